package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The binder: every text once, and nothing on paper that only works on a screen. */
class PrintIT {
  private static final Map<String, Document> PAGES = Output.pages();
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    browser.media("print", "light");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static List<String> printed() {
    return PAGES.entrySet().stream()
        .filter(page -> page.getValue().body().attr("data-kind").equals("print"))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void everyTextStandsOnPaperExactlyOnce() {
    Map<String, Integer> expected = new TreeMap<>();
    Starter.keys(PAGES, "templates/").forEach(key -> expected.put(key, 1));
    Map<String, Integer> shown = new TreeMap<>();
    for (String path : printed()) {
      browser.openAddress(Place.DISK.address(path));
      JsonNode keys =
          browser.run(
              "return [...document.querySelectorAll('[data-snippet]')]"
                  + ".filter(e => e.checkVisibility({ visibilityProperty: true }))"
                  + ".map(e => e.dataset.snippet)");
      keys.forEach(key -> shown.merge(key.asText(), 1, Integer::sum));
    }
    assertThat(shown).isEqualTo(expected);
  }

  @Test
  void nothingToPressIsPrinted() {
    List<String> pages = new ArrayList<>(Starter.kinds(PAGES));
    pages.addAll(printed());
    for (String path : pages) {
      browser.openAddress(Place.DISK.address(path));
      browser.ready();
      JsonNode pressed =
          browser.run(
              "return [...document.querySelectorAll('button, select, [data-search]')]"
                  + ".filter(e => e.checkVisibility({ visibilityProperty: true }))"
                  + ".map(e => e.outerHTML.slice(0, 100))");
      assertThat(pressed).as(path).isEmpty();
    }
  }
}
