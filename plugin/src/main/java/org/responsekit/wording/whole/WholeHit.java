package org.responsekit.wording.whole;

import org.responsekit.finding.Rule;

/**
 * What a rule about a whole text found.
 *
 * @param rule the rule
 * @param start first offset of the words, in UTF-16 units
 * @param end offset behind them
 * @param what what they are, in a few words, such as "a date of birth"
 */
public record WholeHit(Rule rule, int start, int end, String what) {
  boolean overlaps(WholeHit other) {
    return start < other.end && other.start < end;
  }
}
