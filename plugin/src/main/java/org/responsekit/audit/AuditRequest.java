package org.responsekit.audit;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;

/**
 * What to audit.
 *
 * @param replies the file of replies
 * @param format CSV with a heading, or JSON lines
 * @param encoding of the file; a byte-order mark at its start is passed over
 * @param columns the heading of a column by the name of a value ({@code id}, {@code text}, {@code
 *     lang}, {@code kind}, {@code channel}, {@code location}, {@code date}); others are guessed
 * @param lang the language of rows that name none, such as {@code en}
 * @param report where the report goes; the summary goes beside it
 */
public record AuditRequest(
    Path replies,
    Format format,
    Charset encoding,
    Map<String, String> columns,
    String lang,
    Path report) {
  /** The form of a file of replies. */
  public enum Format {
    /** Values between commas, semicolons or tabs, RFC 4180. */
    CSV,
    /** One JSON object to a line. */
    JSON_LINES;

    /** The format of a file by its name. */
    public static Format of(Path file) {
      String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
      return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")
          ? CSV
          : JSON_LINES;
    }
  }

  public AuditRequest {
    columns = Map.copyOf(columns);
  }

  /** The summary for machines, beside the report: {@code NAME.summary.json}. */
  Path summary() {
    return beside(".summary.json");
  }

  /** The summary for people, beside the report: {@code NAME.summary.html}. */
  Path page() {
    return beside(".summary.html");
  }

  private Path beside(String ending) {
    String name = report.getFileName().toString();
    String stem = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    return report.resolveSibling(stem + ending);
  }
}
