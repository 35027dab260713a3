package org.responsekit.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Markdown;
import org.responsekit.kit.Page;
import org.responsekit.kit.Situation;

/**
 * Turns the Markdown of guidance into the body of a page: facts filled in, links between files
 * turned into links between pages, headings with the anchors that links name. Thread-safe.
 */
public final class GuidanceHtml {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());

  private static final int WORTH_A_LIST = 4;

  private final Kit kit;
  private final Links links;
  private final Set<String> stopFiles = new HashSet<>();
  private final Glossary glossary;

  /**
   * Makes a renderer.
   *
   * @param kit where facts come from
   * @param links what links lead to
   */
  public GuidanceHtml(Kit kit, Links links) {
    this.kit = kit;
    this.links = links;
    this.glossary = new Glossary(kit);
    for (Situation situation : kit.situations().values()) {
      if (situation.handling() == Situation.Handling.STOP) {
        stopFiles.add(situation.page().source().path());
      }
    }
  }

  /**
   * The body of a page of its own. Before its first heading stands a contents list, where there is
   * enough to list.
   *
   * @param page the page
   * @param root the way from there to the handbook's root, such as {@code ../}
   */
  public String html(Page page, String root) {
    return render(page, new GuidancePlace.OwnPage(root), 0);
  }

  /**
   * The same body as a part of a printed document: its anchors cannot clash with those of another
   * part.
   *
   * @param page the page
   * @param kind what becomes of it
   * @param id its id among its kind
   * @param deeper by how many levels its headings move down
   * @param inside whether the document holds everything, so that links stay inside it
   */
  public String part(Page page, Links.Kind kind, String id, int deeper, boolean inside) {
    return render(page, new GuidancePlace.Part(kind, id, inside), deeper);
  }

  /**
   * A page without its marks, facts filled in, for those who look for words.
   *
   * @param lead its first paragraph
   * @param text all of it but its examples
   */
  public record Plain(String lead, String text) {}

  /** The words of a page. */
  public Plain plain(Page page) {
    Node document = page.body().document();
    Node first = document.getFirstChild();
    while (first != null && !(first instanceof Paragraph)) {
      first = first.getNext();
    }
    return new Plain(
        first == null ? "" : GuidanceText.of(first, this::fact),
        GuidanceText.of(document, this::fact));
  }

  /** The headings of level 2 and 3, facts filled in; none when all can be seen at once. */
  private List<Markdown.Heading> contents(Page page, Map<Heading, String> anchors) {
    List<Markdown.Heading> contents = new ArrayList<>();
    int shift = shift(page.body());
    anchors.forEach(
        (node, anchor) -> {
          int level = node.getLevel() + shift;
          if (level <= 3) {
            contents.add(new Markdown.Heading(level, anchor, GuidanceText.of(node, this::fact)));
          }
        });
    return contents.size() < WORTH_A_LIST ? List.of() : contents;
  }

  /** The path of a page below the handbook's root. */
  public static String address(Links.Kind kind, String id) {
    return switch (kind) {
      case PAGE -> "pages/" + id + ".html";
      case SITUATION -> "situations/" + id + ".html";
      case TEMPLATE -> "templates/" + id + ".html";
    };
  }

  /** The path of an image below the handbook's root. */
  public static String imageAddress(String belowContent) {
    return "assets/images/" + belowContent;
  }

  /** Where something begins in the document that holds everything. */
  public static String anchor(Links.Kind kind, String id) {
    return switch (kind) {
      case PAGE -> "page:" + id;
      case SITUATION -> "situation:" + id;
      case TEMPLATE -> "template:" + id;
    };
  }

  /** A telephone number as people write it, as a link: only digits, plus sign and extension. */
  public static String telephone(String written) {
    return "tel:" + GuidanceLinks.dial(written);
  }

  private String render(Page page, GuidancePlace place, int deeper) {
    boolean own = place instanceof GuidancePlace.OwnPage;
    GuidanceLinks targets =
        new GuidanceLinks(kit, links, page, place, stopFiles.contains(page.source().path()));
    Node document = page.body().document();
    Map<Heading, String> anchors = anchors(page.body(), document);
    GuidanceNodes.Setting setting =
        new GuidanceNodes.Setting(
            targets,
            anchors,
            place.prefix(),
            deeper + shift(page.body()),
            own ? contents(page, anchors) : List.of(),
            own ? "" : page.title(),
            kit.settings().mainLocale(),
            glossary,
            page.id().equals(Glossary.PAGE),
            term -> termLink(place, term),
            GuidanceWords.of(kit.settings().mainLocale()));
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .percentEncodeUrls(true)
        // ours before the extensions: the first renderer of a node's type wins
        .nodeRendererFactory(context -> new GuidanceNodes(context, setting))
        .attributeProviderFactory(context -> new GuidanceAttributes(setting))
        .extensions(EXTENSIONS)
        .build()
        .render(document);
  }

  private static String termLink(GuidancePlace place, Glossary.Term term) {
    return place.link(new Links.Target.OnPage(Links.Kind.PAGE, Glossary.PAGE, term.anchor()));
  }

  /** The page's title is the only heading of level 1, so an author's own moves the others down. */
  private static int shift(Markdown body) {
    return body.headings().stream().anyMatch(heading -> heading.level() == 1) ? 1 : 0;
  }

  /** The anchors that reading gave to the headings, in document order. */
  private static Map<Heading, String> anchors(Markdown body, Node document) {
    Map<Heading, String> anchors = new LinkedHashMap<>();
    Iterator<Markdown.Heading> names = body.headings().iterator();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            anchors.put(heading, names.next().anchor());
          }
        });
    return anchors;
  }

  private String fact(String name) {
    return kit.guidanceFact(name).map(text -> text.in(kit.settings().mainLocale())).orElse("");
  }
}
