package org.responsekit.wording.data;

import java.util.Arrays;

/** One walk of the automaton over a sentence, and the arrays it needs, which are used again. */
final class Walk {
  private final Patterns patterns;

  /** The tests that some word of the sentence passes. */
  final long[] bag;

  /** The patterns that may still match. */
  final long[] open;

  private final int[] seen;
  private int[] active;
  private int[] coming;
  private int tick;

  Walk(Patterns patterns, int tests) {
    this.patterns = patterns;
    bag = Bits.of(tests);
    open = Bits.of(patterns.size());
    seen = new int[patterns.steps()];
    active = new int[patterns.steps()];
    coming = new int[patterns.steps()];
  }

  /** The patterns that match somewhere in the sentence, of those that are open. */
  long[] run(Symbol[] words, boolean[] clauses) {
    long[] matched = new long[open.length];
    int count = 0;
    for (int at = 0; at < words.length; at++) {
      tick++;
      if (tick == Integer.MAX_VALUE) {
        Arrays.fill(seen, 0);
        tick = 1;
      }
      long[] passed = words[at].tests();
      int came = 0;
      boolean clause = clauses[at];
      int blocked = clause ? Pattern.SAME_CLAUSE : Pattern.NEW_CLAUSE;
      for (int i = 0; i < count; i++) {
        int from = active[i];
        if (!Bits.has(open, patterns.owner[from])) {
          continue;
        }
        for (int k = patterns.nextAt[from]; k < patterns.nextAt[from + 1]; k++) {
          int step = patterns.next[k];
          int to = step >> 2;
          if (seen[to] != tick && (step & 3) != blocked && Bits.has(passed, patterns.test[to])) {
            seen[to] = tick;
            coming[came++] = to;
          }
        }
      }
      for (int start : words[at].starts()) {
        int to = start >> 2;
        if (seen[to] != tick
            && Bits.has(open, patterns.owner[to])
            && begins(start & 3, at, clause)) {
          seen[to] = tick;
          coming[came++] = to;
        }
      }
      int end = endsHere(clauses, at + 1);
      for (int i = 0; i < came; i++) {
        int step = coming[i];
        if ((patterns.ends[step] & end) != 0) {
          Bits.add(matched, patterns.owner[step]);
          Bits.remove(open, patterns.owner[step]);
        }
      }
      int[] swap = active;
      active = coming;
      coming = swap;
      count = came;
    }
    return matched;
  }

  static boolean begins(int condition, int at, boolean clause) {
    return condition == Pattern.FREE
        || (condition == Pattern.SENTENCE_START ? at == 0 : clause && at > 0);
  }

  /** The kinds of ends that are fulfilled before a word. */
  static int endsHere(boolean[] clauses, int next) {
    if (next == clauses.length) {
      return Pattern.END_ALWAYS | Pattern.END_SAME_CLAUSE | Pattern.END_OF_SENTENCE;
    }
    return Pattern.END_ALWAYS | (clauses[next] ? Pattern.END_NEW_CLAUSE : Pattern.END_SAME_CLAUSE);
  }
}
