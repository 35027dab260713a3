package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.wording.data.Language;

/** The rules of a language: those of its sources, and those that no pattern can say. */
final class BuiltInRules {
  static final String SECOND_PERSON = "rel-second-person";
  static final String GREETING_NAME = "phi-greeting-name";
  static final String PLACEHOLDER = "placeholder-foreign";

  private static final List<String> PUBLIC = List.of("reply", "post", "request", "notice");
  private static final List<String> ALL =
      List.of("reply", "post", "request", "notice", "message", "script");

  private BuiltInRules() {}

  /** The rules by id. */
  static Map<String, WordingRule> of(Language language) {
    Map<String, WordingRule> rules = new TreeMap<>();
    String locale = language.locale();
    boolean spanish = locale.equals("es");
    add(rules, secondPerson(locale, spanish));
    add(rules, greetingName(locale, spanish));
    add(rules, placeholder(locale, spanish));
    for (Language.RuleText text : language.rules()) {
      add(rules, rule(text));
    }
    return rules;
  }

  private static void add(Map<String, WordingRule> rules, WordingRule rule) {
    rules.put(rule.info().id(), rule);
  }

  private static WordingRule rule(Language.RuleText text) {
    RuleInfo info =
        new RuleInfo(
            text.one("id"),
            Severity.valueOf(text.one("severity").toUpperCase(Locale.ROOT)),
            text.one("title"),
            text.one("why"));
    return new WordingRule(
        info,
        text.all("applies-to"),
        text.one("locale"),
        text.one("principle"),
        text.one("source"),
        text.one("instead"),
        new ArrayList<>(text.all("bad")),
        new ArrayList<>(text.all("good")));
  }

  private static WordingRule secondPerson(String locale, boolean spanish) {
    return new WordingRule(
        new RuleInfo(
            SECOND_PERSON,
            Severity.ERROR,
            "says something of the reader that nothing explains",
            "What is said of the reader, other than that they wrote, is known from somewhere."),
        List.of("reply"),
        locale,
        "never-confirm",
        "45 CFR 164.502(a)",
        spanish ? "Gracias por sus comentarios." : "Thank you for your feedback.",
        spanish
            ? List.of(
                "Usted sigue mejorando.", "Sabemos lo que usted pas\u00f3.", "Usted es muy fuerte.")
            : List.of("You were so brave.", "We kept you waiting.", "Your courage was something."),
        spanish
            ? List.of(
                "Gracias por sus comentarios.",
                "Gracias por su rese\u00f1a.",
                "Agradecemos su opini\u00f3n.")
            : List.of(
                "Thank you for your feedback.",
                "If you would like to talk, please call our office manager.",
                "Thank you for taking the time to write."));
  }

  private static WordingRule greetingName(String locale, boolean spanish) {
    return new WordingRule(
        new RuleInfo(
            GREETING_NAME,
            Severity.ERROR,
            "greets somebody by name",
            "A name is the first identifier there is, and screen names hide people who chose to hide."),
        PUBLIC,
        locale,
        "never-confirm",
        "45 CFR 164.514(b)(2)",
        spanish ? "Hola, gracias por sus comentarios." : "Hello, thank you for your feedback.",
        spanish
            ? List.of(
                "Hola Marisol, gracias por sus comentarios.",
                "Estimado Ramiro, gracias por su rese\u00f1a.",
                "Hola, Ximena: gracias por su opini\u00f3n.")
            : List.of(
                "Hi Karen, thank you for your feedback.",
                "Hello Mr. Ortega, thank you for your review.",
                "Dear Priya, thank you for the kind words."),
        spanish
            ? List.of(
                "Hola, gracias por sus comentarios.",
                "Buenas tardes, gracias por su rese\u00f1a.",
                "Hola a todos, gracias por sus palabras.")
            : List.of(
                "Hello, thank you for your feedback.",
                "Hi there, thank you for your review.",
                "Good morning, thank you for the kind words."));
  }

  private static WordingRule placeholder(String locale, boolean spanish) {
    return new WordingRule(
        Rule.PLACEHOLDER_FOREIGN.info(),
        ALL,
        locale,
        "no-specifics",
        "45 CFR 164.514(b)(2)",
        spanish ? "Gracias por sus comentarios." : "Thank you for your feedback.",
        spanish
            ? List.of(
                "Hola [nombre], gracias.", "Hola {{first_name}}, gracias.", "Estimado , gracias.")
            : List.of(
                "Hi [Name], thank you.", "Hi {{first_name}}, thank you.", "Dear , thank you."),
        spanish
            ? List.of(
                "Gracias por sus comentarios.",
                "Gracias por su rese\u00f1a.",
                "Agradecemos su opini\u00f3n.")
            : List.of(
                "Thank you for your feedback.",
                "Thank you for your review.",
                "We appreciate your comments."));
  }
}
