package org.responsekit.pipeline;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What an audit is asked to do, as someone configured it; empty where nothing is said.
 *
 * @param replies the file of replies
 * @param report where the report goes, or null for {@code audit.json} among the reports
 * @param format {@code csv}, {@code jsonl} or empty, for what the file's name says
 * @param encoding the name of the file's encoding
 * @param columns such as {@code text=Reply,id=Review ID}
 * @param lang the language of rows that name none
 * @param failOn {@code never}, {@code violating} or {@code unrecognised}
 * @param log takes progress and rows that cannot be judged, a line each
 */
public record AuditAsked(
    Path replies,
    Path report,
    String format,
    String encoding,
    String columns,
    String lang,
    String failOn,
    Consumer<String> log) {
  public AuditAsked {
    format = plain(format);
    encoding = plain(encoding);
    columns = plain(columns);
    lang = plain(lang);
    failOn = plain(failOn);
  }

  private static String plain(String given) {
    return given == null ? "" : given.strip();
  }
}
