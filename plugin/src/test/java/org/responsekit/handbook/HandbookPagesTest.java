package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Snippet;

/** What holds for every page of every kit. */
class HandbookPagesTest {
  /** The kits that it is tried on. */
  enum Tried {
    EXAMPLE(ExampleKit.example()),
    STARTER(ExampleKit.starter());

    private final ExampleKit kit;
    private final Map<String, byte[]> files;
    private final Map<String, Document> pages = new TreeMap<>();

    Tried(ExampleKit kit) {
      this.kit = kit;
      this.files = kit.handbook();
      kit.pages().forEach((path, html) -> pages.put(path, parse(path, html)));
    }

    private Document page(String path) {
      return pages.get(path);
    }
  }

  /** Parses as a browser does, and takes nothing that a browser would mend. */
  private static Document parse(String path, String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html, "https://handbook.invalid/" + path, parser);
    assertThat(parser.getErrors()).as(path).isEmpty();
    return page;
  }

  @ParameterizedTest
  @EnumSource
  void textsAreExactlyTheSnippets(Tried tried) {
    Map<String, Snippet> byKey = new LinkedHashMap<>();
    tried.kit.snippets().forEach(snippet -> byKey.put(snippet.key().toString(), snippet));
    Set<String> shown = new HashSet<>();
    tried.pages.forEach(
        (path, page) -> {
          for (Element text : page.select("[data-snippet]")) {
            Snippet snippet = byKey.get(text.attr("data-snippet"));
            assertThat(snippet).as(path + " " + text.attr("data-snippet")).isNotNull();
            shown.add(text.attr("data-snippet"));
            assertThat(text.wholeText())
                .as(path)
                .isEqualTo(snippet.text(shownAs(snippet.key().locale())));
            assertThat(text.attr("lang")).isEqualTo(snippet.key().locale());
            assertThat(text.attr("data-locale")).isEqualTo(snippet.key().locale());
            assertThat(text.attr("data-variant")).isEqualTo(snippet.key().variant());
            assertThat(text.attr("data-channel").split(" "))
                .isEqualTo(distinct(snippet, Snippet.Key::channel));
            assertThat(text.attr("data-location").split(" "))
                .isEqualTo(distinct(snippet, Snippet.Key::location));
            assertThat(text.select("[data-blank]").eachAttr("data-blank"))
                .hasSameElementsAs(snippet.blanks().stream().map(Blank::name).toList());
          }
        });
    assertThat(shown).isEqualTo(byKey.keySet());
  }

  private static Function<Blank, String> shownAs(String locale) {
    return blank ->
        blank
            .defaultText()
            .map(text -> text.in(locale))
            .orElse("[" + blank.label().in(locale) + "]");
  }

  private static Object[] distinct(Snippet snippet, Function<Snippet.Key, String> part) {
    return snippet.keys().stream().map(part).distinct().toArray();
  }

  @ParameterizedTest
  @EnumSource
  void unfinishedTextsSaySo(Tried tried) {
    tried.pages.forEach(
        (path, page) -> {
          for (Element text : page.select("[data-snippet]")) {
            boolean gaps = !text.select(".gap").isEmpty();
            boolean says = text.parent().text().contains("Not final");
            assertThat(says).as(path + " " + text.attr("data-snippet")).isEqualTo(gaps);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void thePrintHoldsEveryTextOnce(Tried tried) {
    List<String> printed =
        tried.page("print.html").select("[data-snippet]").eachAttr("data-snippet");

    assertThat(printed)
        .containsExactlyInAnyOrderElementsOf(
            tried.kit.snippets().stream().map(snippet -> snippet.key().toString()).toList());
  }

  /** Of a kit that one document could not hold, several hold everything together. */
  @ParameterizedTest
  @EnumSource
  void aLargePrintIsDividedAndHoldsEveryTextOnce(Tried tried) {
    Map<String, Document> pages = new TreeMap<>();
    new Handbook(
            tried.kit.kit(),
            tried.kit.links(),
            tried.kit.snippets(),
            ExampleKit.DATES,
            tried.kit.theme(),
            ExampleKit.APPENDIX,
            2)
        .write(
            image -> new byte[0],
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                pages.put(path, parse(path, new String(bytes, StandardCharsets.UTF_8)));
              }
            });
    List<String> parts =
        pages.get("print.html").select(".toc a").eachAttr("href").stream().distinct().toList();
    List<String> printed = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (String part : parts) {
      Document page = pages.get(part);
      assertThat(page.body().attr("data-kind")).isEqualTo("print");
      assertThat(page.select(".item").size()).as(part).isLessThanOrEqualTo(2);
      assertThat(page.select("[id]").eachAttr("id")).as(part).doesNotHaveDuplicates();
      printed.addAll(page.select("[data-snippet]").eachAttr("data-snippet"));
      items.addAll(page.select(".item > :first-child").eachAttr("id"));
      for (String href : page.select("a[href^=#]").eachAttr("href")) {
        assertThat(page.getElementById(href.substring(1))).as(part + href).isNotNull();
      }
      for (String href : page.select("main a[href]:not([href^=#])").eachAttr("href")) {
        assertThat(leadsSomewhere(tried, part, href) || pages.containsKey(href)).as(href).isTrue();
      }
    }
    assertThat(parts).hasSizeGreaterThan(3);
    assertThat(printed)
        .containsExactlyInAnyOrderElementsOf(
            tried.kit.snippets().stream().map(snippet -> snippet.key().toString()).toList());
    assertThat(items)
        .containsExactlyInAnyOrderElementsOf(
            tried.page("print.html").select(".item > :first-child").eachAttr("id"));
  }

  @ParameterizedTest
  @EnumSource
  void templatePagesHoldEachOfTheirTextsOnce(Tried tried) {
    tried
        .kit
        .kit()
        .templates()
        .keySet()
        .forEach(
            id ->
                assertThat(
                        tried
                            .page("templates/" + id + ".html")
                            .select("[data-snippet]")
                            .eachAttr("data-snippet"))
                    .containsExactlyInAnyOrderElementsOf(
                        tried.kit.snippets().stream()
                            .filter(snippet -> snippet.key().template().equals(id))
                            .map(snippet -> snippet.key().toString())
                            .toList()));
  }

  @ParameterizedTest
  @EnumSource
  void stopPagesHaveNothingToCopyAndNoWayToATemplate(Tried tried) {
    tried.kit.kit().situations().values().stream()
        .filter(situation -> situation.handling() == Situation.Handling.STOP)
        .forEach(
            situation -> {
              Document page = tried.page("situations/" + situation.id() + ".html");
              assertThat(page.body().attr("data-handling")).isEqualTo("stop");
              assertThat(page.select("[data-snippet], [data-copy], a[href*=templates/]")).isEmpty();
              assertThat(page.select(".call.stop a[href^=tel:]")).isNotEmpty();
              Element printed =
                  tried.page("print.html").selectFirst("[data-situation=" + situation.id() + "]");
              assertThat(printed.select("a[href^=#template], [data-snippet]")).isEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource
  void escalationsSayWhomToCallAndOnlyLinkToWords(Tried tried) {
    tried.kit.kit().situations().values().stream()
        .filter(situation -> situation.handling() == Situation.Handling.ESCALATE)
        .forEach(
            situation -> {
              Document page = tried.page("situations/" + situation.id() + ".html");
              assertThat(page.select("[data-snippet]")).isEmpty();
              assertThat(page.select(".call a[href^=tel:]")).isNotEmpty();
              assertThat(page.select(".released a[href^=../templates/]")).isNotEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkLeadsSomewhere(Tried tried) {
    List<String> broken = new ArrayList<>();
    tried.pages.forEach(
        (path, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!leadsSomewhere(tried, path, address)) {
              broken.add(path + " -> " + address);
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Tried tried, String from, String address) {
    URI to = URI.create("file:///" + from).resolve(address);
    if (!to.getScheme().equals("file")) {
      return Set.of("https", "http", "tel", "mailto").contains(to.getScheme());
    }
    String path = to.getPath().substring(1);
    if (to.getRawFragment() == null) {
      return tried.files.containsKey(path);
    }
    String anchor =
        URLDecoder.decode(to.getRawFragment().replace("+", "%2B"), StandardCharsets.UTF_8);
    return tried.pages.containsKey(path) && tried.page(path).getElementById(anchor) != null;
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsReachedFromHome(Tried tried) {
    Set<String> reached = new TreeSet<>(Set.of("index.html"));
    for (int before = 0; before < reached.size(); ) {
      before = reached.size();
      for (String path : List.copyOf(reached)) {
        for (String href : tried.page(path).select("a[href]").eachAttr("href")) {
          URI to = URI.create("file:///" + path).resolve(href);
          if (to.getScheme().equals("file")) {
            reached.add(to.getPath().substring(1));
          }
        }
      }
    }
    assertThat(reached).containsAll(tried.pages.keySet());
  }

  @ParameterizedTest
  @EnumSource
  void idsAreUniqueAndTheOutlineHasNoHoles(Tried tried) {
    tried.pages.forEach(
        (path, page) -> {
          assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
          assertThat(page.select("h1")).as(path).hasSize(1);
          int level = 1;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(path + " " + heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
          }
          for (Element labelled : page.select("[aria-labelledby]")) {
            assertThat(page.getElementById(labelled.attr("aria-labelledby"))).as(path).isNotNull();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void titlesAreUnique(Tried tried) {
    assertThat(tried.pages.values().stream().map(Document::title).toList()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void nothingRunsAndNothingIsFetched(Tried tried) {
    tried.pages.forEach(
        (path, page) -> {
          assertThat(page.select("style, iframe, object, embed, form, base, template"))
              .as(path)
              .isEmpty();
          assertThat(page.select("script").stream())
              .as(path)
              .allSatisfy(
                  script -> {
                    assertThat(script.attr("src")).isNotEmpty();
                    assertThat(script.data()).isEmpty();
                  });
          assertThat(PageCheck.problem(tried.files.get(path))).as(path).isEmpty();
          assertThat(page.select("[style]")).as(path).isEmpty();
          page.getAllElements()
              .forEach(
                  element ->
                      element
                          .attributes()
                          .forEach(
                              attribute -> {
                                assertThat(attribute.getKey()).as(path).doesNotStartWith("on");
                                assertThat(attribute.getValue())
                                    .as(path)
                                    .doesNotStartWithIgnoringCase("javascript:");
                              }));
          assertThat(page.select("link[href], [src]").stream())
              .as(path)
              .allSatisfy(
                  element ->
                      assertThat(element.attr("href") + element.attr("src"))
                          .doesNotContain(":")
                          .doesNotStartWith("//"));
          assertThat(page.select("a[href^=http]").stream())
              .as(path)
              .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noopener noreferrer"));
        });
    assertThat(new String(tried.files.get("assets/site.css"), StandardCharsets.UTF_8))
        .doesNotContain("url(")
        .doesNotContain("@import");
  }

  @ParameterizedTest
  @EnumSource
  void everyPageHasTheFrame(Tried tried) {
    tried.pages.forEach(
        (path, page) -> {
          assertThat(page.selectFirst("head > *").attr("http-equiv"))
              .as(path)
              .isEqualTo("Content-Security-Policy");
          assertThat(page.selectFirst("head > *").attr("content"))
              .isEqualTo(
                  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                      + " connect-src 'none'; base-uri 'none'; form-action 'none'");
          assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
          assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
          assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
          assertThat(page.select("main, header.top, footer")).hasSize(3);
          assertThat(page.selectFirst("body > a").classNames()).contains("skip");
          assertThat(page.body().attr("data-kind"))
              .isIn("home", "situation", "library", "template", "page", "rule", "draft", "print");
          assertThat(page.select("footer").text())
              .contains(
                  "Guidance, not legal advice.",
                  "Kit " + tried.kit.kit().settings().version(),
                  "Published November 21, 2026");
        });
  }

  @ParameterizedTest
  @EnumSource
  void pagesStayLight(Tried tried) {
    assertThat(tried.files.get("assets/site.css").length).isLessThan(20 * 1024);
    assertThat(
            tried.files.get("assets/start.js").length
                + tried.files.get("assets/handbook.js").length)
        .isLessThan(25 * 1024);
    Stream<String> templates =
        tried.files.keySet().stream().filter(path -> path.startsWith("templates/"));
    assertThat(templates)
        .allSatisfy(path -> assertThat(tried.files.get(path).length).isLessThan(30 * 1024));
  }

  @ParameterizedTest
  @EnumSource
  void everyTextCanBeCopiedAndOpensWhereItGoes(Tried tried) {
    tried.pages.forEach(
        (path, page) -> {
          if (path.equals("print.html")) {
            assertThat(page.select("[data-copy], [data-fill], [data-another]")).isEmpty();
            return;
          }
          for (Element group : page.select("[data-texts]")) {
            List<String> keys = group.select("[data-snippet]").eachAttr("data-snippet");
            if (keys.isEmpty()) {
              continue;
            }
            assertThat(group.select("button[data-copy]")).as(path).hasSize(1);
            assertThat(keys).contains(group.select("button[data-copy]").attr("data-copy"));
            assertThat(group.select("button[data-copy]").text())
                .isEqualTo("Copy: " + group.attr("data-title"));
            assertThat(group.select("[data-open]").eachAttr("data-open"))
                .containsExactlyElementsOf(
                    tried
                        .kit
                        .kit()
                        .channelsOf(tried.kit.kit().templates().get(group.attr("data-texts")))
                        .stream()
                        .filter(channel -> channel.open().isPresent())
                        .map(org.responsekit.kit.Channel::id)
                        .toList());
            assertThat(group.select("[data-fill]").eachAttr("data-fill"))
                .as(path)
                .containsAll(group.select("[data-blank]").eachAttr("data-blank"));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsTypedIntoAPublicText(Tried tried) {
    tried.pages.forEach(
        (path, page) -> {
          for (Element input : page.select("input:not([type=search])")) {
            String template = input.closest("[data-texts]").attr("data-texts");
            assertThat(
                    tried.kit.kit().channelsOf(tried.kit.kit().templates().get(template)).stream())
                .as(path)
                .noneMatch(org.responsekit.kit.Channel::isPublic);
            assertThat(input.attr("autocomplete")).isEqualTo("off");
            assertThat(input.attr("spellcheck")).isEqualTo("false");
            assertThat(page.select("label[for=\"" + input.id() + "\"]")).hasSize(1);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyControlHasALabel(Tried tried) {
    tried.pages.forEach(
        (path, page) -> {
          for (Element control : page.select("select, input")) {
            assertThat(page.select("label[for=\"" + control.id() + "\"]")).as(path).hasSize(1);
            assertThat(control.attr("autocomplete")).as(path).isEqualTo("off");
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void theHomePageListsEverySituation(Tried tried) {
    assertThat(
            tried.page("index.html").select(".groups [data-situation]").eachAttr("data-situation"))
        .containsExactlyInAnyOrderElementsOf(tried.kit.kit().situations().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void theLibraryListsEveryTemplate(Tried tried) {
    assertThat(
            tried.page("library.html").select("[data-template]").eachAttr("data-template").stream()
                .collect(Collectors.toSet()))
        .isEqualTo(tried.kit.kit().templates().keySet());
  }
}
