package org.responsekit.wording.text;

import java.util.Arrays;

/**
 * A text in one written form: quotes, dashes and spaces of one kind, letters with their marks as
 * one character, nothing invisible, letters in fancy alphabets as plain ones; and the way back to
 * the characters it was made of.
 */
public final class Normal {
  private char[] units;
  private int[] starts;
  private int[] ends;
  private int length;
  private String text = "";

  private Normal(int length) {
    units = new char[length + 1];
    starts = new int[length + 1];
    ends = new int[length + 1];
  }

  /** Brings a text into its one form. */
  public static Normal of(String raw) {
    Normal normal = new Normal(raw.length());
    int at = 0;
    while (at < raw.length()) {
      int point = raw.codePointAt(at);
      int next = at + Character.charCount(point);
      normal.add(point, at, next);
      at = next;
    }
    normal.text = new String(normal.units, 0, normal.length);
    return normal;
  }

  /** The text in its one form. */
  public String text() {
    return text;
  }

  /** The offset in the raw text where a character begins. */
  public int rawStart(int offset) {
    return offset < length ? starts[offset] : length == 0 ? 0 : ends[offset - 1];
  }

  /** The offset in the raw text behind the character before an offset. */
  public int rawEnd(int offset) {
    return offset == 0 ? 0 : ends[offset - 1];
  }

  /** The first offset whose character begins at or behind an offset of the raw text. */
  public int fromRaw(int raw) {
    int found = Arrays.binarySearch(starts, 0, length, raw);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == raw) {
      found--;
    }
    return found;
  }

  private void add(int point, int start, int end) {
    if (point < 0x7f) {
      put(point == '`' ? '\'' : (char) (point >= ' ' || point == '\n' ? point : ' '), start, end);
    } else if (point >= 0x300 && point <= 0x36f) {
      mark((char) point, end);
    } else if (!isInvisible(point)) {
      other(point, start, end);
    }
  }

  private void other(int point, int start, int end) {
    if (isSpace(point)) {
      put(' ', start, end);
    } else if (point == 0x85 || point == 0x2028 || point == 0x2029) {
      put('\n', start, end);
    } else if ((point >= 0x2018 && point <= 0x201b) || point == 0x2bc || point == 0xb4) {
      put('\'', start, end);
    } else if ((point >= 0x201c && point <= 0x201f) || point == 0xab || point == 0xbb) {
      put('"', start, end);
    } else if (point == 0x2010 || point == 0x2011 || point == 0x2212 || point == 0x2043) {
      put('-', start, end);
    } else if (point == 0x2012 || point == 0x2013) {
      put('\u2013', start, end);
    } else if (point == 0x2014 || point == 0x2015) {
      put('\u2014', start, end);
    } else if (point >= 0xff01 && point <= 0xff5e) {
      put((char) (point - 0xfee0), start, end);
    } else if (point >= 0xfb00 && point <= 0xfb04) {
      ligature(point, start, end);
    } else {
      fancy(point, start, end);
    }
  }

  private void ligature(int point, int start, int end) {
    String letters = new String[] {"ff", "fi", "fl", "ffi", "ffl"}[point - 0xfb00];
    for (int i = 0; i < letters.length(); i++) {
      put(letters.charAt(i), start, end);
    }
  }

  /** Mathematical alphabets repeat A-Z and a-z thirteen times, and digits five times. */
  private void fancy(int point, int start, int end) {
    if (point >= 0x1d400 && point < 0x1d6a4) {
      int letter = (point - 0x1d400) % 52;
      put((char) (letter < 26 ? 'A' + letter : 'a' + letter - 26), start, end);
    } else if (point >= 0x1d7ce && point < 0x1d800) {
      put((char) ('0' + (point - 0x1d7ce) % 10), start, end);
    } else if (point >= 0x24b6 && point < 0x24ea) {
      int letter = (point - 0x24b6) % 52;
      put((char) (letter < 26 ? 'A' + letter : 'a' + letter - 26), start, end);
    } else {
      for (char unit : Character.toChars(point)) {
        put(unit, start, end);
      }
    }
  }

  private void mark(char mark, int end) {
    int last = length - 1;
    if (last < 0) {
      return;
    }
    char composed = Letters.composed(units[last], mark);
    if (composed != 0) {
      units[last] = composed;
    }
    ends[last] = end;
  }

  private void put(char unit, int start, int end) {
    int at = length++;
    if (at == starts.length) {
      units = Arrays.copyOf(units, at * 2 + 8);
      starts = Arrays.copyOf(starts, at * 2 + 8);
      ends = Arrays.copyOf(ends, at * 2 + 8);
    }
    units[at] = unit;
    starts[at] = start;
    ends[at] = end;
  }

  private static boolean isSpace(int point) {
    return point == 0xa0
        || point == 0x1680
        || (point >= 0x2000 && point <= 0x200a)
        || point == 0x202f
        || point == 0x205f
        || point == 0x3000;
  }

  private static boolean isInvisible(int point) {
    return (point >= 0x7f && point < 0xa0 && point != 0x85)
        || point == 0xad
        || point == 0x34f
        || point == 0x61c
        || (point >= 0x180b && point <= 0x180f)
        || (point >= 0x200b && point <= 0x200f)
        || (point >= 0x202a && point <= 0x202e)
        || (point >= 0x2060 && point <= 0x206f)
        || (point >= 0xfe00 && point <= 0xfe0f)
        || point == 0xfeff
        || (point >= 0xfff0 && point <= 0xfff8)
        || (point >= 0xe0000 && point < 0xe1000);
  }
}
