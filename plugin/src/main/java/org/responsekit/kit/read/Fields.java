package org.responsekit.kit.read;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.LocalText;
import org.responsekit.kit.Ref;

/**
 * Reads one mapping key by key. Each method asks for a key with a type; what has another type is
 * reported and read as absent. {@link #done} reports the keys that nobody asked for.
 */
final class Fields {
  /** The form of ids. */
  static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern PERIOD = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");

  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();
  private final String what;
  private final Span owner;
  private final Findings findings;

  /**
   * Starts on a mapping.
   *
   * @param what what the mapping describes, such as {@code "a channel"}
   * @param owner where to report missing keys
   */
  Fields(YamlNode.Mapping node, String what, Span owner, Findings findings) {
    this.what = what;
    this.owner = owner;
    this.findings = findings;
    for (YamlNode.Entry entry : node.entries()) {
      YamlNode.Entry first = entries.putIfAbsent(entry.key().text(), entry);
      if (first != null) {
        findings.add(
            Finding.of(
                    Rule.KIT_DUPLICATE_KEY,
                    entry.key().at(),
                    "The key \"" + entry.key().text() + "\" stands twice in " + what + ".",
                    "Keep one of the two.")
                .withStep(first.key().at(), "the first one"));
      }
    }
  }

  /** The mapping that a node is; anything else is reported and read as empty. */
  static Optional<Fields> of(YamlNode node, String what, Span owner, Findings findings) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Fields(mapping, what, owner, findings));
    }
    wrongType(node, what + " as a mapping of keys", findings);
    return Optional.empty();
  }

  /** Where the mapping's owner stands. */
  Span owner() {
    return owner;
  }

  /** Whether the key is written at all. */
  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The place of a value, or of the owner when it is absent. */
  Span at(String key) {
    return entries.containsKey(key) ? entries.get(key).value().at() : owner;
  }

  Optional<YamlNode> node(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
  }

  /** Reports the key as missing when it is. */
  Fields require(String... keys) {
    for (String key : keys) {
      known.add(key);
      if (!entries.containsKey(key)) {
        findings.add(
            Rule.KIT_MISSING_KEY,
            owner,
            "The key \"" + key + "\" is missing in " + what + ".",
            "Add \"" + key + ": ...\".");
      }
    }
    return this;
  }

  Optional<Ref> text(String key) {
    return node(key).flatMap(value -> scalar(value, "a text"));
  }

  /** A text, or the empty string when absent. */
  String textOr(String key, String otherwise) {
    return text(key).map(Ref::id).orElse(otherwise);
  }

  /** A reference or id in the form of a slug. */
  Optional<Ref> slug(String key) {
    return text(key).filter(ref -> checkSlug(ref, findings));
  }

  static boolean checkSlug(Ref ref, Findings findings) {
    if (SLUG.matcher(ref.id()).matches()) {
      return true;
    }
    findings.add(
        Rule.KIT_INVALID_VALUE,
        ref.at(),
        Masking.quote(ref.id()) + " cannot be an id.",
        "Use lower-case letters, digits and single hyphens, such as \"" + slugOf(ref.id()) + "\".");
    return false;
  }

  /** The id that a name was meant to be. */
  static String slugOf(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "front-desk" : Masking.mask(slug);
  }

  /** One of the words of an enum or list; another word is reported with the ones that are known. */
  Optional<String> oneOf(String key, Collection<String> words) {
    return text(key).flatMap(ref -> oneOf(ref, words));
  }

  Optional<String> oneOf(Ref ref, Collection<String> words) {
    if (words.contains(ref.id())) {
      return Optional.of(ref.id());
    }
    String hint =
        DidYouMean.closest(ref.id(), words)
            .map(word -> " Did you mean \"" + word + "\"?")
            .orElse("");
    findings.add(
        Rule.KIT_INVALID_VALUE,
        ref.at(),
        Masking.quote(ref.id()) + " is not one of the words for this key." + hint,
        "Use one of: " + String.join(", ", words) + ".");
    return Optional.empty();
  }

  boolean flag(String key) {
    Optional<Ref> ref = node(key).flatMap(value -> scalar(value, "true or false"));
    if (ref.isEmpty()) {
      return false;
    }
    String word = ref.get().id();
    if (!word.equals("true") && !word.equals("false")) {
      findings.add(
          Rule.KIT_WRONG_TYPE,
          ref.get().at(),
          "\"" + key + "\" expects true or false, and this is " + Masking.quote(word) + ".",
          "Write true or false.");
    }
    return word.equals("true");
  }

  Optional<Integer> number(String key, int least) {
    Optional<Ref> ref = node(key).flatMap(value -> scalar(value, "a whole number"));
    if (ref.isEmpty()) {
      return Optional.empty();
    }
    String digits = ref.get().id();
    if (digits.matches("\\d{1,9}") && Integer.parseInt(digits) >= least) {
      return Optional.of(Integer.valueOf(digits));
    }
    findings.add(
        Rule.KIT_WRONG_TYPE,
        ref.get().at(),
        "\""
            + key
            + "\" expects a whole number from "
            + least
            + ", and this is "
            + Masking.quote(digits)
            + ".",
        "Write digits only, without quotes, commas or units.");
    return Optional.empty();
  }

  Optional<LocalDate> date(String key) {
    Optional<Ref> ref = text(key);
    if (ref.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(ref.get().id()));
    } catch (DateTimeParseException e) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          ref.get().at(),
          "\"" + key + "\" expects a day that exists, written as year-month-day.",
          "Write it as in 2026-11-21.");
      return Optional.empty();
    }
  }

  Optional<Period> period(String key) {
    Optional<Ref> ref = text(key);
    if (ref.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = PERIOD.matcher(ref.get().id());
    if (!matcher.matches()) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          ref.get().at(),
          "\""
              + key
              + "\" expects a number and a unit, and this is "
              + Masking.quote(ref.get().id())
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

  /** A list of texts; a single one is not taken for a list of one. */
  List<Ref> texts(String key) {
    Optional<YamlNode> value = node(key);
    if (value.isEmpty()) {
      return List.of();
    }
    List<Ref> texts = new ArrayList<>();
    for (YamlNode item : items(value.get(), "a list of texts")) {
      scalar(item, "a text").ifPresent(texts::add);
    }
    return texts;
  }

  /** One text or a list of texts. */
  List<Ref> oneOrMore(String key) {
    Optional<YamlNode> value = node(key);
    return value.isPresent() && value.get() instanceof YamlNode.Scalar single
        ? scalar(single, "a text or a list of texts").map(List::of).orElse(List.of())
        : texts(key);
  }

  /** A human text, one string or one per locale. */
  Optional<LocalText> localText(String key, List<String> locales) {
    return node(key).flatMap(value -> localText(key, value, at(key), locales));
  }

  /** A human text in a node of its own. */
  Optional<LocalText> localText(String name, YamlNode value, Span at, List<String> locales) {
    if (value instanceof YamlNode.Scalar) {
      return scalar(value, "a text, or one per language")
          .map(ref -> LocalText.of(oneLine(ref.id())));
    }
    if (!(value instanceof YamlNode.Mapping mapping)) {
      wrongType(value, "a text, or one per language as { en: ..., es: ... }", findings);
      return Optional.empty();
    }
    Map<String, String> byLocale = new TreeMap<>();
    Fields texts = new Fields(mapping, "the text \"" + name + "\"", at, findings);
    for (String locale : locales) {
      texts.text(locale).ifPresent(ref -> byLocale.put(locale, oneLine(ref.id())));
      if (!texts.has(locale)) {
        findings.add(
            Rule.KIT_MISSING_LOCALE,
            at,
            "\"" + name + "\" has no text for the language \"" + locale + "\".",
            "Add \"" + locale + ": ...\", or write one text for all languages.");
      }
    }
    if (!locales.isEmpty()) {
      texts.done();
    }
    return Optional.of(new LocalText(byLocale));
  }

  /** Line breaks in a value are only how the file is wrapped. */
  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\n\\s*", " ");
  }

  /** Goes through a mapping whose keys are ids. */
  void eachEntry(String key, BiConsumer<Ref, YamlNode> each) {
    Optional<YamlNode> value = node(key);
    if (value.isEmpty() || isNothing(value.get())) {
      return;
    }
    if (!(value.get() instanceof YamlNode.Mapping mapping)) {
      wrongType(value.get(), "\"" + key + "\" as a mapping of ids", findings);
      return;
    }
    Map<String, Span> seen = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String id = entry.key().text();
      Span first = seen.putIfAbsent(id, entry.key().at());
      if (first != null) {
        findings.add(
            Finding.of(
                    Rule.KIT_DUPLICATE_ID,
                    entry.key().at(),
                    "\"" + id + "\" is declared twice in \"" + key + "\".",
                    "Give one of the two another id.")
                .withStep(first, "the first one"));
      } else {
        each.accept(new Ref(id, entry.key().at()), entry.value());
      }
    }
  }

  /** The items of a list; anything else is reported and read as none. */
  List<YamlNode> items(YamlNode value, String expected) {
    if (value instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    wrongType(value, expected, findings);
    return List.of();
  }

  Optional<Ref> scalar(YamlNode value, String expected) {
    if (value instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
      return Optional.of(new Ref(scalar.text(), scalar.at()));
    }
    wrongType(value, expected, findings);
    return Optional.empty();
  }

  static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isNull();
  }

  static void wrongType(YamlNode value, String expected, Findings findings) {
    findings.add(
        Rule.KIT_WRONG_TYPE,
        value.at(),
        "Expected " + expected + ", and found " + value.kind() + ".",
        value.kind().equals("nothing")
            ? "Write a value after the colon, or remove the key."
            : "Write it as expected; the example kit shows the form.");
  }

  /** Reports the keys that nobody asked for. */
  void done() {
    for (YamlNode.Entry entry : entries.values()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        findings.add(
            Rule.KIT_UNKNOWN_KEY,
            entry.key().at(),
            "The key "
                + Masking.quote(key)
                + " is not known in "
                + what
                + "."
                + DidYouMean.closest(key, known)
                    .map(k -> " Did you mean \"" + k + "\"?")
                    .orElse(""),
            "Known here: " + String.join(", ", known) + ".");
      }
    }
  }
}
