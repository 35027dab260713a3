package org.responsekit.finding;

import java.util.Arrays;

/**
 * The text of one file as it was read: line breaks are {@code \n} whatever the file had, and places
 * in it are offsets in UTF-16 units. Lines and columns, which people see, count from 1; a column
 * counts code points, and a tab is one.
 */
public final class SourceText {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * Wraps a text.
   *
   * @param path relative to the kit's base, with {@code /}
   * @param text the content; {@code \r\n} and {@code \r} become {@code \n}
   */
  public SourceText(String path, String text) {
    this.path = path;
    this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    this.lineStarts = lineStarts(this.text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The path below the kit's base, with {@code /}. */
  public String path() {
    return path;
  }

  /** The whole text, with {@code \n} line breaks. */
  public String text() {
    return text;
  }

  /** How many lines there are; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The 1-based line that holds an offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of an offset, in code points. */
  public int column(int offset) {
    return text.codePointCount(lineStarts[line(offset) - 1], offset) + 1;
  }

  /** One line without its line break. */
  public String lineText(int line) {
    return text.substring(lineStarts[line - 1], lineEnd(line));
  }

  private int lineEnd(int line) {
    return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
  }

  /**
   * The offset of a place that another parser reported, held inside the text.
   *
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   */
  public int offset(int line, int column) {
    int inLine = Math.max(1, Math.min(line, lineStarts.length));
    int start = lineStarts[inLine - 1];
    return Math.min(start + Math.max(0, column - 1), lineEnd(inLine));
  }

  /**
   * As {@link #offset}, for parsers that count columns in code points.
   *
   * @param line 1-based
   * @param column 1-based, in code points
   */
  public int offsetOfCodePoint(int line, int column) {
    int inLine = Math.max(1, Math.min(line, lineStarts.length));
    String content = lineText(inLine);
    int points = Math.min(Math.max(0, column - 1), content.codePointCount(0, content.length()));
    return lineStarts[inLine - 1] + content.offsetByCodePoints(0, points);
  }

  /** A stretch of this text; both ends are held inside it. */
  public Span span(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    return new Span(this, from, Math.max(from, Math.min(end, text.length())));
  }

  /** The first place of the file, for findings about the file as a whole. */
  public Span start() {
    return span(0, 0);
  }

  @Override
  public String toString() {
    return path;
  }
}
