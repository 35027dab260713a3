package org.responsekit.template;

import freemarker.core.TemplateTree;
import freemarker.core.TemplateTree.Node;
import freemarker.core.TemplateTree.Parameter;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;
import org.responsekit.template.language.Construct;
import org.responsekit.template.language.Spellings;

/**
 * Takes from a parsed file what later steps ask for, and checks that variants stand where they can
 * be rendered.
 */
final class ParsedReader {
  /** Names of variants become parts of file names. */
  private static final int LONGEST_NAME = 60;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> BESIDE_VARIANTS =
      Set.of(
          "Macro",
          "Assignment",
          "AssignmentInstruction",
          "BlockAssignment",
          "Comment",
          "TrimInstruction");

  private final FtlFile file;
  private final int index;
  private final Template template;
  private final Findings findings;
  private final Node root;
  private final List<Node> macros = new ArrayList<>();
  private final Set<String> assigned = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Parsed.Include> includes = new ArrayList<>();
  private final Map<String, Span> variants = new LinkedHashMap<>();

  ParsedReader(FtlFile file, int index, Template template, Findings findings) {
    this.file = file;
    this.index = index;
    this.template = template;
    this.findings = findings;
    this.root = TemplateTree.read(template);
  }

  Parsed read() {
    collect(root);
    List<Node> top = root.kind().equals("MixedContent") ? root.children() : List.of(root);
    for (Node node : top) {
      if (isVariant(node)) {
        variant(node);
      }
    }
    boolean isTemplate = file.use() == FtlFile.Use.TEMPLATE;
    if (isTemplate && !variants.isEmpty()) {
      top.forEach(this::besideVariants);
    }
    misplaced(root, root.kind().equals("MixedContent"));
    if (variants.isEmpty() && isTemplate) {
      int bodyStart = file.source().text().length() - file.code().stripLeading().length();
      variants.put(Parsed.MAIN, file.source().span(bodyStart, bodyStart));
    }
    return new Parsed(file, index, template, root, macros, assigned, names, includes, variants);
  }

  private void collect(Node node) {
    switch (node.kind()) {
      case "Macro" -> {
        String name = node.text("assignment target");
        macros.add(node);
        assigned.add(name);
        assigned.addAll(node.texts("parameter name"));
        assigned.addAll(node.texts("catch-all parameter name"));
      }
      case "Assignment", "BlockAssignment" -> assigned.addAll(node.texts("assignment target"));
      case "IteratorBlock", "Items", "UnifiedCall" ->
          assigned.addAll(node.texts("target loop variable"));
      case "LocalLambdaExpression" -> lambda(node);
      case "Include" -> include(node);
      case "Identifier" -> names.add(node.text("name"));
      default -> {}
    }
    for (Parameter parameter : node.parameters()) {
      if (parameter.value() instanceof Node part) {
        collect(part);
      }
    }
    node.children().forEach(this::collect);
  }

  private void lambda(Node node) {
    for (Parameter parameter : node.parameters()) {
      if (parameter.role().equals("argument name")
          && parameter.value() instanceof Node name
          && name.text("name") != null) {
        assigned.add(name.text("name"));
      }
    }
  }

  private void include(Node node) {
    Span at = Marks.span(file.source(), node.place());
    Node name = node.node("template name");
    for (Parameter option : node.parameters()) {
      if (option.value() instanceof Node && option.role().contains("parameter")) {
        refuse(at, "This <#include> has options.", Spellings.INCLUDE_OPTIONS);
      }
    }
    if (name == null
        || !name.kind().equals("StringLiteral")
        || Boolean.TRUE.equals(dynamic(name))) {
      refuse(at, "The name of this <#include> is computed.", Spellings.COMPUTED_INCLUDE);
      return;
    }
    Span nameAt = Marks.span(file.source(), name.place());
    String target = resolve(name.text("value"));
    if (target == null) {
      findings.add(
          Rule.KIT_OUTSIDE_BASE,
          nameAt,
          "This include leads out of templates/.",
          "Include fragments of templates/lib/parts/ only, by their plain names.");
      return;
    }
    includes.add(new Parsed.Include(target, nameAt));
  }

  private static Object dynamic(Node literal) {
    return literal.parameters().stream()
        .filter(p -> p.role().equals("dynamic"))
        .findFirst()
        .map(Parameter::value)
        .orElse(false);
  }

