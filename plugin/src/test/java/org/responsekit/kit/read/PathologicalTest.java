package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.responsekit.finding.CpuTime;
import org.responsekit.finding.Finding;

/** Input that nobody writes by hand is read or refused within three seconds, and never crashes. */
class PathologicalTest {
  private static final String PAGE = "content/never-confirm.md";

  private static List<Finding> read(String path, String text) {
    int most = KitFiles.LARGEST;
    assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(most);
    ExampleKit kit = new ExampleKit().write(path, text);
    List<List<Finding>> found = new ArrayList<>();
    CpuTime.within(3, () -> found.add(kit.read()));
    FindingForm.check(found.get(0));
    return found.get(0);
  }

  private static String upTo(int bytes, String piece) {
    return piece.repeat(bytes / piece.length());
  }

  static Stream<Arguments> yaml() {
    int room = 1 << 19;
    return Stream.of(
        Arguments.of("open lists", upTo(room, "[")),
        Arguments.of("open mappings", upTo(room, "{")),
        Arguments.of("open mappings with keys", upTo(room, "{a: ")),
        Arguments.of("lists in lists", upTo(room, "- ")),
        Arguments.of("keys of keys", upTo(room, "? ")),
        Arguments.of("a list and no end", "a: [" + upTo(room, "b, ")),
        Arguments.of("a mapping and no end", "a: {" + upTo(room, "b: c, ")),
        Arguments.of("closed lists", upTo(room / 2, "[") + upTo(room / 2, "]")),
        Arguments.of("one long word", upTo(room, "a")),
        Arguments.of("one long key", upTo(room, "a") + ": b"),
        Arguments.of("one long value", "title: " + upTo(room, "words ")),
        Arguments.of("colons", "title: " + upTo(room, "a: ")),
        Arguments.of("double quotes", "title: " + upTo(room, "\"")),
        Arguments.of("single quotes", "title: " + upTo(room, "'")),
        Arguments.of("an open quote", "title: \"" + upTo(room, "a\n ")),
        Arguments.of("backslashes", "title: \"" + upTo(room, "\\")),
        Arguments.of("escapes", "title: \"" + upTo(room, "\\u0041") + "\""),
        Arguments.of("spaces", upTo(room, " ")),
        Arguments.of("tabs", upTo(room, "\t")),
        Arguments.of("comments", upTo(room, "#\n")),
        Arguments.of("empty lines", upTo(room, "\n")),
        Arguments.of("a block text", "title: |\n" + upTo(room, "  a\n")),
        Arguments.of("words without colons", upTo(room, "a\n") + "b: c"),
        Arguments.of("colons and lines", upTo(room, "a:\n")),
        Arguments.of("keys twice", upTo(room, "a: b\n")),
        Arguments.of("no-break spaces", upTo(room / 2, "\u00a0")),
        Arguments.of("emoji", "title: [" + upTo(room / 2 - 8, "😀")),
        Arguments.of("anchors", upTo(room, "&a ")),
        Arguments.of("tags", upTo(room, "!a ")),
        Arguments.of("deeper and deeper", deeper()),
        Arguments.of("hyphens", upTo(room, "-\n")),
        Arguments.of("documents", upTo(room, "...\n")),
        Arguments.of("directives", upTo(room, "%A\n")));
  }

