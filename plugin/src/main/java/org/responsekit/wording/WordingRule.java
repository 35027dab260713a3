package org.responsekit.wording;

import java.util.List;
import org.responsekit.finding.RuleInfo;

/**
 * A wording rule in one language, built in or a kit's own.
 *
 * @param info id, severity, title and why
 * @param appliesTo the kinds of text it judges
 * @param locale the language it judges
 * @param principle the id of the principle it serves
 * @param source the law, case or platform page behind it
 * @param instead a wording that is itself clean
 * @param bad examples it catches
 * @param good examples it leaves alone
 */
public record WordingRule(
    RuleInfo info,
    List<String> appliesTo,
    String locale,
    String principle,
    String source,
    String instead,
    List<String> bad,
    List<String> good) {
  public WordingRule {
    appliesTo = List.copyOf(appliesTo);
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }

  /** By its id alone, since the judge asks for it at every hit. */
  @Override
  public int hashCode() {
    return info.id().hashCode();
  }
}
