package org.responsekit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a file with one JSON object to a line. Blank lines are passed over. */
final class JsonLines implements Rows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LIKE = "{\"id\": \"17\", \"text\": \"Thank you for your feedback.\"}";

  private final Characters characters;
  private final Fields fields;
  private long number;

  JsonLines(Characters characters, Fields fields) {
    this.characters = characters;
    this.fields = fields;
  }

  @Override
  public Row next() throws IOException {
    while (characters.peek() != Characters.END) {
      long line = characters.line();
      StringBuilder text = new StringBuilder();
      int next = characters.read();
      while (next != Characters.END && next != '\n' && text.length() < LONGEST) {
        text.append((char) next);
        next = characters.read();
      }
      if (next != Characters.END && next != '\n') {
        characters.skipLine();
        number++;
        return broken(line, LONGEST, "The row is longer than " + LONGEST + " characters; split it");
      }
      String row = text.toString();
      if (!row.isBlank()) {
        number++;
        return row(line, row);
      }
    }
    return null;
  }

  private Row row(long line, String row) {
    int bad = row.indexOf(Characters.BAD);
    if (bad >= 0) {
      return broken(line, bad, Audit.BAD_ENCODING);
    }
    JsonNode node;
    try {
      node = JSON.readTree(row);
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr() - 1;
      return broken(
          line, column, "This is no JSON; expected one object to a line, such as " + LIKE);
    }
    if (!node.isObject()) {
      String found = node.isArray() ? "a list" : "a bare value";
      return broken(
          line, 0, "Expected one JSON object to a line, such as " + LIKE + ", not " + found);
    }
    if (!node.path("text").isTextual()) {
      return broken(line, 0, "The object has no \"text\"; expected one such as " + LIKE);
    }
    List<String> values = new ArrayList<>();
    for (String name : Fields.NAMES) {
      values.add(
          node.path(name).isValueNode() && !node.path(name).isNull()
              ? node.path(name).asText()
              : "");
    }
    return values.get(1).isBlank()
        ? broken(line, 0, "The \"text\" is empty")
        : fields.reply(number, values);
  }

  private Row broken(long line, long before, String message) {
    return new Row.Broken(number, line, before + 1, message + ".");
  }
}
