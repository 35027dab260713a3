package org.responsekit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.responsekit.handbook.ExampleKit;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Snippet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What other tools read back from the files made for them is what was written. */
class ToolFormatsTest {
  private static final ExampleKit EXAMPLE = ExampleKit.example();
  private static final ExampleKit STARTER = ExampleKit.starter();

  /** How espanso finds variables in a replacement, after its documentation. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\{\\{\\s*((?<name>\\w+)(\\.(?<sub>(\\w+)))?)\\s*\\}\\}");

  private static Map<String, byte[]> written(ExampleKit kit, List<Snippet> snippets) {
    Map<String, byte[]> files = new TreeMap<>();
    Snippets.write(kit.kit(), snippets, files::put);
    return files;
  }

  private static Snippet text(String words) {
    Snippet first = EXAMPLE.snippets().get(0);
    return new Snippet(
        List.of(new Segment.Words(words, List.of())), List.of(first.key()), first.depends());
  }

  private static List<List<String>> csv(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    try (MappingIterator<List<String>> rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(text)) {
      return rows.readAll();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> matches(byte[] file) {
    Object document =
        new Load(LoadSettings.builder().build())
            .loadFromString(new String(file, StandardCharsets.UTF_8));
    return (List<Map<String, Object>>) ((Map<String, Object>) document).get("matches");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "Thank you",
            "=",
            "+",
            "-",
            "@",
            "%",
            "%%",
            "\"",
            "'",
            ",",
            ";",
            "\n",
            "\n\n",
            "\t",
            "$5",
            "$|$",
            "{{name}}",
            "{",
            "}",
            "\\{\\{name\\}\\}",
            "[[x]]",
            "{% x %}",
            "<b>",
            "&amp;",
            "\\",
            "\u00e9",
            "\ud83d\ude00",
            ": ",
            " #",
            "- ",
            "\u2028",
            "\u0085",
            "|",
            "`",
            "~",
            "\uff1d");
    return parts
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> String.join("", list))
        .filter(text -> !text.isBlank());
  }

  @Property(tries = 400)
  void everyTextComesBackFromEveryToolOrIsReported(@ForAll("texts") String words)
      throws IOException {
    List<Omission> omissions = new ArrayList<>();
    Map<String, byte[]> files = new TreeMap<>();
    omissions.addAll(Snippets.write(EXAMPLE.kit(), List.of(text(words)), files::put));
    Set<String> left = new HashSet<>();
    omissions.forEach(omission -> left.add(omission.format()));

    byte[] espanso = files.get("espanso/response-kit/package.yml");
    assertThat(espanso == null).isEqualTo(left.contains("espanso"));
    if (espanso != null) {
      String typed = (String) matches(espanso).get(0).get("replace");
      assertThat(typed.replace("\\{", "{").replace("\\}", "}")).isEqualTo(words);
      assertThat(VARIABLE.matcher(typed).find()).isFalse();
    }
    byte[] expander = files.get("csv/import-textexpander-en.csv");
    assertThat(expander == null).isEqualTo(left.contains("textexpander"));
    if (expander != null) {
      assertThat(csv(expander).get(0).get(1).replace("%%", "%")).isEqualTo(words);
      assertThat(csv(expander).get(0)).noneMatch(Csv::isFormula);
    }
    byte[] briskine = files.get("csv/import-briskine.csv");
    assertThat(briskine == null).isEqualTo(left.contains("briskine"));
    if (briskine != null) {
      String html = csv(briskine).get(1).get(8);
      assertThat(readByAnother(html)).isEqualTo(words.replaceAll("\n{2,}", "\n\n"));
      assertThat(csv(briskine).get(1)).noneMatch(Csv::isFormula);
    }
    String shown = csv(files.get("csv/review-sheet.csv")).get(1).get(13);
    assertThat(shown).isEqualTo(Csv.isFormula(words) ? "'" + words : words);
  }

  /**
   * The text of an HTML fragment as a parser of XML reads it; a line break is its only open tag.
   */
  private static String readByAnother(String html) {
    String document = "<body>" + html.replace("<br>", "<br/>") + "</body>";
    try {
      NodeList paragraphs =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(document)))
              .getElementsByTagName("p");
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < paragraphs.getLength(); i++) {
        StringBuilder text = new StringBuilder();
        NodeList parts = paragraphs.item(i).getChildNodes();
        for (int k = 0; k < parts.getLength(); k++) {
          Node part = parts.item(k);
          text.append(part.getNodeName().equals("br") ? "\n" : part.getTextContent());
        }
        texts.add(text.toString());
      }
      return String.join("\n\n", texts);
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(html, e);
    }
  }

  @Test
  void twoBlanksOfOneFormNeverShareAField() {
    Blank first = blank("a.b");
    Blank second = blank("a_b");
    assertThat(Espanso.field(first, Map.of())).isEqualTo("a_b");
    assertThat(Espanso.field(first, Map.of("a_b", first))).isEqualTo("a_b");
    assertThat(Espanso.field(second, Map.of("a_b", first))).isEqualTo("a_b_2");
  }

  private static Blank blank(String name) {
    Blank one = EXAMPLE.kit().settings().blanks().values().iterator().next();
    return new Blank(
        name,
        one.label(),
        one.type(),
        one.idClass(),
        one.options(),
        one.defaultOption(),
        one.sample(),
        one.merge(),
        one.at());
  }

  @ParameterizedTest
  @CsvSource({"'=1+1'", "'+1 555'", "'-a'", "'@a'", "'\ta'", "'\uff1da'"})
  void aFormulaIsMadeHarmlessForPeopleAndKeptFromTools(String words) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    List<Omission> omissions = Snippets.write(EXAMPLE.kit(), List.of(text(words)), files::put);
    assertThat(csv(files.get("csv/review-sheet.csv")).get(1).get(13)).isEqualTo("'" + words);
    assertThat(omissions)
        .filteredOn(omission -> omission.reason() == Omission.Reason.FORMULA)
        .extracting(Omission::format)
        .containsExactly("textexpander", "briskine");
  }

  @Test
  void theStarterKeywordsAreShortUniqueAndNoneBeginsAnother() {
    List<Entry> entries = Entry.all(STARTER.kit(), STARTER.snippets());
    TreeSet<String> keywords = new TreeSet<>();
    for (Entry entry : entries) {
      assertThat(entry.keyword()).matches("rk-[a-z0-9-]{1,36}");
      assertThat(keywords.add(entry.keyword())).as(entry.keyword()).isTrue();
    }
    String before = null;
    for (String keyword : keywords) {
      // in sorted order a beginning stands right before what it begins
      assertThat(before == null || !keyword.startsWith(before)).as(keyword).isTrue();
      before = keyword;
    }
    assertThat(entries).hasSizeGreaterThan(50);
  }

  @Test
  @SuppressWarnings("unchecked")
  void espansoAsksForEveryBlankOfTheStarterKitAndForNothingElse() {
    byte[] file = written(STARTER, STARTER.snippets()).get("espanso/response-kit/package.yml");
    int forms = 0;
    for (Map<String, Object> match : matches(file)) {
      Set<String> used = new TreeSet<>();
      Matcher matcher = VARIABLE.matcher((String) match.get("replace"));
      while (matcher.find()) {
        assertThat(matcher.group("name")).isEqualTo("form1");
        used.add(matcher.group("sub"));
      }
      assertThat(match.keySet())
          .isSubsetOf("trigger", "label", "search_terms", "force_mode", "replace", "vars");
      Set<String> asked = new TreeSet<>();
      if (match.get("vars") instanceof List<?> vars) {
        forms++;
        Map<String, Object> params =
            (Map<String, Object>) ((Map<String, Object>) vars.get(0)).get("params");
        Map<String, Object> fields = (Map<String, Object>) params.get("fields");
        asked.addAll(fields.keySet());
        for (String field : fields.keySet()) {
          assertThat((String) params.get("layout")).contains("[[" + field + "]]");
        }
      }
      assertThat(used).isEqualTo(asked);
    }
    assertThat(forms).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"2026.11, 2026.11.0", "1.2.3-beta4, 1.2.3", "draft, 0.0.0", "2026.01, 2026.1.0"})
  void espansoGetsAVersionOfThreeNumbers(String kit, String version) {
    assertThat(Espanso.version(kit)).isEqualTo(version);
  }
}
