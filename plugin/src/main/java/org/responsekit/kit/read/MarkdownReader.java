package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.AlertNode;
import org.responsekit.kit.FactNode;
import org.responsekit.kit.Fence;
import org.responsekit.kit.Markdown;

/**
 * Parses guidance: CommonMark with tables, alerts, footnotes, task lists and facts, and without raw
 * HTML. Thread-safe.
 */
final class MarkdownReader {
  private static final int DEEPEST = 60;
  private static final int LONGEST_PARAGRAPH = 1 << 17;
  private static final int MOST_LINES = 2000;
  private static final int LONGEST_FACT = 200;
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("b", "**bold**"),
          Map.entry("strong", "**bold**"),
          Map.entry("i", "*italic*"),
          Map.entry("em", "*italic*"),
          Map.entry("a", "[text](address)"),
          Map.entry("img", "![description](image.png)"),
          Map.entry("br", "a backslash at the end of the line"),
          Map.entry("hr", "three hyphens on a line of their own, ---"),
          Map.entry("p", "an empty line between paragraphs"),
          Map.entry("ul", "lines that start with \"- \""),
          Map.entry("ol", "lines that start with \"1. \""),
          Map.entry("li", "lines that start with \"- \" or \"1. \""),
          Map.entry("table", "a table with | between the cells"),
          Map.entry("code", "`code` between backticks"),
          Map.entry("pre", "a block between lines of three backticks"),
          Map.entry("blockquote", "lines that start with \"> \""),
          Map.entry("details", "a heading of its own"),
          Map.entry("h1", "# Heading"),
          Map.entry("h2", "## Heading"),
          Map.entry("h3", "### Heading"),
          Map.entry("h4", "#### Heading"),
          Map.entry("h5", "##### Heading"),
          Map.entry("h6", "###### Heading"));

  private final Parser parser;

  MarkdownReader() {
    List<Extension> extensions =
        List.of(
            TablesExtension.create(), FootnotesExtension.create(), TaskListItemsExtension.create());
    this.parser =
        Parser.builder()
            .extensions(extensions)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .customInlineContentParserFactory(new FactParser())
            .postProcessor(MarkdownReader::turnQuotesIntoAlerts)
            .build();
  }

  /**
   * Whether a page has no paragraph so long that parsing it would take minutes: the parser's time
   * for one grows with the square of its length. A longer one is reported.
   */
  static boolean fits(SourceText source, Findings findings) {
    int first = 1;
    int length = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.lineText(line);
      first = text.isBlank() ? line + 1 : first;
      length = text.isBlank() ? 0 : length + text.length() + 1;
      if (length > LONGEST_PARAGRAPH || line - first >= MOST_LINES) {
        int start = source.offset(first, 1);
        findings.add(
            Rule.KIT_FILE_TOO_LARGE,
            source.span(start, start + 1),
            "The paragraph that starts here has more than "
                + (length > LONGEST_PARAGRAPH
                    ? LONGEST_PARAGRAPH / 1024 + " KiB."
                    : MOST_LINES + " lines."),
            "Put empty lines between paragraphs, or split a long table or list.");
        return false;
      }
    }
    return true;
  }

  /**
   * Parses a page.
   *
   * @param source the file, for places
   * @param markdown the body, with everything before it in the file replaced by empty lines
   * @param findings takes raw HTML
   */
  Markdown read(SourceText source, String markdown, Findings findings) {
    Node document = parser.parse(markdown);
    List<Markdown.Heading> headings = new ArrayList<>();
    List<Markdown.Link> links = new ArrayList<>();
    List<Markdown.Example> examples = new ArrayList<>();
    List<Markdown.FactUse> facts = new ArrayList<>();
    Map<String, Span> definitions = definitions(source, document);
    Set<String> opened = new HashSet<>();
    // pages print few facts, and those often
    Map<String, String> names = new HashMap<>();
    IdGenerator anchors = IdGenerator.builder().defaultId("section").build();
    for (Node node = document; node != null; node = next(node)) {
      if (node instanceof Heading heading) {
        String text = plainText(heading);
        // in lower case before, as the generator would do it by the rules of the machine's language
        String anchor = anchors.generateId(text.toLowerCase(Locale.ROOT));
        headings.add(new Markdown.Heading(heading.getLevel(), anchor, text));
      } else if (node instanceof Link link) {
        links.add(
            new Markdown.Link(
                link.getDestination(),
                false,
                destination(source, node, link.getDestination(), definitions)));
      } else if (node instanceof Image image) {
        links.add(
            new Markdown.Link(
                image.getDestination(),
                true,
                destination(source, node, image.getDestination(), definitions)));
      } else if (node instanceof FactNode fact) {
        String name = names.computeIfAbsent(fact.name(), same -> same);
        facts.add(new Markdown.FactUse(name, span(source, node)));
      } else if (node instanceof FencedCodeBlock block) {
        example(block, span(source, node), findings).ifPresent(examples::add);
      } else if (node instanceof HtmlInline html) {
        rawHtml(span(source, node), html.getLiteral(), opened, findings);
      } else if (node instanceof HtmlBlock html) {
        rawHtml(span(source, node), html.getLiteral(), opened, findings);
      }
    }
    return new Markdown(tree(source, markdown), headings, links, examples, facts);
  }

  /** Keeps no second copy of the text: the body is empty lines and the end of its file. */
  private Supplier<Node> tree(SourceText source, String markdown) {
    int lines = 0;
    while (lines < markdown.length() && markdown.charAt(lines) == '\n') {
      lines++;
    }
    int skipped = lines;
    int rest = source.text().length() - (markdown.length() - lines);
    return () -> parser.parse("\n".repeat(skipped) + source.text().substring(rest));
  }

  private static Optional<Markdown.Example> example(
      FencedCodeBlock block, Span at, Findings findings) {
    Fence fence = Fence.of(block);
    if (fence.isAlmostExample()) {
      String fix = "Write \"say\" or \"dont-say\", so that the words are checked.";
      findings.add(Rule.KIT_INVALID_VALUE, at, "Nothing is known of blocks marked like this.", fix);
    }
    String text = block.getLiteral().strip();
    return fence.isExample()
        ? Optional.of(new Markdown.Example(fence.isSay(), fence.locale(), text, at))
        : Optional.empty();
  }

  /**
   * Done here because no release of the alerts extension for this core is to be had from Maven
   * Central.
   */
  private static Node turnQuotesIntoAlerts(Node document) {
    for (Node node = document; node != null; node = next(node)) {
      if (node instanceof BlockQuote
          && node.getFirstChild() instanceof Paragraph paragraph
          && paragraph.getFirstChild() instanceof Text mark) {
        String line = mark.getLiteral();
        Node rest = mark.getNext();
        while (rest instanceof Text more) {
          line += more.getLiteral();
          rest = rest.getNext();
        }
        Optional<AlertNode.Kind> kind = AlertNode.Kind.marked(line);
        if (kind.isPresent() && (rest == null || rest instanceof SoftLineBreak)) {
          AlertNode alert = new AlertNode(kind.get());
          alert.setSourceSpans(node.getSourceSpans());
          dropFirstLine(paragraph, rest);
          for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            alert.appendChild(child);
          }
          node.insertAfter(alert);
          node.unlink();
          node = alert;
        }
      }
    }
    return document;
  }

  private static void dropFirstLine(Paragraph paragraph, Node lineEnd) {
    while (paragraph.getFirstChild() != lineEnd) {
      paragraph.getFirstChild().unlink();
    }
    if (lineEnd != null) {
      lineEnd.unlink();
    }
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
  }

  /** Document order without recursion, however deep the tree. */
  static Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getNext() != null) {
        return at.getNext();
      }
    }
    return null;
  }

  static String plainText(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof Code code) {
        text.append(code.getLiteral());
      } else {
        text.append(plainText(node));
      }
    }
    return text.toString();
  }

  static Span span(SourceText source, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? source.start() : span(source, node.getParent());
    }
    SourceSpan first = spans.get(0);
    int start = source.offset(first.getLineIndex() + 1, first.getColumnIndex() + 1);
    return source.span(start, start + first.getLength());
  }

  /** Where a link's destination is written: in it, or in the definition it refers to. */
  private static Span destination(
      SourceText source, Node node, String destination, Map<String, Span> definitions) {
    Span whole = span(source, node);
    if (destination.isEmpty()) {
      return whole;
    }
    String link = source.text().substring(whole.start(), end(source, node));
    int at = link.indexOf(destination, Math.max(0, link.lastIndexOf("](")));
    if (at < 0) {
      at = link.indexOf(destination);
    }
    return at >= 0
        ? source.span(whole.start() + at, whole.start() + at + destination.length())
        : definitions.getOrDefault(destination, whole);
  }

  /** Where destinations are written that links refer to. */
  private static Map<String, Span> definitions(SourceText source, Node document) {
    Map<String, Span> places = new HashMap<>();
    for (Node node = document; node != null; node = next(node)) {
      if (node instanceof LinkReferenceDefinition definition) {
        Span line = span(source, node);
        int at = line.text().indexOf(definition.getDestination());
        places.putIfAbsent(
            definition.getDestination(),
            at < 0
                ? line
                : source.span(
                    line.start() + at, line.start() + at + definition.getDestination().length()));
      }
    }
    return places;
  }

  private static int end(SourceText source, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return span(source, node).end();
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return source.offset(last.getLineIndex() + 1, last.getColumnIndex() + 1) + last.getLength();
  }

  /**
   * Reports HTML.
   *
   * @param opened the tags reported so far; an end tag is reported only without its start tag
   */
  private static void rawHtml(Span at, String html, Set<String> opened, Findings findings) {
    if (html.startsWith("<!--")) {
      findings.add(
          Rule.KIT_RAW_HTML,
          at,
          "An HTML comment stands here.",
          "Remove it; a note about the page belongs into its commit.");
      return;
    }
    Matcher tag = TAG.matcher(html);
    String name = tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    boolean reported = html.startsWith("</") && opened.contains(name);
    tag.reset();
    while (tag.find()) {
      opened.add(tag.group(1).toLowerCase(Locale.ROOT));
    }
    if (reported) {
      return;
    }
    String instead = INSTEAD.get(name);
    findings.add(
        Rule.KIT_RAW_HTML,
        at,
        name.isEmpty() ? "Raw HTML stands here." : "The HTML tag <" + name + "> stands here.",
        instead != null
            ? "Write Markdown instead: " + instead + "."
            : "Say it in Markdown; to show the tag itself, put it between backticks.");
  }

  /** {@code ${practice.phone}} as a node of its own. */
  private static final class FactParser implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      if (!scanner.next('{')) {
        return ParsedInline.none();
      }
      Position start = scanner.position();
      int length = 0;
      while (scanner.hasNext()
          && scanner.peek() != '}'
          && scanner.peek() != '\n'
          && length++ < LONGEST_FACT) {
        scanner.next();
      }
      String name = scanner.getSource(start, scanner.position()).getContent();
      return scanner.next('}')
          ? ParsedInline.of(new FactNode(name), scanner.position())
          : ParsedInline.none();
    }
  }
}
