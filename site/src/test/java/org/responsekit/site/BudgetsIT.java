package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page may weigh, as shipped: an old practice computer has to show it at once. */
class BudgetsIT {
  private static final int KB = 1000;

  /** In milliseconds, until the largest part of a page is there. */
  private static final double PAINT = 1200 * Browser.SLOWNESS;

  private static final String SEEN =
      """
              const found = { paint: 0, shift: 0, moved: [] };
              new PerformanceObserver(list => list.getEntries().forEach(e => found.paint = e.startTime))
                .observe({ type: 'largest-contentful-paint', buffered: true });
              new PerformanceObserver(list => list.getEntries().forEach(e => {
                found.shift += e.value;
                e.sources.forEach(s => found.moved.push(s.node ? s.node.nodeName + '.' + s.node.className : ''));
              }))
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(found), 150);
              """;

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

  private static long size(String path) {
    try {
      return Files.size(Output.HANDBOOK.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void pagesOfTemplatesAreSmall() {
    Map<String, Long> large = new TreeMap<>();
    PAGES.keySet().stream()
        .filter(path -> path.startsWith("templates/") && size(path) > 30 * KB)
        .forEach(path -> large.put(path, size(path)));
    assertThat(large).isEmpty();
  }

  @Test
  void stylesAndScriptsAreSmall() {
    // the second is on the draft page only, but what counts is all there is
    long style = size("assets/site.css") + size("assets/draft.css");
    assertThat(style).isLessThanOrEqualTo(20 * KB);
    String template =
        PAGES.keySet().stream().filter(path -> path.startsWith("templates/")).findFirst().get();
    long scripts =
        PAGES.get(template).select("script[src]").eachAttr("src").stream()
            .map(address -> address.replaceFirst("^(\\.\\./)*", ""))
            .filter(path -> !path.contains("search"))
            .mapToLong(BudgetsIT::size)
            .sum();
    assertThat(scripts).isLessThanOrEqualTo(25 * KB);
    assertThat(size("assets/search.js")).isLessThanOrEqualTo(30 * KB);
    long search =
        Output.paths(Output.HANDBOOK.resolve("search")).stream()
            .mapToLong(file -> size("search/" + file))
            .sum();
    assertThat(search).isLessThanOrEqualTo(500 * KB);
    System.out.printf("budgets: style %d, scripts %d, search %d bytes%n", style, scripts, search);
  }

  /** On a phone the way to copy is in reach, and the text can be read from its start. */
  @Test
  void theBarToCopyNeverCoversTheFirstLines() {
    Map<String, String> covered = new TreeMap<>();
    browser.size(390, 844);
    List<String> some =
        PAGES.entrySet().stream()
            .filter(page -> !page.getValue().select("[data-copy]").isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    for (int i = 0; i < some.size(); i += 12) {
      browser.open(Place.DISK, some.get(i));
      JsonNode seen =
          browser.run(
              """
              const text = [...document.querySelectorAll('.text')].find(e => e.checkVisibility())
                .querySelector('.snippet');
              const bar = text.closest('.slip').querySelector('.do');
              const lines = getComputedStyle(text);
              return [bar.getBoundingClientRect().top - text.getBoundingClientRect().top
                - parseFloat(lines.paddingTop), parseFloat(lines.lineHeight), text.scrollHeight];
              """);
      double free = seen.get(0).asDouble();
      double line = seen.get(1).asDouble();
      if (free < 3 * line && free < seen.get(2).asDouble() - 2 * line) {
        covered.put(some.get(i), seen.toString());
      }
    }
    browser.size(1280, 800);
    assertThat(covered).isEmpty();
  }

  @Test
  void theFirstViewAsksForLittleAndIsThereAtOnce() {
    for (String path : Starter.kinds(PAGES)) {
      browser.openAddress("about:blank");
      browser.requests();
      browser.open(Place.LOOPBACK, path);
      List<String> requests = browser.requests();
      // the draft page brings the judge; DraftIT holds how large that is
      int most = path.equals("draft.html") ? 10 : 6;
      assertThat(requests.stream().filter(address -> !address.endsWith("/icon.svg")).toList())
          .as(path)
          .hasSizeLessThanOrEqualTo(most);
      JsonNode seen = browser.runLong(SEEN);
      double paint = seen.path("paint").asDouble();
      for (int again = 0; again < 4 && paint >= PAINT; again++) {
        // the machine may be busy with something else
        browser.open(Place.LOOPBACK, path);
        paint = Math.min(paint, browser.runLong(SEEN).path("paint").asDouble());
      }
      assertThat(paint).as(path + " paint in ms").isLessThan(PAINT);
      assertThat(seen.path("shift").asDouble())
          .as(path + " shift of " + seen.path("moved"))
          .isLessThan(0.01);
    }
  }
}
