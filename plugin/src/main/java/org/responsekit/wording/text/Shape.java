package org.responsekit.wording.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.responsekit.wording.text.ShapeReader.CharSet;
import org.responsekit.wording.text.ShapeReader.Node;

/**
 * A shape of characters, such as that of a web address, written as a regular expression of few
 * signs and run without going back: all ways through it go forward together, so that time is
 * bounded by the longest match. It reads characters by {@link Unicode}, and the page has the same
 * matcher, so that both find the same; {@code java.util.regex} changes with Java's release.
 *
 * <p>Known are literals, {@code [classes]}, {@code \d}, {@code \s}, {@code \p{L}}, {@code \p{Lu}},
 * {@code \b}, {@code (?:groups)}, {@code |}, {@code ? * + {m,n}}, a look at one character with
 * {@code (?=}, {@code (?!}, {@code (?<!}, and {@code (?i)} in front of all. Like there, the first
 * way that matches wins, and more comes before less.
 */
public final class Shape {
  /** Takes a match. */
  public interface Found {
    void add(int start, int end);
  }

  static final int ONE = 0;
  static final int SPLIT = 1;
  static final int JUMP = 2;
  static final int MATCH = 3;
  static final int LOOK = 4;
  static final int EDGE = 5;

  private final String written;
  private int[] code = new int[96];
  private int size;
  private final List<CharSet> sets = new ArrayList<>();
  private final List<Node.Look> looks = new ArrayList<>();
  private final boolean[] first = new boolean[0x81];

  /** Whether no match begins behind a letter with another one. */
  private final boolean startsWords;

  private Shape(String written) {
    this.written = written;
    emit(ShapeReader.read(written));
    put(MATCH, 0, 0);
    code = Arrays.copyOf(code, size);
    firsts(0, new boolean[size / 3]);
    startsWords = startsWords(0);
  }

  /** Reads a shape. */
  public static Shape of(String written) {
    return new Shape(written);
  }

  /** As it was written. */
  public String written() {
    return written;
  }

  private int put(int op, int one, int other) {
    if (size == code.length) {
      code = Arrays.copyOf(code, size * 2);
    }
    code[size] = op;
    code[size + 1] = one;
    code[size + 2] = other;
    size += 3;
    return size / 3 - 1;
  }

  private int here() {
    return size / 3;
  }

  private void emit(Node node) {
    if (node instanceof Node.One one) {
      sets.add(one.set());
      put(ONE, sets.size() - 1, 0);
    } else if (node instanceof Node.Row row) {
      row.parts().forEach(this::emit);
    } else if (node instanceof Node.Any any) {
      List<Integer> ends = new ArrayList<>();
      for (int i = 0; i < any.parts().size(); i++) {
        boolean last = i + 1 == any.parts().size();
        int split = last ? -1 : put(SPLIT, here() + 1, 0);
        emit(any.parts().get(i));
        if (!last) {
          ends.add(put(JUMP, 0, 0));
          code[split * 3 + 2] = here();
        }
      }
      ends.forEach(end -> code[end * 3 + 1] = here());
    } else if (node instanceof Node.Times times) {
      times(times);
    } else if (node instanceof Node.Look look) {
      looks.add(look);
      put(LOOK, looks.size() - 1, 0);
    } else {
      put(EDGE, 0, 0);
    }
  }

  private void times(Node.Times times) {
    for (int i = 0; i < times.least(); i++) {
      emit(times.part());
    }
    if (times.most() < 0) {
      int split = put(SPLIT, here() + 1, 0);
      emit(times.part());
      put(JUMP, split, 0);
      code[split * 3 + 2] = here();
      return;
    }
    List<Integer> splits = new ArrayList<>();
    for (int i = times.least(); i < times.most(); i++) {
      splits.add(put(SPLIT, here() + 1, 0));
      emit(times.part());
    }
    splits.forEach(split -> code[split * 3 + 2] = here());
  }

