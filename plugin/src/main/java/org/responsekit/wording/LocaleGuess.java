package org.responsekit.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.responsekit.wording.text.Kind;
import org.responsekit.wording.text.Token;

/** Guesses the language of a text from its small words. */
final class LocaleGuess {
  private static final Map<String, Set<String>> SMALL =
      Map.of(
          "en",
          Set.of(
              "the", "and", "you", "your", "our", "we", "to", "for", "is", "are", "of", "this",
              "with", "be", "at", "it", "that", "thank", "thanks", "please", "was", "in", "not",
              "i", "us"),
          "es",
          Set.of(
              "el", "la", "los", "las", "de", "que", "y", "su", "sus", "nuestro", "nuestra", "nos",
              "por", "para", "con", "en", "un", "una", "gracias", "se", "es", "no", "le", "lo",
              "tu", "te", "del", "al", "muy", "esta", "como", "si", "mas", "usted", "somos", "todo",
              "toda"));

  private LocaleGuess() {}

  /** The locale that the words look like, if either. */
  static Optional<String> of(List<Token> words) {
    int english = 0;
    int spanish = 0;
    for (Token word : words) {
      if (word.kind == Kind.WORD) {
        english += isSmall("en", word) ? 10 : 0;
        spanish += isSmall("es", word) ? 10 : 0;
        spanish += hasSpanishLetter(word.low) ? 7 : 0;
      }
    }
    return spanish > english
        ? Optional.of("es")
        : english > spanish ? Optional.of("en") : Optional.empty();
  }

  /** By how many small words a sentence looks more like one language than another. */
  static int lead(List<Token> words, String locale, String over) {
    int lead = 0;
    for (Token word : words) {
      lead += isSmall(locale, word) ? 1 : 0;
      lead -= isSmall(over, word) ? 1 : 0;
    }
    return lead;
  }

  private static boolean isSmall(String locale, Token word) {
    return word.kind == Kind.WORD && SMALL.getOrDefault(locale, Set.of()).contains(word.low);
  }

  private static boolean hasSpanishLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
