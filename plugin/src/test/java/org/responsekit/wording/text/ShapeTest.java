package org.responsekit.wording.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Java's own expressions say the same on every release, shapes find what they find. */
class ShapeTest {
  private static final String LETTERS = "aabbBAx_19 .-@{}[](|%#";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a+b?",
        "(?:a|ab)(?:b|x)",
        "a{2,3}b{0,2}|b{2}",
        "[^ab]{1,3}x",
        "(?i)ab|B{2}",
        "(?<!a)b(?!x)",
        "(?<!\\p{L})\\d{1,3}(?=[ .])",
        "\\{{1,2}[^{}]{0,5}\\}{0,2}|[{}]",
        "[A-Z_]{2,4}",
        "\\p{Lu}[a-z]*",
        "[-. ]{1,2}\\d",
        "\\s?a\\s",
        "(?:a|b)*x"
      })
  void findsWhatJavaFinds(String written) {
    Random random = new Random(7);
    Pattern pattern = Pattern.compile(written);
    Shape shape = Shape.of(written);
    assertThat(shape.written()).isEqualTo(written);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(25); k >= 0; k--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      List<String> wanted = new ArrayList<>();
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          wanted.add(matcher.start() + "-" + matcher.end());
        }
      }
      assertThat(found(shape, text.toString())).as("%s in %s", written, text).isEqualTo(wanted);
    }
  }

  @Test
  void wordsEndAtWhatIsNeitherLetterNorDigit() {
    Shape shape = Shape.of("\\bcaf\u00e9\\b");
    assertThat(found(shape, "caf\u00e9 caf\u00e9s \u00e9caf\u00e9 (caf\u00e9)"))
        .containsExactly("0-4", "18-22");
    assertThat(found(Shape.of("[^a]"), "\ud83d\ude00\ud83d")).containsExactly("0-2", "2-3");
  }

  @Test
  void whatIsNotKnownIsRefused() {
    assertThatThrownBy(() -> Shape.of("a)b")).isInstanceOf(IllegalArgumentException.class);
  }

  /** Ways that go back again and again in other engines go forward together here. */
  @Test
  void noTextTakesLong() {
    Shape shape = Shape.of("(?:a|aa){1,40}b|[a-z]{2,40} at [a-z]{2,40}");
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(found(shape, "a".repeat(100_000))).isEmpty());
  }

  private static List<String> found(Shape shape, String text) {
    List<String> found = new ArrayList<>();
    shape.find(text, (start, end) -> found.add(start + "-" + end));
    return found;
  }
}
