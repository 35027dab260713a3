package org.responsekit.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.responsekit.finding.Span;
import org.responsekit.kit.Segment;
import org.responsekit.template.Marks;
import org.responsekit.template.Templates;

/**
 * Reads what FreeMarker wrote, words and marks, into segments. A line break is a space, an empty
 * line within one stretch of literal text starts a paragraph, a hard break is a line break; white
 * space at the ends and around breaks is dropped.
 */
final class SegmentReader {
  private final Templates templates;
  private final TextModel model;
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<Segment.Origin> origins = new ArrayList<>();

  // where the words being read come from
  private Span origin;
  private boolean literal;
  private int originOffset;
  private List<Span> calls = List.of();

  // the last interpolation that printed
  private Span printed;
  private List<Span> printedCalls = List.of();

  // white space seen and not yet written
  private boolean space;
  private boolean paragraph;
  private int breaks;
  private Span spaceAt;

  private SegmentReader(Templates templates, TextModel model, Span start) {
    this.templates = templates;
    this.model = model;
    this.origin = start;
  }

  /**
   * Reads a written text.
   *
   * @param start a place for words without any mark
   * @return empty when a mark is damaged
   */
  static Optional<List<Segment>> read(
      String written, Templates templates, TextModel model, Span start) {
    SegmentReader reader = new SegmentReader(templates, model, start);
    return reader.read(written) ? Optional.of(reader.segments) : Optional.empty();
  }

  private boolean read(String written) {
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      if (c == Marks.START) {
        int end = written.indexOf(Marks.END, at);
        if (end < 0 || !mark(written.substring(at + 1, end))) {
          return false;
        }
        at = end + 1;
      } else if (c == Marks.END) {
        return false;
      } else {
        at = stretch(written, at);
      }
    }
    flush();
    return true;
  }

  /** Reads words up to the next mark. */
  private int stretch(String written, int from) {
    int next = written.indexOf(Marks.START, from);
    int end = next < 0 ? written.length() : next;
    int at = from;
    while (at < end && written.charAt(at) != Marks.END) {
      char c = written.charAt(at);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        int run = at;
        int lineBreaks = 0;
        while (run < end && " \n\t\r".indexOf(written.charAt(run)) >= 0) {
          lineBreaks += written.charAt(run) == '\n' ? 1 : 0;
          run++;
        }
        space = true;
        paragraph |= lineBreaks > 1;
        spaceAt = place(at - from, run - from);
        at = run;
      } else {
        leaveLiteral(c, at - from);
        writeSpace();
        put(c, at - from);
        at++;
      }
    }
    originOffset += at - from;
    return at;
  }

  /** A captured text that was added to goes on in words that stand nowhere: they were printed. */
  private void leaveLiteral(char c, int offset) {
    String text = origin.source().text();
    int place = origin.start() + originOffset + offset;
    if (literal && (place >= text.length() || text.charAt(place) != c)) {
      leaveLiteral();
    }
  }

  private void leaveLiteral() {
    if (literal && printed != null) {
      literal = false;
      origin = printed;
      calls = printedCalls;
    }
  }

  private boolean mark(String mark) {
    if (mark.isEmpty()) {
      return false;
    }
    try {
      String[] places = mark.substring(1).split(";", -1);
      List<Integer> numbers = numbers(places[0]);
      switch (mark.charAt(0)) {
        case Marks.TEXT -> {
          var source = templates.byIndex(numbers.get(0)).file().source();
          origin = source.span(numbers.get(1), source.text().length());
          literal = true;
          calls = calls(places);
        }
        case Marks.PRINTED -> {
          origin =
              templates
                  .byIndex(numbers.get(0))
                  .file()
                  .source()
                  .span(numbers.get(1), numbers.get(2));
          literal = false;
          calls = calls(places);
          printed = origin;
          printedCalls = calls;
        }
        case Marks.FACT -> {
          leaveLiteral();
          TextModel.Printed fact = model.fact(numbers.get(0));
          segment(new Segment.FactText(fact.name(), fact.text(), origin, calls));
        }
        case Marks.BLANK -> {
          leaveLiteral();
          segment(new Segment.Open(model.blank(numbers.get(0)), origin, calls));
        }
        case Marks.BREAK -> {
          breaks++;
          return true;
        }
        default -> {
          return false;
        }
      }
      originOffset = 0;
      return true;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private List<Span> calls(String[] places) {
    List<Span> found = new ArrayList<>();
    for (String place : Arrays.asList(places).subList(1, places.length)) {
      List<Integer> numbers = numbers(place);
      found.add(
          templates.byIndex(numbers.get(0)).file().source().span(numbers.get(1), numbers.get(2)));
    }
    return found;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : text.split(":", -1)) {
      if (!number.isEmpty()) {
        numbers.add(Integer.valueOf(number));
      }
    }
    return numbers;
  }

  private Span place(int from, int to) {
    if (!literal) {
      return origin;
    }
    int start = origin.start() + originOffset + from;
    return origin.source().span(start, origin.start() + originOffset + to);
  }

  private void put(char c, int offset) {
    if (literal) {
      int place = origin.start() + originOffset + offset;
      Segment.Origin last = origins.isEmpty() ? null : origins.get(origins.size() - 1);
      boolean goesOn =
          last != null
              && last.literal()
              && last.at().source() == origin.source()
              && last.calls().equals(calls)
              && last.at().start() + words.length() - last.start() == place;
      if (!goesOn) {
        origins.add(
            new Segment.Origin(
                words.length(),
                origin.source().span(place, origin.source().text().length()),
                true,
                calls));
      }
    } else if (origins.isEmpty()
        || !origins.get(origins.size() - 1).at().equals(origin)
        || !origins.get(origins.size() - 1).calls().equals(calls)) {
      origins.add(new Segment.Origin(words.length(), origin, false, calls));
    }
    words.append(c);
  }

  /** White space counts only between two things that print. */
  private void writeSpace() {
    boolean first = segments.isEmpty() && words.length() == 0;
    String white =
        breaks > 0
            ? "\n".repeat(Math.max(breaks, paragraph ? 2 : 1))
            : paragraph ? "\n\n" : space ? " " : "";
    if (!first && !white.isEmpty()) {
      if (!goesOn(white)) {
        origins.add(new Segment.Origin(words.length(), spaceAt == null ? origin : spaceAt, false));
      }
      words.append(white);
    }
    space = false;
    paragraph = false;
    breaks = 0;
    spaceAt = null;
  }

  /**
   * Whether a space stands where the literal words before it end, so that it needs no origin of its
   * own: one for each word would be most of a large kit's memory.
   */
  private boolean goesOn(String white) {
    if (!white.equals(" ") || spaceAt == null || origins.isEmpty()) {
      return false;
    }
    Segment.Origin last = origins.get(origins.size() - 1);
    return last.literal()
        && literal
        && last.calls().equals(calls)
        && spaceAt.end() - spaceAt.start() == 1
        && last.at().source() == spaceAt.source()
        && last.at().start() + words.length() - last.start() == spaceAt.start();
  }

  private void segment(Segment segment) {
    writeSpace();
    flush();
    segments.add(segment);
  }

  private void flush() {
    if (words.length() > 0) {
      segments.add(new Segment.Words(words.toString(), origins));
      words.setLength(0);
      origins.clear();
    }
  }
}
