package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.List;

/** Which patterns match in a sentence, and where. */
public final class Matches {
  /** A longer match is not looked for; no phrase is as long. */
  static final int LONGEST = 60;

  /** A match of a pattern: words from {@code start}, without {@code end}. */
  public record Match(int start, int end) {}

  private final Automaton automaton;
  private final Symbol[] words;
  private final boolean[] clauses;
  private final long[] matched;

  Matches(Automaton automaton, Symbol[] words, boolean[] clauses, long[] matched) {
    this.automaton = automaton;
    this.words = words;
    this.clauses = clauses;
    this.matched = matched;
  }

  /** Whether a pattern matches anywhere. */
  public boolean has(int pattern) {
    return Bits.has(matched, pattern);
  }

  /** The patterns that match, as bits. */
  public long[] matched() {
    return matched;
  }

  /** Whether one of the patterns matches anywhere. */
  public boolean hasAny(int[] patterns) {
    for (int pattern : patterns) {
      if (has(pattern)) {
        return true;
      }
    }
    return false;
  }

  /** For each word where the pattern matches, its longest match from there. */
  public List<Match> all(int pattern) {
    List<Match> all = new ArrayList<>();
    if (!has(pattern)) {
      return all;
    }
    Pattern steps = automaton.patterns().get(pattern);
    boolean[] active = new boolean[steps.size()];
    boolean[] coming = new boolean[steps.size()];
    for (int start = 0; start < words.length; start++) {
      int end = longest(steps, start, active, coming);
      if (end > start) {
        all.add(new Match(start, end));
      }
    }
    return all;
  }

  private int longest(Pattern pattern, int start, boolean[] reused, boolean[] alsoReused) {
    boolean[] active = reused;
    boolean[] coming = alsoReused;
    long[] passed = words[start].tests();
    boolean alive = false;
    for (int step : pattern.starts()) {
      alive |=
          Walk.begins(step & 3, start, clauses[start])
              && Bits.has(passed, pattern.tests()[step >> 2]);
    }
    if (!alive) {
      return -1;
    }
    java.util.Arrays.fill(active, false);
    for (int step : pattern.starts()) {
      if (Walk.begins(step & 3, start, clauses[start])
          && Bits.has(passed, pattern.tests()[step >> 2])) {
        active[step >> 2] = true;
      }
    }
    int best = -1;
    for (int at = start; alive; at++) {
      best = ends(pattern, active, Walk.endsHere(clauses, at + 1)) ? at + 1 : best;
      if (at + 1 == words.length || at + 1 - start >= LONGEST) {
        break;
      }
      java.util.Arrays.fill(coming, false);
      alive = step(pattern, active, coming, at + 1);
      boolean[] swap = active;
      active = coming;
      coming = swap;
    }
    return best;
  }

  private static boolean ends(Pattern pattern, boolean[] active, int end) {
    for (int i = 0; i < active.length; i++) {
      if (active[i] && (pattern.ends()[i] & end) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean step(Pattern pattern, boolean[] active, boolean[] coming, int at) {
    int blocked = clauses[at] ? Pattern.SAME_CLAUSE : Pattern.NEW_CLAUSE;
    boolean alive = false;
    for (int i = 0; i < active.length; i++) {
      if (active[i]) {
        for (int step : pattern.next()[i]) {
          int to = step >> 2;
          if ((step & 3) != blocked && Bits.has(words[at].tests(), pattern.tests()[to])) {
            coming[to] = true;
            alive = true;
          }
        }
      }
    }
    return alive;
  }
}
