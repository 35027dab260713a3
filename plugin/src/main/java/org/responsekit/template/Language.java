package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authors' language: what of FreeMarker a template may use. What this table does not name is
 * refused, so that nothing new comes in by an upgrade.
 */
final class Language {
  /**
   * Why something is refused.
   *
   * @param what its name as written: {@code ?eval}, {@code <#attempt>}
   * @param reason why, one sentence
   * @param instead what to write instead
   */
  record Refusal(String what, String reason, String instead) {}

  private static final Set<String> ELEMENTS =
      Set.of(
          "Assignment",
          "AssignmentInstruction",
          "BlockAssignment",
          "BodyInstruction",
          "BreakInstruction",
          "Case",
          "Comment",
          "ConditionalBlock",
          "ContinueInstruction",
          "DollarVariable",
          "ElseOfList",
          "IfBlock",
          "Include",
          "Items",
          "IteratorBlock",
          "ListElseContainer",
          "Macro",
          "MixedContent",
          "On",
          "RecoveryBlock",
          "ReturnInstruction",
          "Sep",
          "SwitchBlock",
          "TextBlock",
          "TrimInstruction",
          "UnifiedCall");

  private static final Set<String> EXPRESSIONS =
      Set.of(
          "AddConcatExpression",
          "AndExpression",
          "ArithmeticExpression",
          "BooleanLiteral",
          "ComparisonExpression",
          "DefaultToExpression",
          "Dot",
          "DotBeforeMethodCall",
          "DynamicKeyName",
          "DynamicKeyNameBeforeMethodCall",
          "ExistsExpression",
          "HashLiteral",
          "Identifier",
          "ListLiteral",
          "LocalLambdaExpression",
          "MethodCall",
          "NotExpression",
          "NumberLiteral",
          "OrExpression",
          "ParentheticalExpression",
          "Range",
          "StringLiteral",
          "UnaryPlusMinusExpression");

  private static final Set<String> BUILT_INS =
      Set.of(
          "abs",
          "boolean",
          "c",
          "cap_first",
          "capitalize",
          "ceiling",
          "chop_linebreak",
          "chunk",
          "contains",
          "counter",
          "drop_while",
          "ends_with",
          "ensure_ends_with",
          "ensure_starts_with",
          "filter",
          "first",
          "floor",
          "has_content",
          "has_next",
          "index",
          "index_of",
          "int",
          "is_even_item",
          "is_first",
          "is_last",
          "is_odd_item",
          "item_cycle",
          "item_parity",
          "item_parity_cap",
          "join",
          "keep_after",
          "keep_after_last",
          "keep_before",
          "keep_before_last",
          "keys",
          "last",
          "last_index_of",
          "length",
          "lower_case",
          "map",
          "max",
          "min",
          "number",
          "remove_beginning",
          "remove_ending",
          "replace",
          "reverse",
          "round",
          "seq_contains",
          "seq_index_of",
          "seq_last_index_of",
          "size",
          "sort",
          "sort_by",
          "split",
          "starts_with",
          "string",
          "substring",
          "switch",
          "take_while",
          "then",
          "trim",
          "uncap_first",
          "upper_case",
          "values",
          "word_list");

  private static final Pattern TAG = Pattern.compile("<#(\\w+)");

  private static final Map<String, String[]> REASONS = new TreeMap<>();

