package org.responsekit.wording;

import java.util.List;

/**
 * A text to judge.
 *
 * @param text the text, as it would be published
 * @param kind what it is: {@code reply}, {@code post}, {@code request}, {@code notice}, {@code
 *     message} or {@code script}
 * @param locale its language, such as {@code en}; a text in another one is judged in its own
 * @param known stretches that the kit vouches for, in order and apart from each other
 */
public record Draft(String text, String kind, String locale, List<Known> known) {
  /**
   * A stretch of a text that is a fact of the kit, or a blank that stays open.
   *
   * @param start first offset, in UTF-16 units
   * @param end offset behind it
   * @param as what it is
   */
  public record Known(int start, int end, As as) {}

  /** What a stretch that the kit vouches for is. */
  public enum As {
    /** A name of the practice or of a location. */
    NAME,
    /** A role's title, such as "practice manager". */
    ROLE,
    /** A phone number, e-mail, web or street address of the practice. */
    CONTACT,
    /** Hours, or another declared fact: words that are judged as words, but are no identifiers. */
    WORDS,
    /** A blank of a private text that somebody fills with a person's name. */
    PERSON,
    /** Any other blank of a private text. */
    OPEN
  }

  public Draft {
    known = List.copyOf(known);
  }

  /** A text that nobody vouches for. */
  public Draft(String text, String kind, String locale) {
    this(text, kind, locale, List.of());
  }
}
