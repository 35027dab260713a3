package org.responsekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.responsekit.finding.Findings;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Markdown;
import org.responsekit.kit.Page;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.kit.read.KitReader;

class GuidanceHtmlTest {
  private static final String KIT =
      """
      format: 1
      version: "1"
      practice:
        name: Cedar & Hill <b>
        phone: (555) 555-0142
        website: https://cedar.example
      facts: { trap: "javascript:alert(1)", parking: the garage }
      roles:
        manager: { title: manager, phone: +1 555 555-0145 ext. 7, email: m@cedar.example }
      locales: [LOCALE]
      channels: { google: { title: Google, audience: public } }
      """;

  @TempDir Path folder;
  private Kit kit;
  private Links links;

  @Test
  void headingsHaveTheAnchorsThatReadingGaveThem() throws IOException {
    Document body = body("## Why\n\n### Why\n\n> ## In a quote\n\n## Señal *é* `x`\n");

    assertThat(body.select("h2, h3").eachAttr("id"))
        .containsExactlyElementsOf(
            kit.pages().get("page").body().headings().stream()
                .map(Markdown.Heading::anchor)
                .toList());
  }

  @Test
  void contentsStandBeforeTheFirstHeading() throws IOException {
    Document body =
        body("First.\n\n## One ${practice.phone}\n\n### Two\n\n## Three\n\n#### Deep\n\n## Four\n");

    Element contents = body.selectFirst("nav.contents");
    assertThat(contents.select("li").eachText())
        .containsExactly("One (555) 555-0142", "Two", "Three", "Four");
    assertThat(contents.previousElementSibling().text()).isEqualTo("First.");
    assertThat(contents.nextElementSibling().tagName()).isEqualTo("h2");
    contents
        .select("a")
        .forEach(
            link -> assertThat(body.getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @Test
  void fewHeadingsNeedNoContents() throws IOException {
    assertThat(body("## One\n\n## Two\n\n## Three\n").select("nav")).isEmpty();
  }

  @Test
  void aHeadingOfLevelOneMovesTheOthersDown() throws IOException {
    Document body = body("# One\n\n## Two\n");

    assertThat(body.select("h1")).isEmpty();
    assertThat(body.select("h2").text()).isEqualTo("One");
    assertThat(body.select("h3").text()).isEqualTo("Two");
  }

  @Test
  void factsAreFilledInAndEscaped() throws IOException {
    Document body =
        body("We are ${practice.name}, see ${facts.parking}; `${practice.name}` stays.\n");

    assertThat(body.text())
        .isEqualTo("We are Cedar & Hill <b>, see the garage; ${practice.name} stays.");
    assertThat(body.select("b")).isEmpty();
  }

  @Test
  void factsThatReachSomeoneAreLinks() throws IOException {
    Document body =
        body(
            "${role(\"manager\").phone} ${role(\"manager\").email} ${practice.website}"
                + " [call ${practice.phone}](other.md)\n");

    assertThat(body.select("a").eachAttr("href"))
        .containsExactly(
            "tel:+15555550145;ext=7",
            "mailto:m@cedar.example",
            "https://cedar.example",
            "../pages/other.html");
    assertThat(body.select("a[href^=https]").attr("rel")).isEqualTo("noopener noreferrer");
  }

  @Test
  void factsInDestinationsAreFilledIn() throws IOException {
    Document body =
        body(
            "[call](tel:${role(\"manager\").phone}) [site](${practice.website}/hours?a=1&b=2)"
                + " [trap](${facts.trap})\n");

    assertThat(body.select("a").eachAttr("href"))
        .containsExactly("tel:+15555550145;ext=7", "https://cedar.example/hours?a=1&b=2");
    assertThat(body.text()).endsWith("trap");
  }

  @ParameterizedTest
  @CsvSource({
    "(555) 555-0142, tel:5555550142",
    "+1 (555) 555-0142, tel:+15555550142",
    "555.555.0142 x12, tel:5555550142;ext=12",
    "555 0142 Ext 3, tel:5550142;ext=3"
  })
  void telephonesDialDigits(String written, String link) {
    assertThat(GuidanceHtml.telephone(written)).isEqualTo(link);
  }

  @Test
  void linksBetweenFilesBecomeLinksBetweenPages() throws IOException {
    Document body =
        body(
            "[a](other.md#its-heading) [b](situations/calm.md) [c](../templates/reply.ftl)"
                + " [d](#here)\n\n## Here\n");

    assertThat(body.select("p a").eachAttr("href"))
        .containsExactly(
            "../pages/other.html#its-heading",
            "../situations/calm.html",
            "../templates/reply.html",
            "#here");
  }

  @Test
  void noWayLeadsFromAStopPageToATemplate() throws IOException {
    read("x\n");
    String stop = html(kit.situations().get("danger").page(), "../");

    assertThat(stop).contains("the reply").contains("situations/calm.html");
    assertThat(stop).doesNotContain("templates/");
  }

  @Test
  void imagesComeFromTheHandbook() throws IOException {
    Element image = body("![The ${facts.parking}](pictures/desk.png)\n").selectFirst("img");

    assertThat(image.attr("src")).isEqualTo("../assets/images/pictures/desk.png");
    assertThat(image.attr("alt")).isEqualTo("The the garage");
  }

  @Test
  void alertsSayTheirKindInWords() throws IOException {
    Element alert = body("> [!WARNING]\n> Mind **this**.\n").selectFirst("aside");

    assertThat(alert.classNames()).containsExactly("alert", "alert-warning");
    assertThat(alert.attr("role")).isEqualTo("note");
    assertThat(alert.selectFirst("p").text()).isEqualTo("Warning");
    assertThat(alert.text()).isEqualTo("Warning Mind this.");
  }

  @Test
  void tablesScrollByThemselvesAndNameTheirColumns() throws IOException {
    Document body = body("## Times\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n");

    Element region = body.selectFirst("div.table");
    assertThat(region.attr("role")).isEqualTo("region");
    assertThat(region.attr("tabindex")).isEqualTo("0");
    assertThat(region.attr("aria-label")).isEqualTo("Table 1, Times");
    assertThat(region.select("th").eachAttr("scope")).containsExactly("col", "col");
    assertThat(region.select("[align], [style]")).isEmpty();
    assertThat(region.select("td.align-right").text()).isEqualTo("2");
  }

  @Test
  void taskListsAreBoxesAndNoControls() throws IOException {
    Document body = body("- [ ] open\n- [x] ticked\n");

    assertThat(body.select("input")).isEmpty();
    assertThat(body.select("li.task .box")).hasSize(2);
    assertThat(body.select("li.task").eachText()).containsExactly("open", "Done: ticked");
  }

  @Test
  void sayAndDontSayAreToldApartByWords() throws IOException {
    Document body = body("```Say\nThank you\n  all.\n```\n\n```dont-say\nYou & <them>\n```\n");

    assertThat(body.select("figure.say figcaption").text()).isEqualTo("✓ Say");
    assertThat(body.select("figure.dont-say figcaption").text()).isEqualTo("✗ Don’t say");
    assertThat(body.selectFirst("figure.say p").wholeText()).isEqualTo("Thank you\n  all.");
    assertThat(body.selectFirst("figure.dont-say p").wholeText()).isEqualTo("You & <them>");
  }

  @Test
  void otherFencesAreCode() throws IOException {
    assertThat(body("```yaml\na: ${practice.phone}\n```\n").selectFirst("pre > code").wholeText())
        .isEqualTo("a: ${practice.phone}\n");
  }

  @Test
  void footnotesLeadThereAndBack() throws IOException {
    Document body = body("Said.[^a] Again.[^a]\n\n[^a]: The law.\n");

    for (Element link : body.select("a[href^=#]")) {
      assertThat(body.getElementById(link.attr("href").substring(1))).isNotNull();
    }
    assertThat(body.select("a[role=doc-noteref]")).hasSize(2);
    assertThat(body.select("[role=doc-endnotes]").attr("aria-label")).isEqualTo("Footnotes");
  }

  @Test
  void aPartOfTheWholeKeepsItsAnchorsAndLinksApart() throws IOException {
    read("See [a](other.md#its-heading), [b](#why).[^n]\n\n## Why\n\n[^n]: Note.\n");
    Document part =
        Jsoup.parse(
            new GuidanceHtml(kit, links)
                .part(kit.pages().get("page"), Links.Kind.PAGE, "page", 2, true));

    assertThat(part.select("[id]").eachAttr("id"))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(id).startsWith("page:page:"));
    assertThat(part.select("p > a").eachAttr("href"))
        .contains("#page:other:its-heading", "#page:page:why");
    assertThat(part.select("h4").text()).isEqualTo("Why");
    assertThat(part.select("nav")).isEmpty();
  }

  @Test
  void wordsOfItsOwnAreInTheReadersLanguage() throws IOException {
    read("es", "> [!IMPORTANT]\n> Ojo.\n\n```dont-say\nNo.\n```\n");

    assertThat(html(kit.pages().get("page"), "../"))
        .contains("Importante")
        .contains("No diga")
        .contains("lang=\"es\"");
  }

  private Document body(String markdown) throws IOException {
    read(markdown);
    return Jsoup.parse(html(kit.pages().get("page"), "../"));
  }

  private String html(Page page, String root) {
    return new GuidanceHtml(kit, links).html(page, root);
  }

  private void read(String markdown) throws IOException {
    read("en", markdown);
  }

  private void read(String locale, String markdown) throws IOException {
    write("kit.yaml", KIT.replace("LOCALE", locale));
    write("content/page.md", "---\ntitle: Page\n---\n" + markdown);
    write("content/other.md", "---\ntitle: Other\n---\n## Its heading\n");
    write(
        "content/situations/calm.md", "---\ntitle: Calm\ngroup: G\nhandling: reply\n---\nText.\n");
    write(
        "content/situations/danger.md",
        """
        ---
        title: Danger
        group: G
        handling: stop
        owner: manager
        ---
        Not [the reply](../../templates/reply.ftl), but [this](calm.md).
        """);
    write(
        "templates/reply.ftl",
        "---\ntitle: Reply\nkind: reply\nsituation: calm\nchannels: [google]\n---\nThanks.\n");
    write("content/pictures/desk.png", "png");
    Findings findings = new Findings();
    KitReader.Reading reading = KitReader.read(KitPaths.in(folder), findings);
    assertThat(findings.failsBuild()).as(findings.sorted().toString()).isFalse();
    kit = reading.kit().orElseThrow();
    links = reading.links();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
