package org.responsekit.wording.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.responsekit.wording.data.Language.Act;
import org.responsekit.wording.data.Language.Frame;
import org.responsekit.wording.data.Language.RuleText;

/**
 * Reads the compiled form of a language: lines of a word and what it says, see {@code
 * LanguageWriter}.
 */
public final class LanguageReader {
  private String locale = "";
  private ClassNames classes = new ClassNames(List.of());
  private final Lexicon lexicon = new Lexicon();
  private final List<List<String>> endings = new ArrayList<>();
  private final List<String> tests = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final List<Act> allows = new ArrayList<>();
  private final List<Act> acts = new ArrayList<>();
  private final List<RuleText> rules = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private Map<String, List<String>> values = new TreeMap<>();
  private String pendingAct = "";

  private LanguageReader() {}

  /** The language that the build compiled for a locale, if there is one. */
  public static Optional<Language> builtIn(String locale) {
    try (InputStream stream = LanguageReader.class.getResourceAsStream(locale + ".txt")) {
      return stream == null
          ? Optional.empty()
          : Optional.of(read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /** Reads a compiled language. */
  public static Language read(String text) {
    LanguageReader reader = new LanguageReader();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      reader.line(text.substring(from, end));
      from = end + 1;
    }
    reader.finishAct();
    reader.finishRule();
    return new Language(
        reader.locale,
        reader.classes,
        reader.lexicon,
        new Automaton(reader.classes, reader.tests, reader.patterns),
        reader.frames,
        reader.allows,
        reader.acts,
        reader.rules);
  }

  private void line(String line) {
    int space = line.indexOf(' ');
    String key = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1);
    switch (key) {
      case "locale" -> locale = rest;
      case "classes" -> classes = new ClassNames(WordTest.split(rest, ' '));
      case "endings" -> endings.add(WordTest.split(rest, ';'));
      case "forms" -> forms(rest);
      case "test" -> tests.add(rest);
      case "pattern" -> patterns.add(new PatternReader(rest).pattern());
      case "frame" -> frame(WordTest.split(rest, ' '));
      case "allow", "act" -> {
        finishAct();
        pendingAct = line;
      }
      case "example" -> examples.add(rest);
      case "rule" -> finishRule();
      case "set" -> {
        int sign = rest.indexOf(' ');
        values
            .computeIfAbsent(rest.substring(0, sign), name -> new ArrayList<>())
            .add(rest.substring(sign + 1).replace("\\n", "\n"));
      }
      default -> {
        // the first line names the format; what a later version adds is not for us
      }
    }
  }

  private static List<String> list(String text) {
    return text.equals("-") ? List.of() : WordTest.split(text, ',');
  }

  private static int[] ints(String text, char between) {
    if (text.isEmpty() || text.equals("-")) {
      return new int[0];
    }
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == between ? 1 : 0;
    }
    int[] ints = new int[count];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == between) {
        at++;
      } else {
        ints[at] = ints[at] * 10 + c - '0';
      }
    }
    return ints;
  }

  private void forms(String rest) {
    List<String> stems = WordTest.split(rest, ' ');
    long[] named = classes.set(stems.get(1));
    for (String each : endings.get(Integer.parseInt(stems.get(0)))) {
      int colon = each.indexOf(':');
      String ending = each.substring(0, colon);
      long[] set = classes.set(WordTest.split(each.substring(colon + 1), ','));
      Bits.addAll(set, named);
      boolean whole = ending.indexOf('_') < 0;
      for (int i = 2; i < stems.size(); i++) {
        String stem = stems.get(i);
        String form = stem.equals("-") ? ending : stem.concat(ending);
        if (whole && stem.indexOf('_') < 0) {
          lexicon.addWord(form, set);
        } else {
          lexicon.add(form, set);
        }
      }
    }
  }

  private void frame(List<String> parts) {
    frames.add(
        new Frame(
            parts.get(0),
            parts.get(1).equals("-") ? "" : parts.get(1),
            list(parts.get(2)),
            ints(parts.get(3), ','),
            ints(parts.get(4), ',')));
  }

  private void finishAct() {
    if (pendingAct.isEmpty()) {
      return;
    }
    List<String> parts = WordTest.split(pendingAct, ' ');
    List<Act> kind = parts.get(0).equals("act") ? acts : allows;
    List<String> options = parts.get(2).equals("-") ? List.of() : WordTest.split(parts.get(2), ';');
    kind.add(
        new Act(parts.get(1), options, ints(parts.get(3), ','), ints(parts.get(4), ','), examples));
    examples.clear();
    pendingAct = "";
  }

  private void finishRule() {
    if (!values.isEmpty()) {
      rules.add(new RuleText(values));
      values = new TreeMap<>();
    }
  }
}
