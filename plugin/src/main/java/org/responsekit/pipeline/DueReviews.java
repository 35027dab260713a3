package org.responsekit.pipeline;

import java.time.LocalDate;
import java.time.Period;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Upkeep;

/** Reports pages and templates whose review is due, and facts to look up, or to look up again. */
final class DueReviews {
  /** A day further ahead than this is a slip of the pen, and would keep a page from being due. */
  private static final Period AHEAD = Period.ofMonths(6);

  private DueReviews() {}

  static void check(Kit kit, LocalDate today, Findings findings) {
    kit.pages().values().forEach(page -> check(page.upkeep(), today, findings));
    kit.situations()
        .values()
        .forEach(situation -> check(situation.page().upkeep(), today, findings));
    kit.templates().values().forEach(template -> check(template.upkeep(), today, findings));
    kit.settings().channels().values().forEach(channel -> check(channel, today, findings));
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
    upkeep.reviewed().ifPresent(day -> ahead(day, today, Rule.KIT_REVIEW_DUE, findings));
    for (Upkeep.Source source : upkeep.sources()) {
      source.checked().ifPresent(day -> ahead(day, today, Rule.KIT_FACT_DUE, findings));
    }
    for (Upkeep.Source source : upkeep.dueSources(today)) {
      Upkeep.Reviewed checked = source.checked().orElseThrow();
      findings.add(
          Rule.KIT_FACT_DUE,
          checked.at(),
          "Nobody has looked up "
              + Masking.quote(source.cite())
              + " since "
              + checked.day()
              + "; it was due on "
              + checked.day().plus(upkeep.checkEvery())
              + ".",
          "Open the source, correct what has changed in the text, and write today's date here.");
    }
    for (Upkeep.Source source : upkeep.uncheckedSources()) {
      findings.add(
          Rule.KIT_FACT_UNCHECKED,
          source.at(),
          "Nobody says to have looked up " + Masking.quote(source.cite()) + ".",
          "Open it, compare it with the text, and write the day behind it: checked: YYYY-MM-DD.");
    }
  }

  private static void ahead(Upkeep.Reviewed last, LocalDate today, Rule rule, Findings findings) {
    if (last.day().isAfter(today.plus(AHEAD))) {
      findings.add(
          rule,
          last.at(),
          "This day is still to come, and it should say when somebody last looked.",
          "Look at it, and write today's date here.");
    }
  }

  private static void check(Channel channel, LocalDate today, Findings findings) {
    channel
        .limit()
        .flatMap(Channel.Limit::checked)
        .filter(checked -> !checked.day().plus(Upkeep.CHECK_EVERY).isAfter(today))
        .ifPresent(
            checked ->
                findings.add(
                    Rule.KIT_FACT_DUE,
                    checked.at(),
                    "Nobody has looked up the limit of "
                        + Masking.quote(channel.id())
                        + " since "
                        + checked.day()
                        + "; it was due on "
                        + checked.day().plus(Upkeep.CHECK_EVERY)
                        + ".",
                    "Open the source, correct the limit, and write today's date here."));
  }
}
