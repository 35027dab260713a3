package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.template.LanguagePage;
import org.responsekit.template.language.Construct;
import org.responsekit.template.language.WorkedExample;

/**
 * Runs the example of every entry in the table of the language: what is allowed prints what the
 * table says, what is refused is refused at the words the table says.
 */
class LanguageExamplesTest {
  private static final String KIT =
      """
      format: 1
      version: "1"
      practice: { name: Cedar Hill, phone: (555) 555-0142 }
      locales: [en]
      roles: { manager: { title: manager } }
      channels:
        phone: { title: Phone, audience: private }
        google: { title: Google, audience: public, refuses: [phone] }
      blanks:
        askFor: { label: Ask for, type: role, options: [manager], default: manager }
      """;
  private static final String HEAD = "---\ntitle: T\nkind: script\nchannels: [phone]\n---\n";

  private static final String REPLY =
      "---\ntitle: T\nkind: reply\nfallback: true\nchannels: [google]\n---\n";

  @TempDir static Path folder;
  private static final List<Construct> EXAMPLES =
      LanguagePage.table().stream().filter(each -> !each.example().isEmpty()).toList();
  private static List<Finding> findings;
  private static List<Snippet> snippets;

  /** Each example is a template of its own, in one kit. */
  @BeforeAll
  static void run() throws IOException {
    write("kit.yaml", KIT);
    write("templates/lib/greet.ftl", "<#macro hello>Good day.</#macro>\n");
    write("templates/lib/parts/bye.ftl", "Goodbye.\n");
    for (int i = 0; i < EXAMPLES.size(); i++) {
      write(file(EXAMPLES.get(i)), HEAD + EXAMPLES.get(i).example() + "\n");
    }
    for (WorkedExample worked : WorkedExample.ALL) {
      for (Map.Entry<String, String> file : worked.files().entrySet()) {
        boolean reply = file.getKey().equals(WorkedExample.REPLY);
        write(
            "templates/" + (reply ? id(worked) + ".ftl" : file.getKey()),
            (reply ? REPLY : "") + file.getValue());
      }
    }
    Request request =
        new Request(
            KitPaths.in(folder),
            folder.resolve("out"),
            LocalDate.of(2026, 11, 21),
            Optional.empty(),
            "");
    ResponseKit.Checked checked = ResponseKit.checked(request, new TrustingJudge());
    findings = checked.outcome().findings();
    snippets = checked.snippets();
  }

  private static void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String file(Construct construct) {
    return "templates/" + id(construct) + ".ftl";
  }

  private static String id(Construct construct) {
    return "example-" + EXAMPLES.indexOf(construct);
  }

  static Stream<Construct> allowed() {
    return EXAMPLES.stream().filter(Construct::allowed);
  }

  static Stream<Construct> refused() {
    return EXAMPLES.stream().filter(construct -> !construct.allowed());
  }

  @ParameterizedTest
  @MethodSource
  void allowed(Construct construct) {
    assertThat(failing(construct)).isEmpty();
    List<String> texts =
        snippets.stream()
            .filter(snippet -> snippet.key().template().equals(id(construct)))
            .map(Snippet::defaultText)
            .toList();
    assertThat(texts).containsExactly(construct.gives());
  }

  @ParameterizedTest
  @MethodSource
  void refused(Construct construct) {
    List<Finding> failing = failing(construct);
    assertThat(failing)
        .extracting(finding -> finding.rule().id())
        .containsOnly(Rule.TEMPLATE_REFUSED.id());
    assertThat(failing).hasSize(1);
    Finding finding = failing.get(0);
    String behind = finding.at().source().text().substring(finding.at().start());
    assertThat(behind).startsWith(construct.gives());
    if (construct.group() != Construct.Group.SETTING) {
      assertThat(finding.message()).endsWith(construct.says());
    }
  }

  static Stream<WorkedExample> worked() {
    return WorkedExample.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource
  void worked(WorkedExample worked) {
    worked
        .files()
        .keySet()
        .forEach(
            name -> {
              boolean reply = name.equals(WorkedExample.REPLY);
              assertThat(failing("templates/" + (reply ? id(worked) + ".ftl" : name))).isEmpty();
            });
    Map<String, String> prints =
        snippets.stream()
            .filter(snippet -> snippet.key().template().equals(id(worked)))
            .collect(
                Collectors.toMap(
                    snippet -> snippet.key().variant(),
                    snippet -> snippet.text(blank -> "[" + blank.label().in("en") + "]")));
    assertThat(prints).isEqualTo(worked.prints());
  }

  @Test
  void tenOfThem() {
    assertThat(WorkedExample.ALL).hasSize(10);
  }

  private static String id(WorkedExample worked) {
    return "worked-" + WorkedExample.ALL.indexOf(worked);
  }

  private static List<Finding> failing(Construct construct) {
    return failing(file(construct));
  }

  private static List<Finding> failing(String file) {
    return findings.stream()
        .filter(finding -> finding.at().source().path().equals(file))
        .filter(finding -> !finding.rule().id().startsWith("wording-"))
        .filter(finding -> finding.severity().failsBuild())
        .toList();
  }
}
