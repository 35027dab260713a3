package org.responsekit.accept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.finding.Waived;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Occurrence;
import org.responsekit.kit.Settings.Waiver;

/** Takes the findings out that someone answers for, and reports waivers that are wrong. */
public final class Waivers {
  private static final int SHORTEST_REASON = 15;

  private final Map<String, RuleInfo> rules;
  private final LocalDate today;
  private final Findings findings;
  private final List<Waiver> usable = new ArrayList<>();
  private final List<Waiver> expired = new ArrayList<>();
  private final Set<Waiver> used = new HashSet<>();
  private final Set<Waiver> partial = new HashSet<>();

  private Waivers(Map<String, RuleInfo> rules, LocalDate today, Findings findings) {
    this.rules = rules;
    this.today = today;
    this.findings = findings;
  }

  /**
   * Sorts findings about words.
   *
   * @param occurrences what was found
   * @param rules the wording rules by id, those of the kit among them
   * @param complete whether all texts could be judged; otherwise nobody can say what is unused
   * @param findings takes what nobody answers for, and wrong waivers
   * @return what someone answers for
   */
  public static List<Waived> apply(
      Kit kit,
      List<Occurrence> occurrences,
      Map<String, RuleInfo> rules,
      LocalDate today,
      boolean complete,
      Findings findings) {
    Waivers waivers = new Waivers(rules, today, findings);
    kit.settings().waivers().forEach(waivers::look);
    List<Waived> waived = waivers.sort(occurrences);
    waivers.expired.forEach(waiver -> waivers.expired(waiver, occurrences, complete));
    if (complete) {
      waivers.unused();
    }
    return waived;
  }

  private void look(Waiver waiver) {
    Optional<RuleInfo> rule =
        Optional.ofNullable(rules.get(waiver.rule()))
            .or(() -> Rule.byId(waiver.rule()).map(Rule::info));
    boolean whole = Rule.byId(waiver.rule()).isPresent();
    boolean waivable =
        whole
            ? Rule.byId(waiver.rule()).get().isWaivable()
            : rule.isPresent() && isError(rule.get());
    boolean right = true;
    if (rule.isEmpty()) {
      right = false;
      Set<String> known = new HashSet<>(rules.keySet());
      findings.add(
          Rule.WAIVER_UNKNOWN_RULE,
          waiver.at(),
          "There is no wording rule "
              + Masking.quote(waiver.rule())
              + "."
              + DidYouMean.hint(waiver.rule(), known),
          "Copy the rule's id from the finding.");
    } else if (!waivable) {
      right = false;
      findings.add(
          Rule.WAIVER_NOT_WAIVABLE,
          waiver.at(),
          notWaivable(rule.get(), whole),
          instead(rule.get()));
    }
    if (waiver.reason().strip().length() < SHORTEST_REASON) {
      right = false;
      findings.add(
          Rule.WAIVER_WITHOUT_REASON,
          waiver.at(),
          "The reason " + Masking.quote(waiver.reason()) + " explains nothing.",
          "Say in a sentence why these words are right here.");
    }
    if (right && waiver.expires().isBefore(today)) {
      right = false;
      expired.add(waiver);
    }
    if (right) {
      usable.add(waiver);
    }
  }

  private static boolean isError(RuleInfo rule) {
    return rule.severity() == Severity.ERROR;
  }

  private static String notWaivable(RuleInfo rule, boolean whole) {
    if (rule.id().equals(Rule.WORDING_UNRECOGNISED.id())) {
      return "A sentence that no rule knows is approved, not waived.";
    }
    return switch (rule.severity()) {
      case BLOCKER -> "\"" + rule.id() + "\" is a blocker, and nobody can answer for one.";
      case WARNING, INFO ->
          "\""
              + rule.id()
              + "\" is only "
              + rule.severity().word()
              + ", so there is nothing to waive.";
      case ERROR -> "\"" + rule.id() + "\" is " + (whole ? "a rule of form." : "never waived.");
    };
  }

  private static String instead(RuleInfo rule) {
    return rule.id().equals(Rule.WORDING_UNRECOGNISED.id())
        ? "Remove this waiver and run response-kit:approve -Dkit.by=ROLE -Dkit.name=WHO."
        : "Remove this waiver and mend what was found.";
  }

