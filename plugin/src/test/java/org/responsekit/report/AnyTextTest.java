package org.responsekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;

/** Whatever a kit holds: reports are written, nothing that identifies anyone is in them. */
class AnyTextTest {
  private static final List<String> IDENTIFIERS =
      List.of(
          "(212) 555-0187",
          "212.555.0187",
          "+1 212 555 0187",
          "2125550187",
          "maria.lopez@mail.example.org",
          "mlopez+kids@example.com",
          "219-09-9999",
          "219 09 9999",
          "1987-03-14",
          "03/14/1987",
          "3/14",
          "March 14, 1987",
          "14 de marzo de 1987",
          "MRN 00482913",
          "Mr. Lopezgarcia");

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void nothingThatIdentifiesSurvives(
      @ForAll("texts") String before,
      @ForAll("identifiers") String identifier,
      @ForAll("texts") String after,
      @ForAll("wheres") int where)
      throws IOException {
    // Letters and digits that touch an identifier would make it another word.
    String text = before + " ; " + identifier + " ; " + after;
    SourceText source = new SourceText("templates/a.ftl", text);
    int at = Math.floorMod(where, text.length() + 1);
    Span span = source.span(at, at + Math.floorMod(where / 7, 40));
    Finding finding =
        new Finding(Rule.TEXT_EMPTY.info(), span, text, List.of(text), text, List.of())
            .withStep(source.span(at / 2, at), text);
    Outcome outcome = new Outcome(List.of(finding), Outcomes.SCOPE);
    String name = identifier.replaceFirst("(MRN|Mr\\.) ", "");
    String console = new ConsoleReport().write(outcome);
    assertThat(console.replaceAll("\\n +", " ")).doesNotContain(name);
    assertThat(values(new JsonReport().write(outcome))).doesNotContain(name);
    assertThat(values(new SarifReport().write(outcome))).doesNotContain(name);
    assertThat(console).doesNotContain("\u001b").doesNotContain("\u202e").doesNotContain("\r");
  }

  private static String values(String json) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonNode root = new ObjectMapper().readTree(json);
    root.findParents("text").forEach(node -> out.append(node.get("text").asText()).append('\n'));
    for (String key : List.of("message", "fix", "note", "why", "title")) {
      root.findValues(key).forEach(value -> out.append(value.asText()).append('\n'));
    }
    root.findValues("notes").forEach(value -> out.append(value).append('\n'));
    return out.toString();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void marksStandUnderTheirWords(@ForAll("texts") String text, @ForAll("wheres") int where) {
    SourceText source = new SourceText("content/a.md", text);
    int at = Math.floorMod(where, text.length() + 1);
    boolean inside = at > 0 && at < text.length();
    boolean splits =
        inside
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    Span span = source.span(splits ? at - 1 : at, at + 5);
    Excerpt excerpt = Excerpt.of(span, new Masked());
    assertThat(excerpt.number()).isEqualTo(span.line());
    assertThat(excerpt.marks()).isPositive();
    assertThat(Excerpt.cells(excerpt.shown())).isLessThanOrEqualTo(116);
    assertThat(excerpt.indent()).isLessThanOrEqualTo(Excerpt.cells(excerpt.shown()));
    assertThat(excerpt.drawn().lines()).hasSize(3);
    boolean cutLeft =
        excerpt.shown().startsWith("...")
            && excerpt.indent() >= 3
            && source.lineText(span.line()).length() > 55;
    if (!cutLeft) {
      int column = 1;
      int cells = 0;
      for (int point : excerpt.shown().codePoints().toArray()) {
        if (column == span.column()) {
          break;
        }
        cells += Excerpt.cells(Character.toString(point));
        column++;
      }
      assertThat(excerpt.indent()).isEqualTo(cells);
    }
  }

  @Provide
  Arbitrary<Integer> wheres() {
    return Arbitraries.integers().between(0, 100_000);
  }

  @Provide
  Arbitrary<String> identifiers() {
    return Arbitraries.of(IDENTIFIERS);
  }

  /** Letters of all kinds, digits, halves of characters, line breaks, controls, FreeMarker. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "Thank you",
                "${patient.firstName}",
                "<@br/>",
                "\t",
                "\n",
                "\n\n",
                " ",
                ".",
                "@",
                "e\u0301",
                "\u4f60\u597d",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u202e",
                "\u001b[31m",
                "\uD800",
                "\uDC00",
                "\u00a0",
                "\u2028",
                "\u05d0\u05d1",
                "de",
                "may",
                "12",
                "x".repeat(90)),
            Arbitraries.strings().all().ofMaxLength(12),
            Arbitraries.strings().ascii().ofMaxLength(12));
    return Combinators.combine(pieces.list().ofMaxSize(30), pieces)
        .as((list, last) -> String.join("", list) + last);
  }
}
