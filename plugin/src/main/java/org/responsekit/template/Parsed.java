package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import freemarker.template.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;

/**
 * One {@code .ftl} file, parsed once.
 *
 * @param file the file
 * @param index its number, by which marks name it
 * @param template FreeMarker's template, with its texts marked
 * @param root the tree
 * @param macros macros and functions, wherever they are defined in the file
 * @param assigned names of variables, parameters and loop variables anywhere in the file
 * @param names every identifier in the file
 * @param includes fragments it includes
 * @param variants the places of the variants by name, in order; {@code main} alone when there are
 *     none; empty for libraries and parts
 */
public record Parsed(
    FtlFile file,
    int index,
    Template template,
    Node root,
    List<Node> macros,
    Set<String> assigned,
    Set<String> names,
    List<Include> includes,
    Map<String, Span> variants) {
  /** The name of the one variant of a template that declares none. */
  public static final String MAIN = "main";

  /**
   * An include with a literal name.
   *
   * @param target the name of the fragment
   * @param at the place of the name
   */
  public record Include(String target, Span at) {}

  public Parsed {
    macros = List.copyOf(macros);
    assigned = Set.copyOf(assigned);
    names = Set.copyOf(names);
    includes = List.copyOf(includes);
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
  }

  /** A file is parsed once; comparing whole trees would only cost time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Parsed parsed && parsed.template.equals(template);
  }

  @Override
  public int hashCode() {
    return index;
  }

  /** The place of a node. */
  Span span(Node node) {
    return Marks.span(file.source(), node.place());
  }
}
