package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Template;

/** Pages of guidance, their list, and the principles that all pages and texts serve. */
final class Guidance {
  /** Where a page stands among those of its folder. */
  private record Place(List<Page> folder, int index) {}

  /** A stretch of guidance with a list of its own. */
  record Section(String path, String title, List<Page> pages) {}

  /** More cannot be taken in, and each page would cost as much as all of them. */
  private static final int MOST_IN_A_LIST = 200;

  private static final int MOST_IN_A_CELL = 100;

  private final Site site;
  private final Rules rules;
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Section> sectionOf = new HashMap<>();
  private final Map<String, List<Page>> byFolder;
  private final Map<String, Place> places = new HashMap<>();

  Guidance(Site site, Rules rules) {
    this.site = site;
    this.rules = rules;
    this.byFolder = sorted(site.kit().pages().values());
    byFolder
        .values()
        .forEach(
            folder -> {
              for (int i = 0; i < folder.size(); i++) {
                places.put(folder.get(i).id(), new Place(folder, i));
              }
            });
    divide();
  }

  /** A page of its own. */
  View.Guidance view(Page page, Where where) {
    return new View.Guidance(
        site.guidance().html(page, where.root()),
        site.principles(page.principles(), where),
        site.upkeep(page.upkeep()),
        beside(page, -1, where),
        beside(page, 1, where));
  }

  /** The page before or after in the same folder. */
  private Optional<View.Link> beside(Page page, int step, Where where) {
    Place place = places.get(page.id());
    int wanted = place.index() + step;
    return wanted < 0 || wanted >= place.folder().size()
        ? Optional.empty()
        : Optional.of(site.link(place.folder().get(wanted), where));
  }

  /** A page as a part of the whole. */
  View.Guidance part(Page page, int deeper, Where where) {
    return new View.Guidance(
        site.guidance().part(page, Links.Kind.PAGE, page.id(), deeper, where.inside()),
        site.principles(page.principles(), where),
        site.upkeep(page.upkeep()),
        Optional.empty(),
        Optional.empty());
  }

  /** Pages by folder, those at the top first. */
  Map<String, List<Page>> byFolder() {
    return byFolder;
  }

  private static Map<String, List<Page>> sorted(Collection<Page> all) {
    Map<String, List<Page>> folders = new LinkedHashMap<>();
    folders.put("", new ArrayList<>());
    for (Page page : all) {
      int slash = page.id().lastIndexOf('/');
      String folder = slash < 0 ? "" : page.id().substring(0, slash);
      folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(page);
    }
    folders
        .values()
        .forEach(pages -> pages.sort(Page.byOrder().thenComparing(Site.by(Page::title))));
    Map<String, List<Page>> inOrder = new LinkedHashMap<>();
    folders.entrySet().stream()
        .filter(folder -> !folder.getValue().isEmpty())
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Page>> folder) -> !folder.getKey().isEmpty())
                .thenComparing(folder -> folder.getValue().get(0), Page.byOrder()))
        .forEach(folder -> inOrder.put(folder.getKey(), folder.getValue()));
    return inOrder;
  }

  /** All guidance, or where there is much of it, its sections. */
  View.GuidanceList list(Where where) {
    return isLarge()
        ? new View.GuidanceList(
            List.of(),
            sections.stream()
                .map(section -> new View.Link(where.toPage(section.path()), section.title()))
                .toList())
        : new View.GuidanceList(folders(where), List.of());
  }

  /** The sections that have a list of their own; none where one list holds everything. */
  List<Section> sections() {
    return isLarge() ? sections : List.of();
  }

  /** The list of a section. */
  View.GuidanceList list(Section section, Where where) {
    return new View.GuidanceList(
        List.of(
            new View.Folder(
                "", section.pages().stream().map(page -> site.link(page, where)).toList())),
        List.of());
  }

  /** Where a page is listed. */
  View.Link listOf(Page page, Where where) {
    if (!isLarge()) {
      return site.guidanceList(where);
    }
    Section section = sectionOf.get(page.id());
    return new View.Link(where.toPage(section.path()), section.title());
  }

  private boolean isLarge() {
    return places.size() > MOST_IN_A_LIST;
  }

  /** A folder, or a stretch of one that is long. */
  private void divide() {
    byFolder.forEach(
        (folder, pages) -> {
          for (int from = 0; from < pages.size(); from += MOST_IN_A_LIST) {
            int to = Math.min(pages.size(), from + MOST_IN_A_LIST);
            String name = folder.isEmpty() ? site.words().say("nav-guidance") : title(folder);
            Section section =
                new Section(
                    "guidance-" + (sections.size() + 1) + ".html",
                    pages.size() <= MOST_IN_A_LIST ? name : name + ", " + (from + 1) + "–" + to,
                    pages.subList(from, to));
            sections.add(section);
            section.pages().forEach(page -> sectionOf.put(page.id(), section));
          }
        });
  }

  private List<View.Folder> folders(Where where) {
    return folders(byFolder, where);
  }

  List<View.Folder> folders(Map<String, List<Page>> byFolder, Where where) {
    List<View.Folder> folders = new ArrayList<>();
    byFolder.forEach(
        (folder, pages) ->
            folders.add(
                new View.Folder(
                    title(folder), pages.stream().map(page -> site.link(page, where)).toList())));
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
    Kit kit = site.kit();
    Map<String, List<View.Link>> pages =
        served(
            kit.pages().values().stream().sorted(Site.by(Page::title)),
            Page::principles,
            page -> site.link(page, where));
    Map<String, List<View.Link>> situations =
        served(
            kit.situations().values().stream()
                .sorted(Site.by(situation -> situation.page().title())),
            situation -> situation.page().principles(),
            situation -> site.link(situation, where));
    Map<String, List<View.Link>> templates =
        served(
            kit.templates().values().stream()
                .filter(template -> template.retiredFor().isEmpty())
                .sorted(Site.by(template -> template.title(site.locale()))),
            Template::principles,
            template -> site.link(template, where));
    List<View.Principle> rows = new ArrayList<>();
    kit.settings()
        .principles()
        .forEach(
            (id, principle) ->
                rows.add(
                    new View.Principle(
                        Where.principleAnchor(id),
                        principle.text().in(site.locale()),
                        cell(pages, id),
                        cell(situations, id),
                        cell(templates, id),
                        rules.serving(id, where))));
    return new View.Principles(rows, rows.stream().anyMatch(row -> !row.rules().isEmpty()));
  }

  private static <T> Map<String, List<View.Link>> served(
      Stream<T> all, Function<T, List<Ref>> principles, Function<T, View.Link> link) {
    Map<String, List<View.Link>> served = new HashMap<>();
    all.forEach(
        one -> {
          View.Link shown = link.apply(one);
          principles
              .apply(one)
              .forEach(ref -> served.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(shown));
        });
    return served;
  }

  /** What serves a principle; of very much, the first, and how much more there is. */
  private View.Cell cell(Map<String, List<View.Link>> served, String principle) {
    List<View.Link> links = served.getOrDefault(principle, List.of());
    int shown = Math.min(links.size(), MOST_IN_A_CELL);
    return new View.Cell(
        links.subList(0, shown),
        links.size() > shown
            ? site.words().say("and-more", site.words().number(links.size() - shown))
            : "");
  }
}
