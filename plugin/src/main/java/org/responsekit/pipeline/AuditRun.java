package org.responsekit.pipeline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.responsekit.audit.Audit;
import org.responsekit.audit.AuditException;
import org.responsekit.audit.AuditRequest;
import org.responsekit.audit.AuditRequest.Format;
import org.responsekit.audit.Summary;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Kit;
import org.responsekit.kit.read.KitReader;
import org.responsekit.report.ConsoleReport;
import org.responsekit.report.Outcome;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judge;
import org.responsekit.wording.OwnWords;
import org.responsekit.wording.Verdict;

/**
 * Audits replies by the kit's rules and facts, where there is a kit, and by the built-in rules
 * alone where there is none.
 */
final class AuditRun {
  private static final List<String> VALUES =
      List.of("id", "text", "lang", "kind", "channel", "location", "date");
  private static final List<String> FAIL_ON = List.of("never", "violating", "unrecognised");
  private static final List<String> FORMATS = List.of("csv", "jsonl");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern SPREADSHEET = Pattern.compile("(?i).*\\.(?:xlsx?|xlsm|ods|numbers)");
  private static final int MOST_ROWS_LOGGED = 20;

  private final AuditAsked asked;
  private int broken;
  private long nextReport = 100_000;
  private final long started = System.nanoTime();

  private AuditRun(AuditAsked asked) {
    this.asked = asked;
  }

  static Result run(Request request, AuditAsked asked) throws IOException {
    try {
      return new AuditRun(asked).run(request);
    } catch (AuditException e) {
      return new Result(true, e.getMessage(), "The audit could not begin.");
    }
  }

  private Result run(Request request) throws IOException, AuditException {
    one("kit.failOn", asked.failOn(), FAIL_ON);
    AuditRequest what = what(request);
    Findings findings = new Findings();
    DraftJudge judge = judge(request, findings);
    if (findings.failsBuild()) {
      Outcome outcome =
          new Outcome(findings.sorted(), List.of(), new Outcome.Scope(request.toolVersion(), 0, 0));
      return new Result(
          true,
          "\n" + new ConsoleReport().write(outcome),
          "The kit whose rules are to judge has mistakes; mend them first, or audit from a folder"
              + " without a kit.");
    }
    Summary summary = Audit.run(what, judge, this::progress, this::row);
    String said = said(summary, what);
    return new Result(fails(summary), said, said);
  }

  private AuditRequest what(Request request) throws AuditException {
    if (asked.replies() == null) {
      throw new AuditException(
          "Which replies? Name a file with -Dkit.replies=FILE, JSON Lines or CSV.");
    }
    one("kit.format", asked.format(), FORMATS);
    if (SPREADSHEET.matcher(asked.replies().getFileName().toString()).matches()) {
      throw new AuditException(
          asked.replies().getFileName()
              + " is a spreadsheet; open it and save it as CSV, in UTF-8, and name that file.");
    }
    Format format =
        asked.format().isEmpty()
            ? Format.of(asked.replies())
            : asked.format().toLowerCase(Locale.ROOT).equals("csv")
                ? Format.CSV
                : Format.JSON_LINES;
    Path output = request.output();
    Path report =
        asked.report() != null
            ? asked.report()
            : output.resolveSibling(output.getFileName() + "-reports").resolve("audit.json");
    return new AuditRequest(asked.replies(), format, encoding(), columns(), lang(), report);
  }

  private String lang() throws AuditException {
    String language = asked.lang().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (!asked.lang().isEmpty() && !LANGUAGE.matcher(language).matches()) {
      throw new AuditException(
          "kit.lang is \""
              + asked.lang()
              + "\"; expected the code of a language, such as en or es.");
    }
    return language.isEmpty() ? "en" : language;
  }

  private static void one(String name, String given, List<String> of) throws AuditException {
    if (!given.isEmpty() && !of.contains(given.toLowerCase(Locale.ROOT))) {
      throw new AuditException(
          name + " is \"" + given + "\"; expected one of " + String.join(", ", of) + ".");
    }
  }

  private Charset encoding() throws AuditException {
    try {
      return asked.encoding().isEmpty()
          ? StandardCharsets.UTF_8
          : Charset.forName(asked.encoding());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new AuditException(
          "kit.encoding is \""
              + asked.encoding()
              + "\", which this Java does not know; expected a name such as UTF-8, windows-1252 or"
              + " UTF-16.");
    }
  }

  private Map<String, String> columns() throws AuditException {
    Map<String, String> columns = new TreeMap<>();
    for (String each : asked.columns().isEmpty() ? new String[0] : asked.columns().split(",", -1)) {
      int sign = each.indexOf('=');
      String value = sign < 0 ? each.strip() : each.substring(0, sign).strip();
      if (sign < 0 || !VALUES.contains(value)) {
        String closest = DidYouMean.question(DidYouMean.closest(value, VALUES));
        throw new AuditException(
            "kit.columns has \""
                + each.strip()
                + "\"; expected VALUE=HEADING with commas between, the value one of "
                + String.join(", ", VALUES)
                + "."
                + closest);
      }
      columns.put(value, each.substring(sign + 1).strip());
    }
    return columns;
  }

  private static DraftJudge judge(Request request, Findings findings) throws IOException {
    if (!Files.exists(request.paths().kitFile())) {
      return new DraftJudge(Words.builtIn(), OwnWords.NONE);
    }
    KitReader.Reading reading = KitReader.read(request.paths(), findings);
    if (reading.kit().isEmpty()) {
      return new DraftJudge(Words.builtIn(), OwnWords.NONE);
    }
    Kit kit = reading.kit().get();
    Judge judge = Words.judge(kit, findings);
    return new DraftJudge(judge, OwnWords.of(kit));
  }

  private void progress(long rows) {
    if (rows >= nextReport) {
      double seconds = (System.nanoTime() - started) / 1e9;
      asked
          .log()
          .accept(
              String.format(
                  Locale.ROOT, "%,d rows, %,.0f a second", rows, rows / Math.max(seconds, 0.001)));
      nextReport = rows - rows % 100_000 + 100_000;
    }
  }

  private void row(String place) {
    broken++;
    if (broken <= MOST_ROWS_LOGGED) {
      asked
          .log()
          .accept(
              Rule.AUDIT_BROKEN_ROW.info().severity().word()
                  + " "
                  + Rule.AUDIT_BROKEN_ROW.id()
                  + "  "
                  + place);
    } else if (broken == MOST_ROWS_LOGGED + 1) {
      asked.log().accept("More such rows are in the summary.");
    }
  }

  private boolean fails(Summary summary) {
    long violating = summary.verdicts().get(Verdict.VIOLATING);
    long unrecognised = summary.verdicts().get(Verdict.UNRECOGNISED) + summary.skipped();
    boolean nothing = summary.judged() == 0 && summary.skipped() > 0;
    return switch (asked.failOn().toLowerCase(Locale.ROOT)) {
      case "violating" -> violating > 0 || nothing;
      case "unrecognised" -> violating + unrecognised > 0;
      default -> false;
    };
  }

  private static String said(Summary summary, AuditRequest what) {
    return String.format(
        Locale.ROOT,
        "Replies judged: %,d (violating %,d, unrecognised %,d, clean %,d). Rows that could not be judged: %,d."
            + " Report: %s, with a summary beside it (.summary.html, .summary.json).",
        summary.judged(),
        summary.verdicts().get(Verdict.VIOLATING),
        summary.verdicts().get(Verdict.UNRECOGNISED),
        summary.verdicts().get(Verdict.CLEAN),
        summary.skipped(),
        what.report());
  }
}
