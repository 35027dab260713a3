package org.responsekit.template.language;

import static org.responsekit.template.language.Construct.Group.EXPRESSION;

import java.util.List;

/** What stands inside <code>${...}</code> and tags, and the text around it. */
final class Expressions {
  static final Construct ALL_MEMBERS =
      refused(
          "a.*",
          Why.NODES,
          "Write the name itself, or list the items with <#list>.",
          "<#assign a = {\"b\": 1}>${a.*}",
          "a.*");
  static final Construct ALL_BELOW =
      refused(
          "a.**",
          Why.NODES,
          "Write the name itself, or list the items with <#list>.",
          "<#assign a = {\"b\": 1}>${a.**}",
          "a.**");

  static final Construct HASH_PRINT =
      refused("#{a}", Why.SPELLING, "Write ${...}.", "#{1}", "#{", "NumericalOutput");

  static final List<Construct> TABLE =
      List.of(
          allowed(
              "words",
              "print as they stand",
              "Thank you.",
              "Thank you.",
              "TextBlock",
              "MixedContent"),
          allowed("${a}", "prints a value", "${\"Thank you.\"}", "Thank you.", "DollarVariable"),
          allowed(
              "<#-- a -->",
              "a note that is not printed",
              "Thank you.<#-- ask Ann -->",
              "Thank you.",
              "Comment"),
          allowed(
              "a",
              "a name: a fact, a blank, or one you assigned",
              "Ask our ${askFor}.",
              "Ask our manager.",
              "Identifier"),
          allowed(
              "a.b",
              "a name of two parts, or an item of a group",
              "${practice.name}",
              "Cedar Hill",
              "Dot",
              "DotBeforeMethodCall"),
          allowed(
              "a[b]",
              "an item by its number, or by the name a text holds; parts of a text",
              "${[\"x\", \"y\"][1]} ${\"hello\"[0..1]}",
              "y he",
              "DynamicKeyName",
              "DynamicKeyNameBeforeMethodCall"),
          allowed(
              "\"a\"",
              "a text, in single or double quotes, also with ${...} inside",
              "${\"Call ${practice.name}.\"}",
              "Call Cedar Hill.",
              "StringLiteral"),
          allowed("1", "a number of up to 30 digits", "${2.5}", "2.5", "NumberLiteral"),
          allowed("true, false", "yes and no", "<#if true>Yes.</#if>", "Yes.", "BooleanLiteral"),
          allowed(
              "[a, b]",
              "a list",
              "${[\"call\", \"write\"]?join(\" or \")}",
              "call or write",
              "ListLiteral"),
          allowed(
              "{\"a\": b}",
              "a group of named values",
              "<#assign team = {\"lead\": \"the manager\"}>Ask ${team.lead}.",
              "Ask the manager.",
              "HashLiteral"),
          allowed(
              "a..b",
              "the whole numbers from a to b; a..<b without the last, a..*n as many as n",
              "<#list 1..3 as n>${n}</#list>",
              "123",
              "Range"),
          allowed(
              "f(a)",
              "the result of a function",
              "${role(\"manager\").title}",
              "manager",
              "MethodCall"),
          allowed(
              "a + b",
              "one after the other, or the sum",
              "${\"our \" + \"team\"} ${1 + 2}",
              "our team 3",
              "AddConcatExpression"),
          allowed("a - b", "arithmetic: - * / %", "${7 - 2 * 3}", "1", "ArithmeticExpression"),
          allowed(
              "-a",
              "the opposite number; +a the same one",
              "${-(2)}",
              "-2",
              "UnaryPlusMinusExpression"),
          allowed(
              "a == b",
              "compares: == != < <= > >= lt lte gt gte",
              "<#if 2 gt 1>Yes.</#if>",
              "Yes.",
              "ComparisonExpression"),
          allowed("a && b", "both", "<#if true && true>Yes.</#if>", "Yes.", "AndExpression"),
          allowed(
              "a || b", "at least one", "<#if false || true>Yes.</#if>", "Yes.", "OrExpression"),
          allowed("!a", "not", "<#if !false>Yes.</#if>", "Yes.", "NotExpression"),
          allowed(
              "a!b",
              "a, or b when there is no a",
              "<#assign team = {\"lead\": \"Ann\"}>${team.deputy!\"nobody\"}",
              "nobody",
              "DefaultToExpression"),
          allowed(
              "a??",
              "whether there is an a",
              "<#if practice.phone??>Call us.</#if>",
              "Call us.",
              "ExistsExpression"),
          allowed(
              "x -> a",
              "what to do with each item, in ?map, ?filter, ?take_while and ?drop_while",
              "${[1, 2]?map(n -> n * 2)?join(\", \")}",
              "2, 4",
              "LocalLambdaExpression"),
          allowed(
              "(a)", "what is calculated first", "${(1 + 2) * 3}", "9", "ParentheticalExpression"),
          ALL_MEMBERS,
          ALL_BELOW,
          HASH_PRINT);

  private Expressions() {}

  private static Construct allowed(
      String name, String does, String example, String gives, String... kinds) {
    return Construct.allowed(EXPRESSION, name, does, example, gives, kinds);
  }

  private static Construct refused(
      String name, Why why, String instead, String example, String at, String... kinds) {
    return Construct.refused(EXPRESSION, name, why, instead, example, at, kinds);
  }
}
