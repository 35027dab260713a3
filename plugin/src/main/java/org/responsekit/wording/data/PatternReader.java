package org.responsekit.wording.data;

import java.util.Arrays;

/**
 * Reads one pattern of the compiled form, see {@code LanguageWriter}. There are thousands, and a
 * small build is over before the machine has warmed up, so it reads numbers where they stand.
 */
final class PatternReader {
  private final String text;
  private int at;
  private int[] read = new int[16];

  PatternReader(String text) {
    this.text = text;
  }

  Pattern pattern() {
    int[] starts = numbers(',');
    int[][] needs = needs();
    int size = 0;
    for (int i = at; i < text.length(); i++) {
      size += text.charAt(i) == ' ' ? 1 : 0;
    }
    int[] tests = new int[size];
    int[][] next = new int[size][];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      at++;
      tests[i] = number();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
        next[i] = numbers(',');
        at++;
        ends[i] = number();
      } else {
        next[i] = new int[] {(i + 1) * 4};
      }
    }
    return new Pattern(tests, next, ends, starts, needs);
  }

  private int[][] needs() {
    at++;
    if (text.charAt(at) == '-') {
      at++;
      return new int[0][];
    }
    int[][] needs = new int[4][];
    int count = 0;
    while (true) {
      needs = count == needs.length ? Arrays.copyOf(needs, count * 2) : needs;
      needs[count++] = numbers('|');
      if (at >= text.length() || text.charAt(at) != ';') {
        return Arrays.copyOf(needs, count);
      }
      at++;
    }
  }

  private int number() {
    int number = 0;
    while (at < text.length()) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = number * 10 + digit;
      at++;
    }
    return number;
  }

  /** Numbers with a sign between them; none if something else stands here. */
  private int[] numbers(char between) {
    int count = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      read = count == read.length ? Arrays.copyOf(read, count * 2) : read;
      read[count++] = number();
      if (at >= text.length() || text.charAt(at) != between) {
        break;
      }
      at++;
    }
    return Arrays.copyOf(read, count);
  }
}
