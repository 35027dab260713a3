package org.responsekit.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;

/**
 * Writes texts as files that hold nothing else, so that opening one, selecting all and copying is
 * safe. Blanks have their defaults; a text that would not be final is left out.
 */
final class PlainText {
  private record Place(String template, String variant, String locale, String channel) {}

  private final Kit kit;
  private final List<Snippet> snippets;

  PlainText(Kit kit, List<Snippet> snippets) {
    this.kit = kit;
    this.snippets = snippets;
  }

  List<Omission> write(BiConsumer<String, byte[]> sink) {
    List<Omission> omissions = new ArrayList<>(retired());
    Map<Place, Map<String, Snippet>> places = new LinkedHashMap<>();
    for (Snippet snippet : snippets) {
      List<Snippet.Key> keys =
          snippet.keys().stream().filter(key -> isActive(key.template())).toList();
      if (keys.isEmpty()) {
        continue;
      }
      if (!snippet.hasAllDefaults()) {
        omissions.add(openBlank(snippet, keys));
        continue;
      }
      for (Snippet.Key key : keys) {
        Place place = new Place(key.template(), key.variant(), key.locale(), key.channel());
        places.computeIfAbsent(place, found -> new LinkedHashMap<>()).put(key.location(), snippet);
      }
    }
    places.forEach((place, byLocation) -> write(place, byLocation, sink));
    return omissions;
  }

  private boolean isActive(String template) {
    Template found = kit.templates().get(template);
    return found == null || found.retiredFor().isEmpty();
  }

  private List<Omission> retired() {
    return kit.templates().values().stream()
        .filter(template -> template.retiredFor().isPresent())
        .map(
            template ->
                new Omission(
                    "txt",
                    template.id(),
                    List.of(),
                    Omission.Reason.RETIRED,
                    "This template is no longer used; use "
                        + template.retiredFor().get().id()
                        + " instead."))
        .toList();
  }

  private static Omission openBlank(Snippet snippet, List<Snippet.Key> keys) {
    String open =
        snippet.blanks().stream()
            .filter(blank -> blank.defaultText().isEmpty())
            .map(Blank::name)
            .collect(Collectors.joining(", "));
    return new Omission(
        "txt",
        keys.get(0).template(),
        keys.stream().map(Snippet.Key::toString).toList(),
        Omission.Reason.OPEN_BLANK,
        "Nothing stands for " + open + " until someone fills it in.");
  }

  /** One file for all locations where they agree, or one for each. */
  private void write(
      Place place, Map<String, Snippet> byLocation, BiConsumer<String, byte[]> sink) {
    Set<Snippet> distinct = new LinkedHashSet<>(byLocation.values());
    boolean everywhere =
        distinct.size() == 1
            && byLocation.keySet().containsAll(kit.settings().locations().keySet());
    if (everywhere) {
      sink.accept(path(place, Optional.empty()), bytes(distinct.iterator().next()));
    } else {
      byLocation.forEach(
          (location, snippet) -> sink.accept(path(place, Optional.of(location)), bytes(snippet)));
    }
  }

  private static String path(Place place, Optional<String> location) {
    String name = String.join("--", place.template(), place.variant(), place.channel());
    return "txt/"
        + place.locale()
        + "/"
        + location.map(id -> name + "--" + id).orElse(name)
        + ".txt";
  }

  private static byte[] bytes(Snippet snippet) {
    return snippet.defaultText().getBytes(StandardCharsets.UTF_8);
  }
}
