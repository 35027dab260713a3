package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Template;

/** Guidance that serves the same principles as a template. */
final class Related {
  private static final int MOST = 5;

  /** Of the pages of one principle; without it, many pages and texts would take the square. */
  private static final int MOST_CONSIDERED = 40;

  private final Site site;
  private final Map<String, List<Page>> byPrinciple = new LinkedHashMap<>();

  Related(Site site) {
    this.site = site;
    for (Page page : site.kit().pages().values()) {
      for (Ref principle : page.principles()) {
        List<Page> pages = byPrinciple.computeIfAbsent(principle.id(), id -> new ArrayList<>());
        if (pages.size() < MOST_CONSIDERED) {
          pages.add(page);
        }
      }
    }
  }

  /** Pages with the most principles in common first; then by title. */
  List<View.Link> to(Template template, Where where) {
    Map<Page, Integer> common = new LinkedHashMap<>();
    for (Ref principle : template.principles()) {
      byPrinciple
          .getOrDefault(principle.id(), List.of())
          .forEach(page -> common.merge(page, 1, Integer::sum));
    }
    return common.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Page, Integer>>comparingInt(entry -> -entry.getValue())
                .thenComparing(Site.by(entry -> entry.getKey().title())))
        .limit(MOST)
        .map(entry -> site.link(entry.getKey(), where))
        .toList();
  }
}
