package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.responsekit.wording.data.Lexicon.Phrase;

/**
 * A language's own forms, which are written as stems and endings. There are tens of thousands, so
 * they are put together when first asked for, which most builds never do for every language, and in
 * plain loops. What is read never changes, and is shared by all copies of a lexicon.
 */
final class Forms {
  static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt((Phrase phrase) -> -phrase.words().size())
          .thenComparing(Phrase::form);

  /** Endings with the tags of each. */
  @SuppressWarnings("ArrayRecordComponent") // never changed once made
  private record Endings(char[][] endings, long[][] tags, boolean joined) {}

  private final ClassNames names;
  private final int expected;
  private final List<String> written;
  private volatile Read read;

  /**
   * Keeps forms to be read.
   *
   * @param names the classes
   * @param expected how many forms there are
   * @param written lines, {@code endings s:nns;:nn} before {@code forms 0 CLASS stem stem}
   */
  Forms(ClassNames names, int expected, List<String> written) {
    this.names = names;
    this.expected = expected;
    this.written = List.copyOf(written);
  }

  private Read read() {
    Read ready = read;
    if (ready == null) {
      synchronized (this) {
        ready = read;
        if (ready == null) {
          ready = new Read(names, expected);
          for (String line : written) {
            ready.line(line);
          }
          read = ready;
        }
      }
    }
    return ready;
  }

  /** The classes of a form, or null. */
  long[] classes(String form) {
    Read all = read();
    int number = all.words.number(form);
    return number < 0 ? null : all.classes[number];
  }

  /** Whether some form has a hash as of {@code String.hashCode}. */
  boolean mayHold(int hash) {
    return read().words.mayHold(hash);
  }

  /** The phrases that begin with a word, longest first. */
  List<Phrase> phrases(String first) {
    List<Phrase> same = read().phrases.get(first);
    return same == null ? List.of() : same;
  }

  /** Gives all forms and phrases with their classes. */
  void addTo(Map<String, long[]> all) {
    Read ready = read();
    for (int i = 0; i < ready.words.size(); i++) {
      all.put(ready.words.word(i), ready.classes[i]);
    }
    for (List<Phrase> same : ready.phrases.values()) {
      for (Phrase phrase : same) {
        all.put(phrase.form(), phrase.classes());
      }
    }
  }

  static long[] union(long[] one, long[] other) {
    long[] union = one.clone();
    Bits.addAll(union, other);
    return union;
  }

  /** Phrases with one more, or with more classes of one that is there. */
  static List<Phrase> with(List<Phrase> phrases, String form, long[] set) {
    List<Phrase> same = new ArrayList<>();
    long[] all = set;
    for (Phrase phrase : phrases) {
      if (phrase.form().equals(form)) {
        all = union(phrase.classes(), all);
      } else {
        same.add(phrase);
      }
    }
    same.add(new Phrase(WordTest.split(form, '_'), form, all));
    if (same.size() > 1) {
      same.sort(LONGEST_FIRST);
    }
    return same;
  }

  /** What was read. */
  private static final class Read {
    private final ClassNames names;
    private final WordTable words;
    private long[][] classes;
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<Endings> endings = new ArrayList<>();

    Read(ClassNames names, int expected) {
      this.names = names;
      words = new WordTable(expected);
      classes = new long[expected + 1][];
    }

    void line(String line) {
      int space = line.indexOf(' ');
      if (line.startsWith("e")) {
        endings(line.substring(space + 1));
      } else {
        forms(line.substring(space + 1));
      }
    }

    private void endings(String line) {
      List<String> parts = WordTest.split(line, ';');
      char[][] all = new char[parts.size()][];
      long[][] tags = new long[parts.size()][];
      for (int i = 0; i < all.length; i++) {
        String part = parts.get(i);
        int colon = part.indexOf(':');
        all[i] = part.substring(0, colon).toCharArray();
        tags[i] = names.set(WordTest.split(part.substring(colon + 1), ','));
      }
      endings.add(new Endings(all, tags, line.indexOf('_') >= 0));
    }

    private void forms(String line) {
      int name = line.indexOf(' ');
      int first = line.indexOf(' ', name + 1);
      Endings these = endings.get(Integer.parseInt(line.substring(0, name)));
      int added = names.number(line.substring(name + 1, first));
      long[][] sets = new long[these.tags().length][];
      for (int i = 0; i < sets.length; i++) {
        sets[i] = these.tags()[i].clone();
        Bits.add(sets[i], added);
      }
      char[] text = line.toCharArray();
      int from = first + 1;
      while (from <= text.length) {
        int to = from;
        boolean joined = these.joined();
        while (to < text.length && text[to] != ' ') {
          joined |= text[to] == '_';
          to++;
        }
        boolean none = to == from + 1 && text[from] == '-';
        stem(text, none ? to : from, to, joined, these.endings(), sets);
        from = to + 1;
      }
    }

    private void stem(char[] text, int from, int to, boolean joined, char[][] all, long[][] sets) {
      for (int i = 0; i < all.length; i++) {
        String form = joined ? new String(text, from, to - from) + new String(all[i]) : "";
        int end = form.indexOf('_');
        if (end < 0) {
          word(text, from, to, all[i], sets[i]);
        } else {
          String first = form.substring(0, end);
          List<Phrase> same = phrases.get(first);
          phrases.put(first, with(same == null ? List.of() : same, form, sets[i]));
        }
      }
    }

    private void word(char[] text, int from, int to, char[] ending, long[] set) {
      int before = words.size();
      int number = words.add(text, from, to, ending, 0, ending.length);
      if (number < before) {
        classes[number] = union(classes[number], set);
        return;
      }
      if (number == classes.length) {
        classes = Arrays.copyOf(classes, number * 2);
      }
      classes[number] = set;
    }
  }
}
