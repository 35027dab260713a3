package org.responsekit.audit;

/** What was read as one row of a file of replies. */
public sealed interface Row {
  /** Counted from 1, without a heading. */
  long number();

  /**
   * A reply to judge.
   *
   * @param id what the report calls it
   * @param text the reply
   * @param lang the language it is said to be in, such as {@code en}
   * @param kind as in {@link org.responsekit.wording.Draft#kind()}
   * @param channel where it stands, or empty
   * @param location which location it is of, or empty
   * @param month as {@code 2026-11}, or empty
   */
  record Reply(
      long number,
      String id,
      String text,
      String lang,
      String kind,
      String channel,
      String location,
      String month)
      implements Row {}

  /**
   * A row that cannot be judged.
   *
   * @param line the line of the file, from 1
   * @param column the column, from 1, in UTF-16 units
   * @param message what was expected, and what to do; it quotes nothing of the row
   */
  record Broken(long number, long line, long column, String message) implements Row {}
}
