package org.responsekit.handbook;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Location;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Role;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;
import org.responsekit.kit.Upkeep;
import org.responsekit.render.GuidanceHtml;

/** What all pages share: the kit, its words, and the small views that stand on many of them. */
final class Site {
  /** More would bury the ones that matter. */
  private static final int MOST_DUE = 40;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Kit kit;
  private final boolean drafts;
  private final GuidanceHtml guidance;
  private final Words words;
  private final String locale;

  /** Prepares what pages share; {@code drafts} says whether there is a page for drafts. */
  Site(Kit kit, Links links, boolean drafts) {
    this.drafts = drafts;
    this.kit = kit;
    this.guidance = new GuidanceHtml(kit, links);
    this.locale = kit.settings().mainLocale();
    this.words = Words.of(locale);
  }

  Kit kit() {
    return kit;
  }

  GuidanceHtml guidance() {
    return guidance;
  }

  Words words() {
    return words;
  }

  /** The handbook's own language. */
  String locale() {
    return locale;
  }

  /** What every page shows. */
  View.Site view(HandbookDates dates, Optional<String> logo, boolean released) {
    return new View.Site(
        locale,
        book(),
        kit.settings().practice().get("name").map(fact -> fact.text().in(locale)).orElse(""),
        kit.settings().version(),
        dates.published().map(this::day),
        kit.settings().roles().values().stream()
            .filter(role -> role.get("phone").isPresent())
            .findFirst()
            .map(this::person),
        navigation(released),
        logo);
  }

  /**
   * Where, on what and in which language: what can be chosen for the texts of a page.
   *
   * @param texts the templates whose texts stand on it
   */
  List<View.Choice> choices(Collection<Template> texts) {
    List<View.Choice> choices = new ArrayList<>();
    if (texts.isEmpty()) {
      return choices;
    }
    Settings settings = kit.settings();
    choose(choices, "loc", settings.locations().values(), Location::id, each -> each.title(locale));
    Set<String> used = new HashSet<>();
    texts.forEach(template -> kit.channelsOf(template).forEach(each -> used.add(each.id())));
    List<View.Choices> groups = new ArrayList<>();
    for (boolean open : List.of(true, false)) {
      List<View.Item> items =
          settings.channels().values().stream()
              .filter(channel -> channel.isPublic() == open && used.contains(channel.id()))
              .map(channel -> new View.Item(channel.id(), channel.title().in(locale)))
              .toList();
      if (!items.isEmpty()) {
        groups.add(new View.Choices(words.say(open ? "choose-public" : "choose-private"), items));
      }
    }
    if (groups.stream().mapToInt(group -> group.items().size()).sum() > 1) {
      choices.add(
          new View.Choice("ch", settings.channels().keySet().iterator().next(), untitled(groups)));
    }
    choose(choices, "lang", settings.locales(), each -> each, words::languageName);
    return choices;
  }

  /** A single group needs no title. */
  private static List<View.Choices> untitled(List<View.Choices> groups) {
    return groups.size() > 1 ? groups : List.of(new View.Choices("", groups.get(0).items()));
  }

  private static <T> void choose(
      List<View.Choice> choices,
      String name,
      Collection<T> all,
      Function<T, String> id,
      Function<T, String> text) {
    if (all.size() > 1) {
      List<View.Item> items =
          all.stream().map(each -> new View.Item(id.apply(each), text.apply(each))).toList();
      choices.add(new View.Choice(name, items.get(0).id(), List.of(new View.Choices("", items))));
    }
  }

  /**
   * Whether the kit is guidance only: it has nowhere to send a text to, and asks nobody what
   * happened. One that merely has no texts yet is no book.
   */
  boolean book() {
    return kit.settings().channels().isEmpty() && kit.situations().isEmpty();
  }

  /** What the first page is called. */
  String homeTitle() {
    return book() ? words.say("home-book") : words.say("nav-home");
  }

  private List<View.Nav> bookNavigation() {
    List<View.Nav> all = new ArrayList<>();
    all.add(new View.Nav(Handbook.HOME, homeTitle()));
    if (!kit.settings().principles().isEmpty()) {
      all.add(new View.Nav(Handbook.PRINCIPLES, words.say("nav-principles")));
    }
    all.add(new View.Nav(Handbook.RULES, words.say("nav-rules")));
    all.add(new View.Nav(Handbook.PRINT, words.say("nav-print")));
    return all;
  }

  private List<View.Nav> navigation(boolean released) {
    if (book()) {
      return bookNavigation();
    }
    List<View.Nav> all = new ArrayList<>();
    all.add(new View.Nav(Handbook.HOME, homeTitle()));
    all.add(new View.Nav(Handbook.LIBRARY, words.say("nav-library")));
    if (drafts) {
      all.add(new View.Nav(Handbook.DRAFT, words.say("nav-draft")));
    }
    all.add(new View.Nav(Handbook.GUIDANCE, words.say("nav-guidance")));
    all.add(new View.Nav(Handbook.PRINCIPLES, words.say("nav-principles")));
    if (released) {
      all.add(new View.Nav(Handbook.CHANGES, words.say("nav-changes")));
    }
    all.add(new View.Nav(Handbook.PRINT, words.say("nav-print")));
    return all;
  }

