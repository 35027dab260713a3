package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.responsekit.kit.Links;
import org.responsekit.kit.Page;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;

/** What happened: the groups of the home page, and each situation with what it offers. */
final class Situations {
  /**
   * How much of what staff call a situation stands under it on the home page; all of it is found by
   * the search.
   */
  private static final int NAMES = 8;

  private final Site site;
  private final Texts texts;

  Situations(Site site, Texts texts) {
    this.site = site;
    this.texts = texts;
  }

  /**
   * Situations by group. Everyday groups come first and those that say stop last, where they stand
   * out; otherwise groups go by their smallest {@code order}, and those without one keep the order
   * in which they first appear.
   */
  Map<String, List<Situation>> byGroup() {
    Map<String, List<Situation>> groups = new LinkedHashMap<>();
    for (Situation situation : site.kit().situations().values()) {
      groups.computeIfAbsent(situation.group(), group -> new ArrayList<>()).add(situation);
    }
    groups
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing(Situation::handling)
                        .thenComparing(Situation::page, Page.byOrder())
                        .thenComparing(Site.by(situation -> situation.page().title()))));
    Map<String, List<Situation>> sorted = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Situation>> group) ->
                        group.getValue().get(0).handling())
                .thenComparing(group -> earliest(group.getValue()), Page.byOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static Page earliest(List<Situation> situations) {
    return situations.stream().map(Situation::page).min(Page.byOrder()).orElseThrow();
  }

  List<View.Group> groups(Map<String, List<Situation>> byGroup, Where where) {
    List<View.Group> groups = new ArrayList<>();
    byGroup.forEach(
        (title, situations) ->
            groups.add(
                new View.Group(
                    "group-" + (groups.size() + 1),
                    title,
                    situations.stream().map(situation -> item(situation, where)).toList())));
    return groups;
  }

  View.Home home(Where where) {
    List<View.SituationItem> urgent =
        site.kit().situations().values().stream()
            .filter(situation -> situation.handling() == Situation.Handling.STOP)
            .sorted(
                Comparator.comparing(Situation::page, Page.byOrder())
                    .thenComparing(Site.by(situation -> situation.page().title())))
            .map(situation -> item(situation, where))
            .toList();
    return new View.Home(groups(byGroup(), where), urgent, site.due(where));
  }

  private View.SituationItem item(Situation situation, Where where) {
    return new View.SituationItem(
        situation.id(),
        where.to(Links.Kind.SITUATION, situation.id()),
        situation.page().title(),
        situation.handling().word(),
        situation.page().saidAs().stream().limit(NAMES).toList());
  }

  /** A situation as a page of its own. */
  View.Situation view(Situation situation, Where where) {
    return view(situation, where, site.guidance().html(situation.page(), where.root()));
  }

  /** A situation as a part of the whole, with its headings some levels deeper. */
  View.Situation part(Situation situation, int deeper, Where where) {
    String body =
        site.guidance()
            .part(situation.page(), Links.Kind.SITUATION, situation.id(), deeper, where.inside());
    return view(situation, where, body);
  }

  private View.Situation view(Situation situation, Where where, String body) {
    boolean fallback = ownTemplates(situation).isEmpty();
    List<View.Offer> offers =
        where.whole()
            ? List.of()
            : offered(situation).stream().map(found -> offer(found, where)).toList();
    Optional<View.Person> first = site.person(situation.callFirst());
    Optional<View.Person> second = site.person(situation.page().upkeep().owner());
    return new View.Situation(
        situation.id(),
        situation.handling().word(),
        situation.respondWithin(),
        body,
        first,
        second.filter(person -> !Optional.of(person).equals(first)),
        offers,
        offers.stream()
            .flatMap(offer -> offer.languages().stream())
            .flatMap(language -> language.wordings().stream())
            .anyMatch(View.Wording::copies),
        fallback,
        links(situation, where),
        site.principles(situation.page().principles(), where),
        site.upkeep(situation.page().upkeep()));
  }

  /** The templates whose texts its page shows: the generic reply where it has none of its own. */
  List<Template> offered(Situation situation) {
    if (situation.handling() != Situation.Handling.REPLY) {
      return List.of();
    }
    List<Template> own = ownTemplates(situation);
    return own.isEmpty() ? fallbacks() : own;
  }

  /**
   * Links to the words for a situation: none where it says stop, and after an escalation the
   * generic reply too.
   */
  private List<View.Link> links(Situation situation, Where where) {
    if (situation.handling() == Situation.Handling.STOP) {
      return List.of();
    }
    List<Template> own = ownTemplates(situation);
    boolean generic = situation.handling() == Situation.Handling.ESCALATE || own.isEmpty();
    List<Template> all = new ArrayList<>(own);
    if (generic) {
      fallbacks().stream().filter(template -> !own.contains(template)).forEach(all::add);
    }
    return all.stream().map(template -> site.link(template, where)).toList();
  }

  private List<Template> ownTemplates(Situation situation) {
    return site.kit().templatesFor(situation).stream().sorted(site.byKind()).toList();
  }

  private List<Template> fallbacks() {
    return site.kit().templates().values().stream()
        .filter(template -> template.fallback() && template.retiredFor().isEmpty())
        .sorted(site.byKind())
        .toList();
  }

  private View.Offer offer(Template template, Where where) {
    return new View.Offer(
        template.id(),
        where.to(Links.Kind.TEMPLATE, template.id()),
        template.title(site.locale()),
        template.kind().word(),
        template.useWhen().getOrDefault(site.locale(), ""),
        template.doNotUseWhen().getOrDefault(site.locale(), ""),
        texts.of(template, where, false),
        site.missingLanguages(template),
        texts.fields(template),
        texts.opens(template));
  }
}
