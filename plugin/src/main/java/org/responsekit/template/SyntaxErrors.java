package org.responsekit.template;

import freemarker.core.ParseException;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;
import org.responsekit.template.language.Language;

/**
 * Turns FreeMarker's parse errors into findings. FreeMarker says where it could not go on, which
 * for something that was never closed is the end of the file; a person looks for where it was
 * opened.
 */
final class SyntaxErrors {
  private static final Pattern END_TAG = Pattern.compile("Encountered \"</([#@]\\w*)");
  private static final Pattern BUILT_IN_NAME = Pattern.compile("Unknown built-in: \"(\\w+)\"");
  private static final Pattern DIRECTIVE_NAME = Pattern.compile("Unknown directive: #(\\w+)");
  private static final Pattern NAMED = Pattern.compile("(</?#|\\?|\\.)([A-Za-z_]+)");

  private SyntaxErrors() {}

  static void report(FtlFile file, ParseException e, Findings findings) {
    SourceText source = file.source();
    int at = source.offset(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
    String message = plain(firstSentence(e.getEditorMessage()));
    Span unclosed = unclosed(file, at, message);
    if (unclosed != null) {
      findings.add(
          Rule.TEMPLATE_SYNTAX,
          unclosed,
          unclosed.text().length() == 1
              ? "This quote is never closed."
              : Masking.quote(unclosed.text()) + " is opened here and never closed.",
          closing(unclosed.text()));
      return;
    }
    Span place = place(source, at);
    Span named = withSign(place);
    Matcher name = NAMED.matcher(named.text());
    Optional<Language.Refusal> refused =
        name.lookingAt() ? Language.refusal(name.group(1), name.group(2)) : Optional.empty();
    if (refused.isPresent()) {
      findings.add(Rule.TEMPLATE_REFUSED, named, refused.get().message(), refused.get().instead());
      return;
    }
    Span opener = openerOf(file, at, message);
    Finding finding =
        Finding.of(
            Rule.TEMPLATE_SYNTAX,
            place,
            "FreeMarker cannot read this: " + message,
            "Correct the template at this place" + hint(message) + ".");
    findings.add(opener == null ? finding : finding.withStep(opener, "opened here"));
  }

  /** The whole tag or word at a place. */
  private static Span place(SourceText source, int stopped) {
    String text = source.text();
    boolean insideTag =
        stopped > 0
            && stopped < text.length()
            && text.charAt(stopped) == '#'
            && text.charAt(stopped - 1) == '<';
    int at = insideTag ? stopped - 1 : stopped;
    int end = wordEnd(text, at);
    if (at < text.length() && text.charAt(at) == '<') {
      int lineEnd = text.indexOf('\n', at);
      int close = text.indexOf('>', at);
      end = close >= 0 && (lineEnd < 0 || close < lineEnd) ? close + 1 : at + 1;
    }
    return source.span(at, Math.max(at + 1, end));
  }

  /** A word with the sign before it that says what it is the name of. */
  private static Span withSign(Span place) {
    int before = place.start() - 1;
    String text = place.source().text();
    boolean sign = before >= 0 && (text.charAt(before) == '?' || text.charAt(before) == '.');
    return sign ? place.source().span(before, place.end()) : place;
  }

  /** FreeMarker's words without its manual and its inner names. */
  private static String plain(String message) {
    return message
        .replace(", but was expecting one of these patterns:.", ", which cannot stand here.")
        .replaceAll(" Help \\(latest version\\).*", "")
        .replaceAll(" \\(See FreeMarker Manual.*", "")
        .replaceAll(" This usually because of wrong nesting.*", "")
        .replaceAll(
            "^Naming convention mismatch\\..*token, (\"\\w+\").*",
            "$1 is written with capitals; FreeMarker's own names have underscores here.");
  }

  static void report(FtlFile file, Exception e, Findings findings) {
    findings.add(
        Rule.TEMPLATE_SYNTAX,
        file.source().start(),
        "FreeMarker cannot read this file: " + firstSentence(String.valueOf(e.getMessage())),
        "Correct the template.");
  }

  static void tooDeep(FtlFile file, int offset, Findings findings) {
    int at = offset + file.shift();
    findings.add(
        Rule.TEMPLATE_LIMIT,
        file.source().span(at, at + 1),
        "Tags or expressions are nested too deeply.",
        "Nest less; split the template or use a macro.");
  }

  /**
   * What was opened and never closed before FreeMarker stopped, or null when the mistake is
   * another.
   */
  private static Span unclosed(FtlFile file, int stopped, String message) {
    SourceText source = file.source();
    String code = file.code();
    int base = source.text().length() - code.length();
    int comment = lastUnclosed(code, "<#--", "-->");
    if (comment >= 0 && stopped - base >= comment) {
      return source.span(base + comment, base + comment + 4);
    }
    int interpolation = unclosedInterpolation(code, stopped - base);
    if (interpolation >= 0) {
      boolean quote = code.charAt(interpolation) != '$';
      return source.span(base + interpolation, base + interpolation + (quote ? 1 : 2));
    }
    int inner = unclosedInner(code, stopped - base, message);
    if (inner >= 0) {
      return source.span(base + inner, base + code.indexOf('>', inner) + 1);
    }
    boolean atEnd =
        message.contains("nclosed")
            || message.contains("end of file")
            || message.contains("End of file");
    Deque<TagScanner.Open> open = TagScanner.openAt(code, code.length());
    if (atEnd && !open.isEmpty()) {
      TagScanner.Open last = open.peekLast();
      return source.span(base + last.start(), base + last.end());
    }
    int tag = unclosedTag(code, stopped - base);
    if (tag < 0) {
      return null;
    }
    int end = code.charAt(tag) == '<' ? wordEnd(code, tag + 2) : tag + 1;
    return source.span(base + tag, base + end);
  }

  private static int lastUnclosed(String code, String opener, String closer) {
    int at = code.indexOf(opener);
    while (at >= 0) {
      int end = code.indexOf(closer, at + opener.length());
      if (end < 0) {
        return at;
      }
      at = code.indexOf(opener, end);
    }
    return -1;
  }

  /**
   * The last <code>${</code> before a place, when another line begins or the file ends before its
   * <code>}</code>.
   */
  private static int unclosedInterpolation(String code, int stopped) {
    int opener = code.lastIndexOf("${", Math.max(0, Math.min(stopped, code.length())));
    if (opener < 0) {
      return -1;
    }
    int depth = 0;
    char quote = 0;
    int quoteAt = opener;
    int lineEnd = code.indexOf('\n', opener);
    int end = lineEnd < 0 ? code.length() : lineEnd;
    for (int i = opener + 1; i < end; i++) {
      char c = code.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return -1;
      }
      quoteAt = quote == 0 ? i + 1 : quoteAt;
    }
    return quote != 0 && quoteAt < end ? quoteAt : opener;
  }

