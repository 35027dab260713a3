package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.responsekit.kit.Channel;
import org.responsekit.kit.IdClass;
import org.responsekit.kit.Links;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;

/** Each template with its texts, and the shelves of the library. */
final class Templates {
  private final Site site;
  private final Texts texts;
  private final Related related;
  private final List<String> groups;

  Templates(Site site, Texts texts, Situations situations) {
    this.related = new Related(site);
    this.site = site;
    this.texts = texts;
    this.groups = List.copyOf(situations.byGroup().keySet());
  }

  List<Template> active() {
    return site.kit().templates().values().stream()
        .filter(template -> template.retiredFor().isEmpty())
        .toList();
  }

  /** A template; a retired one shows no text, only what to use instead. */
  View.Template view(Template template, Where where) {
    boolean retired = template.retiredFor().isPresent();
    List<View.Language> languages = retired ? List.of() : texts.of(template, where, where.whole());
    List<Channel> channels = site.kit().channelsOf(template);
    return new View.Template(
        template.id(),
        template.title(site.locale()),
        template.kind().word(),
        audience(channels),
        template.tone(),
        template.useWhen().getOrDefault(site.locale(), ""),
        template.doNotUseWhen().getOrDefault(site.locale(), ""),
        insteadUse(template, where),
        languages.stream()
            .flatMap(language -> language.wordings().stream())
            .anyMatch(View.Wording::copies),
        languages,
        retired ? List.of() : site.missingLanguages(template),
        retired ? List.of() : texts.fields(template),
        retired ? List.of() : texts.opens(template),
        retired ? List.of() : texts.lengths(template),
        situations(template).map(found -> site.link(found, where)).toList(),
        channels.stream()
            .map(
                channel ->
                    new View.Link(
                        channel.open().filter(Site::isWeb).orElse(""),
                        channel.title().in(site.locale())))
            .toList(),
        site.principles(template.principles(), where),
        retired ? List.of() : related.to(template, where),
        retired ? List.of() : safe(template, channels),
        retired ? List.of() : texts.depends(template),
        site.upkeep(template.upkeep()));
  }

  private Optional<View.Link> insteadUse(Template template, Where where) {
    return template
        .retiredFor()
        .map(ref -> site.kit().templates().get(ref.id()))
        .map(found -> site.link(found, where));
  }

  private java.util.stream.Stream<Situation> situations(Template template) {
    return template.situations().stream()
        .map(ref -> site.kit().situations().get(ref.id()))
        .filter(Objects::nonNull);
  }

  View.Library library(Where where) {
    List<View.Shelf> shelves = shelves(where);
    return new View.Library(shelves, retired(where), Filters.of(site, shelves));
  }

  List<View.Retired> retired(Where where) {
    return site.kit().templates().values().stream()
        .filter(template -> template.retiredFor().isPresent())
        .sorted(Site.by(template -> template.title(site.locale())))
        .map(
            template ->
                new View.Retired(
                    template.id(),
                    where.to(Links.Kind.TEMPLATE, template.id()),
                    template.title(site.locale()),
                    insteadUse(template, where)))
        .toList();
  }

  /** Active templates by kind and by the group of their situations, without empty shelves. */
  List<View.Shelf> shelves(Where where) {
    Map<Template.Kind, Map<String, List<View.TemplateItem>>> shelves = new TreeMap<>();
    active().stream()
        .sorted(Site.by(template -> template.title(site.locale())))
        .forEach(
            template -> {
              Map<String, List<View.TemplateItem>> shelf =
                  shelves.computeIfAbsent(template.kind(), kind -> emptyShelf());
              View.TemplateItem item = item(template, where);
              groupsOf(template).forEach(group -> shelf.get(group).add(item));
            });
    List<View.Shelf> views = new ArrayList<>();
    shelves.forEach(
        (kind, shelf) ->
            views.add(
                new View.Shelf(
                    kind.word(),
                    shelf.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(
                            entry ->
                                new View.ShelfGroup(
                                    groups.indexOf(entry.getKey()) + 1,
                                    entry.getKey(),
                                    entry.getValue()))
                        .toList())));
    return views;
  }

  private Map<String, List<View.TemplateItem>> emptyShelf() {
    Map<String, List<View.TemplateItem>> shelf = new LinkedHashMap<>();
    groups.forEach(group -> shelf.put(group, new ArrayList<>()));
    shelf.put("", new ArrayList<>());
    return shelf;
  }

  private Set<String> groupsOf(Template template) {
    Set<String> found = new LinkedHashSet<>();
    situations(template).map(Situation::group).forEach(found::add);
    return found.isEmpty() ? Set.of("") : found;
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
        audience(channels),
        template.tone());
  }

  private static String audience(List<Channel> channels) {
    return channels.isEmpty() || channels.get(0).isPublic() ? "public" : "private";
  }

  /**
   * Why its texts may be used: what the build holds every one of them to, and what was excepted.
   */
  private List<String> safe(Template template, List<Channel> channels) {
    Words words = site.words();
    List<String> reasons = new ArrayList<>();
    if (audience(channels).equals("public")) {
      reasons.add(words.say("safe-public"));
    } else {
      String classes =
          channels.stream()
              .flatMap(channel -> channel.clearance().stream())
              .distinct()
              .sorted()
              .map(IdClass::word)
              .collect(Collectors.joining(", "));
      reasons.add(
          classes.isEmpty() ? words.say("safe-private") : words.say("safe-cleared", classes));
    }
    reasons.add(words.say("safe-words"));
    reasons.add(words.say("safe-contacts"));
    site.kit().settings().waivers().stream()
        .filter(waiver -> waiver.template().equals(template.id()))
        .map(
            waiver ->
                words.say(
                    "safe-except",
                    waiver.reason(),
                    waiver.role(),
                    site.day(waiver.expires()).text()))
        .forEach(reasons::add);
    return reasons;
  }
}
