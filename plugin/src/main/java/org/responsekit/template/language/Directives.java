package org.responsekit.template.language;

import static org.responsekit.template.language.Construct.Group.DIRECTIVE;

import java.util.List;

/** All tags of FreeMarker. */
final class Directives {
  static final List<Construct> TABLE =
      List.of(
          allowed(
              "<@name>",
              "calls a macro",
              "<#macro ask who>Ask ${who}.</#macro><@ask who=\"our team\"/>",
              "Ask our team.",
              "UnifiedCall"),
          allowed(
              "<#assign>",
              "gives a value, or everything up to its end tag, a name",
              "<#assign who = \"our team\">Ask ${who}.",
              "Ask our team.",
              "Assignment",
              "AssignmentInstruction",
              "BlockAssignment"),
          allowed(
              "<#local>",
              "the same, for the rest of one macro or function",
              "<#function twice x><#local y = x + x><#return y></#function>${twice(\"ha\")}",
              "haha",
              "Assignment",
              "AssignmentInstruction",
              "BlockAssignment"),
          allowed(
              "<#if>",
              "prints what is inside when something is true",
              "<#if channel.accepts(\"phone\")>Call us.</#if>",
              "Call us.",
              "IfBlock",
              "ConditionalBlock"),
          allowed(
              "<#elseif>",
              "asks on when it was not",
              "<#if locale == \"es\">Hola<#elseif locale == \"en\">Hello</#if>",
              "Hello",
              "ConditionalBlock"),
          allowed(
              "<#else>",
              "prints what follows when nothing before was true, or a list was empty",
              "<#if locale == \"es\">Hola<#else>Hello</#if>",
              "Hello",
              "ConditionalBlock",
              "ListElseContainer",
              "ElseOfList"),
          allowed(
              "<#list>",
              "repeats what is inside for each item",
              "<#list [\"call\", \"write\"] as way>${way}! </#list>",
              "call! write!",
              "IteratorBlock"),
          allowed(
              "<#items>",
              "marks what to repeat, when the list has words around it",
              "<#list [\"one\", \"two\"]>We have<#items as x> ${x}</#items>.</#list>",
              "We have one two.",
              "Items"),
          allowed(
              "<#sep>",
              "prints what follows between items",
              "<#list [\"call\", \"write\"] as way>${way}<#sep> or </#list>",
              "call or write",
              "Sep"),
          allowed(
              "<#break>",
              "leaves a list or a <#case>",
              "<#list [\"call\", \"write\"] as way>${way}<#break></#list>",
              "call",
              "BreakInstruction"),
          allowed(
              "<#continue>",
              "goes on with the next item",
              "<#list [1, 2, 3] as n><#if n == 2><#continue></#if>${n}</#list>",
              "13",
              "ContinueInstruction"),
          allowed(
              "<#switch>",
              "chooses by a value",
              "<#switch channel.id><#on \"phone\">Call.<#default>Write.</#switch>",
              "Call.",
              "SwitchBlock"),
          allowed(
              "<#on>",
              "one or more values to choose by",
              "<#switch locale><#on \"en\", \"en-GB\">Hello<#on \"es\">Hola</#switch>",
              "Hello",
              "On"),
          allowed(
              "<#case>",
              "a value to choose by; runs on into the next one without <#break>",
              "<#switch locale><#case \"en\">Hello<#break><#case \"es\">Hola</#switch>",
              "Hello",
              "Case"),
          allowed(
              "<#default>",
              "what to print when no value fits",
              "<#switch locale><#on \"es\">Hola<#default>Hello</#switch>",
              "Hello",
              "Case"),
          allowed(
              "<#macro>",
              "names a piece of text, with parameters",
              "<#macro ask who=\"us\">Ask ${who}.</#macro><@ask/>",
              "Ask us.",
              "Macro"),
          allowed(
              "<#nested>",
              "prints, in a macro, what stands between the tags that call it",
              "<#macro twice><#nested> <#nested></#macro><@twice>Thank you.</@twice>",
              "Thank you. Thank you.",
              "BodyInstruction"),
          allowed(
              "<#function>",
              "names a calculation, with parameters",
              "<#function plus a b><#return a + b></#function>${plus(2, 3)}",
              "5",
              "Macro"),
          allowed(
              "<#return>",
              "the result of a function; in a macro, its end",
              "<#function our what><#return \"our \" + what></#function>${our(\"team\")}",
              "our team",
              "ReturnInstruction"),
          allowed(
              "<#include>",
              "brings in a fragment of templates/lib/parts/, by its name written out",
              "<#include \"lib/parts/bye.ftl\">",
              "Goodbye.",
              "Include"),
          allowed("<#t>", "no white space at both ends of this line", "Thank<#t>\nful", "Thankful"),
          allowed("<#lt>", "no white space at its start", "Thank <#rt>\n  <#lt>you", "Thank you"),
          allowed("<#rt>", "no white space at its end", "Thank<#rt>\nful", "Thankful"),
          allowed("<#nt>", "all white space of this line stays", "Thank<#nt>\nyou", "Thank you"),
          refused(
              "<#attempt>",
              Why.SWALLOWS,
              "Ask with <#if x??> for what may be missing.",
              "<#attempt>a<#recover>b</#attempt>",
              "AttemptBlock"),
          refused(
              "<#recover>",
              Why.SWALLOWS,
              "Ask with <#if x??> for what may be missing.",
              "<#recover>",
              "RecoveryBlock"),
          refused(
              "<#autoesc>",
              Why.OPENS,
              "Leave the tag out: replies are plain text.",
              "<#autoesc>a</#autoesc>",
              "AutoEscBlock"),
          refused(
              "<#noautoesc>",
              Why.OPENS,
              "Leave the tag out: replies are plain text.",
              "<#noautoesc>a</#noautoesc>",
              "NoAutoEscBlock"),
          refused(
              "<#outputformat>",
              Why.OPENS,
              "Leave the tag out: replies are plain text.",
              "<#outputformat \"HTML\">a</#outputformat>",
              "OutputFormatBlock"),
          refused(
              "<#escape>",
              Why.UNSEEN,
              "Write the whole expression in each ${...}.",
              "<#escape x as x + \"!\">${\"a\"}</#escape>",
              "EscapeBlock"),
          refused(
              "<#noescape>",
              Why.UNSEEN,
              "Leave the tag out; there is no <#escape> either.",
              "<#noescape>a</#noescape>",
              "NoEscapeBlock"),
          refused("<#call>", Why.SPELLING, "Write <@name/>.", "<#macro m>a</#macro><#call m>"),
          refused(
              "<#foreach>",
              Why.SPELLING,
              "Write <#list items as item>.",
              "<#foreach x in [1]>${x}</#foreach>",
              "IteratorBlock"),
          refused(
              "<#comment>",
              Why.SPELLING,
              "Write <#-- ... -->.",
              "Thank you.<#comment>not yet</#comment>"),
          refused(
              "<#transform>",
              Why.JAVA,
              "Write a macro, and call it with <@name>.",
              "<#macro m></#macro><#transform m>a</#transform>",
              "TransformBlock"),
          refused(
              "<#compress>",
              Why.PLACES,
              "Leave the tag out: line breaks and spaces are tidied in every text.",
              "<#compress>a</#compress>",
              "CompressedBlock"),
          refused(
              "<#noparse>",
              Why.RAW,
              "Write the words without it; replies need no ${ of their own.",
              "<#noparse>${x}</#noparse>"),
          refused(
              "<#ftl>",
              Why.HEADER,
              "Leave the line out: the front matter says all there is to say.",
              "<#ftl strip_text=true>a"),
          refused(
              "<#setting>",
              Why.UNSEEN,
              "Leave the tag out; the language of a text is the fact locale.",
              "<#setting locale=\"de\">a",
              "PropertySetting"),
          refused(
              "<#global>",
              Why.EVERYWHERE,
              "Write <#assign>, or a macro in templates/lib/.",
              "<#global x = 1>a",
              "Assignment",
              "AssignmentInstruction",
              "BlockAssignment"),
          refused(
              "<#import>",
              Why.SECOND_NAME,
              "Use the library's name, as in <@greet.hello/>: all of templates/lib/ is there.",
              "<#import \"lib/greet.ftl\" as g>a",
              "LibraryLoad"),
          refused(
              "<#stop>",
              Why.ENDS,
              "Put an <#if> around what is not always meant to appear.",
              "<#stop \"enough\">",
              "StopInstruction"),
          refused("<#flush>", Why.EARLY, "Leave the tag out.", "a<#flush>b", "FlushInstruction"),
          refused("<#visit>", Why.NODES, "Write a macro.", "<#visit \"a\">", "VisitNode"),
          refused("<#recurse>", Why.NODES, "Write a macro.", "<#recurse>", "RecurseNode"),
          refused(
              "<#fallback>",
              Why.NODES,
              "Write a macro.",
              "<#macro m><#fallback></#macro>a",
              "FallbackInstruction"));

  private Directives() {}

  private static Construct allowed(
      String name, String does, String example, String gives, String... kinds) {
    return Construct.allowed(DIRECTIVE, name, does, example, gives, kinds);
  }

  private static Construct refused(
      String name, Why why, String instead, String example, String... kinds) {
    String at = name.replace(">", "");
    return Construct.refused(DIRECTIVE, name, why, instead, example, at, kinds);
  }
}