  /** Marks the characters that a match can begin with; all beyond ASCII count as one. */
  private void firsts(int at, boolean[] seen) {
    if (seen[at]) {
      return;
    }
    seen[at] = true;
    switch (code[at * 3]) {
      case ONE -> {
        CharSet set = sets.get(code[at * 3 + 1]);
        for (int point = 0; point < 0x80; point++) {
          first[point] |= set.has(point);
        }
        first[0x80] |= set.goesBeyondAscii();
      }
      case SPLIT -> {
        firsts(code[at * 3 + 1], seen);
        firsts(code[at * 3 + 2], seen);
      }
      case JUMP -> firsts(code[at * 3 + 1], seen);
      default -> firsts(at + 1, seen);
    }
  }

  private boolean startsWords(int at) {
    return switch (code[at * 3]) {
      case SPLIT -> startsWords(code[at * 3 + 1]) && startsWords(code[at * 3 + 2]);
      case JUMP -> startsWords(code[at * 3 + 1]);
      case LOOK -> {
        Node.Look look = looks.get(code[at * 3 + 1]);
        yield look.behind() && look.not() && look.set().has('a') && look.set().has('Z');
      }
      case EDGE -> true;
      default -> false;
    };
  }

  private static boolean isAsciiLetter(char unit) {
    return (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
  }

  /** Gives every match in a text, from left to right and apart. */
  public void find(String text, Found found) {
    Run run = null;
    int at = 0;
    while (at < text.length()) {
      char unit = text.charAt(at);
      boolean inWord =
          startsWords && at > 0 && isAsciiLetter(unit) && isAsciiLetter(text.charAt(at - 1));
      if (first[unit < 0x80 ? unit : 0x80] && !inWord) {
        run = run == null ? new Run(text) : run;
        int end = run.end(at);
        if (end > at) {
          found.add(at, end);
          at = end;
          continue;
        }
      }
      at += Character.charCount(text.codePointAt(at));
    }
  }

  /** One text being searched. */
  private final class Run {
    private final String text;
    private final int[] seen = new int[size / 3];
    private int[] active = new int[size / 3];
    private int[] coming = new int[size / 3];
    private int count;
    private int tick;

    Run(String text) {
      this.text = text;
    }

    /** The end of the match that begins here, or -1. */
    int end(int start) {
      int end = -1;
      int at = start;
      count = 0;
      tick++;
      follow(0, at);
      while (count > 0) {
        int point = at < text.length() ? text.codePointAt(at) : -1;
        int next = at + (point < 0 ? 0 : Character.charCount(point));
        int[] swap = active;
        active = coming;
        coming = swap;
        int ways = count;
        count = 0;
        tick++;
        for (int i = 0; i < ways; i++) {
          int step = active[i];
          if (code[step * 3] == MATCH) {
            // what comes behind is a lesser way
            end = at;
            break;
          }
          if (point >= 0 && sets.get(code[step * 3 + 1]).has(point)) {
            follow(step + 1, next);
          }
        }
        at = next;
      }
      return end;
    }

    /** Adds the steps that take a character, the better ones first. */
    private void follow(int step, int at) {
      if (seen[step] == tick) {
        return;
      }
      seen[step] = tick;
      switch (code[step * 3]) {
        case SPLIT -> {
          follow(code[step * 3 + 1], at);
          follow(code[step * 3 + 2], at);
        }
        case JUMP -> follow(code[step * 3 + 1], at);
        case LOOK -> {
          Node.Look look = looks.get(code[step * 3 + 1]);
          int point = look.behind() ? before(at) : at < text.length() ? text.codePointAt(at) : -1;
          if ((point >= 0 && look.set().has(point)) != look.not()) {
            follow(step + 1, at);
          }
        }
        case EDGE -> {
          boolean next = at < text.length() && isWord(text.codePointAt(at));
          if (next != isWord(before(at))) {
            follow(step + 1, at);
          }
        }
        default -> coming[count++] = step;
      }
    }

    private int before(int at) {
      return at == 0 ? -1 : text.codePointBefore(at);
    }
  }

  private static boolean isWord(int point) {
    return point == '_' || (point >= 0 && Unicode.isLetterOrDigit(point));
  }
}
