package org.responsekit.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.accept.Approvals;
import org.responsekit.accept.Waivers;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Waived;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Occurrence;
import org.responsekit.kit.Settings.Lexicon;
import org.responsekit.kit.Snippet;
import org.responsekit.wording.Alike;
import org.responsekit.wording.DeclaredInspection;
import org.responsekit.wording.GuidanceInspection;
import org.responsekit.wording.GuidanceInspection.Unknown;
import org.responsekit.wording.Judge;
import org.responsekit.wording.Judges;
import org.responsekit.wording.WordingInspection;

/**
 * What words say: texts, guidance and declared values judged, approvals and waivers applied.
 *
 * @param occurrences what was found at words, before waivers
 * @param waived what someone answers for
 * @param approvals who answers for which words
 * @param unknown recommended wordings that only a person can answer for
 * @param judge what they were judged by
 */
record Words(
    List<Occurrence> occurrences,
    List<Waived> waived,
    Approvals approvals,
    List<Unknown> unknown,
    Judge judge) {
  /**
   * Judges.
   *
   * @param complete whether every text of the kit was rendered
   */
  static Words judge(
      Kit kit,
      List<Snippet> snippets,
      Judge judge,
      LocalDate today,
      boolean complete,
      Findings findings) {
    Approvals approvals = Approvals.of(kit, snippets, today);
    List<Occurrence> occurrences =
        WordingInspection.inspect(kit, snippets, judge, approvals::covers, findings);
    Alike.check(kit, snippets, findings);
    List<Unknown> unknown =
        GuidanceInspection.inspect(kit, judge, approvals::coversExample, findings);
    declared(kit, judge, occurrences, findings);
    approvals.check(complete, findings);
    List<Waived> waived =
        Waivers.apply(kit, occurrences, rules(kit, judge), today, complete, findings);
    return new Words(occurrences, waived, approvals, unknown, judge);
  }

  /** What is found in a text as well is left to it, so that a waiver for the text covers both. */
  private static void declared(
      Kit kit, Judge judge, List<Occurrence> occurrences, Findings findings) {
    Findings declared = new Findings();
    DeclaredInspection.inspect(kit, judge, declared);
    Set<Finding> inTexts = new TreeSet<>();
    occurrences.forEach(occurrence -> inTexts.add(occurrence.finding()));
    declared.sorted().stream().filter(one -> !inTexts.contains(one)).forEach(findings::add);
  }

  /** Set up when first asked for, and shared by all runs. */
  private static final class BuiltIn {
    static final Judge JUDGE = Judges.builtIn();
  }

  /** Sets the judge up on another thread, so that it is there when the kit has been read. */
  static void getReady() {
    Thread thread = new Thread(Words::builtIn, "response-kit-judge");
    thread.setDaemon(true);
    thread.start();
  }

  /** The judge without what a kit adds. */
  static Judge builtIn() {
    return BuiltIn.JUDGE;
  }

  /** The judge with the kit's own words and rules; what does not work in them is a finding. */
  static Judge judge(Kit kit, Findings findings) {
    Lexicon lexicon = kit.settings().lexicon();
    boolean plain =
        kit.houseRules().isEmpty() && lexicon.services().isEmpty() && lexicon.titles().isEmpty();
    return plain
        ? builtIn()
        : Judges.with(lexicon.services(), lexicon.titles(), kit.houseRules(), findings);
  }

  private static Map<String, RuleInfo> rules(Kit kit, Judge judge) {
    Map<String, RuleInfo> rules = new TreeMap<>();
    judge.rules().forEach(rule -> rules.putIfAbsent(rule.info().id(), rule.info()));
    kit.houseRules().forEach(rule -> rules.putIfAbsent(rule.info().id(), rule.info()));
    return rules;
  }
}
