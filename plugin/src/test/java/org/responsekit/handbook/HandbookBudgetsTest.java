package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.kit.read.KitPaths;

/**
 * What a handbook of 300 templates in two languages for two locations may weigh, in shipped bytes;
 * {@code BudgetsIT} holds the starter kit to the same.
 */
class HandbookBudgetsTest {
  private static final int TEMPLATES = 300;
  private static final int KB = 1000;

  @TempDir Path folder;

  @Test
  void threeHundredTemplatesInTwoLanguagesStayWithinTheBudgets() throws IOException {
    GeneratedKit.write(TEMPLATES, folder);
    Map<String, byte[]> files = ExampleKit.read(KitPaths.in(folder)).handbook();
    Document page = page(files, "templates/t0.html");
    // three wordings in two languages, each for both locations where the number may stand
    assertThat(page.select("[data-snippet]")).hasSize(3 * 2 * 3);

    int largest = 0;
    for (int i = 0; i < TEMPLATES; i++) {
      largest = Math.max(largest, files.get("templates/t" + i + ".html").length);
    }
    int style = size(files, "assets/site.css") + size(files, "assets/draft.css");
    int scripts =
        page.select("script[src]").eachAttr("src").stream()
            .map(source -> source.replace("../", ""))
            .filter(source -> !source.contains("search"))
            .mapToInt(source -> size(files, source))
            .sum();
    int search =
        files.keySet().stream()
            .filter(path -> path.startsWith("search/"))
            .mapToInt(path -> size(files, path))
            .sum();
    System.out.printf(
        "budgets at %d templates: page %d, style %d, scripts %d, search %d and its script %d%n",
        TEMPLATES, largest, style, scripts, search, size(files, "assets/search.js"));
    assertThat(largest).isLessThanOrEqualTo(30 * KB);
    assertThat(style).isLessThanOrEqualTo(20 * KB);
    assertThat(scripts).isPositive().isLessThanOrEqualTo(25 * KB);
    assertThat(size(files, "assets/search.js")).isLessThanOrEqualTo(30 * KB);
    assertThat(search).isPositive().isLessThanOrEqualTo(500 * KB);
  }

  @Test
  void aLibraryThatIsTooLongIsDividedByKindAndGroup() throws IOException {
    GeneratedKit.write(450, folder);
    ExampleKit kit = ExampleKit.unrendered(KitPaths.in(folder));
    Map<String, byte[]> files = kit.handbook();
    Document first = page(files, "library.html");

    assertThat(first.select("[data-template], [data-filter]")).isEmpty();
    List<String> parts = first.select(".shelf a").eachAttr("href");
    assertThat(parts).hasSize(9);
    List<String> listed =
        parts.stream()
            .flatMap(part -> page(files, part).select("[data-template]").stream())
            .map(item -> item.attr("data-template"))
            .sorted()
            .toList();
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 450).mapToObj(i -> "t" + i).toList());
    Document second = page(files, parts.get(1));
    assertThat(second.select(".onward a").eachAttr("href"))
        .containsExactly(parts.get(0), parts.get(2));
    assertThat(second.select(".crumbs a").eachAttr("href")).contains("library.html");
  }

  private static Document page(Map<String, byte[]> files, String path) {
    return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
  }

  private static int size(Map<String, byte[]> files, String path) {
    return files.get(path).length;
  }
}
