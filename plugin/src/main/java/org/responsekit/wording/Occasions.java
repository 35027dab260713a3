package org.responsekit.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;
import org.responsekit.wording.whole.WholeText;
import org.responsekit.wording.whole.WholeText.Occasion;

/** What templates are for, as their situations and their tone say it. */
final class Occasions {
  private static final List<String> COMPLAINTS =
      List.of("complain", "queja", "reclamo", "grievance", "unhappy", "disgust");
  private static final List<String> APOLOGIES = List.of("apolog", "disculp");

  private final Kit kit;
  private final Map<String, Occasion> byTemplate = new ConcurrentHashMap<>();

  Occasions(Kit kit) {
    this.kit = kit;
  }

  Occasion of(Template template, boolean namesRole) {
    Occasion known = byTemplate.computeIfAbsent(template.id(), id -> of(template));
    return new Occasion(known.complaint(), known.crisis(), namesRole);
  }

  private Occasion of(Template template) {
    boolean complaint = holds(template.tone(), APOLOGIES);
    boolean crisis = false;
    for (Ref ref : template.situations()) {
      Situation situation = kit.situations().get(ref.id());
      if (situation != null) {
        complaint |= holds(situation.group(), COMPLAINTS);
        crisis |= isCrisis(situation);
      }
    }
    return new Occasion(complaint, crisis, false);
  }

  private static boolean isCrisis(Situation situation) {
    String words =
        situation.id().replace('-', ' ')
            + ". "
            + situation.page().title()
            + ". "
            + String.join(". ", situation.page().saidAs());
    return WholeText.speaksOfSelfHarm(words);
  }

  private static boolean holds(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
