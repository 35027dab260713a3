package org.responsekit.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Severity;
import org.responsekit.finding.Span;
import org.responsekit.finding.Waived;

/**
 * {@code findings.json}: the tool, the counts, every finding, and every one that is waived. Paths
 * are relative to the kit's base; lines and columns count from 1, columns in code points, and an
 * end is the place after the last character.
 */
public final class JsonReport implements Report {
  @Override
  public String write(Outcome outcome) {
    ObjectNode root = Json.object();
    ObjectNode tool = root.putObject("tool");
    tool.put("name", "response-kit");
    tool.put("version", outcome.scope().toolVersion());
    ObjectNode summary = root.putObject("summary");
    summary.put("text", outcome.summary());
    summary.put("failsBuild", outcome.failsBuild());
    for (Severity severity : Severity.values()) {
      summary.put(severity.word(), outcome.count(severity));
    }
    summary.put("waived", outcome.waived().size());
    summary.put("files", outcome.scope().files());
    summary.put("texts", outcome.scope().texts());
    ArrayNode findings = root.putArray("findings");
    outcome.findings().forEach(finding -> findings.add(finding(finding)));
    ArrayNode waived = root.putArray("waived");
    for (Waived one : outcome.waived()) {
      ObjectNode node = finding(one.finding());
      node.put("reason", Masked.words(one.reason()));
      node.put("role", one.role());
      node.put("expires", one.expires().toString());
      waived.add(node);
    }
    return Json.text(root);
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = Json.object();
    node.put("rule", finding.rule().id());
    node.put("severity", finding.severity().word());
    place(finding.at(), node);
    node.put("title", Masked.words(finding.rule().title()));
    node.put("message", Masked.words(finding.message()));
    ArrayNode notes = node.putArray("notes");
    finding.notes().forEach(note -> notes.add(Masked.words(note)));
    node.put("why", Masked.words(finding.rule().why()));
    node.put("fix", Masked.words(finding.fix()));
    ArrayNode path = node.putArray("path");
    for (Finding.Step step : finding.path()) {
      ObjectNode stepNode = path.addObject();
      place(step.at(), stepNode);
      stepNode.put("note", Masked.words(step.note()));
    }
    return node;
  }

  private static void place(Span at, ObjectNode node) {
    node.put("file", at.source().path());
    node.put("line", at.line());
    node.put("column", at.column());
    node.put("endLine", at.endLine());
    node.put("endColumn", at.endColumn());
  }
}
