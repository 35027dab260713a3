package org.responsekit.wording.whole;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.wording.text.Unicode;

/**
 * A word, a number or a mark. Identifiers are shapes of a few of these in a row, so finding them
 * needs no search for a pattern and no going back.
 *
 * @param kind what it is
 * @param start its first offset, in UTF-16 units
 * @param end offset behind it
 * @param text a word in lower case without accents, a number in ASCII digits, a mark as it is
 * @param capital whether a word starts with a capital
 */
record Token(Kind kind, int start, int end, String text, boolean capital) {
  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** Longer runs than this are cut for looking, so that no number is too long to count. */
  private static final int MOST_DIGITS = 40;

  private static final String[] MARKS = new String[0x80];

  static {
    for (int point = 0; point < MARKS.length; point++) {
      MARKS[point] = Character.toString(point);
    }
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(String word) {
    return text.equals(word);
  }

  /** How many digits a number has; none for anything else. */
  int digits() {
    return isNumber() ? text.length() : 0;
  }

  /** The value of a number of at most nine digits, or -1. */
  int value() {
    return isNumber() && text.length() <= 9 ? Integer.parseInt(text) : -1;
  }

  /** The tokens of a text, without white space. */
  static List<Token> all(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int start = at;
      if (isLetter(point)) {
        at = wordEnd(text, at);
        String word = text.substring(start, at);
        tokens.add(new Token(Kind.WORD, start, at, fold(word), Unicode.isUpperCase(point)));
      } else if (Unicode.isDigit(point)) {
        StringBuilder digits = new StringBuilder();
        while (at < text.length() && Unicode.isDigit(text.codePointAt(at))) {
          int digit = text.codePointAt(at);
          if (digits.length() < MOST_DIGITS) {
            digits.append(Unicode.digit(digit));
          }
          at += Character.charCount(digit);
        }
        tokens.add(new Token(Kind.NUMBER, start, at, digits.toString(), false));
      } else {
        at += Character.charCount(point);
        if (!Unicode.isSpace(point)) {
          tokens.add(new Token(Kind.MARK, start, at, mark(point), false));
        }
      }
    }
    return tokens;
  }

  /** One string for each usual mark. */
  private static String mark(int point) {
    return point < MARKS.length ? MARKS[point] : Character.toString(point);
  }

  private static boolean isLetter(int point) {
    return Unicode.isLetter(point) || Unicode.isMark(point);
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean apostrophe = point == '\'' || point == '\u2019';
      int next = at + Character.charCount(point);
      boolean inside = apostrophe && next < text.length() && isLetter(text.codePointAt(next));
      if (!isLetter(point) && !inside) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Lower case, without accents, with straight apostrophes. */
  static String fold(String word) {
    return Unicode.fold(word);
  }
}
