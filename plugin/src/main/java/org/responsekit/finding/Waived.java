package org.responsekit.finding;

import java.time.LocalDate;

/**
 * A finding that someone answers for.
 *
 * @param finding what was found
 * @param reason why it may stand
 * @param role who answers for it
 * @param expires the last day it may
 */
public record Waived(Finding finding, String reason, String role, LocalDate expires)
    implements Comparable<Waived> {
  @Override
  public int compareTo(Waived other) {
    return finding.compareTo(other.finding);
  }
}
