package org.responsekit.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.responsekit.kit.Approval;
import org.responsekit.kit.Channel;
import org.responsekit.kit.IdClass;
import org.responsekit.kit.Links;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;

/** Each template with its texts. */
final class Templates {
  private final Site site;
  private final Texts texts;
  private final Related related;
  private final Map<String, List<Approval>> approvals;

  Templates(Site site, Texts texts, List<Approval> approvals) {
    this.approvals = approvals.stream().collect(Collectors.groupingBy(Approval::template));
    this.related = new Related(site);
    this.site = site;
    this.texts = texts;
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

  private Stream<Situation> situations(Template template) {
    return template.situations().stream()
        .map(ref -> site.kit().situations().get(ref.id()))
        .filter(Objects::nonNull);
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

  static String audience(List<Channel> channels) {
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
    reasons.addAll(approved(template));
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

  /** Who answers for which of its words, each decision once. */
  private List<String> approved(Template template) {
    record Decision(String role, String name, LocalDate date, LocalDate expires) {}
    Map<Decision, Set<String>> decisions = new LinkedHashMap<>();
    for (Approval entry : approvals.getOrDefault(template.id(), List.of())) {
      decisions
          .computeIfAbsent(
              new Decision(entry.role(), entry.name(), entry.date(), entry.expires()),
              decision -> new LinkedHashSet<>())
          .add(
              site.words()
                  .say(
                      "safe-approved-text",
                      Texts.name(entry.variant()),
                      site.words().languageName(entry.locale())));
    }
    return decisions.entrySet().stream()
        .map(
            entry ->
                site.words()
                    .say(
                        "safe-approved",
                        entry.getKey().name(),
                        site.roleTitle(entry.getKey().role()),
                        site.day(entry.getKey().date()).text(),
                        site.day(entry.getKey().expires()).text(),
                        String.join(", ", entry.getValue())))
        .toList();
  }
}
