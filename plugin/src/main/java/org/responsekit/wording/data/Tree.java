package org.responsekit.wording.data;

import java.util.List;

/** A pattern as parsed. */
public sealed interface Tree {
  /** One word that passes a test, given in its written form. */
  record Word(String test) implements Tree {}

  /**
   * Up to so many words.
   *
   * @param most how many at most
   * @param crosses whether it may go on into the next clause
   */
  record Gap(int most, boolean crosses) implements Tree {}

  /** Where in a sentence: {@code ^}, {@code $} or {@code ,}. */
  record Mark(char sign) implements Tree {}

  /** One after the other. */
  record Row(List<Tree> parts) implements Tree {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /** Any of them. */
  record Choice(List<Tree> parts) implements Tree {
    public Choice {
      parts = List.copyOf(parts);
    }
  }

  /**
   * As often as it says.
   *
   * @param part what
   * @param optional whether none is enough
   * @param many whether more than one will do
   */
  record Repeat(Tree part, boolean optional, boolean many) implements Tree {}
}