  static {
    String hides =
        "It makes code or a name out of a text, so a name could be hidden from the check.";
    String reaches = "It reaches Java, files or settings outside the kit.";
    String swallows = "It hides a refusal: what goes wrong inside would no longer be reported.";
    String opens = "It turns values into raw text, so a blank could be taken apart.";
    String places =
        "It changes texts after they were written, so their place in the source is lost.";
    String nodes = "It chooses macros by the names of XML nodes, and there are none here.";
    put("?eval", hides, "the expression itself");
    put("?eval_json", hides, "the value itself");
    put("?interpret", hides, "a macro in templates/lib/");
    put("?new", reaches, "nothing; templates need no classes");
    put("?api", reaches, "nothing; templates need no Java methods");
    put("?has_api", reaches, "nothing; templates need no Java methods");
    put("?markup_string", opens, "${...} around the value itself");
    put("?no_esc", opens, "${...} around the value itself");
    put("?esc", opens, "${...} around the value itself");
    put("?with_args", hides, "the call with its arguments");
    put("?with_args_last", hides, "the call with its arguments");
    put("?namespace", reaches, "the library's name");
    put("?absolute_template_name", reaches, "the name of the fragment");
    put("?left_pad", "It can make a text of any size.", "the text as it should be");
    put("?right_pad", "It can make a text of any size.", "the text as it should be");
    put(
        "?matches",
        "A pattern can run for hours on a short text.",
        "?contains, ?starts_with or ?replace with plain words");
    put("?groups", "A pattern can run for hours on a short text.", "?split or ?keep_before");
    put("#attempt", swallows, "an <#if> that asks for what may be missing");
    put("#compress", places, "nothing; a line break in a variant is a space already");
    put(
        "#escape",
        "It changes every ${...} inside it, out of sight.",
        "the expression in each ${...}");
    put(
        "#noescape",
        "It changes every ${...} inside it, out of sight.",
        "the expression in each ${...}");
    put("#outputformat", opens, "nothing; texts are plain");
    put("#autoesc", opens, "nothing; texts are plain");
    put("#noautoesc", opens, "nothing; texts are plain");
    put("#setting", reaches, "nothing; the language of a text is the fact locale");
    put(
        "#global",
        "It sets a name for every file at once, also one that a fact or blank has.",
        "<#assign>");
    put(
        "#import",
        "Every library is already there under its file name.",
        "the library's name, such as <@contact.invite/>");
    put(
        "#stop",
        "It ends rendering with a text of its own.",
        "an <#if> around what should not appear");
    put("#flush", "It writes before the text is finished.", "nothing");
    put("#foreach", "It is the old form of a list.", "<#list items as item>");
    put("#transform", reaches, "a macro");
    put("#visit", nodes, "a macro");
    put("#recurse", nodes, "a macro");
    put("#fallback", nodes, "a macro");
    put("#{...}", "It formats numbers in a form of its own.", "${...}");
    put(
        ".vars",
        "It looks names up by their text, so a name could be hidden from the check.",
        "the name itself");
    put(
        ".data_model",
        "It looks names up by their text, so a name could be hidden from the check.",
        "the name itself");
    put(
        ".globals",
        "It looks names up by their text, so a name could be hidden from the check.",
        "the name itself");
    put(
        ".main",
        "It looks names up by their text, so a name could be hidden from the check.",
        "the name itself");
    put(
        ".namespace",
        "It looks names up by their text, so a name could be hidden from the check.",
        "the name itself");
    put(".now", "A text may not depend on the clock.", "words that are always true");
    put(".locale", "A text may not depend on the machine.", "the fact locale");
    put(".get_optional_template", reaches, "<#include> with a literal name");
  }

  private Language() {}

  private static void put(String what, String reason, String instead) {
    REASONS.put(what, new String[] {reason, instead});
  }

  /** Why a node is refused, or empty when authors may use it. */
  static Optional<Refusal> refusal(Node node) {
    String kind = node.kind();
    if (kind.equals("BuiltinVariable")) {
      return Optional.of(refused(node.text("name"), node.text("name")));
    }
    if (isBuiltIn(node)) {
      String name = builtInName(node);
      return BUILT_INS.contains(name)
          ? Optional.empty()
          : Optional.of(refused("?" + name, "?" + name));
    }
    if (kind.equals("Assignment")
        || kind.equals("AssignmentInstruction")
        || kind.equals("BlockAssignment")) {
      return node.symbol().equals("#global")
          ? Optional.of(refused("#global", "<#global>"))
          : Optional.empty();
    }
    if (kind.equals("IteratorBlock") && node.symbol().equals("#foreach")) {
      return Optional.of(refused("#foreach", "<#foreach>"));
    }
    if (ELEMENTS.contains(kind) || EXPRESSIONS.contains(kind)) {
      return Optional.empty();
    }
    String symbol = kind.equals("LibraryLoad") ? "#import" : node.symbol();
    return Optional.of(
        refused(
            symbol,
            symbol.startsWith("#") && !symbol.startsWith("#{") ? "<" + symbol + ">" : symbol));
  }

  /**
   * Why a tag or word is refused that FreeMarker itself already stopped at, if this table names it.
   */
  static Optional<Refusal> refusedBySource(String source) {
    Matcher tag = TAG.matcher(source);
    String key = tag.lookingAt() ? "#" + tag.group(1) : "?" + source;
    return REASONS.containsKey(key)
        ? Optional.of(refused(key, key.startsWith("#") ? "<" + key + ">" : key))
        : Optional.empty();
  }

  private static Refusal refused(String key, String shown) {
    String[] known = REASONS.get(key);
    return known == null
        ? new Refusal(
            shown,
            "It is not part of the authors' language, which is kept small so that all of it can be checked.",
            "what the language offers")
        : new Refusal(shown, known[0], known[1]);
  }

  /**
   * Whether a node is a built-in such as {@code ?trim}, in any of FreeMarker's classes for them.
   */
  static boolean isBuiltIn(Node node) {
    return node.symbol().startsWith("?") && node.text("right-hand operand") != null;
  }

  /** The built-ins that authors may use. */
  static Set<String> builtIns() {
    return BUILT_INS;
  }

  static String builtInName(Node node) {
    return node.text("right-hand operand");
  }
}