  /**
   * The name below templates/ that an include names, or null when it leads out or is no plain name.
   */
  private String resolve(String name) {
    if (name.contains("\\") || name.contains(":") || name.contains("*") || name.startsWith("//")) {
      return null;
    }
    String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
    List<String> parts = new ArrayList<>();
    for (String part : (name.startsWith("/") ? name.substring(1) : folder + name).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return null;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static boolean isVariant(Node node) {
    Node callee = node.kind().equals("UnifiedCall") ? node.node("callee") : null;
    return callee != null
        && callee.kind().equals("Identifier")
        && "variant".equals(callee.text("name"));
  }

  private void variant(Node node) {
    Span at = Marks.span(file.source(), node.place());
    Span tag =
        file.source().span(at.start(), Math.min(at.end(), at.start() + "<@variant".length()));
    if (file.use() != FtlFile.Use.TEMPLATE) {
      findings.add(
          Rule.TEMPLATE_VARIANT,
          tag,
          "A variant stands in a library or fragment.",
          "Variants stand in templates only.");
      return;
    }
    List<String> names = node.texts("argument name");
    Node value = node.node("argument value");
    boolean literal =
        value != null
            && value.kind().equals("StringLiteral")
            && !Boolean.TRUE.equals(dynamic(value));
    boolean loop = !node.texts("target loop variable").isEmpty();
    if (!names.equals(List.of("name")) || !literal || loop) {
      findings.add(
          Rule.TEMPLATE_VARIANT,
          tag,
          "A variant needs one literal name and nothing else.",
          "Write <@variant name=\"short\"> ... </@variant>.");
      return;
    }
    String name = value.text("value");
    Span nameAt = Marks.span(file.source(), value.place());
    if (name.length() > LONGEST_NAME || !SLUG.matcher(name).matches()) {
      findings.add(
          Rule.TEMPLATE_VARIANT,
          nameAt,
          Masking.quote(name) + " cannot be the name of a variant.",
          "Use lower-case letters, digits and single hyphens, at most "
              + LONGEST_NAME
              + " in all.");
    } else if (variants.containsKey(name)) {
      findings.add(
          Finding.of(
                  Rule.TEMPLATE_VARIANT,
                  nameAt,
                  "Two variants are called \"" + name + "\".",
                  "Give one of them another name.")
              .withStep(variants.get(name), "the first one"));
    } else {
      variants.put(name, nameAt);
    }
  }

  private void besideVariants(Node node) {
    boolean blankText = node.kind().equals("TextBlock") && node.text("content").isBlank();
    if (isVariant(node) || blankText || BESIDE_VARIANTS.contains(node.kind())) {
      return;
    }
    SourceText code = new SourceText(file.source().path(), file.code());
    int start = code.offset(node.place().line(), node.place().column());
    while (Character.isWhitespace(code.text().charAt(start))) {
      start++;
    }
    int lineEnd = code.text().indexOf('\n', start);
    int end =
        Math.min(
            lineEnd < 0 ? code.text().length() : lineEnd,
            code.offset(node.place().endLine(), node.place().endColumn()) + 1);
    findings.add(
        Rule.TEMPLATE_VARIANT,
        file.source().span(start + file.shift(), Math.max(start + 1, end) + file.shift()),
        "This stands beside the variants, and belongs to none of them.",
        "Move it into a variant or a macro; only macros, functions, assignments and comments may stand here.");
  }

  private void misplaced(Node node, boolean variantsMayStand) {
    for (Parameter parameter : node.parameters()) {
      if (parameter.value() instanceof Node part) {
        misplaced(part, false);
      }
    }
    for (Node child : node.children()) {
      if (isVariant(child) && !variantsMayStand) {
        Span at = Marks.span(file.source(), child.place());
        findings.add(
            Rule.TEMPLATE_VARIANT,
            file.source().span(at.start(), at.start() + "<@variant".length()),
            "A variant stands inside something else.",
            "Move it to the top level of the template.");
      }
      misplaced(child, false);
    }
  }

  private void refuse(Span at, String message, Construct construct) {
    findings.add(Rule.TEMPLATE_REFUSED, at, message + " " + construct.says(), construct.instead());
  }
}
