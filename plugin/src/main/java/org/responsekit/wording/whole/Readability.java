package org.responsekit.wording.whole;

import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Rule;
import org.responsekit.wording.text.Unicode;

/**
 * How hard a text is to read: by Flesch and Kincaid the years of school it takes, in English; by
 * Fernández Huerta an index up to 100, easy at the top, in Spanish.
 */
final class Readability {
  private static final int FEWEST_WORDS = 40;
  private static final double MOST_YEARS = 9;
  private static final double LEAST_EASE = 55;
  private static final String SPANISH_VOWELS = "aeiou\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc";
  private static final String STRONG = "aeo\u00e1\u00e9\u00f3\u00ed\u00fa";
  private static final Set<String> ABBREVIATIONS =
      Scan.words("dr mr mrs ms st sr sra dra srta prof vs etc inc");

  private Readability() {}

  /** The whole of a long text that is too hard, in a language it can be told for. */
  static Optional<WholeHit> tooHard(Scan scan, String locale) {
    boolean spanish = locale.startsWith("es");
    if (!spanish && !locale.startsWith("en")) {
      return Optional.empty();
    }
    if (!hasWords(scan, FEWEST_WORDS + 1)) {
      return Optional.empty();
    }
    int words = 0;
    int syllables = 0;
    int sentences = 0;
    boolean open = false;
    for (int i = 0; i < scan.size(); i++) {
      Token token = scan.at(i);
      if (token.isWord()) {
        words++;
        open = true;
        syllables +=
            spanish
                ? spanishSyllables(Unicode.lower(scan.text.substring(token.start(), token.end())))
                : syllables(token.text());
      } else if (open && isEnd(scan, i)) {
        sentences++;
        open = false;
      }
    }
    sentences += open ? 1 : 0;
    double perSentence = (double) words / sentences;
    double perWord = (double) syllables / words;
    double years = 0.39 * perSentence + 11.8 * perWord - 15.59;
    double ease = 206.84 - 60 * perWord - 1.02 * perSentence;
    if (spanish ? ease >= LEAST_EASE : years <= MOST_YEARS) {
      return Optional.empty();
    }
    String what =
        spanish
            ? "Fernandez-Huerta index "
                + Math.round(ease)
                + ", at least "
                + (int) LEAST_EASE
                + " is easy enough"
            : "Flesch-Kincaid grade "
                + Math.round(years * 10) / 10.0
                + ", at most "
                + (int) MOST_YEARS
                + " is easy enough";
    return Optional.of(new WholeHit(Rule.TEXT_HARD_TO_READ, 0, scan.text.length(), what));
  }

  private static boolean isEnd(Scan scan, int i) {
    boolean stop = scan.is(i, "!") || scan.is(i, "?") || scan.is(i, "\u2026");
    boolean inside = scan.joined(i + 1) && (scan.at(i + 1).isWord() || scan.at(i + 1).isNumber());
    boolean short1 = scan.in(i - 1, ABBREVIATIONS) || scan.at(i - 1).text().length() == 1;
    return stop || (scan.is(i, ".") && !inside && !(short1 && scan.at(i - 1).isWord()));
  }

  private static boolean hasWords(Scan scan, int least) {
    int words = 0;
    for (int i = 0; i < scan.size() && words < least; i++) {
      words += scan.at(i).isWord() ? 1 : 0;
    }
    return words >= least;
  }

  /**
   * Groups of vowels, without a silent e at the end.
   *
   * @param word as a token has it, in lower case without accents
   */
  static int syllables(String word) {
    String plain = word.indexOf('\'') < 0 ? word : word.replace("'", "");
    int groups = 0;
    boolean before = false;
    for (int i = 0; i < plain.length(); i++) {
      boolean vowel = isVowel(plain.charAt(i)) && (i > 0 || plain.charAt(i) != 'y');
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    boolean silent =
        (plain.endsWith("e") && !plain.endsWith("le"))
            || (plain.endsWith("es") && !isSounded(plain))
            || (plain.endsWith("ed") && !plain.endsWith("ted") && !plain.endsWith("ded"));
    int length = plain.length();
    boolean vowelBefore = length > 2 && isVowel(plain.charAt(length - 2)) && plain.endsWith("e");
    return Math.max(1, groups - (silent && !vowelBefore && groups > 1 ? 1 : 0));
  }

  private static boolean isVowel(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> false;
    };
  }

  /** Whether the e of a plural is heard: boxes, wishes, pages. */
  private static boolean isSounded(String word) {
    String stem = word.substring(0, word.length() - 2);
    return stem.endsWith("ch")
        || stem.endsWith("sh")
        || (!stem.isEmpty() && "sxzcgl".indexOf(stem.charAt(stem.length() - 1)) >= 0);
  }

  /** Vowels; weak ones beside another vowel belong to it. */
  static int spanishSyllables(String word) {
    int count = 0;
    boolean strongBefore = false;
    boolean vowelBefore = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      boolean silent =
          c == 'u'
              && i > 0
              && "qg".indexOf(word.charAt(i - 1)) >= 0
              && (next == 'e' || next == 'i');
      boolean vowel =
          (SPANISH_VOWELS.indexOf(c) >= 0 && !silent) || (c == 'y' && i == word.length() - 1);
      boolean strong = STRONG.indexOf(c) >= 0;
      if (vowel && (!vowelBefore || (strong && strongBefore))) {
        count++;
      }
      strongBefore = vowel && (strong || (vowelBefore && strongBefore));
      vowelBefore = vowel;
    }
    return Math.max(1, count);
  }
}
