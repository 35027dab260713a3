package org.responsekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Severity;

class RulePagesTest {
  private static final List<String> SECTIONS =
      List.of(
          "## What it finds",
          "## Why it matters",
          "## How to fix it",
          "## Examples",
          "## Can it be waived?");

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAWholePage(Rule rule) {
    String page = RulePages.page(rule.id()).orElseThrow();
    List<String> lines = page.lines().toList();
    assertThat(lines.get(0)).isEqualTo("# " + rule.id());
    assertThat(lines.get(2)).isEqualTo(rule.info().severity().word() + " · " + rule.info().title());
    assertThat(lines.stream().filter(line -> line.startsWith("## "))).isEqualTo(SECTIONS);
    assertThat(lines.stream().filter(line -> line.startsWith("```"))).hasSize(4);
    assertThat(lines)
        .hasSizeBetween(15, 50)
        .allMatch(line -> line.length() <= 120 || line.contains("](http"));
    assertThat(page).endsWith("\n").doesNotContain("\r").doesNotContain("\t");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void pagesSayWhichPrinciplesTheRuleServes(Rule rule) {
    String word = rule.principles().size() == 1 ? "Principle: " : "Principles: ";
    assertThat(RulePages.page(rule.id()).orElseThrow().lines())
        .filteredOn(line -> line.startsWith("Principle"))
        .isEqualTo(
            rule.principles().isEmpty()
                ? List.of()
                : List.of(word + String.join(", ", rule.principles()) + "."));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void pagesSayWhoMayWaive(Rule rule) {
    String page = RulePages.page(rule.id()).orElseThrow();
    String answer = page.substring(page.indexOf("## Can it be waived?"));
    Severity severity = rule.info().severity();
    if (severity == Severity.BLOCKER) {
      assertThat(answer).contains("No, never.");
    } else if (!severity.failsBuild()) {
      assertThat(answer).contains("nothing to waive");
    } else {
      assertThat(answer).contains(rule.isWaivable() ? "Yes," : "No.");
    }
  }

  /** Pages go into reports, where nothing may look like an identifier; addresses of sources may. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void pagesHoldNothingThatReportsWouldMask(Rule rule) {
    String page =
        RulePages.page(rule.id()).orElseThrow().replaceAll("\\]\\(https?://[^)]*\\)", "](link)");
    assertThat(Masked.words(page)).isEqualTo(page);
  }

  @Test
  void thereIsNoPageWithoutARule() throws IOException {
    List<String> ids = Arrays.stream(Rule.values()).map(rule -> rule.id() + ".md").toList();
    try (Stream<Path> pages = Files.list(Path.of("src/main/resources/rules"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nowhere", "../rules/text-empty", "text-empty.md", "TEXT-EMPTY", "a/b"})
  void whatIsNoRuleHasNoPage(String id) {
    assertThat(RulePages.page(id)).isEmpty();
  }
}
