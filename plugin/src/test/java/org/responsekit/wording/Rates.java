package org.responsekit.wording;

import java.util.List;
import java.util.Locale;

/**
 * The four rates of a judge on labelled texts of one language.
 *
 * @param locale the language
 * @param violating how many texts are violating
 * @param cleanWrongly how many of them were called clean
 * @param caught how many of them were called violating
 * @param safe how many texts are safe
 * @param flagged how many of them were called violating
 * @param clean how many of them were called clean
 */
record Rates(
    String locale, int violating, int cleanWrongly, int caught, int safe, int flagged, int clean) {
  private static final double Z = 1.96;

  /**
   * A judged text with its label, {@code violating}, {@code safe} or another that counts nowhere.
   */
  record Labelled(String locale, String label, Verdict verdict) {}

  static Rates of(String locale, List<Labelled> all) {
    return new Rates(
        locale,
        count(locale, all, "violating", null),
        count(locale, all, "violating", Verdict.CLEAN),
        count(locale, all, "violating", Verdict.VIOLATING),
        count(locale, all, "safe", null),
        count(locale, all, "safe", Verdict.VIOLATING),
        count(locale, all, "safe", Verdict.CLEAN));
  }

  private static int count(String locale, List<Labelled> all, String label, Verdict verdict) {
    return (int)
        all.stream()
            .filter(text -> text.locale().equals(locale) && text.label().equals(label))
            .filter(text -> verdict == null || text.verdict() == verdict)
            .count();
  }

  /** A share of a whole with its 95 % interval after Wilson. */
  static String share(int part, int whole) {
    if (whole == 0) {
      return "none";
    }
    double p = (double) part / whole;
    double middle = p + Z * Z / (2 * whole);
    double reach = Z * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
    double scale = 1 + Z * Z / whole;
    return String.format(
        Locale.ROOT,
        "%.1f %% (%d/%d, %.1f-%.1f)",
        100 * p,
        part,
        whole,
        100 * Math.max(0, (middle - reach) / scale),
        100 * Math.min(1, (middle + reach) / scale));
  }

  @Override
  public String toString() {
    return String.format(
        "%s: violating called clean %s, caught %s; safe flagged %s, called clean %s",
        locale,
        share(cleanWrongly, violating),
        share(caught, violating),
        share(flagged, safe),
        share(clean, safe));
  }
}
