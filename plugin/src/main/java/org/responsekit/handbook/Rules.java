package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.responsekit.render.PlainMarkdown;

/** Pages of rules, and their list. */
final class Rules {
  private final Site site;
  private final List<RulePage> pages;

  Rules(Site site, List<RulePage> pages) {
    this.site = site;
    this.pages = pages.stream().sorted(Comparator.comparing(RulePage::id)).toList();
  }

  List<RulePage> pages() {
    return pages;
  }

  /** The path of a rule's page below the handbook's root. */
  static String address(String id) {
    return "rules/" + id + ".html";
  }

  /** What a rule finds, as a heading. */
  static String title(RulePage page) {
    return Character.toUpperCase(page.title().charAt(0)) + page.title().substring(1);
  }

  View.Rule view(RulePage page, Where where) {
    return new View.Rule(
        page.id(),
        site.words().say("severity-" + page.severity()),
        page.principles().stream()
            .map(id -> site.kit().settings().principles().get(id))
            .filter(Objects::nonNull)
            .map(
                principle ->
                    new View.Link(
                        where.toPrinciple(principle.id()), principle.text().in(site.locale())))
            .toList(),
        PlainMarkdown.html(page.text()));
  }

  /** All rules by family. */
  View.RuleList list(Where where) {
    Map<String, List<View.RuleLine>> families = new LinkedHashMap<>();
    for (RulePage page : pages) {
      families
          .computeIfAbsent(page.family(), family -> new ArrayList<>())
          .add(
              new View.RuleLine(
                  new View.Link(where.toPage(address(page.id())), title(page)),
                  page.id(),
                  site.words().say("severity-" + page.severity())));
    }
    return new View.RuleList(
        families.entrySet().stream()
            .map(family -> new View.RuleFamily(family.getKey(), family.getValue()))
            .toList());
  }

  /** Links to the rules that serve a principle. */
  List<View.Link> serving(String principle, Where where) {
    // the print does not hold them, and has nothing to link to
    return pages.stream()
        .filter(page -> page.principles().contains(principle))
        .map(
            page ->
                new View.Link(where.whole() ? "" : where.toPage(address(page.id())), title(page)))
        .toList();
  }
}
