package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.responsekit.kit.Links;
import org.responsekit.kit.Page;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;
import org.responsekit.render.GuidanceHtml;

/**
 * The print: everything in order, with every text exactly once. It is one document, or, where that
 * would be more than a browser or the memory of the build likes, a cover with contents and a
 * document for each section.
 */
final class Whole {
  /** A body's headings of level 2 go below the title of its part: h3, or h4 below a group. */
  private static final int BELOW_PART = 2;

  private static final int BELOW_GROUP = 3;

  /** Parts in one document. */
  private static final int MOST = 600;

  /** Parts in one section, where there are several documents. */
  private static final int MOST_IN_SECTION = 200;

  /**
   * One document.
   *
   * @param parts which of situations, words, guidance and principles are in it
   */
  record Section(
      String path,
      String title,
      List<String> parts,
      Map<String, List<Situation>> groups,
      Map<Template.Kind, List<Template>> shelves,
      List<Page> pages) {}

  private final Site site;
  private final Situations situations;
  private final Templates templates;
  private final Guidance guidance;
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, String> files = new HashMap<>();
  private final Where print = Where.print(anchor -> files().getOrDefault(anchor, ""));

  Whole(Site site, Situations situations, Templates templates, Guidance guidance) {
    this.site = site;
    this.situations = situations;
    this.templates = templates;
    this.guidance = guidance;
    Map<Template.Kind, List<Template>> shelves = new TreeMap<>();
    templates.active().stream()
        .sorted(Site.by(template -> template.title(site.locale())))
        .forEach(
            template ->
                shelves.computeIfAbsent(template.kind(), kind -> new ArrayList<>()).add(template));
    int size =
        site.kit().situations().size() + site.kit().templates().size() + site.kit().pages().size();
    if (size <= MOST) {
      List<Page> pages = guidance.byFolder().values().stream().flatMap(List::stream).toList();
      List<String> all =
          !site.book()
              ? List.of("situations", "words", "guidance", "principles")
              : site.kit().settings().principles().isEmpty()
                  ? List.of("guidance")
                  : List.of("guidance", "principles");
      sections.add(
          new Section(
              Handbook.PRINT,
              site.words().say("print-title"),
              all,
              situations.byGroup(),
              shelves,
              pages));
    } else {
      divide(shelves);
    }
  }

  private Map<String, String> files() {
    return files;
  }

  /** The documents in order. */
  List<Section> sections() {
    return List.copyOf(sections);
  }

  private void divide(Map<Template.Kind, List<Template>> shelves) {
    Words words = site.words();
    String cover = words.say("print-title");
    sections.add(new Section(Handbook.PRINT, cover, List.of(), Map.of(), Map.of(), List.of()));
    situations
        .byGroup()
        .forEach(
            (group, list) ->
                each(
                    words.say("print-situations") + ": " + group,
                    list,
                    situation -> GuidanceHtml.anchor(Links.Kind.SITUATION, situation.id()),
                    (path, title, some) ->
                        new Section(
                            path,
                            title,
                            List.of("situations"),
                            Map.of(group, some),
                            Map.of(),
                            List.of())));
    shelves.forEach(
        (kind, list) ->
            each(
                words.say("kinds-" + kind.word()),
                list,
                template -> GuidanceHtml.anchor(Links.Kind.TEMPLATE, template.id()),
                (path, title, some) ->
                    new Section(
                        path, title, List.of("words"), Map.of(), Map.of(kind, some), List.of())));
    guidance
        .byFolder()
        .forEach(
            (folder, list) ->
                each(
                    words.say("print-guidance")
                        + (folder.isEmpty() ? "" : ": " + Guidance.title(folder)),
                    list,
                    page -> GuidanceHtml.anchor(Links.Kind.PAGE, page.id()),
                    (path, title, some) ->
                        new Section(path, title, List.of("guidance"), Map.of(), Map.of(), some)));
    site.kit().templates().values().stream()
        .filter(template -> template.retiredFor().isPresent())
        .forEach(
            template ->
                files.put(GuidanceHtml.anchor(Links.Kind.TEMPLATE, template.id()), Handbook.PRINT));
    String path = path();
    site.kit()
        .settings()
        .principles()
        .keySet()
        .forEach(id -> files.put(Where.principleAnchor(id), path));
    sections.add(
        new Section(
            path,
            words.say("nav-principles") + " (" + words.say("nav-print") + ")",
            List.of("principles"),
            Map.of(),
            Map.of(),
            List.of()));
  }

  /** Makes a section of some items. */
  private interface Maker<T> {
    Section make(String path, String title, List<T> some);
  }

  private <T> void each(String title, List<T> items, Function<T, String> anchor, Maker<T> maker) {
    for (int from = 0; from < items.size(); from += MOST_IN_SECTION) {
      List<T> some = items.subList(from, Math.min(items.size(), from + MOST_IN_SECTION));
      String path = path();
      String number = items.size() > MOST_IN_SECTION ? ", " + (from / MOST_IN_SECTION + 1) : "";
      some.forEach(item -> files.put(anchor.apply(item), path));
      sections.add(maker.make(path, title + number, some));
    }
  }

  private String path() {
    return "print-" + sections.size() + ".html";
  }

  View.Print view(Section section) {
    boolean cover = section.path().equals(Handbook.PRINT);
    boolean only = sections.size() == 1;
    List<View.PrintGroup> groups = new ArrayList<>();
    section
        .groups()
        .forEach(
            (title, list) -> groups.add(new View.PrintGroup(title, each(list, this::situation))));
    List<View.PrintShelf> shelves = new ArrayList<>();
    section
        .shelves()
        .forEach(
            (kind, list) ->
                shelves.add(
                    new View.PrintShelf(
                        kind.word(),
                        list.stream().map(template -> site.link(template, print)).toList(),
                        each(list, this::template))));
    boolean principles = section.parts().contains("principles");
    return new View.Print(
        cover,
        section.parts(),
        cover && !only
            ? sections.stream()
                .skip(1)
                .map(other -> new View.Link(other.path(), other.title()))
                .toList()
            : List.of(),
        groups,
        shelves,
        cover ? templates.retired(print) : List.of(),
        only ? guidance.folders(print) : List.of(),
        each(section.pages(), this::page),
        principles ? guidance.principles(print) : new View.Principles(List.of(), false),
        only ? situations.groups(print) : List.of());
  }

  private View.PrintSituation situation(Situation situation) {
    View.Situation part = situations.part(situation, BELOW_GROUP, print);
    return new View.PrintSituation(
        GuidanceHtml.anchor(Links.Kind.SITUATION, situation.id()),
        situation.page().title(),
        part,
        part.released());
  }

  private View.PrintTemplate template(Template template) {
    return new View.PrintTemplate(
        GuidanceHtml.anchor(Links.Kind.TEMPLATE, template.id()), templates.view(template, print));
  }

  private View.PrintPage page(Page page) {
    return new View.PrintPage(
        GuidanceHtml.anchor(Links.Kind.PAGE, page.id()),
        page.title(),
        guidance.part(page, BELOW_PART, print));
  }

  /** Makes views only when the layout comes to them, so that they need not all fit into memory. */
  private static <T, V> Iterable<V> each(Collection<T> items, Function<T, V> view) {
    return () -> items.stream().map(view).iterator();
  }
}
