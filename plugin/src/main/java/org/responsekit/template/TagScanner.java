package org.responsekit.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads a template's source for its tags and brackets only, in one pass and without recursion. It
 * says what is open at a place, which FreeMarker's messages do not, and where nesting goes too
 * deep, before FreeMarker's parser, which recurses, sees the source.
 */
final class TagScanner {
  /** How deep tags, brackets and signs may nest; replies need less than ten. */
  static final int DEEPEST = 100;

  /** Default values, subscripts and calls in one tag; the parser looks far ahead at each. */
  private static final int MOST_OPERATORS = 500;

  /** Directives that are closed by an end tag. */
  private static final Set<String> BLOCKS =
      Set.of(
          "if",
          "list",
          "items",
          "switch",
          "macro",
          "function",
          "assign",
          "local",
          "global",
          "attempt",
          "compress",
          "escape",
          "noescape",
          "autoesc",
          "noautoesc",
          "outputformat",
          "transform",
          "foreach");

  private static final Set<String> ASSIGNMENTS = Set.of("assign", "local", "global");

  /**
   * A tag that is open.
   *
   * @param name with {@code #} or {@code @}
   * @param start offset of its {@code <}
   * @param end offset behind its {@code >}
   */
  record Open(String name, int start, int end) {}

  private final String code;
  private final int until;
  private final Deque<Open> open = new ArrayDeque<>();
  private int tooDeep = -1;

  private TagScanner(String code, int until) {
    this.code = code;
    this.until = Math.min(until, code.length());
  }

  /** The tags open at a place, outermost first. */
  static Deque<Open> openAt(String code, int place) {
    return new TagScanner(code, place).scan().open;
  }

  /** The offset at which nesting goes too deep, or -1. */
  static int tooDeep(String code) {
    return new TagScanner(code, code.length()).scan().tooDeep;
  }

  private TagScanner scan() {
    int at = 0;
    while (at < until && tooDeep < 0) {
      int next = next(at);
      if (next < 0 || next >= until) {
        break;
      }
      at = construct(next);
    }
    return this;
  }

  /** The next offset where something of FreeMarker's may start. */
  private int next(int from) {
    for (int i = from; i + 1 < code.length(); i++) {
      char c = code.charAt(i);
      char after = code.charAt(i + 1);
      if ((c == '<' && (after == '#' || after == '@' || after == '/'))
          || (c == '$' && after == '{')) {
        return i;
      }
    }
    return -1;
  }

  private int construct(int at) {
    if (code.startsWith("<#--", at)) {
      return behind("-->", at);
    }
    if (code.startsWith("<#noparse>", at)) {
      return behind("</#noparse>", at);
    }
    if (code.startsWith("</", at)) {
      return endTag(at);
    }
    boolean interpolation = code.charAt(at) == '$';
    int nameEnd = at + 2;
    while (!interpolation && nameEnd < code.length() && isNamePart(code.charAt(nameEnd))) {
      nameEnd++;
    }
    int end = expressionEnd(interpolation ? at + 2 : nameEnd, interpolation ? '}' : '>');
    boolean closed = code.charAt(end - 1) == '>';
    if (!interpolation && closed && end <= until) {
      startTag(at, nameEnd, end);
    }
    return end;
  }

  private int behind(String closer, int from) {
    int end = code.indexOf(closer, from);
    return end < 0 ? code.length() : end + closer.length();
  }

  private void startTag(int at, int nameEnd, int end) {
    boolean user = code.charAt(at + 1) == '@';
    String name = code.substring(at + 2, nameEnd);
    boolean empty = end >= 2 && code.charAt(end - 2) == '/';
    boolean oneLine = ASSIGNMENTS.contains(name) && code.substring(nameEnd, end).indexOf('=') >= 0;
    if (!empty && (user || (BLOCKS.contains(name) && !oneLine))) {
      open.addLast(new Open((user ? "@" : "#") + name, at, end));
      if (open.size() > DEEPEST) {
        tooDeep = at;
      }
    }
  }

  private int endTag(int at) {
    if (at + 2 >= code.length() || (code.charAt(at + 2) != '#' && code.charAt(at + 2) != '@')) {
      return at + 2;
    }
    int end = at + 3;
    while (end < code.length() && isNamePart(code.charAt(end))) {
      end++;
    }
    String name = code.substring(at + 2, end);
    if (!open.isEmpty() && (name.startsWith("@") || open.peekLast().name().equals(name))) {
      open.pollLast();
    }
    return end;
  }

  /** The offset behind the character that ends a tag or interpolation, or the end of the code. */
  private int expressionEnd(int from, char closer) {
    int depth = 0;
    int signs = 0;
    int operators = 0;
    char quote = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
        continue;
      }
      boolean arrow = c == '>' && code.charAt(i - 1) == '-';
      if (depth == 0 && c == closer && !arrow) {
        return i + 1;
      }
      switch (c) {
        case '"', '\'' -> quote = c;
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      signs = c == '!' || c == '-' || c == '+' ? signs + 1 : c == ' ' || c == '\n' ? signs : 0;
      operators += c == '!' || c == '[' || c == '(' ? 1 : 0;
      if (depth + signs > DEEPEST || operators > MOST_OPERATORS) {
        tooDeep = i;
        return code.length();
      }
    }
    return code.length();
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
  }
}
