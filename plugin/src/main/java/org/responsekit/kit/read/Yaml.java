package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Composes YAML 1.2 events to nodes with places. A file has one document and no anchors, aliases or
 * tags; what is not so, and every syntax error, is a finding.
 */
final class Yaml {
  private static final int DEEPEST = 40;
  private static final Pattern KEY_LINE = Pattern.compile("\\s*(?:-\\s+)?[\\w.\"'-]+\\s*:(?=\\s)");

  private final SourceText source;
  private final Findings findings;
  private boolean failed;

  private Yaml(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /**
   * Reads a text.
   *
   * @param source the file, for places
   * @param yaml the YAML, with everything before it in the file replaced by empty lines
   * @param findings takes mistakes
   * @return the document, or empty after a syntax error, which has been reported
   */
  static Optional<YamlNode> read(SourceText source, String yaml, Findings findings) {
    return new Yaml(source, findings).read(yaml);
  }

  private Optional<YamlNode> read(String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(source.path()).setCodePointLimit(Integer.MAX_VALUE).build();
    YamlNode root = new YamlNode.Scalar("", true, source.start());
    try {
      Iterator<Event> events = new Parse(settings).parseString(yaml).iterator();
      boolean seen = false;
      while (events.hasNext() && !failed) {
        Event event = events.next();
        if (event instanceof DocumentStartEvent) {
          if (seen) {
            fail(
                span(event),
                "A second YAML document starts here.",
                "Keep one document per file: remove this \"---\".");
            break;
          }
          seen = true;
          root = node(events, events.next(), 0);
        }
      }
    } catch (MarkedYamlEngineException e) {
      syntax(e);
    } catch (YamlEngineException | IndexOutOfBoundsException e) {
      fail(
          source.start(),
          "This is not YAML: " + firstLine(e) + ".",
          "Correct the file; a YAML checker helps to find it.");
    }
    return failed ? Optional.empty() : Optional.of(root);
  }

  private YamlNode node(Iterator<Event> events, Event event, int depth) {
    Span at = span(event);
    if (depth > DEEPEST) {
      fail(
          at,
          "Values are nested more than " + DEEPEST + " deep.",
          "Write the values less deeply nested.");
    }
    if (event instanceof AliasEvent) {
      fail(
          at,
          "An alias (*name) stands here.",
          "Write the value out; kits use no anchors and aliases.");
    }
    if (event instanceof NodeEvent named
        && !(event instanceof AliasEvent)
        && named.getAnchor().isPresent()) {
      fail(
          at,
          "An anchor (&name) stands here.",
          "Remove it and write values out where they are needed.");
    }
    if (failed) {
      return new YamlNode.Scalar("", true, at);
    }
    if (event instanceof ScalarEvent scalar) {
      if (scalar.getTag().isPresent()) {
        fail(
            at,
            "A tag (" + scalar.getTag().get() + ") stands here.",
            "Remove it; each key knows the type of its value.");
      }
      return new YamlNode.Scalar(
          scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, at);
    }
    if (event instanceof SequenceStartEvent) {
      List<YamlNode> items = new ArrayList<>();
      Event next = events.next();
      for (; next.getEventId() != Event.ID.SequenceEnd && !failed; next = events.next()) {
        items.add(node(events, next, depth + 1));
      }
      return new YamlNode.Sequence(items, through(at, next));
    }
    if (event instanceof MappingStartEvent) {
      List<YamlNode.Entry> entries = new ArrayList<>();
      Event next = events.next();
      for (; next.getEventId() != Event.ID.MappingEnd && !failed; next = events.next()) {
        YamlNode key = node(events, next, depth + 1);
        if (failed) {
          break;
        }
        if (!(key instanceof YamlNode.Scalar word)) {
          fail(
              key.at(),
              "A key must be a single word, and this is " + key.kind() + ".",
              "Write a plain key, or put quotes around it.");
          break;
        }
        entries.add(new YamlNode.Entry(word, node(events, events.next(), depth + 1)));
      }
      return new YamlNode.Mapping(entries, through(at, next));
    }
    throw new IllegalStateException("Unexpected YAML event " + event);
  }

  private Span span(Event event) {
    int start = event.getStartMark().map(this::offset).orElse(0);
    int end = event.getEndMark().map(this::offset).orElse(start);
    return source.span(start, trimmed(start, end));
  }

  private Span through(Span start, Event end) {
    int to = end.getEndMark().map(this::offset).orElse(start.end());
    return source.span(start.start(), Math.max(start.end(), trimmed(start.start(), to)));
  }

  private int trimmed(int start, int end) {
    int last = Math.min(end, source.text().length());
    while (last > start && Character.isWhitespace(source.text().charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private int offset(Mark mark) {
    return source.offsetOfCodePoint(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private void syntax(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    int at = e.getProblemMark().map(this::offset).orElse(0);
    int context = e.getContextMark().map(this::offset).orElse(at);
    if (problem.startsWith("mapping values are not allowed here")
        || problem.startsWith("mapping values not allowed")) {
      colonInValue(at);
      return;
    }
    String text = String.valueOf(e.getContext());
    boolean unclosedQuote = text.contains("quoted scalar") && problem.contains("end of stream");
    boolean unclosedBracket = text.contains("flow") && source.line(at) > source.line(context);
    if (unclosedQuote) {
      fail(
          source.span(context, context + 1),
          "This quote is never closed.",
          "Close it at the end of the value: " + "\"...\".");
    } else if (unclosedBracket) {
      char bracket = source.text().charAt(Math.min(context, source.text().length() - 1));
      fail(
          source.span(context, context + 1),
          "This bracket \""
              + bracket
              + "\" is not closed; line "
              + source.line(at)
              + " does not go on with it.",
          "Close the list with \"]\" or the mapping with \"}\", with a comma between two items.");
    } else if (problem.contains("'\\t(TAB)'")
        || problem.contains("TAB")
        || problem.contains("\\t")) {
      fail(source.span(at, at + 1), "A tab stands here.", "Indent with spaces; YAML forbids tabs.");
    } else if (problem.startsWith("could not find expected ':'")) {
      int line = source.line(context);
      fail(
          source.span(context, context + source.lineText(line).strip().length()),
          "A key is expected here, and no \":\" follows it.",
          "Write \"key: value\", with a space after the colon.");
    } else if (text.contains("block mapping") || text.contains("block collection")) {
      fail(
          source.span(at, at + 1),
          "This line does not fit the ones above it: " + problem + ".",
          "Indent it like its neighbours, two spaces for each level.");
    } else {
      fail(
          source.span(at, at + 1),
          "This is not YAML: " + problem + ".",
          "Correct it here, or put double quotes around the value.");
    }
  }

  /** The commonest slip of all: a title with a colon in it. */
  private void colonInValue(int at) {
    int line = source.line(at);
    String content = source.lineText(line);
    Matcher key = KEY_LINE.matcher(content);
    if (key.lookingAt() && source.column(at) > key.end()) {
      String value = content.substring(key.end()).strip();
      fail(
          source.span(at, at + 1),
          "A colon followed by a space stands inside a value without quotes.",
          "Put quotes around it: "
              + content.substring(0, key.end()).strip()
              + " \""
              + Masking.mask(value)
              + "\"");
    } else {
      fail(
          source.span(at, at + 1),
          "A \"key: value\" is not allowed in this place.",
          "Check the indentation of this line and the one above, or put quotes around the value.");
    }
  }

  private void fail(Span at, String message, String fix) {
    if (!failed) {
      findings.add(Rule.KIT_SYNTAX, at, message, fix);
    }
    failed = true;
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
