package org.responsekit.wording;

import java.util.Map;
import java.util.Set;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Fact;
import org.responsekit.kit.Kit;
import org.responsekit.kit.LocalText;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Template;
import org.responsekit.wording.whole.WholeHit;
import org.responsekit.wording.whole.WholeText;

/**
 * Judges what {@code kit.yaml} declares and texts print: facts, options, titles of roles. They are
 * parts of sentences, so they need not be recognised, but they may not break a rule. In the titles
 * of templates and pages, only identifiers written out are looked for.
 */
public final class DeclaredInspection {
  private static final String KIND = "reply";

  /** What tells who somebody is, whatever stands around it. */
  private static final Set<Rule> IDENTIFIERS =
      Set.of(Rule.PHI_SSN, Rule.PHI_RECORD_NUMBER, Rule.PHI_BIRTH_DATE);

  private final Settings settings;
  private final Judge judge;
  private final Findings findings;

  private DeclaredInspection(Settings settings, Judge judge, Findings findings) {
    this.settings = settings;
    this.judge = judge;
    this.findings = findings;
  }

  /** Judges all of them, in every language. */
  public static void inspect(Kit kit, Judge judge, Findings findings) {
    DeclaredInspection inspection = new DeclaredInspection(kit.settings(), judge, findings);
    for (Fact fact : TextInspection.facts(kit.settings())) {
      inspection.text(fact.text(), fact.at(), "in the fact \"" + fact.name() + "\"");
    }
    for (Blank blank : kit.settings().blanks().values()) {
      boolean choice = blank.type() == Blank.Type.CHOICE;
      for (Blank.Option option : choice ? blank.options() : java.util.List.<Blank.Option>of()) {
        inspection.text(
            option.text(), option.at(), "in an option of the blank \"" + blank.name() + "\"");
      }
    }
    inspection.labels(kit);
  }

  /** What staff read about texts goes into pages and exports, so it may identify nobody either. */
  private void labels(Kit kit) {
    for (Template template : kit.templates().values()) {
      template
          .files()
          .forEach(
              (locale, file) -> {
                label(template.titles().get(locale), file.source(), "in a title");
                label(template.useWhen().get(locale), file.source(), "in \"use-when\"");
                label(template.doNotUseWhen().get(locale), file.source(), "in \"do-not-use-when\"");
              });
    }
    kit.pages().values().forEach(page -> label(page.title(), page.source(), "in a title"));
    kit.situations()
        .values()
        .forEach(one -> label(one.page().title(), one.page().source(), "in a title"));
  }

  private void label(String text, SourceText source, String where) {
    if (text == null) {
      return;
    }
    int start = source.text().indexOf(text);
    Span at = start < 0 ? source.start() : source.span(start, start + text.length());
    for (WholeHit hit : WholeText.present(new Draft(text, "notice", settings.mainLocale()))) {
      if (IDENTIFIERS.contains(hit.rule())) {
        findings.add(WordingFindings.found(hit, text, at).withNote(where));
      }
    }
  }

  private void text(LocalText text, Span at, String where) {
    for (Map.Entry<String, String> entry : text.byLocale().entrySet()) {
      boolean everywhere = entry.getKey().isEmpty();
      for (String locale : settings.locales()) {
        if ((everywhere || locale.equals(entry.getKey())) && judge.speaks(locale)) {
          part(entry.getValue(), locale, at, where);
        }
      }
    }
  }

  private void part(String text, String locale, Span at, String where) {
    if (WrittenContacts.isContact(text)) {
      return;
    }
    for (Judgement.Hit hit : judge.judge(new Draft(text, KIND, locale)).hits()) {
      boolean form = Rule.byId(hit.rule().info().id()).isPresent();
      if (!form && hit.rule().info().severity().failsBuild()) {
        findings.add(WordingFindings.fired(hit, text, at).withNote(where));
      }
    }
    // as in a notice: a fact may name a day
    for (WholeHit hit : WholeText.present(new Draft(text, "notice", locale))) {
      if (hit.rule().info().severity().failsBuild()) {
        findings.add(WordingFindings.found(hit, text, at).withNote(where));
      }
    }
  }
}
