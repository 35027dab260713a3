package org.responsekit.wording.text;

/**
 * The tables of characters. They are our own, because what {@code java.lang.Character} calls a
 * letter changes with the version of Unicode.
 */
public final class Letters {
  /** Latin letters that are a base letter with a mark, and what remains without it. */
  private static final String MARKED =
      "\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef"
          + "\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f9\u00fa\u00fb\u00fc\u00fd\u00ff"
          + "\u0101\u0103\u0105\u0107\u010d\u010f\u0113\u0119\u011b\u011f\u012b\u0144\u0148\u014d"
          + "\u0151\u0159\u015b\u015f\u0161\u0163\u0165\u016b\u016f\u0171\u017a\u017c\u017e";

  private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyyaaaccdeeeginnoorsssttuuuzzz";

  /** Base letter, combining mark, composed letter: what Spanish and English texts hold. */
  private static final String COMPOSED =
      "a\u0301\u00e1e\u0301\u00e9i\u0301\u00edo\u0301\u00f3u\u0301\u00fan\u0303\u00f1u\u0308\u00fc"
          + "A\u0301\u00c1E\u0301\u00c9I\u0301\u00cdO\u0301\u00d3U\u0301\u00daN\u0303\u00d1U\u0308\u00dc"
          + "a\u0300\u00e0e\u0300\u00e8i\u0300\u00ecc\u0327\u00e7a\u0303\u00e3o\u0303\u00f5e\u0302\u00ea"
          + "a\u0302\u00e2o\u0302\u00f4o\u0308\u00f6a\u0308\u00e4e\u0308\u00ebi\u0308\u00ef";

  private Letters() {}

  /** Whether a character belongs in a word. Scripts that we do not read count as letters. */
  public static boolean isLetter(int point) {
    if (point < 0x80) {
      return (point | 0x20) >= 'a' && (point | 0x20) <= 'z';
    }
    if (point < 0xc0) {
      return false;
    }
    return point != 0xd7 && point != 0xf7 && (point <= 0x24f || isOtherScript(point));
  }

  private static boolean isOtherScript(int point) {
    return (point >= 0x250 && point < 0x2b0)
        || (point >= 0x370 && point < 0x2000 && point != 0x1680)
        || (point >= 0x2c00 && point < 0x2e00)
        || (point >= 0x3040 && point < 0xd7b0)
        || (point >= 0xf900 && point < 0xfb00)
        || (point >= 0xfb13 && point < 0xfe00)
        || (point >= 0xfe70 && point < 0xff00)
        || (point >= 0x10000 && point < 0x1d000)
        || (point >= 0x20000 && point < 0x32000);
  }

  /** Whether a character is a capital Latin letter without or with a mark. */
  public static boolean isCapital(int point) {
    return (point >= 'A' && point <= 'Z') || (point >= 0xc0 && point <= 0xd6);
  }

  static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  /** A letter, digit or underscore of ASCII. */
  static boolean isWordy(int point) {
    return point < 0x80 && (isLetter(point) || isDigit(point) || point == '_');
  }

  /** A character in lower case. */
  public static int lower(int point) {
    if (point < 0x80) {
      return point >= 'A' && point <= 'Z' ? point + 32 : point;
    }
    if (point >= 0xc0 && point <= 0xde && point != 0xd7) {
      return point + 32;
    }
    if (point >= 0x100 && point < 0x180 && point != 0x130 && point != 0x131 && point != 0x149) {
      boolean oddIsCapital = (point >= 0x139 && point <= 0x148) || (point >= 0x179);
      return point == 0x178 ? 0xff : (point & 1) == (oddIsCapital ? 1 : 0) ? point + 1 : point;
    }
    boolean greekOrCyrillic =
        (point >= 0x391 && point <= 0x3a9) || (point >= 0x410 && point <= 0x42f);
    return greekOrCyrillic ? point + 32 : point;
  }

  /** A text in lower case. */
  public static String lower(String text) {
    int at = 0;
    while (at < text.length() && lower(text.charAt(at)) == text.charAt(at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    // no letter beyond the first plane has another case here
    StringBuilder lower = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      lower.append((char) lower(text.charAt(at)));
    }
    return lower.toString();
  }

  /** A text in lower case and without marks: the form that word lists and patterns use. */
  public static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char from = text.charAt(i);
      char to = plain(from);
      if (from != to && plain == null) {
        plain = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (plain != null) {
        plain.append(to);
      }
    }
    return plain == null ? text : plain.toString();
  }

  private static char plain(char letter) {
    char low = (char) lower(letter);
    if (low < 0xe0) {
      return low;
    }
    int at = low < 0x180 ? MARKED.indexOf(low) : -1;
    return at < 0 ? low : PLAIN.charAt(at);
  }

  /** The letter with a mark, or 0 if there is none. */
  static char composed(char base, char mark) {
    for (int i = 0; i < COMPOSED.length(); i += 3) {
      if (COMPOSED.charAt(i) == base && COMPOSED.charAt(i + 1) == mark) {
        return COMPOSED.charAt(i + 2);
      }
    }
    return 0;
  }

  /** Whether a character is an emoji or a picture. */
  static boolean isPicture(int point) {
    if (point < 0x203c) {
      return point == 0xa9 || point == 0xae;
    }
    if (point < 0x3000) {
      return point == 0x203c
          || point == 0x2049
          || point == 0x2122
          || point == 0x2139
          || (point >= 0x2194 && point <= 0x21aa)
          || (point >= 0x231a && point <= 0x23ff)
          || point == 0x24c2
          || (point >= 0x25aa && point <= 0x25fe)
          || (point >= 0x2600 && point <= 0x27bf)
          || (point >= 0x2934 && point <= 0x2935)
          || (point >= 0x2b05 && point <= 0x2b55);
    }
    return point == 0x3030
        || point == 0x303d
        || point == 0x3297
        || point == 0x3299
        || (point >= 0x1f000 && point <= 0x1faff && !(point >= 0x1f1e6 && point <= 0x1f1ff));
  }
}
