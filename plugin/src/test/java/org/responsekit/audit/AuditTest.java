package org.responsekit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.responsekit.audit.AuditRequest.Format;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judges;
import org.responsekit.wording.OwnWords;
import org.responsekit.wording.Verdict;

/** What comes out for files of replies, good and broken ones. */
class AuditTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DraftJudge JUDGE = new DraftJudge(Judges.builtIn(), OwnWords.NONE);
  private static final String SAFE = "Thank you for your feedback.";
  private static final String LEAK = "Thank you for coming in last Tuesday.";

  @TempDir Path folder;
  private final List<String> broken = new ArrayList<>();

  private Summary audit(byte[] file, Format format, Charset encoding, Map<String, String> columns)
      throws IOException, AuditException {
    Path replies = Files.write(folder.resolve("replies"), file);
    AuditRequest request =
        new AuditRequest(
            replies, format, encoding, columns, "en", folder.resolve("out/report.json"));
    return Audit.run(
        request, JUDGE, rows -> {}, row -> broken.add(row.substring(row.indexOf("replies:") + 8)));
  }

  private Summary lines(String file) throws IOException, AuditException {
    return audit(
        file.getBytes(StandardCharsets.UTF_8), Format.JSON_LINES, StandardCharsets.UTF_8, Map.of());
  }

  private Summary csv(String file) throws IOException, AuditException {
    return audit(
        file.getBytes(StandardCharsets.UTF_8), Format.CSV, StandardCharsets.UTF_8, Map.of());
  }

  private List<JsonNode> report() throws IOException {
    JsonNode all = JSON.readTree(folder.resolve("out/report.json").toFile());
    assertThat(all.isArray()).isTrue();
    return StreamSupport.stream(all.spliterator(), false).toList();
  }

  private List<String> verdicts() throws IOException {
    return report().stream()
        .map(one -> one.get("id").asText() + " " + one.get("verdict").asText())
        .toList();
  }

  /** What was said of a text before holds for its kind and language only. */
  @Test
  void theSameTextIsJudgedByItsKindAndLanguageEachTime() throws Exception {
    String post = "\"text\":\"Our flu clinic opens on March 14.\"";
    String plain = "\"text\":\"" + SAFE + "\"";
    lines(
        String.join(
            "\n",
            "{\"id\":\"a\"," + post + ",\"kind\":\"post\"}",
            "{\"id\":\"b\"," + post + ",\"kind\":\"reply\"}",
            "{\"id\":\"c\"," + post + ",\"kind\":\"post\"}",
            "{\"id\":\"d\"," + post + ",\"kind\":\"reply\"}",
            "{\"id\":\"e\"," + plain + ",\"lang\":\"en\"}",
            "{\"id\":\"f\",\"text\":\"Grazie\",\"lang\":\"it\"}",
            "{\"id\":\"g\",\"text\":\"Grazie\",\"lang\":\"en\"}"));
    List<List<String>> rules =
        report().stream()
            .map(one -> one.get("findings").findValuesAsText("rule").stream().toList())
            .toList();
    assertThat(rules.get(1)).contains("phi-calendar-date");
    assertThat(rules.get(0)).doesNotContain("phi-calendar-date").isEqualTo(rules.get(2));
    assertThat(rules.get(3)).isEqualTo(rules.get(1));
    assertThat(rules.get(4)).isEmpty();
    assertThat(rules.get(5)).contains("wording-no-locale");
    assertThat(rules.get(6)).doesNotContain("wording-no-locale");
  }

  @Test
  void reportsEachReplyInOrderWithOffsetsInCodePoints() throws Exception {
    Summary summary =
        lines(
            "{\"id\":\"a\",\"text\":\"\uD83D\uDE00 "
                + LEAK
                + "\"}\n\n"
                + "{\"id\":7,\"text\":\""
                + SAFE
                + "\",\"lang\":\"en-US\"}\r\n"
                + "{\"text\":\"Gracias por sus comentarios.\",\"lang\":\"es\"}");
    assertThat(verdicts()).containsExactly("a violating", "7 clean", "row-3 clean");
    JsonNode finding = report().get(0).get("findings").get(0);
    String text = "\uD83D\uDE00 " + LEAK;
    int start = text.offsetByCodePoints(0, finding.get("start").asInt());
    int end = text.offsetByCodePoints(0, finding.get("end").asInt());
    assertThat(LEAK).contains(text.substring(start, end)).contains("coming in");
    assertThat(finding.get("rule").asText()).contains("-");
    assertThat(finding.get("severity").asText()).isEqualTo("error");
    assertThat(finding.get("message").asText()).isNotBlank();
    assertThat(summary.judged()).isEqualTo(3);
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"id\":1,\"text\":\"x\"                     | 1:24 This is no JSON",
        "[{\"text\":\"x\"}]                           | 1:1 Expected one JSON object to a line",
        "42                                           | 1:1 Expected one JSON object to a line",
        "{\"id\":1}                                   | 1:1 The object has no \"text\"",
        "{\"id\":1,\"text\":17}                       | 1:1 The object has no \"text\"",
        "{\"id\":1,\"text\":\" \"}                    | 1:1 The \"text\" is empty",
        "Nora Vance, born 1961-02-03                  | 1:5 This is no JSON",
      })
  void aBrokenLineIsReportedAndTheRestJudged(String line, String said) throws Exception {
    Summary summary = lines(line + "\n{\"id\":\"ok\",\"text\":\"" + SAFE + "\"}\n");
    assertThat(verdicts()).containsExactly("ok clean");
    assertThat(summary.skipped()).isEqualTo(1);
    assertThat(broken).hasSize(1);
    assertThat(broken.get(0))
        .startsWith(said.substring(0, said.indexOf(':') + 1))
        .contains(said.substring(said.indexOf(' ') + 1))
        .doesNotContain("Nora");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    lines("\uFEFF{\"id\":\"a\",\"text\":\"" + SAFE + "\"}");
    assertThat(verdicts()).containsExactly("a clean");
  }

  @Test
  void bytesOfAnotherEncodingCostTheirRowOnly() throws Exception {
    String file =
        "{\"id\":\"a\",\"text\":\"Lo sentimos, se\u00f1ora.\"}\n{\"id\":\"b\",\"text\":\""
            + SAFE
            + "\"}\n";
    byte[] latin = file.getBytes(StandardCharsets.ISO_8859_1);
    audit(latin, Format.JSON_LINES, StandardCharsets.UTF_8, Map.of());
    assertThat(verdicts()).containsExactly("b clean");
    assertThat(broken.get(0)).startsWith("1:").contains("-Dkit.encoding=windows-1252");
    audit(latin, Format.JSON_LINES, StandardCharsets.ISO_8859_1, Map.of());
    assertThat(report()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"JSON_LINES", "CSV"})
  void aRowOfTwentyMegabytesIsReportedAndTheRestJudged(Format format) throws Exception {
    boolean csv = format == Format.CSV;
    String huge = "x".repeat(20 << 20);
    String file =
        csv
            ? "id,text\na,\"" + huge + "\"\nb,\"" + SAFE + "\"\n"
            : "{\"id\":\"a\",\"text\":\""
                + huge
                + "\"}\n{\"id\":\"b\",\"text\":\""
                + SAFE
                + "\"}\n";
    audit(file.getBytes(StandardCharsets.UTF_8), format, StandardCharsets.UTF_8, Map.of());
    assertThat(verdicts()).containsExactly("b clean");
    assertThat(broken).hasSize(1);
  }

  @Test
  void valuesInQuotesMayHoldAnything() throws Exception {
    csv(
        "id,text,lang\r\na,\"Thank you for your feedback.\r\nThank you.\",en\r\nb,\"We say \"\"thank you\"\", always.\",en\r\n\r\nc,"
            + SAFE
            + ",");
    assertThat(report()).hasSize(3);
    assertThat(verdicts()).contains("a clean", "c clean");
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a,\"never closed                | closing quote",
        "a,\"closed\" too soon           | closing quote",
        "a,Thank you, and come again     | has 3 values and the heading 2",
        "a                               | has 1 values and the heading 2",
        "a,                              | There is no reply",
      })
  void aBrokenRowCostsThatRowOnly(String row, String said) throws Exception {
    csv("id,text\n" + row + "\nb,\"" + SAFE + "\"\nc," + SAFE + "\n");
    assertThat(verdicts()).containsExactly("b clean", "c clean");
    assertThat(broken).hasSize(1);
    assertThat(broken.get(0)).startsWith("2:1 ").contains(said);
  }

  @Test
  void anOpenQuoteLosesNothingOfALongFile() throws Exception {
    StringBuilder file = new StringBuilder("id,text\n0,\"open\n");
    for (int i = 1; i <= 6_000; i++) {
      file.append(i).append(",a hedgehog waits").append(" and waits".repeat(20)).append('\n');
    }
    Summary summary = csv(file.toString());
    assertThat(summary.judged()).isEqualTo(6_000);
    assertThat(broken).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'"})
  void knowsOtherSeparators(String separator) throws Exception {
    csv("Review ID" + separator + "Reply\na" + separator + SAFE + "\n");
    assertThat(verdicts()).containsExactly("a clean");
  }

  @Test
  void columnsMayBeCalledAnything() throws Exception {
    byte[] file =
        ("No.,Stars,Our Answer\n1,5,\"" + SAFE + "\"\n").getBytes(StandardCharsets.UTF_16);
    audit(file, Format.CSV, StandardCharsets.UTF_16, Map.of("text", "our answer", "id", "No."));
    assertThat(verdicts()).containsExactly("1 clean");
    assertThatThrownBy(() -> csv("No.,Stars,Our Answer\n1,5,x\n"))
        .isInstanceOf(AuditException.class)
        .hasMessageContaining("No column holds the replies")
        .hasMessageContaining("no., our answer, stars")
        .hasMessageContaining("-Dkit.columns=text=Our Answer");
    assertThatThrownBy(
            () -> audit(file, Format.CSV, StandardCharsets.UTF_16, Map.of("text", "Our Anser")))
        .isInstanceOf(AuditException.class)
        .hasMessageContaining("Did you mean \"our answer\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                  | UTF-8  | The file is empty",
        "'id,text\n'                         | UTF-16 | -Dkit.encoding=UTF-16",
        "'{\"id\": 1, \"text\": \"Thanks.\"}'  | UTF-8  | -Dkit.format=jsonl"
      })
  void aFileThatIsNoCsvIsToldByItsFirstLine(String file, Charset written, String said) {
    byte[] bytes = file.replace("\\n", "\n").getBytes(written);
    assertThatThrownBy(() -> audit(bytes, Format.CSV, StandardCharsets.UTF_8, Map.of()))
        .isInstanceOf(AuditException.class)
        .hasMessageContaining(said);
  }

  @Test
  void theSummaryCountsByRuleChannelLocationAndMonth() throws Exception {
    Summary summary =
        csv(
            "id,text,platform,location,date\n"
                + "a,"
                + LEAK
                + ",google,Mill Street,2026-10-03\n"
                + "b,"
                + SAFE
                + ",google,North Bridge,11/02/2026 8:15\n"
                + "c,"
                + LEAK
                + ",yelp,Mill Street,sometime\n");
    assertThat(summary.verdicts())
        .containsEntry(Verdict.VIOLATING, 2L)
        .containsEntry(Verdict.CLEAN, 1L);
    assertThat(summary.groups().get("channel").get("google")).isEqualTo(new Summary.Group(2, 1, 0));
    assertThat(summary.groups().get("location").get("Mill Street"))
        .isEqualTo(new Summary.Group(2, 2, 0));
    assertThat(summary.groups().get("month")).containsOnlyKeys("2026-10", "2026-11");
    assertThat(summary.rules().values())
        .anySatisfy(by -> assertThat(by.first()).containsExactly("a", "c"));
    JsonNode json = JSON.readTree(folder.resolve("out/report.summary.json").toFile());
    assertThat(json.at("/verdicts/violating").asInt()).isEqualTo(2);
    assertThat(json.at("/channel/yelp/violating").asInt()).isEqualTo(1);
    String page = Files.readString(folder.resolve("out/report.summary.html"));
    assertThat(page).contains("Mill Street", "2026-11", "<svg").doesNotContain("Tuesday");
  }

  @Test
  void identifiersAreMaskedEverywhere() throws Exception {
    lines(
        "{\"id\":\"nora@mail.example\",\"text\":\"Your SSN 555-01-0199 and MRN 88231456 are safe, call 555-555-0143.\","
            + "\"location\":\"at 555-01-0199\"}\n");
    for (String name : List.of("report.json", "report.summary.json", "report.summary.html")) {
      String text = Files.readString(folder.resolve("out").resolve(name));
      assertThat(text).as(name).doesNotContain("0199", "88231456", "nora@", "0143");
    }
    assertThat(Files.readString(folder.resolve("out/report.json"))).contains("phi-ssn");
  }

  @Test
  void noReportRepeatsTheWordsOfAReply() throws Exception {
    String words = "We set the wrist of Jonas Meyerling and met Odette in Springwater. ";
    lines("{\"id\":\"a\",\"text\":\"" + words + "Hi [Patient Zoltan], he is 14 years old.\"}\n");
    assertThat(report().get(0).get("findings")).hasSizeGreaterThan(2);
    for (String name : List.of("report.json", "report.summary.json", "report.summary.html")) {
      String text = Files.readString(folder.resolve("out").resolve(name));
      assertThat(text)
          .as(name)
          .doesNotContain("wrist", "Jonas", "Meyerling", "Odette", "Springwater", "Zoltan");
    }
  }

  @Test
  void aMissingFileAndAReportOverTheRepliesAreRefused() throws Exception {
    Path none = folder.resolve("none.jsonl");
    assertThatThrownBy(() -> run(none, folder.resolve("out.json")))
        .isInstanceOf(AuditException.class)
        .hasMessageContaining("There is no file of replies at " + none);
    Path replies = Files.writeString(folder.resolve("some.jsonl"), "{\"text\":\"" + SAFE + "\"}\n");
    assertThatThrownBy(() -> run(replies, replies))
        .isInstanceOf(AuditException.class)
        .hasMessageContaining("which holds the replies");
    assertThat(replies).hasContent("{\"text\":\"" + SAFE + "\"}");
  }

  private static void run(Path replies, Path report) throws IOException, AuditException {
    Audit.run(
        new AuditRequest(
            replies, Format.JSON_LINES, StandardCharsets.UTF_8, Map.of(), "en", report),
        JUDGE,
        rows -> {},
        row -> {});
  }

  @Test
  void equalFilesGiveEqualReports() throws Exception {
    Path replies = folder.resolve("many.jsonl");
    try (Writer out = Files.newBufferedWriter(replies)) {
      for (int i = 0; i < 3_000; i++) {
        out.write("{\"id\":" + i + ",\"text\":\"" + (i % 3 == 0 ? LEAK : SAFE) + "\"}\n");
      }
    }
    run(replies, folder.resolve("one.json"));
    run(replies, folder.resolve("two.json"));
    assertThat(folder.resolve("two.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
    JsonNode all = JSON.readTree(folder.resolve("one.json").toFile());
    for (int i = 0; i < 3_000; i++) {
      assertThat(all.get(i).get("id").asInt()).isEqualTo(i);
    }
  }
}
