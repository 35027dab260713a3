package org.responsekit.report;

import org.responsekit.finding.Span;

/**
 * The line on which a span starts, and the marks under it, both in cells of a console. A tab is one
 * cell, a wide character two, a combining one none; what cannot be seen, or could steer a terminal,
 * is shown as U+FFFD. A span over several lines is underlined to the end of the first.
 *
 * @param number the line's number
 * @param shown the line, cut around the span when it is long
 * @param indent cells before the first mark
 * @param marks how many cells are marked, at least one
 */
record Excerpt(int number, String shown, int indent, int marks) {
  private static final int WIDEST = 110;
  private static final int BEFORE = 40;
  private static final String CUT = "...";

  /** The JDK knows no widths: East Asian wide and full-width blocks, and emoji. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x23E9, 0x23EC},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x26AA, 0x26AB},
    {0x2705, 0x2705},
    {0x270A, 0x270B},
    {0x2728, 0x2728},
    {0x274C, 0x274C},
    {0x2753, 0x2757},
    {0x2795, 0x2797},
    {0x2B1B, 0x2B1C},
    {0x2B50, 0x2B55},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  /** The excerpt for a span. */
  static Excerpt of(Span span, Masked masked) {
    int number = span.line();
    String line = masked.line(span.source(), number);
    int lineStart = span.source().offset(number, 1);
    int start = Math.min(span.start() - lineStart, line.length());
    int end = Math.min(span.end() - lineStart, line.length());
    int from = 0;
    int to = line.length();
    if (isTooWide(line)) {
      from = back(line, start, BEFORE);
      to = forward(line, from, WIDEST);
    }
    String left = from > 0 ? CUT : "";
    String right = to < line.length() ? CUT : "";
    return new Excerpt(
        number,
        left + visible(line.substring(from, to)) + right,
        left.length() + cells(line.substring(from, start)),
        Math.max(1, cells(line.substring(start, Math.max(start, Math.min(end, to))))));
  }

  /** Three lines with a gutter, each ended by a line break. */
  String drawn() {
    String digits = Integer.toString(number);
    String gutter = " ".repeat(Math.max(2, digits.length())) + " |";
    return "  "
        + gutter
        + "\n  "
        + " ".repeat(Math.max(0, 2 - digits.length()))
        + digits
        + " | "
        + shown.stripTrailing()
        + "\n  "
        + gutter
        + " "
        + " ".repeat(indent)
        + "^".repeat(marks)
        + "\n";
  }

  /** How many cells a text takes. */
  static int cells(String text) {
    return text.codePoints().map(Excerpt::width).sum();
  }

  /** The text without anything that a console would not show, or would obey. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point == '\t' ? ' ' : isInvisible(point) ? 0xFFFD : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int width(int point) {
    if (point < 0x300) {
      return 1;
    }
    int type = Character.getType(point);
    boolean onTop =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || (point >= 0x1160 && point <= 0x11FF);
    if (onTop) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (point >= range[0] && point <= range[1]) {
        return isInvisible(point) ? 1 : 2;
      }
    }
    return 1;
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isTooWide(String line) {
    return line.length() > WIDEST / 2 && (line.length() > 4 * WIDEST || cells(line) > WIDEST);
  }

  /** The place some cells before another; combining characters count too, or there were no end. */
  private static int back(String line, int at, int cells) {
    int from = at;
    int left = cells;
    while (from > 0 && left > 0) {
      int point = line.codePointBefore(from);
      left -= Math.max(1, width(point));
      from -= Character.charCount(point);
    }
    return left < 0 ? from + Character.charCount(line.codePointAt(from)) : from;
  }

  private static int forward(String line, int at, int cells) {
    int to = at;
    int left = cells;
    while (to < line.length()) {
      int point = line.codePointAt(to);
      left -= Math.max(1, width(point));
      if (left < 0) {
        break;
      }
      to += Character.charCount(point);
    }
    return to;
  }
}
