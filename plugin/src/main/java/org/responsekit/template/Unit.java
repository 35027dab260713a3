package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What runs in one namespace: a template or library with the fragments it includes, directly or
 * through others.
 *
 * @param files the file itself and its fragments, each once
 * @param macros macros and functions of all of them, each with the file it stands in; several may
 *     have one name, and which of them a call runs depends on where it stands
 * @param assigned every variable, parameter and loop variable of all of them
 * @param whole whether every fragment could be parsed
 */
record Unit(
    List<Parsed> files, Map<String, List<Defined>> macros, Set<String> assigned, boolean whole) {
  /** A macro with its file. */
  record Defined(Parsed file, Node macro) {}

  static Unit of(Parsed start, Templates templates) {
    Map<String, Parsed> files = new LinkedHashMap<>();
    files.put(start.file().name(), start);
    List<Parsed> queue = new ArrayList<>(List.of(start));
    boolean whole = true;
    while (!queue.isEmpty()) {
      for (Parsed.Include include : queue.remove(0).includes()) {
        Parsed part = templates.named(include.target()).orElse(null);
        whole &= part != null;
        if (part != null && files.putIfAbsent(include.target(), part) == null) {
          queue.add(part);
        }
      }
    }
    Map<String, List<Defined>> macros = new HashMap<>();
    Set<String> assigned = new LinkedHashSet<>();
    for (Parsed file : files.values()) {
      for (Node macro : file.macros()) {
        macros
            .computeIfAbsent(macro.text("assignment target"), name -> new ArrayList<>())
            .add(new Defined(file, macro));
      }
      assigned.addAll(file.assigned());
    }
    return new Unit(List.copyOf(files.values()), macros, assigned, whole);
  }
}
