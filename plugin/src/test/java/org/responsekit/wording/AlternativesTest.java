package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.wording.compile.CompileWording;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.LanguageReader;

/**
 * Lists the alternatives inside patterns that no example and no text of the tuning corpus needs. It
 * takes minutes, judges none of them, and runs only when asked:
 *
 * <pre>mvn -B -pl plugin test -Dtest=AlternativesTest -Dalternatives=FOLDER</pre>
 *
 * Each line of {@code FOLDER/en.txt} has a pattern's place and text, then what it could do without.
 * {@code =} marks what the rest of its group covers, whatever the text, and stands alone for a
 * whole pattern; the rest only lacks an example.
 */
@EnabledIfSystemProperty(named = "alternatives", matches = ".+")
class AlternativesTest {
  private static final List<String> KINDS = List.of("reply", "post", "request");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void alternativesThatNoTextNeeds(String locale) throws IOException {
    CompileWording.Compiled compiled = CompileWording.compile(Path.of("src/main/wording"));
    Language language = LanguageReader.read(compiled.languages().get(locale));
    List<String> patterns = compiled.patterns().get(locale);
    Map<Integer, List<String>> unneeded = new LinkedHashMap<>();
    int covered = 0;
    int all = 0;
    for (Alternatives.Unneeded each : Alternatives.unneeded(language, drafts(language))) {
      String pattern = patterns.get(each.pattern());
      if (isWrittenIn(pattern.substring(pattern.indexOf(' ') + 1), each.alternative())) {
        covered += each.covered() ? 1 : 0;
        all += each.covered() ? 0 : 1;
        unneeded
            .computeIfAbsent(each.pattern(), key -> new ArrayList<>())
            .add((each.covered() ? "=" : "") + each.alternative());
      }
    }
    List<String> lines = new ArrayList<>();
    unneeded.forEach(
        (pattern, alternatives) ->
            lines.add(patterns.get(pattern) + "\t" + String.join(" ", alternatives)));
    Path file = Path.of(System.getProperty("alternatives"), locale + ".txt");
    Files.write(file, lines, StandardCharsets.UTF_8);
    System.out.printf(
        "%s: %d alternatives of %d patterns lack an example, %d are covered by others%n",
        locale, all, patterns.size(), covered);
    assertThat(patterns).hasSize(language.automaton().size());
  }

  /** Whether a pattern itself has an alternative, not something that it refers to. */
  private static boolean isWrittenIn(String pattern, String alternative) {
    if (alternative.isEmpty()) {
      return true;
    }
    int end = alternative.indexOf('&', 1);
    String first = end < 0 ? alternative : alternative.substring(0, end);
    return Stream.of(pattern.split("[ |()?+*&]+", -1))
        .anyMatch(part -> part.equals(first) || part.equals("!" + first));
  }

  private static List<Draft> drafts(Language language) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (Language.RuleText rule : language.rules()) {
      for (String key : List.of("bad", "good", "instead")) {
        for (String text : rule.all(key)) {
          drafts.add(new Draft(text, rule.all("applies-to").get(0), language.locale()));
        }
      }
    }
    for (WordingRule rule : BuiltInRules.of(language).values()) {
      Stream.concat(rule.bad().stream(), rule.good().stream())
          .forEach(text -> drafts.add(new Draft(text, rule.appliesTo().get(0), language.locale())));
    }
    Stream.concat(language.acts().stream(), language.allows().stream())
        .flatMap(act -> Stream.concat(act.examples().stream(), act.spared().stream()))
        .forEach(
            text -> KINDS.forEach(kind -> drafts.add(new Draft(text, kind, language.locale()))));
    Path corpus = Path.of("src/test/resources/replies/corpus.jsonl");
    for (String line : Files.readAllLines(corpus, StandardCharsets.UTF_8)) {
      JsonNode row = new ObjectMapper().readTree(line);
      if (row.path("lang").asText().equals(language.locale())) {
        drafts.add(new Draft(row.path("text").asText(), "reply", language.locale()));
      }
    }
    return drafts.stream().distinct().toList();
  }
}
