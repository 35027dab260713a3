package freemarker.core;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Template;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.responsekit.template.LanguagePage;

/** Nothing that FreeMarker would execute is out of sight of {@link TemplateTree}. */
@SuppressWarnings(
    "deprecation") // FreeMarker marks what is internal as deprecated; the version is pinned
class TemplateTreeTest {
  /** Fields with nodes that are not visited, and why that hides nothing. */
  private static final Map<String, String> EXPLAINED =
      Map.of(
          "DollarVariable.escapedExpression",
          "what <#escape> makes of the expression; <#escape> is refused, and visited itself",
          "AttemptBlock.attemptedSection",
          "a wrapper that parsing replaced by its only child, which is visited",
          "MethodCall.arguments",
          "the list of the arguments, each of which is visited",
          "BuiltInsForStringsEncoding$htmlBI.prevICIObj",
          "how an older FreeMarker did it: a prototype, and no part of a template");

  @Test
  void visitsWhateverAFieldHolds() {
    Map<String, String> missed = new TreeMap<>();
    Set<String> explained = new TreeSet<>();
    for (Template template : ManyTemplates.parsed()) {
      Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
      TemplateTree.node(template.getRootTreeNode(), visited, null);
      for (Object node : visited) {
        for (Reflection.Held held : Reflection.held(node)) {
          if (visited.contains(held.value())) {
            continue;
          }
          if (EXPLAINED.containsKey(held.where())) {
            explained.add(held.where());
            hidden(held.value(), visited).forEach(below -> missed.put(held.where(), below));
          } else {
            missed.put(
                held.where() + " -> " + Reflection.simple(held.value().getClass()),
                template.toString());
          }
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(explained).isEqualTo(EXPLAINED.keySet());
  }

  /**
   * What is directly below something explained and not visited; below what is visited, everything
   * is looked at anyway.
   */
  private static Set<String> hidden(TemplateObject explained, Set<Object> visited) {
    boolean holdsParts = explained instanceof TemplateElement || explained instanceof ListLiteral;
    return holdsParts
        ? Reflection.held(explained).stream()
            .filter(held -> !visited.contains(held.value()))
            .map(Reflection.Held::where)
            .collect(Collectors.toSet())
        : Set.of();
  }

  @Test
  void theTemplatesHoldEveryKindOfNode() {
    Set<String> seen = new TreeSet<>();
    for (Template template : ManyTemplates.parsed()) {
      Reflection.reachable(template.getRootTreeNode())
          .forEach(node -> seen.add(Reflection.simple(node.getClass())));
    }
    Set<String> known =
        LanguagePage.table().stream()
            .flatMap(construct -> construct.kinds().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    known.removeAll(seen);
    assertThat(known).isEmpty();
    for (BuiltIn builtIn : BuiltIn.BUILT_INS_BY_NAME.values()) {
      assertThat(seen).contains(Reflection.simple(builtIn.getClass()));
    }
  }
}
