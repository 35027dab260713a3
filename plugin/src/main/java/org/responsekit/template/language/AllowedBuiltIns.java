package org.responsekit.template.language;

import static org.responsekit.template.language.Construct.Group.BUILT_IN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The built-ins that authors may use. */
final class AllowedBuiltIns {
  /**
   * What a built-in is called with.
   *
   * @param least how few arguments
   * @param most how many; none for a built-in without brackets
   * @param literal whether they have to be short texts, written out
   */
  record Arguments(int least, int most, boolean literal) {}

  private static final Map<String, Arguments> ARGUMENTS = new LinkedHashMap<>();

  static final List<Construct> TABLE =
      List.of(
          // texts
          plain("upper_case", "in capitals", "${\"hello\"?upper_case}", "HELLO"),
          plain("lower_case", "in small letters", "${\"Hello\"?lower_case}", "hello"),
          plain("cap_first", "with a capital first", "${\"thank you\"?cap_first}", "Thank you"),
          plain("uncap_first", "with a small letter first", "${\"Our\"?uncap_first}", "our"),
          plain("trim", "without white space at its ends", "${\" hello \"?trim}", "hello"),
          plain("length", "how many characters it has", "${\"hello\"?length}", "5"),
          plain("word_list", "its words, as a list", "${\"a b\"?word_list?join(\"+\")}", "a+b"),
          plain("number", "the number that a text writes", "${\"20\"?number + 1}", "21"),
          plain(
              "boolean",
              "true or false, from those words",
              "<#if \"true\"?boolean>Yes.</#if>",
              "Yes."),
          called(
              "contains",
              1,
              1,
              "whether it has this in it",
              "<#if \"hello\"?contains(\"ell\")>Yes.</#if>",
              "Yes."),
          called(
              "starts_with",
              1,
              1,
              "whether it starts so",
              "<#if \"hello\"?starts_with(\"he\")>Yes.</#if>",
              "Yes."),
          called(
              "ends_with",
              1,
              1,
              "whether it ends so",
              "<#if \"hello\"?ends_with(\"lo\")>Yes.</#if>",
              "Yes."),
          called(
              "index_of",
              1,
              2,
              "where this first is, from 0; -1 when nowhere",
              "${\"hello\"?index_of(\"l\")}",
              "2"),
          called(
              "last_index_of",
              1,
              2,
              "where this last is",
              "${\"hello\"?last_index_of(\"l\")}",
              "3"),
          called(
              "substring",
              1,
              2,
              "the part from one place up to another",
              "${\"hello\"?substring(1, 3)}",
              "el"),
          called(
              "keep_before",
              1,
              1,
              "what is before the first of these",
              "${\"a-b-c\"?keep_before(\"-\")}",
              "a"),
          called(
              "keep_before_last",
              1,
              1,
              "what is before the last",
              "${\"a-b-c\"?keep_before_last(\"-\")}",
              "a-b"),
          called(
              "keep_after",
              1,
              1,
              "what is after the first",
              "${\"a-b-c\"?keep_after(\"-\")}",
              "b-c"),
          called(
              "keep_after_last",
              1,
              1,
              "what is after the last",
              "${\"a-b-c\"?keep_after_last(\"-\")}",
              "c"),
          called(
              "remove_beginning",
              1,
              1,
              "without this start",
              "${\"my team\"?remove_beginning(\"my \")}",
              "team"),
          called(
              "remove_ending",
              1,
              1,
              "without this end",
              "${\"teams\"?remove_ending(\"s\")}",
              "team"),
          called(
              "ensure_starts_with",
              1,
              1,
              "with this start, once",
              "${\"team\"?ensure_starts_with(\"our \")}",
              "our team"),
          called(
              "ensure_ends_with",
              1,
              1,
              "with this end, once",
              "${\"Thank you\"?ensure_ends_with(\".\")}",
              "Thank you."),
          called(
              "split",
              1,
              1,
              "its parts between these, as a list",
              "${\"a,b\"?split(\",\")?join(\" and \")}",
              "a and b"),
          literal(
              "replace",
              2,
              3,
              "with one text, written out, for another; \"f\" replaces the first only",
              "${\"a-b-c\"?replace(\"-\", \"+\", \"f\")}",
              "a+b-c"),
          // numbers, yes and no
          plain("c", "a number, true or false as text", "${(1 + 1)?c} ${true?c}", "2 true"),
          called(
              "string",
              2,
              2,
              "one text for true and one for false",
              "${true?string(\"open\", \"closed\")}",
              "open"),
          plain("abs", "a number without its sign", "${(2 - 5)?abs}", "3"),
          plain("round", "the nearest whole number", "${2.6?round}", "3"),
          plain("floor", "the whole number below", "${2.6?floor}", "2"),
          plain("ceiling", "the whole number above", "${2.1?ceiling}", "3"),
          parsed(
              "then",
              "one value for true and one for false",
              "${(locale == \"en\")?then(\"Hello\", \"Hola\")}",
              "Hello"),
          parsed(
              "switch",
              "the value after the one that fits; the last one when none does",
              "${locale?switch(\"es\", \"Hola\", \"en\", \"Hello\", \"Hi\")}",
              "Hello"),
          plain(
              "has_content",
              "whether there is something, and it is not empty",
              "<#macro ask who=\"\">Ask ${who?has_content?then(who, \"us\")}.</#macro><@ask/>",
              "Ask us."),
          // lists and groups
          plain("size", "how many items it has", "${[\"a\", \"b\"]?size}", "2"),
          plain("first", "its first item", "${[\"a\", \"b\"]?first}", "a"),
          plain("last", "its last item", "${[\"a\", \"b\"]?last}", "b"),
          called(
              "join",
              1,
              3,
              "its items with this between them; a second text for an empty list, a third at the end",
              "${[\"a\", \"b\"]?join(\", \", \"none\", \".\")}",
              "a, b."),
          plain("reverse", "in the opposite order", "${[\"a\", \"b\"]?reverse?join(\" \")}", "b a"),
          plain("sort", "in order", "${[\"b\", \"a\"]?sort?join(\" \")}", "a b"),
          literal(
              "sort_by",
              1,
              1,
              "groups in the order of one of their values, written out",
              "${[{\"n\": 2}, {\"n\": 1}]?sort_by(\"n\")?first.n}",
              "1"),
          plain("min", "its smallest number", "${[3, 1]?min}", "1"),
          plain("max", "its largest number", "${[3, 1]?max}", "3"),
          called(
              "seq_contains",
              1,
              1,
              "whether this is one of its items",
              "<#if [\"a\"]?seq_contains(\"a\")>Yes.</#if>",
              "Yes."),
          called(
              "seq_index_of",
              1,
              2,
              "which item this is, from 0; -1 when none",
              "${[\"a\", \"b\"]?seq_index_of(\"b\")}",
              "1"),
          called(
              "seq_last_index_of",
              1,
              2,
              "which one it is, looking from the end",
              "${[\"a\", \"a\"]?seq_last_index_of(\"a\")}",
              "1"),
          parsed(
              "map",
              "what becomes of each item",
              "${[1, 2]?map(n -> n * 10)?join(\" \")}",
              "10 20"),
          parsed(
              "filter",
              "the items for which something is true",
              "${[1, 2, 3]?filter(n -> n != 2)?join(\" \")}",
              "1 3"),
          parsed(
              "take_while",
              "the items as long as it is true",
              "${[1, 2, 1]?take_while(n -> n < 2)?join(\" \")}",
              "1"),
          parsed(
              "drop_while",
              "the items from where it is no longer true",
              "${[1, 2, 1]?drop_while(n -> n < 2)?join(\" \")}",
              "2 1"),
          plain("keys", "the names in a group", "${{\"a\": 1, \"b\": 2}?keys?join(\" \")}", "a b"),
          plain(
              "values",
              "the values in a group",
              "${{\"a\": 1, \"b\": 2}?values?join(\" \")}",
              "1 2"),
          // inside a list
          plain(
              "index",
              "the number of this item, from 0",
              "<#list [\"a\", \"b\"] as x>${x?index}</#list>",
              "01"),
          plain(
              "counter",
              "the number of this item, from 1",
              "<#list [\"a\", \"b\"] as x>${x?counter}</#list>",
              "12"),
          plain(
              "has_next",
              "whether another item follows",
              "<#list [\"a\", \"b\"] as x>${x}<#if x?has_next>, </#if></#list>",
              "a, b"),
          plain(
              "is_first",
              "whether this is the first item",
              "<#list [\"a\", \"b\"] as x>${x?is_first?then(x, \"\")}</#list>",
              "a"),
          plain(
              "is_last",
              "whether this is the last item",
              "<#list [\"a\", \"b\"] as x>${x?is_last?then(x, \"\")}</#list>",
              "b"));

  private AllowedBuiltIns() {}

  /** What an allowed built-in is called with; null when FreeMarker itself sees to it. */
  static Arguments arguments(String key) {
    return ARGUMENTS.get(key);
  }

  private static Construct plain(String key, String does, String example, String gives) {
    ARGUMENTS.put(key, new Arguments(0, 0, false));
    return parsed(key, does, example, gives);
  }

  private static Construct called(
      String key, int least, int most, String does, String example, String gives) {
    ARGUMENTS.put(key, new Arguments(least, most, false));
    return parsed(key, does, example, gives);
  }

  private static Construct literal(
      String key, int least, int most, String does, String example, String gives) {
    ARGUMENTS.put(key, new Arguments(least, most, true));
    return parsed(key, does, example, gives);
  }

  private static Construct parsed(String key, String does, String example, String gives) {
    return Construct.allowed(BUILT_IN, "?" + key, does, example, gives);
  }
}
