package org.responsekit.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** CSV after RFC 4180, every value in quotes. */
final class Csv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

  /**
   * What spreadsheet programs take for the beginning of a formula, in quotes or not: OWASP ASVS
   * 1.2.10, and the wide forms of the same signs.
   */
  private static final String FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

  private Csv() {}

  static byte[] bytes(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  static boolean isFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
  }

  /** A value that a spreadsheet program shows and does not compute. */
  static String harmless(String value) {
    return isFormula(value) ? "'" + value : value;
  }
}
