package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.finding.Finding;
import org.responsekit.kit.Approval;
import org.responsekit.report.Outcome;

/** What the approve goal writes, what it lifts, and when it lapses. */
class ApproveTest {
  private static final LocalDate TODAY = WordsTest.TODAY;
  private static final String TEMPLATE = "templates/long-wait.ftl";
  private static final String SPANISH = "templates/long-wait.es.ftl";

  @TempDir Path temp;
  private KitFolder kit;

  @BeforeEach
  void aSentenceThatNoRuleKnows() throws IOException {
    kit = KitFolder.example(temp.resolve("kit"));
    replace(TEMPLATE, "Nobody enjoys waiting", "The moon is full");
  }

  private void replace(String file, String from, String to) throws IOException {
    assertThat(kit.text(file)).contains(from);
    kit.write(file, kit.text(file).replace(from, to));
  }

  private Outcome outcome(LocalDate today) throws IOException {
    return ResponseKit.checked(WordsTest.request(kit, today), new FakeJudge()).outcome();
  }

  private List<String> found(LocalDate today) throws IOException {
    return outcome(today).findings().stream()
        .map(finding -> finding.rule().id())
        .filter(id -> !id.equals("template-missing-translation"))
        .distinct()
        .toList();
  }

  private Result approve(LocalDate today, String role, String... templates) throws IOException {
    Request request = WordsTest.request(kit, today);
    return ApproveRun.run(
        request,
        new ApproveRequest(role, "Ana Example", Arrays.asList(templates)),
        ResponseKit.checked(request, new FakeJudge()));
  }

  private Result approve() throws IOException {
    return approve(TODAY, "privacy-officer");
  }

  private String file() throws IOException {
    return kit.text("approvals.yaml");
  }

  @Test
  void anApprovalLiftsWhatNoRuleKnows() throws IOException {
    assertThat(found(TODAY)).containsExactly("wording-unrecognised");
    Result result = approve();
    assertThat(result.failed()).isFalse();
    assertThat(result.console())
        .contains("approved long-wait/short/en")
        .contains("the proof of an approval is the signed commit");
    assertThat(found(TODAY)).isEmpty();
    assertThat(file())
        .contains(
            """
              - template: "long-wait"
                variant: "short"
                locale: "en"
                digest: "\
            """)
        .contains(
            "    role: \"privacy-officer\"\n    name: \"Ana Example\"\n    date: 2026-11-21\n    expires: 2027-11-21\n")
        .contains("ask for our [practice manager | privacy officer].")
        .contains("${location.phone}");
  }

  @Test
  void oneEntryForEachDistinctTextInAFixedOrder() throws IOException {
    approve();
    List<String> names =
        file()
            .lines()
            .filter(line -> line.startsWith("    variant:") || line.startsWith("    locale:"))
            .toList();
    assertThat(file().lines().filter(line -> line.startsWith("  - template:"))).hasSize(6);
    assertThat(names.subList(0, 2)).containsExactly("    variant: \"short\"", "    locale: \"en\"");
    List<String> digests = file().lines().filter(line -> line.contains("digest:")).toList();
    assertThat(digests).doesNotHaveDuplicates();
  }

  /** The handbook shows who answers for what, as long as that counts. */
  @Test
  void whatCountsIsToldToTheHandbook() throws IOException {
    assertThat(told(TODAY)).isEmpty();
    approve();
    assertThat(told(TODAY))
        .hasSize(6)
        .allSatisfy(entry -> assertThat(entry.name()).isEqualTo("Ana Example"));
    assertThat(told(TODAY.plusYears(1).plusDays(1))).isEmpty();
    replace(TEMPLATE, "every week to shorten", "each week to shorten");
    assertThat(told(TODAY)).hasSizeLessThan(6);
  }

  private List<Approval> told(LocalDate today) throws IOException {
    return ResponseKit.checked(WordsTest.request(kit, today), new FakeJudge())
        .appendix()
        .approvals();
  }

