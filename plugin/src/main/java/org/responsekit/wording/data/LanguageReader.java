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
  private int words;
  private final List<String> forms = new ArrayList<>();
  private String tests = "";
  private String patterns = "";
  private final List<Frame> frames = new ArrayList<>();
  private final List<Act> allows = new ArrayList<>();
  private final List<Act> acts = new ArrayList<>();
  private final List<RuleText> rules = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private final List<String> spared = new ArrayList<>();
  private Map<String, List<String>> values = new TreeMap<>();
  private String pendingAct = "";

  private LanguageReader() {}

  /** The language that the build compiled for a locale, if there is one. */
  public static Optional<Language> builtIn(String locale) {
    try (InputStream stream = LanguageReader.class.getResourceAsStream(locale + ".txt")) {
      return stream == null
          ? Optional.empty()
          : Optional.of(read(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1)));
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
        new Lexicon(new Forms(reader.classes, reader.words, reader.forms)),
        reader.automaton(),
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
      case "words" -> words = Integer.parseInt(rest);
      case "endings", "forms" -> forms.add(line);
      case "tests" -> tests = rest;
      case "patterns" -> patterns = rest;
      case "frame" -> frame(WordTest.split(rest, ' '));
      case "allow", "act" -> {
        finishAct();
        pendingAct = line;
      }
      case "example" -> examples.add(plain(rest));
      case "spared" -> spared.add(plain(rest));
      case "rule" -> finishRule();
      case "set" -> {
        int sign = rest.indexOf(' ');
        String name = rest.substring(0, sign);
        List<String> all = values.get(name);
        if (all == null) {
          all = new ArrayList<>(3);
          values.put(name, all);
        }
        all.add(plain(rest.substring(sign + 1)));
      }
      default -> {
        // the first line names the format; what a later version adds is not for us
      }
    }
  }

  private Automaton automaton() {
    int space = patterns.indexOf(' ');
    return new Automaton(
        classes,
        tests,
        Integer.parseInt(patterns.substring(0, space)),
        patterns.substring(space + 1));
  }

  /** Undoes what {@code LanguageWriter} does to line ends and characters beyond ASCII. */
  private static String plain(String written) {
    int at = written.indexOf('\\');
    if (at < 0) {
      return written;
    }
    StringBuilder plain = new StringBuilder(written.length());
    int from = 0;
    while (at >= 0) {
      plain.append(written, from, at);
      boolean line = written.charAt(at + 1) == 'n';
      int end = line ? at + 2 : at + 6;
      plain.append(line ? '\n' : (char) Integer.parseInt(written, at + 2, end, 16));
      from = end;
      at = written.indexOf('\\', from);
    }
    return plain.append(written, from, written.length()).toString();
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
        new Act(
            parts.get(1),
            options,
            ints(parts.get(3), ','),
            ints(parts.get(4), ','),
            examples,
            spared));
    examples.clear();
    spared.clear();
    pendingAct = "";
  }

  private void finishRule() {
    if (!values.isEmpty()) {
      rules.add(new RuleText(values));
      values = new TreeMap<>();
    }
  }
}
