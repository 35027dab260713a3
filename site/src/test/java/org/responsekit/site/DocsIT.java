package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Our own documentation, a kit of its own in a folder of its own. */
class DocsIT {
  private static final Path DOCS = Path.of("target/docs/handbook");
  private static final Map<String, Document> PAGES = pages();

  private static Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    for (String path : Output.paths(DOCS)) {
      if (path.endsWith(".html")) {
        pages.put(path, Jsoup.parse(Output.text(DOCS.resolve(path))));
      }
    }
    return pages;
  }

  @Test
  void itHasAllThreePartsOnItsFirstPage() {
    List<String> parts = PAGES.get("index.html").select("main h2").eachText();
    assertThat(parts).contains("For authors", "For web vendors", "For compliance officers");
    assertThat(PAGES).containsKeys("rules.html", "print.html", "pages/for-authors/kit-yaml.html");
  }

  @Test
  void thereIsNothingToCopyInIt() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.body().attr("data-kind"))
              .as(path)
              .isNotIn("template", "library", "situation", "draft");
          assertThat(page.select("[data-copy], [data-snippet]")).as(path).isEmpty();
        });
    assertThat(Output.paths(Path.of("target/docs/snippets"))).noneMatch(p -> p.endsWith(".txt"));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    int links = 0;
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      for (Element link : page.getValue().select("a[href]")) {
        String href = link.attr("href");
        if (!href.matches("[a-z]+:.*") && !href.startsWith("#")) {
          String file = href.replaceFirst("#.*", "");
          Path target = DOCS.resolve(page.getKey()).resolveSibling(file);
          assertThat(target).as("%s links to %s", page.getKey(), href).exists();
          links++;
        }
      }
    }
    assertThat(links).isGreaterThan(100);
  }

  @Test
  void frontDesksNeverSeeIt() {
    Output.pages()
        .forEach(
            (path, page) ->
                assertThat(page.select("a[href*=for-authors], a[href*=for-web-vendors]"))
                    .as(path)
                    .isEmpty());
    assertThat(Files.exists(Output.HANDBOOK.resolve("pages/for-authors"))).isFalse();
  }
}
