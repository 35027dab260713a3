package org.responsekit.wording.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.finding.SourceText;
import org.responsekit.wording.text.Letters;

/**
 * Reads {@code CLASS = word/flag ...}: {@code /n} a noun with its plural, {@code /v} a verb ({@code
 * /v:past:participle} in English, {@code /v:ie:pp=visto} in Spanish), {@code /h} a harmless Spanish
 * verb, without what only a reader or the past would need, {@code /u} its few plain forms, {@code
 * /w} those that say "we", {@code /a} an adjective; {@code _} joins a phrase.
 */
final class LexiconSource {
  /** The forms of a verb that a statement about the practice or the public needs. */
  private static final Set<String> HARMLESS =
      Set.of(
          "inf", "ger", "pp", "pres3s", "pres1p", "pres3p", "subj3s", "subj1p", "subj3p", "fut3s",
          "fut1p", "fut3p", "cond3s", "cond1p", "cond3p");

  /** The forms of a word that may stand in a safe sentence and says nothing of who does it. */
  private static final Set<String> PLAIN =
      Set.of("inf", "ger", "pp", "pres3s", "pres1p", "pres3p", "subj3s", "subj3p", "fut1p");

  /** The forms in which the practice speaks of itself. */
  private static final Set<String> WE = Set.of("pres1p", "fut1p");

  private final SourceText source;
  private final boolean spanish;
  private final Problems problems;
  private final Map<String, Set<String>> forms = new TreeMap<>();
  private final Map<String, Map<String, Set<String>>> stems = new TreeMap<>();
  private final Map<String, Set<String>> entry = new TreeMap<>();

  /**
   * The words of a language.
   *
   * @param forms every form with its classes
   * @param stems stems by how they are inflected, {@code ending:tag,tag;...}, and by class
   */
  record Words(Map<String, Set<String>> forms, Map<String, Map<String, Set<String>>> stems) {}

  private LexiconSource(SourceText source, boolean spanish, Problems problems) {
    this.source = source;
    this.spanish = spanish;
    this.problems = problems;
  }

  /** The words of a file. */
  static Words read(SourceText source, String locale, Problems problems) {
    LexiconSource lexicon = new LexiconSource(source, locale.equals("es"), problems);
    int offset = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.lineText(line);
      if (!text.isBlank() && !text.startsWith("#")) {
        lexicon.line(text, offset);
      }
      offset += text.length() + 1;
    }
    return new Words(lexicon.forms, lexicon.stems);
  }

  private void line(String text, int offset) {
    int sign = text.indexOf('=');
    String name = sign < 0 ? "" : text.substring(0, sign).strip();
    if (name.isEmpty() || !name.chars().allMatch(LexiconSource::isNameCharacter)) {
      problems.add(source, offset, "\"CLASS = words\" was expected.");
      return;
    }
    int at = sign + 1;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
        end++;
      }
      if (end > at) {
        word(name, text.substring(at, end), offset + at);
        finishEntry(name);
      }
      at = end + 1;
    }
  }

  private static boolean isNameCharacter(int c) {
    return Letters.isLetter(c) || (c >= '0' && c <= '9') || c == '_';
  }

  /** Files the forms of one entry under what they have in common. */
  private void finishEntry(String name) {
    String stem = null;
    for (String form : entry.keySet()) {
      stem = stem == null ? form : commonStart(stem, form);
    }
    if (stem == null) {
      return;
    }
    List<String> endings = new ArrayList<>();
    for (Map.Entry<String, Set<String>> form : entry.entrySet()) {
      endings.add(form.getKey().substring(stem.length()) + ":" + String.join(",", form.getValue()));
    }
    stems
        .computeIfAbsent(String.join(";", endings), key -> new TreeMap<>())
        .computeIfAbsent(name, key -> new TreeSet<>())
        .add(stem);
    entry.clear();
  }

  private static String commonStart(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }

  private void put(String form, String name, String... tags) {
    String plain = Letters.plain(form);
    entry.computeIfAbsent(plain, key -> new TreeSet<>()).addAll(Arrays.asList(tags));
    Set<String> classes = forms.computeIfAbsent(plain, key -> new TreeSet<>());
    classes.add(name);
    classes.addAll(Arrays.asList(tags));
  }

  private void word(String name, String written, int offset) {
    int slash = written.indexOf('/');
    if (slash < 0) {
      put(written, name);
      return;
    }
    String word = written.substring(0, slash);
    List<String> flags = Arrays.asList(written.substring(slash + 1).split(":", -1));
    switch (flags.get(0)) {
      case "n" -> {
        put(word, name, "nn");
        put(
            spanish ? SpanishForms.plural(Letters.plain(word)) : EnglishForms.plural(word),
            name,
            "nns");
      }
      case "a" -> adjective(name, Letters.plain(word));
      case "v", "h", "u", "w" -> verb(name, word, flags);
      default ->
          problems.add(
              source,
              offset + slash,
              "\"/n\", \"/v\", \"/h\", \"/u\", \"/w\" or \"/a\" was expected.");
    }
  }

  private void adjective(String name, String word) {
    if (word.endsWith("o") || word.endsWith("a")) {
      String stem = word.substring(0, word.length() - 1);
      put(stem + "o", name, "nn");
      put(stem + "a", name, "nn");
      put(stem + "os", name, "nns");
      put(stem + "as", name, "nns");
    } else {
      put(word, name);
      put(SpanishForms.plural(word), name);
      if (word.endsWith("r")) { // acogedor, acogedora
        put(word + "a", name);
        put(word + "as", name);
      }
    }
  }

  private void verb(String name, String word, List<String> flags) {
    if (!spanish) {
      String past = flags.size() > 1 ? flags.get(1) : null;
      String participle = flags.size() > 2 ? flags.get(2) : null;
      EnglishForms.verb(word, past, participle).forEach(form -> put(form.form(), name, form.tag()));
      return;
    }
    String change = "";
    String participle = null;
    for (String flag : flags.subList(1, flags.size())) {
      if (flag.startsWith("pp=")) {
        participle = flag.substring(3);
      } else {
        change = flag;
      }
    }
    for (EnglishForms.Form form : SpanishForms.verb(Letters.plain(word), change, participle)) {
      form(name, form.form(), form.tag(), flags.get(0));
    }
  }

  private void form(String name, String form, String tag, String kind) {
    switch (kind) {
      case "v" -> put(form, name, tag);
      case "h" -> {
        if (HARMLESS.contains(tag)) {
          put(form, name, tag);
          int tense = tag.length() - 2;
          if (tense > 1) { // not inf, ger, pp
            put(form, name, tag.substring(0, tense));
          }
        }
      }
      default -> {
        if ((kind.equals("u") ? PLAIN : WE).contains(tag)) {
          put(form, name);
        }
      }
    }
  }
}
