package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  /** Keys that layouts put together from a fixed part and a value. */
  private static final Pattern COMPOSED =
      Pattern.compile(
          "(kinds?|audience|tone|gap|unit|tag|nav|home|language|choose|filter|severity|changed|draft-js|js)-.+");

  private static final Pattern USE =
      Pattern.compile(
          "\\bw\\.([a-z]+)|\\bw\\[\"([a-z-]+)\"]|\\bw\\(\"([a-z-]+)\"|say\\(\\s*\"([a-z-]+)\"");

  @Test
  void everyLanguageHasTheSameWordsWithTheSameGaps() {
    Words english = Words.of("en");
    Words spanish = Words.of("es-MX");

    assertThat(spanish.keys()).isEqualTo(english.keys());
    for (String key : english.keys()) {
      assertThat(gaps(spanish.say(key))).as(key).isEqualTo(gaps(english.say(key)));
      assertThat(spanish.say(key)).as(key).isNotBlank();
    }
  }

  @Test
  void everyWordIsUsedAndEveryUsedWordIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : sources()) {
      Matcher matcher = USE.matcher(Files.readString(file));
      while (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null && !matcher.group(group).endsWith("-")) {
            used.add(matcher.group(group));
          }
        }
      }
    }
    used.remove("number"); // what formats numbers, not a word
    used.addAll(Set.of("call-now-note", "call-first-note", "print-title", "moved"));
    Words words = Words.of("en");

    assertThat(words.keys()).containsAll(used);
    assertThat(words.keys().stream().filter(key -> !COMPOSED.matcher(key).matches()))
        .isSubsetOf(used);
  }

  /** What scripts ask for, they get; and they are given nothing else. */
  @Test
  void everyWordOfTheScriptsIsThereAndUsed() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files =
        Files.walk(Path.of("src/main/resources/org/responsekit/handbook/assets"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
        Matcher matcher =
            Pattern.compile("say\\('([a-z]+(?:-[a-z]+)*)'").matcher(Files.readString(file));
        while (matcher.find()) {
          // the draft page brings most of its words itself
          String own = "draft-js-" + matcher.group(1);
          boolean brought =
              file.getFileName().toString().startsWith("draft")
                  && Words.of("en").keys().contains(own);
          asked.add(brought ? own : "js-" + matcher.group(1));
        }
      }
    }
    // kinds of what was found
    asked.addAll(Set.of("js-search-s", "js-search-t", "js-search-g"));
    asked.add("js-press");
    asked.add("js-press-phone");
    Set<String> keys = Words.of("en").keys();
    assertThat(keys).containsAll(asked);
    assertThat(keys.stream().filter(key -> key.startsWith("js-"))).isSubsetOf(asked);
  }

  @Test
  void anUnknownLanguageFallsBackToEnglish() {
    assertThat(Words.of("pt-BR").say("skip")).isEqualTo("Skip to content");
    assertThat(Words.of("pt-BR").languageName("pt-BR")).isEqualTo("pt-BR");
  }

  @Test
  void anUnknownWordIsAMistakeOfOurs() {
    assertThatThrownBy(() -> Words.of("en").say("nonsense")).hasMessageContaining("nonsense");
  }

  private static Set<String> gaps(String text) {
    Set<String> gaps = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
    while (matcher.find()) {
      gaps.add(matcher.group());
    }
    return gaps;
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder :
        List.of(
            "src/main/resources/org/responsekit/handbook/layout",
            "src/main/java/org/responsekit/handbook")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(Files::isRegularFile).forEach(sources::add);
      }
    }
    return sources;
  }
}
