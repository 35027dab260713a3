package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.responsekit.finding.Span;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Fact;
import org.responsekit.kit.IdClass;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Snippet;
import org.responsekit.wording.Draft.As;
import org.responsekit.wording.Draft.Known;

/**
 * A finished text with every blank filled in one way, as the judge reads it: words, facts and
 * choices spelled out, what the kit vouches for marked, and every stretch with its place in the
 * sources.
 */
final class Rendering {
  /** Stands for what another system or a person fills in. */
  private static final String OPEN = "\uFFFC";

  /** A stretch of the text that one segment became. */
  private record Part(int start, int end, Segment segment, Optional<Span> declared) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Known> known = new ArrayList<>();
  private boolean namesRole;

  private Rendering() {}

  /**
   * Fills a text.
   *
   * @param key one of the text's keys: its locale and location
   * @param chosen the options by name of the blank; other blanks stay open
   */
  static Rendering of(
      Snippet snippet, Snippet.Key key, Map<String, Blank.Option> chosen, Settings settings) {
    Rendering rendering = new Rendering();
    for (Segment segment : snippet.segments()) {
      if (segment instanceof Segment.Words words) {
        rendering.add(segment, words.text(), null, Optional.empty());
      } else if (segment instanceof Segment.FactText fact) {
        rendering.add(
            segment,
            fact.text(),
            as(fact.name(), fact.text()),
            declared(fact.name(), key, settings));
      } else if (segment instanceof Segment.Open open) {
        rendering.blank(open, chosen.get(open.blank().name()), key.locale());
      }
    }
    return rendering;
  }

  private void blank(Segment.Open open, Blank.Option option, String locale) {
    boolean role = open.blank().type() == Blank.Type.ROLE;
    namesRole |= role;
    if (option != null) {
      As as = role ? As.ROLE : null;
      add(open, option.text().in(locale), as, Optional.of(option.at()));
    } else {
      As as = open.blank().idClass() == IdClass.NAMES ? As.PERSON : As.OPEN;
      add(
          open,
          open.blank().sample().isBlank() ? OPEN : open.blank().sample(),
          as,
          Optional.empty());
    }
  }

  private void add(Segment segment, String words, As as, Optional<Span> declared) {
    int start = text.length();
    text.append(words);
    parts.add(new Part(start, text.length(), segment, declared));
    if (as != null && !words.isEmpty()) {
      known.add(new Known(start, text.length(), as));
    }
  }

  /** What a fact is, by its name and, for the practice's own facts, its text. */
  static As as(String name, String text) {
    String key = name.substring(name.lastIndexOf('.') + 1);
    return switch (key) {
      case "phone", "email", "website", "address" -> As.CONTACT;
      case "name" -> name.startsWith("facts.") ? As.WORDS : As.NAME;
      case "title" -> name.startsWith("role(") ? As.ROLE : As.WORDS;
      default -> WrittenContacts.isContact(text) ? As.CONTACT : As.WORDS;
    };
  }

  /** Where a fact is written; empty for those that are no text of {@code kit.yaml}. */
  static Optional<Span> declared(String name, Snippet.Key key, Settings settings) {
    if (name.startsWith("location.")) {
      return Optional.ofNullable(settings.locations().get(key.location()))
          .flatMap(location -> location.get(name.substring(9), settings.practice()))
          .map(Fact::at);
    }
    if (name.startsWith("role(\"")) {
      int quote = name.indexOf('"', 6);
      return Optional.ofNullable(settings.roles().get(name.substring(6, quote)))
          .flatMap(role -> role.get(name.substring(name.lastIndexOf('.') + 1)))
          .map(Fact::at);
    }
    Optional<Fact> fact =
        name.startsWith("facts.")
            ? Optional.ofNullable(settings.facts().get(name.substring(6)))
            : name.startsWith("practice.")
                ? settings.practice().get(name.substring(9))
                : Optional.empty();
    return fact.map(Fact::at);
  }

  /** The text as the judge takes it. */
  Draft draft(String kind, String locale) {
    return new Draft(text.toString(), kind, locale, known);
  }

  String text() {
    return text.toString();
  }

  /** Whether it prints a role that staff pick. */
  boolean namesRole() {
    return namesRole;
  }

  /**
   * The place in the sources that produced a stretch of the text: the words of the template in it,
   * or, when it lies in a fact or an option, the place where that is written.
   */
  Span place(int start, int end) {
    List<Part> touched = touched(start, end);
    Span first = null;
    for (Part part : touched) {
      if (part.segment() instanceof Segment.Words words) {
        int from = Math.max(start, part.start());
        int to = Math.min(end, part.end());
        if (!text.substring(from, to).isBlank() || touched.size() == 1) {
          Span place = words.place(from - part.start(), to - part.start());
          if (first == null) {
            first = place;
          } else if (first.source() == place.source() && place.end() >= first.end()) {
            first = new Span(first.source(), first.start(), place.end());
          }
        }
      }
    }
    if (first != null) {
      return first;
    }
    Part part = touched.get(0);
    return part.declared().orElseGet(() -> printed(part));
  }

  /** The calls and includes that led to a stretch, innermost first. */
  List<Span> calls(int start, int end) {
    for (Part part : touched(start, end)) {
      if (part.segment() instanceof Segment.Words words) {
        return words.calls(Math.max(start, part.start()) - part.start());
      }
    }
    Part part = touched(start, end).get(0);
    return part.segment() instanceof Segment.FactText fact
        ? fact.calls()
        : part.segment() instanceof Segment.Open open ? open.calls() : List.of();
  }

  private static Span printed(Part part) {
    if (part.segment() instanceof Segment.Words words) {
      return words.place(0, 1);
    }
    return part.segment() instanceof Segment.FactText fact
        ? fact.at()
        : ((Segment.Open) part.segment()).at();
  }

  private List<Part> touched(int start, int end) {
    List<Part> touched = new ArrayList<>();
    int last = Math.max(end, start + 1);
    for (Part part : parts) {
      if (part.start() < last && start < part.end()) {
        touched.add(part);
      }
    }
    return touched.isEmpty() ? List.of(parts.get(parts.size() - 1)) : touched;
  }
}
