package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Theme;
import org.responsekit.kit.read.KitPaths;

/** Kits that differ from the ordinary. */
class HandbookCasesTest {
  private static final String KIT =
      """
      format: 1
      version: "7"
      practice: { name: Cedar, phone: (555) 555-0142 }
      roles:
        manager: { title: manager, phone: (555) 555-0145 }
        officer: { title: officer, phone: (555) 555-0146 }
      locales: [en, es]
      channels: { google: { title: Google, audience: public } }
      principles: { kind: Be kind }
      """;
  private static final String REPLY =
      "title: T\nkind: reply\nchannels: [google]\nprinciples: [kind]\n";

  private static final ExampleKit EXAMPLE = ExampleKit.example();

  @TempDir Path folder;

  @BeforeEach
  void aKit() throws IOException {
    write("kit.yaml", KIT);
    Files.createDirectory(folder.resolve("content"));
    Files.createDirectory(folder.resolve("templates"));
  }

  @Test
  void aRetiredTemplateSaysWhatToUseInstead() throws IOException {
    situation("wait", "handling: reply");
    write("templates/old.ftl", front(REPLY + "situation: wait\nretired: { use: new }") + "Old.\n");
    write("templates/new.ftl", front(REPLY + "situation: wait\nwas: [older]") + "New.\n");
    Map<String, String> pages = pages();

    Document old = Jsoup.parse(pages.get("templates/old.html"));
    assertThat(old.select("[data-snippet]")).isEmpty();
    assertThat(old.select(".call a").attr("href")).isEqualTo("../templates/new.html");
    assertThat(pages.get("templates/old.html")).doesNotContain("Old.");
    assertThat(pages.get("print.html")).doesNotContain("Old.").contains("New.");
    assertThat(pages.get("situations/wait.html")).doesNotContain("templates/old");
    assertThat(
            Jsoup.parse(pages.get("templates/older.html"))
                .select("main > p:not(.notice) a")
                .attr("href"))
        .isEqualTo("../templates/new.html");
  }

  @Test
  void aSituationWithoutAReplyOfItsOwnOffersTheGenericOne() throws IOException {
    situation("odd", "handling: reply");
    write("templates/any.ftl", front(REPLY + "fallback: true") + "Thanks.\n");
    Document page = Jsoup.parse(pages().get("situations/odd.html"));

    assertThat(page.select("[data-snippet]").eachText()).containsExactly("Thanks.");
    assertThat(page.select(".offers > p").text()).contains("This one fits any review.");
  }

  @Test
  void aSituationWithoutAnyReplySaysToAsk() throws IOException {
    situation("odd", "handling: reply");

    assertThat(pages().get("situations/odd.html")).contains("Ask before you write anything.");
  }

  @Test
  void theEscalationRoleIsCalledFirstAndTheOwnerNext() throws IOException {
    situation("grave", "handling: escalate\nowner: manager\nescalate-to: officer");
    Document page = Jsoup.parse(pages().get("situations/grave.html"));

    assertThat(page.select(".call .first").text()).isEqualTo("officer (555) 555-0146");
    assertThat(page.select(".call .first a").attr("href")).isEqualTo("tel:5555550146");
    assertThat(page.select(".call .second").text()).contains("manager, (555) 555-0145");
  }

  @Test
  void anotherLanguageIsMissedWhereItIsMissing() throws IOException {
    situation("wait", "handling: reply");
    String two = "<@variant name=\"a\">One.</@variant>\n<@variant name=\"b\">Two.</@variant>\n";
    write("templates/both.ftl", front(REPLY + "situation: wait") + two);
    write("templates/both.es.ftl", front("title: Dos") + "<@variant name=\"a\">Uno.</@variant>\n");
    write("templates/one.ftl", front(REPLY + "situation: wait") + "Only.\n");
    Map<String, String> pages = pages();

    Document both = Jsoup.parse(pages.get("templates/both.html"));
    assertThat(both.select(".language > h2").eachText()).containsExactly("English", "Spanish: Dos");
    assertThat(both.select(".language > h2 span").attr("lang")).isEqualTo("es");
    assertThat(both.select(".language").get(1).text())
        .contains("no Spanish version of this wording");
    assertThat(Jsoup.parse(pages.get("templates/one.html")).select(".missing").text())
        .contains("Spanish", "Do not translate it yourself");
  }

  @Test
  void theHandbookSpeaksTheMainLanguage() throws IOException {
    write("kit.yaml", KIT.replace("[en, es]", "[es, en]"));
    situation("espera", "handling: stop\nowner: manager");
    Document page = Jsoup.parse(pages().get("situations/espera.html"));

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("es");
    assertThat(page.select(".call-title").text()).isEqualTo("Alto. Llame ahora.");
    assertThat(page.select("footer time").text()).isEqualTo("21 de noviembre de 2026");
  }

  @Test
  void pagesInFoldersFindTheirWayBack() throws IOException {
    write("content/a/b/deep.md", front("title: Deep") + "[up](../../top.md) ![x](../x.png)\n");
    write("content/a/x.png", "x");
    write("content/unused.png", "x");
    write("content/top.md", front("title: Top") + "Text.\n");
    Map<String, byte[]> files = ExampleKit.read(KitPaths.in(folder)).handbook();
    String deep = new String(files.get("pages/a/b/deep.html"), StandardCharsets.UTF_8);

    assertThat(deep)
        .contains("href=\"../../../assets/site.css\"")
        .contains("href=\"../../../pages/top.html\"")
        .contains("src=\"../../../assets/images/a/x.png\"");
    assertThat(files).containsKey("assets/images/a/x.png");
    assertThat(files).doesNotContainKey("assets/images/unused.png");
  }

