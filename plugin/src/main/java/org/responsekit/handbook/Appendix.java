package org.responsekit.handbook;

import java.util.List;
import java.util.Optional;
import org.responsekit.release.Comparison;
import org.responsekit.wording.DraftJudge;

/**
 * What the handbook shows beside the kit itself.
 *
 * @param rules every rule that a finding can carry
 * @param changes what changed from release to release, the newest first; empty when nothing was
 *     released yet
 * @param drafts judges drafts; without one there is no page for them
 */
public record Appendix(
    List<RulePage> rules, List<Comparison> changes, Optional<DraftJudge> drafts) {
  public Appendix {
    rules = List.copyOf(rules);
    changes = List.copyOf(changes);
  }
}
