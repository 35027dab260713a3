package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The starter kit as it is published: what staff and other systems get. */
class SiteIT {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SCHEME = Pattern.compile("^[a-z]+:.*");
  private static final Pattern NOT_FILLED = Pattern.compile("\\$\\{|<[#@]|\\{\\{");

  private static final Map<String, Document> PAGES = Output.pages();

  @Test
  void everyPageIsReachedFromHome() {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("index.html"));
    while (!open.isEmpty()) {
      String path = open.pop();
      if (reached.add(path)) {
        localLinks(path).stream().map(SiteIT::withoutAnchor).forEach(open::push);
      }
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
  }

  @Test
  void everySituationIsOneClickFromHome() {
    List<String> situations =
        Output.paths(ROOT.resolve("content/situations")).stream()
            .map(file -> "situations/" + file.replace(".md", ".html"))
            .toList();
    assertThat(situations).hasSizeGreaterThanOrEqualTo(5);
    assertThat(localLinks("index.html")).containsAll(situations);
  }

  @Test
  void everyTemplateAndEveryPageOfGuidanceIsThere() {
    List<String> expected = new ArrayList<>();
    for (String file : Output.paths(ROOT.resolve("templates"))) {
      if (!file.startsWith("lib/") && !file.endsWith(".es.ftl")) {
        expected.add(
            "templates/" + file.substring(file.lastIndexOf('/') + 1).replace(".ftl", ".html"));
      }
    }
    for (String file : Output.paths(ROOT.resolve("content"))) {
      if (!file.startsWith("situations/")) {
        expected.add("pages/" + file.replace(".md", ".html"));
      }
    }
    assertThat(expected).hasSizeGreaterThanOrEqualTo(16);
    assertThat(PAGES).containsKeys(expected.toArray(String[]::new));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (String path : PAGES.keySet()) {
      for (String link : localLinks(path)) {
        Document target = PAGES.get(withoutAnchor(link));
        assertThat(target).as("%s links to %s", path, link).isNotNull();
        String written = link.substring(withoutAnchor(link).length()).replaceFirst("^#", "");
        String anchor = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (!anchor.isEmpty()) {
          assertThat(target.getElementById(anchor)).as("%s links to %s", path, link).isNotNull();
        }
      }
    }
  }

