package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A dotted name as written: {@code patient.firstName}, {@code location["phone"]}.
 *
 * @param parts the words, first the root
 * @param root the identifier that starts it
 * @param computed whether a computed part follows the parts
 */
record NamePath(List<String> parts, Node root, boolean computed) {
  /** The name that an expression is, or null when it is something else. */
  static NamePath of(Node node) {
    List<String> backwards = new ArrayList<>();
    boolean computed = false;
    Node at = node;
    while (true) {
      switch (at.kind()) {
        case "Identifier" -> {
          backwards.add(at.text("name"));
          Collections.reverse(backwards);
          return new NamePath(List.copyOf(backwards), at, computed);
        }
        case "Dot", "DotBeforeMethodCall" -> {
          backwards.add(at.text("right-hand operand"));
          at = at.node("left-hand operand");
        }
        case "DynamicKeyName", "DynamicKeyNameBeforeMethodCall" -> {
          Node key = at.node("enclosed operand");
          boolean literal = key.kind().equals("StringLiteral") && key.node("value part") == null;
          if (literal) {
            backwards.add(key.text("value"));
          } else {
            computed = true;
            backwards.clear();
          }
          at = at.node("left-hand operand");
        }
        case "ParentheticalExpression" -> at = at.node("enclosed operand");
        default -> {
          return null;
        }
      }
    }
  }

  String first() {
    return parts.get(0);
  }

  String dotted() {
    return String.join(".", parts);
  }
}
