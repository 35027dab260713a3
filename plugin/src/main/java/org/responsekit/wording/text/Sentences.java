package org.responsekit.wording.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits tokens into sentences and marks where clauses begin. */
public final class Sentences {
  /** A longer run without an end is cut, so that no sentence costs more than its length. */
  public static final int LONGEST = 400;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "mr", "mrs", "ms", "st", "jr", "sr", "vs", "no", "sra", "srta", "dra", "ud", "uds",
          "vd", "vds", "ee", "uu", "lic", "prof", "ing", "dpto", "depto", "av", "num", "tel", "ext",
          "inc");

  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();
  private List<Token> current = new ArrayList<>();
  private boolean clause;
  private boolean tooLong;
  private Token.Before before = Token.Before.NOTHING;

  private Sentences(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The sentences of a text. */
  public static List<Sentence> of(List<Token> tokens) {
    Sentences sentences = new Sentences(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      sentences.read(i);
    }
    sentences.flush(0);
    return sentences.sentences;
  }

  private void flush(int end) {
    if (!current.isEmpty()) {
      sentences.add(new Sentence(current, end, tooLong));
      current = new ArrayList<>();
    }
    clause = false;
    tooLong = false;
  }

  private Token token(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
  }

  private void read(int i) {
    Token token = tokens.get(i);
    if (!token.isSign()) {
      word(i, token);
      return;
    }
    switch (token.sign) {
      case '.' -> dot(i, token);
      case '!', '?', '\u2026' -> {
        flush(token.sign);
        before = Token.Before.NOTHING;
      }
      case '\n' -> {
        flush('\n');
        before = Token.Before.NEWLINE;
      }
      case '-', '\u2013', '\u2014' -> dash(i, token);
      case ',', ';', ':', '(', ')' -> {
        clause = true;
        before = token.sign == ':' ? Token.Before.COLON : before;
      }
      case '\u00a1', '\u00bf' -> {
        clause = true;
        before = Token.Before.OPENING;
      }
      default -> picture(i, token);
    }
  }

  private void word(int i, Token token) {
    Token sign = token(i - 1);
    Token first = token(i - 2);
    token.hyphen =
        sign != null
            && first != null
            && sign.sign == '-'
            && sign.end == token.start
            && first.end == sign.start;
    token.hashtag = sign != null && sign.sign == '#' && sign.end == token.start;
    token.clause = clause && !(token.hyphen && !current.isEmpty());
    token.before = before;
    clause = false;
    before = Token.Before.NOTHING;
    if (current.size() == LONGEST) {
      tooLong = true;
      flush(0);
      tooLong = true;
    }
    current.add(token);
  }

  private void dot(int i, Token dot) {
    Token next = token(i + 1);
    boolean wordFollows = next != null && !next.isSign();
    if (!current.isEmpty() && wordFollows) {
      Token last = current.get(current.size() - 1);
      boolean initial = last.raw.length() == 1 && !last.raw.equals("I") && last.capital;
      boolean shortened = initial || ABBREVIATIONS.contains(last.plain) || isHalfDay(last, next);
      if (last.end == dot.start && last.kind == Kind.WORD && shortened) {
        return;
      }
    }
    if (wordFollows && next.start == dot.end) {
      return;
    }
    flush('.');
    before = Token.Before.NOTHING;
  }

  /** The dots of "a. m." in the middle of a sentence. */
  private static boolean isHalfDay(Token last, Token next) {
    boolean first = (last.raw.equals("a") || last.raw.equals("p")) && next.raw.equals("m");
    return first || (last.raw.equals("m") && !next.capital);
  }

  private void dash(int i, Token dash) {
    Token last = token(i - 1);
    Token next = token(i + 1);
    boolean joins =
        last != null
            && next != null
            && last.end == dash.start
            && next.start == dash.end
            && !last.isSign();
    if (!joins) {
      clause = true;
      before = Token.Before.DASH;
    } else if (dash.sign != '-') {
      clause = true;
    }
  }

  /** A picture ends a clause, and a sentence if a capital follows. */
  private void picture(int i, Token token) {
    if (!Letters.isPicture(token.sign)) {
      return;
    }
    clause = true;
    Token last = token(i - 1);
    if (last == null || !last.isSign() || !Letters.isPicture(last.sign)) {
      int next = i + 1;
      while (next < tokens.size()
          && tokens.get(next).isSign()
          && Letters.isPicture(tokens.get(next).sign)) {
        next++;
      }
      Token word = token(next);
      if (word != null && word.capital) {
        flush(0);
      }
    }
    before = Token.Before.PICTURE;
  }
}
