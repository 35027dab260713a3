package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.LanguageReader;

/** Every built-in rule does what its examples say, and has no part that no example needs. */
class RulesTest {
  private static final Judge JUDGE = Judges.builtIn();

  static Stream<WordingRule> rules() {
    return JUDGE.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void catchesItsBadExamplesAndSparesItsGoodOnes(WordingRule rule) {
    assertThat(rule.bad()).as("bad").hasSizeGreaterThanOrEqualTo(3);
    assertThat(rule.good()).as("good").hasSizeGreaterThanOrEqualTo(3);
    assertThat(rule.bad())
        .as("%s in %s catches", rule.info().id(), rule.locale())
        .allMatch(text -> Ablation.fires(JUDGE, rule, text));
    assertThat(rule.good())
        .as("%s in %s spares", rule.info().id(), rule.locale())
        .noneMatch(text -> Ablation.fires(JUDGE, rule, text));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void offersAWordingThatIsItselfClean(WordingRule rule) {
    Judgement judgement =
        JUDGE.judge(new Draft(rule.instead(), rule.appliesTo().get(0), rule.locale()));
    assertThat(judgement.verdict())
        .as("%s in %s: %s", rule.info().id(), rule.locale(), rule.instead())
        .isEqualTo(Verdict.CLEAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everySafeActHasExamplesThatAreClean(String locale) {
    Language language = LanguageReader.builtIn(locale).orElseThrow();
    List<String> all =
        Stream.concat(language.acts().stream(), language.allows().stream())
            .filter(act -> !act.is("border"))
            .flatMap(act -> act.examples().stream())
            .toList();
    assertThat(all)
        .allMatch(
            text ->
                Stream.of("reply", "post", "request")
                    .anyMatch(kind -> isClean(text, kind, locale)));
  }

  /** An exception keeps its examples from being safe; or, of a doubt, lets them be clean. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void exceptionsDoWhatTheirExamplesSay(String locale) {
    Language language = LanguageReader.builtIn(locale).orElseThrow();
    Stream.concat(language.acts().stream(), language.allows().stream())
        .forEach(
            act ->
                assertThat(act.spared())
                    .as("%s %s", locale, act.name())
                    .allMatch(
                        text ->
                            Stream.of("reply", "post", "request")
                                .anyMatch(
                                    kind -> isClean(text, kind, locale) == act.is("border"))));
  }

  private static boolean isClean(String text, String kind, String locale) {
    return JUDGE.judge(new Draft(text, kind, locale)).verdict() == Verdict.CLEAN;
  }

  /** What is listed waits for its example; nothing may be added to the list. */
  @Test
  void takingAnyPartAwayMakesANamedExampleFail() throws IOException {
    Set<String> unmissed = new TreeSet<>();
    for (String locale : List.of("en", "es")) {
      unmissed.addAll(Ablation.unmissed(LanguageReader.builtIn(locale).orElseThrow()));
    }
    Path list = Path.of("src/test/resources/replies/unproven.txt");
    List<String> known =
        Files.exists(list) ? Files.readAllLines(list, StandardCharsets.UTF_8) : List.of();
    assertThat(known).containsAll(unmissed);
  }
}
