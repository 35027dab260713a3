package org.responsekit.template;

import freemarker.core.TemplateGuard;
import freemarker.core.TemplateTree.Node;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;

/**
 * Finds the place in the file of a stretch of literal text, which FreeMarker may have trimmed after
 * reading it.
 */
final class Origins {
  private final FtlFile file;
  private final int index;
  private final SourceText code;
  private final Templates templates;

  Origins(Parsed parsed, Templates templates) {
    this.templates = templates;
    this.file = parsed.file();
    this.index = parsed.index();
    this.code = new SourceText(file.source().path(), file.code());
  }

  /** Writes a text node with the mark of its place in front. */
  TemplateGuard.TextPrinter printer(Node text) {
    String content = text.text("content");
    int start = code.offset(text.place().line(), text.place().column());
    int end = code.offset(text.place().endLine(), text.place().endColumn()) + 1;
    int found = code.text().indexOf(content, start);
    if (found < 0 || found > end) {
      Span at = Marks.span(file.source(), text.place());
      return calls -> Marks.printed(index, at, templates.callMarks(calls)) + content;
    }
    // The empty lines that stand for the front matter have no place of their own, and print
    // nothing.
    int inFrontMatter = Math.max(0, Math.min(content.length(), -file.shift() - found));
    int offset = found + inFrontMatter + file.shift();
    String words = content.substring(inFrontMatter);
    return calls -> Marks.text(index, offset, templates.callMarks(calls)) + words;
  }
}
