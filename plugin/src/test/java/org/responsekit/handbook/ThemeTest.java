package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.kit.read.KitReader;

/** A practice's own look. */
class ThemeTest {
  private static final String KIT =
      """
      format: 1
      version: "7"
      practice: { name: Cedar, phone: (555) 555-0142 }
      roles: { manager: { title: manager, phone: (555) 555-0145 } }
      locales: [en]
      channels: { google: { title: Google, audience: public } }
      """;

  @TempDir Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void aKit() throws IOException {
    write("kit.yaml", KIT);
    write("content/top.md", "---\ntitle: Top\n---\nText.\n");
    Files.createDirectories(folder.resolve("templates"));
  }

  @Test
  void aLayoutReplacesTheOneOfItsName() throws IOException {
    write("theme/layout/call.ftlh", "<#macro box of heading>ours</#macro>\n");
    write(
        "theme/layout/guidance-list.ftlh",
        "<#import \"frame.ftlh\" as f><@f.page><h1>Ours: ${frame.title}</h1></@f.page>\n");

    assertThat(build()).isEmpty();
    assertThat(file("guidance.html")).contains("<h1>Ours: Guidance</h1>");
    assertThat(file("pages/top.html")).contains("<h1>Top</h1>");
  }

  @Test
  void aStyleSheetAndAScriptReplaceTheirs() throws IOException {
    write("theme/assets/site.css", "/* ours */\nh1 { color: var(--second); }\n");
    write("theme/assets/handbook.js", "// ours\n");

    assertThat(build()).isEmpty();
    assertThat(file("assets/site.css"))
        .startsWith(":root{color-scheme:light dark;--paper:")
        .endsWith("/* ours */\nh1 { color: var(--second); }\n");
    assertThat(file("assets/handbook.js")).isEqualTo("// ours\n");
  }

