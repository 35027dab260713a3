package org.responsekit.template.language;

import static org.responsekit.template.language.Construct.Group.SPECIAL_VARIABLE;

import java.util.List;

/** The variables that FreeMarker itself brings along. Authors may use none of them. */
final class SpecialVariables {
  private static final String NAME = "Write the name itself.";
  private static final String LOCALE = "Use the fact locale.";
  private static final String NO_NEED = "Say it without this.";

  static final List<Construct> TABLE =
      List.of(
          refused(
              "args",
              Why.LOOKUP,
              "Give the macro's parameters names.",
              "<#macro m a>${.args.a}</#macro>"),
          refused("auto_esc", Why.BUILD, NO_NEED),
          refused(
              "caller_template_name",
              Why.BUILD,
              NO_NEED,
              "<#macro m>${.caller_template_name}</#macro>"),
          refused("current_node", Why.NODES, NO_NEED),
          refused("current_template_name", Why.BUILD, NO_NEED),
          refused("data_model", Why.LOOKUP, NAME),
          refused("error", Why.SWALLOWS, "Ask with <#if x??> for what may be missing."),
          refused("get_optional_template", Why.NAMES, "Write <#include> with a name written out."),
          refused("globals", Why.LOOKUP, NAME),
          refused("incompatible_improvements", Why.BUILD, NO_NEED),
          refused("lang", Why.MACHINE, LOCALE),
          refused("locale", Why.MACHINE, LOCALE),
          refused("locale_object", Why.JAVA, LOCALE),
          refused("locals", Why.LOOKUP, NAME),
          refused("main", Why.LOOKUP, NAME),
          refused("main_template_name", Why.BUILD, NO_NEED),
          refused("namespace", Why.LOOKUP, NAME),
          refused("node", Why.NODES, NO_NEED),
          refused("now", Why.MACHINE, "Use words that are true on any day."),
          refused("output_encoding", Why.BUILD, NO_NEED),
          refused("output_format", Why.BUILD, NO_NEED),
          refused("pass", Why.IDLE, "Leave the call out.", "<@.pass/>"),
          refused("template_name", Why.BUILD, NO_NEED),
          refused("time_zone", Why.MACHINE, NO_NEED),
          refused("url_escaping_charset", Why.BUILD, NO_NEED),
          refused("vars", Why.LOOKUP, NAME),
          refused("version", Why.BUILD, NO_NEED));

  private SpecialVariables() {}

  private static Construct refused(String key, Why why, String instead) {
    return refused(key, why, instead, "${." + key + "}");
  }

  private static Construct refused(String key, Why why, String instead, String example) {
    return Construct.refused(
        SPECIAL_VARIABLE, "." + key, why, instead, example, "." + key, "BuiltinVariable");
  }
}
