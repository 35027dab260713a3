package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * Judges labelled replies. On the project's own corpus it holds the four rates by language, which
 * may only get better; on a file of others it writes what it found:
 *
 * <pre>
 * mvn -q -pl plugin test -Dtest=RepliesTest -Dreplies.in=/abs/FILE.jsonl -Dreplies.out=/abs/FILE.json
 * </pre>
 *
 * A line of the input has {@code text} and may have {@code id}, {@code lang} (else {@code en}),
 * {@code kind} of a text (else {@code reply}) and {@code label}. Offsets in the output are code
 * points.
 */
class RepliesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS =
      List.of("reply", "post", "request", "notice", "message", "script");

  private final Judge judge = Judges.builtIn();

  @Test
  void theRatesHoldOnTheCorpusOrAFileIsJudged() throws IOException {
    String in = System.getProperty("replies.in", "");
    if (in.isEmpty()) {
      hold(rows(Path.of("src/test/resources/replies/corpus.jsonl")));
    } else {
      List<JsonNode> rows = rows(place(in));
      String out = System.getProperty("replies.out", "");
      if (!out.isEmpty()) {
        write(rows, place(out));
      }
      rates(rows).forEach(System.out::println);
    }
  }

  /** A path that the command line names, from where the command was given. */
  private static Path place(String name) {
    return Path.of(System.getProperty("started.in", "")).resolve(name);
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }

  private Judgement judge(JsonNode row) {
    String kind = row.path("kind").asText("reply");
    return judge.judge(
        new Draft(
            row.path("text").asText(),
            KINDS.contains(kind) ? kind : "reply",
            row.path("lang").asText("en")));
  }

  private List<Rates> rates(List<JsonNode> rows) {
    List<Rates.Labelled> all = new ArrayList<>();
    for (JsonNode row : rows) {
      String label = row.path("label").asText(row.path("expect").asText(""));
      all.add(
          new Rates.Labelled(row.path("lang").asText("en"), label(label), judge(row).verdict()));
    }
    return List.of(Rates.of("en", all), Rates.of("es", all));
  }

  private static String label(String written) {
    if (written.startsWith("viol")) {
      return "violating";
    }
    return written.equals("safe") || written.equals("clean") || written.startsWith("recogn")
        ? "safe"
        : "other";
  }

  private void hold(List<JsonNode> rows) throws IOException {
    Properties held = new Properties();
    try (var reader =
        Files.newBufferedReader(Path.of("src/test/resources/replies/rates.properties"))) {
      held.load(reader);
    }
    for (Rates rates : rates(rows)) {
      System.out.println(rates);
      assertThat(rates.cleanWrongly())
          .as("%s: violating texts called clean", rates.locale())
          .isLessThanOrEqualTo(held(held, rates, "clean-wrongly"));
      assertThat(rates.caught())
          .as("%s: violating texts caught", rates.locale())
          .isGreaterThanOrEqualTo(held(held, rates, "caught"));
      assertThat(rates.flagged())
          .as("%s: safe texts flagged", rates.locale())
          .isLessThanOrEqualTo(held(held, rates, "flagged"));
      assertThat(rates.clean())
          .as("%s: safe texts called clean", rates.locale())
          .isGreaterThanOrEqualTo(held(held, rates, "clean"));
    }
  }

  private static int held(Properties held, Rates rates, String name) {
    return Integer.parseInt(held.getProperty(rates.locale() + "." + name));
  }

  private void write(List<JsonNode> rows, Path out) throws IOException {
    ArrayNode all = JSON.createArrayNode();
    for (JsonNode row : rows) {
      String text = row.path("text").asText();
      Judgement judgement = judge(row);
      ObjectNode one = all.addObject();
      one.set("id", row.path("id"));
      one.put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT));
      ArrayNode findings = one.putArray("findings");
      for (Judgement.Hit hit : judgement.hits()) {
        ObjectNode finding = findings.addObject();
        finding.put("rule", hit.rule().info().id());
        finding.put("severity", hit.rule().info().severity().word());
        finding.put("start", text.codePointCount(0, hit.start()));
        finding.put("end", text.codePointCount(0, hit.end()));
      }
    }
    Files.writeString(out, JSON.writeValueAsString(all));
  }
}
