package org.responsekit.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes random templates in the authors' language, with their library and fragment. It knows the
 * kind of every value, so that most templates can be rendered; now and then it takes a value that
 * holds a blank where FreeMarker wants a plain one. The same seed writes the same template.
 */
final class RandomTemplate {
  /** The texts of the three files. */
  record Files(String body, String library, String part) {}

  /** What a value can be used for; a PRINT may hold blanks, and facts are computed on directly. */
  private enum Kind {
    PLAIN,
    NUMBER,
    FLAG,
    PRINT,
    PLAINS,
    NUMBERS,
    PRINTS,
    HASH
  }

  private record Macro(
      String name, List<String> names, List<Kind> kinds, int required, Kind passed, Kind result) {}

  /** Plain texts that fillings of blanks are made of too, so that a comparison could succeed. */
  static final List<String> TELLING =
      List.of("a", "b", "yes", "true", "7", "", " ", "en", "Cedar Hill", "kiwi pear", "0");

  private static final String[] BLANKS = {"askFor", "topic", "remark", "guest.name", "visit.day"};
  private static final String[] FACTS = {
    "practice.name",
    "practice.phone",
    "location.id",
    "facts.parking",
    "locale",
    "channel.id",
    "channel.title",
    "role(\"manager\").title"
  };
  private static final String[] WORDS = {"kiwi", "pear", "plum", "fig", "lime", "naïve", "Größe"};
  private static final String[] ODD = {
    "\uD83D\uDE00", "< ", "& ", "$ ", "# ", "\t", "\n\n", "3.5", "—", "} ", "\\", "'"
  };

  /** Questions that may tell what a blank holds; %s is a value that may hold one. */
  static final List<String> QUESTIONS =
      List.of(
          "%s??",
          "%s == 'a'",
          "%s != ''",
          "%s?length gt 3",
          "(%s!'') == ''",
          "%s?string == 'a'",
          "%s?contains('a')",
          "%s?starts_with('a')",
          "'abc'?contains(%s)",
          "'abc'?index_of(%s) gt 0",
          "{'a': 1}[%s]??",
          "({'a': 1}[%s])!false",
          "[%s]?join('') == ''",
          "[%s, 'b']?sort?first == 'a'",
          "[%s, 'b']?min == 'a'",
          "[%s]?filter(it -> it != 'a')?size gt 0",
          "[{'k': %s}, {'k': 'b'}]?sort_by('k')?first.k == 'a'",
          "%s?switch('a', true, false)",
          "%s?word_list?size gt 1",
          "%s?split(' ')?size gt 1",
          "\"${%s}\" == ''",
          "(%s + '')?length gt 3",
          "%s?boolean",
          "%s?number gt 5",
          "%s?size gt 0",
          "%s?keys?size gt 0",
          "%s[0] == 'a'",
          "%s[0..<1] == 'a'",
          "%s?upper_case == 'A'",
          "%s?replace('a', '') == ''",
          "true?string(%s, 'no') == 'a'",
          "true?then(%s, 'no') == 'a'",
          "%s && true",
          "%s gt 1",
          "(%s?c) == '7'",
          "'a'?ensure_ends_with(%s) == 'a'",
          "'a'?remove_ending(%s) == ''");

  /** Questions that FreeMarker still answers; see {@link OpaqueBlanksTest}. */
  static final List<String> ANSWERED =
      List.of(
          "%s?has_content",
          "['a', 'b', '']?seq_contains(%s)",
          "[%s]?seq_contains('a')",
          "[%s]?seq_index_of('a') == 0",
          "[%s, 'b']?seq_last_index_of('a') == 0",
          "[%s]?filter(it -> it?has_content)?size gt 0",
          "[%s]?map(it -> it?has_content)?first",
          "[%s]?take_while(it -> it?has_content)?size gt 0",
          "\"${%s}\"?has_content",
          "(%s + '')?has_content",
          "%s?trim?has_content",
          "'a'?replace('a', %s)?has_content",
          "[1, 2]?chunk(1, %s)?first?has_content",
          "(1..3)?map(it -> %s)?first?has_content",
          "{'k': %s}?values?first?has_content",
          "({'k': %s} + {})['k']?has_content",
          "{'k': %s}.k?has_content",
          "('a' + %s)?has_content");

