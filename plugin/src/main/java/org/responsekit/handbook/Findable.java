package org.responsekit.handbook;

import java.util.List;
import java.util.Objects;
import org.responsekit.handbook.search.Entry;
import org.responsekit.handbook.search.SearchIndex;
import org.responsekit.kit.Links;
import org.responsekit.kit.Markdown;
import org.responsekit.kit.Page;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;
import org.responsekit.render.GuidanceHtml;

/**
 * What can be found in the handbook, and by which words: above all by what staff call it, then by
 * titles, and least by the texts themselves. When not to use something does not count, as it names
 * everything that the thing is not.
 */
final class Findable {
  private static final double SITUATION = 12;
  private static final double TEMPLATE = 8;
  private static final double PAGE = 7;
  private static final double PRINCIPLE = 4;
  private static final double HEADING = 3;
  private static final double SERVED = 3;
  private static final double USE_WHEN = 2.5;
  private static final double GROUP = 2;

  /** "Script for an upset caller": most replies are not asked for as replies. */
  private static final double KIND = 6;

  private static final double TEXT = 1.5;

  private static final int FEW_CHANNELS = 2;

  /** The longest line about a page, in characters. */
  private static final int LINE = 110;

  private final Site site;
  private final Texts texts;

  Findable(Site site, Texts texts) {
    this.site = site;
    this.texts = texts;
  }

  SearchIndex index() {
    SearchIndex index = new SearchIndex();
    site.kit().situations().values().forEach(situation -> index.add(entry(situation)));
    site.kit().templates().values().stream()
        .filter(template -> template.retiredFor().isEmpty())
        .forEach(template -> index.add(entry(template)));
    site.kit().pages().values().forEach(page -> index.add(entry(page)));
    site.kit()
        .settings()
        .principles()
        .forEach(
            (id, principle) -> {
              String text = principle.text().in(site.locale());
              String href = Handbook.PRINCIPLES + "#" + Where.principleAnchor(id);
              index.add(
                  new Entry(
                          Entry.Kind.PAGE,
                          href,
                          text,
                          site.words().say("nav-principles"),
                          List.of())
                      .with(PRINCIPLE, true, text));
            });
    return index;
  }

  private Entry entry(Situation situation) {
    Entry entry =
        new Entry(
                Entry.Kind.SITUATION,
                GuidanceHtml.address(Links.Kind.SITUATION, situation.id()),
                situation.page().title(),
                situation.group(),
                situation.handling() == Situation.Handling.REPLY
                    ? List.of()
                    : List.of(site.words().say("tag-" + situation.handling().word())))
            .with(GROUP, true, situation.group());
    return body(named(entry, SITUATION, situation.page()), situation.page());
  }

  private Entry entry(Page page) {
    GuidanceHtml.Plain plain = site.guidance().plain(page);
    Entry entry =
        new Entry(
            Entry.Kind.PAGE,
            GuidanceHtml.address(Links.Kind.PAGE, page.id()),
            page.title(),
            line(plain.lead()),
            List.of());
    return named(entry, PAGE, page).with(TEXT, false, plain.text());
  }

  private static Entry named(Entry entry, double weight, Page page) {
    Entry named = entry.with(weight, true, page.title());
    for (String name : page.saidAs()) {
      named = named.with(weight, true, name);
    }
    for (Markdown.Heading heading : page.body().headings()) {
      named = named.with(HEADING, true, heading.text());
    }
    return named;
  }

  private Entry body(Entry entry, Page page) {
    return entry.with(TEXT, false, site.guidance().plain(page).text());
  }

  private Entry entry(Template template) {
    Entry entry =
        new Entry(
            Entry.Kind.TEMPLATE,
            GuidanceHtml.address(Links.Kind.TEMPLATE, template.id()),
            template.title(site.locale()),
            template.useWhen().getOrDefault(site.locale(), ""),
            channels(template));
    for (String locale : template.files().keySet()) {
      entry =
          entry
              .with(TEMPLATE, true, template.title(locale))
              .with(USE_WHEN, true, template.useWhen().getOrDefault(locale, ""));
    }
    for (String name : template.saidAs()) {
      entry = entry.with(TEMPLATE, true, name);
    }
    if (template.kind() != Template.Kind.REPLY) {
      entry = entry.with(KIND, true, site.words().say("kind-" + template.kind().word()));
    }
    List<Situation> served =
        template.situations().stream()
            .map(ref -> site.kit().situations().get(ref.id()))
            .filter(Objects::nonNull)
            .toList();
    for (Situation situation : served) {
      entry = entry.with(SERVED, true, situation.page().title());
      for (String name : situation.page().saidAs()) {
        entry = entry.with(SERVED, true, name);
      }
    }
    return entry.with(TEXT, false, texts.words(template));
  }

  /** Where a template goes, when that tells it apart; most go to every public channel. */
  private List<String> channels(Template template) {
    List<String> channels =
        site.kit().channelsOf(template).stream()
            .map(channel -> channel.title().in(site.locale()))
            .toList();
    return channels.size() > FEW_CHANNELS ? List.of() : channels;
  }

  private static String line(String text) {
    if (text.length() <= LINE) {
      return text;
    }
    int end = text.lastIndexOf(' ', LINE);
    return text.substring(0, end < LINE / 2 ? LINE : end) + " …";
  }
}