  /** The languages that a template is missing. */
  List<View.Item> missingLanguages(Template template) {
    return kit.settings().locales().stream()
        .filter(language -> !template.files().containsKey(language))
        .map(language -> new View.Item(language, words.languageName(language)))
        .toList();
  }

  /** What is due for review first; a page decides at viewing time what is overdue. */
  List<View.Due> due(Where where) {
    record Dated(LocalDate due, View.Link link) {}
    Stream<Dated> pages =
        kit.pages().values().stream()
            .flatMap(
                page -> page.upkeep().due().stream().map(d -> new Dated(d, link(page, where))));
    Stream<Dated> situations =
        kit.situations().values().stream()
            .flatMap(
                situation ->
                    situation.page().upkeep().due().stream()
                        .map(due -> new Dated(due, link(situation, where))));
    Stream<Dated> templates =
        kit.templates().values().stream()
            .filter(template -> template.retiredFor().isEmpty())
            .flatMap(
                template ->
                    template.upkeep().due().stream().map(d -> new Dated(d, link(template, where))));
    return Stream.of(situations, templates, pages)
        .flatMap(stream -> stream)
        .sorted(Comparator.comparing(Dated::due).thenComparing(dated -> dated.link().href()))
        .limit(MOST_DUE)
        .map(dated -> new View.Due(dated.link().href(), dated.link().text(), day(dated.due())))
        .toList();
  }

  View.Link home(Where where) {
    return new View.Link(where.toPage(Handbook.HOME), homeTitle());
  }

  View.Link library(Where where) {
    return new View.Link(where.toPage(Handbook.LIBRARY), words.say("nav-library"));
  }

  View.Link guidanceList(Where where) {
    return new View.Link(where.toPage(Handbook.GUIDANCE), words.say("nav-guidance"));
  }

  View.Link print(Where where) {
    return new View.Link(where.toPage(Handbook.PRINT), words.say("print-title"));
  }

  View.Link link(Template template, Where where) {
    return new View.Link(where.to(Links.Kind.TEMPLATE, template.id()), template.title(locale));
  }

  View.Link link(Situation situation, Where where) {
    return new View.Link(where.to(Links.Kind.SITUATION, situation.id()), situation.page().title());
  }

  View.Link link(Page page, Where where) {
    return new View.Link(where.to(Links.Kind.PAGE, page.id()), page.title());
  }

  List<View.Link> principles(Collection<Ref> refs, Where where) {
    return refs.stream()
        .map(ref -> kit.settings().principles().get(ref.id()))
        .filter(Objects::nonNull)
        .map(
            principle ->
                new View.Link(where.toPrinciple(principle.id()), principle.text().in(locale)))
        .toList();
  }

  Optional<View.Person> person(Optional<Ref> ref) {
    return ref.map(role -> kit.settings().roles().get(role.id())).map(this::person);
  }

  /** What a role is called; its id where the kit no longer has it. */
  String roleTitle(String id) {
    Role role = kit.settings().roles().get(id);
    return role == null ? id : role.title(locale);
  }

  private View.Person person(Role role) {
    String phone = value(role, "phone");
    return new View.Person(
        role.title(locale),
        phone,
        phone.isEmpty() ? "" : GuidanceHtml.telephone(phone),
        value(role, "email"));
  }

  private String value(Role role, String key) {
    return role.get(key).map(fact -> fact.text().in(locale)).orElse("");
  }

  View.Upkeep upkeep(Upkeep upkeep) {
    return new View.Upkeep(
        person(upkeep.owner()),
        upkeep.reviewed().map(reviewed -> day(reviewed.day())),
        upkeep.due().map(this::day),
        upkeep.sources().stream()
            .map(
                source ->
                    new View.Source(
                        source.cite(),
                        Optional.of(source.url()).filter(Site::isWeb),
                        source.checked().map(checked -> day(checked.day()))))
            .toList());
  }

  /** An address from front matter becomes a link only if it is one of the web. */
  static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** A day in words, from our own table: what the JDK says differs between its releases. */
  View.Day day(LocalDate day) {
    String month = words.say("months").split(",", -1)[day.getMonthValue() - 1];
    return new View.Day(
        day.toString(),
        words.say(
            "date", month, String.valueOf(day.getDayOfMonth()), String.valueOf(day.getYear())));
  }

  /** Replies before scripts, and by title among each. */
  Comparator<Template> byKind() {
    return Comparator.comparing(Template::kind)
        .thenComparing(by(template -> template.title(locale)));
  }

  /** Orders by a title as people look it up: accents and capitals do not count. */
  static <T> Comparator<T> by(Function<T, String> title) {
    return Comparator.comparing((T item) -> folded(title.apply(item))).thenComparing(title);
  }

  private static String folded(String text) {
    String plain = text;
    if (!text.chars().allMatch(c -> c < 128)) {
      plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
    return plain.toLowerCase(Locale.ROOT);
  }
}
