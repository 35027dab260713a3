package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;

/** Finished texts by template, laid out by language and variant, each distinct text once. */
final class Texts {
  private record Place(String locale, String variant) {}

  private final Site site;
  private final Kit kit;
  private final Map<String, List<Snippet>> byTemplate = new LinkedHashMap<>();

  Texts(Site site, List<Snippet> snippets) {
    this.site = site;
    this.kit = site.kit();
    for (Snippet snippet : snippets) {
      snippet.keys().stream()
          .map(Snippet.Key::template)
          .distinct()
          .forEach(id -> byTemplate.computeIfAbsent(id, key -> new ArrayList<>()).add(snippet));
    }
  }

  /**
   * The texts of a template by language, the handbook's own first.
   *
   * @param once whether a text that belongs to another template first is only referred to
   */
  List<View.Language> of(Template template, Where where, boolean once) {
    Map<Place, View.Wording> wordings = new LinkedHashMap<>();
    for (Snippet snippet : byTemplate.getOrDefault(template.id(), List.of())) {
      boolean elsewhere = once && !snippet.key().template().equals(template.id());
      Place first = null;
      for (Map.Entry<Place, List<Snippet.Key>> entry : places(snippet, template).entrySet()) {
        Place place = entry.getKey();
        View.Wording wording = wordings.computeIfAbsent(place, Texts::empty);
        if (elsewhere) {
          wording.same().add(elsewhere(snippet, entry.getValue(), where));
        } else if (first == null) {
          first = place;
          wording.texts().add(text(snippet, entry.getValue()));
        } else {
          wording.same().add(same(snippet, first, entry.getValue()));
        }
      }
    }
    Set<String> variants = new LinkedHashSet<>();
    wordings.keySet().forEach(place -> variants.add(place.variant()));
    List<View.Language> languages = new ArrayList<>();
    for (String locale : kit.settings().locales()) {
      language(template, locale, variants, wordings).ifPresent(languages::add);
    }
    return languages;
  }

  /** What a template says, in all its languages; blanks are left out. */
  String words(Template template) {
    Set<String> words = new LinkedHashSet<>();
    byTemplate
        .getOrDefault(template.id(), List.of())
        .forEach(snippet -> words.add(snippet.text(blank -> " ")));
    return String.join("\n", words);
  }

  /** Where in a template a text applies, with the keys of each place. */
  private static Map<Place, List<Snippet.Key>> places(Snippet snippet, Template template) {
    Map<Place, List<Snippet.Key>> places = new LinkedHashMap<>();
    for (Snippet.Key key : snippet.keys()) {
      if (key.template().equals(template.id())) {
        Place place = new Place(key.locale(), key.variant());
        places.computeIfAbsent(place, found -> new ArrayList<>()).add(key);
      }
    }
    return places;
  }

  private static View.Wording empty(Place place) {
    return new View.Wording(
        place.variant(), name(place.variant()), new ArrayList<>(), new ArrayList<>());
  }

