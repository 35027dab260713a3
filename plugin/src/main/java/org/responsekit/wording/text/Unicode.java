package org.responsekit.wording.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What characters are, from one table that every Java and every browser reads: {@code
 * java.lang.Character} and the browser's own tables differ between their releases, and so would
 * verdicts. The table is {@code characters.txt}, made once of Unicode 13; unknown characters are
 * none of what is asked here.
 *
 * <p>Its lines are a name and numbers of base 36. A set is a list of runs, each the gap from the
 * end of the last one and, behind a point, its length less one if there is more than one character.
 * {@code lower} has runs of capitals: gap, count, step, and the distance to the small letters.
 * {@code fold} has, by what remains without marks, the gaps between the letters it remains of.
 */
public final class Unicode {
  private static final Map<String, String> LINES = lines();
  private static final BitSet LETTERS = set("letter");
  private static final BitSet DIGITS = set("digit");
  private static final BitSet MARKS = set("mark");
  private static final BitSet CAPITALS = set("capital");
  private static final BitSet SMALL = set("small");
  private static final BitSet WHITE = set("white");
  private static final BitSet SPACES = set("space");
  private static final BitSet LATIN = set("latin");
  private static final BitSet FOREIGN = set("foreign");
  private static final int[] FIRST_DIGITS = firstDigits();
  private static final Map<Integer, Integer> LOWER = lowers();
  private static final Map<Integer, String> FOLDS = folds();

  private Unicode() {}

  /** The table's lines, in their order, for whoever reads characters elsewhere. */
  public static Map<String, String> table() {
    return Map.copyOf(LINES);
  }

  public static boolean isLetter(int point) {
    return point < 0x80 ? (point | 0x20) >= 'a' && (point | 0x20) <= 'z' : LETTERS.get(point);
  }

  /** A decimal digit of any script. */
  public static boolean isDigit(int point) {
    return point < 0x80 ? point >= '0' && point <= '9' : DIGITS.get(point);
  }

  /** The value of a decimal digit of any script. */
  public static int digit(int point) {
    if (point < 0x80) {
      return point - '0';
    }
    int at = Arrays.binarySearch(FIRST_DIGITS, point);
    return (point - FIRST_DIGITS[at < 0 ? -at - 2 : at]) % 10;
  }

  public static boolean isLetterOrDigit(int point) {
    return isLetter(point) || isDigit(point);
  }

  /** A mark that stands on the letter before it. */
  public static boolean isMark(int point) {
    return point >= 0x80 && MARKS.get(point);
  }

  /** A capital. */
  public static boolean isUpperCase(int point) {
    return point < 0x80 ? point >= 'A' && point <= 'Z' : CAPITALS.get(point);
  }

  /** A small letter. */
  public static boolean isLowerCase(int point) {
    return point < 0x80 ? point >= 'a' && point <= 'z' : SMALL.get(point);
  }

  /** White space at which a line may break. */
  public static boolean isWhitespace(int point) {
    return point == ' ' || ((point < ' ' || point >= 0x7f) && WHITE.get(point));
  }

  /** White space of any kind. */
  public static boolean isSpace(int point) {
    return point == ' ' || ((point < ' ' || point >= 0x7f) && SPACES.get(point));
  }

  /** A letter of the Latin script. */
  public static boolean isLatin(int point) {
    return LATIN.get(point);
  }

  /** A letter or mark of a single other script. */
  public static boolean isForeign(int point) {
    return FOREIGN.get(point);
  }

  /** A character in lower case. */
  public static int lower(int point) {
    if (point < 0x80) {
      return point >= 'A' && point <= 'Z' ? point + 32 : point;
    }
    return LOWER.getOrDefault(point, point);
  }

  /** A text in lower case, each character by itself. */
  public static String lower(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80 && !isUpperCase(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder lower = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      lower.appendCodePoint(lower(point));
    }
    return lower.toString();
  }

  /** A text in lower case, without marks, with straight apostrophes. */
  public static String fold(String text) {
    String lower = lower(text);
    int at = 0;
    while (at < lower.length() && lower.charAt(at) < 0x80) {
      at++;
    }
    if (at == lower.length()) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length()).append(lower, 0, at);
    while (at < lower.length()) {
      int point = lower.codePointAt(at);
      at += Character.charCount(point);
      String plain = point < 0x80 ? null : point == 0x2019 ? "'" : FOLDS.get(point);
      if (plain != null) {
        folded.append(plain);
      } else if (!isMark(point)) {
        folded.appendCodePoint(point);
      }
    }
    return folded.toString();
  }

  private static Map<String, String> lines() {
    try (InputStream stream = Unicode.class.getResourceAsStream("characters.txt")) {
      Map<String, String> lines = new HashMap<>();
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.US_ASCII).split("\n", -1)) {
        int space = line.indexOf(' ');
        if (space > 0) {
          lines.put(line.substring(0, space), line.substring(space + 1));
        }
      }
      return lines;
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static BitSet set(String name) {
    BitSet set = new BitSet();
    int at = 0;
    for (String run : LINES.get(name).split(" ", -1)) {
      int point = run.indexOf('.');
      at += Integer.parseInt(point < 0 ? run : run.substring(0, point), 36);
      int end = at + 1 + (point < 0 ? 0 : Integer.parseInt(run.substring(point + 1), 36));
      set.set(at, end);
      at = end;
    }
    return set;
  }

  private static int[] firstDigits() {
    return java.util.stream.IntStream.iterate(
            DIGITS.nextSetBit(0), at -> at >= 0, at -> DIGITS.nextSetBit(DIGITS.nextClearBit(at)))
        .toArray();
  }

  private static Map<Integer, Integer> lowers() {
    Map<Integer, Integer> lowers = new HashMap<>();
    int at = 0;
    for (String run : LINES.get("lower").split(" ", -1)) {
      String[] parts = run.split("\\.", -1);
      at += Integer.parseInt(parts[0], 36);
      int step = Integer.parseInt(parts[2], 36);
      for (int i = Integer.parseInt(parts[1], 36); i > 0; i--) {
        lowers.put(at, at + Integer.parseInt(parts[3], 36));
        at += step;
      }
    }
    return lowers;
  }

  private static Map<Integer, String> folds() {
    Map<Integer, String> folds = new HashMap<>();
    for (String group : LINES.get("fold").split(" ", -1)) {
      int at = 0;
      String[] parts = group.split("\\.", -1);
      for (int i = 1; i < parts.length; i++) {
        at += Integer.parseInt(parts[i], 36);
        folds.put(at, parts[0]);
      }
    }
    return folds;
  }
}
