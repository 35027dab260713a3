package org.responsekit.pipeline;

import java.io.IOException;
import java.util.Optional;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Kit;
import org.responsekit.publish.Browser;
import org.responsekit.publish.Staging;

/** The handbook as one PDF, printed from the page that holds everything. */
final class Pdf {
  private static final String PAGE = "handbook/print.html";
  private static final String FILE = "handbook/handbook.pdf";

  private Pdf() {}

  /** Writes the PDF beside the page; a finding when it could not be made. */
  static Optional<Finding> write(PdfRequest asked, Kit kit, Staging staging) throws IOException {
    Optional<Browser> browser = Browser.find(asked.browser());
    if (browser.isEmpty()) {
      return Optional.of(
          missing(
              kit,
              asked.browser().isPresent()
                  ? "There is no program " + asked.browser().get().getFileName() + " to print with."
                  : "There is no browser on this machine to print the PDF with.",
              "Install Chromium, Chrome or Edge, or say where it is with -Dkit.browser=PATH."));
    }
    Optional<byte[]> pdf = browser.get().print(staging.written(PAGE), asked.limit());
    if (pdf.isEmpty()) {
      return Optional.of(
          missing(
              kit,
              "The browser "
                  + browser.get().program().getFileName()
                  + " wrote no PDF within "
                  + asked.limit().toSeconds()
                  + " seconds.",
              "Try another one with -Dkit.browser=PATH, or print handbook/print.html by hand."));
    }
    staging.write(FILE, pdf.get());
    return Optional.empty();
  }

  private static Finding missing(Kit kit, String message, String fix) {
    return Finding.of(Rule.PDF_MISSING, kit.settings().source().start(), message, fix);
  }
}
