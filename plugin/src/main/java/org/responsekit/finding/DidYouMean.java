package org.responsekit.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one was meant to be. */
public final class DidYouMean {
  private static final int MOST_EDITS = 3;

  private DidYouMean() {}

  /** The closest of the known names, when it is close enough to be a slip of the finger. */
  public static Optional<String> closest(String typed, Collection<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT);
    int best = Math.max(1, Math.min(MOST_EDITS, typed.length() / 3));
    String closest = null;
    for (String name : known) {
      int distance =
          name.equals(typed) ? best + 1 : distance(lower, name.toLowerCase(Locale.ROOT), best);
      boolean first = closest == null || name.compareTo(closest) < 0;
      if (distance < best || (distance == best && first)) {
        best = distance;
        closest = name;
      }
    }
    return Optional.ofNullable(closest);
  }

  /** {@code " Did you mean x?"}, or the known names when there are few, or nothing. */
  public static String hint(String typed, Collection<String> known) {
    String question = question(closest(typed, known));
    if (!question.isEmpty()) {
      return question;
    }
    return known.isEmpty() || known.size() > 12 ? "" : " Known: " + String.join(", ", known) + ".";
  }

  /** {@code " Did you mean x?"}, or nothing. */
  public static String question(Optional<String> meant) {
    return meant.map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  /**
   * Edits between two words; swapping two neighbours is one. Gives up, and returns something above
   * the limit, as soon as it must be above: most words are nothing like each other.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = twoAbove;
      twoAbove = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }
}
