package org.responsekit.handbook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a text becomes terms. The script in the page does the same to what is typed, with the lists
 * it gets from here; {@code search/terms.js} and this class change together.
 */
final class Terms {
  /**
   * English and Spanish in one list, so that nobody has to know the language of a word. Behind each
   * ending stands how many letters must be left, and what three letters that are left need to stay
   * apart from others: "care" and "caro", "city" and "cita".
   */
  private static final List<String> SUFFIXES =
      List.of(
          "aciones3",
          "ieron3o",
          "mente4",
          "iendo3o",
          "ations4",
          "aron3o",
          "acion3",
          "ation4",
          "ating4",
          "aban4",
          "amos4",
          "emos4",
          "imos4",
          "ando3o",
          "ated4",
          "ates4",
          "ados3o",
          "adas3o",
          "idos3o",
          "idas3o",
          "ings3e",
          "ions5",
          "ness4",
          "ment5",
          "ado3o",
          "ada3o",
          "ido3o",
          "ida3o",
          "aba4",
          "ing3e",
          "ies3y",
          "ied3y",
          "ate4",
          "ers4",
          "ion5",
          "ar3o",
          "ir3o",
          "er4",
          "ed3e",
          "es3e",
          "os3o",
          "as3o",
          "an4",
          "en5",
          "is4",
          "ly4",
          "y4",
          "s3",
          "e4",
          "a3o",
          "o3o");

  /** Shorter words, and those of {@code whole-words.txt}, are their own stem. */
  private static final int SHORTEST_STEM = 3;

  private static final int PASSES = 2;

  /** Double vowels tell words apart: "shoot" and "shot". */
  private static final String VOWELS = "aeiou";

  /** Doubled by English before an ending: "getting" is "get", but "billing" is "bill". */
  private static final String STAY_DOUBLE = VOWELS + "lsz";

  private static final Set<String> WHOLE = SameWords.wholeWords();

  /** An ending, how many letters it must leave, and what three letters get in its place. */
  private record Suffix(String end, int least, String tail) {
    static Suffix of(String written) {
      int digit = 0;
      while (!Character.isDigit(written.charAt(digit))) {
        digit++;
      }
      return new Suffix(
          written.substring(0, digit), written.charAt(digit) - '0', written.substring(digit + 1));
    }
  }

  private static final List<Suffix> CUT = SUFFIXES.stream().map(Suffix::of).toList();

  private final Set<String> stopWords;

  Terms(Set<String> stopWords) {
    this.stopWords = Set.copyOf(stopWords);
  }

  static List<String> suffixes() {
    return SUFFIXES;
  }

  boolean isStopWord(String word) {
    return stopWords.contains(word);
  }

  /** The words of a text: without accents, capitals and apostrophes. */
  static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (isLetterOrNumber(c)) {
        word.appendCodePoint(c);
      } else if (!isInsideWord(c) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Accents taken apart, and apostrophes. */
  private static boolean isInsideWord(int c) {
    return (c >= 0x300 && c <= 0x36F) || c == '\'' || c == '\u2019';
  }

  /** What is the same in "billed", "billing" and "bills". */
  static String stem(String word) {
    if (word.length() <= SHORTEST_STEM
        || WHOLE.contains(word)
        || word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return word;
    }
    String stem = word;
    for (int pass = 0; pass < PASSES; pass++) {
      stem = cut(stem);
    }
    String single = withoutDoubles(stem);
    return single.length() > SHORTEST_STEM ? single : stem;
  }

  private static String cut(String word) {
    for (Suffix suffix : CUT) {
      int left = word.length() - suffix.end().length();
      if (left >= suffix.least() && word.endsWith(suffix.end())) {
        return closed(word.substring(0, left), suffix.tail());
      }
    }
    return word;
  }

  private static String closed(String left, String tail) {
    int last = left.length() - 1;
    if (!tail.equals("e")) {
      return left.length() == SHORTEST_STEM ? left + tail : left;
    }
    char end = left.charAt(last);
    if (left.length() == SHORTEST_STEM) {
      return isVowel(left.charAt(0))
              || !isVowel(left.charAt(1))
              || (VOWELS + "wxy").indexOf(end) >= 0
          ? left
          : left + tail;
    }
    return end == left.charAt(last - 1) && STAY_DOUBLE.indexOf(end) < 0
        ? left.substring(0, last)
        : left;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String withoutDoubles(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 0 || c != word.charAt(i - 1) || isVowel(c)) {
        single.append(c);
      }
    }
    return single.toString();
  }
}
