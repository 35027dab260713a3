package org.responsekit.kit.read;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.Masking;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;

/**
 * Finds the slip behind an error of the YAML parser. The parser says where it could not go on,
 * which is often lines below the slip, and in its own words.
 */
final class YamlSyntax {
  static final String OPEN_QUOTE = "This quote is not closed.";
  static final String CLOSE_QUOTE =
      "Close it at the end of the value; lines that belong to it are indented further than the key.";

  private static final Pattern GLUED = Pattern.compile("(?:- +)*[\\w.-]+(:)[^\\s:/].*");
  private static final Pattern GLUED_ITEM = Pattern.compile("-[^\\s-].*");
  private static final Pattern FOUND = Pattern.compile("(?:found|got) '?([^' ]+(?: \\w+)*>?)'?$");

  /** Where the slip is, what is wrong, and what to do. */
  record Slip(Span at, String message, String fix) {}

  private final SourceText source;
  private final YamlLines lines;
  private final Collection<Span> openFlows;
  private final Optional<Span> lastQuoted;

  /**
   * Starts on a failed text.
   *
   * @param openFlows the brackets that were open when the parser failed, innermost first
   * @param lastQuoted the last text in quotes before that, or null
   */
  YamlSyntax(YamlLines lines, Collection<Span> openFlows, Span lastQuoted) {
    this.source = lines.source();
    this.lines = lines;
    this.openFlows = openFlows;
    this.lastQuoted = Optional.ofNullable(lastQuoted);
  }

  /**
   * Explains an error.
   *
   * @param problem the parser's words
   * @param at where it could not go on
   * @param context what it was doing
   * @param from where it had started to do that
   */
  Slip explain(String problem, int at, String context, Optional<Integer> from) {
    Optional<Slip> slip = noBreakSpace(at);
    if (slip.isPresent()) {
      return slip.get();
    }
    if (source.text().startsWith("%", lines.lineStart(at))) {
      return new Slip(
          lines.content(source.line(at)),
          "A line that starts with % is a directive in YAML, and kits use none.",
          "Remove it, or put quotes around the text.");
    }
    if (problem.contains("TAB")) {
      return tab(at);
    }
    if (context.contains("quoted scalar")) {
      return inQuotes(problem, at, from.orElse(at));
    }
    if (context.contains("flow")) {
      return new YamlBrackets(lines, openFlows).explain(problem, at, from.orElse(at));
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return withoutColon(source.line(from.orElse(at)));
    }
    if (context.contains("block scalar")) {
      return lines.badStart(from.orElse(at));
    }
    if (problem.contains("cannot start any token")
        || context.contains("scanning an alias")
        || context.contains("scanning an anchor")
        || context.contains("scanning a tag")
        || problem.contains("tag handle")
        || problem.startsWith("mapping keys are not allowed")) {
      return lines.badStart(from.orElse(at));
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return new Slip(
          lines.one(at),
          "A list cannot start on the line of its key.",
          "Put each \"- item\" on a line of its own below the key; or put quotes around the text.");
    }
    if (problem.contains("<document start>")) {
      return secondStart(at);
    }
    return structure(problem, at, context);
  }

  /** Text from a word processor brings spaces that are none. */
  private Optional<Slip> noBreakSpace(int at) {
    for (int line = Math.max(lines.firstLine(), source.line(at) - 1);
        line <= source.line(at);
        line++) {
      String content = source.lineText(line);
      int blank = content.length() - content.replaceFirst("^[\\s\u00a0]+", "").length();
      int indent = content.substring(0, blank).indexOf('\u00a0');
      int colon = content.indexOf(":\u00a0");
      if (indent >= 0 || colon >= 0) {
        int place = source.offset(line, 1) + (indent >= 0 ? indent : colon + 1);
        return Optional.of(
            new Slip(
                lines.one(place),
                "A no-break space stands here, and YAML does not take it for a space.",
                "Replace it by an ordinary space."));
      }
    }
    return Optional.empty();
  }

  private Slip tab(int at) {
    int lineStart = source.offset(source.line(at), 1);
    int tab = source.text().substring(lineStart, Math.min(at + 1, lines.end())).indexOf('\t');
    return new Slip(
        lines.one(tab < 0 ? at : lineStart + tab),
        "A tab stands here, and YAML forbids tabs in indentation.",
        "Indent with spaces, two for each level.");
  }

  private Slip inQuotes(String problem, int at, int quote) {
    if (problem.contains("escape")) {
      int backslash = source.text().lastIndexOf('\\', Math.min(at, lines.end() - 1));
      return escape(source.span(backslash, Math.min(backslash + 2, lines.end())));
    }
    return new Slip(lines.one(quote), OPEN_QUOTE, CLOSE_QUOTE);
  }

  static Slip escape(Span at) {
    return new Slip(
        at,
        "A backslash between double quotes starts an escape, and this is none.",
        "Write two backslashes for one, or put single quotes around the value.");
  }

  /** A colon where none can be: in a value, on a line indented too far, or below a slip. */
  private Slip colon(int at) {
    int line = source.line(at);
    String content = source.lineText(line).stripLeading();
    int indent = source.lineText(line).length() - content.length();
    Matcher key = YamlLines.KEY.matcher(content);
    boolean inValue = key.lookingAt() && at - lines.lineStart(at) >= indent + key.end();
    if (inValue) {
      return colonInValue(at, content, key.end());
    }
    int above = lines.contentAbove(line);
    while (above > 0 && !lines.isKeyOrItem(above)) {
      int next = lines.contentAbove(above);
      if (next == 0 || (lines.isKeyOrItem(next) && !lines.hasValue(next))) {
        return withoutColon(above);
      }
      above = next;
    }
    boolean glued = above > 0 && GLUED_ITEM.matcher(source.lineText(above).strip()).matches();
    return glued ? withoutColon(above) : indented(line);
  }

