package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.responsekit.kit.Links;
import org.responsekit.kit.Page;
import org.responsekit.kit.Template;
import org.responsekit.render.GuidanceHtml;

/** The one document that holds everything in order, with every text exactly once. */
final class Whole {
  /** A body's headings of level 2 go below the title of its part: h3, or h4 below a group. */
  private static final int BELOW_PART = 2;

  private static final int BELOW_GROUP = 3;

  private final Site site;
  private final Situations situations;
  private final Templates templates;
  private final Guidance guidance;

  Whole(Site site, Situations situations, Templates templates, Guidance guidance) {
    this.site = site;
    this.situations = situations;
    this.templates = templates;
    this.guidance = guidance;
  }

  View.Print view() {
    List<View.PrintGroup> groups = new ArrayList<>();
    situations
        .byGroup()
        .forEach(
            (title, list) ->
                groups.add(
                    new View.PrintGroup(
                        title,
                        each(
                            list,
                            situation -> {
                              View.Situation part = situations.part(situation, BELOW_GROUP);
                              return new View.PrintSituation(
                                  GuidanceHtml.anchor(Links.Kind.SITUATION, situation.id()),
                                  situation.page().title(),
                                  part,
                                  part.released());
                            }))));
    List<View.PrintShelf> shelves = new ArrayList<>();
    for (Template.Kind kind : Template.Kind.values()) {
      List<Template> ofKind =
          templates.active().stream()
              .filter(template -> template.kind() == kind)
              .sorted(Site.by(template -> template.title(site.locale())))
              .toList();
      if (!ofKind.isEmpty()) {
        shelves.add(
            new View.PrintShelf(
                kind.word(),
                ofKind.stream().map(template -> site.link(template, Where.PRINT)).toList(),
                each(
                    ofKind,
                    template ->
                        new View.PrintTemplate(
                            GuidanceHtml.anchor(Links.Kind.TEMPLATE, template.id()),
                            templates.view(template, Where.PRINT)))));
      }
    }
    List<Page> pages = guidance.byFolder().values().stream().flatMap(List::stream).toList();
    return new View.Print(
        groups,
        shelves,
        templates.retired(Where.PRINT),
        guidance.folders(Where.PRINT),
        each(
            pages,
            page ->
                new View.PrintPage(
                    GuidanceHtml.anchor(Links.Kind.PAGE, page.id()),
                    page.title(),
                    guidance.part(page, BELOW_PART))),
        guidance.principles(Where.PRINT),
        situations.groups(Where.PRINT));
  }

  /** Makes views only when the layout comes to them, so that they need not all fit into memory. */
  private static <T, V> Iterable<V> each(Collection<T> items, Function<T, V> view) {
    return () -> items.stream().map(view).iterator();
  }
}
