package org.responsekit.wording.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of their wording two texts share: the part of their runs of three words. */
public final class Likeness {
  /** Above this, readers take one for a copy of the other. */
  public static final double MOST = 0.85;

  private static final int RUN = 3;

  private Likeness() {}

  /** The runs of three words of a text; a shorter text is one run. */
  public static Set<List<String>> runs(String text) {
    List<String> words = new ArrayList<>();
    for (Token token : Token.all(text)) {
      if (token.kind() != Token.Kind.MARK) {
        words.add(token.text());
      }
    }
    Set<List<String>> runs = new HashSet<>();
    if (words.size() < RUN) {
      runs.add(List.copyOf(words));
    }
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
    return runs;
  }

  /** The part of all runs that both have, from 0 to 1. */
  public static double of(Set<List<String>> one, Set<List<String>> other) {
    Set<List<String>> smaller = one.size() <= other.size() ? one : other;
    Set<List<String>> larger = smaller == one ? other : one;
    if (smaller.size() < MOST * larger.size()) {
      // they cannot be alike enough to matter, so nobody counts
      return 0;
    }
    long both = smaller.stream().filter(larger::contains).count();
    return (double) both / (one.size() + other.size() - both);
  }
}