  private static String deeper() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      text.append(" ".repeat(depth)).append("a:\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("yaml")
  void yamlIsRefused(String name, String yaml) {
    assertThat(read("kit.yaml", yaml)).isNotEmpty();
    String front = "---\n" + yaml.substring(0, 1 << 14) + "\n---\n";
    assertThat(read("templates/call-back.ftl", front)).isNotEmpty();
    assertThat(read(PAGE, front)).isNotEmpty();
  }

  @Test
  void nestedListsHaveADepth() {
    assertThat(read("rules/house.yaml", "[".repeat(30) + "]".repeat(30)))
        .extracting(finding -> finding.rule().id() + " " + finding.at())
        .containsExactly("kit-wrong-type rules/house.yaml:1:2");
    assertThat(read("rules/house.yaml", "[".repeat(300) + "]".repeat(300)))
        .extracting(finding -> finding.rule().id() + " " + finding.at())
        .containsExactly("kit-syntax rules/house.yaml:1:42");
  }

  @Test
  void aMebibyteOfYamlOnOneLineIsRead() {
    StringBuilder yaml = new StringBuilder("{ format: 1, facts: { ");
    for (int i = 0; yaml.length() < 900_000; i++) {
      yaml.append("fact").append(i).append("x: \"😀 words\", ");
    }
    yaml.append("parking: [wrong] } }");
    String places =
        read("kit.yaml", yaml.toString()).stream()
            .map(finding -> finding.rule().id() + " " + finding.at())
            .filter(place -> place.contains("kit.yaml"))
            .collect(Collectors.joining("\n"));
    int column = yaml.codePointCount(0, yaml.indexOf("[wrong")) + 1;
    assertThat(places)
        .isEqualTo("kit-missing-key kit.yaml:1:1\nkit-wrong-type kit.yaml:1:" + column);
  }

  static Stream<Arguments> markdown() {
    int room = 1 << 19;
    return Stream.of(
        Arguments.of("words", upTo(room, "words ")),
        Arguments.of("lines", upTo(room, "words\n")),
        Arguments.of("quotes", upTo(room, "> ")),
        Arguments.of("quotes without spaces", upTo(room, ">")),
        Arguments.of("lists", upTo(room, "- ")),
        Arguments.of("numbered lists", upTo(room, "1. ")),
        Arguments.of("quotes and lists", upTo(room, "> - ")),
        Arguments.of("indented lists", indented("- a\n")),
        Arguments.of("open brackets", upTo(room, "[")),
        Arguments.of("brackets", upTo(room / 2, "[") + upTo(room / 2, "]")),
        Arguments.of("images", upTo(room / 2, "![") + upTo(room / 4, "](a)")),
        Arguments.of("links in links", upTo(room / 2, "[a") + upTo(room / 4, "](b)")),
        Arguments.of("open links", upTo(room, "[a](")),
        Arguments.of("open links with angles", upTo(room, "[a](<")),
        Arguments.of("stars", upTo(room, "*")),
        Arguments.of("open emphasis", upTo(room, "*a ")),
        Arguments.of("emphasis", upTo(room, "*a **a ")),
        Arguments.of("emphasis in emphasis", upTo(room / 2, "*a_") + upTo(room / 2, "_a*")),
        Arguments.of("underscores", upTo(room, "_a")),
        Arguments.of("backticks", upTo(room, "`")),
        Arguments.of("growing backticks", growing('`')),
        Arguments.of("facts", upTo(room, "${")),
        Arguments.of("open facts", upTo(room, "${a\n")),
        Arguments.of("dollars", upTo(room, "$")),
        Arguments.of("tags", upTo(room, "<a ")),
        Arguments.of("open comments", upTo(room, "a <!--")),
        Arguments.of("open declarations", upTo(room, "a <!A ")),
        Arguments.of("open instructions", upTo(room, "a <?")),
        Arguments.of("open character data", upTo(room, "a <![CDATA[")),
        Arguments.of("end tags", upTo(room, "a</b>")),
        Arguments.of("autolinks", upTo(room, "<a:")),
        Arguments.of("entities", upTo(room, "&")),
        Arguments.of("footnotes", upTo(room, "[^a]")),
        Arguments.of("footnote definitions", upTo(room, "[^a]: b\n\n")),
        Arguments.of("inline footnotes", upTo(room, "^[")),
        Arguments.of("definitions", upTo(room, "[a]: b\n")),
        Arguments.of("references", "[a]: b\n\n" + upTo(room, "[a] ")),
        Arguments.of("dangling references", upTo(room, "[a][b] ")),
        Arguments.of("headings", upTo(room, "# a\n")),
        Arguments.of("rules", upTo(room, "===\n")),
        Arguments.of("alerts", upTo(room, "> [!NOTE]\n\n")),
        Arguments.of("tables", "|" + upTo(room / 2, "a|") + "\n|" + upTo(room / 2, "-|")),
        Arguments.of("rows", "|a|\n|-|\n" + upTo(room, "|\n")),
        Arguments.of("fences", upTo(room, "```\n")),
        Arguments.of("tasks", upTo(room, "- [ ] a\n")));
  }

  /** The same text in paragraphs that are as long as they may be. */
  static String inParagraphs(String text) {
    StringBuilder paragraphs = new StringBuilder();
    int length = 0;
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      paragraphs.append(c);
      length = c == '\n' && text.startsWith("\n", i + 1) ? 0 : length + 1;
      lines = length == 0 ? 0 : lines + (c == '\n' ? 1 : 0);
      if (length >= (1 << 17) - 100 || lines >= 1_990) {
        paragraphs.append("\n\n");
        length = 0;
        lines = 0;
      }
    }
    return paragraphs.toString();
  }

  private static String indented(String item) {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 500; depth++) {
      text.append("  ".repeat(depth)).append(item);
    }
    return text.toString();
  }

  private static String growing(char mark) {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length < 1_000; length++) {
      text.append('a').append(String.valueOf(mark).repeat(length));
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("markdown")
  void markdownIsReadOrRefused(String name, String markdown) {
    String front = "---\ntitle: Long\nprinciples: [never-confirm]\n---\n";
    assertThat(read(PAGE, front + inParagraphs(markdown))).hasSizeLessThan(100);
  }

  @Test
  void aParagraphHasALength() {
    String front = "---\ntitle: Long\nprinciples: [never-confirm]\n---\n\n";
    assertThat(read(PAGE, front + "words\n".repeat(2_001)))
        .extracting(finding -> finding.rule().id() + " " + finding.at() + " " + finding.message())
        .containsExactly(
            "kit-file-too-large content/never-confirm.md:6:1 The paragraph that starts here has more than 2000 lines.");
    assertThat(read(PAGE, front + "x".repeat(140_000)))
        .extracting(finding -> finding.rule().id() + " " + finding.at() + " " + finding.message())
        .containsExactly(
            "kit-file-too-large content/never-confirm.md:6:1 The paragraph that starts here has more than 128 KiB.");
    assertThat(read(PAGE, front + "words\n".repeat(2_000))).isEmpty();
  }

  @Test
  void manyLinksAreFollowed() {
    StringBuilder page = new StringBuilder("---\ntitle: Links\nprinciples: [never-confirm]\n---\n");
    for (int i = 0; page.length() < 900_000; i++) {
      page.append("[a](situations/long-wait").append(i).append(".md)\n\n");
    }
    assertThat(read(PAGE, page.toString()).size()).isGreaterThan(10_000);
  }

  @Test
  void manyLinksToOneReferenceAreFollowed() {
    StringBuilder page = new StringBuilder("---\ntitle: Links\nprinciples: [never-confirm]\n---\n");
    while (page.length() < 900_000) {
      page.append("[a][b]\n\n");
    }
    page.append("[b]: tone.md\n");
    assertThat(read(PAGE, page.toString())).hasSize(1);
  }
}