  /** One language of a template; empty when nothing is written in it. */
  private Optional<View.Language> language(
      Template template, String locale, Set<String> variants, Map<Place, View.Wording> wordings) {
    List<View.Wording> written = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String variant : variants) {
      View.Wording wording = wordings.get(new Place(locale, variant));
      if (wording == null) {
        missing.add(name(variant));
      } else {
        written.add(wording);
      }
    }
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new View.Language(
                locale,
                site.words().languageName(locale),
                template.title(locale),
                written,
                missing));
  }

  private View.SameAs same(Snippet snippet, Place first, List<Snippet.Key> keys) {
    return new View.SameAs(
        Optional.of(name(first.variant())),
        Optional.empty(),
        applies(keys),
        snippet.key().toString(),
        at(keys));
  }

  private View.SameAs elsewhere(Snippet snippet, List<Snippet.Key> keys, Where where) {
    Template other = kit.templates().get(snippet.key().template());
    return new View.SameAs(
        Optional.empty(),
        Optional.ofNullable(other).map(found -> site.link(found, where)),
        applies(keys),
        "",
        "");
  }

  /** A variant's name for people. */
  static String name(String variant) {
    String spaced = variant.replace('-', ' ').replace('_', ' ').strip();
    return spaced.isEmpty()
        ? variant
        : spaced.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + spaced.substring(1);
  }

  private View.Text text(Snippet snippet, List<Snippet.Key> keys) {
    String locale = snippet.key().locale();
    List<View.Piece> pieces = new ArrayList<>();
    for (Segment segment : snippet.segments()) {
      if (segment instanceof Segment.Words words) {
        pieces.add(new View.Piece(words.text(), "", false, false));
      } else if (segment instanceof Segment.FactText fact) {
        pieces.add(new View.Piece(fact.text(), "", false, fact.name().endsWith(".phone")));
      } else if (segment instanceof Segment.Open open) {
        pieces.add(piece(open.blank(), locale));
      }
    }
    return new View.Text(
        snippet.key().toString(),
        locale,
        keys.get(0).variant(),
        keys.stream().map(Snippet.Key::channel).distinct().toList(),
        keys.stream().map(Snippet.Key::location).distinct().toList(),
        applies(keys),
        pieces,
        snippet.blanks().stream().map(blank -> change(blank, locale)).toList(),
        snippet.hasAllDefaults(),
        isSquare(keys) ? "" : at(keys));
  }

  /** Whether every channel of the keys goes with every location of them. */
  private static boolean isSquare(List<Snippet.Key> keys) {
    long channels = keys.stream().map(Snippet.Key::channel).distinct().count();
    long locations = keys.stream().map(Snippet.Key::location).distinct().count();
    return channels * locations == keys.size();
  }

  private static String at(List<Snippet.Key> keys) {
    return keys.stream()
        .map(key -> key.channel() + "/" + key.location())
        .collect(Collectors.joining(" "));
  }

  /** Where a template's texts are pasted. */
  List<View.Open> opens(Template template) {
    List<View.Open> opens = new ArrayList<>();
    for (Channel channel : kit.channelsOf(template)) {
      channel
          .open()
          .filter(Site::isWeb)
          .ifPresent(
              address ->
                  opens.add(
                      new View.Open(channel.id(), channel.title().in(site.locale()), address)));
    }
    return opens;
  }

  /** What staff choose or fill in before they copy a text of a template, each blank once. */
  List<View.Field> fields(Template template) {
    Map<String, View.Field> fields = new LinkedHashMap<>();
    for (Snippet snippet : byTemplate.getOrDefault(template.id(), List.of())) {
      snippet.blanks().forEach(blank -> fields.computeIfAbsent(blank.name(), name -> field(blank)));
    }
    return List.copyOf(fields.values());
  }

  private View.Field field(Blank blank) {
    List<View.Option> options =
        blank.options().stream()
            .map(
                option -> {
                  Map<String, String> printed = new LinkedHashMap<>();
                  kit.settings()
                      .locales()
                      .forEach(locale -> printed.put(locale, option.text().in(locale)));
                  return new View.Option(option.id(), option.text().in(site.locale()), printed);
                })
            .toList();
    return new View.Field(
        blank.name(),
        blank.label().in(site.locale()),
        type(blank),
        options,
        blank.defaultOption().orElse(""),
        blank.sample());
  }

  private static String type(Blank blank) {
    return blank.type().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Names of the facts that the texts of a template depend on, sorted. */
  List<String> depends(Template template) {
    return byTemplate.getOrDefault(template.id(), List.of()).stream()
        .flatMap(snippet -> snippet.depends().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A blank without a default shows its label in brackets: real characters, which copying keeps.
   */
  static View.Piece piece(Blank blank, String locale) {
    return blank
        .defaultText()
        .map(text -> new View.Piece(text.in(locale), blank.name(), false, false))
        .orElseGet(
            () -> new View.Piece("[" + blank.label().in(locale) + "]", blank.name(), true, false));
  }

  private View.Change change(Blank blank, String textLocale) {
    return new View.Change(
        blank.label().in(site.locale()),
        type(blank),
        blank.options().stream().map(option -> option.text().in(textLocale)).toList(),
        blank.defaultText().map(text -> text.in(textLocale)).orElse(""),
        blank.sample());
  }

  /** Channels that share their locations together, in the order of the keys. */
  private List<View.Applies> applies(List<Snippet.Key> keys) {
    Map<String, Set<String>> locations = new LinkedHashMap<>();
    for (Snippet.Key key : keys) {
      locations
          .computeIfAbsent(key.channel(), channel -> new LinkedHashSet<>())
          .add(key.location());
    }
    Map<Set<String>, List<String>> channels = new LinkedHashMap<>();
    locations.forEach(
        (channel, places) ->
            channels.computeIfAbsent(places, key -> new ArrayList<>()).add(channelTitle(channel)));
    int all = kit.settings().locations().size();
    return channels.entrySet().stream()
        .map(
            entry ->
                new View.Applies(
                    entry.getValue(),
                    entry.getKey().size() == all
                        ? List.of()
                        : entry.getKey().stream().map(this::locationTitle).toList()))
        .toList();
  }

  private String channelTitle(String id) {
    Channel channel = kit.settings().channels().get(id);
    return channel == null ? id : channel.title().in(site.locale());
  }

  private String locationTitle(String id) {
    var location = kit.settings().locations().get(id);
    return location == null ? id : location.title(site.locale());
  }

  /** How long a template's texts get on each of its channels; open blanks count as their labels. */
  List<View.Length> lengths(Template template) {
    List<View.Length> lengths = new ArrayList<>();
    for (Channel channel : kit.channelsOf(template)) {
      Channel.Unit unit = channel.limit().map(Channel.Limit::unit).orElse(Channel.Unit.CODEPOINTS);
      int longest =
          byTemplate.getOrDefault(template.id(), List.of()).stream()
              .filter(snippet -> goesTo(snippet, template, channel))
              .mapToInt(snippet -> longest(snippet, unit))
              .max()
              .orElse(0);
      if (longest > 0) {
        lengths.add(
            new View.Length(
                channel.id(),
                channel.title().in(site.locale()),
                longest,
                channel.limit().map(Channel.Limit::max).orElse(0),
                unit.word()));
      }
    }
    return lengths;
  }

  private static boolean goesTo(Snippet snippet, Template template, Channel channel) {
    return snippet.keys().stream()
        .anyMatch(
            key -> key.template().equals(template.id()) && key.channel().equals(channel.id()));
  }

  private static int longest(Snippet snippet, Channel.Unit unit) {
    String locale = snippet.key().locale();
    return unit.count(
        snippet.text(
            blank ->
                blank.options().stream()
                    .map(option -> option.text().in(locale))
                    .max(java.util.Comparator.comparingInt(unit::count))
                    .orElseGet(() -> piece(blank, locale).text())));
  }
}
