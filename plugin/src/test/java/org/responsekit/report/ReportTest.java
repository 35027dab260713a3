package org.responsekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;

class ReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void console() {
    Golden.check("report/console.txt", new ConsoleReport().write(Outcomes.everyKind()));
  }

  @Test
  void json() {
    Golden.check("report/findings.json", new JsonReport().write(Outcomes.everyKind()));
  }

  @Test
  void sarif() throws IOException {
    String sarif = new SarifReport().write(Outcomes.everyKind());
    ObjectNode root = (ObjectNode) JSON.readTree(sarif);
    assertThat(Json.text(root)).isEqualTo(sarif);
    // Pages have their own tests, and would come back here with every word that changes.
    root.at("/runs/0/tool/driver/rules").forEach(rule -> ((ObjectNode) rule).remove("help"));
    Golden.check("report/findings.sarif", Json.text(root));
  }

  @Test
  void nothingFound() throws IOException {
    Outcome clean = new Outcome(List.of(), Outcomes.SCOPE);
    assertThat(new ConsoleReport().write(clean))
        .isEqualTo(
            "Response Kit: no findings in 12 files and 340 finished texts. The kit may be published.\n");
    assertThat(JSON.readTree(new JsonReport().write(clean)).get("findings")).isEmpty();
    assertThat(JSON.readTree(new SarifReport().write(clean)).at("/runs/0/results").isArray())
        .isTrue();
    assertValidSarif(new SarifReport().write(clean));
  }

  @Test
  void sarifHasThePageOfEachRuleForHelp() throws IOException {
    JsonNode rules =
        JSON.readTree(new SarifReport().write(Outcomes.everyKind()))
            .at("/runs/0/tool/driver/rules");
    for (JsonNode rule : rules) {
      String page = RulePages.page(rule.get("id").asText()).orElse("");
      assertThat(rule.at("/help/markdown").asText()).isEqualTo(page);
      assertThat(rule.at("/help/text").asText()).isNotBlank();
    }
  }

  @Test
  void sarifKeepsToTheOfficialSchema() throws IOException {
    String sarif = new SarifReport().write(Outcomes.everyKind());
    assertValidSarif(sarif);
    assertThat(sarifErrors(sarif.replace("\"error\"", "\"fatal\""))).isNotEmpty();
    assertThat(sarifErrors(sarif.replace("content/", "cont ent/"))).isNotEmpty();
  }

  private static void assertValidSarif(String sarif) throws IOException {
    assertThat(sarifErrors(sarif)).isEmpty();
  }

  private static List<Error> sarifErrors(String sarif) throws IOException {
    try (InputStream in = ReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema)
          .validate(
              sarif,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }

  @Test
  void theOrderOfFindingsAndTheMachineDoNotMatter() {
    List<Finding> shuffled = new ArrayList<>(Outcomes.everyKind().findings());
    Collections.shuffle(shuffled, new Random(7));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Outcome outcome = new Outcome(shuffled, Outcomes.SCOPE);
      for (Report report : List.of(new ConsoleReport(), new JsonReport(), new SarifReport())) {
        String expected = report.write(Outcomes.everyKind());
        assertThat(report.write(outcome)).isEqualTo(expected).doesNotContain("\r");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ofVeryManyTheHeaviestAreShownInOrder() {
    SourceText source = new SourceText("content/a.md", "x\n".repeat(200));
    List<Finding> findings = new ArrayList<>();
    IntStream.range(0, 80)
        .forEach(
            i ->
                findings.add(
                    Finding.of(Rule.KIT_REVIEW_DUE, source.span(2 * i, 2 * i + 1), "Due.", "Do.")));
    findings.add(Finding.of(Rule.PLACEHOLDER_FOREIGN, source.span(300, 301), "Last.", "Do."));
    String console = new ConsoleReport().write(new Outcome(findings, Outcomes.SCOPE));
    assertThat(console)
        .contains("Shown are 50 of 81 findings, the heaviest, sorted by place.")
        .contains("blocker placeholder-foreign")
        .contains("content/a.md:49:1\n")
        .doesNotContain("content/a.md:50:1\n");
    assertThat(console.lines().filter(line -> line.startsWith("  content/a.md:"))).hasSize(50);
  }

  @Test
  void fingerprintsSurviveLinesAboveAndTellTwinsApart() throws IOException {
    List<String> before = fingerprints("Hello [Name],\nHello [Name],\nBye [Name].\n");
    List<String> after =
        fingerprints("New line.\n\nHello [Name],\n\nHello  [Name],\nBye [Name].\n");
    assertThat(before).hasSize(3).doesNotHaveDuplicates().isEqualTo(after);
  }

  private static List<String> fingerprints(String text) throws IOException {
    SourceText source = new SourceText("templates/a.ftl", text);
    List<Finding> findings = new ArrayList<>();
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      findings.add(Finding.of(Rule.PLACEHOLDER_FOREIGN, source.span(at, at + 6), "A.", "B."));
    }
    JsonNode root = JSON.readTree(new SarifReport().write(new Outcome(findings, Outcomes.SCOPE)));
    List<String> prints = new ArrayList<>();
    root.at("/runs/0/results")
        .forEach(
            result -> prints.add(result.get("partialFingerprints").elements().next().asText()));
    return prints;
  }

  @Test
  void sarifPathsAreRelativeReferences() throws IOException {
    SourceText source = new SourceText("content/a b/100%#c:é.md", "x");
    Outcome outcome =
        new Outcome(
            List.of(Finding.of(Rule.KIT_FILE_NAME, source.start(), "A.", "B.")), Outcomes.SCOPE);
    JsonNode uri =
        JSON.readTree(new SarifReport().write(outcome))
            .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri");
    assertThat(uri.asText()).isEqualTo("content/a%20b/100%25%23c%3A%C3%A9.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "45 CFR 164.514(b)(2)(i)(A)",
        "names, 45 CFR 164.514(b)(2)(i)(A) (\"x\")",
        "45 CFR 160.103",
        "42 CFR 2.11",
        "45 CFR 164.502(a)"
      })
  void citationsStay(String text) {
    assertThat(Masked.words(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "555-45 CFR 1",
        "call 164.514.2345",
        "164.514",
        "45 CFR 5551234",
        "(555) 123-45 CFR 164"
      })
  void whatOnlyLooksLikeACitationDoesNot(String text) {
    assertThat(Masked.words(text)).contains("\u2022\u2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This waiver of \"tone-belittle\" counted until 2026-05-31.",
        "The approval of \"wait/a/en\" counted until 2026-05-31.",
        "The review of this file is due since 2026-05-31.",
        "Nobody has looked up \"the law\" since 2025-11-21; it was due on 2026-11-21.",
        "Write it as in 2026-11-21.",
        "Version 2026.11 was released with other texts."
      })
  void daysAndVersionsOfOurMessagesStay(String text) {
    assertThat(Masked.words(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with us since 1987-03-14.",
        "due since 1987-03-14.",
        "born 1987-03-14",
        "Version 212.555.0187 was released with other texts.",
        "Version 2026.11"
      })
  void daysAndNumbersOfOthersDoNot(String text) {
    assertThat(Masked.words(text)).contains("\u2022\u2022");
  }

  @Test
  void anIdentifierBrokenOverTwoLinesIsMasked() {
    SourceText source =
        new SourceText("templates/a.ftl", "Call 555-123-\n4567 or ask Mr.\nSmith\n");
    Outcome outcome =
        new Outcome(
            List.of(
                Finding.of(Rule.TEXT_EMPTY, source.span(16, 17), "A.", "B."),
                Finding.of(Rule.TEXT_EMPTY, source.span(32, 33), "A.", "B.")),
            Outcomes.SCOPE);
    assertThat(new ConsoleReport().write(outcome)).doesNotContain("4567").doesNotContain("Smith");
  }

  @Test
  void whatWeSayOurselvesIsNotMasked() {
    for (Rule rule : Rule.values()) {
      assertThat(Masked.words(rule.info().title())).isEqualTo(rule.info().title());
      assertThat(Masked.words(rule.info().why())).isEqualTo(rule.info().why());
    }
  }
}
