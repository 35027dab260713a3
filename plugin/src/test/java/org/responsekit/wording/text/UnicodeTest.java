package org.responsekit.wording.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The table of characters is what Java 17 knows; {@code -Dcharacters.out=FILE} writes it. */
class UnicodeTest {
  @Test
  @EnabledForJreRange(
      min = JRE.JAVA_17,
      max = JRE.JAVA_17,
      disabledReason = "the table is made of the Unicode that Java 17 knows")
  void theTableIsThatOfJava17() throws IOException {
    Map<String, String> table = new TreeMap<>();
    table.put("letter", set(Character::isLetter));
    table.put("digit", set(Character::isDigit));
    table.put("mark", set(UnicodeTest::isMark));
    table.put("capital", set(Character::isUpperCase));
    table.put("small", set(Character::isLowerCase));
    table.put("white", set(Character::isWhitespace));
    table.put("space", set(p -> Character.isWhitespace(p) || Character.isSpaceChar(p)));
    table.put("latin", set(p -> isWordy(p) && script(p) == Character.UnicodeScript.LATIN));
    table.put(
        "foreign",
        set(
            p ->
                isWordy(p)
                    && script(p) != Character.UnicodeScript.LATIN
                    && script(p) != Character.UnicodeScript.COMMON
                    && script(p) != Character.UnicodeScript.INHERITED));
    table.put("lower", lowers());
    table.put("fold", folds());
    StringBuilder text = new StringBuilder();
    table.forEach((name, line) -> text.append(name).append(' ').append(line).append('\n'));
    String out = System.getProperty("characters.out");
    if (out != null) {
      Files.writeString(Path.of(out), text, StandardCharsets.US_ASCII);
      return;
    }
    assertThat(Unicode.table()).isEqualTo(table);
  }

  @Test
  void lowerCaseFoldAndDigitsAreRead() {
    assertThat(Unicode.fold("\u00c9L\u2019\u00d1 \uff21\ufb01 e\u0301 \ud835\udc00"))
        .isEqualTo("el'n afi e a");
    assertThat(Unicode.lower("\u0130\u00c9\u0416")).isEqualTo("i\u00e9\u0436");
    assertThat(Unicode.digit(0x1d7ff)).isEqualTo(9);
    assertThat(Unicode.digit(0x0665)).isEqualTo(5);
    assertThat(Unicode.isSpace(0xa0)).isTrue();
    assertThat(Unicode.isWhitespace(0xa0)).isFalse();
    assertThat(Unicode.isLetter(0xd800)).isFalse();
  }

  private static boolean isMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean isWordy(int point) {
    return Character.isLetter(point) || isMark(point);
  }

  private static Character.UnicodeScript script(int point) {
    return Character.UnicodeScript.of(point);
  }

  private static String number(int number) {
    return Integer.toString(number, 36);
  }

  private static String set(IntPredicate of) {
    StringBuilder runs = new StringBuilder();
    int last = 0;
    for (int at = 0; at <= 0x10ffff; at++) {
      if (!of.test(at)) {
        continue;
      }
      int end = at + 1;
      while (of.test(end) && end <= 0x10ffff) {
        end++;
      }
      runs.append(runs.length() == 0 ? "" : " ").append(number(at - last));
      runs.append(end == at + 1 ? "" : "." + number(end - at - 1));
      last = end;
      at = end;
    }
    return runs.toString();
  }

  private static String lowers() {
    StringBuilder runs = new StringBuilder();
    int last = 0;
    int at = 0;
    while (at <= 0x10ffff) {
      int away = Character.toLowerCase(at) - at;
      if (away == 0) {
        at++;
        continue;
      }
      int step = Character.toLowerCase(at + 1) - at - 1 == away ? 1 : 2;
      int count = 1;
      while (Character.toLowerCase(at + count * step) - at - count * step == away) {
        count++;
      }
      runs.append(runs.length() == 0 ? "" : " ").append(number(at - last)).append('.');
      runs.append(number(count)).append('.').append(step).append('.').append(number(away));
      at += count * step;
      last = at;
      at -= step == 2 ? 1 : 0;
    }
    return runs.toString();
  }

  private static String folds() {
    Map<String, StringBuilder> groups = new TreeMap<>();
    Map<String, Integer> last = new TreeMap<>();
    for (int point = 0x80; point <= 0x10ffff; point++) {
      if (!Character.isLetter(point)) {
        continue;
      }
      StringBuilder plain = new StringBuilder();
      Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
          .codePoints()
          .filter(p -> !isMark(p))
          .forEach(p -> plain.appendCodePoint(Character.toLowerCase(p)));
      boolean letters = plain.chars().allMatch(c -> c >= 'a' && c <= 'z');
      if (letters && plain.length() > 0) {
        String key = plain.toString();
        groups
            .computeIfAbsent(key, k -> new StringBuilder(k))
            .append('.')
            .append(number(point - last.getOrDefault(key, 0)));
        last.put(key, point);
      }
    }
    return String.join(" ", groups.values());
  }
}
