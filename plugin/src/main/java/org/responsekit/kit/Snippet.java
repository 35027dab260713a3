package org.responsekit.kit;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One finished text, stored once for all the places where it applies.
 *
 * @param segments its words, facts and blanks in order
 * @param keys where it applies, the first of them naming it; never empty
 * @param depends names of the facts and blanks that its words or their choice depend on, sorted
 */
public record Snippet(List<Segment> segments, List<Key> keys, SortedSet<String> depends) {
  /**
   * Where a text applies. Its form is {@code template/variant/locale/channel/location}.
   *
   * @param template the template's id
   * @param variant the variant's name
   * @param locale the locale
   * @param channel the channel's id
   * @param location the location's id
   */
  public record Key(
      String template, String variant, String locale, String channel, String location) {
    @Override
    public String toString() {
      return String.join("/", template, variant, locale, channel, location);
    }
  }

  public Snippet {
    segments = List.copyOf(segments);
    keys = List.copyOf(keys);
    depends = Collections.unmodifiableSortedSet(new TreeSet<>(depends));
  }

  /** A text that depends on nothing but what it prints. */
  public Snippet(List<Segment> segments, List<Key> keys) {
    this(segments, keys, printed(segments));
  }

  private static SortedSet<String> printed(List<Segment> segments) {
    SortedSet<String> names = new TreeSet<>();
    for (Segment segment : segments) {
      if (segment instanceof Segment.FactText fact) {
        names.add(fact.name());
      } else if (segment instanceof Segment.Open open) {
        names.add(open.blank().name());
      }
    }
    return names;
  }

  /** The key that names it. */
  public Key key() {
    return keys.get(0);
  }

  /** What distinguishes it from other texts. */
  public String identity() {
    return segments.stream().map(Segment::identity).collect(Collectors.joining());
  }

  /** The whole text, with each blank as the function says. */
  public String text(Function<Blank, String> fill) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Words words) {
        out.append(words.text());
      } else if (segment instanceof Segment.FactText fact) {
        out.append(fact.text());
      } else if (segment instanceof Segment.Open open) {
        out.append(fill.apply(open.blank()));
      }
    }
    return out.toString();
  }

  /** The blanks in it, in order, each once. */
  public List<Blank> blanks() {
    return segments.stream()
        .filter(Segment.Open.class::isInstance)
        .map(segment -> ((Segment.Open) segment).blank())
        .distinct()
        .toList();
  }

  /** Whether every blank in it has a default, so that it can be exported as plain text. */
  public boolean hasAllDefaults() {
    return blanks().stream().allMatch(blank -> blank.defaultText().isPresent());
  }

  /** The text with every blank's default. */
  public String defaultText() {
    String locale = key().locale();
    return text(blank -> blank.defaultText().map(text -> text.in(locale)).orElse(""));
  }
}
