package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import freemarker.core.TemplateTree.Parameter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Gaps;
import org.responsekit.kit.Kit;
import org.responsekit.template.language.Language;

/**
 * The static look at the sources: constructs outside the authors' language, names that nothing
 * declares, names that hide others, blanks used for more than printing, and blanks named where they
 * are not cleared. It looks at all code, also at what no rendering reaches.
 */
public final class SourceLook {
  private final Templates templates;
  private final Given given;
  private final Findings findings;
  private final NameLook names;

  private SourceLook(Templates templates, Given given, Findings findings) {
    this.names = new NameLook(templates, given, findings);
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
    Given given = Given.of(kit, gaps);
    look(given, templates, findings);
    new Reach(templates, given, findings).check(kit);
  }

  /** Looks at every file for all but where blanks are cleared. */
  static void look(Given given, Templates templates, Findings findings) {
    SourceLook look = new SourceLook(templates, given, findings);
    Set<Parsed> included = new HashSet<>();
    for (Parsed file : templates.all()) {
      look.includesExist(file);
      if (file.file().use() != FtlFile.Use.PART) {
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
  }

  private void includesExist(Parsed file) {
    for (Parsed.Include include : file.includes()) {
      if (given.parts().contains(include.target())) {
        leadsOn(file, include);
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
                  + DidYouMean.hint(include.target(), given.parts()),
          "Only files in templates/lib/parts/ can be included, by their name below templates/.");
    }
  }

  /** A fragment that leads back to itself would be included without end. */
  private void leadsOn(Parsed file, Parsed.Include include) {
    boolean back =
        templates
            .named(include.target())
            .map(part -> templates.unit(part).files())
            .orElse(List.of())
            .contains(file);
    if (back) {
      findings.add(
          Rule.TEMPLATE_LIMIT,
          include.at(),
          "This include leads back to the file it stands in, without end.",
          "Take the include out of one of the files, and use a macro for what repeats.");
    }
  }

  private void file(Parsed file, Unit unit) {
    visit(file, unit, file.root(), new ArrayDeque<>());
  }

  private void visit(Parsed file, Unit unit, Node node, Deque<Node> above) {
    Optional<Language.Refusal> refusal = Language.refusal(node, above);
    if (refusal.isPresent()) {
      Language.Refusal why = refusal.get();
      Span at = why.at() == null ? refusedPlace(file, node) : file.span(why.at());
      findings.add(Rule.TEMPLATE_REFUSED, at, why.message(), why.instead());
    }
    assignments(file, node);
    NamePath path = NamePath.of(node);
    boolean wholeName = path != null && !node.kind().equals("ParentheticalExpression");
    if (wholeName) {
      names.look(file, unit, node, path, above);
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
}
