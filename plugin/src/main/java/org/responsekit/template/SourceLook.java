package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import freemarker.core.TemplateTree.Parameter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Gaps;
import org.responsekit.kit.Kit;

/**
 * The static look at the sources: constructs outside the authors' language, names that nothing
 * declares, names that hide others, blanks used for more than printing, and blanks named where they
 * are not cleared. It looks at all code, also at what no rendering reaches.
 */
public final class SourceLook {
  /** Places in which a blank, or words with a blank in them, may flow on towards being printed. */
  private static final Set<String> FLOWS_ON =
      Set.of("ParentheticalExpression", "AddConcatExpression", "StringLiteral");

  private final Templates templates;
  private final Given given;
  private final Findings findings;

  private SourceLook(Templates templates, Given given, Findings findings) {
    this.templates = templates;
    this.given = given;
    this.findings = findings;
  }

  /**
   * Looks at every file.
   *
   * @param gaps what could not be read; nothing is reported for want of it
   */
  public static void look(Kit kit, Gaps gaps, Templates templates, Findings findings) {
    SourceLook look = new SourceLook(templates, new Given(kit, gaps), findings);
    Set<Parsed> included = new HashSet<>();
    for (Parsed file : templates.all()) {
      look.includesExist(kit, file);
      if (file.file().use() != org.responsekit.kit.FtlFile.Use.PART) {
        Unit unit = templates.unit(file);
        included.addAll(unit.files());
        unit.files().forEach(each -> look.file(each, unit));
      }
    }
    for (Parsed file : templates.all()) {
      if (!included.contains(file)) {
        look.file(file, templates.unit(file));
      }
    }
    new Reach(kit, templates, look.given, findings).check();
  }

  private void includesExist(Kit kit, Parsed file) {
    for (Parsed.Include include : file.includes()) {
      if (kit.parts().containsKey(include.target())) {
        continue;
      }
      boolean otherFile = templates.named(include.target()).isPresent();
      findings.add(
          Rule.KIT_DANGLING_REFERENCE,
          include.at(),
          otherFile
              ? "\"" + include.target() + "\" is no fragment."
              : "There is no fragment \""
                  + include.target()
                  + "\"."
                  + DidYouMean.hint(include.target(), kit.parts().keySet()),
          "Only files in templates/lib/parts/ can be included, by their name below templates/.");
    }
  }

  private void file(Parsed file, Unit unit) {
    visit(file, unit, file.root(), new ArrayDeque<>());
  }

  private void visit(Parsed file, Unit unit, Node node, Deque<Node> above) {
    Optional<Language.Refusal> refusal = Language.refusal(node);
    if (refusal.isPresent()) {
      Language.Refusal why = refusal.get();
      findings.add(
          Rule.TEMPLATE_REFUSED,
          refusedPlace(file, node),
          why.what() + " is outside the authors' language. " + why.reason(),
          "Use " + why.instead() + ".");
    }
    assignments(file, node);
    NamePath path = NamePath.of(node);
    boolean wholeName = path != null && !node.kind().equals("ParentheticalExpression");
    if (wholeName) {
      name(file, unit, node, path, above);
    }
    above.push(node);
    for (Parameter parameter : node.parameters()) {
      boolean partOfName = wholeName && parameter.role().equals("left-hand operand");
      boolean ownName =
          node.kind().equals("LocalLambdaExpression") && parameter.role().equals("argument name");
      if (parameter.value() instanceof Node part && !partOfName && !ownName) {
        visit(file, unit, part, above);
      }
    }
    node.children().forEach(child -> visit(file, unit, child, above));
    above.pop();
  }

  private static Span refusedPlace(Parsed file, Node node) {
    Span whole = file.span(node);
    if (Language.isBuiltIn(node)) {
      Node target = node.node("left-hand operand");
      int from = target == null ? whole.start() : file.span(target).end();
      int mark = whole.source().text().indexOf('?', from);
      int end = mark + 1 + Language.builtInName(node).length();
      return mark >= 0 && mark < whole.end() ? whole.source().span(mark, end) : whole;
    }
    int tagEnd = whole.source().text().indexOf('>', whole.start());
    boolean isTag = whole.text().startsWith("<");
    return isTag && tagEnd > 0
        ? whole.source().span(whole.start(), Math.min(tagEnd + 1, whole.end()))
        : whole;
  }

  private void assignments(Parsed file, Node node) {
    for (String role :
        List.of(
            "assignment target",
            "target loop variable",
            "parameter name",
            "catch-all parameter name")) {
      for (String name : node.texts(role)) {
        if (given.isGiven(name)) {
          clash(file, node, name);
        }
      }
    }
    if (node.kind().equals("LocalLambdaExpression")) {
      for (Parameter parameter : node.parameters()) {
        boolean argument =
            parameter.role().equals("argument name") && parameter.value() instanceof Node;
        if (argument && given.isGiven(String.valueOf(((Node) parameter.value()).text("name")))) {
          clash(file, (Node) parameter.value(), ((Node) parameter.value()).text("name"));
        }
      }
    }
  }

  private void clash(Parsed file, Node node, String name) {
    Span whole = file.span(node);
    int at = wordIn(whole, name);
    findings.add(
        Rule.TEMPLATE_NAME_CLASH,
        at < 0 ? whole : whole.source().span(at, at + name.length()),
        "\"" + name + "\" is the name of a fact, a blank, a library or a given macro.",
        "Give the variable another name.");
  }

  private static int wordIn(Span span, String word) {
    String text = span.source().text();
    for (int at = text.indexOf(word, span.start());
        at >= 0 && at < span.end();
        at = text.indexOf(word, at + 1)) {
      boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
      int end = at + word.length();
      if (starts && (end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
        return at;
      }
    }
    return -1;
  }

  private void name(Parsed file, Unit unit, Node node, NamePath path, Deque<Node> above) {
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
    } else if (path.computed() && given.isGiven(first)) {
      findings.add(
          Rule.TEMPLATE_REFUSED,
          file.span(node),
          "The name after \"" + first + "\" is computed, so nobody can check what it prints.",
          "Write the name out, such as ${" + first + ".NAME}.");
    } else if (given.isBlankRoot(first)) {
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
    return DidYouMean.closest(dotted, known)
        .or(() -> DidYouMean.closest(first, known))
        .map(name -> " Did you mean \"" + name + "\"?")
        .orElse("");
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
    String use = usedFor(node, above);
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

  /**
   * What a blank is used for other than printing, or null. Climbs while the blank only flows on.
   */
  private static String usedFor(Node blank, Deque<Node> above) {
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

  private String anyRole() {
    return given.settings().roles().keySet().stream().findFirst().orElse("practice-manager");
  }

  private void role(Parsed file, Node call, Deque<Node> above) {
    Node argument = literalArgument(call);
    if (argument == null) {
      findings.add(
          Rule.TEMPLATE_REFUSED,
          file.span(call),
          "The role is computed, so nobody can check what it prints.",
          "Write the role's id as a literal: role(\"" + anyRole() + "\").");
      return;
    }
    String id = argument.text("value");
    Map<String, org.responsekit.kit.Role> roles = given.settings().roles();
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
        java.util.Arrays.stream(Channel.Contact.values()).map(Channel.Contact::word).toList();
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