  /** One finding may stand in several texts; it is waived when all of them are. */
  private List<Waived> sort(List<Occurrence> occurrences) {
    Map<Key, List<Occurrence>> byFinding = new LinkedHashMap<>();
    Map<Key, Waiver> covered = new HashMap<>();
    Set<Key> open = new HashSet<>();
    for (Occurrence occurrence : occurrences) {
      Key key = Key.of(occurrence.finding());
      byFinding.computeIfAbsent(key, id -> new ArrayList<>()).add(occurrence);
      Optional<Waiver> waiver = waiver(occurrence);
      waiver.ifPresentOrElse(found -> covered.putIfAbsent(key, found), () -> open.add(key));
    }
    List<Waived> waived = new ArrayList<>();
    byFinding.forEach(
        (key, all) -> {
          Waiver waiver = covered.get(key);
          if (waiver == null || open.contains(key)) {
            findings.add(uncovered(all).finding());
          } else {
            waived.add(
                new Waived(all.get(0).finding(), waiver.reason(), waiver.role(), waiver.expires()));
          }
        });
    waived.sort(null);
    return waived;
  }

  /** What makes two findings one. */
  private record Key(String rule, org.responsekit.finding.Span at, String message) {
    static Key of(Finding finding) {
      return new Key(finding.rule().id(), finding.at(), finding.message());
    }
  }

  private Occurrence uncovered(List<Occurrence> all) {
    return all.stream().filter(one -> waiver(one).isEmpty()).findFirst().orElse(all.get(0));
  }

  private Optional<Waiver> waiver(Occurrence occurrence) {
    for (Waiver waiver : usable) {
      if (names(waiver, occurrence) && covers(waiver, occurrence)) {
        used.add(waiver);
        return Optional.of(waiver);
      }
    }
    return Optional.empty();
  }

  private static boolean names(Waiver waiver, Occurrence occurrence) {
    return waiver.rule().equals(occurrence.finding().rule().id())
        && waiver.template().equals(occurrence.template());
  }

  /** Whether the words found lie within the words of the waiver, white space apart. */
  private boolean covers(Waiver waiver, Occurrence occurrence) {
    String text = occurrence.text();
    int start = occurrence.start();
    int end = occurrence.end();
    String before = spaced(text.substring(0, start));
    String found = spaced(text.substring(start, end));
    String all = spaced(text);
    int from = before.length();
    int to = from + found.stripTrailing().length();
    String words = spaced(waiver.words()).strip();
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      if (at <= from && to <= at + words.length()) {
        return true;
      }
      if (at < to && from < at + words.length()) {
        partial.add(waiver);
      }
    }
    return false;
  }

  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      boolean white = Character.isWhitespace(text.charAt(i));
      if (!white) {
        out.append(text.charAt(i));
      } else if (!space) {
        out.append(' ');
      }
      space = white;
    }
    return out.toString();
  }

  /** What somebody still has to decide differs from what is only left over. */
  private void expired(Waiver waiver, List<Occurrence> occurrences, boolean complete) {
    boolean needed =
        occurrences.stream().anyMatch(one -> names(waiver, one) && covers(waiver, one));
    boolean over = complete && !needed;
    String so =
        needed
            ? ", so what it lifted is reported again"
            : over ? ", and finds nothing to lift any more" : "";
    findings.add(
        Rule.WAIVER_EXPIRED,
        waiver.at(),
        "This waiver of \"" + waiver.rule() + "\" counted until " + waiver.expires() + so + ".",
        over
            ? "Remove this waiver."
            : "Mend the words and remove this waiver, or have \""
                + waiver.role()
                + "\" decide again and write a new last day.");
  }

  private void unused() {
    for (Waiver waiver : usable) {
      if (used.contains(waiver)) {
        continue;
      }
      if (partial.contains(waiver)) {
        findings.add(
            Rule.WAIVER_TOO_BROAD,
            waiver.at(),
            "The words of this waiver are only a part of what \"" + waiver.rule() + "\" found.",
            "Copy all the words that the finding shows.");
      } else {
        findings.add(
            Rule.WAIVER_UNUSED,
            waiver.at(),
            "\""
                + waiver.rule()
                + "\" finds nothing in these words of the template \""
                + waiver.template()
                + "\".",
            "Remove this waiver, or copy the words that the finding shows.");
      }
    }
  }
}
