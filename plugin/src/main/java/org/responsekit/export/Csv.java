package org.responsekit.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV after RFC 4180, every value in quotes. */
final class Csv {
  /**
   * What spreadsheet programs take for the beginning of a formula, in quotes or not: OWASP ASVS
   * 1.2.10, and the wide forms of the same signs.
   */
  private static final String FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

  private Csv() {}

  static byte[] bytes(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      String separator = "";
      for (String value : row) {
        out.append(separator).append('"').append(value.replace("\"", "\"\"")).append('"');
        separator = ",";
      }
      out.append("\r\n");
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
