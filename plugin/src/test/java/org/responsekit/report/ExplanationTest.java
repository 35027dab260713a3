package org.responsekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.responsekit.finding.Rule;

class ExplanationTest {
  @Test
  void aRule() {
    Explanation explanation = Explanation.of("channel-too-long");
    assertThat(explanation.known()).isTrue();
    Golden.check("report/explain-rule.txt", explanation.text());
    assertThat(Explanation.of(" channel-too-long\n")).isEqualTo(explanation);
  }

  @Test
  void theListOfAllRules() {
    Explanation explanation = Explanation.of("");
    assertThat(explanation).isEqualTo(Explanation.of(null));
    assertThat(explanation.known()).isTrue();
    Golden.check("report/explain-list.txt", explanation.text());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleIsListedOnceInAFamilyWithAName(Rule rule) {
    List<String> lines = Explanation.of("").text().lines().toList();
    assertThat(lines.stream().filter(line -> line.startsWith("  " + rule.id() + " "))).hasSize(1);
    assertThat(lines).anyMatch(line -> line.matches(Explanation.family(rule.id()) + "-\\*  \\w.*"));
  }

  @ParameterizedTest
  @CsvSource({
    "placeholder-unclared, placeholder-uncleared",
    "Channel-Too-Long, channel-too-long",
    "kit-unknown-keys, kit-unknown-key"
  })
  void aSlipOfTheFinger(String asked, String meant) {
    Explanation explanation = Explanation.of(asked);
    assertThat(explanation.known()).isFalse();
    assertThat(explanation.text())
        .startsWith("There is no rule \"" + asked + "\". Did you mean \"" + meant + "\"?");
  }

  @Test
  void somethingElseAltogether() {
    assertThat(Explanation.of("\u001b[31mcall 212-555-0123").text())
        .isEqualTo(
            "There is no rule \"\uFFFD[31mcall \u2022\u2022\u2022-\u2022\u2022\u2022-\u2022\u2022\u2022\u2022\"."
                + " response-kit:explain without -Dkit.rule lists all rules.\n");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void plainTextHasNoMarksOfMarkdown(Rule rule) {
    String text = Explanation.of(rule.id()).text();
    String withoutExamples = text.replaceAll("(?m)^    .*$", "");
    assertThat(withoutExamples)
        .doesNotContain("```")
        .doesNotContain("](")
        .doesNotContain("**")
        .doesNotStartWith("#");
  }
}
