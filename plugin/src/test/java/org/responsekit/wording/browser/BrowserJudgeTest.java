package org.responsekit.wording.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judge;
import org.responsekit.wording.Judges;
import org.responsekit.wording.OwnWords;
import org.responsekit.wording.data.Language;

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

  /** Every list that a script asks for by name is there, under the name it has in Java. */
  @Test
  void listsThatScriptsAskForAreThere() throws IOException {
    JsonNode lists = data("judge-data.js").get("lists");
    Pattern asked = Pattern.compile("\\b(?:list|set)\\('([A-Za-z]+\\.[A-Z_0-9]+)'\\)");
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
      List<String> read = new ArrayList<>();
      String form = "";
      for (String each : forms.get("all").asText().split(" ", -1)) {
        int colon = each.lastIndexOf(':');
        int kept =
            each.startsWith("-") ? 0 : form.length() - Integer.parseInt(each.substring(0, 1), 36);
        form = form.substring(0, kept) + each.substring(1, colon);
        read.add(form);
      }
      assertThat(new TreeSet<>(read)).isEqualTo(new TreeSet<>(language.lexicon().all().keySet()));
    }
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
