package org.responsekit.leakbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.responsekit.leakbench.BenchCase.Label;

/** Counts verdicts. */
final class Tally {
  private static final int MOST_NAMED = 20;

  private final List<String> leaksAccepted = new ArrayList<>();
  private final List<String> refusedForNoReason = new ArrayList<>();
  private final Map<String, int[]> mustBeAccepted = new HashMap<>();
  private int judged;
  private int accepted;
  private int leaks;

  void count(BenchCase asked, Judge.Verdict verdict) {
    judged++;
    accepted += verdict.accepted() ? 1 : 0;
    leaks += asked.label() == Label.LEAK ? 1 : 0;
    if (asked.label() == Label.LEAK && verdict.accepted()) {
      name(leaksAccepted, asked.toString());
    }
    if (asked.mustBeAccepted()) {
      int[] counts = mustBeAccepted.computeIfAbsent(asked.family(), family -> new int[2]);
      counts[0]++;
      counts[1] += verdict.accepted() ? 1 : 0;
      if (!verdict.accepted() && !verdict.isOutsideLanguage()) {
        name(refusedForNoReason, asked + " " + verdict.findings());
      }
    }
  }

  private static void name(List<String> names, String name) {
    if (names.size() < MOST_NAMED) {
      names.add(name);
    }
  }

  /** The first of the leaks that were accepted. */
  List<String> leaksAccepted() {
    return leaksAccepted;
  }

  /** The first that must be accepted, use nothing outside the language, and were rejected. */
  List<String> refusedForNoReason() {
    return refusedForNoReason;
  }

  /** How many percent of what must be accepted in some families was. */
  int percentAccepted(Set<String> families) {
    int must = 0;
    int was = 0;
    for (String family : families) {
      int[] counts = mustBeAccepted.getOrDefault(family, new int[2]);
      must += counts[0];
      was += counts[1];
    }
    return was * 100 / must;
  }

  @Override
  public String toString() {
    return judged
        + " judged, "
        + accepted
        + " accepted; "
        + leaks
        + " leaks, accepted: "
        + leaksAccepted
        + "; refused without a reason: "
        + refusedForNoReason;
  }
}