  @Test
  void noPageAsksAnyoneForAnything() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
              .as(path)
              .startsWith("default-src 'none'");
          assertThat(page.select("iframe, object, embed, form, [style], [onclick]"))
              .as(path)
              .isEmpty();
          assertThat(page.select("script"))
              .as(path)
              .allSatisfy(script -> assertThat(script.attr("src")).contains("assets/"))
              .allSatisfy(script -> assertThat(script.data()).isEmpty());
          for (Element loaded : page.select("link[href], [src]")) {
            String address = loaded.attr(loaded.hasAttr("src") ? "src" : "href");
            assertThat(address).as(path).doesNotMatch(SCHEME).doesNotStartWith("//");
            assertThat(Output.HANDBOOK.resolve(path).resolveSibling(address)).exists();
          }
        });
  }

  @Test
  void nothingIsLeftUnfilled() {
    PAGES.forEach(
        (path, page) -> {
          // rules show what they refuse
          if (!page.body().attr("data-kind").equals("rule")) {
            assertThat(page.wholeText()).as(path).doesNotContainPattern(NOT_FILLED);
          }
        });
    for (String path : Output.paths(Output.SNIPPETS.resolve("txt"))) {
      assertThat(Output.text(Output.SNIPPETS.resolve("txt").resolve(path)))
          .as(path)
          .isNotBlank()
          .doesNotContainPattern(NOT_FILLED);
    }
  }

  /** Whom the page names in its own words must be whom it tells to call first. */
  @Test
  void pagesThatSayCallNameTheSamePersonFirstEverywhere() {
    int pages = 0;
    for (Document page : PAGES.values()) {
      if (!page.body().attr("data-kind").equals("situation")) {
        continue;
      }
      Element first = page.selectFirst(".call .first a.tel");
      Element inWords = page.selectFirst(".prose a.tel");
      if (first != null && inWords != null) {
        assertThat(inWords.text()).as(page.title()).isEqualTo(first.text());
        pages++;
      }
    }
    assertThat(pages).isGreaterThanOrEqualTo(2);
  }

  @Test
  void nothingCanBeCopiedWhereAPageSaysStop() {
    List<Document> stops =
        PAGES.values().stream()
            .filter(page -> page.body().attr("data-handling").equals("stop"))
            .toList();
    assertThat(stops).isNotEmpty();
    stops.forEach(page -> assertThat(page.select("[data-snippet], [data-copy]")).isEmpty());
  }

  @Test
  void textFilesHoldTheTextsOfThePages() {
    Map<String, String> files = new TreeMap<>();
    for (String path : Output.paths(Output.SNIPPETS.resolve("txt"))) {
      files.put(path, Output.text(Output.SNIPPETS.resolve("txt").resolve(path)));
    }
    Map<String, String> texts = new TreeMap<>();
    PAGES.forEach(
        (path, page) -> {
          if (path.startsWith("templates/")) {
            page.select("[data-snippet]")
                .forEach(text -> texts.putAll(texts(text, files.keySet())));
          }
        });
    assertThat(texts.keySet()).isEqualTo(files.keySet());
    files.forEach((path, text) -> assertThat(texts.get(path)).as(path).isEqualTo(text));
  }

  /** The files that a text on a page should be in, each with that text. */
  private static Map<String, String> texts(Element text, Collection<String> files) {
    String template = text.attr("data-snippet").replaceFirst("/.*", "");
    String start = text.attr("data-locale") + "/" + template + "--" + text.attr("data-variant");
    Map<String, String> texts = new TreeMap<>();
    for (String channel : text.attr("data-channel").split(" ", -1)) {
      String everywhere = start + "--" + channel + ".txt";
      if (files.contains(everywhere)) {
        texts.put(everywhere, text.wholeText());
        continue;
      }
      for (String location : text.attr("data-location").split(" ", -1)) {
        String here = start + "--" + channel + "--" + location + ".txt";
        if (files.contains(here) || !isLeftOpen(text)) {
          texts.put(here, text.wholeText());
        }
      }
    }
    return texts;
  }

  /** Whether someone has to type something in; such a text is no file. */
  private static boolean isLeftOpen(Element text) {
    Set<String> open = new HashSet<>();
    for (JsonNode blank : Output.json(Output.SNIPPETS.resolve("catalogue.json")).path("blanks")) {
      if (!blank.has("default")) {
        open.add(blank.path("name").textValue());
      }
    }
    return text.select("[data-blank]").eachAttr("data-blank").stream().anyMatch(open::contains);
  }

  @Test
  void theCatalogueKeepsItsSchema() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Output.text(Output.SNIPPETS.resolve("catalogue-1.schema.json")), InputFormat.JSON);
    assertThat(
            schema.validate(
                Output.text(Output.SNIPPETS.resolve("catalogue.json")), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void nothingIsFoundButTranslationsThatAreStillMissing() {
    Set<String> rules = new TreeSet<>();
    for (JsonNode finding : Output.json(Output.REPORTS.resolve("findings.json")).path("findings")) {
      rules.add(finding.path("rule").textValue());
    }
    rules.remove("kit-review-due"); // comes with time, and is no mistake of this build
    assertThat(rules).isSubsetOf("template-missing-translation");
    assertThat(Output.json(Output.REPORTS.resolve("findings.sarif")).path("version").textValue())
        .isEqualTo("2.1.0");
  }

  /** The pages a page links to, from the handbook's root, with their anchors. */
  private static List<String> localLinks(String path) {
    return PAGES.get(path).select("a[href]").eachAttr("href").stream()
        .filter(href -> !SCHEME.matcher(href).matches())
        .map(href -> href.startsWith("#") ? path + href : URI.create(path).resolve(href).toString())
        .distinct()
        .collect(Collectors.toList());
  }

  private static String withoutAnchor(String link) {
    return link.replaceFirst("#.*", "");
  }
}
