package freemarker.core;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * FreeMarker's parsed tree as generic records, and the place being executed. FreeMarker keeps both
 * to its own package; this is the one class of ours in it, and it knows nothing of ours. Written
 * against 2.3.35; a test fails when a release adds a field that this does not visit.
 */
@SuppressWarnings(
    "deprecation") // FreeMarker marks what is internal as deprecated; the version is pinned
public final class TemplateTree {
  private TemplateTree() {}

  /**
   * A place in a template.
   *
   * @param template the template's name
   * @param line 1-based
   * @param column 1-based, in UTF-16 units when the tab size is one
   * @param endLine the line of the last character
   * @param endColumn the column of the last character, not after it
   */
  public record Place(String template, int line, int column, int endLine, int endColumn) {}

  /**
   * One node: an element, an expression or a built-in.
   *
   * @param kind FreeMarker's class, without package: {@code DollarVariable}
   * @param symbol what it looks like: {@code #if}, {@code ?upper_case}, {@code ${...}}
   * @param place where it stands
   * @param parameters its named parts; names of identifiers, values of literals and the names of
   *     special variables are parameters here, though FreeMarker has none for them
   * @param children the elements inside it
   */
  public record Node(
      String kind, String symbol, Place place, List<Parameter> parameters, List<Node> children) {
    /** A node is itself only; comparing whole trees would only cost time. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    /** The first parameter with that role that is a node, or null. */
    public Node node(String role) {
      for (Parameter parameter : parameters) {
        if (parameter.role().equals(role) && parameter.value() instanceof Node node) {
          return node;
        }
      }
      return null;
    }

    /** The first parameter with that role that is a text, or null. */
    public String text(String role) {
      for (Parameter parameter : parameters) {
        if (parameter.role().equals(role) && parameter.value() instanceof String text) {
          return text;
        }
      }
      return null;
    }

    /** All texts with that role. */
    public List<String> texts(String role) {
      List<String> texts = new ArrayList<>();
      for (Parameter parameter : parameters) {
        if (parameter.role().equals(role) && parameter.value() instanceof String text) {
          texts.add(text);
        }
      }
      return texts;
    }
  }

  /**
   * A named part of a node.
   *
   * @param role FreeMarker's name for it, or {@code name} or {@code value} for what it has no name
   *     for
   * @param value a {@link Node}, a String, a number, a boolean or null
   */
  public record Parameter(String role, Object value) {}

  /** The whole tree of a parsed template. */
  public static Node read(Template template) {
    return node(template.getRootTreeNode());
  }

  /** How many levels a template's tree has, found without recursion. */
  public static int depth(Template template) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<TemplateObject> level = List.of(template.getRootTreeNode());
    int depth = 0;
    while (!level.isEmpty()) {
      depth++;
      List<TemplateObject> below = new ArrayList<>();
      for (TemplateObject object : level) {
        for (int i = 0; i < object.getParameterCount(); i++) {
          if (object.getParameterValue(i) instanceof TemplateObject part && seen.add(part)) {
            below.add(part);
          }
        }
        if (object instanceof TemplateElement element) {
          for (int i = 0; i < element.getChildCount(); i++) {
            if (element.getChildAt(i) instanceof TemplateObject child && seen.add(child)) {
              below.add(child);
            }
          }
        }
      }
      level = below;
    }
    return depth;
  }

  /** How many parts an element or expression has, itself included. */
  static int size(TemplateObject object) {
    int size = 1;
    for (int i = 0; i < object.getParameterCount(); i++) {
      if (object.getParameterValue(i) instanceof TemplateObject part) {
        size += size(part);
      }
    }
    if (object instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        size += size((TemplateElement) element.getChildAt(i));
      }
    }
    return size;
  }

  /** One node with what is below it. */
  static Node node(TemplateObject object) {
    return node(object, Collections.newSetFromMap(new IdentityHashMap<>()), null);
  }

  /**
   * One node with what is below it.
   *
   * @param seen takes every object of FreeMarker's that was visited
   * @param around the place that stands for all below, or null when each has its own
   */
  static Node node(TemplateObject object, Set<Object> seen, Place around) {
    seen.add(object);
    Place place = around == null ? place(object) : around;
    // FreeMarker counts places inside a string after it has taken the escapes out of it.
    boolean drifts = object instanceof StringLiteral && object.getSource().indexOf('\\') >= 0;
    Place below = drifts ? place : around;
    List<Parameter> parameters = new ArrayList<>();
    if (object instanceof Identifier identifier) {
      parameters.add(new Parameter("name", identifier.getName()));
    } else if (object instanceof BuiltinVariable) {
      parameters.add(new Parameter("name", object.getCanonicalForm()));
    } else if (object instanceof StringLiteral literal) {
      parameters.add(new Parameter("value", literal.getAsString()));
      parameters.add(new Parameter("dynamic", !literal.isLiteral()));
    } else if (object instanceof NumberLiteral || object instanceof BooleanLiteral) {
      parameters.add(new Parameter("value", object.getCanonicalForm()));
    }
    for (int i = 0; i < object.getParameterCount(); i++) {
      String role = object.getParameterRole(i).getName();
      Object value = object.getParameterValue(i);
      // A recover block is both a parameter and a child: it is visited as a child.
      boolean childToo = value instanceof TemplateElement && object instanceof TemplateElement;
      if (value instanceof TemplateObject part && !childToo) {
        parameters.add(new Parameter(role, node(part, seen, below)));
      } else if (!(value instanceof TemplateObject)) {
        parameters.add(new Parameter(role, value));
      }
    }
    List<Node> children = new ArrayList<>();
    if (object instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        TemplateElement child = (TemplateElement) element.getChildAt(i);
        if (!seen.contains(child)) {
          children.add(node(child, seen, below));
        }
      }
    }
    String type = object.getClass().getName();
    String kind = type.substring(type.lastIndexOf('.') + 1);
    return new Node(
        kind, object.getNodeTypeSymbol(), place, List.copyOf(parameters), List.copyOf(children));
  }

  static Place place(TemplateObject object) {
    String name = object.getTemplate() == null ? "" : object.getTemplate().getName();
    return new Place(
        name,
        object.getBeginLine(),
        object.getBeginColumn(),
        object.getEndLine(),
        object.getEndColumn());
  }

  /** The element at work, or null outside of any. */
  public static Place executing(Environment environment) {
    TemplateElement[] stack = environment.getInstructionStackSnapshot();
    return stack == null ? null : place(stack[0]);
  }

  /**
   * The macro calls and includes that led to the element at work, innermost first, without {@code
   * variant}.
   */
  public static List<Place> calls(Environment environment) {
    TemplateElement[] stack = environment.getInstructionStackSnapshot();
    List<Place> calls = new ArrayList<>();
    for (int i = 1; stack != null && i < stack.length; i++) {
      boolean call = stack[i] instanceof UnifiedCall unified && !isVariant(unified);
      if (call || stack[i] instanceof Include) {
        calls.add(place(stack[i]));
      }
    }
    return calls;
  }

  private static boolean isVariant(UnifiedCall call) {
    return call.getParameterValue(0) instanceof Identifier callee
        && callee.getName().equals("variant");
  }
}
