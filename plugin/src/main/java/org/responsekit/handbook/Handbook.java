package org.responsekit.handbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Markdown;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.kit.Theme;
import org.responsekit.render.GuidanceHtml;

/**
 * Lays out the handbook: the same kit, texts and dates give the same bytes. Pages are made one at a
 * time and handed on, so that ten thousand of them need no more memory than one, except for the
 * print, which is a single document.
 */
public final class Handbook {
  static final String HOME = "index.html";
  static final String LIBRARY = "library.html";
  static final String GUIDANCE = "guidance.html";
  static final String PRINCIPLES = "principles.html";
  static final String PRINT = "print.html";
  static final String RULES = "rules.html";
  static final String CHANGES = "changes.html";
  static final String DRAFT = "draft.html";

  /** Situations, templates and pages; more than a binder holds. */
  private static final int MOST_IN_A_DOCUMENT = 800;

  private final Kit kit;
  private final Links links;
  private final Site site;
  private final Texts texts;
  private final Situations situations;
  private final Templates templates;
  private final Library library;
  private final Guidance guidance;
  private final Rules rules;
  private final Changes changes;
  private final boolean released;
  private final Optional<Drafts> drafts;
  private final Layouts layouts;
  private final HandbookDates dates;
  private final int most;
  private final Theme theme;
  private final Look look;

  /**
   * Prepares a handbook.
   *
   * @param kit the kit
   * @param links what links between its files lead to
   * @param snippets its finished texts, in the order of their templates and variants
   * @param dates the date shown on pages
   * @param theme what the kit changes about its look
   * @param appendix what it shows beside the kit
   */
  public Handbook(
      Kit kit,
      Links links,
      List<Snippet> snippets,
      HandbookDates dates,
      Theme theme,
      Appendix appendix) {
    this(kit, links, snippets, dates, theme, appendix, MOST_IN_A_DOCUMENT);
  }

  /**
   * Prepares a handbook.
   *
   * @param most how much one printed document holds
   */
  Handbook(
      Kit kit,
      Links links,
      List<Snippet> snippets,
      HandbookDates dates,
      Theme theme,
      Appendix appendix,
      int most) {
    this.most = most;
    this.kit = kit;
    this.links = links;
    this.site = new Site(kit, links, appendix.drafts().isPresent());
    // where there is nothing to copy, there is nothing to change either
    this.drafts =
        appendix
            .drafts()
            .filter(each -> !site.book())
            .map(each -> new Drafts(site, snippets, each));
    this.texts = new Texts(site, snippets);
    this.situations = new Situations(site, texts);
    this.templates = new Templates(site, texts, appendix.approvals());
    this.library =
        new Library(site, templates, situations.byGroup().keySet(), Math.max(1, most / 2));
    this.rules = new Rules(site, appendix.rules());
    this.changes = new Changes(site, appendix.changes());
    this.released = !appendix.changes().isEmpty();
    this.guidance = new Guidance(site, rules);
    this.dates = dates;
    this.theme = theme;
    this.look = new Look(kit, theme);
    this.layouts =
        new Layouts(site.words(), site.view(dates, look.logo(), released), look.layouts());
  }

  /**
   * Writes every file.
   *
   * @param images reads an image of the kit or its theme; only those that a page shows are asked
   *     for
   * @param sink takes each path below {@code handbook/} once, with its content
   */
  public void write(Function<Path, byte[]> images, BiConsumer<String, byte[]> sink) {
    if (site.book()) {
      write(sink, sheet("guidance-list", HOME, "home", site.homeTitle()), guidance::list);
    } else {
      Sheet home = sheet("home", HOME, "home", site.homeTitle());
      write(sink, home.choosing(templates.active()), situations::home);
      write(sink, inHome("library", LIBRARY, "library", "nav-library"), library::view);
      for (Library.Part part : library.parts()) {
        Sheet sheet = sheet("library", part.path(), "library", part.title());
        write(
            sink, sheet.below(site::home).below(site::library), where -> library.view(part, where));
      }
      write(sink, inHome("guidance-list", GUIDANCE, "page", "nav-guidance"), guidance::list);
    }
    if (!site.book() || !kit.settings().principles().isEmpty()) {
      write(sink, inHome("principles", PRINCIPLES, "page", "nav-principles"), guidance::principles);
    }
    kit.situations().values().forEach(situation -> situation(situation, sink));
    kit.templates().values().forEach(template -> template(template, sink));
    kit.pages().values().forEach(page -> guidance(page, sink));
    write(sink, inHome("rule-list", RULES, "page", "nav-rules"), rules::list);
    rules.pages().forEach(rule -> rule(rule, sink));
    if (released) {
      write(sink, inHome("changes", CHANGES, "page", "nav-changes"), changes::view);
    }
    drafts.ifPresent(
        page -> {
          write(sink, inHome("draft", DRAFT, "draft", "nav-draft"), where -> page.view());
          page.assets().forEach(sink);
        });
    for (Guidance.Section section : guidance.sections()) {
      Sheet sheet = inGuidance(sheet("guidance-list", section.path(), "page", section.title()));
      write(sink, sheet, where -> guidance.list(section, where));
    }
    for (Whole.Document part : new Whole(site, situations, templates, guidance, most).documents()) {
      Sheet sheet = sheet("print", part.path(), "print", part.title()).below(site::home);
      write(sink, sheet, where -> part.view().get());
    }
    new Findable(site, texts).index().write((name, bytes) -> sink.accept("search/" + name, bytes));
    look.assets(site, dates).forEach(sink);
    look.logo()
        .ifPresent(
            path ->
                sink.accept(
                    path, images.apply(theme.others().get(path.substring("assets/".length())))));
    ClassPath.schemas().forEach((name, bytes) -> sink.accept("schemas/" + name, bytes));
    for (String image : shownImages()) {
      sink.accept(GuidanceHtml.imageAddress(image), images.apply(kit.images().get(image)));
    }
  }

