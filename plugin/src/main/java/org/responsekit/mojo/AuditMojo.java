package org.responsekit.mojo;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.responsekit.pipeline.AuditAsked;
import org.responsekit.pipeline.Request;
import org.responsekit.pipeline.ResponseKit;
import org.responsekit.pipeline.Result;

/**
 * Judges replies that were published or drafted elsewhere, by the kit's rules and facts, or by the
 * built-in rules alone where there is no kit. It fails only when asked to.
 */
@Mojo(name = "audit", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class AuditMojo extends KitMojo {
  /**
   * The replies: JSON Lines with {@code id}, {@code text} and, if known, {@code lang}, {@code
   * kind}, {@code channel}, {@code location} and {@code date}; or CSV with a heading.
   */
  @Parameter(property = "kit.replies")
  private File replies;

  /** The report, a JSON file. By default {@code audit.json} among the reports. */
  @Parameter(property = "kit.report")
  private File report;

  /** {@code csv} or {@code jsonl}. By default what the file's name says. */
  @Parameter(property = "kit.format")
  private String format;

  /** The encoding of the replies. */
  @Parameter(property = "kit.encoding", defaultValue = "UTF-8")
  private String encoding;

  /** Which column holds what, when a heading is unusual: {@code text=Our answer,id=Review no.} */
  @Parameter(property = "kit.columns")
  private String columns;

  /** The language of rows that name none. */
  @Parameter(property = "kit.lang", defaultValue = "en")
  private String lang;

  /**
   * When to fail the build: {@code never}, for a {@code violating} reply, or for one that is not
   * clean or cannot be read: {@code unrecognised}.
   */
  @Parameter(property = "kit.failOn", defaultValue = "never")
  private String failOn;

  @Override
  Result run(Request request) throws IOException {
    return ResponseKit.audit(
        request,
        new AuditAsked(
            replies == null ? null : replies.toPath(),
            report == null ? null : report.toPath(),
            format,
            encoding,
            columns,
            lang,
            failOn,
            getLog()::info));
  }
}
