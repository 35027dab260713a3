package org.responsekit.kit;

import java.util.List;
import org.commonmark.node.Node;
import org.responsekit.finding.Span;

/**
 * The parsed body of a page.
 *
 * @param document CommonMark's tree; nobody changes it after reading
 * @param headings in order, with the anchors that links may name
 * @param links every link and image, as written
 * @param examples the blocks marked {@code say} and {@code dont-say}
 */
public record Markdown(
    Node document, List<Heading> headings, List<Link> links, List<Example> examples) {
  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param anchor its id in the page, unique there
   * @param text its plain text
   */
  public record Heading(int level, String anchor, String text) {}

  /**
   * A link or image.
   *
   * @param destination as written
   * @param image whether it is an image
   * @param at its place
   */
  public record Link(String destination, boolean image, Span at) {}

  /**
   * A wording that guidance recommends or warns of.
   *
   * @param say whether it recommends it
   * @param locale its language, empty for the page's own
   * @param text the words
   * @param at the line that marks it
   */
  public record Example(boolean say, String locale, String text, Span at) {}

  public Markdown {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    examples = List.copyOf(examples);
  }
}
