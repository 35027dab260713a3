package org.responsekit.release;

import java.util.List;

/**
 * What became of one text between two releases.
 *
 * @param kind added, changed or retired
 * @param template the id of its template
 * @param title the template's title in the handbook's language
 * @param variant the name of the wording
 * @param locale its language
 * @param channels the ids of the channels it is for, as far as they share this change
 * @param use the id of the template to use instead of a retired one, or empty
 * @param parts the words: kept, taken out, put in
 */
public record Change(
    Kind kind,
    String template,
    String title,
    String variant,
    String locale,
    List<String> channels,
    String use,
    List<Part> parts) {
  /** What became of it. */
  public enum Kind {
    /** It was not there before. */
    ADDED,
    /** Its words, blanks or facts are others. */
    CHANGED,
    /** It is no longer offered. */
    RETIRED
  }

  /**
   * Some words in a row.
   *
   * @param fate whether they were kept, taken out or put in
   * @param text the words; a fact stands as {@code ${name}}, a blank as {@code [name]}
   */
  public record Part(Fate fate, String text) {}

  /** What became of words. */
  public enum Fate {
    /** They stand in both. */
    KEPT,
    /** They stand in the older text only. */
    OUT,
    /** They stand in the newer text only. */
    IN
  }

  public Change {
    channels = List.copyOf(channels);
    parts = List.copyOf(parts);
  }
}
