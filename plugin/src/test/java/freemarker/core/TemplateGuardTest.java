package freemarker.core;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Template;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever makes a value is counted. */
@SuppressWarnings(
    "deprecation") // FreeMarker marks what is internal as deprecated; the version is pinned
class TemplateGuardTest {
  @Test
  void wrapsEveryExpressionThatMakesAValue() {
    Map<String, String> unwrapped = new TreeMap<>();
    int wrapped = 0;
    for (Template template : ManyTemplates.parsed()) {
      TemplateGuard.install(template, text -> calls -> text.text("content"));
      for (Object node : Reflection.reachable(template.getRootTreeNode())) {
        for (Reflection.Held held : Reflection.held(node)) {
          boolean guarded = isGuard(node);
          // The range of a slice may be open at its end, and a prototype is never run.
          boolean slice = node instanceof DynamicKeyName && held.value() instanceof Range;
          boolean prototype = held.field().equals("prevICIObj");
          if (makesValue(held.value()) && !guarded && !slice && !prototype) {
            unwrapped.put(
                held.where() + " -> " + Reflection.simple(held.value().getClass()),
                template.toString());
          }
          wrapped += guarded ? 1 : 0;
        }
      }
    }
    assertThat(unwrapped).isEmpty();
    assertThat(wrapped).isGreaterThan(500);
  }

  private static boolean isGuard(Object node) {
    return node instanceof GuardedExpression;
  }

  private static boolean makesValue(TemplateObject node) {
    return node instanceof AddConcatExpression
        || node instanceof BuiltIn
        || node instanceof MethodCall
        || node instanceof Range
        || (node instanceof StringLiteral literal && !literal.isLiteral());
  }
}
