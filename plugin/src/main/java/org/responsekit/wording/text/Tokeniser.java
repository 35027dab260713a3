package org.responsekit.wording.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a text into words, literals and signs. */
public final class Tokeniser {
  /** A stretch of the normal text that is one token whatever it says. */
  public record Opaque(int start, int end, Kind kind) {}

  private static final Map<String, String> ENDINGS =
      Map.of(
          "n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would", "'m", "am", "'s",
          "'s");

  private final String text;
  private final List<Opaque> opaque;
  private final Literals literals;
  private final List<Token> tokens = new ArrayList<>();

  private Tokeniser(String text, List<Opaque> opaque) {
    this.text = text;
    this.opaque = opaque;
    this.literals = new Literals(text);
  }

  /**
   * Cuts a text.
   *
   * @param text a normal text
   * @param opaque stretches that are one token each, in order and apart
   */
  public static List<Token> tokens(String text, List<Opaque> opaque) {
    Tokeniser tokeniser = new Tokeniser(text, opaque);
    tokeniser.run();
    return tokeniser.tokens;
  }

  private void run() {
    int at = 0;
    int nextOpaque = 0;
    while (at < text.length()) {
      if (nextOpaque < opaque.size() && opaque.get(nextOpaque).start() <= at) {
        Opaque known = opaque.get(nextOpaque++);
        int end = Math.max(known.end(), at);
        tokens.add(Token.literal(known.kind(), at, end, text.substring(at, end)));
        at = end;
        continue;
      }
      at = next(at);
    }
  }

  private int next(int at) {
    int point = text.codePointAt(at);
    if (point == ' ') {
      return at + 1;
    }
    if (point == '\n') {
      int end = at;
      while (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      tokens.add(Token.sign(Kind.NEWLINE, at, end, '\n'));
      return end;
    }
    int literal = literals.end(at);
    if (literal > at) {
      tokens.add(Token.literal(literals.kind(), at, literal, text.substring(at, literal)));
      return literal;
    }
    if (Letters.isLetter(point)) {
      return word(at);
    }
    int end = at + Character.charCount(point);
    tokens.add(Token.sign(Kind.PUNCTUATION, at, end, point));
    return end;
  }

  private int word(int start) {
    int end = letters(start);
    while (end + 1 < text.length()
        && text.charAt(end) == '\''
        && Letters.isLetter(text.codePointAt(end + 1))) {
      end = letters(end + 1);
    }
    String raw = text.substring(start, end);
    String low = Letters.lower(raw);
    switch (low) {
      case "can't", "cannot" -> two(start, end, "can", "not");
      case "won't" -> two(start, end, "will", "not");
      case "let's" -> two(start, end, "let", "us");
      case "y'all" -> tokens.add(Token.word(start, end, low, raw));
      default -> contracted(start, end, low, raw);
    }
    return end;
  }

  private int letters(int from) {
    int end = from;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (!Letters.isLetter(point)) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private void two(int start, int end, String first, String second) {
    String raw = text.substring(start, end);
    tokens.add(Token.word(start, end, first, raw));
    tokens.add(Token.word(start, end, second, raw));
  }

  private void contracted(int start, int end, String low, String raw) {
    int mark = low.lastIndexOf('\'');
    if (mark > 0) {
      int cut = low.startsWith("n't", mark - 1) ? mark - 1 : mark;
      String ending = ENDINGS.get(low.substring(cut));
      if (ending != null && cut > 0) {
        tokens.add(Token.word(start, start + cut, low.substring(0, cut), raw));
        tokens.add(Token.word(start + cut, end, ending, raw.substring(cut)));
        return;
      }
    }
    tokens.add(Token.word(start, end, low, raw));
  }
}
