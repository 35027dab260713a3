package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/**
 * From what happened to the reply in the clipboard, in at most three clicks, wherever it is from.
 */
class WalkIT {
  private static final int CLICKS = 3;
  private static final String COPY = "button[data-copy]";

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
  void everySituationIsThreeClicksFromItsReply(Place place) {
    List<String> situations = Starter.answerable(PAGES, place != Place.DISK);
    assertThat(situations).isNotEmpty();
    for (String situation : situations) {
      browser.open(place, "index.html");
      int clicks = 0;
      String link = "[data-situation='" + situation + "'] a";
      WebElement found = browser.visible(link);
      if (found == null) {
        browser.find("details:has([data-situation='" + situation + "']) > summary").click();
        clicks++;
        found = browser.visible(link);
      }
      found.click();
      clicks++;
      browser.waitFor("document.body.dataset.situation === '" + situation + "'");
      browser.ready();
      WebElement copy = browser.visible(COPY);
      assertThat(copy).as("a reply to copy for %s", situation).isNotNull();
      String key = copy.getDomAttribute("data-copy");
      copy.click();
      clicks++;
      browser.waitFor("document.querySelector('[data-status]').textContent");
      assertThat(clicks).as("clicks for %s", situation).isLessThanOrEqualTo(CLICKS);
      assertThat(Optional.of(browser.clipboard())).as(key).isEqualTo(Starter.text(key));
      assertThat(browser.run("return document.activeElement.matches('" + COPY + "')").asBoolean())
          .isTrue();
    }
  }

  /**
   * Every text of a template is shown by its place, its language and its number: of every 24th
   * template, or of all with {@code -Dcopy.all}, which takes minutes.
   */
  @Test
  void everyTextIsCopiedAsItIsExported() {
    browser.allowClipboard(Place.LOOPBACK);
    Map<String, String> copied = new LinkedHashMap<>();
    Map<String, Document> tried = new TreeMap<>();
    AtomicInteger number = new AtomicInteger();
    PAGES.forEach(
        (path, page) -> {
          if (path.startsWith("templates/")
              && !page.select(COPY).isEmpty()
              && (Boolean.getBoolean("copy.all") || number.getAndIncrement() % 24 == 0)) {
            tried.put(path, page);
            browser.open(Place.LOOPBACK, path);
            JsonNode texts = browser.runLong(COPY_ALL);
            texts.fieldNames().forEachRemaining(key -> copied.put(key, texts.path(key).asText()));
          }
        });
    Set<String> expected = new TreeSet<>();
    for (String key : Starter.keys(tried, "templates/")) {
      Optional<String> text = Starter.text(key);
      if (text.isPresent()) {
        expected.add(key);
        assertThat(copied.get(key)).as(key).isEqualTo(text.get());
      }
    }
    assertThat(expected).hasSizeGreaterThan(40);
  }

  /**
   * Chooses what each text is for, turns to its wording, presses its button and reads the
   * clipboard. Only this test may read it; the handbook never does.
   */
  private static final String COPY_ALL =
      """
      const wait = time => new Promise(go => setTimeout(go, time));
      const set = (name, value) => {
        const select = document.querySelector('select[data-set="' + name + '"]');
        if (select && [...select.options].some(o => o.value === value) && select.value !== value) {
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
      };
      const open = text => [...text.querySelectorAll('[data-blank].gap')].length > 0;
      (async () => {
        const copied = {};
        for (const text of document.querySelectorAll('[data-texts] [data-snippet]')) {
          if (open(text)) {
            continue;
          }
          const key = text.dataset.snippet;
          set('lang', text.dataset.locale);
          set('ch', text.dataset.channel.split(' ')[0]);
          set('loc', text.dataset.location.split(' ')[0]);
          const another = text.closest('[data-texts]').querySelector('button[data-another]');
          for (let turn = 0; turn < 12 && !text.checkVisibility() && another; turn++) {
            another.click();
          }
          const button = [...document.querySelectorAll('button[data-copy]')]
            .find(b => b.dataset.copy === key && b.checkVisibility());
          if (!button) {
            copied[key] = 'never shown';
            continue;
          }
          await navigator.clipboard.writeText('nothing');
          button.click();
          for (let turn = 0; turn < 100; turn++) {
            copied[key] = await navigator.clipboard.readText();
            if (copied[key] !== 'nothing') {
              break;
            }
            await wait(2);
          }
        }
        done(copied);
      })();
      """;

  @ParameterizedTest
  @EnumSource(Place.class)
  void aTextOfEachChannelIsCopiedAnywhere(Place place) {
    Set<String> channels = new TreeSet<>();
    Map<String, String> pages = new LinkedHashMap<>();
    PAGES.forEach(
        (path, page) -> {
          // on others the wording of the day may wait for something to be filled in
          if (path.startsWith("templates/") && page.select("[data-snippet]:has(.gap)").isEmpty()) {
            page.select("[data-snippet]").eachAttr("data-channel").stream()
                .flatMap(list -> List.of(list.split(" ")).stream())
                .forEach(
                    channel -> {
                      if (channels.add(channel)) {
                        pages.put(path + "#ch=" + channel, channel);
                      }
                    });
          }
        });
    assertThat(pages).isNotEmpty();
    for (String page : pages.keySet()) {
      browser.openAddress("about:blank");
      browser.open(place, page);
      WebElement copy = browser.visible(COPY);
      String key = copy.getDomAttribute("data-copy");
      copy.click();
      browser.waitFor("document.querySelector('[data-status]').textContent");
      assertThat(Optional.of(browser.clipboard())).as(page).isEqualTo(Starter.text(key));
    }
  }

  @Test
  void nothingUnfilledIsCopied() {
    PAGES.forEach(
        (path, page) -> {
          if (path.startsWith("templates/") && !page.select("[data-snippet] .gap").isEmpty()) {
            browser.open(Place.DISK, path);
            WebElement copy = browser.visible(COPY);
            if (copy != null && browser.visible("[data-snippet] .gap") != null) {
              browser.run("document.querySelector('[data-status]').textContent = ''");
              String before = browser.clipboard();
              copy.click();
              browser.waitFor("document.querySelector('[data-status]').textContent");
              assertThat(browser.clipboard()).as(path).isEqualTo(before);
              assertThat(
                      browser
                          .run("return document.activeElement.getAttribute('aria-invalid')")
                          .asText())
                  .isEqualTo("true");
            }
          }
        });
  }
}
