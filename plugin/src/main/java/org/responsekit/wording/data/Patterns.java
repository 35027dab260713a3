package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All patterns of a language in a few arrays. Steps are numbered through; a next step, or a start,
 * is {@code number * 4 + condition} as in {@link Pattern}, whose own numbers begin at 0.
 */
public final class Patterns {
  /** The first step of each pattern, and one more. */
  final int[] first;

  final int[] test;
  final int[] ends;

  /** The pattern that each step belongs to. */
  final int[] owner;

  /** Where the next steps of each step begin, and one more. */
  final int[] nextAt;

  final int[] next;

  /** Where the starts of each pattern begin, and one more. */
  final int[] startAt;

  final int[] starts;

  /** Of each pattern, tests of which some word of a sentence must pass one each. */
  final int[][][] needs;

  private Patterns(int[] code) {
    int count = code[0];
    int steps = code[1];
    first = new int[count + 1];
    test = new int[steps];
    ends = new int[steps];
    owner = new int[steps];
    nextAt = new int[steps + 1];
    startAt = new int[count + 1];
    needs = new int[count][][];
    int[] following = new int[code.length + steps];
    int[] beginning = new int[code.length];
    int followed = 0;
    int begun = 0;
    int step = 0;
    int tests = 0;
    int at = 2;
    for (int pattern = 0; pattern < count; pattern++) {
      int base = step;
      int size = code[at++];
      for (int i = 0; i < size; i++) {
        int back = code[at++];
        test[step] = tests - back;
        tests += back == 0 ? 1 : 0;
        owner[step] = pattern;
        int kind = code[at++];
        if (kind == 0) {
          following[followed++] = (step + 1) * 4;
        } else {
          for (int k = 1; k < kind; k++) {
            following[followed++] = code[at++] + base * 4;
          }
          ends[step] = code[at++];
        }
        nextAt[++step] = followed;
      }
      for (int k = code[at++]; k > 0; k--) {
        beginning[begun++] = code[at++] + base * 4;
      }
      int[][] needed = new int[code[at++]][];
      for (int i = 0; i < needed.length; i++) {
        int[] any = new int[code[at++]];
        for (int k = 0; k < any.length; k++) {
          any[k] = test[base + code[at++]];
        }
        needed[i] = any;
      }
      needs[pattern] = needed;
      first[pattern + 1] = step;
      startAt[pattern + 1] = begun;
    }
    next = Arrays.copyOf(following, followed);
    starts = Arrays.copyOf(beginning, begun);
  }

  /** Reads what {@link #write} wrote. */
  static Patterns read(String text) {
    return new Patterns(Numbers.read(text.toCharArray()));
  }

  /** The written form of patterns. */
  public static String write(List<Pattern> patterns) {
    return Numbers.write(code(patterns));
  }

  /**
   * Patterns as numbers: how many there are and how many steps; then of each its number of steps,
   * the steps, its starts, its needs, each list behind its length. A step is how far its test
   * stands behind the next new one, 0 being a new one; 0 where just the following step may come
   * next, or else one more than the number of next steps, those, and the ends. A need names steps
   * that have its tests.
   */
  private static int[] code(List<Pattern> patterns) {
    Numbers code = new Numbers();
    code.add(patterns.size());
    int steps = 0;
    for (Pattern pattern : patterns) {
      steps += pattern.size();
    }
    code.add(steps);
    int tests = 0;
    for (Pattern pattern : patterns) {
      code.add(pattern.size());
      for (int i = 0; i < pattern.size(); i++) {
        int test = pattern.tests()[i];
        code.add(tests - test);
        tests += test == tests ? 1 : 0;
        int[] next = pattern.next()[i];
        boolean plain = next.length == 1 && next[0] == (i + 1) * 4 && pattern.ends()[i] == 0;
        if (plain) {
          code.add(0);
        } else {
          code.add(next.length + 1);
          addAll(next, code);
          code.add(pattern.ends()[i]);
        }
      }
      code.add(pattern.starts().length);
      addAll(pattern.starts(), code);
      code.add(pattern.needs().length);
      for (int[] need : pattern.needs()) {
        code.add(need.length);
        for (int each : need) {
          code.add(step(pattern, each));
        }
      }
    }
    return code.all();
  }

  private static void addAll(int[] all, Numbers code) {
    for (int each : all) {
      code.add(each);
    }
  }

  private static int step(Pattern pattern, int test) {
    int step = 0;
    while (pattern.tests()[step] != test) {
      step++;
    }
    return step;
  }

  int size() {
    return first.length - 1;
  }

  int steps() {
    return test.length;
  }

  private Pattern get(int number) {
    int base = first[number];
    int size = first[number + 1] - base;
    int[][] following = new int[size][];
    for (int i = 0; i < size; i++) {
      following[i] = from(next, nextAt[base + i], nextAt[base + i + 1], base);
    }
    return new Pattern(
        Arrays.copyOfRange(test, base, base + size),
        following,
        Arrays.copyOfRange(ends, base, base + size),
        from(starts, startAt[number], startAt[number + 1], base),
        needs[number]);
  }

  private static int[] from(int[] all, int from, int to, int base) {
    int[] part = Arrays.copyOfRange(all, from, to);
    for (int i = 0; i < part.length; i++) {
      part[i] -= base * 4;
    }
    return part;
  }

  /** All of them. */
  List<Pattern> all() {
    List<Pattern> all = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      all.add(get(i));
    }
    return all;
  }
}
