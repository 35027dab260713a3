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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/** Nothing leaves the folder, and nothing stays behind but the look somebody chose. */
class PrivacyIT {
  /** What a script of the handbook may not do. */
  private static final List<String> FORBIDDEN =
      List.of(
          "fetch(",
          "XMLHttpRequest",
          "sendBeacon",
          "WebSocket",
          "EventSource",
          "RTCPeerConnection",
          "innerHTML",
          "outerHTML",
          "insertAdjacentHTML",
          "document.write",
          "readText",
          "eval(",
          "new Function",
          "import(",
          "sessionStorage",
          "indexedDB",
          "document.cookie");

  private static final Map<String, Document> PAGES = Output.pages();
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void pagesAskForNothingElseAndSayNothingToTheConsole(Place place) {
    browser.open(place, "index.html");
    browser.run("localStorage.clear()");
    browser.console();
    browser.requests();
    for (String path : Starter.kinds(PAGES)) {
      browser.open(place, path);
      use();
      assertThat(browser.console()).as(path).isEmpty();
      assertThat(browser.requests())
          .as(path)
          .isNotEmpty()
          .allMatch(address -> address.startsWith(place.address("")));
      JsonNode kept =
          browser.run(
              "return [Object.keys(localStorage), Object.keys(sessionStorage),"
                  + " location.protocol === 'file:' ? '' : document.cookie]");
      assertThat(kept.get(0).toString()).as(path).isIn("[]", "[\"rk-theme\"]");
      assertThat(kept.get(1)).as(path).isEmpty();
      assertThat(kept.get(2).asText()).as(path).isEmpty();
    }
  }

  /** Does what people do on a page: look for something, change what can be changed, copy. */
  private static void use() {
    WebElement field = browser.visible("[data-search] input");
    if (field != null) {
      field.click();
      field.sendKeys("rude");
      browser.waitFor("document.querySelector('[data-search] .results a')");
      browser.press("Escape", 27, 0);
      browser.press("Escape", 27, 0);
    }
    browser.run(
        """
        for (const select of document.querySelectorAll('select')) {
          if (select.checkVisibility()) {
            select.selectedIndex = select.options.length - 1;
            select.dispatchEvent(new Event('change', { bubbles: true }));
          }
        }
        for (const input of document.querySelectorAll('input[data-fill]')) {
          input.value = 'Zzephyrine';
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        const another = [...document.querySelectorAll('[data-another]')].find(e => e.checkVisibility());
        if (another) {
          another.click();
        }
        """);
    WebElement copy = browser.visible("button[data-copy]");
    if (copy != null) {
      copy.click();
    }
  }

  @Test
  void scriptsDoNothingOfTheKind() {
    Map<String, List<String>> found = new TreeMap<>();
    for (String path : Output.paths(Output.HANDBOOK)) {
      if (path.endsWith(".js") && !path.startsWith("search/")) {
        String script = Output.text(Output.HANDBOOK.resolve(path));
        List<String> here = new ArrayList<>(FORBIDDEN);
        here.removeIf(word -> !script.contains(word));
        if (!here.isEmpty()) {
          found.put(path, here);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyPageForbidsTheRestAndHasNothingInline() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.head().child(0).outerHtml())
              .as(path)
              .contains("Content-Security-Policy")
              .contains("default-src 'none'")
              .doesNotContain("unsafe");
          assertThat(page.select("script:not([src]), style, [style], iframe, object, embed"))
              .as(path)
              .isEmpty();
          page.getAllElements()
              .forEach(
                  element ->
                      element
                          .attributes()
                          .forEach(
                              attribute ->
                                  assertThat(attribute.getKey()).as(path).doesNotMatch("on.*")));
          assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
          assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
          assertThat(page.select("a[target=_blank]"))
              .allMatch(link -> link.attr("rel").contains("noopener"));
        });
  }

  /** What somebody typed is gone when they come back. */
  @Test
  void fieldsAreEmptyAfterTheBackButton() {
    int typed = 0;
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      if (page.getKey().startsWith("templates/")
          && !page.getValue().select("input[data-fill]").isEmpty()) {
        browser.open(Place.LOOPBACK, page.getKey());
        WebElement field = browser.visible("input[data-fill]");
        if (field == null) {
          // the wording of the day asks for nothing
          continue;
        }
        field.sendKeys("Zzephyrine");
        browser.open(Place.LOOPBACK, "index.html");
        browser.back();
        browser.ready();
        assertThat(
                browser
                    .run(
                        "return [...document.querySelectorAll('input')].map(i => i.value).join('')")
                    .asText())
            .isEmpty();
        assertThat(browser.run("return document.body.textContent").asText())
            .doesNotContain("Zzephyrine");
        typed++;
      }
    }
    assertThat(typed).isPositive();
  }
}
