package org.responsekit.handbook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that can be found.
 *
 * @param kind under which heading a result stands
 * @param href its address below the handbook's root
 * @param title what it is called
 * @param line one line about it, may be empty
 * @param badges short words beside it, such as channels
 * @param passages what it is found by
 */
public record Entry(
    Kind kind,
    String href,
    String title,
    String line,
    List<String> badges,
    List<Passage> passages) {
  /** The headings of results. */
  public enum Kind {
    SITUATION("s"),
    TEMPLATE("t"),
    PAGE("g");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }

    String mark() {
      return mark;
    }
  }

  /**
   * A stretch of text.
   *
   * @param weight how much a word in it counts, 0.5 to 12
   * @param strong whether words that mean the same and pairs of neighbouring words count too
   * @param text the words
   */
  public record Passage(double weight, boolean strong, String text) {}

  public Entry {
    badges = List.copyOf(badges);
    passages = List.copyOf(passages);
  }

  /** An entry that is found by its passages, which are added with {@link #with}. */
  public Entry(Kind kind, String href, String title, String line, List<String> badges) {
    this(kind, href, title, line, badges, List.of());
  }

  /** The same entry, found by one passage more. */
  public Entry with(double weight, boolean strong, String text) {
    List<Passage> more = new ArrayList<>(passages);
    more.add(new Passage(weight, strong, text));
    return new Entry(kind, href, title, line, badges, more);
  }
}
