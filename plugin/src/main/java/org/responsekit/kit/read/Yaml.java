package org.responsekit.kit.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Composes YAML 1.2 events to nodes with places. A file has one document and no directives,
 * anchors, aliases or tags; what is not so, and every syntax error, is a finding, one for each
 * file.
 */
final class Yaml {
  private static final int DEEPEST = 40;
  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^%\\S*");
  private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\U[0-9A-Fa-f]{8}");
  private static final Pattern GLUED_KEY = Pattern.compile("[\\w.-]+(:)[^\\s/].*");

  /** A value or key of which nothing more is read. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient YamlSyntax.Slip slip;

    Refused(YamlSyntax.Slip slip) {
      super(slip.message(), null, false, false);
      this.slip = slip;
    }

    Refused(Span at, String message, String fix) {
      this(new YamlSyntax.Slip(at, message, fix));
    }
  }

  private final SourceText source;
  private final int start;
  private final int end;
  private final Findings findings;
  private final int[] offsets;
  private final String readable;
  private final Deque<Span> openFlows = new ArrayDeque<>();
  private Span lastQuoted;

  private Yaml(SourceText source, int start, int end, Findings findings) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.findings = findings;
    this.offsets = new int[source.text().codePointCount(start, end) + 1];
    this.readable = readable();
  }

  /**
   * Reads a text.
   *
   * @param source the file
   * @param start where the YAML starts in it
   * @param end where it ends
   * @param findings takes mistakes
   * @return the document, or empty after a syntax error, which has been reported
   */
  static Optional<YamlNode> read(SourceText source, int start, int end, Findings findings) {
    return new Yaml(source, start, end, findings).read();
  }

  /** The YAML without what was reported as invisible, and the places of its characters. */
  private String readable() {
    StringBuilder text = new StringBuilder(end - start);
    int count = 0;
    for (int at = start; at < end; ) {
      int point = source.text().codePointAt(at);
      if (!KitFiles.isForbidden(point)) {
        offsets[count++] = at;
        text.appendCodePoint(point);
      }
      at += Character.charCount(point);
    }
    offsets[count] = end;
    return text.toString();
  }

