package org.responsekit.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one was meant to be. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The closest of the known names, when it is close enough to be a slip of the finger. */
  public static Optional<String> closest(String typed, Collection<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, Math.min(3, typed.length() / 3));
    return known.stream()
        .filter(name -> !name.equals(typed))
        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= allowed)
        .min(
            Comparator.comparingInt((String name) -> distance(lower, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code " Did you mean x?"}, or the known names when there are few, or nothing. */
  public static String hint(String typed, Collection<String> known) {
    Optional<String> closest = closest(typed, known);
    if (closest.isPresent()) {
      return " Did you mean \"" + closest.get() + "\"?";
    }
    return known.isEmpty() || known.size() > 12 ? "" : " Known: " + String.join(", ", known) + ".";
  }

  /** Edits between two words; swapping two neighbours is one. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 3) {
      return Integer.MAX_VALUE;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
