package org.responsekit.kit.read;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.LocalText;
import org.responsekit.kit.Ref;

/** Reads single YAML values as typed ones; what has another type is reported and read as absent. */
final class Values {
  /** The form of ids. */
  static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PERIOD = Pattern.compile("([1-9]\\d{0,3}) (day|week|month|year)s?");

  /** What a value should look like, for saying how to write it. */
  enum Form {
    TEXT,
    LIST,
    KEYS
  }

  private final Findings findings;

  /** What people write for nothing. */
  private static final Set<String> NONE = Set.of("none", "no", "nothing", "n/a", "-");

  Values(Findings findings) {
    this.findings = findings;
  }

  /** Whether nothing is written. */
  static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isNull();
  }

  /** The id that a name was meant to be. */
  static String slugOf(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "front-desk" : slug;
  }

  /** Reports a value of another form than expected. */
  void wrongType(YamlNode value, String expected, Form form) {
    findings.add(
        Rule.KIT_WRONG_TYPE,
        value.at(),
        "Expected " + expected + ", and found " + value.kind() + ".",
        isNothing(value)
            ? "Write a value after the colon, or remove the key."
            : howToWrite(value, form));
  }

  private static String howToWrite(YamlNode value, Form form) {
    return switch (form) {
      case TEXT ->
          value instanceof YamlNode.Mapping
              ? "If the colon belongs to the text, put quotes around the whole text."
              : "Write one value, without brackets and hyphens.";
      case LIST ->
          value instanceof YamlNode.Scalar scalar
              ? NONE.contains(scalar.text().strip().toLowerCase(Locale.ROOT))
                  ? "Write [] where there is none."
                  : "Write it as a list: ["
                      + Masking.mask(scalar.text()).replaceAll("^\\[|]$", "")
                      + "]."
              : "Write a list: [a, b], or lines that start with \"- \".";
      case KEYS -> "Write keys on lines below it, indented by two spaces, or { key: value }.";
    };
  }

  /** A text; line breaks in it are only how the file is wrapped. */
  Optional<Ref> text(YamlNode value, String expected) {
    if (!(value instanceof YamlNode.Scalar scalar) || scalar.isNull()) {
      wrongType(value, expected, Form.TEXT);
      return Optional.empty();
    }
    if (scalar.text().isBlank()) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          scalar.at(),
          "Expected " + expected + ", and found an empty one.",
          "Write something between the quotes, or remove the key.");
      return Optional.empty();
    }
    return Optional.of(new Ref(scalar.text().strip().replaceAll("\\s*\\n\\s*", " "), scalar.at()));
  }

  /** The items of a list; anything else is reported and read as none. */
  List<YamlNode> items(YamlNode value, String expected) {
    if (value instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    wrongType(value, expected, Form.LIST);
    return List.of();
  }

  List<Ref> texts(YamlNode value) {
    List<Ref> texts = new ArrayList<>();
    for (YamlNode item : items(value, "a list of texts")) {
      text(item, "a text").ifPresent(texts::add);
    }
    return texts;
  }

  boolean isSlug(Ref ref) {
    if (SLUG.matcher(ref.id()).matches()) {
      return true;
    }
    findings.add(
        Rule.KIT_INVALID_VALUE,
        ref.at(),
        Masking.quote(ref.id()) + " cannot be an id.",
        "Use lower-case letters, digits and single hyphens, such as \""
            + Masking.mask(slugOf(ref.id()))
            + "\".");
    return false;
  }

  /** One of the words of an enum or list; another word is reported with the ones that are known. */
  Optional<String> oneOf(Ref ref, Collection<String> words) {
    if (words.contains(ref.id())) {
      return Optional.of(ref.id());
    }
    String hint = DidYouMean.question(DidYouMean.closest(ref.id(), words));
    findings.add(
        Rule.KIT_INVALID_VALUE,
        ref.at(),
        Masking.quote(ref.id()) + " is not one of the words for this key." + hint,
        "Use one of: " + String.join(", ", words) + ".");
    return Optional.empty();
  }

  boolean flag(String key, YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar
        && scalar.plain()
        && (scalar.text().equals("true") || scalar.text().equals("false"))) {
      return scalar.text().equals("true");
    }
    misread(key, value, "true or false", "Write true or false, without quotes.");
    return false;
  }

  Optional<Integer> number(String key, int least, YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar
        && scalar.plain()
        && scalar.text().matches("0|[1-9]\\d{0,8}")
        && Integer.parseInt(scalar.text()) >= least) {
      return Optional.of(Integer.valueOf(scalar.text()));
    }
    misread(
        key,
        value,
        "a whole number from " + least,
        "Write digits only, without quotes, commas or units.");
    return Optional.empty();
  }

  private void misread(String key, YamlNode value, String expected, String fix) {
    String found =
        value instanceof YamlNode.Scalar scalar && !scalar.isNull()
            ? (scalar.plain() ? "" : "the text ") + Masking.quote(scalar.text())
            : value.kind();
    findings.add(
        Rule.KIT_WRONG_TYPE,
        value.at(),
        "\"" + key + "\" expects " + expected + ", and this is " + found + ".",
        fix);
  }

  Optional<LocalDate> date(String key, Ref ref) {
    try {
      if (DAY.matcher(ref.id()).matches()) {
        return Optional.of(LocalDate.parse(ref.id()));
      }
    } catch (DateTimeParseException e) {
      // a thirteenth month or a thirty-first of June; reported below like any other text
    }
    findings.add(
        Rule.KIT_INVALID_VALUE,
        ref.at(),
        "\"" + key + "\" expects a day that exists, written as year-month-day.",
        "Write it as in 2026-11-21.");
    return Optional.empty();
  }

  Optional<Period> period(String key, Ref ref) {
    Matcher matcher = PERIOD.matcher(ref.id());
    if (!matcher.matches()) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          ref.at(),
          "\""
              + key
              + "\" expects a number and a unit, and this is "
              + Masking.quote(ref.id())
              + ".",
          "Write it as in \"12 months\": days, weeks, months or years.");
      return Optional.empty();
    }
    int count = Integer.parseInt(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  /**
   * A human text, one string or one per locale.
   *
   * @param name what to call it in reports
   * @param owner where to report a missing locale
   * @param locales the declared ones; empty when they could not be read
   */
  Optional<LocalText> localText(String name, YamlNode value, Span owner, List<String> locales) {
    if (!(value instanceof YamlNode.Mapping mapping)) {
      return text(value, "a text, or one per language as { en: ..., es: ... }")
          .map(ref -> LocalText.of(ref.id()));
    }
    Map<String, String> byLocale = new TreeMap<>();
    Fields texts = new Fields(mapping, "the text " + Masking.quote(name), owner, findings);
    if (locales.isEmpty()) {
      mapping
          .entries()
          .forEach(
              entry ->
                  text(entry.value(), "a text")
                      .ifPresent(ref -> byLocale.put(entry.key().text(), ref.id())));
      return Optional.of(new LocalText(byLocale));
    }
    for (String locale : locales) {
      texts.text(locale).ifPresent(ref -> byLocale.put(locale, ref.id()));
      texts.require(locale);
    }
    texts.done(
        locale ->
            findings.add(
                Rule.KIT_MISSING_LOCALE,
                owner,
                Masking.quote(name) + " has no text for the language \"" + locale + "\".",
                "Add \"" + locale + ": ...\", or write one text for all languages."));
    return Optional.of(new LocalText(byLocale));
  }
}
