package org.responsekit.kit;

import java.util.List;
import java.util.Optional;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Span;

/**
 * A wording rule of the organisation's own, from {@code rules/}. So far it is read and checked for
 * form; the wording judge runs it.
 *
 * @param info id, severity, title and why
 * @param appliesTo the kinds of text it judges
 * @param locale the language it judges
 * @param principle the principle it serves, if said
 * @param find what to find, in the rule language
 * @param unless what excuses it, empty if nothing
 * @param source the law or document behind it, empty if not said
 * @param instead what to write instead
 * @param bad examples it must catch
 * @param good examples it must leave alone
 * @param at where it is declared
 */
public record HouseRule(
    RuleInfo info,
    List<String> appliesTo,
    String locale,
    Optional<Ref> principle,
    String find,
    String unless,
    String source,
    String instead,
    List<String> bad,
    List<String> good,
    Span at) {
  public HouseRule {
    appliesTo = List.copyOf(appliesTo);
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }
}
