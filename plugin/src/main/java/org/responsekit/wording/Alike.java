package org.responsekit.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.wording.whole.Likeness;

/** Reports variants that are almost the same, within a template or among those of one situation. */
public final class Alike {
  /** A variant of a template in one language, by its first text. */
  private record Wording(Snippet.Key key, Span at, Set<List<String>> runs) {
    String name() {
      return key.template() + "/" + key.variant();
    }
  }

  private Alike() {}

  /** Compares texts of one language with each other. */
  public static void check(Kit kit, List<Snippet> snippets, Findings findings) {
    Map<String, Map<String, Wording>> byTemplate = new TreeMap<>();
    for (Snippet snippet : snippets) {
      for (Snippet.Key key : snippet.keys()) {
        byTemplate
            .computeIfAbsent(key.template(), id -> new LinkedHashMap<>())
            .computeIfAbsent(key.variant() + "/" + key.locale(), id -> wording(snippet, key));
      }
    }
    Set<String> compared = new HashSet<>();
    byTemplate.values().forEach(group -> compare(List.copyOf(group.values()), compared, findings));
    kit.situations()
        .values()
        .forEach(
            situation -> {
              List<Wording> all = new ArrayList<>();
              for (Template template : kit.templatesFor(situation)) {
                all.addAll(byTemplate.getOrDefault(template.id(), Map.of()).values());
              }
              compare(all, compared, findings);
            });
  }

  private static Wording wording(Snippet snippet, Snippet.Key key) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : snippet.segments()) {
      if (segment instanceof Segment.Words words) {
        text.append(words.text());
      } else if (segment instanceof Segment.FactText fact) {
        text.append(fact.name());
      } else if (segment instanceof Segment.Open open) {
        text.append(open.blank().name());
      }
    }
    return new Wording(key, first(snippet), Likeness.runs(text.toString()));
  }

  private static Span first(Snippet snippet) {
    Segment first = snippet.segments().get(0);
    return first instanceof Segment.Words words
        ? words.place(0, words.text().length())
        : first instanceof Segment.FactText fact ? fact.at() : ((Segment.Open) first).at();
  }

  private static void compare(List<Wording> wordings, Set<String> compared, Findings findings) {
    for (int i = 0; i < wordings.size(); i++) {
      for (int k = i + 1; k < wordings.size(); k++) {
        Wording one = wordings.get(i);
        Wording other = wordings.get(k);
        boolean same = one.key().locale().equals(other.key().locale());
        double likeness = same ? Likeness.of(one.runs(), other.runs()) : 0;
        String pair = one.name() + " " + other.name() + " " + one.key().locale();
        if (likeness > Likeness.MOST && compared.add(pair)) {
          findings.add(
              Finding.of(
                      Rule.TEXT_TOO_ALIKE,
                      other.at(),
                      "This wording and \""
                          + one.name()
                          + "\" share "
                          + (int) (likeness * 100)
                          + " % of their words in a row.",
                      "Say the same thing another way, or remove one of the two.")
                  .withStep(one.at(), "the other one"));
        }
      }
    }
  }
}
