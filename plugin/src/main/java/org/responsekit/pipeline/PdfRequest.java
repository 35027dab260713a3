package org.responsekit.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks for the handbook as one PDF too.
 *
 * @param browser the program that prints it; looked for when not given
 * @param limit how long printing may take
 */
public record PdfRequest(Optional<Path> browser, Duration limit) {
  private static final Duration USUAL = Duration.ofMinutes(3);

  /** A request with the usual limit. */
  public PdfRequest(Optional<Path> browser) {
    this(browser, USUAL);
  }
}
