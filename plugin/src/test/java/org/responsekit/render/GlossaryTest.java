package org.responsekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.finding.Findings;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.kit.read.KitReader;

class GlossaryTest {
  @TempDir Path folder;

  @BeforeEach
  void aKit() throws IOException {
    write(
        "kit.yaml",
        """
        format: 1
        version: "1"
        practice: { name: Cedar }
        locales: [en]
        channels: { google: { title: Google, audience: public } }
        """);
    Files.createDirectories(folder.resolve("templates"));
    write(
        "content/glossary.md",
        """
        ---
        title: Glossary
        ---
        | Term | What it is |
        |---|---|
        | Protected health information | What must stay private. |
        | health | Not the whole. |
        | Opinión | A review. |
        """);
  }

  @Test
  void eachTermIsLinkedWhereItStandsFirst() throws IOException {
    Document page = page("# health\n\nThe Health of health, and [health](glossary.md).\n");

    assertThat(page.select("a.term").eachText()).containsExactly("Health");
    assertThat(page.select("a.term").attr("href")).isEqualTo("../pages/glossary.html#term:health");
    assertThat(page.select("h2 a")).isEmpty();
    assertThat(page.select("p").text()).isEqualTo("The Health of health, and health.");
  }

  @Test
  void theLongestTermWinsAndOnlyWholeWordsCount() throws IOException {
    Document page = page("Healthy, unhealth: protected health information; `health`, OPINIÓN!\n");

    assertThat(page.select("a.term").eachText())
        .containsExactly("protected health information", "OPINIÓN");
    assertThat(page.select("a.term").eachAttr("href"))
        .containsExactly(
            "../pages/glossary.html#term:protected-health-information",
            "../pages/glossary.html#term:opini%C3%B3n");
  }

  @Test
  void theGlossaryHasThePlacesAndLinksNothing() throws IOException {
    Document page = Jsoup.parse(html("glossary"));

    assertThat(page.select("tr[id]").eachAttr("id"))
        .containsExactly("term:protected-health-information", "term:health", "term:opinión");
    assertThat(page.select("a.term")).isEmpty();
  }

  @Test
  void inTheWholeLinksStayInside() throws IOException {
    write("content/page.md", "---\ntitle: P\n---\nMy health.\n");
    Findings findings = new Findings();
    KitReader.Reading reading = KitReader.read(KitPaths.in(folder), findings);
    Kit kit = reading.kit().orElseThrow();
    GuidanceHtml guidance = new GuidanceHtml(kit, reading.links());

    assertThat(guidance.part(kit.pages().get("page"), Links.Kind.PAGE, "page", 2, true))
        .contains("href=\"#page:glossary:term:health\"");
    assertThat(guidance.part(kit.pages().get("glossary"), Links.Kind.PAGE, "glossary", 2, true))
        .contains("<tr id=\"page:glossary:term:health\"");
  }

  private Document page(String body) throws IOException {
    write("content/page.md", "---\ntitle: P\n---\n" + body);
    return Jsoup.parse(html("page"));
  }

  private String html(String id) throws IOException {
    Findings findings = new Findings();
    KitReader.Reading reading = KitReader.read(KitPaths.in(folder), findings);
    assertThat(findings.failsBuild()).as(findings.sorted().toString()).isFalse();
    Kit kit = reading.kit().orElseThrow();
    return new GuidanceHtml(kit, reading.links()).html(kit.pages().get(id), "../");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
