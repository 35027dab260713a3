package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.responsekit.finding.Finding;
import org.responsekit.report.Outcome;

/** Where the judge's findings stand, and what waivers do to them. */
class WordsTest {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String TEMPLATE = "templates/long-wait.ftl";

  @TempDir Path temp;
  private KitFolder kit;

  @BeforeEach
  void copy() throws IOException {
    kit = KitFolder.example(temp.resolve("kit"));
  }

  static Request request(KitFolder kit, LocalDate today) {
    return new Request(
        kit.paths(), kit.folder().resolveSibling("out"), today, Optional.empty(), "test");
  }

  private Outcome outcome() throws IOException {
    return ResponseKit.checked(request(kit, TODAY), new FakeJudge()).outcome();
  }

  /** The findings without those that are only for information, as {@code rule file:line:column}. */
  private List<String> found() throws IOException {
    return outcome().findings().stream()
        .filter(finding -> !finding.rule().id().equals("template-missing-translation"))
        .map(finding -> finding.rule().id() + " " + finding.at())
        .toList();
  }

  private void replace(String file, String from, String to) throws IOException {
    String text = kit.text(file);
    assertThat(text).contains(from);
    kit.write(file, text.replace(from, to));
  }

  /** Every sentence of the example is known by the rules alone. */
  @Test
  void theExampleNeedsNoApproval() throws IOException {
    KitFolder kit = KitFolder.example(temp.resolve("plain"));
    assertThat(ResponseKit.checked(request(kit, TODAY)).outcome().findings())
        .filteredOn(finding -> finding.rule().severity().failsBuild())
        .isEmpty();
  }

  @Test
  void theExampleIsClean() throws IOException {
    assertThat(found()).isEmpty();
    assertThat(outcome().waived()).isEmpty();
  }

  @Test
  void findingsStandAtTheWordsOfTheTemplate() throws IOException {
    replace(TEMPLATE, "Nobody enjoys waiting", "A visit that is hmm late is a pain");
    assertThat(found())
        .containsExactly("test-visit " + TEMPLATE + ":15:29", "test-hmm " + TEMPLATE + ":15:43");
    Finding finding =
        outcome().findings().stream()
            .filter(f -> f.rule().id().equals("test-visit"))
            .findFirst()
            .get();
    assertThat(finding.at().text()).isEqualTo("visit");
    assertThat(finding.message()).contains("\"visit\"").contains("says what it should not");
    assertThat(finding.notes()).contains("45 CFR 164.502(a); principle never-confirm");
    assertThat(finding.fix()).contains("Thank you for your comment.");
  }

  @Test
  void wordsInALibraryAreReportedOnceWithTheCall() throws IOException {
    replace("templates/lib/contact.ftl", "Please call us", "Please visit and call us");
    List<Finding> findings = outcome().findings();
    assertThat(findings.stream().filter(f -> f.rule().id().equals("test-visit"))).hasSize(1);
    assertThat(found()).contains("test-visit templates/lib/contact.ftl:8:12");
  }

  @Test
  void wordsOfAFactStandWhereTheFactIs() throws IOException {
    replace("kit.yaml", "en: the garage on Oak Street", "en: the visit garage");
    replace(TEMPLATE, "Nobody enjoys waiting", "Park at ${facts.parking}");
    assertThat(found()).containsExactly("test-visit kit.yaml:13:12");
  }

  @Test
  void wordsOfAnOptionStandWhereTheOptionIs() throws IOException {
    String options =
        "  sign:\n    label: Who\n    type: choice\n    options: [We care, \"A visit, we care\"]\n";
    replace("kit.yaml", "blanks: ", "blanks:\n" + options + "#");
    replace(TEMPLATE, "Nobody enjoys waiting", "${sign}");
    assertThat(found()).allMatch(line -> line.startsWith("test-visit kit.yaml:")).hasSize(1);
    Finding finding = outcome().findings().get(0);
    assertThat(finding.at().text()).contains("A visit, we care");
  }

  @Test
  void everyCombinationIsJudged() throws IOException {
    String options =
        """
          one:
            label: One
            type: choice
            options: [We care, A vi]
          two:
            label: Two
            type: choice
            options: [lot, sit]
        """;
    replace("kit.yaml", "blanks: ", "blanks:\n" + options + "#");
    replace(TEMPLATE, "Nobody enjoys waiting", "${one}${two}");
    assertThat(found()).hasSize(1).allMatch(line -> line.startsWith("test-visit kit.yaml:"));
  }

  @Test
  void tooManyCombinationsAreAFinding() throws IOException {
    String options = "    label: One\n    type: choice\n    options: [a, b, c, d, e, f, g, h, i]\n";
    replace("kit.yaml", "blanks: ", "blanks:\n  one:\n" + options + "  two:\n" + options + "#");
    replace(TEMPLATE, "Nobody enjoys waiting", "${one} and ${two}");
    assertThat(found()).containsExactly("wording-too-many-choices " + TEMPLATE + ":15:27");
  }

