package org.responsekit.wording.data;

import java.util.List;

/**
 * All patterns of a language as one automaton over words. A word is looked at once: the tests it
 * passes are a {@link Symbol}, and one walk over the symbols of a sentence says which patterns
 * match in it. It is put together when first asked for, since most builds never ask that of every
 * language. Immutable to whoever uses it.
 */
public final class Automaton {
  private final ClassNames names;
  private final String tests;
  private final int size;
  private final String written;
  private volatile Net net;

  /**
   * Joins patterns.
   *
   * @param names the classes that tests may name
   * @param testTexts the tests, by number
   * @param patterns the patterns, by number
   */
  public Automaton(ClassNames names, List<String> testTexts, List<Pattern> patterns) {
    this(names, String.join(" ", testTexts), patterns.size(), Patterns.write(patterns));
  }

  /**
   * Keeps patterns to be read.
   *
   * @param tests the tests by number, with spaces between
   * @param size how many patterns there are
   * @param written the patterns as {@link Patterns#write} gives them
   */
  Automaton(ClassNames names, String tests, int size, String written) {
    this.names = names;
    this.tests = tests;
    this.size = size;
    this.written = written;
  }

  private Net net() {
    Net ready = net;
    if (ready == null) {
      synchronized (this) {
        ready = net;
        if (ready == null) {
          ready = new Net(new Tests(names, tests), Patterns.read(written));
          net = ready;
        }
      }
    }
    return ready;
  }

  /** What it sees of a word. */
  public Symbol symbol(String form, long[] classes) {
    return net().symbol(form, classes);
  }

  /** Finds which patterns match in a sentence. */
  public Matches match(Symbol[] words, boolean[] clauses) {
    return net().match(words, clauses);
  }

  /** How many patterns there are. */
  public int size() {
    return size;
  }

  public List<String> testTexts() {
    return net().tests.texts();
  }

  public List<Pattern> patterns() {
    return net().patterns.all();
  }
}
