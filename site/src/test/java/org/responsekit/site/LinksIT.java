package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages as a whole: how far apart they are, and that each can be told from the others. */
class LinksIT {
  private static final Map<String, Document> PAGES = Output.pages();

  @Test
  void situationsAreOneLinkFromHomeAndTheirTemplatesTwo() {
    Map<String, Integer> steps = new TreeMap<>(Map.of("index.html", 0));
    Deque<String> open = new ArrayDeque<>(List.of("index.html"));
    while (!open.isEmpty()) {
      String path = open.pop();
      for (String href : PAGES.get(path).select("main a[href]").eachAttr("href")) {
        if (!href.matches("[a-z]+:.*")) {
          String target = URI.create(path).resolve(href.replaceFirst("#.*", "")).toString();
          if (PAGES.containsKey(target) && !steps.containsKey(target)) {
            steps.put(target, steps.get(path) + 1);
            open.add(target);
          }
        }
      }
    }
    PAGES.forEach(
        (path, page) -> {
          if (path.startsWith("situations/")) {
            assertThat(steps.get(path)).as(path).isEqualTo(1);
          } else if (path.startsWith("templates/") && page.body().hasAttr("data-template")) {
            assertThat(steps.get(path)).as(path).isBetween(1, 3);
          }
        });
  }

  @Test
  void everyTitleIsItsOwn() {
    Map<String, String> titles = new TreeMap<>();
    List<String> twice = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          String other = titles.putIfAbsent(page.title(), path);
          if (other != null) {
            twice.add(path + " and " + other + ": " + page.title());
          }
          assertThat(page.select("h1")).as(path).hasSize(1);
        });
    assertThat(twice).isEmpty();
  }

  @Test
  void everyIdIsThereOnce() {
    PAGES.forEach(
        (path, page) -> {
          Set<String> ids = new HashSet<>();
          page.select("[id]")
              .forEach(
                  element ->
                      assertThat(ids.add(element.id()))
                          .as("%s has one #%s", path, element.id())
                          .isTrue());
        });
  }
}
