package org.responsekit.kit;

import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.responsekit.finding.Span;

/**
 * The body of a page: what checks need of it, and a way to its tree. A tree takes many times the
 * memory of its text, so it is parsed anew for whoever asks, and kept by nobody.
 *
 * @param tree parses the body into CommonMark's tree
 * @param headings in order, with the anchors that links may name
 * @param links every link and image, as written
 * @param examples the blocks marked {@code say} and {@code dont-say}
 * @param facts every fact it prints, in order
 */
public record Markdown(
    Supplier<Node> tree,
    List<Heading> headings,
    List<Link> links,
    List<Example> examples,
    List<FactUse> facts) {
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

  /**
   * A fact printed by a page.
   *
   * @param name the dotted name as written between the braces
   * @param at its place
   */
  public record FactUse(String name, Span at) {}

  public Markdown {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    examples = List.copyOf(examples);
    facts = List.copyOf(facts);
  }

  /** The tree, a new one at each call; whoever needs it twice keeps it. */
  public Node document() {
    return tree.get();
  }
}
