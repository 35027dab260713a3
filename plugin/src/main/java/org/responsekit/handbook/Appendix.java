package org.responsekit.handbook;

import java.util.List;
import java.util.Optional;
import org.responsekit.kit.Approval;
import org.responsekit.release.Comparison;
import org.responsekit.wording.DraftJudge;

/**
 * What the handbook shows beside the kit itself.
 *
 * @param rules every rule that a finding can carry
 * @param changes what changed from release to release, the newest first; empty when nothing was
 *     released yet
 * @param approvals which texts someone answers for, as far as that counts
 * @param drafts judges drafts; without one there is no page for them
 */
public record Appendix(
    List<RulePage> rules,
    List<Comparison> changes,
    List<Approval> approvals,
    Optional<DraftJudge> drafts) {
  /** Nothing beside the kit. */
  public static final Appendix NONE =
      new Appendix(List.of(), List.of(), List.of(), Optional.empty());

  public Appendix {
    rules = List.copyOf(rules);
    changes = List.copyOf(changes);
    approvals = List.copyOf(approvals);
  }
}
