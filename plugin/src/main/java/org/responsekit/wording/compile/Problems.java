package org.responsekit.wording.compile;

import java.util.Set;
import java.util.TreeSet;
import org.responsekit.finding.SourceText;

/** What is wrong with the sources, sorted. */
final class Problems {
  private final Set<String> all = new TreeSet<>();

  void add(SourceText source, int offset, String message) {
    all.add(source.span(offset, offset) + ": " + message);
  }

  Set<String> all() {
    return all;
  }
}
