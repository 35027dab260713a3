package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import freemarker.core.TemplateTree.Parameter;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Role;
import org.responsekit.template.language.Spellings;

/**
 * Looks at one name in a source: is it declared, is it written out, and if it is a blank, is it
 * only printed.
 */
final class NameLook {
  private final Templates templates;
  private final Given given;
  private final Findings findings;

  NameLook(Templates templates, Given given, Findings findings) {
    this.templates = templates;
    this.given = given;
    this.findings = findings;
  }

  /**
   * Looks at a name.
   *
   * @param unit what runs together with the file, whose variables count as declared
   * @param node the whole dotted name
   * @param above the nodes around it, innermost first
   */
  void look(Parsed file, Unit unit, Node node, NamePath path, Deque<Node> above) {
    String first = path.first();
    boolean call = !above.isEmpty() && above.peek().kind().equals("UnifiedCall");
    if (first.equals("variant") || first.equals("br")) {
      if (!call || path.parts().size() > 1) {
        undeclared(
            file,
            node,
            "\"" + first + "\" is a tag.",
            "Write <@" + first + (first.equals("br") ? "/>." : " name=\"...\">."));
      }
    } else if (path.computed() && path.parts().size() == 1 && given.hasParts(first)) {
      findings.add(
          Rule.TEMPLATE_REFUSED,
          file.span(node),
          "The name after \"" + first + "\" is computed. " + Spellings.COMPUTED_NAME.says(),
          "Write the name out, such as ${" + first + ".NAME}.");
    } else if (given.isBlankRoot(first) && !given.isFact(path.parts())) {
      blank(file, node, path, above);
    } else if (given.isLibrary(first)) {
      library(file, node, path);
    } else if (given.isGiven(first)) {
      fact(file, node, path, above);
    } else if (!unit.assigned().contains(first) && unit.whole()) {
      Set<String> known = new HashSet<>(unit.assigned());
      known.addAll(given.all());
      if (!given.isUnsureBlank(path.dotted())) {
        undeclared(
            file,
            node,
            "Nothing declares "
                + Masking.quote(path.dotted())
                + "."
                + closest(path.dotted(), first, known),
            "Declare it in kit.yaml as a blank or under facts, or assign it in the template.");
      }
    }
  }

  private static String closest(String dotted, String first, Set<String> known) {
    return DidYouMean.question(
        DidYouMean.closest(dotted, known).or(() -> DidYouMean.closest(first, known)));
  }

  private void undeclared(Parsed file, Node node, String message, String fix) {
    findings.add(Rule.TEMPLATE_UNDECLARED, file.span(node), message, fix);
  }

  private void blank(Parsed file, Node node, NamePath path, Deque<Node> above) {
    String dotted = path.dotted();
    if (given.isUnsureBlank(dotted)) {
      return;
    }
    if (given.blank(dotted) == null) {
      String known =
          given.blanksUnder(path.first()).stream()
              .filter(name -> dotted.startsWith(name + "."))
              .findFirst()
              .orElse(null);
      if (known != null) {
        computed(file, node, known, "A blank has no parts.");
      } else {
        undeclared(
            file,
            node,
            "Nothing declares the blank "
                + Masking.quote(dotted)
                + "."
                + DidYouMean.hint(dotted, given.blanksUnder(path.first())),
            "Declare it in kit.yaml under blanks, or print one that is declared.");
      }
      return;
    }
    String use = path.computed() ? "A blank has no parts." : BlankUse.usedFor(node, above);
    if (use != null) {
      computed(file, node, dotted, use);
    }
  }

  private void computed(Parsed file, Node node, String blank, String use) {
    findings.add(
        Rule.PLACEHOLDER_COMPUTED,
        file.span(node),
        "The blank \"" + blank + "\" is used for more than printing. " + use,
        "Print it as ${" + blank + "}, and let no condition or text operation depend on it.");
  }

  private void library(Parsed file, Node node, NamePath path) {
    Parsed library = templates.libraries().get(path.first());
    if (library == null || path.parts().size() < 2) {
      return;
    }
    Unit unit = templates.unit(library);
    String member = path.parts().get(1);
    if (unit.whole() && !unit.macros().containsKey(member) && !unit.assigned().contains(member)) {
      undeclared(
          file,
          node,
          "The library \""
              + path.first()
              + "\" has no \""
              + member
              + "\"."
              + DidYouMean.hint(member, unit.macros().keySet()),
          "Call a macro of templates/lib/" + path.first() + ".ftl, or add it there.");
    }
  }

