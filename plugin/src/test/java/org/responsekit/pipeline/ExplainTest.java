package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code explain} says of rules that are data, too. */
class ExplainTest {
  @Test
  void everyFamilyOfRulesIsSaidToBeAboutSomething() {
    List<String> families =
        ResponseKit.explain("").text().lines().filter(line -> line.contains("-*")).toList();

    assertThat(families).hasSizeGreaterThan(15).allMatch(line -> line.matches("[a-z]+-\\*  \\w.+"));
  }
}
