package org.responsekit.wording.data;

import java.util.Arrays;

/**
 * Numbers in a row, and their written form: five bits a character from {@code 0} to {@code o}, the
 * sixth bit saying that more follow. It is read in one plain loop, as it is read in every build.
 */
final class Numbers {
  private static final char ZERO = '0';
  private static final int MORE = 32;
  private static final int[] NONE = {};

  private int[] numbers = NONE;
  private int count;

  void add(int number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count == 0 ? 2 : count * 2);
    }
    numbers[count++] = number;
  }

  int[] all() {
    return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
  }

  /** Writes numbers of at least zero. */
  static String write(int[] numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      int rest = number;
      while (rest >= MORE) {
        text.append((char) (ZERO + MORE + (rest & (MORE - 1))));
        rest >>>= 5;
      }
      text.append((char) (ZERO + rest));
    }
    return text.toString();
  }

  /** Reads what {@link #write} wrote. */
  static int[] read(char[] text) {
    int[] numbers = new int[text.length];
    int found = 0;
    int number = 0;
    int shift = 0;
    for (char letter : text) {
      int part = letter - ZERO;
      number |= (part & (MORE - 1)) << shift;
      if (part >= MORE) {
        shift += 5;
      } else {
        numbers[found++] = number;
        number = 0;
        shift = 0;
      }
    }
    return Arrays.copyOf(numbers, found);
  }
}
