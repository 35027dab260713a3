package org.responsekit.kit.read;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.read.YamlSyntax.Slip;

/** Explains errors between brackets and braces. */
final class YamlBrackets {
  private final YamlLines lines;
  private final SourceText source;
  private final int end;
  private final Collection<Span> open;

  /**
   * Starts on a failed text.
   *
   * @param open the brackets that were open when the parser failed, innermost first
   */
  YamlBrackets(YamlLines lines, Collection<Span> open) {
    this.lines = lines;
    this.source = lines.source();
    this.end = lines.end();
    this.open = open;
  }

  /**
   * Explains an error.
   *
   * @param problem the parser's words
   * @param at where it could not go on
   * @param context where it had started on the innermost bracket
   */
  Slip explain(String problem, int at, int context) {
    int opener = open.isEmpty() ? context : open.iterator().next().start();
    char bracket = opener < end ? source.text().charAt(opener) : ' ';
    if (bracket != '[' && bracket != '{') {
      return lines.badStart(at);
    }
    char closer = bracket == '[' ? ']' : '}';
    char found = at < end ? source.text().charAt(at) : '\n';
    if (found == ']' || found == '}') {
      boolean closesOuter =
          open.stream().skip(1).anyMatch(outer -> (outer.text().equals("[") ? ']' : '}') == found);
      if (!closesOuter && found != closer) {
        return new Slip(
            lines.one(at),
            "\""
                + found
                + "\" stands where \""
                + bracket
                + "\" must be closed with \""
                + closer
                + "\".",
            "Lists are written [a, b] and mappings { key: value }.");
      }
    } else if (isClosed(opener) && at < end) {
      return insideClosed(problem, at, opener);
    }
    return new Slip(
        lines.one(opener),
        "This \"" + bracket + "\" is not closed.",
        bracket == '['
            ? "Close the list with \"]\", with a comma between two items."
            : "Close the mapping with \"}\", with a comma between two keys.");
  }

  private Slip insideClosed(String problem, int at, int opener) {
    char found = source.text().charAt(at);
    if (found == ',') {
      return new Slip(lines.one(at), "A comma stands here, and nothing before it.", "Remove it.");
    }
    if (found == ':') {
      int word = at;
      while (word > opener && !Character.isWhitespace(source.text().charAt(word - 1))) {
        word--;
      }
      String before = source.lineText(source.line(at)).substring(0, word - lines.lineStart(at));
      if (before.isBlank()) {
        return new Slip(
            source.span(word, at),
            "A comma is missing before this key.",
            "Put one at the end of the line above.");
      }
      return new Slip(
          lines.one(at),
          "A second colon stands in a value.",
          "Put quotes around the value if the colon belongs to it, or a comma before the next key.");
    }
    if (found == '-') {
      return new Slip(
          lines.one(at),
          "A hyphen starts an item here, inside brackets.",
          "Between brackets, items have commas between them and no hyphens.");
    }
    if (problem.contains("<scalar>") || found == '[' || found == '{') {
      return new Slip(
          lines.one(at),
          "A comma is missing before this.",
          "Put a comma between two items; put quotes around a text that has quotes or brackets in it.");
    }
    return lines.badStart(at);
  }

  /** Whether a bracket finds its partner, quotes and comments left aside. */
  private boolean isClosed(int opener) {
    Deque<Character> closers = new ArrayDeque<>();
    for (int i = opener; i < end; i++) {
      char c = source.text().charAt(i);
      char before = i > lines.start() ? source.text().charAt(i - 1) : '\n';
      if (c == '[' || c == '{') {
        closers.push(c == '[' ? ']' : '}');
      } else if (c == ']' || c == '}') {
        if (closers.pop() != c) {
          return false;
        }
        if (closers.isEmpty()) {
          return true;
        }
      } else if ((c == '"' || c == '\'') && " \t\n,[{:".indexOf(before) >= 0) {
        int close = source.text().indexOf(c, i + 1);
        i = close < 0 || close > end ? end : close;
      } else if (c == '#' && Character.isWhitespace(before)) {
        int lineEnd = source.text().indexOf('\n', i);
        i = lineEnd < 0 ? end : lineEnd;
      }
    }
    return false;
  }
}
