package org.responsekit.site;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words, sentences and how hard they are to read, counted here a second time and apart from the
 * plugin's own count. Phone numbers and addresses are no words.
 */
final class Wording {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019-]\\p{L}+)*");
  private static final Pattern CONTACT =
      Pattern.compile("\\(\\d{3}\\) \\d{3}-\\d{4}|[\\w.]+@[\\w.]+\\w");
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
  private static final String SOUNDED = "sxzcgl";
  private static final String STRONG = "aeo\u00e1\u00e9\u00ed\u00f3\u00fa";
  private static final String VOWELS = STRONG + "iu\u00fc";

  private Wording() {}

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  static List<String> sentences(String text) {
    return Stream.of(BETWEEN_SENTENCES.split(text.strip(), -1))
        .filter(sentence -> !sentence.isBlank())
        .toList();
  }

  /** The grade of Flesch and Kincaid: 0.39 words per sentence + 11.8 syllables per word - 15.59. */
  static double yearsOfSchool(String text) {
    return 0.39 * perSentence(text) + 11.8 * perWord(text, Wording::syllables) - 15.59;
  }

  /**
   * The index of Fern\u00e1ndez Huerta: 206.84 - 60 syllables per word - 1.02 words per sentence.
   */
  static double ease(String text) {
    return 206.84 - 60 * perWord(text, Wording::spanishSyllables) - 1.02 * perSentence(text);
  }

  private static double perSentence(String text) {
    String plain = CONTACT.matcher(text).replaceAll(" ");
    return (double) words(plain).size() / sentences(plain).size();
  }

  private static double perWord(String text, ToIntFunction<String> syllables) {
    return words(CONTACT.matcher(text).replaceAll(" ")).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .mapToInt(syllables)
        .average()
        .orElseThrow();
  }

  private static int syllables(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    int count = 0;
    boolean before = false;
    for (int i = 0; i < plain.length(); i++) {
      boolean vowel = isVowel(plain, i);
      count += vowel && !before ? 1 : 0;
      before = vowel;
    }
    boolean silent =
        (plain.endsWith("e") && !plain.endsWith("le") && !isVowel(plain, plain.length() - 2))
            || (plain.endsWith("es") && !isSounded(plain.substring(0, plain.length() - 2)))
            || (plain.endsWith("ed") && !plain.endsWith("ted") && !plain.endsWith("ded"));
    return Math.max(1, silent && count > 1 ? count - 1 : count);
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && "aeiouy".indexOf(word.charAt(at)) >= 0 && !(at == 0 && word.startsWith("y"));
  }

  private static boolean isSounded(String stem) {
    return stem.endsWith("ch")
        || stem.endsWith("sh")
        || (!stem.isEmpty() && SOUNDED.indexOf(stem.charAt(stem.length() - 1)) >= 0);
  }

  /** Vowels; a weak one beside another vowel belongs to it. */
  private static int spanishSyllables(String word) {
    int count = 0;
    boolean before = false;
    boolean strongBefore = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      boolean silent =
          letter == 'u'
              && i > 0
              && "qg".indexOf(word.charAt(i - 1)) >= 0
              && "ei\u00e9\u00ed".indexOf(next) >= 0;
      boolean vowel =
          (VOWELS.indexOf(letter) >= 0 && !silent) || (letter == 'y' && i == word.length() - 1);
      boolean strong = STRONG.indexOf(letter) >= 0;
      count += vowel && (!before || (strong && strongBefore)) ? 1 : 0;
      strongBefore = vowel && (strong || (before && strongBefore));
      before = vowel;
    }
    return Math.max(1, count);
  }
}
