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
  private static final double PAINT = 1200;

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
    assertThat(size("assets/site.css")).isLessThanOrEqualTo(20 * KB);
    // on one page only, beside the other
    assertThat(size("assets/draft.css")).isLessThanOrEqualTo(2 * KB);
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
