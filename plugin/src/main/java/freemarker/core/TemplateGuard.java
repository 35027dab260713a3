package freemarker.core;

import freemarker.core.TemplateTree.Node;
import freemarker.template.Template;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a parsed template count what it does, so that it can be stopped before it harms the
 * machine: every element that repeats, every text it prints, and every value that it makes out of
 * others. FreeMarker has no such limits; the counting nodes are put into its tree from inside its
 * package.
 */
@SuppressWarnings(
    "deprecation") // FreeMarker marks what is internal as deprecated; the version is pinned
public final class TemplateGuard {
  /** Counts for one run of a template. */
  public interface Meter {
    /** Something is executed once. */
    void step() throws Exceeded;

    /**
     * Something is printed, to the text or into a variable.
     *
     * @param length in UTF-16 units, marks included
     */
    void printed(int length) throws Exceeded;

    /**
     * A text was made.
     *
     * @param length in UTF-16 units, marks included
     */
    void text(int length) throws Exceeded;

    /**
     * A sequence was made.
     *
     * @param size how many items it has
     */
    void sequence(int size) throws Exceeded;

    /**
     * Something was gone through: the characters of a text that was read or made, the items of a
     * list, the parts of a block.
     */
    void work(int amount) throws Exceeded;
  }

  /** Prints one stretch of a template's literal text. */
  public interface TextPrinter {
    /**
     * What to write.
     *
     * @param calls the calls and includes that led here, innermost first
     */
    String text(List<TemplateTree.Place> calls);
  }

  /** A limit was reached. No construct of FreeMarker can catch it. */
  public static final class Exceeded extends FlowControlException {
    private static final long serialVersionUID = 1;
    private transient TemplateTree.Place place;
    private boolean roughly;

    /** Says which limit. */
    public Exceeded(String limit) {
      super(limit);
    }

    /** Where it happened, or null when it was between two places. */
    public TemplateTree.Place place() {
      return place;
    }

    /** Says which limit was reached by the tag at work, or by an expression in it. */
    public static Exceeded here(String limit) {
      Exceeded exceeded = new Exceeded(limit);
      Environment environment = Environment.getCurrentEnvironment();
      TemplateElement[] stack =
          environment == null ? null : environment.getInstructionStackSnapshot();
      if (stack != null && stack.length > 0) {
        exceeded.at(stack[0]).roughly = true;
      }
      return exceeded;
    }

    Exceeded at(TemplateObject object) {
      if (place == null || roughly) {
        place = TemplateTree.place(object);
        roughly = false;
      }
      return this;
    }
  }

  private static final Object METER = new Object();

  private TemplateGuard() {}

  /** Gives a run its meter; without one nothing is counted. */
  public static void attach(Environment environment, Meter meter) {
    environment.setCustomState(METER, meter);
  }

  /** Counts something printed by other means than a template's own text. */
  public static void printed(Environment environment, int length) {
    Meter meter = meter(environment);
    if (meter != null) {
      meter.printed(length);
    }
  }

  static Meter meter(Environment environment) {
    return environment == null ? null : (Meter) environment.getCustomState(METER);
  }

  /**
   * Puts the counting nodes into a template, after its tree was read.
   *
   * @param printers gets each text node once and gives what writes it
   */
  public static void install(Template template, Function<Node, TextPrinter> printers) {
    TemplateElement root = template.getRootTreeNode();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    guardExpressions(root, seen);
    guardElements(root, printers);
  }

  /** Looking a fragment up costs about as much as going through this many characters. */
  private static final int INCLUDE = 20_000;

  /** Of blocks and calls that are open at once. */
  private static final int DEEPEST = 1_000;

  private static void guardElements(TemplateElement element, Function<Node, TextPrinter> printers) {
    for (int i = 0; i < element.getChildCount(); i++) {
      TemplateElement child = (TemplateElement) element.getChildAt(i);
      guardElements(child, printers);
      if (child instanceof Include) {
        element.addChild(i++, new Counted(child, 0, INCLUDE));
      }
      if (child instanceof Assignment assignment && "+=".equals(assignment.getParameterValue(1))) {
        element.addChild(++i, new Weighed(assignment));
      }
      if (child instanceof TextBlock text) {
        element.setChildAt(i, new MarkedText(text, printers.apply(TemplateTree.node(text))));
      }
    }
    if (element instanceof TextBlock text && element.getParentElement() == null) {
      text.replaceText(printers.apply(TemplateTree.node(text)).text(List.of()));
    }
    if (element.isNestedBlockRepeater() || element instanceof Macro) {
      element.addChild(0, new Counted(element, textBelow(element), TemplateTree.size(element)));
    }
  }

  /** How much literal text an element prints at most when it is executed once. */
  private static int textBelow(TemplateElement element) {
    int length = element instanceof MarkedText text ? text.length : 0;
    for (int i = 0; i < element.getChildCount(); i++) {
      length += textBelow((TemplateElement) element.getChildAt(i));
    }
    return length;
  }

