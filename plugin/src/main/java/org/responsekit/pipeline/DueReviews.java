package org.responsekit.pipeline;

import java.time.LocalDate;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Upkeep;

/** Reports pages and templates whose review is due. */
final class DueReviews {
  private DueReviews() {}

  static void check(Kit kit, LocalDate today, Findings findings) {
    kit.pages().values().forEach(page -> check(page.upkeep(), today, findings));
    kit.situations()
        .values()
        .forEach(situation -> check(situation.page().upkeep(), today, findings));
    kit.templates().values().forEach(template -> check(template.upkeep(), today, findings));
  }

  private static void check(Upkeep upkeep, LocalDate today, Findings findings) {
    upkeep
        .due()
        .filter(due -> !due.isAfter(today))
        .ifPresent(
            due ->
                findings.add(
                    Rule.KIT_REVIEW_DUE,
                    upkeep.reviewed().orElseThrow().at(),
                    "The review of this file is due since " + due + ".",
                    "Read it once more, correct it, and write today's date here."));
  }
}
