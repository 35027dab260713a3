package freemarker.core;

import freemarker.core.TemplateTree.Node;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
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

    /** Says which limit. */
    public Exceeded(String limit) {
      super(limit);
    }

    /** Where it happened, or null when it was between two places. */
    public TemplateTree.Place place() {
      return place;
    }

    private Exceeded at(TemplateObject object) {
      if (place == null) {
        place = TemplateTree.place(object);
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

  private static Meter meter(Environment environment) {
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

  private static void guardElements(TemplateElement element, Function<Node, TextPrinter> printers) {
    for (int i = 0; i < element.getChildCount(); i++) {
      TemplateElement child = (TemplateElement) element.getChildAt(i);
      guardElements(child, printers);
      if (child instanceof TextBlock text) {
        element.setChildAt(i, new MarkedText(text, printers.apply(TemplateTree.node(text))));
      }
    }
    if (element instanceof TextBlock text && element.getParentElement() == null) {
      text.replaceText(printers.apply(TemplateTree.node(text)).text(List.of()));
    }
    if (element.isNestedBlockRepeater() || element instanceof Macro) {
      element.addChild(0, new Counted(element, textBelow(element)));
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
  }

  private static void guardField(Object node, Field field, Set<Object> seen) {
    try {
      field.setAccessible(true);
      Object value = field.get(node);
      guardExpressions(value, seen);
      boolean slice = node instanceof DynamicKeyName && value instanceof Range;
      if (field.getType() == Expression.class && makesValue(value) && !slice) {
        field.set(node, new Guarded((Expression) value));
      } else if (value instanceof List<?> list) {
        guardList(list, seen);
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
    items.replaceAll((key, item) -> makesValue(item) ? new Guarded((Expression) item) : item);
  }

  private static void guardList(List<?> list, Set<Object> seen) {
    @SuppressWarnings("unchecked") // only items that are expressions are replaced, by expressions
    List<Object> items = (List<Object>) list;
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      guardExpressions(item, seen);
      if (makesValue(item)) {
        items.set(i, new Guarded((Expression) item));
      } else if (item instanceof List<?> inner) {
        guardList(inner, seen);
      }
    }
  }

  private static boolean isPlainLiteral(Expression expression) {
    return expression instanceof StringLiteral
        || expression instanceof NumberLiteral
        || expression instanceof BooleanLiteral;
  }

  private static boolean makesValue(Object value) {
    return value instanceof AddConcatExpression
        || value instanceof BuiltIn
        || value instanceof MethodCall
        || value instanceof Range
        || (value instanceof StringLiteral literal && !literal.isLiteral());
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

  /** Counts one execution. */
  @SuppressWarnings("unchecked") // in FreeMarker's own signatures
  private static final class Counted extends Inserted {
    private final int text;

    Counted(TemplateElement around, int text) {
      this.text = text;
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
          meter.printed(text);
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

  /** Evaluates an expression and counts what it makes. */
  private static final class Guarded extends Expression {
    private final Expression inner;

    Guarded(Expression inner) {
      this.inner = inner;
      setLocation(
          inner.getTemplate(), inner.beginColumn, inner.beginLine, inner.endColumn, inner.endLine);
    }

    @Override
    TemplateModel _eval(Environment environment) throws TemplateException {
      Meter meter = meter(environment);
      if (meter == null) {
        return inner.eval(environment);
      }
      try {
        meter.step();
        TemplateModel value = inner.eval(environment);
        count(value, meter);
        return value;
      } catch (Exceeded e) {
        throw e.at(inner);
      }
    }

    private static void count(TemplateModel value, Meter meter) throws TemplateModelException {
      if (value instanceof TemplateMarkupOutputModel<?> markup) {
        meter.text(length(markup));
      } else if (value instanceof TemplateScalarModel text) {
        meter.text(text.getAsString().length());
      } else if (value instanceof TemplateSequenceModel sequence) {
        meter.sequence(sequence.size());
      }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a value and its own format always fit
    private static int length(TemplateMarkupOutputModel markup) throws TemplateModelException {
      return markup.getOutputFormat().getMarkupString(markup).length();
    }

    @Override
    boolean isLiteral() {
      return false;
    }

    @Override
    protected Expression deepCloneWithIdentifierReplaced_inner(
        String replaced, Expression replacement, ReplacemenetState state) {
      return new Guarded(inner.deepCloneWithIdentifierReplaced(replaced, replacement, state));
    }

    @Override
    public String getCanonicalForm() {
      return inner.getCanonicalForm();
    }

    @Override
    String getNodeTypeSymbol() {
      return inner.getNodeTypeSymbol();
    }

    @Override
    int getParameterCount() {
      return inner.getParameterCount();
    }

    @Override
    Object getParameterValue(int index) {
      return inner.getParameterValue(index);
    }

    @Override
    ParameterRole getParameterRole(int index) {
      return inner.getParameterRole(index);
    }
  }
}
