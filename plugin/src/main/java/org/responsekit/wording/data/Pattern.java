package org.responsekit.wording.data;

/**
 * A pattern as steps: each step takes one word that passes its test, and knows which steps may come
 * next. A next step, or a start, is {@code number * 4 + condition}.
 *
 * @param tests number of the test of each step
 * @param next next steps of each step
 * @param ends of each step, when a match may end behind it: bits {@link #END_ALWAYS} and so on
 * @param starts first steps
 * @param needs tests of which some word of a sentence must pass one each, or the pattern cannot
 *     match
 */
@SuppressWarnings("ArrayRecordComponent") // never changed once made
public record Pattern(int[] tests, int[][] next, int[] ends, int[] starts, int[][] needs) {
  /** No condition. */
  public static final int FREE = 0;

  /** The next word does not begin a clause. */
  public static final int SAME_CLAUSE = 1;

  /** The next word begins a clause. */
  public static final int NEW_CLAUSE = 2;

  /** Of a start: the word is the first of its sentence. */
  public static final int SENTENCE_START = 3;

  public static final int END_ALWAYS = 1;

  /** The next word, if any, does not begin a clause. */
  public static final int END_SAME_CLAUSE = 2;

  /** The next word begins a clause. */
  public static final int END_NEW_CLAUSE = 4;

  /** No word follows. */
  public static final int END_OF_SENTENCE = 8;

  /** How many steps it has. */
  public int size() {
    return tests.length;
  }
}
