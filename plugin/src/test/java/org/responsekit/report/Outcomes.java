package org.responsekit.report;

import java.util.List;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;

/** Outcomes to write reports from. */
final class Outcomes {
  static final Outcome.Scope SCOPE = new Outcome.Scope("0.1.0", 12, 340);

  private Outcomes() {}

  /** The stretch of a source that reads so. */
  static Span at(SourceText source, String words) {
    int start = source.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    return source.span(start, start + words.length());
  }

  /** One of each: a leak with its way, a masked line, a long line, odd letters, no text at all. */
  static Outcome everyKind() {
    SourceText waiting =
        new SourceText(
            "templates/long-wait.ftl",
            """
            ---
            title: Sorry
            ---
            <@variant name="short">
            Dear ${patient.firstName}, we are sorry that you waited.
            <@letter.close who=patient.firstName/>
            </@variant>
            """);
    SourceText library =
        new SourceText(
            "templates/lib/letter.ftl",
            """
            <#macro close who>
            \tYours, and thank you, ${who}
            </#macro>
            """);
    SourceText kit =
        new SourceText(
            "kit.yaml",
            """
            format: 1
            facts:
              patientPhone: (212) 555-0123
              nurse: Dear Maria Lopez,
            """);
    SourceText page =
        new SourceText(
            "content/política de respuesta.md",
            "# 待ち時間 für e\u0301tudes <b>wichtig</b> 👩\u200d👧\n"
                + "Words before. ".repeat(12)
                + "Mail jane.doe@example.org or <i>call</i> us. "
                + "Words after. ".repeat(12)
                + "\n\nA [link](situations/nowhere.md), and\nanother line.\n");
    Finding leak =
        new Finding(
            Rule.PLACEHOLDER_UNCLEARED.info(),
            at(waiting, "patient.firstName"),
            "The blank \"patient.firstName\" stands in a public reply.",
            List.of(
                "patient.firstName: names, 45 CFR 164.514(b)(2)(i)(A); reaches google, yelp (public)"),
            "Greet no one by name, or move this wording to a private channel that is cleared for names.",
            List.of());
    Finding called =
        leak.withStep(at(waiting, "<@letter.close who=patient.firstName/>"), "called here");
    Finding inLibrary =
        new Finding(
            leak.rule(),
            at(library, "${who}"),
            "The blank \"patient.firstName\" is printed here.",
            leak.notes(),
            leak.fix(),
            called.path());
    return new Outcome(
        List.of(
            inLibrary,
            leak,
            Finding.of(
                Rule.KIT_IDENTIFIER_NAME,
                at(kit, "patientPhone"),
                "The fact \"patientPhone\" is named like phone, 45 CFR 164.514(b)(2)(i)(D).",
                "Remove it; if you meant to write 212-555-0123 into a page, that is a mistake too."),
            Finding.of(
                Rule.KIT_INVALID_VALUE,
                kit.span(kit.text().indexOf("nurse"), kit.text().length()),
                "Two lines are wrong, from here to the end.",
                "Ask Dr. Ana Smith, or write to ana@example.com."),
            Finding.of(
                Rule.KIT_RAW_HTML,
                at(page, "<b>wichtig</b>"),
                "The HTML tag <b> stands here.",
                "Write Markdown instead: **bold**."),
            Finding.of(
                Rule.KIT_RAW_HTML,
                at(page, "<i>call</i>"),
                "The HTML tag <i> stands here.",
                "Write Markdown instead: *italic*."),
            Finding.of(
                Rule.KIT_DANGLING_REFERENCE,
                at(page, "situations/nowhere.md), and\nanother"),
                "[link](situations/nowhere.md) leads nowhere.",
                "Link to a page of content/."),
            Finding.of(
                Rule.KIT_MISSING_FILE,
                new SourceText("templates", "").start(),
                "There is no such folder.",
                "Create it, or say where it is with -Dkit.templates=FOLDER."),
            Finding.of(
                Rule.KIT_UNUSED_PRINCIPLE,
                kit.start(),
                "Nothing serves the principle \"thank\".",
                "Name it where it is taught."),
            Finding.of(
                Rule.TEMPLATE_MISSING_TRANSLATION,
                waiting.start(),
                "There is no \"es\" of this template.",
                ""),
            new Finding(
                new RuleInfo(
                    "house-no-sorry", Severity.WARNING, "a rule of the house", "We said so."),
                at(waiting, "sorry"),
                "This kit does not say \"sorry\".",
                List.of(),
                "Say that you understand.",
                List.of())),
        SCOPE);
  }
}
