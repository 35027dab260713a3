package org.responsekit.kit.read;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
 * reported and read as absent. {@link #done} reports the keys that are missing and those that
 * nobody asked for; a misspelt key is both, and reported once.
 */
final class Fields {
  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
  private final Set<String> repeated = new TreeSet<>();
  private final Set<String> refused = new TreeSet<>();
  private final Set<String> known = new TreeSet<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final String what;
  private final Span owner;
  private final Findings findings;
  private final Values values;

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
    this.values = new Values(findings);
    for (YamlNode.Entry entry : node.entries()) {
      YamlNode.Entry first = entries.putIfAbsent(entry.key().text(), entry);
      if (first != null) {
        repeated.add(entry.key().text());
        findings.add(
            Finding.of(
                    Rule.KIT_DUPLICATE_KEY,
                    entry.key().at(),
                    "The key "
                        + Masking.quote(entry.key().text())
                        + " stands twice in "
                        + what
                        + ".",
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
    new Values(findings).wrongType(node, what + " as a mapping of keys", Values.Form.KEYS);
    return Optional.empty();
  }

  /** The mapping that a key's value is, if the key is there. */
  Optional<Fields> fields(String key, String name) {
    return node(key).flatMap(node -> of(node, name, keyAt(key), findings));
  }

  /** Where the mapping's owner stands. */
  Span owner() {
    return owner;
  }

  /** Reads values that are no value of a key. */
  Values values() {
    return values;
  }

  /** Whether the key is written at all. */
  boolean has(String key) {
    return entries.containsKey(key);
  }

  /**
   * Whether what belongs to the key may have been lost: it stands twice, or is missing beside an
   * unknown key that is spelt almost like it. Ask when all keys are known.
   */
  boolean isDoubtful(String key) {
    return repeated.contains(key)
        || (!has(key)
            && entries.keySet().stream()
                .filter(written -> !known.contains(written))
                .anyMatch(written -> DidYouMean.closest(written, Set.of(key)).isPresent()));
  }

  /** The place of a value, or of the owner when it is absent. */
  Span at(String key) {
    return has(key) ? entries.get(key).value().at() : owner;
  }

  /** The place of a key, or of the owner when it is absent. */
  Span keyAt(String key) {
    return has(key) ? entries.get(key).key().at() : owner;
  }

  Optional<YamlNode> node(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
  }

  /** The value of a key when it is an empty list. */
  boolean isEmptyList(String key) {
    return node(key)
        .filter(node -> node instanceof YamlNode.Sequence list && list.items().isEmpty())
        .isPresent();
  }

  /** Expects the keys; {@link #done} reports those that are missing. */
  Fields require(String... keys) {
    known.addAll(List.of(keys));
    required.addAll(List.of(keys));
    return this;
  }

  Optional<Ref> text(String key) {
    return node(key).flatMap(value -> values.text(value, "a text"));
  }

  /** A text, or another when absent. */
  String textOr(String key, String otherwise) {
    return text(key).map(Ref::id).orElse(otherwise);
  }

  /** A reference or id in the form of a slug. */
  Optional<Ref> slug(String key) {
    return text(key).filter(values::isSlug);
  }

  /** One of the words of an enum or list; another word is reported with the ones that are known. */
  Optional<String> oneOf(String key, Collection<String> words) {
    return text(key).flatMap(ref -> values.oneOf(ref, words));
  }

  /** True or false, and false when absent. */
  boolean flag(String key) {
    return node(key).map(value -> values.flag(key, value)).orElse(false);
  }

  Optional<Integer> number(String key, int least) {
    return node(key).flatMap(value -> values.number(key, least, value));
  }

  Optional<LocalDate> date(String key) {
    return text(key).flatMap(ref -> values.date(key, ref));
  }

  Optional<Period> period(String key) {
    return text(key).flatMap(ref -> values.period(key, ref));
  }

  /** The items of a list, none when absent. */
  List<YamlNode> items(String key, String expected) {
    return node(key).map(value -> values.items(value, expected)).orElse(List.of());
  }

  /** A list of texts; a single one is not taken for a list of one. */
  List<Ref> texts(String key) {
    return node(key).map(values::texts).orElse(List.of());
  }

  /** One text or a list of texts. */
  List<Ref> oneOrMore(String key) {
    Optional<YamlNode> value = node(key);
    return value.isPresent() && value.get() instanceof YamlNode.Scalar single
        ? values.text(single, "a text or a list of texts").map(List::of).orElse(List.of())
        : texts(key);
  }

  /** A human text, one string or one per locale. */
  Optional<LocalText> localText(String key, List<String> locales) {
    return node(key).flatMap(value -> values.localText(key, value, keyAt(key), locales));
  }

  /** Goes through a mapping whose keys are ids. */
  void eachEntry(String key, BiConsumer<Ref, YamlNode> each) {
    Optional<YamlNode> value = node(key);
    if (value.isEmpty() || (Values.isNothing(value.get()) && !required.contains(key))) {
      return;
    }
    if (!(value.get() instanceof YamlNode.Mapping mapping)) {
      values.wrongType(value.get(), "\"" + key + "\" as a mapping of ids", Values.Form.KEYS);
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
                    Masking.quote(id) + " is declared twice in \"" + key + "\".",
                    "Give one of the two another id.")
                .withStep(first, "the first one"));
      } else {
        each.accept(new Ref(id, entry.key().at()), entry.value());
      }
    }
  }

  /** Reports a key that has no place here, if it is there, in words of its own. */
  void refuse(String key, String message, String fix) {
    if (has(key)) {
      refused.add(key);
      findings.add(Rule.KIT_UNKNOWN_KEY, keyAt(key), message, fix);
    }
  }

  /** Reports the keys that are missing and those that nobody asked for. */
  void done() {
    List<String> missing = new ArrayList<>();
    done(missing::add);
    if (!missing.isEmpty()) {
      findings.add(
          Rule.KIT_MISSING_KEY,
          owner,
          (missing.size() == 1 ? "The key " : "The keys ")
              + listed(missing, "")
              + (missing.size() == 1 ? " is" : " are")
              + " missing in "
              + what
              + ".",
          "Add " + listed(missing, ": ...") + ".");
    }
  }

  /** Keys in quotes, as in a sentence. */
  private static String listed(List<String> keys, String end) {
    List<String> quoted = keys.stream().map(key -> "\"" + key + end + "\"").toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.get(0)
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }

  /** As {@link #done()}, with another way to report a missing key. */
  void done(Consumer<String> missing) {
    Set<String> absent = new TreeSet<>(known);
    absent.removeAll(entries.keySet());
    for (YamlNode.Entry entry : entries.values()) {
      String key = entry.key().text();
      if (known.contains(key) || refused.contains(key)) {
        continue;
      }
      Optional<String> meant = DidYouMean.closest(key, absent);
      meant.ifPresent(absent::remove);
      findings.add(
          Rule.KIT_UNKNOWN_KEY,
          entry.key().at(),
          "The key "
              + Masking.quote(key)
              + " is not known in "
              + what
              + "."
              + DidYouMean.question(meant),
          known.isEmpty() ? "Remove it." : "Known here: " + String.join(", ", known) + ".");
    }
    required.stream().filter(absent::contains).forEach(missing);
  }
}
