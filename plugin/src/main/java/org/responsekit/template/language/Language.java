package org.responsekit.template.language;

import freemarker.core.TemplateTokens;
import freemarker.core.TemplateTree.Node;
import freemarker.core.TemplateTree.Parameter;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The authors' language, and the check of one node or token against it. What the table does not
 * name is refused, so that nothing new comes in by an upgrade.
 */
public final class Language {
  /** The longest text that an operation with written-out arguments takes. */
  private static final int LONGEST_LITERAL = 100;

  private static final List<Construct> TABLE =
      Stream.of(
              Directives.TABLE,
              Expressions.TABLE,
              AllowedBuiltIns.TABLE,
              RefusedBuiltIns.TABLE,
              SpecialVariables.TABLE,
              Spellings.TABLE)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Construct> BUILT_INS = byKey(Construct.Group.BUILT_IN);
  private static final Map<String, Construct> VARIABLES = byKey(Construct.Group.SPECIAL_VARIABLE);
  private static final Map<String, Construct> TAGS = byKey(Construct.Group.DIRECTIVE);
  private static final Map<String, List<Construct>> KINDS = byKind();

  /** These stand inside something that is refused as a whole. */
  private static final Set<String> INSIDE_REFUSED = Set.of("RecoveryBlock");

  /**
   * Why something is refused.
   *
   * @param what its name as written: {@code ?eval}, {@code <#attempt>}
   * @param reason why, one sentence
   * @param instead what to do instead, a sentence
   * @param at the part that is meant, or null for the node that was asked about
   */
  public record Refusal(String what, String reason, String instead, Node at) {
    static Refusal of(Construct construct, Node at) {
      return of(construct.name(), construct, at);
    }

    static Refusal of(String what, Construct construct, Node at) {
      return new Refusal(what, construct.says(), construct.instead(), at);
    }

    /** What is refused and why. */
    public String message() {
      return what + " is outside the authors' language. " + reason;
    }
  }

  private Language() {}

  private static Map<String, Construct> byKey(Construct.Group group) {
    Map<String, Construct> byKey = new HashMap<>();
    for (Construct construct : TABLE) {
      if (construct.group() == group) {
        byKey.put(construct.key(), construct);
      }
    }
    return byKey;
  }

  private static Map<String, List<Construct>> byKind() {
    Map<String, List<Construct>> byKind = new HashMap<>();
    for (Construct construct : TABLE) {
      for (String kind : construct.kinds()) {
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(construct);
      }
    }
    return byKind;
  }

  /** Everything FreeMarker has, each allowed or refused. */
  public static List<Construct> table() {
    return TABLE;
  }

  /**
   * Why a node is refused, or empty when authors may use it here.
   *
   * @param above the nodes around it, innermost first
   */
  public static Optional<Refusal> refusal(Node node, Deque<Node> above) {
    if (node.kind().equals("BuiltinVariable")) {
      String name = node.text("name");
      return refused(VARIABLES.get(name.substring(1)), name);
    }
    if (isBuiltIn(node)) {
      return builtIn(node, above.peek());
    }
    if (INSIDE_REFUSED.contains(node.kind()) || isPartOfAssignments(node, above.peek())) {
      return Optional.empty();
    }
    List<Construct> possible = KINDS.getOrDefault(node.kind(), List.of());
    Construct construct =
        possible.size() == 1
            ? possible.get(0)
            : possible.stream().filter(one -> isWritten(one, node)).findFirst().orElse(null);
    return construct != null && construct.allowed()
        ? use(node)
        : refused(construct, shown(node.symbol()));
  }

  private static boolean isWritten(Construct construct, Node node) {
    return node.symbol().equals("#" + construct.key())
        || (node.kind().equals("IfBlock") && construct.key().equals("if"));
  }

  /** Each of the assignments in one tag; the tag itself is checked. */
  private static boolean isPartOfAssignments(Node node, Node parent) {
    return node.kind().equals("Assignment")
        && parent != null
        && parent.kind().equals("AssignmentInstruction");
  }

  private static String shown(String symbol) {
    return symbol.matches("#[a-z]+") ? "<" + symbol + ">" : symbol;
  }

  private static Optional<Refusal> refused(Construct construct, String name) {
    if (construct == null) {
      return Optional.of(
          new Refusal(
              name,
              "Nobody has looked yet at what it can do.",
              "Use what the language offers; response-kit:explain -Dkit.rule=template-refused shows all of it.",
              null));
    }
    return construct.allowed() ? Optional.empty() : Optional.of(Refusal.of(construct, null));
  }

