package org.responsekit.pipeline;

import org.responsekit.report.ConsoleReport;
import org.responsekit.report.Outcome;

/**
 * How a run ended, as a build tool needs it.
 *
 * @param failed whether something was refused, so that nothing was published
 * @param console the findings in the form for people, the summary as the last line
 * @param summary one line
 */
public record Result(boolean failed, String console, String summary) {
  static Result of(Outcome outcome) {
    return new Result(
        outcome.failsBuild(),
        outcome.findings().isEmpty() && outcome.waived().isEmpty()
            ? outcome.summary()
            : "\n" + new ConsoleReport().write(outcome),
        outcome.summary());
  }
}
