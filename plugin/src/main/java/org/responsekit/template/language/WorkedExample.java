package org.responsekit.template.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the ten examples of the authors' page.
 *
 * @param title what it shows
 * @param files bodies by name below {@code templates/}; {@code reply.ftl} is the template
 * @param prints what each variant prints; a blank is shown as its label in brackets
 */
public record WorkedExample(String title, Map<String, String> files, Map<String, String> prints) {
  /** The name of the template among the files. */
  public static final String REPLY = "reply.ftl";

  private static final String ONE = "main";

  public WorkedExample {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    prints = Collections.unmodifiableMap(new LinkedHashMap<>(prints));
  }

  private static WorkedExample of(String title, String reply, String prints) {
    return new WorkedExample(title, Map.of(REPLY, reply), Map.of(ONE, prints));
  }

  private static WorkedExample with(
      String title, String other, String text, String reply, String prints) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(REPLY, reply);
    files.put(other, text);
    return new WorkedExample(title, files, Map.of(ONE, prints));
  }

  private static Map<String, String> variants(String first, String one, String second, String two) {
    Map<String, String> variants = new LinkedHashMap<>();
    variants.put(first, one);
    variants.put(second, two);
    return variants;
  }

  /** The language in ten examples. */
  public static final List<WorkedExample> ALL =
      List.of(
          of(
              "Words, a fact and a blank",
              """
              Thank you for writing to ${practice.name}.
              Please call us and ask for our ${askFor}.
              """,
              "Thank you for writing to Cedar Hill. Please call us and ask for our [Ask for]."),
          new WorkedExample(
              "Two wordings of one reply, and a line break",
              Map.of(
                  REPLY,
                  """
                  <@variant name="short">Thank you.</@variant>
                  <@variant name="long">Thank you for your time.<@br/>Please call us.</@variant>
                  """),
              variants("short", "Thank you.", "long", "Thank you for your time.\nPlease call us.")),
          of(
              "What depends on the channel",
              """
              <#if channel.accepts("phone")>
                Please call ${practice.phone}.
              <#else>
                Please call us.
              </#if>
              """,
              "Please call us."),
          of(
              "A choice by language",
              """
              <#switch locale>
                <#on "en">Thank you.
                <#on "es">Gracias.
              </#switch>
              """,
              "Thank you."),
          of(
              "A list",
              """
              Please <#list ["call", "write", "come by"] as way>${way}<#sep>, or </#list>.
              """,
              "Please call, or write, or come by."),
          of(
              "A name for words that are used twice",
              """
              <#assign who>our ${role("manager").title}</#assign>
              Please ask for ${who}; only ${who} can help.
              """,
              "Please ask for our manager; only our manager can help."),
          of(
              "A macro with a parameter, around some words",
              """
              <#macro offer who="our team">Please call ${who}. <#nested></#macro>
              <@offer>Thank you.</@offer>
              """,
              "Please call our team. Thank you."),
          with(
              "A macro for all templates",
              "lib/contact.ftl",
              """
              <#macro invite to>Please ask for ${to}.</#macro>
              """,
              """
              Thank you. <@contact.invite to=askFor/>
              """,
              "Thank you. Please ask for [Ask for]."),
          with(
              "A fragment",
              "lib/parts/regards.ftl",
              """
              With kind regards, ${practice.name}
              """,
              """
              Thank you.
              <#include "lib/parts/regards.ftl">
              """,
              "Thank you. With kind regards, Cedar Hill"),
          of(
              "A function, and operations on texts",
              """
              <#function ways list><#return list?map(way -> way + " us")?join(" or ")></#function>
              Please ${ways(["call", "write to"])}. ${"thank you"?cap_first}!
              """,
              "Please call us or write to us. Thank you!"));
}