  @Test
  void whatNoRuleKnowsIsReportedInPublicTextsOnly() throws IOException {
    replace(TEMPLATE, "Nobody enjoys waiting", "The moon is full");
    replace("templates/call-back.ftl", "Thank you,", "The moon, thank you,");
    assertThat(found()).containsExactly("wording-unrecognised " + TEMPLATE + ":15:27");
  }

  @Test
  void anUnknownSentenceIsReportedOnceWhateverIsChosenInIt() throws IOException {
    replace("templates/lib/contact.ftl", "Please call us", "Under the moon call us");
    assertThat(found()).containsExactly("wording-unrecognised templates/lib/contact.ftl:8:5");
  }

  @Test
  void theMarkOfAnExampleMayBeWrittenWithCapitals() throws IOException {
    String page = "content/never-confirm.md";
    replace(page, "```say", "```Say");
    replace(page, "Thank you for your feedback. We", "The moon is out. We");
    assertThat(found()).containsExactly("wording-say-not-clean " + page + ":18:1");
  }

  @Test
  void recommendedWordingsAreClean() throws IOException {
    String page = "content/never-confirm.md";
    replace(page, "Thank you for your feedback. We", "The moon is out. We");
    replace(page, "We are sorry that your visit on Tuesday ran late.", "Thank you.");
    assertThat(found())
        .containsExactly(
            "wording-say-not-clean " + page + ":18:1", "wording-dont-say-passes " + page + ":22:1");
  }

  @Test
  void aWarningExampleMayAlsoBeCaughtByItsForm() throws IOException {
    String page = "content/never-confirm.md";
    replace(
        page, "We are sorry that your visit on Tuesday ran late.", "Your chart number is 448812.");
    assertThat(found()).isEmpty();
  }

  @Test
  void aLanguageWithoutRulesIsAFinding() throws IOException {
    replace("kit.yaml", "locales: [en, es]", "locales: [en, es, fr]");
    kit.change(text -> text.replace(", es: ", ", fr: Bonjour, es: "));
    kit.write(
        "templates/long-wait.fr.ftl",
        "---\ntitle: Pardon\n---\n<@variant name=\"short\">\nMerci.\n</@variant>\n");
    assertThat(found()).anyMatch(line -> line.matches("wording-no-locale kit.yaml:\\d+:19"));
  }

  @Test
  void almostTheSameWordingsAreAFinding() throws IOException {
    String words =
        "Thank you for telling us. Nobody enjoys waiting, and keeping to time is something we work on every day.";
    replace(
        TEMPLATE,
        words + " <@contact.invite/>",
        words
            + " <@contact.invite/>\n</@variant>\n<@variant name=\"copy\">\n"
            + words
            + " <@contact.invite/>");
    assertThat(found()).containsExactly("text-too-alike " + TEMPLATE + ":18:1");
  }

  private void waive(String waiver) throws IOException {
    replace("kit.yaml", "waivers: []", "waivers:\n  - " + waiver + "\n#");
  }

  private static final String REASON = "reason: The word is the name of our street here";
  private static final String REST = ", role: privacy-officer, expires: 2027-01-31 }";

