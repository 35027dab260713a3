package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Fact;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Markdown;
import org.responsekit.kit.Page;
import org.responsekit.wording.whole.WholeHit;
import org.responsekit.wording.whole.WholeText;

/**
 * Holds guidance to what it teaches: a wording it recommends must be clean or approved, and one it
 * warns of must be caught.
 */
public final class GuidanceInspection {
  private static final String KIND = "reply";

  /** Whether someone answers for a block of guidance. */
  public interface Approved {
    /** Asks for one. */
    boolean test(String path, String locale, String text);
  }

  private final Kit kit;
  private final Judge judge;
  private final Approved approved;
  private final Findings findings;
  private final WrittenContacts contacts;
  private final List<Unknown> unknown = new ArrayList<>();

  private GuidanceInspection(Kit kit, Judge judge, Approved approved, Findings findings) {
    this.kit = kit;
    this.judge = judge;
    this.approved = approved;
    this.findings = findings;
    List<String> facts = new ArrayList<>();
    for (Fact fact : TextInspection.facts(kit.settings())) {
      facts.addAll(fact.text().byLocale().values());
    }
    this.contacts = new WrittenContacts(facts);
  }

  /**
   * A block that breaks no rule and that no rule knows: only a person can answer for it.
   *
   * @param path the page's file
   * @param locale its language
   * @param text the words
   */
  public record Unknown(String path, String locale, String text) {}

  /**
   * Judges every block marked {@code say} or {@code dont-say}.
   *
   * @return the recommended wordings that need an approval, whether they have one or not
   */
  public static List<Unknown> inspect(Kit kit, Judge judge, Approved approved, Findings findings) {
    GuidanceInspection inspection = new GuidanceInspection(kit, judge, approved, findings);
    kit.pages().values().forEach(inspection::page);
    kit.situations().values().forEach(situation -> inspection.page(situation.page()));
    return inspection.unknown;
  }

  private void page(Page page) {
    for (Markdown.Example example : page.body().examples()) {
      String locale = example.locale().isEmpty() ? kit.settings().mainLocale() : example.locale();
      if (example.say()) {
        say(page, example, locale);
      } else if (!isCaught(example.text(), locale)) {
        findings.add(
            Rule.WORDING_DONT_SAY_PASSES,
            example.at(),
            "No rule catches this warning example: " + Masking.quote(example.text()),
            "Make the mistake plainer, or write a rule in rules/ that catches it.");
      }
    }
  }

  private boolean isCaught(String text, String locale) {
    return !wrong(text, locale).isEmpty();
  }

  private void say(Page page, Markdown.Example example, String locale) {
    List<String> wrong = wrong(example.text(), locale);
    List<String> notes = new ArrayList<>(wrong);
    if (wrong.isEmpty()) {
      notes.addAll(unknown(example.text(), locale));
      if (!notes.isEmpty() && judge.speaks(locale)) {
        unknown.add(new Unknown(page.source().path(), locale, example.text()));
        notes = approved.test(page.source().path(), locale, example.text()) ? List.of() : notes;
      }
    }
    if (notes.isEmpty()) {
      return;
    }
    Finding finding =
        Finding.of(
            Rule.WORDING_SAY_NOT_CLEAN,
            example.at(),
            "This page recommends "
                + Masking.quote(example.text())
                + (wrong.isEmpty() ? ", which no rule knows as safe." : ", which breaks a rule."),
            wrong.isEmpty()
                ? "Say it in plainer words, or let the responsible role approve it with response-kit:approve."
                : "Say it another way, or mark the block dont-say if it is meant as a warning.");
    for (String note : notes) {
      finding = finding.withNote(note);
    }
    findings.add(finding);
  }

  /** What fails a build in a wording, a line for each. */
  private List<String> wrong(String text, String locale) {
    Draft draft = new Draft(text, KIND, locale);
    List<String> wrong = new ArrayList<>();
    for (Judgement.Hit hit : judge.judge(draft).hits()) {
      String id = hit.rule().info().id();
      boolean form =
          id.equals(Rule.WORDING_UNRECOGNISED.id()) || id.equals(Rule.WORDING_NO_LOCALE.id());
      if (!form && hit.rule().info().severity().failsBuild()) {
        wrong.add(id + ": " + Masking.quote(text.substring(hit.start(), hit.end())));
      }
    }
    for (WholeHit hit : WholeText.present(draft)) {
      if (hit.rule().info().severity().failsBuild()) {
        wrong.add(hit.rule().id() + ": " + hit.what());
      }
    }
    if (!ForeignPlaceholders.in(text).isEmpty()) {
      wrong.add(Rule.PLACEHOLDER_FOREIGN.id());
    }
    contacts.foreign(text).forEach(hit -> wrong.add(hit.rule().id()));
    return wrong;
  }

  private List<String> unknown(String text, String locale) {
    if (!judge.speaks(locale)) {
      return List.of("There are no wording rules for the language \"" + locale + "\".");
    }
    return judge.judge(new Draft(text, KIND, locale)).sentences().stream()
        .filter(sentence -> sentence.verdict() == Verdict.UNRECOGNISED)
        .map(sentence -> Masking.quote(text.substring(sentence.start(), sentence.end()).strip()))
        .toList();
  }
}
