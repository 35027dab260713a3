package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.responsekit.kit.Links;
import org.responsekit.kit.Page;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;
import org.responsekit.render.GuidanceHtml;

/**
 * The handbook for paper: everything in order, with every text exactly once. One document, or where
 * no browser and no binder could hold it, one for each part of it.
 */
final class Whole {
  /** A body's headings of level 2 go below the title of its part: h3, or h4 below a group. */
  private static final int BELOW_PART = 2;

  private static final int BELOW_GROUP = 3;

  private final Site site;
  private final Situations situations;
  private final Templates templates;
  private final Guidance guidance;
  private final int most;

  /**
   * One document to print.
   *
   * @param path where it is
   * @param title what it is called
   * @param view makes what it shows
   */
  record Document(String path, String title, Supplier<PrintView.Document> view) {}

  /**
   * Prepares it.
   *
   * @param most how many situations, templates and pages one document holds
   */
  Whole(Site site, Situations situations, Templates templates, Guidance guidance, int most) {
    this.site = site;
    this.situations = situations;
    this.templates = templates;
    this.guidance = guidance;
    this.most = most;
  }

  /** The documents in order, the first at the address that pages link to. */
  List<Document> documents() {
    int all =
        site.kit().situations().size() + site.kit().templates().size() + site.kit().pages().size();
    String title = site.words().say("print-title");
    if (all <= most) {
      return List.of(
          new Document(
              Handbook.PRINT,
              title,
              () ->
                  print("", List.of(), situations.byGroup(), kinds(templates.active()), pages())));
    }
    List<Document> parts = new ArrayList<>();
    chunks(situations.byGroup())
        .forEach(
            groups ->
                part(
                    parts,
                    "print-situations",
                    () -> print("situations", List.of(), groups, Map.of(), Map.of())));
    chunks(kinds(templates.active()))
        .forEach(
            kinds ->
                part(
                    parts,
                    "print-templates",
                    () -> print("words", List.of(), Map.of(), kinds, Map.of())));
    chunks(pages())
        .forEach(
            folders ->
                part(
                    parts,
                    "print-guidance",
                    () -> print("guidance", List.of(), Map.of(), Map.of(), folders)));
    part(
        parts,
        "nav-principles",
        () -> print("principles", List.of(), Map.of(), Map.of(), Map.of()));
    List<View.Link> links =
        parts.stream().map(part -> new View.Link(part.path(), part.title())).toList();
    List<Document> documents = new ArrayList<>();
    documents.add(
        new Document(
            Handbook.PRINT, title, () -> print("contents", links, Map.of(), Map.of(), Map.of())));
    documents.addAll(parts);
    return documents;
  }

  private void part(List<Document> parts, String word, Supplier<PrintView.Document> view) {
    int number = parts.size() + 1;
    String title = site.words().say("print-part", String.valueOf(number), site.words().say(word));
    parts.add(new Document("print-" + number + ".html", title, view));
  }

  /** The same in order, cut wherever one document would hold too much. */
  private <K, T> List<Map<K, List<T>>> chunks(Map<K, List<T>> groups) {
    List<Map<K, List<T>>> chunks = new ArrayList<>();
    int room = 0;
    for (Map.Entry<K, List<T>> group : groups.entrySet()) {
      for (T item : group.getValue()) {
        if (room == 0) {
          chunks.add(new LinkedHashMap<>());
          room = most;
        }
        chunks
            .get(chunks.size() - 1)
            .computeIfAbsent(group.getKey(), key -> new ArrayList<>())
            .add(item);
        room--;
      }
    }
    return chunks;
  }

  private Map<Template.Kind, List<Template>> kinds(List<Template> active) {
    Map<Template.Kind, List<Template>> kinds = new LinkedHashMap<>();
    for (Template.Kind kind : Template.Kind.values()) {
      List<Template> ofKind =
          active.stream()
              .filter(template -> template.kind() == kind)
              .sorted(Site.by(template -> template.title(site.locale())))
              .toList();
      if (!ofKind.isEmpty()) {
        kinds.put(kind, ofKind);
      }
    }
    return kinds;
  }

  private Map<String, List<Page>> pages() {
    return guidance.byFolder();
  }

  private PrintView.Document print(
      String part,
      List<View.Link> parts,
      Map<String, List<Situation>> groups,
      Map<Template.Kind, List<Template>> kinds,
      Map<String, List<Page>> folders) {
    Where where = part.isEmpty() ? Where.PRINT : Where.PART;
    boolean principles = part.isEmpty() || part.equals("principles");
    boolean retired = part.isEmpty() || part.equals("contents");
    return new PrintView.Document(
        part,
        parts,
        groups.entrySet().stream()
            .map(
                group ->
                    new PrintView.Group(
                        group.getKey(), each(group.getValue(), item -> situation(item, where))))
            .toList(),
        kinds.entrySet().stream()
            .map(kind -> shelf(kind.getKey(), kind.getValue(), where))
            .toList(),
        retired ? templates.retired(where) : List.of(),
        guidance.folders(folders, Where.PRINT),
        each(
            folders.values().stream().flatMap(List::stream).toList(),
            page ->
                new PrintView.Page(
                    GuidanceHtml.anchor(Links.Kind.PAGE, page.id()),
                    page.title(),
                    guidance.part(page, BELOW_PART, where))),
        principles ? guidance.principles(where) : new View.Principles(List.of(), false),
        situations.groups(groups, Where.PRINT));
  }

  private PrintView.Situation situation(Situation situation, Where where) {
    View.Situation part = situations.part(situation, BELOW_GROUP, where);
    return new PrintView.Situation(
        GuidanceHtml.anchor(Links.Kind.SITUATION, situation.id()),
        situation.page().title(),
        part,
        part.released());
  }

  private PrintView.Shelf shelf(Template.Kind kind, List<Template> ofKind, Where where) {
    return new PrintView.Shelf(
        kind.word(),
        ofKind.stream().map(template -> site.link(template, Where.PRINT)).toList(),
        each(
            ofKind,
            template ->
                new PrintView.Template(
                    GuidanceHtml.anchor(Links.Kind.TEMPLATE, template.id()),
                    templates.view(template, where))));
  }

  /** Makes views only when the layout comes to them, so that they need not all fit into memory. */
  private static <T, V> Iterable<V> each(Collection<T> items, Function<T, V> view) {
    return () -> items.stream().map(view).iterator();
  }
}