  private void situation(Situation situation, BiConsumer<String, byte[]> sink) {
    String path = GuidanceHtml.address(Links.Kind.SITUATION, situation.id());
    Sheet sheet =
        sheet("situation", path, "situation", situation.page().title())
            .below(site::home)
            .hook("situation", situation.id())
            .hook("handling", situation.handling().word())
            .choosing(situations.offered(situation));
    write(sink, sheet, where -> situations.view(situation, where));
  }

  private void template(Template template, BiConsumer<String, byte[]> sink) {
    String path = GuidanceHtml.address(Links.Kind.TEMPLATE, template.id());
    Sheet sheet =
        sheet("template", path, "template", template.title(site.locale()))
            .below(site::home)
            .below(site::library)
            .hook("template", template.id())
            .choosing(template.retiredFor().isPresent() ? List.of() : List.of(template));
    write(sink, sheet, where -> templates.view(template, where));
    for (Ref old : template.was()) {
      Sheet moved =
          inHome("moved", GuidanceHtml.address(Links.Kind.TEMPLATE, old.id()), "page", "moved");
      write(sink, moved, where -> new View.Moved(site.link(template, where)));
    }
  }

  private void guidance(Page page, BiConsumer<String, byte[]> sink) {
    String path = GuidanceHtml.address(Links.Kind.PAGE, page.id());
    Sheet sheet =
        sheet("guidance", path, "page", page.title()).below(site::home).hook("page", page.id());
    // in a book the first page is the list
    Sheet listed = site.book() ? sheet : sheet.below(where -> guidance.listOf(page, where));
    write(sink, listed, where -> guidance.view(page, where));
  }

  private void rule(RulePage rule, BiConsumer<String, byte[]> sink) {
    Sheet sheet =
        sheet("rule", Rules.address(rule.id()), "rule", Rules.title(rule))
            .below(site::home)
            .below(where -> new View.Link(where.toPage(RULES), site.words().say("nav-rules")))
            .hook("rule", rule.id());
    write(sink, sheet, where -> rules.view(rule, where));
  }

  /** Below the list of guidance, which in a book is the first page itself. */
  private Sheet inGuidance(Sheet sheet) {
    Sheet below = sheet.below(site::home);
    return site.book() ? below : below.below(site::guidanceList);
  }

  private static Sheet sheet(String layout, String path, String kind, String title) {
    return new Sheet(layout, path, kind, title, List.of(), new TreeMap<>(), List.of());
  }

  private Sheet inHome(String layout, String path, String kind, String titleWord) {
    return sheet(layout, path, kind, site.words().say(titleWord)).below(site::home);
  }

  private void write(BiConsumer<String, byte[]> sink, Sheet sheet, Function<Where, Object> view) {
    Where where = Where.at(sheet.path());
    View.Frame frame =
        new View.Frame(
            sheet.path(),
            sheet.kind(),
            sheet.title(),
            where.root(),
            sheet.crumbs().stream().map(crumb -> crumb.apply(where)).toList(),
            sheet.hooks(),
            site.choices(sheet.texts()));
    sink.accept(sheet.path(), layouts.page(sheet.layout(), frame, view.apply(where)));
  }

  /** One page before it is laid out. */
  private record Sheet(
      String layout,
      String path,
      String kind,
      String title,
      List<Function<Where, View.Link>> crumbs,
      SortedMap<String, String> hooks,
      List<Template> texts) {
    Sheet below(Function<Where, View.Link> crumb) {
      List<Function<Where, View.Link>> longer =
          Stream.concat(crumbs.stream(), Stream.of(crumb)).toList();
      return new Sheet(layout, path, kind, title, longer, hooks, texts);
    }

    Sheet hook(String name, String value) {
      SortedMap<String, String> more = new TreeMap<>(hooks);
      more.put(name, value);
      return new Sheet(layout, path, kind, title, crumbs, more, texts);
    }

    /** With what can be chosen for the texts of these templates. */
    Sheet choosing(List<Template> shown) {
      return new Sheet(layout, path, kind, title, crumbs, hooks, shown);
    }
  }

  private SortedSet<String> shownImages() {
    SortedSet<String> shown = new TreeSet<>();
    Stream.concat(
            kit.pages().values().stream(), kit.situations().values().stream().map(Situation::page))
        .forEach(
            page -> {
              for (Markdown.Link link : page.body().links()) {
                if (link.image()
                    && links.follow(page.source().path(), link.destination(), true)
                        instanceof Links.Target.Image image
                    && kit.images().containsKey(image.path())) {
                  shown.add(image.path());
                }
              }
            });
    return shown;
  }
}
