package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.HouseRule;

class HouseRulesTest {
  private final Findings findings = new Findings();

  private static HouseRule rule(String find, String unless, List<String> bad, List<String> good) {
    String yaml = "- id: house-one\n  find: \"" + find + "\"\n  bad: " + bad + "\n  good: " + good;
    return new HouseRule(
        new RuleInfo("house-one", Severity.ERROR, "a house rule", "Because."),
        List.of("reply"),
        "en",
        Optional.empty(),
        find,
        unless,
        "",
        "Say it otherwise.",
        bad,
        good,
        new SourceText("rules/house.yaml", yaml).span(2, 17));
  }

  private Judge with(HouseRule... rules) {
    return Judges.with(List.of(), List.of(), List.of(rules), findings);
  }

  private List<String> rules(Judge judge, String text) {
    return judge.judge(new Draft(text, "reply", "en")).hits().stream()
        .map(hit -> hit.rule().info().id())
        .toList();
  }

  @Test
  void aHouseRuleFindsWhatItSaysAndSparesWhatItExcuses() {
    Judge judge =
        with(
            rule(
                "i | i'm | my",
                "my word",
                List.of("I am sorry to hear this.", "My team works hard.", "I'm glad."),
                List.of("Our team works hard.", "My word, what a parade!")));
    assertThat(findings.sorted()).isEmpty();
    assertThat(rules(judge, "We read this, and I'm grateful.")).contains("house-one");
    assertThat(rules(judge, "We are grateful.")).doesNotContain("house-one");
    assertThat(judge.rules()).anyMatch(rule -> rule.info().id().equals("house-one"));
  }

  @Test
  void wordsThatTheWordListsJoinAreFoundAsWritten() {
    Judge judge =
        with(rule("thank you very much", "", List.of("Thank you very much."), List.of("Thanks.")));
    assertThat(findings.sorted()).isEmpty();
    assertThat(rules(judge, "Thank you very much!")).contains("house-one");
  }

  @Test
  void aPatternThatCannotBeReadIsAFindingAtItsPlace() {
    with(rule("our ( team|staff", "", List.of(), List.of()));
    Finding finding = findings.sorted().get(0);
    assertThat(finding.message()).contains("never closed");
    assertThat(finding.at().text()).startsWith("( team");
  }

  @Test
  void anUnknownClassIsNamed() {
    with(rule("THANX ..3 you", "", List.of(), List.of()));
    assertThat(findings.sorted().get(0).message()).contains("no class \"THANX\"");
  }

  @Test
  void examplesThatDoNotHoldAreFindings() {
    with(rule("synergy", "", List.of("We love teamwork."), List.of("Synergy is our goal.")));
    assertThat(findings.sorted())
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("does not catch its own bad example"))
        .anyMatch(message -> message.contains("catches its own good example"));
  }

  @Test
  void aHouseRuleCannotTakeABuiltInRulesId() {
    HouseRule taken = rule("word", "", List.of(), List.of());
    HouseRule builtIn =
        new HouseRule(
            new RuleInfo("rel-second-person", Severity.INFO, "x", "y"),
            taken.appliesTo(),
            "en",
            Optional.empty(),
            "word",
            "",
            "",
            "",
            List.of(),
            List.of(),
            taken.at());
    Judge judge = with(builtIn);
    assertThat(findings.sorted()).hasSize(1);
    assertThat(rules(judge, "You were so brave.")).contains("rel-second-person");
  }

  @Test
  void servicesAndTitlesAreRecognisedButLoosenNothing() {
    Judge judge =
        Judges.with(
            List.of("Zoomdent", "your visit", "patient"),
            List.of("grin captain", "you were", "valued patient"),
            List.of(),
            findings);
    assertThat(judge.judge(new Draft("We offer Zoomdent on Saturdays.", "post", "en")).verdict())
        .isNotEqualTo(Verdict.VIOLATING);
    for (String text :
        List.of(
            "Thank you for your visit.",
            "You were so brave.",
            "Thank you for being a valued patient.")) {
      assertThat(judge.judge(new Draft(text, "reply", "en")).verdict())
          .as(text)
          .isEqualTo(Verdict.VIOLATING);
    }
  }
}
