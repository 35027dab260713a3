package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import java.util.Deque;
import java.util.Set;
import org.responsekit.template.language.Language;

/**
 * What a blank is used for. It may be printed, and flow on towards being printed; nothing may
 * depend on it.
 */
final class BlankUse {
  /** Places in which a blank, or words with a blank in them, may flow on towards being printed. */
  private static final Set<String> FLOWS_ON =
      Set.of("ParentheticalExpression", "AddConcatExpression", "StringLiteral");

  private BlankUse() {}

  /**
   * What a blank is used for other than printing, or null. Climbs while the blank only flows on.
   */
  static String usedFor(Node blank, Deque<Node> above) {
    Node from = blank;
    for (Node user : above) {
      boolean printed = user.kind().equals("DollarVariable");
      boolean flowsOn = FLOWS_ON.contains(user.kind()) || (printed && !isElementOf(user, above));
      if (Language.isBuiltIn(user)) {
        boolean chosen =
            Language.builtInName(user).equals("then")
                && !from.equals(user.node("left-hand operand"));
        if (!chosen) {
          return "It is handed to ?" + Language.builtInName(user) + ".";
        }
      } else if (!flowsOn) {
        return switch (user.kind()) {
          case "DollarVariable",
              "Assignment",
              "ReturnInstruction",
              "ListLiteral",
              "LocalLambdaExpression",
              "BodyInstruction",
              "Macro" ->
              null;
          case "HashLiteral" -> null;
          case "UnifiedCall" ->
              from.equals(user.node("callee")) ? "It is called as a macro." : null;
          case "MethodCall" -> methodUse(from, user);
          case "ConditionalBlock", "IfBlock" -> "A condition depends on it.";
          case "ExistsExpression", "DefaultToExpression" ->
              "The template asks whether it is there.";
          case "ComparisonExpression" -> "It is compared.";
          case "SwitchBlock", "Case", "On" -> "A choice depends on it.";
          case "IteratorBlock" -> "It is taken for a list.";
          default -> "It stands in " + user.symbol() + ".";
        };
      }
      from = user;
    }
    return null;
  }

  /** Whether an interpolation stands in the text itself and not inside a string. */
  private static boolean isElementOf(Node interpolation, Deque<Node> above) {
    boolean seen = false;
    for (Node node : above) {
      if (seen) {
        return !node.kind().equals("StringLiteral");
      }
      seen = node.equals(interpolation);
    }
    return true;
  }

  private static String methodUse(Node from, Node call) {
    Node callee = call.node("callee");
    if (from.equals(callee)) {
      return "It is called as a function.";
    }
    return callee != null && Language.isBuiltIn(callee)
        ? "It is handed to ?" + Language.builtInName(callee) + "."
        : null;
  }
}
