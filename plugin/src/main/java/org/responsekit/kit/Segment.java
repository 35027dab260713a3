package org.responsekit.kit;

import java.util.List;
import org.responsekit.finding.Span;

/** A stretch of a finished text. */
public sealed interface Segment {
  /**
   * Literal words.
   *
   * @param text the words
   * @param origins where they come from, in order and without gaps
   */
  record Words(String text, List<Origin> origins) implements Segment {
    public Words {
      origins = List.copyOf(origins);
    }

    /** The calls and includes that led to the words at an offset, innermost first. */
    public List<Span> calls(int offset) {
      List<Span> calls = List.of();
      for (Origin origin : origins) {
        if (origin.start() <= offset) {
          calls = origin.calls();
        }
      }
      return calls;
    }

    /** The place in the sources of a stretch of these words. */
    public Span place(int start, int end) {
      Origin first = origins.get(0);
      Origin last = first;
      for (Origin origin : origins) {
        if (origin.start() <= start) {
          first = origin;
        }
        if (origin.start() < Math.max(end, start + 1)) {
          last = origin;
        }
      }
      Span from = first.place(start);
      Span to = last.place(Math.max(start, end - 1));
      boolean together = from.source() == to.source() && to.end() >= from.end();
      return together ? new Span(from.source(), from.start(), to.end()) : from;
    }
  }

  /**
   * A fact, printed as it is.
   *
   * @param name its dotted name
   * @param text its text in the snippet's locale
   * @param at the interpolation that printed it
   * @param calls the calls and includes that led there, innermost first
   */
  record FactText(String name, String text, Span at, List<Span> calls) implements Segment {
    public FactText {
      calls = List.copyOf(calls);
    }

    /** A fact that no call led to. */
    public FactText(String name, String text, Span at) {
      this(name, text, at, List.of());
    }
  }

  /**
   * A blank, left open.
   *
   * @param blank its declaration
   * @param at the interpolation that printed it
   * @param calls the calls and includes that led there, innermost first
   */
  record Open(Blank blank, Span at, List<Span> calls) implements Segment {
    public Open {
      calls = List.copyOf(calls);
    }

    /** A blank that no call led to. */
    public Open(Blank blank, Span at) {
      this(blank, at, List.of());
    }
  }

  /**
   * Where a stretch of words comes from.
   *
   * @param start first offset in the words, up to the next origin's
   * @param at the place in the sources
   * @param literal whether the words stand there character by character, so that offsets carry over
   * @param calls the calls and includes that led there, innermost first
   */
  record Origin(int start, Span at, boolean literal, List<Span> calls) {
    public Origin {
      calls = List.copyOf(calls);
    }

    /** An origin that no call led to. */
    public Origin(int start, Span at, boolean literal) {
      this(start, at, literal, List.of());
    }

    Span place(int offset) {
      if (!literal) {
        return at;
      }
      int shifted = Math.min(at.start() + Math.max(0, offset - start), at.end());
      return at.source().span(shifted, Math.min(shifted + 1, at.end()));
    }
  }

  /** What distinguishes it: the words, or the name and value; places do not count. */
  default String identity() {
    if (this instanceof Words words) {
      return "w" + words.text() + "\u0000";
    }
    if (this instanceof FactText fact) {
      return "f" + fact.name() + "\u0001" + fact.text() + "\u0000";
    }
    return "b" + ((Open) this).blank().name() + "\u0000";
  }
}
