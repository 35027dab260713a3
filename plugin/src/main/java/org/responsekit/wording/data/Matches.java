package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which patterns match in a sentence, and where. */
public final class Matches {
  /** A longer match is not looked for; no phrase is as long. */
  static final int LONGEST = 60;

  /** A match of a pattern: words from {@code start}, without {@code end}. */
  public record Match(int start, int end) {}

  private final Patterns patterns;
  private final Symbol[] words;
  private final boolean[] clauses;
  private final long[] matched;

  Matches(Patterns patterns, Symbol[] words, boolean[] clauses, long[] matched) {
    this.patterns = patterns;
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
    int size = patterns.first[pattern + 1] - patterns.first[pattern];
    boolean[] active = new boolean[size];
    boolean[] coming = new boolean[size];
    for (int start = 0; start < words.length; start++) {
      int end = longest(pattern, start, active, coming);
      if (end > start) {
        all.add(new Match(start, end));
      }
    }
    return all;
  }

  private int longest(int pattern, int start, boolean[] reused, boolean[] alsoReused) {
    boolean[] active = reused;
    boolean[] coming = alsoReused;
    if (!begins(pattern, start, active)) {
      return -1;
    }
    int best = -1;
    boolean alive = true;
    for (int at = start; alive; at++) {
      best = ends(pattern, active, Walk.endsHere(clauses, at + 1)) ? at + 1 : best;
      if (at + 1 == words.length || at + 1 - start >= LONGEST) {
        break;
      }
      Arrays.fill(coming, false);
      alive = step(pattern, active, coming, at + 1);
      boolean[] swap = active;
      active = coming;
      coming = swap;
    }
    return best;
  }

  /** Marks the first steps that take a word; false, and nothing is marked, if there is none. */
  private boolean begins(int pattern, int start, boolean[] active) {
    long[] passed = words[start].tests();
    int base = patterns.first[pattern];
    boolean alive = false;
    for (int k = patterns.startAt[pattern]; k < patterns.startAt[pattern + 1]; k++) {
      int step = patterns.starts[k];
      if (Walk.begins(step & 3, start, clauses[start])
          && Bits.has(passed, patterns.test[step >> 2])) {
        if (!alive) {
          Arrays.fill(active, false);
          alive = true;
        }
        active[(step >> 2) - base] = true;
      }
    }
    return alive;
  }

  private boolean ends(int pattern, boolean[] active, int end) {
    int base = patterns.first[pattern];
    for (int i = 0; i < active.length; i++) {
      if (active[i] && (patterns.ends[base + i] & end) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean step(int pattern, boolean[] active, boolean[] coming, int at) {
    int base = patterns.first[pattern];
    int blocked = clauses[at] ? Pattern.SAME_CLAUSE : Pattern.NEW_CLAUSE;
    long[] passed = words[at].tests();
    boolean alive = false;
    for (int i = 0; i < active.length; i++) {
      if (active[i]) {
        for (int k = patterns.nextAt[base + i]; k < patterns.nextAt[base + i + 1]; k++) {
          int step = patterns.next[k];
          int to = step >> 2;
          if ((step & 3) != blocked && Bits.has(passed, patterns.test[to])) {
            coming[to - base] = true;
            alive = true;
          }
        }
      }
    }
    return alive;
  }
}
