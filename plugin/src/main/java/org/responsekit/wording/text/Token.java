package org.responsekit.wording.text;

/** A word, literal or sign of a text, with places in the normal text. */
public final class Token {
  /** What stood before a token in its sentence. */
  public enum Before {
    NOTHING,
    NEWLINE,
    DASH,
    COLON,
    PICTURE,
    OPENING
  }

  public final Kind kind;
  public final int start;
  public final int end;

  /** The letters as written. */
  public final String raw;

  /** In lower case. */
  public final String low;

  /** In lower case and without marks. */
  public final String plain;

  /** Starts with a capital. */
  public final boolean capital;

  /** Has capitals only, at least two. */
  public final boolean shout;

  /** The sign, or 0. */
  public final int sign;

  /** Starts a clause. */
  public boolean clause;

  /** Is joined to the word before it by a hyphen. */
  public boolean hyphen;

  /** Has a hash sign before it. */
  public boolean hashtag;

  public Before before = Before.NOTHING;

  private Token(
      Kind kind,
      int start,
      int end,
      String raw,
      String low,
      boolean capital,
      boolean shout,
      int sign) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.raw = raw;
    this.low = low;
    this.plain = Letters.plain(low);
    this.capital = capital;
    this.shout = shout;
    this.sign = sign;
  }

  static Token word(int start, int end, String low, String raw) {
    boolean shout = raw.length() > 1 && isShout(raw);
    return new Token(
        Kind.WORD, start, end, raw, low, Letters.isCapital(raw.codePointAt(0)), shout, 0);
  }

  static Token literal(Kind kind, int start, int end, String raw) {
    return new Token(kind, start, end, raw, raw, false, false, 0);
  }

  static Token sign(Kind kind, int start, int end, int sign) {
    return new Token(kind, start, end, "", "", false, false, sign);
  }

  private static boolean isShout(String raw) {
    boolean latin = false;
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (Letters.lower(letter) == letter && Letters.isLetter(letter)) {
        return false;
      }
      latin |= letter >= 'A' && letter <= 'Z';
    }
    return latin;
  }

  /** Whether it is a sign or a line break, not a word or literal. */
  public boolean isSign() {
    return kind == Kind.PUNCTUATION || kind == Kind.NEWLINE;
  }
}
