package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the library can be filtered by: only values that some text has, in their usual order. */
final class Filters {
  private Filters() {}

  static List<View.Filter> of(Site site, List<View.Shelf> shelves) {
    Words words = site.words();
    Map<String, String> groups = new LinkedHashMap<>();
    shelves.stream()
        .flatMap(shelf -> shelf.groups().stream())
        .sorted(java.util.Comparator.comparingInt(View.ShelfGroup::number))
        .filter(group -> !group.title().isEmpty())
        .forEach(group -> groups.put(String.valueOf(group.number()), group.title()));
    Map<String, String> kinds = new LinkedHashMap<>();
    shelves.forEach(shelf -> kinds.put(shelf.kind(), words.say("kinds-" + shelf.kind())));
    Map<String, String> tones = new LinkedHashMap<>();
    items(shelves)
        .map(View.TemplateItem::tone)
        .filter(tone -> !tone.isEmpty())
        .sorted()
        .forEach(tone -> tones.put(tone, words.say("tone-" + tone)));
    Map<String, String> audiences = new LinkedHashMap<>();
    items(shelves)
        .map(View.TemplateItem::audience)
        .sorted(java.util.Comparator.reverseOrder())
        .forEach(audience -> audiences.put(audience, words.say("audience-" + audience)));
    List<View.Filter> filters = new ArrayList<>();
    add(filters, "group", groups);
    add(filters, "channel", found(shelves, View.TemplateItem::channels));
    add(filters, "kind", kinds);
    add(filters, "tone", tones);
    add(filters, "language", found(shelves, View.TemplateItem::languages));
    add(filters, "audience", audiences);
    return filters;
  }

  private static Stream<View.TemplateItem> items(List<View.Shelf> shelves) {
    return shelves.stream()
        .flatMap(shelf -> shelf.groups().stream())
        .flatMap(group -> group.items().stream());
  }

  private static Map<String, String> found(
      List<View.Shelf> shelves, Function<View.TemplateItem, List<View.Item>> part) {
    Map<String, String> found = new LinkedHashMap<>();
    items(shelves)
        .flatMap(item -> part.apply(item).stream())
        .forEach(item -> found.putIfAbsent(item.id(), item.text()));
    return found;
  }

  /** A filter with a single value would filter nothing. */
  private static void add(List<View.Filter> filters, String name, Map<String, String> values) {
    if (values.size() > 1) {
      filters.add(
          new View.Filter(
              name,
              values.entrySet().stream()
                  .map(entry -> new View.Item(entry.getKey(), entry.getValue()))
                  .toList()));
    }
  }
}
