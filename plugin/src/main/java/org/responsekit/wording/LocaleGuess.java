package org.responsekit.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.responsekit.wording.text.Kind;
import org.responsekit.wording.text.Token;

/** Guesses the language of words from the small ones among them. */
final class LocaleGuess {
  private static final int ENGLISH = 1;
  private static final int SPANISH = 2;
  private static final Map<String, Integer> SMALL = small();

  private final int english;
  private final int spanish;
  private final int accents;

  private LocaleGuess(int english, int spanish, int accents) {
    this.english = english;
    this.spanish = spanish;
    this.accents = accents;
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> small = new HashMap<>();
    for (String word :
        ("the and you your our we to for is are of this with be at it that thank thanks please was"
                + " in not i us")
            .split(" ", -1)) {
      small.merge(word, ENGLISH, (one, other) -> one | other);
    }
    for (String word :
        ("el la los las de que y su sus nuestro nuestra nos por para con en un una gracias se es no"
                + " le lo tu te del al muy esta como si mas usted somos todo toda")
            .split(" ", -1)) {
      small.merge(word, SPANISH, (one, other) -> one | other);
    }
    return small;
  }

  /** Looks at words. */
  static LocaleGuess of(List<Token> words) {
    int english = 0;
    int spanish = 0;
    int accents = 0;
    for (Token word : words) {
      if (word.kind == Kind.WORD) {
        int small = SMALL.getOrDefault(word.low, 0);
        english += small & ENGLISH;
        spanish += (small & SPANISH) >> 1;
        accents += hasSpanishLetter(word) ? 1 : 0;
      }
    }
    return new LocaleGuess(english, spanish, accents);
  }

  /** The locale that the words look like, or nothing. */
  String locale() {
    int forSpanish = spanish * 10 + accents * 7;
    return forSpanish > english * 10 ? "es" : english * 10 > forSpanish ? "en" : "";
  }

  /** By how many small words they look more like the one than like the other language. */
  int lead() {
    return locale().equals("es") ? spanish - english : english - spanish;
  }

  private static boolean hasSpanishLetter(Token word) {
    if (word.low.equals(word.plain)) {
      return false;
    }
    for (int i = 0; i < word.low.length(); i++) {
      if ("\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1".indexOf(word.low.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
