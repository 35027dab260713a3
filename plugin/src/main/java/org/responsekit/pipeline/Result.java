package org.responsekit.pipeline;

import org.responsekit.finding.Severity;
import org.responsekit.report.ConsoleReport;
import org.responsekit.report.Outcome;

/**
 * How a run ended, as a build tool needs it.
 *
 * @param failed whether something was refused, so that nothing was published
 * @param warned whether there is a warning
 * @param console the findings in the form for people, empty when there are none
 * @param summary one line
 */
public record Result(boolean failed, boolean warned, String console, String summary) {
  static Result of(Outcome outcome) {
    return new Result(
        outcome.failsBuild(),
        outcome.count(Severity.WARNING) > 0,
        outcome.findings().isEmpty() ? "" : new ConsoleReport().write(outcome),
        outcome.summary());
  }
}
