package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.responsekit.finding.Span;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Snippet;

/**
 * A finished text as the checks of its form read it: words as they are, the kit's own contacts as
 * one opaque character, so that they neither trip a check nor complete something that would, and
 * everything else spelled out.
 */
final class Composite {
  /** Stands for what a check need not look into. */
  static final char OPAQUE = '\uFFFC';

  private record Part(int start, Segment segment) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  private Composite() {}

  /**
   * Composes a text.
   *
   * @param opaque whether a fact's text is a contact of the kit's own
   */
  static Composite of(Snippet snippet, Predicate<String> opaque) {
    Composite composite = new Composite();
    for (Segment segment : snippet.segments()) {
      composite.parts.add(new Part(composite.text.length(), segment));
      if (segment instanceof Segment.Words words) {
        composite.text.append(words.text());
      } else if (segment instanceof Segment.FactText fact) {
        composite.text.append(opaque.test(fact.text()) ? String.valueOf(OPAQUE) : fact.text());
      } else {
        composite.text.append(OPAQUE);
      }
    }
    return composite;
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** The calls and includes that led to an offset of the text, innermost first. */
  List<Span> calls(int offset) {
    Part found = parts.get(0);
    for (Part part : parts) {
      found = part.start() <= offset ? part : found;
    }
    if (found.segment() instanceof Segment.Words words) {
      return words.calls(offset - found.start());
    }
    return found.segment() instanceof Segment.FactText fact
        ? fact.calls()
        : ((Segment.Open) found.segment()).calls();
  }

  /** The place in the sources of a stretch of the text. */
  Span place(int start, int end) {
    Part found = parts.get(0);
    int next = text.length();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).start() <= start) {
        found = parts.get(i);
        next = i + 1 < parts.size() ? parts.get(i + 1).start() : text.length();
      }
    }
    if (found.segment() instanceof Segment.Words words) {
      return words.place(start - found.start(), Math.min(end, next) - found.start());
    }
    return found.segment() instanceof Segment.FactText fact
        ? fact.at()
        : ((Segment.Open) found.segment()).at();
  }
}
