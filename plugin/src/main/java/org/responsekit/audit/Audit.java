package org.responsekit.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.responsekit.publish.WholeFile;
import org.responsekit.wording.DraftJudge;

/**
 * Judges a file of replies, row by row, on all processors, and reports in the order of the rows.
 * What it keeps in memory does not grow with the file.
 */
public final class Audit {
  static final String BAD_ENCODING =
      "The row holds bytes that are not of the declared encoding; say which it is, as in"
          + " -Dkit.encoding=windows-1252, or save the file as UTF-8";

  private static final int BATCH = 128;

  /** A batch also ends when it holds so many characters; rows may be long. */
  private static final int BATCH_CHARACTERS = 1 << 18;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final AuditRequest request;
  private final DraftJudge judge;
  private final TextMemory memory = new TextMemory();
  private final LongConsumer progress;
  private final Consumer<String> broken;

  /** A row and what is said of it; a broken one has no verdict. */
  record Judged(Row row, DraftJudge.Verdicts verdicts) {}

  private Audit(
      AuditRequest request, DraftJudge judge, LongConsumer progress, Consumer<String> broken) {
    this.request = request;
    this.judge = judge;
    this.progress = progress;
    this.broken = broken;
  }

  /**
   * Judges all rows and writes report and summary, each whole or not at all.
   *
   * @param progress is told the number of rows so far, now and then
   * @param broken is told of each row that cannot be judged, as {@code file:line:column message}
   * @return what it came to
   * @throws AuditException when the audit cannot begin
   * @throws IOException when the file cannot be read or a report cannot be written
   */
  public static Summary run(
      AuditRequest request, DraftJudge judge, LongConsumer progress, Consumer<String> broken)
      throws IOException, AuditException {
    return new Audit(request, judge, progress, broken).run();
  }

  private Summary run() throws IOException, AuditException {
    Path report = request.report().toAbsolutePath();
    checkFiles(report);
    Files.createDirectories(report.getParent());
    Summary.Counting counting = new Summary.Counting(request.replies().getFileName().toString());
    Path next = report.resolveSibling("." + report.getFileName() + ".next");
    try {
      try (InputStream in = Files.newInputStream(request.replies());
          Characters characters = new Characters(in, request.encoding());
          AuditReport out =
              new AuditReport(new BufferedOutputStream(Files.newOutputStream(next), 1 << 16))) {
        all(rows(characters), out, counting);
      }
      Summary summary = counting.summary();
      Files.move(next, report, StandardCopyOption.REPLACE_EXISTING);
      write(request.summary(), SummaryFiles.json(summary));
      write(request.page(), SummaryFiles.page(summary));
      return summary;
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private void checkFiles(Path report) throws IOException, AuditException {
    if (!Files.isRegularFile(request.replies())) {
      throw new AuditException(
          "There is no file of replies at "
              + request.replies()
              + "; name one with -Dkit.replies=FILE, JSON Lines or CSV.");
    }
    boolean same = Files.exists(report) && Files.isSameFile(request.replies(), report);
    if (same || Files.isDirectory(report)) {
      throw new AuditException(
          "The report cannot go to "
              + request.report()
              + (same ? ", which holds the replies" : ", which is a folder")
              + "; name another file with -Dkit.report=FILE.json.");
    }
  }

  private Rows rows(Characters characters) throws IOException, AuditException {
    Fields fields = new Fields(request.lang());
    return request.format() == AuditRequest.Format.CSV
        ? new CommaSeparated(characters, fields, request.columns())
        : new JsonLines(characters, fields);
  }

  /** Batches are judged side by side and taken in order; only so many are under way. */
  private void all(Rows rows, AuditReport out, Summary.Counting counting) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            PROCESSORS,
            work -> {
              Thread thread = new Thread(work, "response-kit-audit");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<List<Judged>>> underWay = new ArrayDeque<>();
      List<Row> batch = batch(rows);
      while (!batch.isEmpty() || !underWay.isEmpty()) {
        if (!batch.isEmpty()) {
          List<Row> these = batch;
          underWay.add(workers.submit(() -> these.stream().map(this::judge).toList()));
          batch = batch(rows);
        }
        if (underWay.size() > PROCESSORS * 2 || batch.isEmpty()) {
          for (Judged judged : underWay.remove().get()) {
            take(judged, out, counting);
          }
          progress.accept(counting.rows());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The audit was interrupted.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("Response Kit failed; please report this.", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<Row> batch(Rows rows) throws IOException {
    List<Row> batch = new ArrayList<>();
    int characters = 0;
    while (batch.size() < BATCH && characters < BATCH_CHARACTERS) {
      Row row = rows.next();
      if (row == null) {
        return batch;
      }
      batch.add(row);
      characters += row instanceof Row.Reply reply ? reply.text().length() : 0;
    }
    return batch;
  }

  private Judged judge(Row row) {
    return row instanceof Row.Reply reply
        ? new Judged(row, memory.verdicts(reply, judge))
        : new Judged(row, null);
  }

  private void take(Judged judged, AuditReport out, Summary.Counting counting) throws IOException {
    if (judged.row() instanceof Row.Broken row) {
      counting.add(row);
      broken.accept(
          request.replies() + ":" + row.line() + ":" + row.column() + " " + row.message());
    } else if (judged.row() instanceof Row.Reply reply) {
      counting.add(reply, judged.verdicts());
      out.add(reply, judged.verdicts());
    }
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
