package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Links;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;

/**
 * The shelves of the library: templates by kind, and by the groups of situations they answer. One
 * page, or where it would hold too much to look through, a page that counts and one for each group
 * of each kind.
 */
final class Library {
  private final Site site;
  private final Templates templates;
  private final List<String> groups;
  private final int most;

  /** From kind and group to the templates there, all in order. */
  private final Map<Template.Kind, Map<String, List<Template>>> shelves = new TreeMap<>();

  private final List<Part> parts = new ArrayList<>();

  /**
   * A page of a library that is divided.
   *
   * @param path where it is
   * @param title what it is called
   * @param kind of what stands there
   * @param group its group of situations, empty for what goes with any
   * @param items what stands there
   */
  record Part(String path, String title, Template.Kind kind, String group, List<Template> items) {}

  /**
   * Prepares it.
   *
   * @param groups the groups of situations, in order
   * @param most how many entries one page holds
   */
  Library(Site site, Templates templates, Collection<String> groups, int most) {
    this.site = site;
    this.templates = templates;
    this.groups = List.copyOf(groups);
    this.most = most;
    templates.active().stream()
        .sorted(Site.by(template -> template.title(site.locale())))
        .forEach(this::place);
    shelves.values().forEach(shelf -> shelf.values().removeIf(List::isEmpty));
    int entries =
        shelves.values().stream()
            .flatMap(shelf -> shelf.values().stream())
            .mapToInt(List::size)
            .sum();
    if (entries > most) {
      shelves.forEach((kind, shelf) -> shelf.forEach((group, items) -> divide(kind, group, items)));
    }
  }

  private void place(Template template) {
    Map<String, List<Template>> shelf =
        shelves.computeIfAbsent(template.kind(), kind -> emptyShelf());
    Set<String> found = new LinkedHashSet<>();
    template.situations().stream()
        .map(ref -> site.kit().situations().get(ref.id()))
        .filter(Objects::nonNull)
        .map(Situation::group)
        .forEach(found::add);
    (found.isEmpty() ? Set.of("") : found).forEach(group -> shelf.get(group).add(template));
  }

  private Map<String, List<Template>> emptyShelf() {
    Map<String, List<Template>> shelf = new LinkedHashMap<>();
    groups.forEach(group -> shelf.put(group, new ArrayList<>()));
    shelf.put("", new ArrayList<>());
    return shelf;
  }

  private void divide(Template.Kind kind, String group, List<Template> items) {
    String title =
        site.words().say("library-part", site.words().say("kinds-" + kind.word()), title(group));
    for (int from = 0, number = 1; from < items.size(); from += most, number++) {
      parts.add(
          new Part(
              "library-" + (parts.size() + 1) + ".html",
              number == 1
                  ? title
                  : site.words().say("library-part-more", title, String.valueOf(number)),
              kind,
              group,
              items.subList(from, Math.min(items.size(), from + most))));
    }
  }

  private String title(String group) {
    return group.isEmpty() ? site.words().say("any-situation") : group;
  }

  /** The pages beside the first; none where that holds everything. */
  List<Part> parts() {
    return parts;
  }

  /** The first page. */
  View.Library view(Where where) {
    List<View.Shelf> views = new ArrayList<>();
    if (parts.isEmpty()) {
      shelves.forEach((kind, shelf) -> views.add(shelf(kind, shelf, where)));
    }
    return new View.Library(
        views,
        templates.retired(where),
        Filters.of(site, views),
        sections(where),
        Optional.empty(),
        Optional.empty());
  }

  /** The page of a part. */
  View.Library view(Part part, Where where) {
    List<View.Shelf> views = List.of(shelf(part.kind(), Map.of(part.group(), part.items()), where));
    int at = parts.indexOf(part);
    return new View.Library(
        views,
        List.of(),
        Filters.of(site, views),
        List.of(),
        Optional.of(at - 1).filter(i -> i >= 0).map(i -> link(parts.get(i), where)),
        Optional.of(at + 1).filter(i -> i < parts.size()).map(i -> link(parts.get(i), where)));
  }

  private static View.Link link(Part part, Where where) {
    return new View.Link(where.toPage(part.path()), part.title());
  }

  /** The parts by kind, each with what stands there. */
  private List<View.LibrarySection> sections(Where where) {
    Map<Template.Kind, List<View.Counted>> sections = new TreeMap<>();
    for (Part part : parts) {
      sections
          .computeIfAbsent(part.kind(), kind -> new ArrayList<>())
          .add(new View.Counted(link(part, where), part.items().size()));
    }
    List<View.LibrarySection> views = new ArrayList<>();
    sections.forEach((kind, counted) -> views.add(new View.LibrarySection(kind.word(), counted)));
    return views;
  }

  private View.Shelf shelf(Template.Kind kind, Map<String, List<Template>> shelf, Where where) {
    List<View.ShelfGroup> views = new ArrayList<>();
    shelf.forEach(
        (group, items) ->
            views.add(
                new View.ShelfGroup(
                    groups.indexOf(group) + 1,
                    group,
                    items.stream().map(template -> item(template, where)).toList())));
    return new View.Shelf(kind.word(), views);
  }

  private View.TemplateItem item(Template template, Where where) {
    List<Channel> channels = site.kit().channelsOf(template);
    return new View.TemplateItem(
        template.id(),
        where.to(Links.Kind.TEMPLATE, template.id()),
        template.title(site.locale()),
        template.useWhen().getOrDefault(site.locale(), ""),
        channels.stream()
            .map(channel -> new View.Item(channel.id(), channel.title().in(site.locale())))
            .toList(),
        template.files().keySet().stream()
            .map(locale -> new View.Item(locale, site.words().languageName(locale)))
            .toList(),
        Templates.audience(channels),
        template.tone());
  }
}
