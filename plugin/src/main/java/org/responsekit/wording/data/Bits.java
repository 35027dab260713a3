package org.responsekit.wording.data;

/** Sets of small numbers as bits. Those that a language holds are never changed. */
public final class Bits {
  private Bits() {}

  public static long[] of(int size) {
    return new long[(size + 63) >> 6];
  }

  /** A set with members. */
  public static long[] of(int size, int[] members) {
    long[] set = of(size);
    for (int member : members) {
      add(set, member);
    }
    return set;
  }

  public static boolean has(long[] set, int member) {
    return member >= 0 && (set[member >> 6] & (1L << member)) != 0;
  }

  public static void add(long[] set, int member) {
    if (member >= 0) {
      set[member >> 6] |= 1L << member;
    }
  }

  public static void remove(long[] set, int member) {
    if (member >= 0) {
      set[member >> 6] &= ~(1L << member);
    }
  }

  public static void addAll(long[] set, long[] others) {
    for (int i = 0; i < set.length; i++) {
      set[i] |= others[i];
    }
  }

  /** The members of both sets, in order. */
  public static int[] both(long[] one, long[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += Long.bitCount(one[i] & other[i]);
    }
    int[] members = new int[count];
    int at = 0;
    for (int i = 0; i < one.length; i++) {
      for (long rest = one[i] & other[i]; rest != 0; rest &= rest - 1) {
        members[at++] = (i << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return members;
  }

  public static boolean meets(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      if ((one[i] & other[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