  private void fact(Parsed file, Node node, NamePath path, Deque<Node> above) {
    String root = path.first();
    Node user = above.peek();
    if (root.equals("role")) {
      boolean called =
          path.parts().size() == 1
              && user != null
              && user.kind().equals("MethodCall")
              && node.equals(user.node("callee"));
      if (!called) {
        undeclared(
            file,
            node,
            "A role is named as role(\"...\").",
            "Write ${role(\"" + anyRole() + "\").title}.");
      } else {
        role(file, user, above);
      }
      return;
    }
    Set<String> keys = given.keysOf(root);
    if (keys == null) {
      if (path.parts().size() > 1) {
        undeclared(file, node, "\"" + root + "\" has no parts.", "Write ${" + root + "}.");
      }
      return;
    }
    if (path.parts().size() == 1) {
      return;
    }
    String key = path.parts().get(1);
    if (path.parts().size() == 2 && given.mayLack(root, key) && isAskedFor(node, path, above)) {
      return;
    }
    if (path.parts().size() > 2 || (!keys.contains(key) && !given.isUnsure(root))) {
      String dotted = path.dotted();
      undeclared(
          file,
          node,
          "There is no fact "
              + Masking.quote(dotted)
              + "."
              + given.whyMissing(root, key)
              + DidYouMean.hint(key, keys),
          "Declare it in kit.yaml, or print one that is declared.");
    } else if (root.equals("channel") && key.equals("accepts")) {
      accepts(file, node, user);
    }
  }

  /** Whether a template asks whether a name is there, or stands in a branch that has asked. */
  private static boolean isAskedFor(Node node, NamePath path, Deque<Node> above) {
    Node user = above.peek();
    boolean asks =
        user != null
            && (user.kind().equals("ExistsExpression")
                || (user.kind().equals("DefaultToExpression")
                    && node.equals(user.node("left-hand operand"))));
    return asks
        || above.stream()
            .filter(each -> each.kind().equals("ConditionalBlock"))
            .map(branch -> branch.node("condition"))
            .anyMatch(condition -> condition != null && asks(condition, path));
  }

  private static boolean asks(Node condition, NamePath path) {
    if (condition.kind().equals("ExistsExpression")) {
      NamePath asked = NamePath.of(condition.node("left-hand operand"));
      return asked != null && !asked.computed() && asked.parts().equals(path.parts());
    }
    return condition.parameters().stream()
        .anyMatch(part -> part.value() instanceof Node inner && asks(inner, path));
  }

  private String anyRole() {
    return given.roles().keySet().stream().findFirst().orElse("practice-manager");
  }

  private void role(Parsed file, Node call, Deque<Node> above) {
    Node argument = literalArgument(call);
    if (argument == null) {
      findings.add(
          Rule.TEMPLATE_REFUSED,
          file.span(call),
          "The role is computed. " + Spellings.COMPUTED_ROLE.says(),
          "Write the role's id as a literal: role(\"" + anyRole() + "\").");
      return;
    }
    String id = argument.text("value");
    Map<String, Role> roles = given.roles();
    if (!roles.containsKey(id)) {
      if (!given.isUnsure("role")) {
        findings.add(
            Rule.KIT_DANGLING_REFERENCE,
            file.span(argument),
            "There is no role " + Masking.quote(id) + "." + DidYouMean.hint(id, roles.keySet()),
            "Use the id of a role that kit.yaml declares.");
      }
      return;
    }
    Node part = above.stream().skip(1).findFirst().orElse(null);
    if (part != null
        && part.kind().startsWith("Dot")
        && call.equals(part.node("left-hand operand"))) {
      String key = part.text("right-hand operand");
      Set<String> known = roles.get(id).values().keySet();
      if (!known.contains(key)) {
        undeclared(
            file,
            part,
            "The role \"" + id + "\" has no \"" + key + "\"." + DidYouMean.hint(key, known),
            "Give it one in kit.yaml.");
      }
    }
  }

  private void accepts(Parsed file, Node node, Node user) {
    Node argument = user != null && user.kind().equals("MethodCall") ? literalArgument(user) : null;
    List<String> known =
        Arrays.stream(Channel.Contact.values()).map(Channel.Contact::word).toList();
    if (argument == null || !known.contains(argument.text("value"))) {
      findings.add(
          Finding.of(
              Rule.TEMPLATE_UNDECLARED,
              file.span(argument == null ? node : argument),
              "channel.accepts asks for one of: " + String.join(", ", known) + ".",
              "Write channel.accepts(\"phone\") with one of these words."));
    }
  }

  private static Node literalArgument(Node call) {
    List<Parameter> arguments =
        call.parameters().stream().filter(p -> p.role().equals("argument value")).toList();
    boolean literal =
        arguments.size() == 1
            && arguments.get(0).value() instanceof Node argument
            && argument.kind().equals("StringLiteral")
            && argument.node("value part") == null;
    return literal ? (Node) arguments.get(0).value() : null;
  }
}
