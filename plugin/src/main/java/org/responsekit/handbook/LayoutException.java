package org.responsekit.handbook;

/** A layout that cannot be parsed or fails; for one of ours, a bug. */
final class LayoutException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String layout;
  private final int line;
  private final int column;

  LayoutException(String layout, int line, int column, String message, Throwable cause) {
    super(message, cause);
    this.layout = layout;
    this.line = line;
    this.column = column;
  }

  /** Its file name. */
  String layout() {
    return layout;
  }

  /** Where it failed, from 1. */
  int line() {
    return line;
  }

  /** Where it failed, from 1, in UTF-16 units. */
  int column() {
    return column;
  }
}
