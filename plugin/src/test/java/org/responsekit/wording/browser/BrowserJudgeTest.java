package org.responsekit.wording.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judge;
import org.responsekit.wording.Judges;
import org.responsekit.wording.OwnWords;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.LanguageReader;
import org.responsekit.wording.data.Pattern;

/** The data that the page judges by. That it judges alike is tested in a browser. */
class BrowserJudgeTest {
  private static final Judge JUDGE = Judges.builtIn();
  private static final Map<String, byte[]> FILES =
      BrowserJudge.files(new DraftJudge(JUDGE, OwnWords.NONE));
  private static final Path ASSETS = Path.of("src/main/resources/org/responsekit/handbook/assets");

  @Test
  void everyLanguageHasAFileAndTheyAreTheSameEachTime() {
    assertThat(FILES).containsOnlyKeys("judge-data.js", "judge-en.js", "judge-es.js");
    Map<String, byte[]> again = BrowserJudge.files(new DraftJudge(JUDGE, OwnWords.NONE));
    FILES.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    for (byte[] file : FILES.values()) {
      assertThat(new String(file, StandardCharsets.UTF_8).chars()).allMatch(c -> c < 0x7f);
    }
  }

  /** The build writes the built-in languages once; what it wrote is what would be written now. */
  @Test
  void theBuildWroteWhatIsInMemory() {
    for (Language language : JUDGE.languages()) {
      String file =
          new String(FILES.get("judge-" + language.locale() + ".js"), StandardCharsets.UTF_8);
      String written =
          BrowserJudge.language(LanguageReader.builtIn(language.locale()).orElseThrow());
      assertThat(file).contains(written.substring(0, written.length() - 1) + ",\"rules\":{");
    }
  }

  /** Every list that a script asks for by name is there, under the name it has in Java. */
  @Test
  void listsThatScriptsAskForAreThere() throws IOException {
    JsonNode lists = data("judge-data.js").get("lists");
    java.util.regex.Pattern asked =
        java.util.regex.Pattern.compile("\\b(?:list|set)\\('([A-Za-z]+\\.[A-Z_0-9]+)'\\)");
    TreeSet<String> missing = new TreeSet<>();
    int found = 0;
    for (String script : scripts().values()) {
      Matcher matcher = asked.matcher(script);
      while (matcher.find()) {
        found++;
        if (!lists.has(matcher.group(1))) {
          missing.add(matcher.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(found).isGreaterThan(80);
  }

  @Test
  void formsComeBackAsTheyWere() throws IOException {
    for (Language language : JUDGE.languages()) {
      JsonNode forms = data("judge-" + language.locale() + ".js").get("forms");
      Map<String, String> read = new TreeMap<>();
      String form = "";
      int set = -1;
      for (String each : forms.get("all").asText().split(" ", -1)) {
        int colon = each.lastIndexOf(':');
        int kept =
            each.startsWith("-") ? 0 : form.length() - Integer.parseInt(each.substring(0, 1), 36);
        String number = colon < 0 ? Integer.toString(set + 1, 36) : each.substring(colon + 1);
        set = number.isEmpty() ? set : Integer.parseInt(number, 36);
        form = form.substring(0, kept) + each.substring(1, colon < 0 ? each.length() : colon);
        read.put(form, forms.get("sets").get(set).asText());
      }
      Map<String, String> all = new TreeMap<>();
      language.lexicon().all().forEach((word, classes) -> all.put(word, members(classes)));
      assertThat(read).isEqualTo(all);
    }
  }

  private static String members(long[] classes) {
    return IntStream.range(0, classes.length * Long.SIZE)
        .filter(member -> Bits.has(classes, member))
        .mapToObj(member -> Integer.toString(member, 36))
        .collect(Collectors.joining(","));
  }

  /** Steps by their tests; a dot is the one behind the last so far. */
  @Test
  void patternsComeBackAsTheyWere() throws IOException {
    for (Language language : JUDGE.languages()) {
      JsonNode rows = data("judge-" + language.locale() + ".js").get("patterns");
      List<Pattern> patterns = language.automaton().patterns();
      assertThat(rows).hasSameSizeAs(patterns);
      int last = -1;
      for (int row = 0; row < rows.size(); row++) {
        Pattern pattern = patterns.get(row);
        String[] parts = rows.get(row).asText().split(" ", -1);
        assertThat(numbers(parts[0])).as("starts of " + row).isEqualTo(pattern.starts());
        assertThat(parts).hasSize(1 + pattern.size());
        for (int i = 0; i < pattern.size(); i++) {
          String[] step = parts[i + 1].split(":", -1);
          int test = step[0].equals(".") ? last + 1 : Integer.parseInt(step[0], 36);
          last = Math.max(last, test);
          assertThat(test).isEqualTo(pattern.tests()[i]);
          int[] next = step.length == 1 ? new int[] {(i + 1) * 4} : numbers(step[1]);
          assertThat(next).isEqualTo(pattern.next()[i]);
          assertThat(step.length == 1 ? 0 : Integer.parseInt(step[2])).isEqualTo(pattern.ends()[i]);
        }
      }
    }
  }

  private static int[] numbers(String text) {
    return text.isEmpty()
        ? new int[0]
        : Stream.of(text.split(",")).mapToInt(each -> Integer.parseInt(each, 36)).toArray();
  }

  /** One script for one page; no script decides by what the browser knows of characters. */
  @Test
  void scriptsLeaveCharactersToTheTable() throws IOException {
    scripts()
        .forEach(
            (name, script) ->
                assertThat(script)
                    .as(name)
                    .doesNotContain(
                        "normalize(",
                        "toLowerCase",
                        "localeCompare",
                        "new RegExp",
                        ".match(/",
                        ".test(",
                        ".replace("));
  }

  /** The judge as it is written, by file. */
  private static Map<String, String> scripts() throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    try (Stream<Path> files = Files.list(ASSETS)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("judge")) {
          scripts.put(name, Files.readString(file));
        }
      }
    }
    assertThat(scripts).hasSizeGreaterThan(20);
    return scripts;
  }

  private static JsonNode data(String name) throws IOException {
    String file = new String(FILES.get(name), StandardCharsets.UTF_8);
    String json = file.substring(file.indexOf(" = ") + 3, file.lastIndexOf(';'));
    return new ObjectMapper().readTree(json);
  }
}
