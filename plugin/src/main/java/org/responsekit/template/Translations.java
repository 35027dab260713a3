package org.responsekit.template;

import java.util.Map;
import java.util.Set;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Template;

/** Compares the variants of a template with those of its translations. */
public final class Translations {
  private Translations() {}

  /**
   * Reports templates and variants without translation, and variants that only a translation has.
   */
  public static void check(Kit kit, Templates templates, Findings findings) {
    for (Template template : kit.templates().values()) {
      templates
          .find(template.original())
          .ifPresent(original -> check(kit, templates, template, original, findings));
    }
  }

  private static void check(
      Kit kit, Templates templates, Template template, Parsed original, Findings findings) {
    for (String locale : kit.settings().locales()) {
      FtlFile file = template.files().get(locale);
      if (file == null) {
        findings.add(
            Rule.TEMPLATE_MISSING_TRANSLATION,
            original.file().source().start(),
            "This template has no text in \"" + locale + "\".",
            "Add " + template.id() + "." + locale + ".ftl beside it when you have one.");
      } else if (!file.equals(original.file())) {
        templates
            .find(file)
            .ifPresent(translation -> compare(original, translation, locale, findings));
      }
    }
  }

  private static void compare(
      Parsed original, Parsed translation, String locale, Findings findings) {
    Map<String, Span> variants = original.variants();
    Set<String> translated = translation.variants().keySet();
    variants.forEach(
        (name, at) -> {
          if (!translated.contains(name)) {
            findings.add(
                Rule.TEMPLATE_MISSING_TRANSLATION,
                at,
                "The variant \"" + name + "\" has no text in \"" + locale + "\".",
                "Add it to " + translation.file().source().path() + " when you have one.");
          }
        });
    translation
        .variants()
        .forEach(
            (name, at) -> {
              if (!variants.containsKey(name)) {
                findings.add(
                    Rule.TEMPLATE_VARIANT,
                    at,
                    "The original has no variant \""
                        + name
                        + "\"."
                        + DidYouMean.hint(name, variants.keySet()),
                    "Give it the name of the variant it translates.");
              }
            });
  }
}
