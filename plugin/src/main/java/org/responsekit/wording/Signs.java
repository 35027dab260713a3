package org.responsekit.wording;

import org.responsekit.wording.text.Unicode;

/**
 * What signs a text has, learnt in one pass. A search whose pattern cannot match without a sign is
 * left out where the sign is missing, as nearly all are in nearly all texts.
 */
final class Signs {
  static final int CURLY = 1;
  static final int SQUARE = 1 << 1;
  static final int ANGLED = 1 << 2;
  static final int GUILLEMET = 1 << 3;
  static final int BAR = 1 << 4;
  static final int PERCENT = 1 << 5;
  static final int DOLLAR = 1 << 6;
  static final int HASH = 1 << 7;

  /** One of {@code @~^}. */
  static final int AT = 1 << 8;

  static final int UNDERSCORE = 1 << 9;
  static final int ROUND = 1 << 10;

  /** A digit of ASCII. */
  static final int DIGIT = 1 << 11;

  /** A box, a bullet, an ellipsis. */
  static final int BULLET = 1 << 12;

  /** Two dots or two hyphens in a row. */
  static final int DOUBLED = 1 << 13;

  /** Two {@code x} in a row. */
  static final int CROSSES = 1 << 14;

  /** Two capitals in a row. */
  static final int CAPITALS = 1 << 15;

  /** A small letter of ASCII before a capital one. */
  static final int HUMP = 1 << 16;

  /** A dot with something other than white space behind it. */
  static final int INNER_DOT = 1 << 17;

  static final int COLON = 1 << 18;

  /** A word that letters begin with: dear, hello, estimada. */
  static final int GREETING = 1 << 19;

  /** A line to write on, drawn with other signs than {@code _}; a block that hides a word. */
  static final int LINE = 1 << 20;

  /** The word name, in English or Spanish. */
  static final int NAME = 1 << 21;

  /** The word insert. */
  static final int INSERT = 1 << 22;

  /** The word here, in English or Spanish, or the first one of a filler text. */
  static final int HERE = 1 << 23;

  private static final int[] ALONE = new int[0x80];

  static {
    put("{}", CURLY);
    put("[]", SQUARE);
    put("<>", ANGLED);
    put("|", BAR);
    put("%", PERCENT);
    put("$", DOLLAR);
    put("#", HASH);
    put("@~^", AT);
    put("_", UNDERSCORE);
    put("(", ROUND);
    put("0123456789", DIGIT);
    put("*", BULLET);
    put(":", COLON);
  }

  private Signs() {}

  private static void put(String signs, int bit) {
    for (int i = 0; i < signs.length(); i++) {
      ALONE[signs.charAt(i)] = bit;
    }
  }

  /** The signs of a text, as bits. */
  static int of(String text) {
    int signs = 0;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        signs |= ALONE[c];
        signs |= before == '.' && !isSpace(c) ? INNER_DOT : 0;
        signs |= isLetter(c) && !isLetter(before) ? word(text, i) : 0;
        if (c >= 'A' && c <= 'Z') {
          signs |= before >= 'a' && before <= 'z' ? HUMP : 0;
          signs |= isCapital(before) ? CAPITALS : 0;
        } else if (c == before && (c == '.' || c == '-')) {
          signs |= DOUBLED;
        }
        signs |= (c | 0x20) == 'x' && (before | 0x20) == 'x' ? CROSSES : 0;
      } else {
        signs |= other(c);
        signs |= before == '.' ? INNER_DOT : 0;
        signs |= isCapital(c) && isCapital(before) ? CAPITALS : 0;
      }
      before = c;
    }
    return signs;
  }

  private static int other(char c) {
    return switch (c) {
      case '\u00ab', '\u00bb', '\u2039', '\u203a' -> GUILLEMET;
      case '\u2026', '\u2022', '\u25cf', '\u25cb', '\u25a1', '\u25a0', '\u2610', '\u25ef' -> BULLET;
      case '\uff3f', '\u2017' -> LINE;
      default -> c >= '\u2500' && c <= '\u259f' ? LINE : 0;
    };
  }

  /** What begins here, perhaps as the beginning of a longer word. */
  private static int word(String text, int at) {
    return switch (text.charAt(at) | 0x20) {
      case 'd' -> starts(text, at, "dear ") ? GREETING : 0;
      case 'e' -> starts(text, at, "estimad") ? GREETING : 0;
      case 'q' -> starts(text, at, "querid") ? GREETING : 0;
      case 'h' -> starts(text, at, "here") ? HERE : isHello(text, at) ? GREETING : 0;
      case 'n' -> starts(text, at, "name") || starts(text, at, "nombre") ? NAME : 0;
      case 'i' -> starts(text, at, "insert") ? INSERT : 0;
      case 'a' -> starts(text, at, "aqu") ? HERE : 0;
      case 'l' -> starts(text, at, "lorem") ? HERE : 0;
      default -> 0;
    };
  }

  private static boolean isHello(String text, int at) {
    return starts(text, at, "hello ")
        || starts(text, at, "hi ")
        || starts(text, at, "hey ")
        || starts(text, at, "hola ");
  }

  private static boolean starts(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  /** Half of a character beyond the first plane may be one of a capital letter. */
  private static boolean isCapital(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isSurrogate(c) || Unicode.isUpperCase(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Whether a text holds a word between two spaces, whatever its case. */
  static boolean holds(String text, String word) {
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      int end = space + 1 + word.length();
      if (end < text.length()
          && text.charAt(end) == ' '
          && text.regionMatches(true, space + 1, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