  private Slip indented(int line) {
    return new Slip(
        lines.content(line),
        "This line is indented further than what it belongs to.",
        "Indent it like the lines beside it, two spaces for each level; if it continues a text with a colon, put quotes around the"
            + " whole.");
  }

  /** The commonest slip of all: a title with a colon in it. */
  private Slip colonInValue(int at, String content, int keyEnd) {
    String value = content.substring(keyEnd).strip().replaceFirst("\\s#.*$", "").strip();
    String key = content.substring(0, keyEnd).strip();
    if (value.endsWith("}") && !value.contains("{")) {
      return new Slip(
          lines.one(at),
          "A colon followed by a space stands inside a value without quotes.",
          "Open the mapping: " + key + " { " + Masking.mask(value));
    }
    return new Slip(
        lines.one(at),
        "A colon followed by a space stands inside a value without quotes.",
        "Put quotes around it: " + key + " " + YamlLines.quoted(Masking.mask(value)));
  }

  private Slip withoutColon(int line) {
    String content = source.lineText(line).strip();
    int contentStart = lines.content(line).start();
    Matcher glued = GLUED.matcher(content);
    if (glued.matches()) {
      return new Slip(
          lines.one(contentStart + glued.start(1)),
          "A space is missing after this colon.",
          "Write \"key: value\", with a space after the colon.");
    }
    if (GLUED_ITEM.matcher(content).matches()) {
      return new Slip(
          lines.one(contentStart),
          "A space is missing after this hyphen.",
          "Write \"- item\", with a space after the hyphen.");
    }
    if (content.matches("(<<<<<<<|=======|>>>>>>>).*")) {
      return new Slip(
          lines.content(line),
          "A mark of an unfinished merge stands here.",
          "Finish the merge, and remove its three marks.");
    }
    if (lines.lineAbove(line).matches(".*[|>][+-]?")) {
      return new Slip(
          lines.content(line),
          "This text must be indented further than its key.",
          "Indent it by two spaces more than the key.");
    }
    boolean afterGap = lines.start() > 0 && source.lineText(line - 1).isBlank();
    return new Slip(
        lines.content(line),
        "A key is expected here, and no \":\" follows it.",
        "Write \"key: value\", with a space after the colon; indent a line that continues the one above."
            + (afterGap
                ? " If the text of the page starts here, close the front matter above with \"---\"."
                : ""));
  }

  /** The parser expected the end, and there is more. */
  private Slip secondStart(int at) {
    int first = lines.firstContent();
    for (int line = first; line < source.line(at); line++) {
      if (source.lineText(line).stripTrailing().equals("...")) {
        return new Slip(
            lines.content(line),
            "Three dots end a YAML document, and more follows.",
            "Remove this line, or put quotes around it.");
      }
    }
    if (source.lineText(first).startsWith(" ")) {
      return new Slip(
          lines.content(first),
          "This line is indented, and line " + source.line(at) + " is not.",
          "Start all keys of the file in the first column.");
    }
    return new Slip(
        lines.one(at),
        "The value of this file has ended above, and more follows.",
        "Put everything between the outer brackets, or write the file without them.");
  }

  /** A block that does not go on like this. */
  private Slip structure(String problem, int at, String context) {
    Matcher token = FOUND.matcher(problem);
    String found = token.find() ? token.group(1) : "";
    boolean startsLine =
        source.text().substring(lines.lineStart(at), Math.min(at, lines.end())).isBlank();
    if (!startsLine
        && lastQuoted.isPresent()
        && lastQuoted.get().line() < source.line(at)
        && lastQuoted.get().endLine() == source.line(at)) {
      return new Slip(lines.one(lastQuoted.get().start()), OPEN_QUOTE, CLOSE_QUOTE);
    }
    if (!startsLine
        && lastQuoted.isPresent()
        && lastQuoted.get().line() == source.line(at)
        && source.text().substring(lastQuoted.get().end(), at).isBlank()) {
      boolean single = lastQuoted.get().text().startsWith("'");
      return new Slip(
          lines.one(lastQuoted.get().end() - 1),
          "This quote closes the value, and more follows.",
          single
              ? "Write two single quotes for an apostrophe, or put double quotes around the value."
              : "Write \\\" for a quote inside, or put single quotes around the value.");
    }
    if (context.contains("block node")) {
      return lines.badStart(at);
    }
    return switch (found) {
      case "]", "}" ->
          new Slip(
              lines.one(at),
              "\"" + found + "\" closes a bracket that was never opened.",
              "Remove it, or put quotes around the value.");
      case "," -> lines.badStart(at);
      case ":" -> colonWithoutKey(at);
      case "-", "<block sequence start>" ->
          new Slip(
              lines.one(at),
              "This list item does not fit the lines above it.",
              "Indent all items of a list alike; a key has either a value or a list.");
      default ->
          startsLine && lines.isDeeper(source.line(at))
              ? indented(source.line(at))
              : startsLine
                  ? new Slip(
                      lines.content(source.line(at)),
                      "This line does not fit the indentation of the lines above it.",
                      "Indent it like the lines it belongs to, two spaces for each level.")
                  : new Slip(
                      lines.one(at),
                      "The value has ended before this, and more follows.",
                      "Put quotes around the whole value.");
    };
  }

  private Slip colonWithoutKey(int at) {
    boolean quoted = lastQuoted.isPresent() && lastQuoted.get().line() == source.line(at);
    return new Slip(
        lines.one(quoted ? lastQuoted.get().end() - 1 : at),
        quoted
            ? "This quote closes the key, and more follows."
            : "A colon stands here without a key before it.",
        "Write \"key: value\"; quotes go around the whole key or not at all.");
  }
}
