package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.responsekit.kit.Links;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;

/** Pages of guidance, their list, and the principles that all pages and texts serve. */
final class Guidance {
  private final Site site;

  Guidance(Site site) {
    this.site = site;
  }

  /** A page of its own. */
  View.Guidance view(Page page, Where where) {
    return new View.Guidance(
        site.guidance().html(page, where.root()),
        site.principles(page.principles(), where),
        site.upkeep(page.upkeep()));
  }

  /** A page as a part of the whole. */
  View.Guidance part(Page page, int deeper) {
    return new View.Guidance(
        site.guidance().part(page, Links.Kind.PAGE, page.id(), deeper),
        site.principles(page.principles(), Where.PRINT),
        site.upkeep(page.upkeep()));
  }

  /**
   * Pages by folder. Those at the top come first, then folders by their smallest {@code order};
   * within one, pages by order and then by title.
   */
  Map<String, List<Page>> byFolder() {
    Map<String, List<Page>> folders = new LinkedHashMap<>();
    folders.put("", new ArrayList<>());
    for (Page page : site.kit().pages().values()) {
      int slash = page.id().lastIndexOf('/');
      String folder = slash < 0 ? "" : page.id().substring(0, slash);
      folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(page);
    }
    folders.values().forEach(pages -> pages.sort(Page.byOrder().thenComparing(Site.by(Page::title))));
    Map<String, List<Page>> sorted = new LinkedHashMap<>();
    folders.entrySet().stream()
        .filter(folder -> !folder.getValue().isEmpty())
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Page>> folder) -> !folder.getKey().isEmpty())
                .thenComparing(folder -> folder.getValue().get(0), Page.byOrder()))
        .forEach(folder -> sorted.put(folder.getKey(), folder.getValue()));
    return sorted;
  }

  View.GuidanceList list(Where where) {
    return new View.GuidanceList(folders(where));
  }

  List<View.Folder> folders(Where where) {
    List<View.Folder> folders = new ArrayList<>();
    byFolder()
        .forEach(
            (folder, pages) ->
                folders.add(
                    new View.Folder(
                        title(folder),
                        pages.stream().map(page -> site.link(page, where)).toList())));
    return folders;
  }

  private static String title(String folder) {
    String words = folder.replace("/", " / ").replace('-', ' ').replace('_', ' ');
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Each principle with everything that serves it, in the order of {@code kit.yaml}. */
  View.Principles principles(Where where) {
    List<View.Principle> rows = new ArrayList<>();
    site.kit()
        .settings()
        .principles()
        .forEach(
            (id, principle) -> {
              Predicate<List<Ref>> serves =
                  refs -> refs.stream().anyMatch(ref -> ref.id().equals(id));
              rows.add(
                  new View.Principle(
                      Where.principleAnchor(id),
                      principle.text().in(site.locale()),
                      site.kit().pages().values().stream()
                          .filter(page -> serves.test(page.principles()))
                          .sorted(Site.by(Page::title))
                          .map(page -> site.link(page, where))
                          .toList(),
                      site.kit().situations().values().stream()
                          .filter(situation -> serves.test(situation.page().principles()))
                          .sorted(Site.by(situation -> situation.page().title()))
                          .map(situation -> site.link(situation, where))
                          .toList(),
                      site.kit().templates().values().stream()
                          .filter(template -> template.retiredFor().isEmpty())
                          .filter(template -> serves.test(template.principles()))
                          .sorted(Site.by(template -> template.title(site.locale())))
                          .map(template -> site.link(template, where))
                          .toList(),
                      site.kit().houseRules().stream()
                          .filter(rule -> serves.test(rule.principle().stream().toList()))
                          .map(rule -> rule.info().title())
                          .toList()));
            });
    return new View.Principles(rows, rows.stream().anyMatch(row -> !row.rules().isEmpty()));
  }
}
