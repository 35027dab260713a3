package org.responsekit.wording.text;

import java.util.List;

/**
 * The words and literals between two sentence ends.
 *
 * @param tokens without signs, at least one
 * @param end the sign it ends with: {@code .}, {@code !}, {@code ?}, an ellipsis, a line break, or
 *     0
 * @param cut whether it is a piece of something too long to be a sentence
 */
public record Sentence(List<Token> tokens, int end, boolean cut) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