  /** What is allowed, and used in a way that is not. */
  private static Optional<Refusal> use(Node node) {
    return switch (node.kind()) {
      case "Assignment", "AssignmentInstruction", "BlockAssignment" ->
          node.node("namespace") == null
              ? Optional.empty()
              : Optional.of(Refusal.of(Spellings.ASSIGN_IN, null));
      case "Dot", "DotBeforeMethodCall" ->
          switch (String.valueOf(node.text("right-hand operand"))) {
            case "*" -> Optional.of(Refusal.of(Expressions.ALL_MEMBERS, null));
            case "**" -> Optional.of(Refusal.of(Expressions.ALL_BELOW, null));
            default -> Optional.empty();
          };
      case "StringLiteral" -> {
        String text = String.valueOf(node.text("value"));
        yield text.contains("[=")
            ? Optional.of(Refusal.of(Spellings.OTHER_PRINT_IN_TEXT, null))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> builtIn(Node node, Node parent) {
    String name = builtInName(node);
    Construct construct = BUILT_INS.get(name);
    if (construct == null || !construct.allowed()) {
      return refused(construct, "?" + name);
    }
    AllowedBuiltIns.Arguments allowed = AllowedBuiltIns.arguments(name);
    if (allowed == null) {
      return Optional.empty();
    }
    boolean called =
        parent != null && parent.kind().equals("MethodCall") && node.equals(parent.node("callee"));
    List<Node> arguments = called ? arguments(parent) : List.of();
    if (name.equals("string") && arguments.size() != 2) {
      return Optional.of(Refusal.of("?string without two texts", Spellings.FORMATS, null));
    }
    if (allowed.least() > 0 && !called) {
      return Optional.of(
          Refusal.of("?" + name + " without its brackets", Spellings.NOT_CALLED, null));
    }
    if (arguments.size() > allowed.most() && allowed.most() > 0) {
      return Optional.of(flags(name, arguments.get(allowed.most())));
    }
    return allowed.literal() ? literal(name, arguments) : Optional.empty();
  }

  private static Refusal flags(String name, Node argument) {
    return Refusal.of("?" + name + " with such an argument", Spellings.FLAGS, argument);
  }

  private static Optional<Refusal> literal(String name, List<Node> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Node argument = arguments.get(i);
      if (i == 2 && !isLiteral(argument, "f")) {
        return Optional.of(flags(name, argument));
      }
      if (!isLiteral(argument, null)) {
        return Optional.of(
            Refusal.of(
                "?" + name + " with a text that is not written out, or long,",
                Spellings.NOT_LITERAL,
                argument));
      }
    }
    return Optional.empty();
  }

  private static boolean isLiteral(Node argument, String text) {
    String value = argument.kind().equals("StringLiteral") ? argument.text("value") : null;
    return value != null
        && argument.node("value part") == null
        && value.length() <= LONGEST_LITERAL
        && (text == null || text.equals(value));
  }

  private static List<Node> arguments(Node call) {
    return call.parameters().stream()
        .filter(parameter -> parameter.role().equals("argument value"))
        .map(Parameter::value)
        .map(Node.class::cast)
        .toList();
  }

  /** Why a token is refused that leaves no trace in the tree; empty for a number. */
  public static Optional<Refusal> refusal(TemplateTokens.Token token) {
    Construct construct =
        switch (token.kind()) {
          case HEADER -> TAGS.get("ftl");
          case COMMENT_TAG -> TAGS.get("comment");
          case NOPARSE -> TAGS.get("noparse");
          case CALL -> TAGS.get("call");
          case NUMBER -> null;
          case OTHER_SPELLING -> otherSpelling(token.text());
        };
    return construct == null ? Optional.empty() : Optional.of(Refusal.of(construct, null));
  }

  private static Construct otherSpelling(String text) {
    if (text.startsWith("#")) {
      return Expressions.HASH_PRINT;
    }
    if (text.startsWith("<")) {
      return Spellings.BARE_TAGS;
    }
    return text.startsWith("[=") ? Spellings.SQUARE_PRINT : Spellings.SQUARE_TAGS;
  }

  /**
   * Why something is refused that FreeMarker itself already stopped at.
   *
   * @param sign what stands before the name: {@code <#}, {@code </#}, {@code ?} or {@code .}
   * @param name the name
   * @return empty when it is allowed, or not known at all
   */
  public static Optional<Refusal> refusal(String sign, String name) {
    Map<String, Construct> names =
        switch (sign) {
          case "?" -> BUILT_INS;
          case "." -> VARIABLES;
          default -> TAGS;
        };
    Construct construct = names.get(name);
    if (construct != null) {
      return construct.allowed() ? Optional.empty() : Optional.of(Refusal.of(construct, null));
    }
    String end = sign.endsWith("#") ? ">" : "";
    return names.keySet().stream()
        .filter(key -> !name.equals(plain(name)) && plain(key).equals(plain(name)))
        .findFirst()
        .map(
            key ->
                new Refusal(
                    sign + name + end,
                    Spellings.CAPITALS.says(),
                    "Write it in small letters: " + sign + key + end + ".",
                    null));
  }

  /** A name without what FreeMarker's two spellings of it differ in. */
  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a node is a built-in such as {@code ?trim}, in any of FreeMarker's classes for them.
   */
  public static boolean isBuiltIn(Node node) {
    return node.symbol().startsWith("?") && node.text("right-hand operand") != null;
  }

  /** The name of a built-in, without the question mark. */
  public static String builtInName(Node node) {
    return node.text("right-hand operand");
  }

  /** The names of the built-ins that authors may use. */
  public static Set<String> builtIns() {
    Set<String> allowed = new TreeSet<>();
    BUILT_INS.forEach(
        (name, construct) -> {
          if (construct.allowed()) {
            allowed.add(name);
          }
        });
    return allowed;
  }
}
