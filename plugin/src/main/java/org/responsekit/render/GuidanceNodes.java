package org.responsekit.render;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.responsekit.kit.AlertNode;
import org.responsekit.kit.FactNode;
import org.responsekit.kit.Fence;
import org.responsekit.kit.Markdown;

/** Writes the nodes that look different in a handbook than in plain CommonMark. */
final class GuidanceNodes extends CoreHtmlNodeRenderer {
  private static final int DEEPEST_HEADING = 6;

  /**
   * What a body is rendered with.
   *
   * @param links what links and facts become
   * @param anchors the anchor of each heading
   * @param prefix what every anchor starts with
   * @param deeper by how many levels headings move down
   * @param contents what the contents list before the first heading shows; empty for none
   * @param title what tables are named after besides their section; empty on a page of its own
   * @param locale the language of the page
   * @param glossary the terms that are explained
   * @param explains whether this is the page that explains them
   * @param terms where a term is explained
   * @param words the words of that language
   */
  record Setting(
      GuidanceLinks links,
      Map<Heading, String> anchors,
      String prefix,
      int deeper,
      List<Markdown.Heading> contents,
      String title,
      String locale,
      Glossary glossary,
      boolean explains,
      Function<Glossary.Term, String> terms,
      GuidanceWords words) {
    /** The name of a landmark, unique in the document. */
    String name(String... parts) {
      return Stream.concat(Stream.of(parts), Stream.of(title))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  private final Setting setting;
  private final HtmlWriter html;
  private final Set<Glossary.Term> explained = new HashSet<>();
  private String section = "";
  private int tables;
  private boolean listed;

  GuidanceNodes(HtmlNodeRendererContext context, Setting setting) {
    super(context);
    this.setting = setting;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    Set<Class<? extends Node>> types = new HashSet<>(super.getNodeTypes());
    types.add(FactNode.class);
    types.add(AlertNode.class);
    types.add(TableBlock.class);
    types.add(TaskListItemMarker.class);
    return types;
  }

  @Override
  public void render(Node node) {
    if (node instanceof FactNode fact) {
      fact(fact);
    } else if (node instanceof AlertNode alert) {
      alert(alert);
    } else if (node instanceof TableBlock table) {
      table(table);
    } else if (node instanceof TaskListItemMarker marker) {
      box(marker);
    } else {
      super.render(node);
    }
  }

  @Override
  public void visit(Heading heading) {
    String tag = "h" + Math.min(DEEPEST_HEADING, heading.getLevel() + setting.deeper());
    String anchor = setting.anchors().getOrDefault(heading, "");
    section = text(heading);
    if (!listed && heading.getParent() instanceof Document) {
      listed = true;
      contents();
    }
    html.line();
    html.tag(tag, Map.of("id", setting.prefix() + anchor));
    visitChildren(heading);
    html.tag("/" + tag);
    html.line();
  }

  /** Links each term of the glossary where it stands first. */
  @Override
  public void visit(Text text) {
    String words = text.getLiteral();
    int at = 0;
    for (Glossary.Hit hit : setting.glossary().find(words)) {
      if (setting.explains() || isNamed(text) || !explained.add(hit.term())) {
        continue;
      }
      String href = setting.terms().apply(hit.term());
      html.text(words.substring(at, hit.start()));
      html.tag("a", ordered("class", "term", "href", context.encodeUrl(href)));
      html.text(words.substring(hit.start(), hit.end()));
      html.tag("/a");
      at = hit.end();
    }
    html.text(words.substring(at));
  }

  /** Whether a text stands in a link or heading, where a link would confuse. */
  private static boolean isNamed(Node text) {
    for (Node at = text.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Link || at instanceof Heading) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void visit(Link link) {
    Optional<GuidanceLinks.Href> href = setting.links().href(link.getDestination());
    if (href.isEmpty()) {
      visitChildren(link);
      return;
    }
    open(href.get());
    visitChildren(link);
    html.tag("/a");
  }

  @Override
  public void visit(Image image) {
    Optional<String> source = setting.links().image(image.getDestination());
    if (source.isEmpty()) {
      visitChildren(image);
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", context.encodeUrl(source.get()));
    attributes.put("alt", text(image));
    html.tag("img", attributes, true);
  }

  @Override
  public void visit(ListItem item) {
    if (item.getFirstChild() instanceof TaskListItemMarker) {
      html.tag("li", Map.of("class", "task"));
      visitChildren(item);
      html.tag("/li");
      html.line();
    } else {
      super.visit(item);
    }
  }

  @Override
  public void visit(FencedCodeBlock block) {
    Fence fence = Fence.of(block);
    if (!fence.isExample()) {
      super.visit(block);
      return;
    }
    boolean say = fence.isSay();
    html.line();
    html.tag("figure", Map.of("class", "example " + fence.kind()));
    html.tag("figcaption");
    html.tag("span", ordered("class", "mark", "aria-hidden", "true"));
    html.text(say ? "\u2713" : "\u2717");
    html.tag("/span");
    html.text(" " + (say ? setting.words().say() : setting.words().dontSay()));
    html.tag("/figcaption");
    html.tag("p", Map.of("lang", fence.locale().isEmpty() ? setting.locale() : fence.locale()));
    html.text(block.getLiteral().stripTrailing());
    html.tag("/p");
    html.tag("/figure");
    html.line();
  }

  private void contents() {
    if (setting.contents().isEmpty()) {
      return;
    }
    html.line();
    html.tag("nav", ordered("class", "contents", "aria-label", setting.words().contents()));
    html.tag("p");
    html.text(setting.words().contents());
    html.tag("/p");
    html.tag("ul");
    html.line();
    for (Markdown.Heading heading : setting.contents()) {
      html.tag("li", Map.of("class", "level-" + heading.level()));
      html.tag("a", Map.of("href", context.encodeUrl("#" + heading.anchor())));
      html.text(heading.text());
      html.tag("/a");
      html.tag("/li");
      html.line();
    }
    html.tag("/ul");
    html.tag("/nav");
    html.line();
  }

  private void fact(FactNode fact) {
    Optional<GuidanceLinks.Href> href =
        insideLink(fact) ? Optional.empty() : setting.links().factHref(fact.name());
    href.ifPresent(this::open);
    html.text(setting.links().fact(fact.name()));
    href.ifPresent(ignored -> html.tag("/a"));
  }

  private String text(Node node) {
    return GuidanceText.of(node, setting.links()::fact);
  }

  private static boolean insideLink(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Link) {
        return true;
      }
    }
    return false;
  }

  private void open(GuidanceLinks.Href href) {
    String address = context.encodeUrl(href.href());
    html.tag(
        "a",
        href.external()
            ? ordered("href", address, "rel", "noopener noreferrer")
            : href.href().startsWith("tel:")
                ? ordered("href", address, "class", "tel")
                : Map.of("href", address));
  }

  /**
   * An aside with the role of a note: as a landmark of its own, each call-out would crowd the list
   * by which users of screen readers find their way.
   */
  private void alert(AlertNode alert) {
    html.line();
    html.tag("aside", ordered("class", "alert alert-" + alert.kind().word(), "role", "note"));
    html.line();
    html.tag("p", Map.of("class", "alert-word"));
    html.text(setting.words().alert(alert.kind()));
    html.tag("/p");
    html.line();
    visitChildren(alert);
    html.tag("/aside");
    html.line();
  }

  /** A wide table scrolls by itself, by keyboard too, so that the page never scrolls sideways. */
  private void table(TableBlock table) {
    tables++;
    html.line();
    html.tag(
        "div",
        ordered(
            "class", "table",
            "role", "region",
            "tabindex", "0",
            "aria-label", setting.name(setting.words().table() + " " + tables, section)));
    html.line();
    html.tag("table");
    visitChildren(table);
    html.tag("/table");
    html.line();
    html.tag("/div");
    html.line();
  }

  /** A box drawn by the style sheet, which also prints; a disabled checkbox would look broken. */
  private void box(TaskListItemMarker marker) {
    html.tag(
        "span", ordered("class", marker.isChecked() ? "box done" : "box", "aria-hidden", "true"));
    html.tag("/span");
    if (marker.isChecked()) {
      html.tag("span", Map.of("class", "unseen"));
      html.text(setting.words().done() + " ");
      html.tag("/span");
    }
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
