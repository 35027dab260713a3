package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;

/**
 * Finds the place in the file of a stretch of literal text, which FreeMarker may have trimmed after
 * reading it.
 */
final class Origins {
  private Origins() {}

  /** The mark to put in front of a text node. */
  static String mark(Parsed file, Node text) {
    String content = text.text("content");
    Span at = file.span(text);
    SourceText source = file.file().source();
    if (content == null || content.isEmpty()) {
      return "";
    }
    int found = source.text().indexOf(content, at.start());
    boolean whole = found >= 0 && found <= at.end();
    return whole ? Marks.text(file.index(), found) : Marks.printed(file.index(), at);
  }
}
