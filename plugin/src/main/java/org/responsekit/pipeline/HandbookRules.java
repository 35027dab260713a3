package org.responsekit.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.handbook.RulePage;
import org.responsekit.kit.HouseRule;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Ref;
import org.responsekit.report.Explanation;
import org.responsekit.report.RulePages;
import org.responsekit.wording.WordingRule;

/**
 * The handbook's pages of all rules that a finding can carry: the tool's, the judge's, the kit's.
 */
final class HandbookRules {
  private HandbookRules() {}

  static List<RulePage> of(Kit kit, List<WordingRule> judged) {
    List<RulePage> all = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      RulePages.page(rule.id())
          .ifPresent(text -> all.add(page(rule.info(), rule.principles(), text)));
    }
    WordingPages pages = WordingPages.of(judged);
    for (RuleInfo info : pages.rules()) {
      pages
          .page(info.id())
          .ifPresent(text -> all.add(page(info, pages.principles(info.id()), text)));
    }
    kit.houseRules().forEach(rule -> all.add(house(rule)));
    return all;
  }

  private static RulePage house(HouseRule rule) {
    StringBuilder text = new StringBuilder("# " + rule.info().id() + "\n\n");
    text.append(rule.info().severity().word()).append("\n\n## Why it matters\n\n");
    text.append(rule.info().why()).append("\n\n");
    examples(text, "Refused", rule.bad());
    examples(text, "Fine", rule.good());
    return new RulePage(
        rule.info().id(),
        rule.info().severity().word(),
        rule.info().title(),
        Explanation.familyOf(""),
        rule.principle().stream().map(Ref::id).toList(),
        text.toString());
  }

  private static void examples(StringBuilder text, String title, List<String> examples) {
    if (!examples.isEmpty()) {
      text.append("## ").append(title).append("\n\n");
      examples.forEach(one -> text.append("    ").append(one.replace('\n', ' ')).append('\n'));
      text.append('\n');
    }
  }

  private static RulePage page(RuleInfo info, List<String> principles, String text) {
    return new RulePage(
        info.id(),
        info.severity().word(),
        info.title(),
        Explanation.familyOf(info.id()),
        principles,
        text);
  }
}
