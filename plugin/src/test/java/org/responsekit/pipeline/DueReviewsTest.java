package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Severity;

/** Dates after which a page, a source or a limit asks to be looked at again. */
class DueReviewsTest {
  private static final String PAGE = "content/due.md";

  @TempDir Path temp;

  private List<Finding> due(String page, String today) throws IOException {
    KitFolder kit = KitFolder.example(temp.resolve("kit"));
    kit.write(PAGE, page);
    return ResponseKit.checked(WordsTest.request(kit, LocalDate.parse(today)), new FakeJudge())
        .outcome()
        .findings()
        .stream()
        .filter(finding -> finding.rule().id().matches("kit-(review|fact)-due"))
        .filter(finding -> finding.at().source().path().equals(PAGE))
        .toList();
  }

  private static List<String> placed(List<Finding> findings) {
    return findings.stream().map(f -> f.rule().id() + " " + f.at().line()).toList();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, 0", "2027-01-01, 1", "2028-01-01, 1"})
  void aReviewIsDueOnItsDay(String today, int count) throws IOException {
    String page = "---\ntitle: Due\nreviewed: 2026-01-01\nreview-every: 12 months\n---\nText.\n";
    assertThat(due(page, today)).hasSize(count);
  }

  /** A slip in the year would keep a page from being due for long. */
  @ParameterizedTest
  @CsvSource({"2026-06-30, 2", "2026-07-01, 0"})
  void aDayFarAheadIsReported(String today, int count) throws IOException {
    String page =
        """
        ---
        title: Due
        reviewed: 2027-01-01
        sources: [{ cite: First, checked: 2027-01-01 }]
        ---
        Text.
        """;
    assertThat(placed(due(page, today)))
        .isEqualTo(count == 0 ? List.of() : List.of("kit-review-due 3", "kit-fact-due 4"));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, 0", "2026-07-01, 1", "2026-12-31, 1", "2027-01-01, 2"})
  void eachSourceIsDueOnItsDay(String today, int count) throws IOException {
    String page =
        """
        ---
        title: Due
        check-every: 6 months
        sources:
          - { cite: First, checked: 2026-01-01 }
          - { cite: Second, checked: 2026-07-01 }
          - { cite: Third }
        ---
        Text.
        """;
    assertThat(due(page, today)).hasSize(count);
  }

  @Test
  void aSourceHoldsForAYearWhenNothingElseIsSaid() throws IOException {
    String page =
        "---\ntitle: Due\nsources:\n  - { cite: First, checked: 2026-01-01 }\n---\nText.\n";
    assertThat(due(page, "2026-12-31")).isEmpty();
    List<Finding> due = due(page, "2027-01-01");
    assertThat(placed(due)).containsExactly("kit-fact-due 4");
    assertThat(due.get(0).at().text()).isEqualTo("2026-01-01");
    assertThat(due.get(0).message())
        .isEqualTo("Nobody has looked up \"First\" since 2026-01-01; it was due on 2027-01-01.");
  }

  @Test
  void aSourceWithoutADayIsListed() throws IOException {
    KitFolder kit = KitFolder.example(temp.resolve("kit"));
    kit.write(
        PAGE,
        """
        ---
        title: Due
        sources:
          - { cite: First, checked: 2026-01-01 }
          - cite: Second
            url: https://second.example
        ---
        Text.
        """);
    List<Finding> listed =
        ResponseKit.checked(WordsTest.request(kit, WordsTest.TODAY), new FakeJudge())
            .outcome()
            .findings()
            .stream()
            .filter(finding -> finding.rule().id().equals("kit-fact-unchecked"))
            .toList();
    assertThat(placed(listed)).containsExactly("kit-fact-unchecked 5");
    assertThat(listed.get(0).message()).isEqualTo("Nobody says to have looked up \"Second\".");
    assertThat(listed.get(0).rule().severity()).isEqualTo(Severity.INFO);
  }

  /** What speaks as an expert needs a source, told once; other posts, and notices, do not. */
  @ParameterizedTest
  @CsvSource({
    "post, Flu season is here., '', 1",
    "post, Everyone is welcome. Flu season is here., '', 1",
    "post, Everyone is welcome. | Flu season is here. | Handwashing helps in flu season., '', 1",
    "post, Flu season is here., 'sources: [{ cite: Health department }]', 0",
    "post, Everyone is welcome., '', 0",
    "notice, Flu season is here., '', 0"
  })
  void aPostOnHealthNamesASource(String kind, String variants, String sources, int count)
      throws IOException {
    StringBuilder template = new StringBuilder("---\ntitle: Flu\nkind: " + kind + "\n");
    template.append("channels: [yelp]\n").append(sources).append("\n---\n");
    for (String words : variants.split(" \\| ", -1)) {
      template.append("<@variant name=\"v").append(template.length()).append("\">\n");
      template.append(words).append("\n</@variant>\n");
    }
    KitFolder kit = KitFolder.example(temp.resolve("kit"));
    kit.write("templates/flu.ftl", template.toString());
    List<Finding> found =
        ResponseKit.checked(WordsTest.request(kit, WordsTest.TODAY)).outcome().findings().stream()
            .filter(finding -> finding.rule().id().equals("text-without-source"))
            .toList();
    assertThat(found).hasSize(count);
    assertThat(found).allMatch(finding -> finding.at().text().contains("lu season"));
  }

  @Test
  void limitsOfChannelsAreFactsToo() throws IOException {
    KitFolder kit = KitFolder.example(temp.resolve("kit"));
    List<String> due =
        ResponseKit.checked(WordsTest.request(kit, LocalDate.parse("2028-01-01")), new FakeJudge())
            .outcome()
            .findings()
            .stream()
            .filter(finding -> finding.rule().id().equals("kit-fact-due"))
            .filter(finding -> finding.at().source().path().equals("kit.yaml"))
            .map(finding -> finding.at().text())
            .toList();
    assertThat(due).isNotEmpty().allMatch("2026-11-21"::equals);
  }
}
