package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.HouseRule;
import org.responsekit.wording.data.LanguageReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The page of the rule language says what is so: its rules run, its classes exist. */
class RuleLanguagePageTest {
  private static String page() throws IOException {
    try (InputStream stream = Judges.class.getResourceAsStream("/docs/rules.md")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<HouseRule> rules(String page) {
    List<HouseRule> rules = new ArrayList<>();
    int from = page.indexOf("```yaml");
    while (from >= 0) {
      int end = page.indexOf("```", from + 7);
      String yaml = page.substring(from + 7, end);
      for (Object each : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(yaml)) {
        rules.add(rule((Map<?, ?>) each, new SourceText("rules.md", yaml)));
      }
      from = page.indexOf("```yaml", end + 3);
    }
    return rules;
  }

  private static HouseRule rule(Map<?, ?> map, SourceText source) {
    return new HouseRule(
        new RuleInfo(
            text(map, "id"),
            Severity.valueOf(text(map, "severity").toUpperCase(Locale.ROOT)),
            text(map, "title"),
            text(map, "why")),
        texts(map, "applies-to"),
        text(map, "locale"),
        Optional.empty(),
        text(map, "find"),
        text(map, "unless"),
        "",
        text(map, "instead"),
        texts(map, "bad"),
        texts(map, "good"),
        source.start());
  }

  private static String text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? "" : value.toString();
  }

  private static List<String> texts(Map<?, ?> map, String key) {
    return ((List<?>) map.get(key)).stream().map(Object::toString).toList();
  }

  @Test
  void itsTenRulesDoWhatTheirExamplesSay() throws IOException {
    List<HouseRule> rules = rules(page());
    Findings findings = new Findings();
    Judges.with(List.of(), List.of(), rules, findings);
    assertThat(rules).hasSize(10);
    assertThat(findings.sorted()).extracting(Finding::toString).isEmpty();
  }

  @Test
  void itsClassesExist() throws IOException {
    String page = page();
    String tables = page.substring(page.indexOf("## Classes"));
    TreeSet<String> named = new TreeSet<>();
    for (String line : tables.split("\n", -1)) {
      if (line.startsWith("| `")) {
        for (String name : line.substring(2, line.indexOf('|', 2)).split("`", -1)) {
          named.add(name.strip().replace(":", ""));
        }
      }
    }
    named.remove("");
    TreeSet<String> known = new TreeSet<>();
    for (String locale : List.of("en", "es")) {
      known.addAll(LanguageReader.builtIn(locale).orElseThrow().classes().names());
    }
    assertThat(known).containsAll(named);
  }
}
