package org.responsekit.finding;

import java.util.Comparator;

/**
 * A stretch of one source.
 *
 * @param source the file's text
 * @param start first offset, in UTF-16 units
 * @param end offset after the last, not before {@code start}
 */
public record Span(SourceText source, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing((Span span) -> span.source().path())
          .thenComparing(Span::start)
          .thenComparing(Span::end);

  public Span {
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException(source.path() + ": " + start + " to " + end);
    }
  }

  /** The 1-based line of the start. */
  public int line() {
    return source.line(start);
  }

  /** The 1-based column of the start, in code points. */
  public int column() {
    return source.column(start);
  }

  /** The 1-based line of the end. */
  public int endLine() {
    return source.line(end);
  }

  /** The 1-based column after the last character, in code points. */
  public int endColumn() {
    return source.column(end);
  }

  /** The characters themselves. Mask them before they go into a report. */
  public String text() {
    return source.text().substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, in the form that consoles and editors make clickable. */
  @Override
  public String toString() {
    return source.path() + ":" + line() + ":" + column();
  }
}