  private final SplittableRandom random;
  private final double misuse;
  private final List<Macro> macros = new ArrayList<>();
  private Map<Kind, List<String>> scope = new EnumMap<>(Kind.class);
  private List<String> loops = List.of();
  private boolean inMacro;
  private boolean part = true;
  private String include = "parts/end.ftl";
  private int serial;

  private RandomTemplate(long seed) {
    random = new SplittableRandom(seed);
    misuse = random.nextInt(2) == 0 ? 0.2 : 0;
  }

  /** The template of a seed. */
  static Files of(long seed) {
    return new RandomTemplate(seed).files();
  }

  private Files files() {
    String library = macroDefinition("shelf.") + macroDefinition("shelf.");
    List<Macro> inLibrary = List.copyOf(macros);
    macros.clear();
    scope = new EnumMap<>(Kind.class);
    part = false;
    include = "lib/parts/end.ftl";
    String fragment = block(1);
    part = true;
    scope = new EnumMap<>(Kind.class);
    macros.addAll(inLibrary);
    StringBuilder body = new StringBuilder();
    for (int i = random.nextInt(3); i > 0; i--) {
      body.append(assignment(2)).append(newline());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      body.append(macroDefinition("")).append(newline());
    }
    if (random.nextBoolean()) {
      body.append("<@variant name=\"only\">").append(block(3)).append("</@variant>\n");
    } else {
      body.append(block(3));
    }
    return new Files(body.toString(), library, fragment);
  }

  private String newline() {
    return pick("", "\n", "\n  ", "\r\n", " ");
  }

  // Statements

