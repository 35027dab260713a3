package org.responsekit.report;

/** One form in which the outcome of a run is told. */
public sealed interface Report permits ConsoleReport, JsonReport, SarifReport {
  /**
   * Writes it.
   *
   * @return the whole report; lines end in {@code \n}, and the same outcome gives the same text on
   *     every machine
   */
  String write(Outcome outcome);
}
