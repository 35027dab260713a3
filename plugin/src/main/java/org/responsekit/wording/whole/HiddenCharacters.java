package org.responsekit.wording.whole;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.finding.Rule;
import org.responsekit.wording.text.Unicode;

/**
 * Characters that hide words from readers or from the checks: zero widths, soft hyphens, turns of
 * direction, letters of another alphabet inside a word, letters dressed up as symbols.
 */
final class HiddenCharacters {
  /** Cyrillic and Greek letters that look like Latin ones. */
  private static final String LOOKALIKES =
      "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0455\u0456\u0458\u0501\u051b\u051d"
          + "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u050c"
          + "\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u0391\u0392\u0395\u0396\u0397\u0399\u039a"
          + "\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7";

  private HiddenCharacters() {}

  static List<WholeHit> in(String text) {
    List<WholeHit> hits = new ArrayList<>();
    int before = -1;
    boolean foreign = false;
    for (int at = 0; at < text.length(); ) {
      if (isPlain(text.charAt(at))) {
        before = text.charAt(at++);
        continue;
      }
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (isInvisible(point) && !isPartOfEmoji(text, point, before, end)) {
        hits.add(new WholeHit(Rule.TEXT_HIDDEN_CHARACTERS, at, end, "an invisible character"));
      } else if (isDressed(point)) {
        hits.add(
            new WholeHit(Rule.TEXT_HIDDEN_CHARACTERS, at, end, "a letter dressed up as a symbol"));
      }
      foreign |= Unicode.isForeign(point);
      before = point;
      at = end;
    }
    if (foreign) {
      mixedWords(text, hits);
    }
    return hits;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~';
  }

  /** Joiners and selectors have a use between emoji, and nowhere else in English or Spanish. */
  private static boolean isPartOfEmoji(String text, int point, int before, int next) {
    boolean joiner = point == 0x200D;
    boolean selector = point == 0xFE0F || point == 0xFE0E;
    boolean keycap = selector && next < text.length() && text.charAt(next) == '\u20E3';
    boolean tag = point >= 0xE0020 && point <= 0xE007F;
    boolean pictured = isPicture(before) || before == 0xFE0F || (tag && before >= 0xE0020);
    return keycap || ((joiner || selector || tag) && pictured);
  }

  private static boolean isPicture(int point) {
    return (point >= 0x1F000 && point <= 0x1FAFF)
        || (point >= 0x2190 && point <= 0x2BFF)
        || (point >= 0x3030 && point <= 0x3299)
        || point == 0xA9
        || point == 0xAE;
  }

  static boolean isInvisible(int point) {
    if (point < 0x20) {
      return point != '\n' && point != '\t' && point != '\r';
    }
    return (point >= 0x7F && point <= 0x9F)
        || point == 0xAD
        || point == 0x034F
        || point == 0x061C
        || (point >= 0x115F && point <= 0x1160)
        || (point >= 0x17B4 && point <= 0x17B5)
        || (point >= 0x180B && point <= 0x180F)
        || (point >= 0x200B && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2060 && point <= 0x206F)
        || point == 0x2800
        || point == 0x3164
        || (point >= 0xFE00 && point <= 0xFE0F)
        || point == 0xFEFF
        || point == 0xFFA0
        || (point >= 0xFFF9 && point <= 0xFFFB)
        || (point >= 0xE0000 && point <= 0xE0FFF);
  }

  /** Bold, script, circled and full-width letters and digits. */
  private static boolean isDressed(int point) {
    return (point >= 0x1D400 && point <= 0x1D7FF)
        || (point >= 0xFF10 && point <= 0xFF5A && Unicode.isLetterOrDigit(point))
        || (point >= 0x24B6 && point <= 0x24E9)
        || (point >= 0x1F130 && point <= 0x1F169)
        || (point >= 0x1F172 && point <= 0x1F189 && point != 0x1F17E && point != 0x1F17F);
  }

  /** Words of letters from two alphabets, or of lookalikes only. */
  private static void mixedWords(String text, List<WholeHit> hits) {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean latin = false;
      boolean other = false;
      boolean lookalikes = true;
      int letters = 0;
      while (at < text.length()) {
        int point = text.codePointAt(at);
        if (!Unicode.isLetter(point) && !Unicode.isMark(point)) {
          break;
        }
        latin |= Unicode.isLatin(point);
        other |= Unicode.isForeign(point) && point != '\u03bc';
        lookalikes &= LOOKALIKES.indexOf(point) >= 0;
        letters++;
        at += Character.charCount(point);
      }
      if (letters > 0 && other && (latin || lookalikes)) {
        hits.add(
            new WholeHit(
                Rule.TEXT_HIDDEN_CHARACTERS, start, at, "a word with letters of another alphabet"));
      }
      at += at == start ? Character.charCount(text.codePointAt(at)) : 0;
    }
  }
}