  @Test
  void runningItAgainChangesNothing() throws IOException {
    approve();
    String first = file();
    Result again = approve(TODAY.plusDays(3), "practice-manager");
    assertThat(again.summary())
        .contains("0 approved")
        .contains("6 kept")
        .contains("Nothing has changed");
    assertThat(file()).isEqualTo(first);
    try (var files = Files.list(kit.folder())) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".next"));
    }
  }

  @Test
  void anApprovalLiftsNothingElse() throws IOException {
    approve();
    replace(TEMPLATE, "every week to shorten", "every visit to shorten");
    assertThat(found(TODAY)).contains("test-visit");
  }

  @Test
  void aTextThatBreaksARuleIsNotApproved() throws IOException {
    replace(TEMPLATE, "every week to shorten", "every visit to shorten");
    Result result = approve();
    assertThat(result.failed()).isTrue();
    assertThat(result.console()).contains("test-visit").contains("nothing was approved");
    assertThat(kit.folder().resolve("approvals.yaml")).doesNotExist();
  }

  @Test
  void anotherTemplateThatBreaksARuleIsNoObstacle() throws IOException {
    kit.write("templates/other.ftl", kit.text(TEMPLATE).replace("on every day", "every visit"));
    assertThat(approve(TODAY, "privacy-officer").failed()).isTrue();
    Result result = approve(TODAY, "privacy-officer", "long-wait");
    assertThat(result.failed()).as(result.console()).isFalse();
    assertThat(file()).doesNotContain("template: \"other\"");
  }

  @Test
  void whoApprovesMustBeARoleOfTheKit() throws IOException {
    assertThat(approve(TODAY, "privacy-oficer").summary())
        .contains(
            "There is no role \"privacy-oficer\" in kit.yaml. Did you mean \"privacy-officer\"?");
    assertThat(approve(TODAY, "").summary()).contains("Say who approves");
    assertThat(approve(TODAY, "privacy-officer", "long-wiat").summary())
        .contains("There is no template \"long-wiat\". Did you mean \"long-wait\"?");
    assertThat(kit.folder().resolve("approvals.yaml")).doesNotExist();
  }

  @Test
  void changedWordsShowAsAWordDiff() throws IOException {
    approve();
    replace(TEMPLATE, "The moon is full", "The moon is quite empty");
    Finding stale =
        outcome(TODAY).findings().stream()
            .filter(
                finding ->
                    finding.rule().id().equals("approval-stale")
                        && finding.notes().toString().contains("moon"))
            .findFirst()
            .orElseThrow();
    assertThat(stale.at().source().path()).isEqualTo("approvals.yaml");
    assertThat(stale.notes().get(0)).contains("The moon is [-full,-] {+quite empty,+} and keeping");
    assertThat(stale.path().get(0).at().source().path()).isEqualTo(TEMPLATE);
    assertThat(outcome(TODAY).failsBuild()).isTrue();
  }

  @Test
  void aNewPhoneNumberLapsesNothing() throws IOException {
    approve();
    replace("kit.yaml", "(555) 555-0143", "(555) 555-0147");
    assertThat(found(TODAY)).isEmpty();
  }

  @Test
  void aNewOptionLapsesTheApproval() throws IOException {
    approve();
    replace(
        "kit.yaml", "options: [practice-manager, privacy-officer]", "options: [practice-manager]");
    assertThat(found(TODAY)).contains("approval-stale", "wording-unrecognised");
  }

  @Test
  void aTranslationLapsesWithItsOriginal() throws IOException {
    replace(SPANISH, "A nadie le gusta esperar", "La moon es grande");
    approve();
    assertThat(found(TODAY)).isEmpty();
    replace(TEMPLATE, "The moon is full", "Nobody enjoys waiting");
    List<Finding> findings = outcome(TODAY).findings();
    assertThat(findings)
        .filteredOn(finding -> finding.rule().id().equals("approval-stale"))
        .anyMatch(
            finding ->
                finding.message().contains("original of \"long-wait/short/es\" has changed"));
    assertThat(findings)
        .anyMatch(
            finding ->
                finding.rule().id().equals("wording-unrecognised")
                    && finding.at().source().path().equals(SPANISH));
    approve();
    assertThat(found(TODAY)).isEmpty();
  }

  @Test
  void anApprovalEnds() throws IOException {
    approve();
    assertThat(found(LocalDate.of(2027, 11, 21))).doesNotContain("approval-expired");
    assertThat(found(LocalDate.of(2027, 11, 22)))
        .contains("approval-expired", "wording-unrecognised");
    approve(LocalDate.of(2027, 11, 22), "practice-manager");
    assertThat(file()).contains("date: 2027-11-22").doesNotContain("date: 2026-11-21");
    assertThat(found(LocalDate.of(2027, 11, 22)))
        .doesNotContain("approval-expired", "wording-unrecognised");
  }

  @Test
  void whatIsGoneIsReportedAndDropped() throws IOException {
    approve();
    kit.write("approvals.yaml", file().replace("variant: \"warm\"", "variant: \"cold\""));
    assertThat(found(TODAY)).containsExactly("approval-unused");
    assertThat(approve().summary()).contains("dropped");
    assertThat(file()).doesNotContain("cold").contains("variant: \"warm\"");
  }

  @Test
  void otherEntriesStay() throws IOException {
    kit.write("templates/other.ftl", kit.text(TEMPLATE).replace("every day", "each day"));
    approve(TODAY, "privacy-officer", "other");
    assertThat(file()).doesNotContain("\"long-wait\"");
    approve(TODAY, "practice-manager", "long-wait");
    assertThat(file())
        .contains("\"long-wait\"")
        .contains("\"other\"")
        .contains("role: \"privacy-officer\"")
        .contains("role: \"practice-manager\"");
  }

  @Test
  void aKitMayRequireApprovalOfEveryText() throws IOException {
    replace("kit.yaml", "require-approval: false", "require-approval: true");
    replace(TEMPLATE, "The moon is full", "Nobody enjoys waiting");
    assertThat(found(TODAY)).containsExactly("approval-missing");
    assertThat(outcome(TODAY).failsBuild()).isTrue();
    approve();
    assertThat(found(TODAY)).isEmpty();
  }

  @Test
  void aRecommendedWordingIsApprovedWhenNoRuleKnowsIt() throws IOException {
    replace("content/never-confirm.md", "Thank you for your feedback. We", "The moon is out. We");
    assertThat(found(TODAY)).contains("wording-say-not-clean");
    approve();
    assertThat(file()).contains("- template: \"content/never-confirm.md\"\n    variant: \"say\"");
    assertThat(found(TODAY)).isEmpty();
  }

  @Test
  void mistakesInTheFileAreFindings() throws IOException {
    approve();
    String good = file();
    for (List<String> change :
        List.of(
            List.of("digest: \"", "digest: \"x"),
            List.of("date: 2026-11-21", "date: soon"),
            List.of("    name: \"Ana Example\"\n", ""),
            List.of("    name:", "    nmae:"),
            List.of("role: \"privacy-officer\"", "role: nobody"),
            List.of("format: 1", "format: 9"),
            List.of("approvals:\n", "approvals: nothing\nmore:\n"))) {
      kit.write("approvals.yaml", good.replace(change.get(0), change.get(1)));
      assertThat(outcome(TODAY).failsBuild()).as(change.toString()).isTrue();
      assertThat(outcome(TODAY).findings())
          .anyMatch(f -> f.at().source().path().equals("approvals.yaml"));
      assertThat(approve().failed()).isTrue();
    }
    kit.write("approvals.yaml", good + good.substring(good.indexOf("  - template")));
    assertThat(found(TODAY)).contains("kit-duplicate-id");
    kit.write("approvals.yaml", good.replace("\n", "\r\n"));
    assertThat(found(TODAY)).isEmpty();
  }
}