  @Test
  void aWaiverLiftsAFindingAndIsInEveryReport() throws IOException {
    replace(TEMPLATE, "Nobody enjoys waiting", "A visit is fine");
    waive("{ rule: test-visit, template: long-wait, words: A visit is fine, " + REASON + REST);
    Outcome outcome = outcome();
    assertThat(found()).isEmpty();
    assertThat(outcome.failsBuild()).isFalse();
    assertThat(outcome.waived()).hasSize(1);
    assertThat(outcome.waived().get(0).finding().at()).hasToString(TEMPLATE + ":15:29");
    assertThat(outcome.summary()).contains("1 waived");
    String console = Result.of(outcome).console();
    assertThat(console)
        .contains("waived test-visit")
        .contains("until 2027-01-31 by privacy-officer: The word is the name of our street here");
    assertThat(new org.responsekit.report.JsonReport().write(outcome))
        .contains("\"waived\": [")
        .contains("\"reason\": \"The word is the name of our street here\"");
    assertThat(new org.responsekit.report.SarifReport().write(outcome))
        .contains("\"suppressions\": [")
        .contains("\"justification\": \"The word is the name of our street here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          waiver-unused         | { rule: test-visit, template: long-wait, words: Another visit, ${REASON}, ${REST}
          waiver-expired        | { rule: test-visit, template: long-wait, words: A visit is fine, ${REASON}, role: privacy-officer, expires: 2026-11-20 }
          waiver-too-broad      | { rule: test-visit, template: long-wait, words: "", ${REASON}, ${REST}
          waiver-too-broad      | { rule: test-visit, template: long-wait, words: "*", ${REASON}, ${REST}
          waiver-too-broad      | { rule: test-visit, template: "", words: A visit is fine, ${REASON}, ${REST}
          waiver-too-broad      | { rule: test-visit, template: "*", words: A visit is fine, ${REASON}, ${REST}
          waiver-too-broad      | { rule: test-visit, template: long-wait, words: vis, ${REASON}, ${REST}
          waiver-without-reason | { rule: test-visit, template: long-wait, words: A visit is fine, reason: ok, ${REST}
          waiver-without-reason | { rule: test-visit, template: long-wait, words: A visit is fine, reason: "", ${REST}
          waiver-unknown-rule   | { rule: test-visitt, template: long-wait, words: A visit is fine, ${REASON}, ${REST}
          waiver-not-waivable   | { rule: placeholder-foreign, template: long-wait, words: A visit is fine, ${REASON}, ${REST}
          waiver-not-waivable   | { rule: kit-syntax, template: long-wait, words: A visit is fine, ${REASON}, ${REST}
          waiver-not-waivable   | { rule: test-hmm, template: long-wait, words: A visit is fine, ${REASON}, ${REST}
          waiver-not-waivable   | { rule: wording-unrecognised, template: long-wait, words: A visit is fine, ${REASON}, ${REST}
          """)
  void aWrongWaiverIsAFindingAndLiftsNothing(String rule, String waiver) throws IOException {
    replace(TEMPLATE, "Nobody enjoys waiting", "A visit is fine");
    waive(waiver.replace("${REASON}", REASON).replace(", ${REST}", REST));
    assertThat(outcome().waived()).isEmpty();
    List<String> rules = outcome().findings().stream().map(f -> f.rule().id()).distinct().toList();
    assertThat(rules).contains("test-visit", rule).hasSize(3);
  }

  @Test
  void aWaiverThatRanOutSaysWhetherItIsStillNeeded() throws IOException {
    waive(
        "{ rule: test-visit, template: long-wait, words: A visit is fine, "
            + REASON
            + ", role: privacy-officer, expires: 2026-11-20 }");
    assertThat(expired())
        .containsExactly(
            "This waiver of \"test-visit\" counted until 2026-11-20, and finds nothing to lift any more.",
            "Remove this waiver.");
    replace(TEMPLATE, "Nobody enjoys waiting", "A visit is fine");
    assertThat(expired())
        .containsExactly(
            "This waiver of \"test-visit\" counted until 2026-11-20, so what it lifted is reported again.",
            "Mend the words and remove this waiver, or have \"privacy-officer\" decide again and write a new last day.");
  }

  private List<String> expired() throws IOException {
    return outcome().findings().stream()
        .filter(finding -> finding.rule().id().equals("waiver-expired"))
        .flatMap(finding -> Stream.of(finding.message(), finding.fix()))
        .toList();
  }

  @Test
  void aWaiverIsOfOneTemplateOnly() throws IOException {
    replace("templates/lib/contact.ftl", "Please call us", "Please visit and call us");
    kit.write(
        "templates/other.ftl",
        kit.text(TEMPLATE).replace("waiting", "a wait").replace("every week", "each week"));
    waive(
        "{ rule: test-visit, template: long-wait, words: Please visit and call us, "
            + REASON
            + REST);
    assertThat(found()).contains("test-visit templates/lib/contact.ftl:8:12");
    assertThat(outcome().waived()).isEmpty();
  }

  @Test
  void aWaiverOfATextCoversWordsOfAFactInIt() throws IOException {
    replace("kit.yaml", "en: the garage on Oak Street", "en: the visit garage");
    replace(TEMPLATE, "Nobody enjoys waiting", "Park at ${facts.parking}");
    waive(
        "{ rule: test-visit, template: long-wait, words: Park at the visit garage, "
            + REASON
            + REST);
    assertThat(found()).isEmpty();
    assertThat(outcome().waived()).hasSize(1);
  }

  @Test
  void identifiersAreNeverWaived() throws IOException {
    replace(TEMPLATE, "Nobody enjoys waiting", "Your chart number 448812 is fine");
    waive(
        "{ rule: phi-record-number, template: long-wait, words: chart number 448812, "
            + REASON
            + REST);
    assertThat(found()).anyMatch(line -> line.startsWith("phi-record-number"));
    assertThat(found()).anyMatch(line -> line.startsWith("waiver-not-waivable"));
  }

  @Test
  void aTitleIdentifiesNobody() throws IOException {
    replace(TEMPLATE, "title: Sorry about long waits", "title: Sorry to MRN 448812");
    replace(TEMPLATE, "The review is about waiting", "Born on 03/04/1980, and it is about waiting");
    assertThat(found())
        .containsExactly(
            "phi-record-number " + TEMPLATE + ":2:8", "phi-birth-date " + TEMPLATE + ":7:11");
    assertThat(Result.of(outcome()).console()).doesNotContain("448812").doesNotContain("1980");
  }

  @Test
  void anIdentifierIsReportedOnceAndMasked() throws IOException {
    replace(TEMPLATE, "Nobody enjoys waiting", "Your Social Security number is 219-09-9999");
    assertThat(found()).containsExactly("phi-ssn " + TEMPLATE + ":15:27");
    assertThat(Result.of(outcome()).console()).doesNotContain("9999").doesNotContain("219");
  }
}