  private Optional<YamlNode> read() {
    LoadSettings settings =
        LoadSettings.builder().setLabel(source.path()).setCodePointLimit(Integer.MAX_VALUE).build();
    YamlNode root = new YamlNode.Scalar("", true, source.span(start, start));
    try {
      Iterator<Event> events = new Parse(settings).parseString(readable).iterator();
      boolean seen = false;
      while (events.hasNext()) {
        if (events.next() instanceof DocumentStartEvent document) {
          checkStart(document, seen);
          seen = true;
          root = node(events, events.next(), 0, -1);
        }
      }
      checkRoot(root);
      return Optional.of(root);
    } catch (Refused e) {
      fail(e.slip);
    } catch (MarkedYamlEngineException e) {
      fail(
          new YamlSyntax(new YamlLines(source, start, end), openFlows, lastQuoted)
              .explain(
                  String.valueOf(e.getProblem()),
                  e.getProblemMark().map(this::offset).orElse(start),
                  e.getContext() == null ? "" : e.getContext(),
                  e.getContextMark().map(this::offset)));
    } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // what the parser did not expect itself; it does not say where
      fail(unexpected());
    }
    return Optional.empty();
  }

  private YamlSyntax.Slip unexpected() {
    Matcher directive = DIRECTIVE.matcher(source.text()).region(start, end);
    if (directive.find()) {
      return directive(source.span(directive.start(), directive.end()));
    }
    Matcher escape = LONG_ESCAPE.matcher(source.text()).region(start, end);
    if (escape.find()) {
      return YamlSyntax.escape(source.span(escape.start(), escape.end()));
    }
    return new YamlSyntax.Slip(
        source.span(start, start),
        "This is not YAML.",
        "Correct the file; an editor that checks YAML helps to find the place.");
  }

  private static YamlSyntax.Slip directive(Span at) {
    return new YamlSyntax.Slip(at, "A YAML directive stands here.", "Remove it; kits need none.");
  }

  private void fail(YamlSyntax.Slip slip) {
    findings.add(Rule.KIT_SYNTAX, slip.at(), slip.message(), slip.fix());
  }

  private void checkStart(DocumentStartEvent document, boolean second) {
    if (second) {
      throw new Refused(
          span(document),
          "A second YAML document starts here.",
          "Keep one document per file: remove this \"---\".");
    }
    if (document.getSpecVersion().isPresent() || !document.getTags().isEmpty()) {
      Matcher directive = DIRECTIVE.matcher(source.text()).region(start, end);
      Span at = directive.find() ? source.span(directive.start(), directive.end()) : span(document);
      throw new Refused(directive(at));
    }
  }

  /** A file of one key without a space after its colon is one long word to YAML. */
  private void checkRoot(YamlNode root) {
    if (root instanceof YamlNode.Scalar scalar && scalar.plain()) {
      checkGlued(scalar);
    }
  }

  private void checkGlued(YamlNode.Scalar word) {
    Matcher glued = GLUED_KEY.matcher(word.text());
    if (glued.matches()) {
      int colon = source.text().indexOf(':', word.at().start());
      throw new Refused(
          source.span(colon, colon + 1),
          "A space is missing after this colon.",
          "Write \"key: value\", with a space after the colon.");
    }
  }

  private YamlNode node(Iterator<Event> events, Event event, int depth, int indent) {
    Span at = span(event);
    checkPlain(event, at, depth);
    if (event instanceof ScalarEvent scalar) {
      boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
      boolean quoted =
          scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
              || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
      if (quoted) {
        lastQuoted = at;
        checkContinuation(at, indent);
      }
      checkEscapes(scalar.getValue(), at);
      return new YamlNode.Scalar(scalar.getValue(), plain, at);
    }
    if (!(event instanceof CollectionStartEvent collection)) {
      throw new IllegalStateException("Unexpected YAML event " + event);
    }
    int inside = collection.isFlow() ? indent : source.column(at.start()) - 1;
    if (collection.isFlow()) {
      openFlows.push(source.span(at.start(), at.start() + 1));
    }
    YamlNode node =
        event instanceof SequenceStartEvent
            ? sequence(events, at, depth + 1, inside)
            : mapping(events, at, depth + 1, inside);
    if (collection.isFlow()) {
      openFlows.pop();
    }
    return node;
  }

  private YamlNode sequence(Iterator<Event> events, Span at, int depth, int indent) {
    List<YamlNode> items = new ArrayList<>();
    Event next = events.next();
    for (; next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
      items.add(node(events, next, depth, indent));
    }
    return new YamlNode.Sequence(items, through(at, next));
  }

  private YamlNode mapping(Iterator<Event> events, Span at, int depth, int indent) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Event next = events.next();
    for (; next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
      YamlNode key = node(events, next, depth, indent);
      if (!(key instanceof YamlNode.Scalar word)) {
        throw new Refused(
            key.at(),
            "A key must be a single word, and this is " + key.kind() + ".",
            "Write a plain key; to start a text with a bracket, put quotes around it.");
      }
      checkKey(word);
      YamlNode value = node(events, events.next(), depth, indent);
      if (Values.isNothing(value) && value.at().start() == value.at().end() && word.plain()) {
        checkGlued(word);
      }
      entries.add(new YamlNode.Entry(word, value));
    }
    return new YamlNode.Mapping(entries, through(at, next));
  }

  private void checkPlain(Event event, Span at, int depth) {
    if (depth > DEEPEST) {
      throw new Refused(
          at,
          "Values are nested more than " + DEEPEST + " deep.",
          "Write the values less deeply nested.");
    }
    if (event instanceof AliasEvent) {
      throw new Refused(
          at,
          "A value that starts with * is an alias in YAML, and kits use none.",
          "Write the value out, or put quotes around the text.");
    }
    if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
      throw new Refused(
          marked(at, '&'),
          "A value that starts with & is an anchor in YAML, and kits use none.",
          "Remove it and write values out where they are needed, or put quotes around the text.");
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent collection
                ? collection.getTag()
                : Optional.empty();
    if (tag.isPresent()) {
      throw new Refused(
          marked(at, '!'),
          "A value that starts with ! is a tag in YAML, and kits use none.",
          "Remove it, for each key knows the type of its value; or put quotes around the text.");
    }
  }

  /** The word that starts with a mark, which stands at the start of a value or just before it. */
  private Span marked(Span value, char mark) {
    int at = source.text().lastIndexOf(mark, value.start());
    int from = at < start ? value.start() : at;
    int to = from;
    while (to < end && !Character.isWhitespace(source.text().charAt(to))) {
      to++;
    }
    return source.span(from, to);
  }

  /** No-break spaces come with text from word processors, and look like indentation. */
  private void checkKey(YamlNode.Scalar key) {
    if (key.text().startsWith("\u00a0")) {
      throw new Refused(
          source.span(key.at().start(), key.at().start() + 1),
          "A no-break space stands here, and YAML does not take it for a space.",
          "Replace it by an ordinary space.");
    }
  }

  /**
   * Lines inside quotes are indented further than their key; otherwise the quote is open by
   * mistake.
   */
  private void checkContinuation(Span quoted, int indent) {
    for (int line = quoted.line() + 1; line <= quoted.endLine(); line++) {
      String content = source.lineText(line);
      int column = content.length() - content.stripLeading().length();
      if (!content.isBlank() && column <= indent) {
        throw new Refused(
            source.span(quoted.start(), quoted.start() + 1),
            YamlSyntax.OPEN_QUOTE,
            YamlSyntax.CLOSE_QUOTE);
      }
    }
  }

  /** Escapes can write what may not stand in a file. */
  private void checkEscapes(String value, Span at) {
    for (int i = 0; i < value.length(); i++) {
      int point = value.codePointAt(i);
      boolean lone = Character.isSurrogate(value.charAt(i)) && Character.charCount(point) == 1;
      if (lone || KitFiles.isForbidden(point)) {
        findings.add(
            Rule.KIT_CONTROL_CHARACTER,
            at,
            String.format("This text holds the invisible character U+%04X as an escape.", point),
            "Delete the escape, or write the character that people should see.");
        return;
      }
      i += Character.charCount(point) - 1;
    }
  }

  private Span span(Event event) {
    int from = event.getStartMark().map(this::offset).orElse(start);
    int to = event.getEndMark().map(this::offset).orElse(from);
    return source.span(from, trimmed(from, to));
  }

  private Span through(Span from, Event last) {
    int to = last.getEndMark().map(this::offset).orElse(from.end());
    return source.span(from.start(), Math.max(from.end(), trimmed(from.start(), to)));
  }

  private int trimmed(int from, int to) {
    int last = Math.min(to, source.text().length());
    while (last > from && Character.isWhitespace(source.text().charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private int offset(Mark mark) {
    return offsets[Math.max(0, Math.min(mark.getIndex(), offsets.length - 1))];
  }
}
