package org.responsekit.render;

import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.responsekit.kit.FactNode;

/** The plain text of a stretch of guidance, facts filled in: for contents, labels and images. */
final class GuidanceText extends AbstractVisitor {
  private final StringBuilder out = new StringBuilder();
  private final UnaryOperator<String> facts;

  private GuidanceText(UnaryOperator<String> facts) {
    this.facts = facts;
  }

  /** The text of all that is below a node. */
  static String of(Node parent, UnaryOperator<String> facts) {
    GuidanceText text = new GuidanceText(facts);
    text.visitChildren(parent);
    return text.out.toString().strip();
  }

  @Override
  protected void visitChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node.accept(this);
      if (node instanceof Block || node instanceof TableCell) {
        out.append(' ');
      }
    }
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FactNode fact) {
      out.append(facts.apply(fact.name()));
    } else {
      visitChildren(node);
    }
  }
}
