package org.responsekit.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a check reports. Findings are ordered by place, rule and message; two that differ only in
 * the way that led to them are one mistake, and compare as equal.
 *
 * @param rule the rule it belongs to
 * @param at where; always a real place in a real file
 * @param message what is wrong, in one sentence
 * @param notes further lines of facts about this case, may be empty
 * @param fix what to do about it, in this case
 * @param path how the place was reached (a call, an include), nearest first; may be empty
 */
public record Finding(
    RuleInfo rule, Span at, String message, List<String> notes, String fix, List<Step> path)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::message);

  /**
   * One step on the way to a finding.
   *
   * @param at the place
   * @param note what happens there, such as "called here"
   */
  public record Step(Span at, String note) {}

  public Finding {
    Objects.requireNonNull(at);
    notes = List.copyOf(notes);
    path = List.copyOf(path);
  }

  /** A finding with nothing to add to its message. */
  public static Finding of(Rule rule, Span at, String message, String fix) {
    return new Finding(rule.info(), at, message, List.of(), fix, List.of());
  }

  /** The same finding with a message of no more than so many units. */
  Finding cut(int length) {
    int end = length - 3;
    end -= Character.isHighSurrogate(message.charAt(end - 1)) ? 1 : 0;
    return new Finding(rule, at, message.substring(0, end) + "...", notes, fix, path);
  }

  /** The same finding with one more line of facts. */
  public Finding withNote(String note) {
    return new Finding(rule, at, message, append(notes, note), fix, path);
  }

  /** The same finding with one more step on the way to it. */
  public Finding withStep(Span stepAt, String note) {
    return new Finding(rule, at, message, notes, fix, append(path, new Step(stepAt, note)));
  }

  /** The weight, from the rule. */
  public Severity severity() {
    return rule.severity();
  }

  private static <T> List<T> append(List<T> list, T item) {
    return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(item)).toList();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
