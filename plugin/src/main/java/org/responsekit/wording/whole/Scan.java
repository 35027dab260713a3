package org.responsekit.wording.whole;

import java.util.Set;

/** Looks at the tokens of a text around a place; a place outside has none of what is asked for. */
final class Scan {
  private static final Token NONE = new Token(Token.Kind.MARK, 0, 0, "", false);
  static final Set<String> DASHES =
      Set.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212");

  final String text;
  private final Token[] tokens;

  /** For each token the searches of {@link Openers} that it may begin a find of. */
  private final byte[] opens;

  private boolean numbers;

  Scan(String text) {
    this(text, true);
  }

  /**
   * Cuts a text.
   *
   * @param brief whether searches begin only where they may find something; the finds are the same
   */
  Scan(String text, boolean brief) {
    this.text = text;
    this.tokens = Token.all(text).toArray(Token[]::new);
    opens = new byte[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      numbers |= !brief || tokens[i].isNumber();
      opens[i] = (byte) (brief ? Openers.of(tokens[i]) : Openers.ANY);
    }
  }

  /** Whether a search of {@link Openers} may find something that begins at a token. */
  boolean opens(int i, int search) {
    return (opens[i] & search) != 0;
  }

  /** Whether there is a number. */
  boolean hasNumbers() {
    return numbers;
  }

  /** The words of a list that is written with spaces. */
  static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  Token at(int i) {
    return i >= 0 && i < tokens.length ? tokens[i] : NONE;
  }

  int size() {
    return tokens.length;
  }

  boolean is(int i, String word) {
    return at(i).is(word);
  }

  boolean in(int i, Set<String> words) {
    return words.contains(at(i).text());
  }

  boolean isAny(int i, String... words) {
    String text = at(i).text();
    for (String word : words) {
      if (word.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean joined(int i) {
    return i > 0 && i < size() && tokens[i].start() == tokens[i - 1].end();
  }

  boolean isDash(int i) {
    return in(i, DASHES);
  }

  /** Whether a number with at most so many digits stands there, of at most that value. */
  boolean isNumber(int i, int digits, int least, int most) {
    Token token = at(i);
    return token.isNumber()
        && token.digits() <= digits
        && token.value() >= least
        && token.value() <= most;
  }

  boolean isYear(int i) {
    return at(i).digits() == 4 && at(i).value() >= 1900 && at(i).value() <= 2099;
  }

  /** Whether the words stand there in a row. */
  boolean isPhrase(int i, String... words) {
    for (int k = 0; k < words.length; k++) {
      if (!is(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence, line or clause ends before the token, or the text does. */
  boolean closes(int i) {
    return i >= size() || (!at(i).isWord() && !at(i).isNumber());
  }
}
