package org.responsekit.wording.whole;

import java.util.List;
import java.util.Set;
import org.responsekit.finding.Rule;

/** Doses of medicine and measured values of a body: {@code 400 mg}, {@code two tablets}. */
final class Measures {
  private static final Set<String> UNITS =
      Scan.words(
          "mg mgs mcg ug \u03bcg \u00b5g ml mls cc ccs meq iu milligram milligrams microgram "
              + "micrograms milliliter milliliters millilitre millilitres miligramo miligramos "
              + "microgramo microgramos mililitro mililitros tablet tablets tabs tableta tabletas "
              + "pill pills pastilla pastillas pildora pildoras capsule capsules caps capsula "
              + "capsulas drops gotas puffs inhalaciones teaspoon teaspoons tsp tbsp tablespoon "
              + "tablespoons cucharadita cucharaditas cucharada cucharadas comprimido comprimidos "
              + "mmhg mmol bpm grams gramos lozenges suppositories supositorios ampolla ampollas "
              + "doses dosis refills milliequivalents patches parches injections inyecciones mmol/l");
  private static final Set<String> INSULIN = Scan.words("units unidades u ui unit");
  static final Set<String> WORD_NUMBERS =
      Scan.words(
          "one two three four five six half una un dos tres cuatro cinco seis media medio ten "
              + "twenty diez");
  private static final Set<String> COUNTED =
      Scan.words(
          "tablet tablets tabs tableta tabletas pill pills pastilla pastillas capsule capsules "
              + "capsula capsulas drops gotas puffs teaspoons teaspoon cucharadas cucharaditas "
              + "comprimido comprimidos milligrams miligramos mg ml refills");
  static final Set<String> VALUES =
      Scan.words(
          "a1c bmi imc ldl hdl psa inr tsh egfr glucose glucosa cholesterol colesterol "
              + "hemoglobin hemoglobina dose dosage dosis dosificacion");
  private static final Set<String> LINKS =
      Scan.words("of was is at : = de es era level reading a en nivel to");

  private final Scan scan;

  Measures(Scan scan) {
    this.scan = scan;
  }

  void add(List<WholeHit> hits) {
    for (int i = 0; i < scan.size(); i++) {
      if (!scan.opens(i, Openers.MEASURE)) {
        continue;
      }
      int end = dose(i);
      if (end < 0) {
        end = value(i);
      }
      if (end < 0) {
        end = pressure(i);
      }
      if (end > 0) {
        int from = scan.at(i).start();
        hits.add(
            new WholeHit(Rule.PHI_DOSE, from, scan.at(end - 1).end(), "a dose or measured value"));
        i = end - 1;
      }
    }
  }

  private int dose(int i) {
    if (scan.in(i, WORD_NUMBERS)) {
      int at = scan.isAny(i + 1, "a", "an", "of", "de") ? i + 2 : i + 1;
      return scan.in(at, COUNTED) ? at + 1 : -1;
    }
    if (!scan.at(i).isNumber() || (scan.joined(i) && scan.at(i - 1).isWord())) {
      return -1;
    }
    int at = i + 1;
    while (at < i + 5
        && ".,/-\u2013".contains(scan.at(at).text())
        && !scan.at(at).text().isEmpty()
        && scan.at(at + 1).isNumber()) {
      at += 2;
    }
    if (scan.isDash(at)) {
      at++;
    }
    if (scan.in(at, INSULIN)) {
      boolean of =
          scan.isAny(at + 1, "of", "de")
              && scan.isAny(at + 2, "insulin", "insulina", "lantus", "botox");
      return of || scan.isAny(at + 1, "daily", "diarias", "insulin") ? at + 1 : -1;
    }
    return scan.in(at, UNITS) ? at + 1 : -1;
  }

  /** {@code A1C of 7.2}, {@code a BMI of 31}, {@code a dose of 40}. */
  private int value(int i) {
    boolean letters =
        scan.is(i, "a") && scan.is(i + 1, "1") && scan.is(i + 2, "c") && scan.joined(i + 1);
    if (!letters && !scan.in(i, VALUES)) {
      return -1;
    }
    int at = letters ? i + 3 : i + 1;
    int first = at;
    while (at < first + 3 && scan.in(at, LINKS)) {
      at++;
    }
    if (!scan.at(at).isNumber() || scan.isYear(at)) {
      return -1;
    }
    return scan.is(at + 1, ".")
            && scan.joined(at + 1)
            && scan.joined(at + 2)
            && scan.at(at + 2).isNumber()
        ? at + 3
        : at + 1;
  }

  /** {@code 120/80}. */
  private int pressure(int i) {
    boolean slash = scan.is(i + 1, "/") && scan.joined(i + 1) && scan.joined(i + 2);
    boolean more = scan.is(i + 3, "/") || scan.is(i - 1, "/");
    return slash
            && !more
            && scan.isNumber(i, 3, 70, 260)
            && scan.isNumber(i + 2, 3, 40, 150)
            && scan.at(i).value() > scan.at(i + 2).value()
        ? i + 3
        : -1;
  }
}