  @Test
  void aHeadingCannotTakeAnAnchorOfTheFrame() throws IOException {
    situation("wait", "handling: reply");
    write(
        "content/situations/wait.md",
        front("title: W\ngroup: G\nhandling: reply") + "## Content\n\n## Words\n\n## at:content\n");
    Document page = Jsoup.parse(pages().get("situations/wait.html"));

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void anEmptyKitHasAHandbookToo() throws IOException {
    assertThat(pages()).containsKeys("index.html", "library.html", "print.html");
  }

  @Test
  void aKitOfGuidanceOnlyIsABookWithNothingToAnswerOrCopy() throws IOException {
    write("kit.yaml", KIT.replaceFirst("channels: .*", "channels: {}"));
    write("content/for-us/tone.md", "---\ntitle: Tone\n---\nBe kind.\n");

    Map<String, String> pages = pages();
    assertThat(pages)
        .containsKeys(
            "index.html", "rules.html", "principles.html", "print.html", "pages/for-us/tone.html")
        .doesNotContainKeys("library.html", "draft.html", "guidance.html");
    assertThat(pages.get("index.html")).contains("<h2>For us</h2>", "pages/for-us/tone.html");
    pages.forEach(
        (path, page) ->
            assertThat(page)
                .as(path)
                .doesNotContain(
                    "library.html", "guidance.html", "part-situations", "What happened?"));
  }

  /** A page offers the channels of its texts, public ones apart from private ones. */
  @Test
  void onlyWhatAPageHasCanBeChosenOnIt() throws IOException {
    write(
        "kit.yaml",
        KIT.replaceFirst(
            "channels: .*",
            "channels: { a: { title: A, audience: public }, b: { title: B, audience: public },"
                + " c: { title: C, audience: private } }"));
    situation("wait", "handling: reply");
    String reply = REPLY.replaceFirst("channels: .*\n", "") + "situation: wait\n";
    write("templates/both.ftl", front(reply + "channels: [a, b]") + "Words.\n");
    write(
        "templates/one.ftl",
        front(reply.replace("kind: reply", "kind: script") + "channels: [c]") + "Words.\n");

    Map<String, String> pages = pages();
    assertThat(channels(pages, "templates/both.html")).containsExactly("a", "b");
    assertThat(channels(pages, "templates/one.html")).isEmpty();
    assertThat(channels(pages, "situations/wait.html")).containsExactly("a", "b", "c");
    assertThat(
            Jsoup.parse(pages.get("situations/wait.html"))
                .select("#at\\:ch optgroup")
                .eachAttr("label"))
        .containsExactly("Everyone can read it", "For one person");
    assertThat(channels(pages, "index.html")).containsExactly("a", "b", "c");
    for (String path : List.of("library.html", "guidance.html", "print.html", "rules.html")) {
      assertThat(Jsoup.parse(pages.get(path)).select("[data-choose]")).as(path).isEmpty();
    }
  }

  private static List<String> channels(Map<String, String> pages, String path) {
    return Jsoup.parse(pages.get(path)).select("[data-set=ch] option").eachAttr("value");
  }

  @Test
  void schemasLieBesideThePages() throws IOException {
    assertThat(ExampleKit.read(KitPaths.in(folder)).handbook())
        .containsKey("schemas/catalogue.schema.json");
  }

  @Test
  void noDateIsShownUnlessGiven() throws IOException {
    ExampleKit kit = ExampleKit.read(KitPaths.in(folder));
    new Handbook(
            kit.kit(),
            kit.links(),
            kit.snippets(),
            new HandbookDates(Optional.empty()),
            Theme.NONE,
            ExampleKit.APPENDIX)
        .write(
            image -> new byte[0],
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("Published"));
  }

  /** Whatever a text holds, pages show exactly it. */
  @Property(tries = 30)
  void anyTextIsShownAsItIs(@ForAll("texts") String before, @ForAll("texts") String after) {
    ExampleKit kit = EXAMPLE;
    Snippet.Key key = new Snippet.Key("long-wait", "short", "en", "google", "harbor");
    Map<String, String> pages =
        kit.withText(key, kit.words(before), kit.blank("askFor"), kit.words(after)).pages();

    for (String path :
        List.of("templates/long-wait.html", "print.html", "situations/long-wait.html")) {
      Element text = Jsoup.parse(pages.get(path)).selectFirst("[data-snippet]");
      assertThat(text.wholeText()).isEqualTo(before + "practice manager" + after);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\n",
            " ",
            "\t",
            "<",
            ">",
            "&",
            "&amp;",
            "\"",
            "'",
            "`",
            "${",
            "{",
            "}",
            "[",
            "]",
            "#",
            "é",
            "\uD83D\uDC4D",
            "\u00a0",
            "\u200d",
            "-->",
            "]]>",
            "<b>",
            "a",
            "B")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private Map<String, String> pages() {
    return ExampleKit.read(KitPaths.in(folder)).pages();
  }

  private void situation(String id, String more) throws IOException {
    write(
        "content/situations/" + id + ".md",
        front("title: S " + id + "\ngroup: G\n" + more) + "Text.\n");
  }

  private static String front(String yaml) {
    return "---\n" + yaml.strip() + "\n---\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
