package org.responsekit.report;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Severity;
import org.responsekit.finding.Span;
import org.responsekit.finding.Waived;

/**
 * The report people read while they work: each finding with its line, why it matters and what to
 * do, and the summary last. When there are very many, the heaviest are shown, still sorted by
 * place.
 */
public final class ConsoleReport implements Report {
  private static final int MOST = 50;
  private static final int WIDEST = 110;
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final String MORE = "response-kit:explain -Dkit.rule=";

  @Override
  public String write(Outcome outcome) {
    StringBuilder out = new StringBuilder();
    Masked masked = new Masked();
    List<Finding> shown = heaviest(outcome.findings());
    for (Finding finding : shown) {
      if (finding.severity() != Severity.INFO) {
        write(finding, masked, out);
        out.append('\n');
      }
    }
    out.append(infos(shown));
    if (shown.size() < outcome.findings().size()) {
      String text =
          "Shown are %d of %d findings, the heaviest, sorted by place. All are in findings.json."
              .formatted(shown.size(), outcome.findings().size());
      out.append(text).append('\n');
    }
    out.append(waived(outcome));
    return out.append(outcome.summary()).append('\n').toString();
  }

  private static List<Finding> heaviest(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .limit(MOST)
        .sorted()
        .toList();
  }

  /**
   * What is only for information takes a line each, so that it does not bury what must be mended.
   */
  private static String infos(List<Finding> shown) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : shown) {
      if (finding.severity() == Severity.INFO) {
        String place = Excerpt.visible(finding.at().toString());
        lines.append("info ").append(finding.rule().id()).append("  ").append(place).append("  ");
        lines.append(line(finding.message())).append('\n');
      }
    }
    return lines.isEmpty() ? "" : lines.append('\n').toString();
  }

  /** All of them, a line each: nobody forgets what was waived. */
  private static String waived(Outcome outcome) {
    StringBuilder lines = new StringBuilder();
    for (Waived waived : outcome.waived()) {
      String place = Excerpt.visible(waived.finding().at().toString());
      lines.append("waived ").append(waived.finding().rule().id()).append("  ").append(place);
      lines.append("  until ").append(waived.expires()).append(" by ").append(waived.role());
      lines.append(": ").append(line(waived.reason())).append('\n');
    }
    return lines.isEmpty() ? "" : lines.append('\n').toString();
  }

  private static void write(Finding finding, Masked masked, StringBuilder out) {
    out.append(finding.severity().word()).append(' ').append(finding.rule().id()).append("  ");
    out.append(line(finding.rule().title())).append('\n');
    out.append("  ").append(Excerpt.visible(finding.at().toString())).append('\n');
    excerpt(finding.at(), masked, out);
    paragraph("", finding.message(), out);
    finding.notes().forEach(note -> paragraph("", note, out));
    paragraph("why: ", finding.rule().why(), out);
    paragraph("fix: ", finding.fix(), out);
    paragraph("more: ", MORE + finding.rule().id(), out);
    for (Finding.Step step : finding.path()) {
      String place = Excerpt.visible(step.at().toString());
      out.append("  ").append(line(step.note())).append(": ").append(place).append('\n');
      excerpt(step.at(), masked, out);
    }
  }

  private static void excerpt(Span at, Masked masked, StringBuilder out) {
    if (!at.source().text().isEmpty()) {
      out.append(Excerpt.of(at, masked).drawn());
    }
  }

  private static String line(String text) {
    return Excerpt.visible(Masked.words(text).replace('\n', ' '));
  }

  /** Indented and wrapped; nothing when there is no text. */
  private static void paragraph(String label, String text, StringBuilder out) {
    if (text.isBlank()) {
      return;
    }
    StringBuilder line = new StringBuilder("  ").append(label);
    boolean first = true;
    for (String word : SPACES.split(line(text).strip(), -1)) {
      if (!first && Excerpt.cells(line.toString()) + 1 + Excerpt.cells(word) > WIDEST) {
        out.append(line).append('\n');
        line = new StringBuilder("    ");
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    out.append(line).append('\n');
  }
}
