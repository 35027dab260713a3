package org.responsekit.wording.data;

import java.util.Arrays;

/**
 * Words by number, found by their hash. A language has tens of thousands of forms, and a map with
 * objects for each would take most of the time that a small build spends on setting up the judge.
 */
final class WordTable {
  private static final int NONE = -1;

  private char[] letters;
  private int used;

  /** Where each word ends in the letters; it begins where the one before it ends. */
  private int[] ends;

  private int[] hashes;

  /** A word's number plus one, at the first free place from where its hash points to. */
  private int[] slots;

  private int shift;
  private int count;

  /**
   * Makes a table.
   *
   * @param expected about how many words come; more only take longer
   */
  WordTable(int expected) {
    int bits = 4;
    while ((1 << bits) < expected * 2) {
      bits++;
    }
    slots = new int[1 << bits];
    shift = 32 - bits;
    ends = new int[expected + 1];
    hashes = new int[expected + 1];
    letters = new char[expected * 9 + 16];
  }

  int size() {
    return count;
  }

  /** A word by its number. */
  String word(int number) {
    int start = start(number);
    return new String(letters, start, ends[number] - start);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** The number of a word, or -1. */
  int number(String word) {
    int hash = word.hashCode();
    int mask = slots.length - 1;
    int slot = place(hash);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && is(number, word)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  /** Whether some word has a hash: what has none is surely no word. */
  boolean mayHold(int hash) {
    int mask = slots.length - 1;
    int slot = place(hash);
    while (slots[slot] != 0) {
      if (hashes[slots[slot] - 1] == hash) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  private int place(int hash) {
    return (hash * 0x9e3779b9) >>> shift;
  }

  private boolean is(int number, String word) {
    int start = start(number);
    int length = word.length();
    if (ends[number] - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int add(String word) {
    char[] all = word.toCharArray();
    return add(all, 0, all.length, all, 0, 0);
  }

  /** Adds a word of two parts, unless it is there, and gives its number. */
  int add(char[] one, int from, int to, char[] other, int otherFrom, int otherTo) {
    int start = used;
    int end = start + to - from + otherTo - otherFrom;
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, end * 2);
    }
    int hash = 0;
    int at = start;
    for (int i = from; i < to; i++) {
      letters[at++] = one[i];
      hash = hash * 31 + one[i];
    }
    for (int i = otherFrom; i < otherTo; i++) {
      letters[at++] = other[i];
      hash = hash * 31 + other[i];
    }
    int mask = slots.length - 1;
    int slot = place(hash);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && isPending(number, start, end)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = ++count;
    hashes[count - 1] = hash;
    ends[count - 1] = end;
    used = end;
    if (count == ends.length) {
      grow();
    }
    return count - 1;
  }

  private boolean isPending(int number, int from, int to) {
    int start = start(number);
    return Arrays.equals(letters, start, ends[number], letters, from, to);
  }

  private void grow() {
    ends = Arrays.copyOf(ends, count * 2);
    hashes = Arrays.copyOf(hashes, count * 2);
    slots = new int[slots.length * 2];
    shift--;
    int mask = slots.length - 1;
    for (int number = 0; number < count; number++) {
      int slot = place(hashes[number]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number + 1;
    }
  }
}
