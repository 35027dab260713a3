package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.Folders;
import org.responsekit.wording.compile.CompileWording;
import org.responsekit.wording.data.LanguageReader;

/** Doubts with exceptions, as the page of the rule language shows them. */
class DoubtsTest {
  private static final Path SOURCES = Path.of("src/main/wording");

  @TempDir private Path folder;

  /** The doubt that the page shows. */
  private static List<String> shown() throws IOException {
    try (InputStream stream = Judges.class.getResourceAsStream("/docs/rules.md")) {
      String page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      int from = page.indexOf("```text\n") + 8;
      return page.substring(from, page.indexOf("```", from)).lines().toList();
    }
  }

  private static List<String> examples(String sign) throws IOException {
    return shown().stream()
        .filter(line -> line.startsWith("  " + sign + " \""))
        .map(line -> line.substring(5, line.length() - 1))
        .toList();
  }

  /** The built-in English rules with further lines in {@code allow.txt}. */
  private CompileWording.Compiled with(List<String> lines) throws IOException {
    Path copy = Files.createTempDirectory(folder, "wording");
    Folders.copy(SOURCES, copy);
    Path allow = copy.resolve("en/allow.txt");
    Files.writeString(allow, Files.readString(allow) + String.join("\n", lines) + "\n");
    return CompileWording.compile(copy);
  }

  private Judge judge(List<String> lines) throws IOException {
    CompileWording.Compiled compiled = with(lines);
    assertThat(compiled.problems()).isEmpty();
    return RuleJudge.of(List.of(LanguageReader.read(compiled.languages().get("en"))));
  }

  private static Verdict verdict(Judge judge, String text) {
    return judge.judge(new Draft(text, "reply", "en")).verdict();
  }

  @Test
  void theDoubtOfThePageDoesWhatItsExamplesSay() throws IOException {
    Judge judge = judge(shown());
    assertThat(examples("=")).isNotEmpty();
    assertThat(examples("!")).isNotEmpty();
    for (String text : examples("=")) {
      assertThat(verdict(Judges.builtIn(), text)).as(text).isEqualTo(Verdict.CLEAN);
      assertThat(verdict(judge, text)).as(text).isEqualTo(Verdict.UNRECOGNISED);
    }
    for (String text : examples("!")) {
      assertThat(verdict(judge, text)).as(text).isEqualTo(Verdict.CLEAN);
    }
  }

  @Test
  void everyExceptionOfThePageHasAnExampleThatNeedsIt() throws IOException {
    for (String exception : shown()) {
      if (exception.startsWith("  - ")) {
        Judge stricter = judge(shown().stream().filter(line -> !line.equals(exception)).toList());
        assertThat(examples("!"))
            .as(exception)
            .anyMatch(text -> verdict(stricter, text) == Verdict.UNRECOGNISED);
      }
    }
  }

  /** What an excused entry would explain is not explained by it. */
  @Test
  void anExcusedEntryExplainsNothing() throws IOException {
    List<String> lines = List.of("sun:", "  your sunshine", "  - read", "  = \"x\"", "  ! \"x\"");
    Judge judge = judge(lines);
    assertThat(verdict(judge, "We enjoy your sunshine.")).isNotEqualTo(Verdict.VIOLATING);
    assertThat(verdict(judge, "We read your sunshine.")).isEqualTo(Verdict.VIOLATING);
  }

  @Test
  void whatCanChangeNothingIsRefused() throws IOException {
    List<String> lines =
        List.of(
            "one: border",
            "  so far",
            "  - closed",
            "two: border",
            "  so far",
            "  ! \"So far.\"",
            "three: border",
            "  so far",
            "  - closed",
            "  - closed",
            "  - so far",
            "  ! So far.",
            "  ! \"So far.\"");
    int before = Files.readAllLines(SOURCES.resolve("en/allow.txt")).size();
    String together = "An exception, \"- pattern\", and its example, ! \"text\", go together.";
    assertThat(with(lines).problems())
        .containsExactlyInAnyOrder(
            "en/allow.txt:" + (before + 3) + ":5: " + together,
            "en/allow.txt:" + (before + 6) + ":5: " + together,
            "en/allow.txt:" + (before + 10) + ":5: This exception stands here twice.",
            "en/allow.txt:"
                + (before + 11)
                + ":5: This is a pattern, too, which would never count.",
            "en/allow.txt:" + (before + 12) + ":3: ! \"example\" was expected, with quotes.");
  }
}
