package org.responsekit.wording.data;

import java.util.Arrays;
import java.util.List;

/**
 * What patterns ask of a word, and which of it a word passes. Tests that only list forms and
 * classes are found by these; the others are tried.
 */
final class Tests {
  private static final int NOT = 1;
  private static final int FORM = 2;
  private static final int CLASS = 4;
  private static final int NOTHING = 6;
  private static final int LOOKS = 6;

  private final String text;
  private final int size;
  private final WordTable forms = new WordTable(1 << 12);

  /** Where the tests of each form begin, and one more. */
  private final int[] formAt;

  private final int[] ofForm;
  private final int[] classAt;
  private final int[] ofClass;

  /** The tests with conditions, by number. */
  private final int[] others;

  /** Their alternatives: terms of {@code number * 8}, what they look at, and {@link #NOT}. */
  private final int[][][] conditions;

  /**
   * Reads tests.
   *
   * @param names the classes that tests may name
   * @param text the tests by number, with spaces between
   */
  Tests(ClassNames names, String text) {
    this.text = text;
    WordTable classes = new WordTable(names.names().size() + 1);
    for (String name : names.names()) {
      classes.add(name);
    }
    int known = classes.size();
    char[] all = text.toCharArray();
    Numbers formTests = new Numbers();
    Numbers classTests = new Numbers();
    Numbers rest = new Numbers();
    int number = 0;
    int from = 0;
    while (from < all.length) {
      int to = from;
      boolean plain = all[from] != '*';
      while (to < all.length && all[to] != ' ') {
        plain &= all[to] != '&' && all[to] != '!';
        to++;
      }
      int at = from;
      while (plain && at <= to) {
        int end = at;
        while (end < to && all[end] != '|') {
          end++;
        }
        char first = end > at ? all[at] : ' ';
        if (first == ':' || (first >= 'A' && first <= 'Z')) {
          int name = classes.add(all, first == ':' ? at + 1 : at, end, all, 0, 0);
          if (name < known) {
            classTests.add(name);
            classTests.add(number);
          }
        } else {
          formTests.add(forms.add(all, at, end, all, 0, 0));
          formTests.add(number);
        }
        at = end + 1;
      }
      if (!plain) {
        rest.add(number);
        rest.add(from);
        rest.add(to);
      }
      number++;
      from = to + 1;
    }
    size = number;
    int[] unread = rest.all();
    others = new int[unread.length / 3];
    conditions = new int[others.length][][];
    for (int i = 0; i < others.length; i++) {
      others[i] = unread[i * 3];
      conditions[i] = conditions(text.substring(unread[i * 3 + 1], unread[i * 3 + 2]), names);
    }
    int[] pairs = formTests.all();
    formAt = begins(pairs, forms.size());
    ofForm = sorted(pairs, formAt);
    pairs = classTests.all();
    classAt = begins(pairs, known);
    ofClass = sorted(pairs, classAt);
  }

  /** Where the values of each key begin, of pairs of key and value. */
  private static int[] begins(int[] pairs, int keys) {
    int[] at = new int[keys + 1];
    for (int i = 0; i < pairs.length; i += 2) {
      at[pairs[i] + 1]++;
    }
    for (int i = 0; i < keys; i++) {
      at[i + 1] += at[i];
    }
    return at;
  }

  private static int[] sorted(int[] pairs, int[] begins) {
    int[] at = Arrays.copyOf(begins, begins.length);
    int[] values = new int[pairs.length / 2];
    for (int i = 0; i < pairs.length; i += 2) {
      values[at[pairs[i]]++] = pairs[i + 1];
    }
    return values;
  }

  private int[][] conditions(String written, ClassNames names) {
    List<List<WordTest.Term>> alternatives = WordTest.parse(written).alternatives();
    int[][] conditions = new int[alternatives.size()][];
    for (int i = 0; i < conditions.length; i++) {
      List<WordTest.Term> terms = alternatives.get(i);
      conditions[i] = new int[terms.size()];
      for (int k = 0; k < conditions[i].length; k++) {
        WordTest.Term term = terms.get(k);
        int looked =
            switch (term.looks()) {
              // the form matters then, although no list finds the test by it
              case FORM -> forms.add(term.name()) * 8 + FORM;
              case CLASS -> names.number(term.name()) * 8 + CLASS;
              case NOTHING -> NOTHING;
            };
        conditions[i][k] = looked + (term.not() ? NOT : 0);
      }
    }
    return conditions;
  }

  int size() {
    return size;
  }

  /** As they are written. */
  List<String> texts() {
    return text.isEmpty() ? List.of() : WordTest.split(text, ' ');
  }

  /** The number of a form that some test asks for, or -1: all other forms are alike. */
  int form(String form) {
    return forms.number(form);
  }

  /** The tests that a word passes, as bits. */
  long[] passed(int form, long[] classes) {
    long[] passed = Bits.of(size);
    if (form >= 0) {
      addAll(ofForm, formAt[form], formAt[form + 1], passed);
    }
    for (int i = 0; i < classes.length; i++) {
      for (long rest = classes[i]; rest != 0; rest &= rest - 1) {
        int name = (i << 6) + Long.numberOfTrailingZeros(rest);
        addAll(ofClass, classAt[name], classAt[name + 1], passed);
      }
    }
    for (int i = 0; i < others.length; i++) {
      if (passes(conditions[i], form, classes)) {
        Bits.add(passed, others[i]);
      }
    }
    return passed;
  }

  private static void addAll(int[] tests, int from, int to, long[] passed) {
    for (int i = from; i < to; i++) {
      Bits.add(passed, tests[i]);
    }
  }

  private static boolean passes(int[][] alternatives, int form, long[] classes) {
    for (int[] terms : alternatives) {
      boolean all = true;
      for (int term : terms) {
        int number = term >> 3;
        boolean holds =
            switch (term & LOOKS) {
              case FORM -> number == form;
              case CLASS -> Bits.has(classes, number);
              default -> true;
            };
        all &= holds == ((term & NOT) == 0);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
