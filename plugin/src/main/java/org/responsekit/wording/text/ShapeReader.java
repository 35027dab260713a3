package org.responsekit.wording.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what a {@link Shape} is written in. */
final class ShapeReader {
  /** A part of a shape. */
  sealed interface Node {
    /** One character of a set. */
    record One(CharSet set) implements Node {}

    /** One after the other. */
    record Row(List<Node> parts) implements Node {}

    /** Any of them, the first that matches. */
    record Any(List<Node> parts) implements Node {}

    /** A part again and again; {@code most} is -1 for any number of times. */
    record Times(Node part, int least, int most) implements Node {}

    /** Whether the character before or behind a place is of a set, or is not. */
    record Look(CharSet set, boolean behind, boolean not) implements Node {}

    /** Where a word begins or ends. */
    record Edge() implements Node {}
  }

  /** Characters. Those of ASCII are looked up, since nearly all are. */
  static final class CharSet {
    private final boolean not;
    private final boolean letters;
    private final boolean capitals;
    private final int[] runs;
    private final boolean[] ascii = new boolean[0x80];

    /**
     * Makes a set.
     *
     * @param not whether it is all others
     * @param letters whether letters are among them
     * @param capitals whether capitals are among them
     * @param runs first and last characters, in pairs
     */
    CharSet(boolean not, boolean letters, boolean capitals, List<Integer> runs) {
      this.not = not;
      this.letters = letters;
      this.capitals = capitals;
      this.runs = runs.stream().mapToInt(Integer::intValue).toArray();
      for (int point = 0; point < ascii.length; point++) {
        ascii[point] = look(point);
      }
    }

    boolean has(int point) {
      return point < 0x80 ? ascii[point] : look(point);
    }

    private boolean look(int point) {
      boolean in = (letters && Unicode.isLetter(point)) || (capitals && Unicode.isUpperCase(point));
      for (int i = 0; i < runs.length && !in; i += 2) {
        in = point >= runs[i] && point <= runs[i + 1];
      }
      return in != not;
    }

    boolean goesBeyondAscii() {
      return not || letters || capitals || Arrays.stream(runs).anyMatch(end -> end >= 0x80);
    }
  }

  private static final String ANY_CASE = "(?i)";

  private final String text;
  private final boolean anyCase;
  private int at;

  private ShapeReader(String text) {
    this.text = text;
    anyCase = text.startsWith(ANY_CASE);
    at = anyCase ? ANY_CASE.length() : 0;
  }

  static Node read(String text) {
    ShapeReader reader = new ShapeReader(text);
    Node node = reader.choice();
    if (reader.at < text.length()) {
      throw new IllegalArgumentException("an unexpected sign at " + reader.at + " of " + text);
    }
    return node;
  }

  private boolean eats(String sign) {
    boolean stands = text.startsWith(sign, at);
    at += stands ? sign.length() : 0;
    return stands;
  }

  private Node choice() {
    List<Node> parts = new ArrayList<>();
    parts.add(row());
    while (eats("|")) {
      parts.add(row());
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Any(parts);
  }

  private Node row() {
    List<Node> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      parts.add(repeated(part()));
    }
    return new Node.Row(parts);
  }

  private Node repeated(Node part) {
    if (eats("?")) {
      return new Node.Times(part, 0, 1);
    }
    if (eats("*")) {
      return new Node.Times(part, 0, -1);
    }
    if (eats("+")) {
      return new Node.Times(part, 1, -1);
    }
    if (!eats("{")) {
      return part;
    }
    int least = number();
    int most = !eats(",") ? least : text.charAt(at) == '}' ? -1 : number();
    eats("}");
    return new Node.Times(part, least, most);
  }

  private int number() {
    int number = 0;
    while (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      number = number * 10 + text.charAt(at++) - '0';
    }
    return number;
  }

  private Node part() {
    if (eats("(?:")) {
      Node inside = choice();
      eats(")");
      return inside;
    }
    boolean notBehind = eats("(?<!");
    boolean notAhead = !notBehind && eats("(?!");
    if (notBehind || notAhead || eats("(?=")) {
      Node.One one = (Node.One) part();
      eats(")");
      return new Node.Look(one.set(), notBehind, notBehind || notAhead);
    }
    if (eats("\\b")) {
      return new Node.Edge();
    }
    Builder set = new Builder();
    if (eats("[")) {
      set.not = eats("^");
      while (!eats("]")) {
        set.add(true);
      }
    } else {
      set.add(false);
    }
    return new Node.One(new CharSet(set.not, set.letters, set.capitals, set.runs));
  }

  /** A set being read. */
  private final class Builder {
    private boolean not;
    private boolean letters;
    private boolean capitals;
    private final List<Integer> runs = new ArrayList<>();

    /** Reads a character or, in a class, a run of them. */
    void add(boolean inClass) {
      if (eats("\\p{Lu}")) {
        capitals = true;
      } else if (eats("\\p{L}")) {
        letters = true;
      } else if (eats("\\d")) {
        run('0', '9');
      } else if (eats("\\s")) {
        run('\t', '\r');
        run(' ', ' ');
      } else {
        eats("\\");
        int from = text.charAt(at++);
        int to = from;
        if (inClass && text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
          at++;
          eats("\\");
          to = text.charAt(at++);
        }
        run(from, to);
      }
    }

    private void run(int from, int to) {
      runs.add(from);
      runs.add(to);
      for (int point = from; anyCase && point <= to; point++) {
        boolean letter = point < 0x80 && Unicode.isLetter(point);
        if (letter) {
          runs.add(point ^ 0x20);
          runs.add(point ^ 0x20);
        }
      }
    }
  }
}
