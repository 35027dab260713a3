package org.responsekit.leakbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Blank;
import org.responsekit.kit.IdClass;
import org.responsekit.kit.LocalText;

/**
 * The bench's declared variables: the public ones are facts, all others blanks.
 *
 * @param facts keys of facts by the word they start with
 * @param values facts that are one word
 * @param blanks blanks, none below another
 */
record Schema(Map<String, Set<String>> facts, Set<String> values, List<Blank> blanks) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Schema read(InputStream in) throws IOException {
    Map<String, Set<String>> facts = new TreeMap<>();
    Set<String> values = new TreeSet<>();
    Set<String> open = new TreeSet<>();
    for (Map.Entry<String, JsonNode> variable : JSON.readTree(in).path("variables").properties()) {
      String name = variable.getKey();
      String dotted = name.contains("[]") ? name.substring(0, name.indexOf("[]")) : name;
      int dot = dotted.indexOf('.');
      if (!variable.getValue().path("classification").asText().equals("PUBLIC")) {
        open.add(dotted);
      } else if (dot < 0) {
        values.add(dotted);
      } else {
        facts
            .computeIfAbsent(dotted.substring(0, dot), root -> new TreeSet<>())
            .add(dotted.substring(dot + 1));
      }
    }
    List<Blank> blanks = new ArrayList<>();
    for (String name : open) {
      if (open.stream().noneMatch(above -> name.startsWith(above + "."))) {
        blanks.add(blank(name));
      }
    }
    return new Schema(facts, values, blanks);
  }

  private static Blank blank(String name) {
    return new Blank(
        name,
        LocalText.of(name),
        Blank.Type.TEXT,
        IdClass.NAMES,
        List.of(),
        Optional.empty(),
        "",
        Map.of(),
        new SourceText("schema.json", "").start());
  }
}
