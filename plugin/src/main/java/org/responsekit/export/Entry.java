package org.responsekit.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;

/**
 * One text as tools with a list of snippets have it: named once, wherever it applies.
 *
 * @param keyword what a person types or a tool finds it by, without the sign before it
 * @param template its template
 * @param variant its wording
 * @param locale its language
 * @param channels the ids of the channels it is for
 * @param locations the ids of the locations it is for
 * @param snippet the text
 */
record Entry(
    String keyword,
    Template template,
    String variant,
    String locale,
    Set<String> channels,
    Set<String> locations,
    Snippet snippet) {
  /** AutoHotkey takes 40 characters, one of which is the sign before it. */
  private static final int LONGEST_KEYWORD = 39;

  private static final int HASH = 4;

  /** All texts on offer, in the order of their templates and variants. */
  static List<Entry> all(Kit kit, List<Snippet> snippets) {
    List<Entry> entries = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Snippet snippet : snippets) {
      Map<String, List<Snippet.Key>> byWording = new LinkedHashMap<>();
      for (Snippet.Key key : snippet.keys()) {
        byWording
            .computeIfAbsent(
                String.join("/", key.template(), key.variant(), key.locale()),
                wording -> new ArrayList<>())
            .add(key);
      }
      for (List<Snippet.Key> keys : byWording.values()) {
        Snippet.Key first = keys.get(0);
        Template template = kit.templates().get(first.template());
        if (template != null && template.retiredFor().isEmpty()) {
          Set<String> channels = new TreeSet<>();
          Set<String> locations = new TreeSet<>();
          keys.forEach(key -> channels.add(key.channel()));
          keys.forEach(key -> locations.add(key.location()));
          entries.add(
              new Entry(
                  keyword(first, taken),
                  template,
                  first.variant(),
                  first.locale(),
                  channels,
                  locations,
                  snippet));
        }
      }
    }
    return entries;
  }

  /** Readable, stable, and of one length at its end, so that none is the beginning of another. */
  private static String keyword(Snippet.Key key, Set<String> taken) {
    String words = String.join("-", "rk", key.template(), key.variant(), key.locale());
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    int room = LONGEST_KEYWORD - HASH - 1;
    String start = plain.length() <= room ? plain : plain.substring(0, room);
    String digest = Json.sha256(key.toString());
    String keyword = start + "-" + digest.substring(0, HASH);
    for (int at = 1; !taken.add(keyword); at++) {
      keyword = start + "-" + digest.substring(at, at + HASH);
    }
    return keyword;
  }

  /** The keys it stands for. */
  List<String> keys() {
    return snippet.keys().stream()
        .filter(key -> key.template().equals(template.id()))
        .map(Snippet.Key::toString)
        .toList();
  }

  /** What people read in a list: the title, the wording, the channels and the language. */
  String label(Kit kit) {
    String where =
        channels.stream()
            .map(id -> kit.settings().channels().get(id).title().in(locale))
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    String at =
        locations.size() == kit.settings().locations().size()
                || kit.settings().locations().isEmpty()
            ? ""
            : ", " + String.join(", ", locations);
    return template.title(locale) + " (" + variant + ", " + where + at + ", " + locale + ")";
  }

  Omission omitted(String format, Omission.Reason reason, String detail) {
    return new Omission(format, template.id(), keys(), reason, detail);
  }
}
