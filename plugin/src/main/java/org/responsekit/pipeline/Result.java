package org.responsekit.pipeline;

import org.responsekit.report.ConsoleReport;
import org.responsekit.report.Outcome;

/**
 * How a run ended, as a build tool needs it.
 *
 * @param failed whether something was refused, so that nothing was published
 * @param console the findings in the form for people, empty when there are none
 * @param summary one line
 */
public record Result(boolean failed, String console, String summary) {
  static Result of(Outcome outcome) {
    return new Result(
        outcome.failsBuild(),
        outcome.findings().isEmpty() ? "" : new ConsoleReport().write(outcome),
        outcome.summary());
  }
}
