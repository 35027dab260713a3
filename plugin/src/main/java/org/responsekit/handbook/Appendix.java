package org.responsekit.handbook;

import java.util.List;
import org.responsekit.release.Comparison;

/**
 * What the handbook shows beside the kit itself.
 *
 * @param rules every rule that a finding can carry
 * @param changes what changed from release to release, the newest first; empty when nothing was
 *     released yet
 */
public record Appendix(List<RulePage> rules, List<Comparison> changes) {
  public Appendix {
    rules = List.copyOf(rules);
    changes = List.copyOf(changes);
  }
}
