package org.responsekit.render;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown of our own, without facts or links between files, into HTML. */
public final class PlainMarkdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).extensions(EXTENSIONS).build();

  private PlainMarkdown() {}

  /**
   * The body of a page, without its heading of level 1 and the line of facts below that, which the
   * page shows in its own way. Raw HTML is escaped.
   */
  public static String html(String markdown) {
    Node document = PARSER.parse(markdown);
    Node first = document.getFirstChild();
    if (first instanceof Heading heading && heading.getLevel() == 1) {
      Node facts = first.getNext();
      first.unlink();
      if (facts instanceof Paragraph) {
        facts.unlink();
      }
    }
    return RENDERER.render(document);
  }
}
