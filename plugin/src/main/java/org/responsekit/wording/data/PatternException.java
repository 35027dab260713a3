package org.responsekit.wording.data;

/** A pattern that cannot be read. */
public final class PatternException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Offset of the first character that does not fit. */
  private final int offset;

  PatternException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  /** Offset of the first character that does not fit. */
  public int offset() {
    return offset;
  }
}