  /**
   * Wraps every expression that makes a new value, wherever a node holds it in a field of the
   * general type.
   */
  private static void guardExpressions(Object node, Set<Object> seen) {
    if (!(node instanceof TemplateObject) || !seen.add(node)) {
      return;
    }
    if (node instanceof Expression folded && !isPlainLiteral(folded)) {
      folded.constantValue = null; // evaluated while parsing, past every guard
    }
    for (Class<?> type = node.getClass();
        type != null && type != Object.class;
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        boolean upwards = field.getName().equals("parent") || field.getName().equals("template");
        if (!Modifier.isStatic(field.getModifiers())
            && !field.getType().isPrimitive()
            && !upwards) {
          guardField(node, field, seen);
        }
      }
    }
    if (node instanceof MethodCall call) {
      GuardedExpression.weighArguments(call);
    }
  }

  private static void guardField(Object node, Field field, Set<Object> seen) {
    try {
      field.setAccessible(true);
      Object value = field.get(node);
      guardExpressions(value, seen);
      if (field.getType() == Expression.class && value instanceof Expression expression) {
        field.set(node, GuardedExpression.of(node, field.getName(), expression));
      } else if (value instanceof List<?> list) {
        guardList(node, list, seen);
      } else if (value instanceof Map<?, ?> map) {
        guardMap(map, seen);
      } else if (value instanceof Object[] array) {
        for (Object item : array) {
          guardExpressions(item, seen);
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("FreeMarker's " + field + " cannot be guarded.", e);
    }
  }

  /** Defaults of a macro's parameters, and arguments by name. */
  private static void guardMap(Map<?, ?> map, Set<Object> seen) {
    @SuppressWarnings("unchecked") // only items that are expressions are replaced, by expressions
    Map<Object, Object> items = (Map<Object, Object>) map;
    items.values().forEach(item -> guardExpressions(item, seen));
    items.replaceAll(
        (key, item) ->
            item instanceof Expression expression
                ? GuardedExpression.of(map, "", expression)
                : item);
  }

  private static void guardList(Object node, List<?> list, Set<Object> seen) {
    @SuppressWarnings("unchecked") // only items that are expressions are replaced, by expressions
    List<Object> items = (List<Object>) list;
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      guardExpressions(item, seen);
      if (item instanceof Expression expression) {
        items.set(i, GuardedExpression.of(node, "", expression));
      } else if (item instanceof List<?> inner) {
        guardList(node, inner, seen);
      }
    }
  }

  private static boolean isPlainLiteral(Expression expression) {
    return expression instanceof StringLiteral
        || expression instanceof NumberLiteral
        || expression instanceof BooleanLiteral;
  }

  /** What is common to the elements that are put in. */
  @SuppressWarnings("unchecked") // in FreeMarker's own signatures
  private abstract static class Inserted extends TemplateElement {
    @Override
    protected String dump(boolean canonical) {
      return canonical ? "" : getNodeTypeSymbol();
    }

    @Override
    int getParameterCount() {
      return 0;
    }

    @Override
    Object getParameterValue(int index) {
      throw new IndexOutOfBoundsException();
    }

    @Override
    ParameterRole getParameterRole(int index) {
      throw new IndexOutOfBoundsException();
    }

    @Override
    boolean isNestedBlockRepeater() {
      return false;
    }
  }

  /** Writes literal text with its place and the way to it. */
  @SuppressWarnings("unchecked") // in FreeMarker's own signatures
  private static final class MarkedText extends Inserted {
    private final TextPrinter printer;
    private final int length;

    MarkedText(TextBlock text, TextPrinter printer) {
      this.printer = printer;
      this.length = ((String) text.getParameterValue(0)).length();
      setLocation(
          text.getTemplate(), text.beginColumn, text.beginLine, text.endColumn, text.endLine);
    }

    @Override
    TemplateElement[] accept(Environment environment) throws IOException {
      environment.getOut().write(printer.text(TemplateTree.calls(environment)));
      return null;
    }

    @Override
    String getNodeTypeSymbol() {
      return "#text";
    }
  }

  /**
   * Weighs and flattens what an assignment has made, for {@code a += a} evaluates nothing that is
   * guarded.
   */
  @SuppressWarnings("unchecked") // in FreeMarker's own signatures
  private static final class Weighed extends Inserted {
    private final Assignment assignment;
    private final String name;

    Weighed(Assignment assignment) {
      this.assignment = assignment;
      this.name = (String) assignment.getParameterValue(0);
      setLocation(
          assignment.getTemplate(),
          assignment.beginColumn,
          assignment.beginLine,
          assignment.endColumn,
          assignment.endLine);
    }

    @Override
    TemplateElement[] accept(Environment environment) throws TemplateModelException {
      Meter meter = meter(environment);
      TemplateModel local = environment.getLocalVariable(name);
      TemplateModel value = local != null ? local : environment.getCurrentNamespace().get(name);
      if (meter != null && value != null) {
        try {
          TemplateModel flat = GuardedExpression.flat(value);
          GuardedExpression.count(flat, meter);
          if (local != null) {
            environment.setLocalVariable(name, flat);
          } else {
            environment.getCurrentNamespace().put(name, flat);
          }
        } catch (Exceeded e) {
          throw e.at(assignment);
        }
      }
      return null;
    }

    @Override
    String getNodeTypeSymbol() {
      return "##weighed";
    }
  }

  /** Counts one execution. */
  @SuppressWarnings("unchecked") // in FreeMarker's own signatures
  private static final class Counted extends Inserted {
    private final int text;
    private final int parts;
    private final boolean isMacro;

    Counted(TemplateElement around, int text, int parts) {
      this.text = text;
      this.parts = parts;
      this.isMacro = around instanceof Macro;
      setLocation(
          around.getTemplate(),
          around.beginColumn,
          around.beginLine,
          around.beginColumn,
          around.beginLine);
    }

    @Override
    TemplateElement[] accept(Environment environment) {
      Meter meter = meter(environment);
      if (meter != null) {
        try {
          meter.step();
          if (isMacro && environment.getInstructionStackSnapshot().length > DEEPEST) {
            throw new Exceeded("Macros or functions call each other without end, or too deeply.");
          }
          meter.printed(text);
          meter.work(parts);
        } catch (Exceeded e) {
          throw e.at(this);
        }
      }
      return null;
    }

    @Override
    String getNodeTypeSymbol() {
      return "##counted";
    }
  }
}