  /** When an end tag closes something further out, what was left open inside it. */
  private static int unclosedInner(String code, int stopped, String message) {
    Matcher end = END_TAG.matcher(message);
    if (!end.find()) {
      return -1;
    }
    Deque<TagScanner.Open> open = TagScanner.openAt(code, stopped);
    boolean outer =
        open.stream()
            .limit(Math.max(0, open.size() - 1))
            .anyMatch(tag -> code.startsWith("<" + end.group(1), tag.start()));
    boolean anyUserTag =
        end.group(1).startsWith("@")
            && open.stream().anyMatch(tag -> code.startsWith("<@", tag.start()));
    return !open.isEmpty() && (outer || anyUserTag) ? open.peekLast().start() : -1;
  }

  /** The last tag before a place that has no <code>&gt;</code> before the next tag. */
  private static int unclosedTag(String code, int stopped) {
    int until = Math.max(0, Math.min(stopped, code.length()));
    int opener = Math.max(code.lastIndexOf("<#", until), code.lastIndexOf("<@", until));
    if (opener < 0) {
      return -1;
    }
    int quote = openQuote(code, opener);
    if (quote >= 0 && quote < until) {
      return quote;
    }
    int close = code.indexOf('>', opener);
    int next = code.indexOf('<', opener + 1);
    boolean unclosed =
        close < 0
            || (next >= 0
                && next < close
                && code.indexOf('\n', opener) < next
                && code.indexOf('\n', opener) >= 0);
    return unclosed ? opener : -1;
  }

  /** A quote that a tag opens and its line does not close, or -1. */
  private static int openQuote(String code, int tag) {
    char quote = 0;
    int quoteAt = -1;
    for (int i = tag; i < code.length() && code.charAt(i) != '\n'; i++) {
      char c = code.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
        quoteAt = i;
      } else if (c == '>') {
        return -1;
      }
    }
    return quote != 0 ? quoteAt : -1;
  }

  /** For an end tag that does not fit: what was open. */
  private static Span openerOf(FtlFile file, int stopped, String message) {
    if (!message.contains("end-tag") && !message.contains("</")) {
      return null;
    }
    int base = file.source().text().length() - file.code().length();
    Deque<TagScanner.Open> open = TagScanner.openAt(file.code(), stopped - base);
    return open.isEmpty()
        ? null
        : file.source().span(base + open.peekLast().start(), base + open.peekLast().end());
  }

  private static String closing(String opener) {
    if (opener.startsWith("<#--")) {
      return "End the comment with -->.";
    }
    if (opener.equals("\"") || opener.equals("'")) {
      return "Close the text with the same quote, on the same line.";
    }
    if (opener.startsWith("${")) {
      return "End it with } on the same line.";
    }
    if (!opener.endsWith(">")) {
      return "End the tag with >.";
    }
    Matcher name = Pattern.compile("<([#@][\\w.]+)").matcher(opener);
    return name.find() ? "Close it with </" + name.group(1) + ">." : "Close it.";
  }

  private static String hint(String message) {
    Matcher name = DIRECTIVE_NAME.matcher(message);
    if (name.find()) {
      return "; there is no directive <#" + name.group(1) + ">";
    }
    Matcher builtIn = BUILT_IN_NAME.matcher(message);
    return builtIn.find()
        ? DidYouMean.closest(builtIn.group(1), Language.builtIns())
            .map(known -> "; ?" + known + " may be meant")
            .orElse("")
        : "";
  }

  private static int wordEnd(String text, int from) {
    int end = Math.max(0, from);
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static String firstSentence(String message) {
    String line = message.strip();
    int end = line.indexOf('\n');
    String first =
        Masking.mask(end < 0 ? line : line.substring(0, end)).replaceAll("\\s+", " ").strip();
    return first.endsWith(".") || first.endsWith("?") || first.endsWith("!") ? first : first + ".";
  }
}
