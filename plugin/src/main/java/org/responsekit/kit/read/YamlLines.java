package org.responsekit.kit.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.Masking;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.read.YamlSyntax.Slip;

/** The lines of a YAML text, as a person reads them; for explaining what the parser could not. */
record YamlLines(SourceText source, int start, int end) {
  /**
   * A key with its colon, or the key of a list item, at the start of a line without indentation.
   */
  static final Pattern KEY =
      Pattern.compile(
          "((?:- +)*)(\"[^\"]*\"|'[^']*'|[^\\s#\"'\\[\\]{},|>@`%&*!-][^#\\[\\]{}]*?|-[^\\s#]+?)\\s*:(?=\\s|$)");

  Span one(int at) {
    return source.span(at, at + (at < source.text().length() ? 1 : 0));
  }

  int firstLine() {
    return source.line(start);
  }

  int lineStart(int at) {
    return source.offset(source.line(at), 1);
  }

  /** A line without its indentation, comment and trailing spaces. */
  Span content(int line) {
    String content = source.lineText(line);
    int from = source.offset(line, 1) + content.length() - content.stripLeading().length();
    int to = source.offset(line, 1) + content.stripTrailing().length();
    return source.span(from, Math.max(from, to));
  }

  String lineAbove(int line) {
    int above = contentAbove(line);
    return above == 0 ? "" : source.lineText(above).strip();
  }

  /** The next line above that is neither empty nor a comment; 0 if there is none. */
  int contentAbove(int line) {
    for (int above = line - 1; above >= firstLine(); above--) {
      String content = source.lineText(above).strip();
      boolean head = source.offset(above, 1) < start || content.equals("---");
      if (!content.isEmpty() && !content.startsWith("#")) {
        return head ? 0 : above;
      }
    }
    return 0;
  }

  int firstContent() {
    int line = firstLine();
    while (line < source.lineCount()
        && source.lineText(line).strip().replaceFirst("^(#.*|---)$", "").isEmpty()) {
      line++;
    }
    return line;
  }

  boolean isKeyOrItem(int line) {
    String content = source.lineText(line).strip();
    return content.startsWith("- ") || content.equals("-") || KEY.matcher(content).lookingAt();
  }

  boolean hasValue(int line) {
    String content = source.lineText(line).strip();
    Matcher key = KEY.matcher(content);
    String value = key.lookingAt() ? content.substring(key.end()) : content.substring(1);
    return !value.replaceFirst("(^|\\s)#.*$", "").isBlank();
  }

  /** A value in the quotes that it does not hold itself. */
  static String quoted(String value) {
    if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
      return "\"" + value + "\"";
    }
    return "'" + value.replace("'", "''") + "'";
  }

  /** A value that starts with a character YAML keeps for itself. */
  Slip badStart(int at) {
    int lineStart = lineStart(at);
    String before = source.text().substring(lineStart, at);
    String value = source.lineText(source.line(at)).substring(at - lineStart);
    String shown = value.replaceFirst("\\s#.*$", "").strip();
    char first = value.isEmpty() ? '\n' : value.charAt(0);
    String blockText =
        first == '|' || first == '>'
            ? "Start the text on the next line, indented; or put quotes around it: "
            : "Put quotes around it: ";
    return new Slip(
        one(at),
        "A value without quotes cannot start with \"" + first + "\" like this.",
        blockText
            + Masking.mask(before.strip())
            + (before.isBlank() ? "" : " ")
            + quoted(Masking.mask(shown)));
  }

  boolean isDeeper(int line) {
    int above = contentAbove(line);
    return above > 0 && content(line).column() > content(above).column();
  }
}
