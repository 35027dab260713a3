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
import org.responsekit.kit.Channel;
import org.responsekit.kit.Links;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;

/** Each template with its texts, and the shelves of the library. */
final class Templates {
  private final Site site;
  private final Texts texts;
  private final List<String> groups;

  Templates(Site site, Texts texts, Situations situations) {
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
        channels.isEmpty() || channels.get(0).isPublic() ? "public" : "private",
        template.tone(),
        template.useWhen().getOrDefault(site.locale(), ""),
        template.doNotUseWhen().getOrDefault(site.locale(), ""),
        insteadUse(template, where),
        languages.stream()
            .flatMap(language -> language.wordings().stream())
            .anyMatch(View.Wording::copies),
        languages,
        retired ? List.of() : missingLanguages(template),
        situations(template).map(found -> site.link(found, where)).toList(),
        channels.stream()
            .map(
                channel ->
                    new View.Link(
                        channel.open().filter(Site::isWeb).orElse(""),
                        channel.title().in(site.locale())))
            .toList(),
        site.principles(template.principles(), where),
        site.upkeep(template.upkeep()));
  }

  private List<String> missingLanguages(Template template) {
    return site.kit().settings().locales().stream()
        .filter(locale -> !template.files().containsKey(locale))
        .map(site.words()::languageName)
        .toList();
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
    return new View.Library(shelves(where), retired(where));
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
                        .map(entry -> new View.ShelfGroup(entry.getKey(), entry.getValue()))
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
    return new View.TemplateItem(
        template.id(),
        where.to(Links.Kind.TEMPLATE, template.id()),
        template.title(site.locale()),
        template.useWhen().getOrDefault(site.locale(), ""),
        site.kit().channelsOf(template).stream()
            .map(channel -> channel.title().in(site.locale()))
            .toList(),
        template.files().keySet().stream().map(site.words()::languageName).toList());
  }
}
