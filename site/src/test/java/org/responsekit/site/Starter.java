package org.responsekit.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the tests in the browser go through: pages of each kind, situations, texts. */
final class Starter {
  private static final Path TEXTS = Output.SNIPPETS.resolve("txt");

  private Starter() {}

  /** One page of each kind, and of each handling, the longest of its kind. */
  static List<String> kinds(Map<String, Document> pages) {
    Map<String, String> longest = new LinkedHashMap<>();
    pages.forEach(
        (path, page) -> {
          String layout = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
          String kind =
              page.body().attr("data-kind")
                  + " "
                  + page.body().attr("data-handling")
                  + " "
                  + layout;
          longest.merge(
              kind,
              path,
              (a, b) ->
                  pages.get(a).outerHtml().length() >= pages.get(b).outerHtml().length() ? a : b);
        });
    return List.copyOf(longest.values());
  }

  /**
   * The situations that staff may answer, from the home page.
   *
   * @param some whether one of each group is enough
   */
  static List<String> answerable(Map<String, Document> pages, boolean some) {
    Set<Element> groups = new HashSet<>();
    return pages.get("index.html").select("[data-handling=reply][data-situation]").stream()
        .filter(item -> !some || groups.add(item.closest("details")))
        .map(item -> item.attr("data-situation"))
        .distinct()
        .toList();
  }

  /** The exported file of a text, by its key; none for texts that someone has to complete. */
  static Optional<String> text(String key) {
    String[] parts = key.split("/", -1);
    String start = parts[2] + "/" + parts[0] + "--" + parts[1] + "--" + parts[3];
    for (String name : List.of(start + ".txt", start + "--" + parts[4] + ".txt")) {
      if (Files.isRegularFile(TEXTS.resolve(name))) {
        return Optional.of(Output.text(TEXTS.resolve(name)));
      }
    }
    return Optional.empty();
  }

  /** The keys of the texts on pages whose path starts so, in order. */
  static List<String> keys(Map<String, Document> pages, String start) {
    List<String> keys = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          if (path.startsWith(start)) {
            for (Element text : page.select("[data-snippet]")) {
              keys.add(text.attr("data-snippet"));
            }
          }
        });
    return keys;
  }
}