  @Test
  void theLogoStandsOnEveryPage() throws IOException {
    write("kit.yaml", KIT + "brand: { logo: sign.svg, colours: [\"#104050\"] }\n");
    write("theme/sign.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

    assertThat(build()).isEmpty();
    assertThat(file("assets/sign.svg")).startsWith("<svg");
    assertThat(file("index.html")).contains("src=\"assets/sign.svg\" alt=\"\"");
    assertThat(file("pages/top.html")).contains("src=\"../assets/sign.svg\" alt=\"\"");
    assertThat(file("assets/site.css")).contains("--accent:#104050;");
  }

  @Test
  void aLogoThatIsNotThereIsMissed() throws IOException {
    write("kit.yaml", KIT + "brand: { logo: sign.svg }\n");
    write("theme/sing.svg", "<svg/>");

    assertThat(build())
        .containsExactly(
            "kit-missing-file kit.yaml:7:16 There is no \"sign.svg\" in theme/. | Put the file there. Did you mean \"sing.svg\"?",
            "theme-unknown-file theme/sing.svg:1:1 Nothing in the handbook is called \"sing.svg\". | Give it the name of the file it should replace, or remove it. Did you mean \"sign.svg\"?");
  }

  @Test
  void aLogoIsAPicture() throws IOException {
    write("kit.yaml", KIT + "brand: { logo: sign.gif }\n");
    write("theme/sign.gif", "GIF");

    assertThat(build()).hasSize(1).first().asString().startsWith("kit-invalid-value kit.yaml:7:16");
  }

  @Test
  void aLogoOutsideTheThemeIsRefused() throws IOException {
    write("kit.yaml", KIT + "brand: { logo: ../secret.svg }\n");

    assertThat(build()).first().asString().startsWith("kit-outside-base kit.yaml:7:16");
  }

  @Test
  void aFileThatReplacesNothingIsRefused() throws IOException {
    write("theme/layout/guidanse.ftlh", "x");
    write("theme/assets/more.css", "x");

    assertThat(build())
        .anyMatch(
            text ->
                text.startsWith("theme-unknown-file theme/layout/guidanse.ftlh:1:1")
                    && text.endsWith("Did you mean \"layout/guidance.ftlh\"?"))
        .anyMatch(text -> text.startsWith("theme-unknown-file theme/assets/more.css:1:1"));
  }

  @Test
  void aLayoutThatCannotBeParsedIsReportedWithItsPlace() throws IOException {
    write("theme/layout/guidance-list.ftlh", "<h1>A</h1>\n<#if>\n");

    assertThat(build())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("theme-broken-layout theme/layout/guidance-list.ftlh:2:");
  }

  @Test
  void aLayoutThatFailsIsReportedWithItsPlace() throws IOException {
    write(
        "theme/layout/home.ftlh",
        "<#import \"frame.ftlh\" as f>\n<@f.page>\n  ${frame.titel}</@f.page>");

    assertThat(build())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("theme-broken-layout theme/layout/home.ftlh:3:5")
        .contains("frame.titel");
  }

  @Test
  void aLayoutThatCallsItselfIsReported() throws IOException {
    write(
        "theme/layout/call.ftlh", "<#macro box of heading><@box of=of heading=heading/></#macro>");
    write(
        "content/situations/s.md",
        "---\ntitle: S\ngroup: G\nhandling: stop\nowner: manager\n---\nX.\n");

    assertThat(build()).hasSize(1).first().asString().startsWith("theme-broken-layout");
  }

  @Test
  void aLayoutReachesNothingButItsView() throws IOException {
    write(
        "theme/layout/home.ftlh",
        "<#assign x = \"freemarker.template.utility.Execute\"?new()>${x(\"id\")}");

    assertThat(build())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("theme-broken-layout theme/layout/home.ftlh:1:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>p { color: red }</style>",
        "<p style='color: red'>x</p>",
        "<p ONCLICK=\"x()\">x</p>",
        "<a href=\" JavaScript:x()\">x</a>",
        "<img src=\"https://tracker.example/x.gif\" alt=\"\">",
        "<img alt=\"\" src=//tracker.example/x.gif>",
        "<link rel=\"stylesheet\" href=\"https://fonts.example/x.css\">",
        "<form action=\"x\"></form>",
        "<iframe src=\"x\"></iframe>",
      })
  void aLayoutMayNotBreakWhatPagesPromise(String html) throws IOException {
    write(
        "theme/layout/guidance-list.ftlh",
        "<#import \"frame.ftlh\" as f><@f.page><h1>A</h1>" + html + "</@f.page>");

    assertThat(build())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("theme-unsafe theme/layout/guidance-list.ftlh:1:1");
  }

  @Test
  void aFrameWithoutThePolicyIsRefused() throws IOException {
    write(
        "theme/layout/guidance-list.ftlh",
        "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head></html>");

    assertThat(build()).hasSize(1).first().asString().contains("content security policy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@import 'x.css';", "p { background: URL(x.png) }"})
  void aStyleSheetLoadsNothing(String css) throws IOException {
    write("theme/assets/site.css", "h1 { margin: 0 }\n" + css);

    assertThat(build())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("theme-unsafe theme/assets/site.css:2:");
  }

  @Test
  void aColourThatIsHardToReadIsMeasured() throws IOException {
    write("kit.yaml", KIT + "brand: { colours: [\"#104050\", \"#9fd3e0\"] }\n");

    assertThat(build())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("theme-contrast kit.yaml:7:31 The colour #9fd3e0 has a contrast of 1.54 to 1");
  }

  @Test
  void everyBuiltInFileCanBeReplaced() throws IOException, URISyntaxException {
    Path built = Path.of("src/main/resources/org/responsekit/handbook");
    TreeSet<String> names = new TreeSet<>();
    for (String part : List.of("layout", "assets")) {
      try (Stream<Path> found = Files.list(built.resolve(part))) {
        // a folder holds the parts of the script that is named like it
        found.forEach(
            file ->
                names.add(
                    part + "/" + file.getFileName() + (Files.isDirectory(file) ? ".js" : "")));
      }
    }
    // what judges drafts judges the same in every theme
    names.removeIf(name -> name.matches("assets/(judge|draft).*\\.(js|css)"));
    assertThat(new TreeSet<>(Look.FILES)).isEqualTo(names);
  }

  /** Reads, checks and lays out; the findings in one line each. */
  private List<String> build() throws IOException {
    Findings findings = new Findings();
    KitReader.Reading reading = KitReader.read(KitPaths.in(folder), findings);
    ThemeCheck.check(
        reading.kit().orElseThrow(),
        reading.links(),
        List.of(),
        ExampleKit.DATES,
        reading.theme(),
        ExampleKit.APPENDIX,
        findings);
    if (!findings.failsBuild()) {
      new Handbook(
              reading.kit().orElseThrow(),
              reading.links(),
              List.of(),
              ExampleKit.DATES,
              reading.theme(),
              ExampleKit.APPENDIX)
          .write(ThemeTest::read, files::put);
    }
    return findings.sorted().stream().map(ThemeTest::line).toList();
  }

  private static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String line(Finding finding) {
    var source = finding.at().source();
    return finding.rule().id()
        + " "
        + source.path()
        + ":"
        + source.line(finding.at().start())
        + ":"
        + source.column(finding.at().start())
        + " "
        + finding.message()
        + " | "
        + finding.fix();
  }

  private String file(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
