package org.responsekit.finding;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects the findings of one run, sorted by place, each once. Checks add and carry on; only the
 * end of the pipeline decides. Not for use by several threads.
 */
public final class Findings {
  /** Of a message, in UTF-16 units; with room for a list of what may have been meant. */
  private static final int LONGEST = 1_000;

  private final SortedSet<Finding> all = new TreeSet<>();

  /** Adds one; a second equal one is dropped, and an endless name in a message is cut. */
  public void add(Finding finding) {
    all.add(finding.message().length() > LONGEST ? finding.cut(LONGEST) : finding);
  }

  /** Adds one without notes. */
  public void add(Rule rule, Span at, String message, String fix) {
    add(Finding.of(rule, at, message, fix));
  }

  /** Adds all of them. */
  public void addAll(Collection<Finding> findings) {
    findings.forEach(this::add);
  }

  /** Everything so far, sorted by file, place and rule. */
  public List<Finding> sorted() {
    return List.copyOf(all);
  }

  /** Whether anything so far keeps the build from publishing. */
  public boolean failsBuild() {
    return all.stream().anyMatch(finding -> finding.severity().failsBuild());
  }

  /** How many there are so far; a check compares two counts to learn whether it added any. */
  public int count() {
    return all.size();
  }
}
