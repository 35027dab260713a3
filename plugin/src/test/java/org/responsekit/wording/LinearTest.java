package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.finding.CpuTime;

/**
 * No text is slow: a mebibyte of anything repeated is judged in less than two seconds. The build
 * tries half a mebibyte and half the time; the benchmark tries every rule with a whole one.
 */
class LinearTest {
  private static final Judge JUDGE = Judges.builtIn();
  private static final int MEBIBYTE = 1 << 20;
  private static final int HALF = MEBIBYTE / 2;

  static List<String> repeated() {
    return List.of(
        "a",
        "5",
        "-",
        ".",
        "#",
        "{",
        "[",
        "<",
        "_",
        "\u0301",
        "\ud83d\ude00",
        "\n",
        "a-",
        "a.",
        "a@",
        "1-",
        "X/",
        "you ",
        "thank you ",
        "su ",
        "555-",
        "{{",
        "http://",
        "www.",
        "[name ",
        "Dear ");
  }

  /** Examples of every rule without their last word. */
  static List<String> nearMatches(int every) {
    List<String> near = new ArrayList<>();
    List<WordingRule> rules = JUDGE.rules();
    for (int i = 0; i < rules.size(); i += every) {
      for (String bad : rules.get(i).bad()) {
        near.add(bad.substring(0, Math.max(1, bad.lastIndexOf(' '))) + " ");
      }
    }
    return near;
  }

  static List<String> someNearMatches() {
    return nearMatches(40);
  }

  @ParameterizedTest
  @MethodSource({"repeated", "someNearMatches"})
  void muchOfOneThingIsJudgedInTime(String one) {
    String text = one.repeat(HALF / one.length());
    CpuTime.within(1, () -> JUDGE.judge(new Draft(text, "reply", "en")));
  }

  /** Verbs with pronouns behind them are looked for at the end of a word only. */
  @ParameterizedTest
  @ValueSource(strings = {"la", "ando", "caste", "selos"})
  void aWordWithoutEndIsJudgedInTime(String ending) {
    String text = "a".repeat(HALF - ending.length()) + ending;
    CpuTime.within(1, () -> JUDGE.judge(new Draft(text, "reply", "es")));
  }

  static double seconds(String one) {
    String text = one.repeat(MEBIBYTE / one.length());
    long start = System.nanoTime();
    JUDGE.judge(new Draft(text, "reply", "en"));
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  void anEmptyTextIsNotKnownToBeSafe() {
    assertThat(JUDGE.judge(new Draft("", "reply", "en")).verdict()).isEqualTo(Verdict.UNRECOGNISED);
  }
}