  private String block(int depth) {
    Map<Kind, List<String>> outer = copy(scope);
    StringBuilder out = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      out.append(statement(depth)).append(newline());
    }
    scope = outer;
    return out.toString();
  }

  private static Map<Kind, List<String>> copy(Map<Kind, List<String>> scope) {
    Map<Kind, List<String>> copy = new EnumMap<>(Kind.class);
    scope.forEach((kind, names) -> copy.put(kind, new ArrayList<>(names)));
    return copy;
  }

  private String statement(int depth) {
    int choice = random.nextInt(depth > 0 ? 20 : 9);
    return switch (choice) {
      case 0, 1, 2 -> words();
      case 3, 4, 5 -> "${" + print(depth) + "}";
      case 6 -> "${" + any(depth, Kind.PLAIN, Kind.NUMBER) + (chance(0.1) ? "?c" : "") + "}";
      case 7 -> pick("<@br/>", "<#-- ${askFor} kept silent -->", "<#t>", "<#lt>");
      case 8, 9 -> assignment(depth);
      case 10 -> capture(depth);
      case 11, 12 -> condition(depth);
      case 13, 14 -> list(depth);
      case 15 -> choice(depth);
      case 16 -> part ? "<#include \"" + include + "\">" : words();
      default -> call(depth);
    };
  }

  private String words() {
    StringBuilder out = new StringBuilder(pick("", " ", "\n", "  "));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      out.append(word())
          .append(chance(0.15) ? pick(ODD) : "")
          .append(pick(" ", ", ", ". ", "\n", ""));
    }
    return out.toString();
  }

  private String word() {
    return pick(WORDS) + serial++;
  }

  private String assignment(int depth) {
    Kind kind = pick(Kind.values());
    List<String> known = scope.getOrDefault(kind, List.of());
    boolean again = !known.isEmpty() && !inMacro && chance(0.2);
    String value = value(kind, depth);
    String name = again ? pick(known) : "v" + serial++;
    String tag = inMacro && chance(0.7) ? "local" : "assign";
    if (!again) {
      declare(kind, name);
    }
    if (kind == Kind.PRINT && again && chance(0.3)) {
      return "<#" + tag + " " + name + " += " + quoted(word()) + ">";
    }
    return "<#" + tag + " " + name + " = " + value + ">";
  }

  private String capture(int depth) {
    String content = chance(0.1) ? "${" + pick(BLANKS) + "}" : block(depth - 1);
    String name = "v" + serial++;
    declare(Kind.PRINT, name);
    return "<#assign " + name + ">" + content + "</#assign>";
  }

  private String condition(int depth) {
    StringBuilder out = new StringBuilder("<#if " + guard(value(Kind.FLAG, depth)) + ">");
    out.append(block(depth - 1));
    while (chance(0.3)) {
      out.append("<#elseif ")
          .append(guard(value(Kind.FLAG, depth)))
          .append(">")
          .append(block(depth - 1));
    }
    if (chance(0.5)) {
      out.append("<#else>").append(block(depth - 1));
    }
    return out.append("</#if>").toString();
  }

  /** A {@code >} would end the tag. */
  private static String guard(String expression) {
    return "(" + expression + ")";
  }

  private String list(int depth) {
    Kind kind = pick(Kind.PLAINS, Kind.NUMBERS, Kind.PRINTS, Kind.HASH);
    String source = "(" + value(kind, depth - 1) + ")";
    String name = "x" + serial++;
    String second = kind == Kind.HASH ? "y" + serial++ : "";
    Map<Kind, List<String>> outer = copy(scope);
    List<String> outerLoops = loops;
    declare(kind == Kind.HASH ? Kind.PLAIN : item(kind), name);
    if (!second.isEmpty()) {
      declare(Kind.PRINT, second);
    }
    loops = new ArrayList<>(loops);
    loops.add(name);
    String as = name + (second.isEmpty() ? "" : ", " + second);
    String sep = chance(0.3) ? "<#sep>" + (chance(0.5) ? ", </#sep>" : words()) : "";
    String body = block(depth - 1) + jump(depth);
    scope = outer;
    loops = outerLoops;
    String orElse = chance(0.3) ? "<#else>" + block(depth - 1) : "";
    return chance(0.7)
        ? "<#list " + source + " as " + as + ">" + body + sep + orElse + "</#list>"
        : "<#list "
            + source
            + ">"
            + words()
            + "<#items as "
            + as
            + ">"
            + body
            + sep
            + "</#items>"
            + words()
            + orElse
            + "</#list>";
  }

  private String jump(int depth) {
    return chance(0.1)
        ? "<#if "
            + guard(value(Kind.FLAG, depth - 1))
            + "><#"
            + pick("break", "continue")
            + "></#if>"
        : "";
  }

  private String choice(int depth) {
    Kind kind = pick(Kind.PLAIN, Kind.NUMBER);
    String on = chance(misuse) ? holdsBlank() : guard(value(kind, depth));
    boolean cases = chance(0.6);
    StringBuilder out = new StringBuilder("<#switch " + on + ">");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      out.append(cases ? "<#case " : "<#on ").append(guard(value(kind, 1)));
      out.append(!cases && chance(0.4) ? ", " + value(kind, 0) : "")
          .append(">")
          .append(block(depth - 1));
      // inside a list, <#break> still leaves the switch only
      out.append(cases && chance(0.7) ? "<#break>" : "");
    }
    if (chance(0.6)) {
      out.append("<#default>").append(block(depth - 1));
    }
    return out.append("</#switch>").toString();
  }

  private String macroDefinition(String namespace) {
    boolean function = chance(0.4);
    Map<Kind, List<String>> outer = copy(scope);
    List<String> outerLoops = loops;
    loops = List.of();
    if (!namespace.isEmpty()) {
      scope = new EnumMap<>(Kind.class);
    }
    List<String> names = new ArrayList<>();
    List<Kind> kinds = new ArrayList<>();
    StringBuilder parameters = new StringBuilder();
    int required = 0;
    for (int i = random.nextInt(4); i > 0; i--) {
      Kind kind = pick(Kind.PRINT, Kind.PRINT, Kind.PLAIN, Kind.NUMBER, Kind.FLAG, Kind.PRINTS);
      String name = "p" + serial++;
      boolean optional = required < names.size() || chance(0.3);
      parameters.append(" ").append(name).append(optional ? "=" + guard(value(kind, 1)) : "");
      required += optional ? 0 : 1;
      names.add(name);
      kinds.add(kind);
    }
    for (int i = 0; i < names.size(); i++) {
      declare(kinds.get(i), names.get(i));
    }
    boolean outerMacro = inMacro;
    inMacro = true;
    String name = (function ? "f" : "m") + serial++;
    Kind passed = !function && chance(0.5) ? pick(Kind.PRINT, Kind.NUMBER, Kind.PLAIN) : null;
    Kind result =
        function ? pick(Kind.PRINT, Kind.PRINT, Kind.PLAIN, Kind.FLAG, Kind.PRINTS) : null;
    String body;
    if (function) {
      body =
          (chance(0.4) ? assignment(1) : "")
              + (chance(0.3)
                  ? "<#if "
                      + guard(value(Kind.FLAG, 1))
                      + "><#return "
                      + guard(value(result, 1))
                      + "></#if>"
                  : "")
              + "<#return "
              + guard(value(result, 2))
              + ">";
    } else {
      body =
          block(1)
              + (passed == null ? "" : "<#nested " + guard(value(passed, 1)) + ">")
              + block(1)
              + (passed == null && chance(0.5) ? "<#nested>" : "")
              + (chance(0.1) ? "<#return>" : "");
    }
    inMacro = outerMacro;
    scope = outer;
    loops = outerLoops;
    macros.add(new Macro(namespace + name, names, kinds, required, passed, result));
    String tag = function ? "function" : "macro";
    return "<#"
        + tag
        + " "
        + name
        + parameters
        + ">"
        + newline()
        + body
        + "</#"
        + tag
        + ">"
        + newline();
  }

  private String call(int depth) {
    List<Macro> callable = macros.stream().filter(m -> m.result() == null).toList();
    if (callable.isEmpty()) {
      return words();
    }
    Macro macro = pick(callable);
    boolean named = chance(0.6);
    StringBuilder out = new StringBuilder("<@" + macro.name());
    int passed = macro.required() + random.nextInt(macro.names().size() - macro.required() + 1);
    for (int i = 0; i < passed; i++) {
      out.append(i > 0 && !named ? ", " : " ").append(named ? macro.names().get(i) + "=" : "");
      out.append(guard(value(macro.kinds().get(i), depth - 1)));
    }
    if (chance(0.5)) {
      return out.append("/>").toString();
    }
    Map<Kind, List<String>> outer = copy(scope);
    if (macro.passed() != null) {
      String loop = "n" + serial++;
      out.append("; ").append(loop);
      declare(macro.passed(), loop);
    }
    List<String> outerLoops = loops;
    String content = block(depth - 1);
    scope = outer;
    loops = outerLoops;
    return out.append(">").append(content).append("</@>").toString();
  }

  // Expressions

  private String value(Kind kind, int depth) {
    List<String> known = scope.getOrDefault(kind, List.of());
    if (!known.isEmpty() && chance(0.3)) {
      return pick(known);
    }
    List<Macro> functions = macros.stream().filter(m -> m.result() == kind).toList();
    if (!functions.isEmpty() && depth > 0 && chance(0.3)) {
      Macro function = pick(functions);
      return function.name()
          + function.kinds().stream()
              .limit(
                  function.required()
                      + random.nextInt(function.kinds().size() - function.required() + 1))
              .map(each -> value(each, depth - 1))
              .collect(Collectors.joining(", ", "(", ")"));
    }
    return switch (kind) {
      case PLAIN -> plain(depth);
      case NUMBER -> number(depth);
      case FLAG -> flag(depth);
      case PRINT -> print(depth);
      case PLAINS -> plains(depth);
      case NUMBERS -> numbers(depth);
      case PRINTS -> prints(depth);
      case HASH -> hash(depth);
    };
  }

  private String any(int depth, Kind... kinds) {
    return value(pick(kinds), depth);
  }

  /** A plain text or a fact, to compute on. */
  private String text(int depth) {
    return chance(misuse) ? holdsBlank() : plainOrFact(depth);
  }

  private String plainOrFact(int depth) {
    return chance(0.3) ? pick(FACTS) : "(" + value(Kind.PLAIN, depth) + ")";
  }

  /** A blank, or a variable that may hold one. */
  private String holdsBlank() {
    List<String> known = scope.getOrDefault(Kind.PRINT, List.of());
    if (!known.isEmpty() && chance(0.7)) {
      return pick(known);
    }
    String blank = pick(BLANKS);
    return chance(0.05)
        ? blank
        : String.format(
            pick("([%s]?first)", "{'k': %s}.k", "((1..1)?map(it -> %s)?first)", "[%s][0]"), blank);
  }

  private String quoted(String text) {
    return chance(0.2) ? "'" + text.replace("'", "\\'") + "'" : '"' + text + '"';
  }

  private String plain(int depth) {
    if (depth <= 0 || chance(0.3)) {
      return chance(0.5) ? quoted(pick(TELLING)) : quoted(word() + pick("", " ", ", " + word()));
    }
    int less = depth - 1;
    return switch (random.nextInt(13)) {
      case 0 -> value(Kind.PLAIN, less) + " + " + value(Kind.PLAIN, less);
      case 1 -> text(less) + pick("?upper_case", "?lower_case", "?cap_first", "?uncap_first");
      case 2 -> text(less) + pick("?trim", "?ensure_ends_with('.')");
      case 3 -> text(less) + "?replace(" + quoted(word()) + ", " + quoted(word()) + ")";
      case 4 ->
          text(less)
              + "?"
              + pick("keep_before", "keep_after", "keep_after_last", "remove_ending")
              + "(\" \")";
      case 5 ->
          "("
              + value(Kind.FLAG, less)
              + ")?then("
              + value(Kind.PLAIN, less)
              + ", "
              + value(Kind.PLAIN, less)
              + ")";
      case 6 -> "(" + value(Kind.PLAINS, less) + ")?join(" + text(0) + ")";
      case 7 -> "(" + value(Kind.NUMBER, less) + ")?c";
      case 8 -> "(" + value(Kind.FLAG, less) + ")?string(" + text(0) + ", " + text(0) + ")";
      case 9 -> "\"" + word() + " ${" + value(Kind.NUMBER, 0).replace('"', '\'') + "}\"";
      case 10 ->
          text(less) + "?switch(\"a\", \"one\", \"en\", \"two\", " + value(Kind.PLAIN, less) + ")";
      case 11 ->
          loops.isEmpty()
              ? quoted(word())
              : pick(loops) + pick("?item_parity", "?item_cycle('a', 'b')");
      default -> "(" + value(Kind.PLAIN, less) + " + 'xyz')?substring(1, 3)";
    };
  }

  private String number(int depth) {
    if (depth <= 0 || chance(0.3)) {
      return pick("0", "1", "2", "7", "3.5", "(-1)");
    }
    int less = depth - 1;
    return switch (random.nextInt(7)) {
      case 0 -> text(less) + "?length";
      case 1 -> "(" + value(pick(Kind.PLAINS, Kind.PRINTS), less) + ")?size";
      case 2 ->
          "("
              + value(Kind.NUMBER, less)
              + pick(" + ", " - ", " * ")
              + value(Kind.NUMBER, less)
              + ")";
      case 3 -> "(" + value(Kind.NUMBER, less) + ")" + pick("?round", "?abs", "?floor", "?ceiling");
      case 4 -> loops.isEmpty() ? "4" : pick(loops) + pick("?index", "?counter");
      case 5 -> text(less) + "?" + pick("index_of", "last_index_of") + "(" + text(0) + ")";
      default -> "((" + value(Kind.NUMBERS, less) + ")?" + pick("max", "min") + "!1)";
    };
  }

  private String flag(int depth) {
    if (chance(misuse)) {
      String asked = holdsBlank();
      return String.format(pick(QUESTIONS), asked);
    }
    if (depth <= 0 || chance(0.1)) {
      return pick("true", "false", "channel.accepts(\"phone\")", "locale == \"en\"");
    }
    int less = depth - 1;
    return switch (random.nextInt(9)) {
      case 0 ->
          "("
              + value(Kind.NUMBER, less)
              + ")"
              + pick(" gt ", " lt ", " == ", " != ", " gte ")
              + value(Kind.NUMBER, less);
      case 1 -> text(less) + pick(" == ", " != ") + text(less);
      case 2 -> "(" + value(Kind.FLAG, less) + pick(" && ", " || ") + value(Kind.FLAG, less) + ")";
      case 3 -> "!(" + value(Kind.FLAG, less) + ")";
      case 4 ->
          text(less) + "?" + pick("contains", "starts_with", "ends_with") + "(" + text(0) + ")";
      case 5 ->
          loops.isEmpty()
              ? "true"
              : pick(loops) + pick("?has_next", "?is_first", "?is_last", "?is_even_item");
      case 6 -> "(" + value(Kind.PLAINS, less) + ")?seq_contains(" + plainOrFact(0) + ")";
      case 7 -> plainOrFact(less) + "?has_content";
      default -> "(" + value(Kind.NUMBERS, less) + ")?first??";
    };
  }

  /** Whatever can be printed. */
  private String print(int depth) {
    if (depth <= 0 || chance(0.25)) {
      List<String> known = scope.getOrDefault(Kind.PRINT, List.of());
      return !known.isEmpty() && chance(0.5)
          ? pick(known)
          : chance(0.6) ? pick(BLANKS) : pick(FACTS);
    }
    int less = depth - 1;
    return switch (random.nextInt(11)) {
      case 0, 1 -> value(Kind.PRINT, less) + " + " + any(less, Kind.PRINT, Kind.PLAIN);
      case 2 -> "(" + value(Kind.PLAIN, less) + ") + " + value(Kind.PRINT, less);
      case 3 -> "\"" + word() + " ${" + inString(value(Kind.PRINT, 0)) + "} " + word() + "\"";
      case 4, 5 ->
          "("
              + value(Kind.FLAG, less)
              + ")?then("
              + value(Kind.PRINT, less)
              + ", "
              + any(less, Kind.PRINT, Kind.PLAIN)
              + ")";
      case 6 ->
          "("
              + value(Kind.NUMBER, less)
              + ")?switch(1, "
              + holder(less)
              + ", 2, "
              + holder(less)
              + ", "
              + value(Kind.PLAIN, 0)
              + ")";
      case 7 ->
          "(("
              + value(Kind.PRINTS, less)
              + ")"
              + pick("?first", "?last", "[0]")
              + "!"
              + quoted("none")
              + ")";
      case 8 -> "(" + value(Kind.HASH, less) + ")" + pick(".k", "['k']", "?values?first");
      case 9 -> "((" + holder(less) + ")!" + value(Kind.PLAIN, 0) + ")";
      default ->
          "["
              + value(Kind.PRINT, less)
              + "]?map(it -> "
              + pick("it", "it + 'x'", "'(' + it + ')'")
              + ")?first";
    };
  }

  /** A value that may hold a blank and does not name one. */
  private String holder(int depth) {
    List<String> known = scope.getOrDefault(Kind.PRINT, List.of());
    return known.isEmpty() ? value(Kind.PLAIN, depth) : pick(known);
  }

  private static String inString(String expression) {
    return expression.replace('"', '\'');
  }

  private String plains(int depth) {
    int less = depth - 1;
    if (depth <= 0 || chance(0.3)) {
      return sequence(() -> value(Kind.PLAIN, 0), 1);
    }
    return switch (random.nextInt(8)) {
      case 0 -> text(less) + pick("?split(' ')", "?word_list", "?split('a')");
      case 1 -> "(" + value(Kind.PLAINS, less) + ")" + pick("?sort", "?reverse");
      case 2 ->
          "("
              + value(Kind.PLAINS, less)
              + ")?filter(it -> "
              + pick("it != 'a'", "it?has_content", "it?length lt 5")
              + ")";
      case 3 ->
          "("
              + value(Kind.PLAINS, less)
              + ")?map(it -> "
              + pick("it?upper_case", "it + 'x'", "it?length?c")
              + ")";
      case 4 -> "(" + value(Kind.PLAINS, less) + " + " + value(Kind.PLAINS, less) + ")";
      case 5 -> "(" + value(Kind.HASH, less) + ")?keys";
      case 6 -> "(" + value(Kind.NUMBERS, less) + ")?map(it -> 'no ' + it)";
      default -> "(" + value(Kind.PLAINS, less) + ")?take_while(it -> it != 'b')";
    };
  }

  private String numbers(int depth) {
    return depth <= 0 || chance(0.5)
        ? pick("1..3", "0..<2", "3..1", "[1, 2, 7]", "[5]", "[]")
        : "("
            + value(Kind.NUMBERS, depth - 1)
            + ")"
            + pick("?reverse", "?sort", "?map(it -> it * 2)", "?filter(it -> it != 2)");
  }

  private String prints(int depth) {
    int less = depth - 1;
    if (depth <= 0 || chance(0.5)) {
      return sequence(() -> any(Math.max(0, less), Kind.PRINT, Kind.PRINT, Kind.PLAIN), 0);
    }
    return switch (random.nextInt(6)) {
      case 0 -> "(" + value(Kind.PRINTS, less) + " + " + value(Kind.PRINTS, less) + ")";
      case 1 -> "(" + value(Kind.PRINTS, less) + ")?reverse";
      case 2 -> "(" + value(Kind.PRINTS, less) + ")?map(it -> " + value(Kind.PRINT, 0) + " + it)";
      case 3 -> "(" + value(Kind.HASH, less) + ")?values";
      case 4 -> "(" + value(Kind.PRINTS, less) + ")";
      default -> "(" + value(Kind.NUMBERS, less) + ")?map(it -> " + value(Kind.PRINT, less) + ")";
    };
  }

  private String hash(int depth) {
    int less = Math.max(0, depth - 1);
    String plain =
        "{'k': "
            + value(Kind.PRINT, less)
            + (chance(0.5) ? ", 'b': " + value(Kind.PRINT, less) : "")
            + "}";
    return depth > 0 && chance(0.2) ? plain + " + " + value(Kind.HASH, less) : plain;
  }

  private String sequence(Supplier<String> item, int least) {
    return IntStream.range(0, least + random.nextInt(3))
        .mapToObj(i -> item.get())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static Kind item(Kind sequence) {
    return switch (sequence) {
      case PLAINS -> Kind.PLAIN;
      case NUMBERS -> Kind.NUMBER;
      default -> Kind.PRINT;
    };
  }

  private void declare(Kind kind, String name) {
    scope.computeIfAbsent(kind, each -> new ArrayList<>()).add(name);
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
