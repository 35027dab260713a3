package org.responsekit.handbook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.kit.HouseRule;
import org.responsekit.wording.WordingRule;

/**
 * Which rules hold a kit to a principle: those about form that a policy stands behind, the built-in
 * ones about wording, and the kit's own. Built-in rules name principles of the starter kit; a kit
 * that calls its principles otherwise sees only its own rules.
 */
final class PrincipleRules {
  private static final Map<Rule, List<String>> FORM = new EnumMap<>(Rule.class);

  static {
    FORM.put(Rule.PLACEHOLDER_UNCLEARED, List.of("never-confirm", "no-specifics"));
    FORM.put(Rule.PLACEHOLDER_FOREIGN, List.of("never-confirm", "no-specifics"));
    FORM.put(Rule.PHI_SSN, List.of("no-specifics"));
    FORM.put(Rule.PHI_RECORD_NUMBER, List.of("no-specifics"));
    FORM.put(Rule.PHI_CALENDAR_DATE, List.of("no-specifics"));
    FORM.put(Rule.CONTACT_MISSING_OFFLINE, List.of("take-it-offline", "named-contact"));
    FORM.put(Rule.SAFETY_CRISIS_MISSING_HELP, List.of("get-help"));
    FORM.put(Rule.TEXT_HARD_TO_READ, List.of("human-voice"));
    FORM.put(Rule.TEXT_TOO_ALIKE, List.of("human-voice"));
    FORM.put(Rule.KIT_FACT_DUE, List.of("accurate"));
  }

  private final Collection<WordingRule> wording;
  private final Collection<HouseRule> own;

  PrincipleRules(Collection<WordingRule> wording, Collection<HouseRule> own) {
    this.wording = List.copyOf(wording);
    this.own = List.copyOf(own);
  }

  /** What the rules are called that serve a principle, each once, whatever its languages. */
  List<String> of(String principle) {
    Map<String, String> titles = new LinkedHashMap<>();
    FORM.forEach(
        (rule, served) -> {
          if (served.contains(principle)) {
            add(titles, rule.info());
          }
        });
    wording.stream()
        .filter(rule -> rule.principle().equals(principle))
        .forEach(rule -> add(titles, rule.info()));
    own.stream()
        .filter(rule -> rule.principle().filter(ref -> ref.id().equals(principle)).isPresent())
        .forEach(rule -> add(titles, rule.info()));
    return List.copyOf(titles.values());
  }

  private static void add(Map<String, String> titles, RuleInfo info) {
    titles.putIfAbsent(info.id(), info.title());
  }
}
