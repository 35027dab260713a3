package org.responsekit.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.report.Explanation;
import org.responsekit.wording.WordingRule;

/** The pages of rules that are data, in the form of those that are files. */
final class WordingPages implements Explanation.Pages {
  private final Map<String, List<WordingRule>> rules = new TreeMap<>();

  private WordingPages() {}

  static WordingPages of(List<WordingRule> rules) {
    WordingPages pages = new WordingPages();
    for (WordingRule rule : rules) {
      if (Rule.byId(rule.info().id()).isEmpty()) {
        pages.rules.computeIfAbsent(rule.info().id(), id -> new ArrayList<>()).add(rule);
      }
    }
    return pages;
  }

  @Override
  public List<RuleInfo> rules() {
    return rules.values().stream().map(same -> same.get(0).info()).toList();
  }

  @Override
  public Optional<String> page(String id) {
    return Optional.ofNullable(rules.get(id)).map(WordingPages::page);
  }

  /** The ids of the principles that a rule serves. */
  List<String> principles(String id) {
    return rules.get(id).stream()
        .map(WordingRule::principle)
        .filter(principle -> !principle.isBlank())
        .distinct()
        .toList();
  }

  private static String page(List<WordingRule> rule) {
    WordingRule first = rule.get(0);
    StringBuilder out = new StringBuilder("# " + first.info().id() + "\n\n");
    out.append(first.info().severity().word()).append(" · ").append(first.info().title());
    Set<String> languages = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (WordingRule one : rule) {
      languages.add(Locale.forLanguageTag(one.locale()).getDisplayLanguage(Locale.ENGLISH));
      kinds.addAll(one.appliesTo());
    }
    out.append("\n\n## What it finds\n\nWords of a text that ").append(first.info().title());
    out.append(", in ")
        .append(String.join(" and ", languages))
        .append(".\nIt judges these kinds of text: ");
    out.append(String.join(", ", kinds)).append(".\n\n## Why it matters\n\n");
    out.append(first.info().why()).append('\n');
    if (!first.source().isBlank()) {
      out.append("Law or source: ").append(first.source()).append(".\n");
    }
    if (!first.principle().isBlank()) {
      out.append("Principle: ").append(first.principle()).append(".\n");
    }
    out.append("\n## How to fix it\n\nSay, for example:\n");
    rule.forEach(one -> out.append("- ").append(one.instead()).append('\n'));
    out.append("\n## Examples\n\n");
    examples(out, "Refused", rule, WordingRule::bad);
    examples(out, "Fine", rule, WordingRule::good);
    return out.append("## Can it be waived?\n\n")
        .append(waivable(first.info().severity()))
        .append('\n')
        .toString();
  }

  private static void examples(
      StringBuilder out,
      String label,
      List<WordingRule> rule,
      java.util.function.Function<WordingRule, List<String>> of) {
    out.append(label).append(":\n\n```text\n");
    rule.forEach(one -> of.apply(one).forEach(text -> out.append(text).append('\n')));
    out.append("```\n\n");
  }

  private static String waivable(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "No, never. It is a blocker.";
      case ERROR ->
          "Yes, for the exact words of one template, with a reason, a responsible role and a last day, under waivers in kit.yaml."
              + " Every report lists it.";
      case WARNING, INFO ->
          "There is nothing to waive: it does not keep the kit from being published.";
    };
  }
}
