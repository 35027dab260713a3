package org.responsekit.handbook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a text becomes terms. The script in the page does the same to what is typed, with the lists
 * it gets from here; {@code search/lookup.js} and this class change together.
 */
final class Terms {
  /** English and Spanish in one list, so that nobody has to know the language of a word. */
  private static final List<String> SUFFIXES =
      List.of(
          "aciones", "mente", "iendo", "acion", "ating", "ando", "ated", "ates", "ados", "adas",
          "idos", "idas", "ings", "ado", "ada", "ido", "ida", "ing", "ies", "ied", "ate", "ers",
          "ar", "ir", "er", "ed", "es", "os", "as", "is", "ly", "y", "s", "e", "a", "o");

  /** What is left of a word when its ending is cut off, in letters. */
  private static final int SHORTEST_STEM = 3;

  private static final int PASSES = 2;

  /** Double vowels tell words apart: "shoot" and "shot". */
  private static final String VOWELS = "aeiou";

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

  /** What is the same in "billed", "billing" and "biling". */
  static String stem(String word) {
    if (word.length() <= SHORTEST_STEM || word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return word;
    }
    String stem = word;
    for (int pass = 0; pass < PASSES; pass++) {
      stem = cut(stem, SHORTEST_STEM + pass);
    }
    return withoutDoubles(stem);
  }

  private static String cut(String word, int shortest) {
    for (String suffix : SUFFIXES) {
      if (word.length() - suffix.length() >= shortest && word.endsWith(suffix)) {
        return word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }

  private static String withoutDoubles(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 0 || c != word.charAt(i - 1) || VOWELS.indexOf(c) >= 0) {
        single.append(c);
      }
    }
    return single.toString();
  }
}
