package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Without scripts every page can be read, and every text be selected and copied by hand. */
class NoScriptIT {
  private static final Map<String, Document> PAGES = Output.pages();
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    browser.scripts(false);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyTextIsOnItsPageAndCanBeSelected() {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      if (page.getValue().select("[data-snippet]").isEmpty()) {
        continue;
      }
      browser.openAddress(Place.DISK.address(page.getKey()));
      // a reader opens what is folded
      JsonNode texts =
          browser.run(
              """
              for (const folded of document.querySelectorAll('details')) {
                folded.open = true;
              }
              return [...document.querySelectorAll('[data-snippet]')].map(text => {
                getSelection().selectAllChildren(text);
                return [text.dataset.snippet, text.checkVisibility({ visibilityProperty: true })
                  && getComputedStyle(text).userSelect !== 'none', getSelection().toString()];
              });
              """);
      for (JsonNode text : texts) {
        String key = text.get(0).asText();
        Optional<String> exported = Starter.text(key);
        if (!text.get(1).asBoolean()) {
          wrong.add(page.getKey() + ": " + key + " cannot be seen");
        } else if (exported.isPresent()
            && !exported.get().equals(text.get(2).asText().stripTrailing())) {
          wrong.add(page.getKey() + ": " + key + " is selected as " + text.get(2));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nothingIsShownThatNeedsScripts() {
    for (String path : Starter.kinds(PAGES)) {
      browser.openAddress(Place.DISK.address(path));
      JsonNode dead =
          browser.run(
              """
              return [...document.querySelectorAll('button, select, input, [data-search]')]
                .filter(e => e.type !== 'checkbox' && e.checkVisibility({ visibilityProperty: true }))
                .map(e => e.outerHTML.slice(0, 120));
              """);
      assertThat(dead).as(path).isEmpty();
    }
  }

  @Test
  void linksReachEverySituation() {
    browser.openAddress(Place.DISK.address("index.html"));
    JsonNode hidden =
        browser.run(
            """
            return [...document.querySelectorAll('[data-situation] a')].filter(a => {
              // of groups with one name only one is open at a time
              const folded = a.closest('details');
              if (folded) {
                folded.open = true;
              }
              return !a.checkVisibility();
            }).map(a => a.getAttribute('href'));
            """);
    assertThat(hidden).isEmpty();
  }
}
