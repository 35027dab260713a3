package org.responsekit.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.responsekit.finding.Masking;
import org.responsekit.wording.DraftJudge;

/**
 * The report: a JSON array of {@code {id, verdict, findings: [{rule, severity, start, end,
 * message}]}}, a reply to a line. Offsets are code points. The words of a reply are not repeated,
 * for they may be a patient's: the id and the offsets lead back to them.
 */
final class AuditReport implements AutoCloseable {
  private final JsonGenerator json;

  AuditReport(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    json.writeStartArray();
  }

  void add(Row.Reply reply, DraftJudge.Verdicts verdicts) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("id", id(reply.id()));
    json.writeStringField("verdict", verdicts.verdict().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("findings");
    int from = 0;
    int points = 0;
    for (DraftJudge.Hit hit : verdicts.hits()) {
      points += reply.text().codePointCount(from, hit.start());
      from = hit.start();
      json.writeStartObject();
      json.writeStringField("rule", hit.rule().id());
      json.writeStringField("severity", hit.rule().severity().word());
      json.writeNumberField("start", points);
      json.writeNumberField("end", points + reply.text().codePointCount(from, hit.end()));
      json.writeStringField("message", sentence(hit.rule().title()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String sentence(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1) + ".";
  }

  /**
   * An id as it may stand in a report. It leads back to the reply, so it stays as it is unless it
   * has the form of something that identifies a person: an address with a sign, or groups of
   * digits.
   */
  static String id(String id) {
    boolean groups = id.chars().filter(c -> " -.()/".indexOf(c) >= 0).count() >= 2;
    boolean letters = id.chars().anyMatch(Character::isLetter);
    return id.indexOf('@') >= 0 || id.indexOf(' ') >= 0 || (groups && !letters)
        ? Masking.mask(id)
        : id;
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.writeEndArray();
    json.close();
  }
}
