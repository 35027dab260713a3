package org.responsekit.template.language;

import static org.responsekit.template.language.Construct.Group.SPELLING;

import java.util.List;

/**
 * Other spellings, and uses of what is allowed that are not. Each is a constant, for the check that
 * notices it.
 */
public final class Spellings {
  /** Tags in square brackets; plain text to our FreeMarker. */
  public static final Construct SQUARE_TAGS =
      refused("[#if]", Why.SPELLING, "Write tags with < and >.", "[#if true]a[/#if]", "[#if");

  /** The third form of interpolation; plain text to our FreeMarker. */
  public static final Construct SQUARE_PRINT =
      refused("[=a]", Why.SPELLING, "Write ${a}.", "[=locale]", "[=");

  /** The third form of interpolation, inside a quoted text. */
  public static final Construct OTHER_PRINT_IN_TEXT =
      refused("\"[=a]\"", Why.SPELLING, "Write ${a}.", "${\"[=1]\"}", "\"[=1]\"");

  /** Tags without {@code #}; plain text to our FreeMarker. */
  public static final Construct BARE_TAGS =
      refused("<if>", Why.SPELLING, "Write tags with #, as in <#if>.", "<if true>a</if>", "<if");

  /** FreeMarker's names with capitals in them. */
  public static final Construct CAPITALS =
      refused(
          "?upperCase",
          Why.SPELLING,
          "Write it in small letters with underscores, as in ?upper_case and <#elseif>.",
          "${\"a\"?upperCase}",
          "?upperCase");

  /** An assignment into another namespace. */
  public static final Construct ASSIGN_IN =
      refused(
          "<#assign a = b in greet>",
          Why.EVERYWHERE,
          "Leave the library as it is, and assign a name of your own.",
          "<#assign a = 1 in greet>a",
          "<#assign");

  /** An include whose name is not a literal. */
  public static final Construct COMPUTED_INCLUDE =
      refused(
          "<#include a + b>",
          Why.NAMES,
          "Write the name out: <#include \"lib/parts/NAME.ftl\">.",
          "<#include \"lib/parts/\" + \"bye.ftl\">",
          "<#include");

  /** An include with options. */
  public static final Construct INCLUDE_OPTIONS =
      refused(
          "<#include \"a\" parse=false>",
          Why.SWALLOWS,
          "Write the name alone: <#include \"lib/parts/NAME.ftl\">.",
          "<#include \"lib/parts/bye.ftl\" ignore_missing=true>",
          "<#include");

  /** A fact, blank or library whose second word is computed. */
  public static final Construct COMPUTED_NAME =
      refused(
          "practice[a]",
          Why.NAMES,
          "Write the name out, such as ${practice.NAME}.",
          "${practice[\"pho\" + \"ne\"]}",
          "practice");

  /** A role whose id is computed. */
  public static final Construct COMPUTED_ROLE =
      refused(
          "role(a)",
          Why.NAMES,
          "Write the role's id out, such as role(\"manager\").",
          "${role(\"man\" + \"ager\").title}",
          "role(");

  /** A built-in that takes arguments, without its brackets. */
  public static final Construct NOT_CALLED =
      refused(
          "a?replace without ( )",
          Why.ASIDE,
          "Write the operation with its arguments right behind it.",
          "<#assign later = \"a\"?replace>${later(\"a\", \"b\")}",
          "?replace");

  /** Arguments of a built-in that have to be written out, and short. */
  public static final Construct NOT_LITERAL =
      refused(
          "a?replace(b, c) with texts that are computed or long",
          Why.SIZE,
          "Write both texts out, of up to 100 characters each.",
          "<#assign b = \"x\">${\"a\"?replace(\"a\", b)}",
          "b)}");

  /** Flags that make a pattern, or ignore case by the rules of the machine. */
  public static final Construct FLAGS =
      refused(
          "a?replace(b, c, \"r\"), a?split(b, \"r\")",
          Why.PATTERNS,
          "Use plain texts; ?replace can have \"f\", for the first place only.",
          "${\"a\"?replace(\"a\", \"b\", \"r\")}",
          "\"r\"");

  /** {@code ?string} with a format, or alone. */
  public static final Construct FORMATS =
      refused(
          "a?string, a?string(\"0.00\")",
          Why.FORMAT,
          "Print the value itself, or use ?c, or ?string with one text for true and one for false.",
          "${1?string(\"0.00\")}",
          "?string");

  static final List<Construct> TABLE =
      List.of(
          SQUARE_TAGS,
          SQUARE_PRINT,
          OTHER_PRINT_IN_TEXT,
          BARE_TAGS,
          CAPITALS,
          ASSIGN_IN,
          COMPUTED_INCLUDE,
          INCLUDE_OPTIONS,
          COMPUTED_NAME,
          COMPUTED_ROLE,
          NOT_CALLED,
          NOT_LITERAL,
          FLAGS,
          FORMATS);

  private Spellings() {}

  private static Construct refused(
      String name, Why why, String instead, String example, String at) {
    return Construct.refused(SPELLING, name, why, instead, example, at);
  }
}
