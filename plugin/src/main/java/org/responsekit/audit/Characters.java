package org.responsekit.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a file, one at a time, with their place. Some may be put back, to be read
 * again.
 */
final class Characters implements AutoCloseable {
  static final int END = -1;

  /** Stands for bytes that are none of the declared encoding; Unicode gives it to nobody. */
  static final char BAD = '\uFFFF';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private String again = "";
  private int atAgain;
  private int at;
  private int size;
  private long line = 1;
  private long column = 1;

  Characters(InputStream in, Charset encoding) throws IOException {
    reader =
        new InputStreamReader(
            in,
            encoding
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BAD)));
    if (peek() == BYTE_ORDER_MARK) {
      read();
      column = 1;
    }
  }

  /** The next character without taking it, or {@link #END}. */
  int peek() throws IOException {
    if (atAgain < again.length()) {
      return again.charAt(atAgain);
    }
    if (at == size) {
      at = 0;
      size = Math.max(0, reader.read(buffer));
    }
    return size == 0 ? END : buffer[at];
  }

  /** Takes the next character, or {@link #END}. */
  int read() throws IOException {
    int next = peek();
    if (next == END) {
      return END;
    }
    if (atAgain < again.length()) {
      atAgain++;
    } else {
      at++;
      again = "";
      atAgain = 0;
    }
    if (next == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
    return next;
  }

  /**
   * Puts characters back.
   *
   * @param last those that were read last
   * @param from the first of them to be read again
   * @param firstLine the line it is in, at its start
   */
  void again(CharSequence last, int from, long firstLine) {
    int count = last.length() - from;
    if (count <= atAgain) {
      atAgain -= count;
    } else {
      again = last.subSequence(from, last.length()) + again.substring(atAgain);
      atAgain = 0;
    }
    line = firstLine;
    column = 1;
  }

  /** Reads past the end of the line. */
  void skipLine() throws IOException {
    int next = read();
    while (next != END && next != '\n') {
      next = read();
    }
  }

  long line() {
    return line;
  }

  long column() {
    return column;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
