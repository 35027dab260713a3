package org.responsekit.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.release.Change.Kind;

/** What is told of two releases, and which versions may be released. */
class ReleasesTest {
  private static final String WAIT = "Nobody enjoys waiting.";

  @TempDir Path folder;
  private Releases releases;
  private final Findings findings = new Findings();

  @BeforeEach
  void folder() {
    releases = new Releases(folder.resolve("releases"), "site/releases");
  }

  private static String text(String key, String words) {
    return "{\"keys\":[\""
        + key
        + "\"],\"segments\":[{\"words\":\""
        + words
        + "\"},{\"fact\":\"practice.phone\",\"text\":\"(555) 555-0100\"},{\"blank\":\"askFor\"}]}";
  }

  private static String template(String id, String... texts) {
    return "{\"id\":\""
        + id
        + "\",\"title\":{\"en\":\"About "
        + id
        + "\"},\"texts\":["
        + String.join(",", texts)
        + "]}";
  }

  private static byte[] catalogue(String version, String... templates) {
    return ("{\"version\":\"" + version + "\",\"templates\":[" + String.join(",", templates) + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String told(byte[] present) throws IOException {
    return releases.compared(present, "en", findings).stream()
        .map(
            comparison ->
                comparison.older()
                    + " -> "
                    + comparison.newer()
                    + ": "
                    + comparison.changes().stream()
                        .map(ReleasesTest::told)
                        .collect(Collectors.joining("; ")))
        .collect(Collectors.joining("\n"));
  }

  private static String told(Change change) {
    String words =
        change.parts().stream()
            .map(
                part ->
                    switch (part.fate()) {
                      case KEPT -> part.text();
                      case OUT -> "[-" + part.text() + "-]";
                      case IN -> "{+" + part.text() + "+}";
                    })
            .collect(Collectors.joining(" "));
    return change.kind()
        + " "
        + change.template()
        + "/"
        + change.variant()
        + "/"
        + change.locale()
        + " "
        + change.channels()
        + " "
        + words;
  }

  @Test
  void anAddedAChangedAndARetiredTextAreToldAndNothingElse() throws Exception {
    String same = template("same", text("same/a/en/google/main", "Thank you. "));
    releases.store(
        "1",
        catalogue(
            "1",
            same,
            template(
                "wait",
                text("wait/a/en/google/main", WAIT),
                text("wait/b/en/google/main", "Time matters."))));
    byte[] now =
        catalogue(
            "2",
            same.replace("0100", "0199"),
            template(
                "wait",
                text("wait/a/en/google/main", "Nobody likes waiting."),
                text("wait/c/en/google/main", "Hours are long.")));
    assertThat(told(now))
        .isEqualTo(
            "1 -> 2: CHANGED wait/a/en [google] Nobody [-enjoys-] {+likes+} waiting.${practice.phone}[askFor]; "
                + "RETIRED wait/b/en [google] Time matters.${practice.phone}[askFor]; "
                + "ADDED wait/c/en [google] Hours are long.${practice.phone}[askFor]");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void channelsThatShareAChangeShareAnEntry() throws Exception {
    releases.store(
        "1",
        catalogue(
            "1",
            template(
                "wait", text("wait/a/en/google/main", WAIT), text("wait/a/en/yelp/main", WAIT))));
    byte[] now =
        catalogue(
            "2",
            template(
                "wait",
                text("wait/a/en/google/main", "Waits are long."),
                text("wait/a/en/yelp/main", "Waits are long.")));
    assertThat(releases.compared(now, "en", findings).get(0).changes())
        .singleElement()
        .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.CHANGED))
        .satisfies(change -> assertThat(change.channels()).containsExactly("google", "yelp"));
  }

  @Test
  void versionsAreOrderedByTheirNumbers() throws Exception {
    for (String version : List.of("2026.9", "2026.10", "2026.2")) {
      releases.store(version, catalogue(version));
    }
    assertThat(releases.compared(catalogue("2026.11"), "en", findings))
        .extracting(Comparison::older)
        .containsExactly("2026.10", "2026.9", "2026.2");
  }

  @Test
  void theReleaseOfThePresentVersionIsThePresentOne() throws Exception {
    releases.store("1", catalogue("1"));
    releases.store("2", catalogue("2"));
    assertThat(releases.compared(catalogue("2"), "en", findings)).hasSize(1);
    assertThat(releases.compared(catalogue("1"), "en", findings))
        .extracting(Comparison::older, Comparison::newer)
        .containsExactly(tuple("2", "1"));
  }

  @Test
  void otherBytesUnderAReleasedVersionAreRefused() throws Exception {
    SourceText kit = new SourceText("kit.yaml", "version: 1\n");
    byte[] first = catalogue("1", template("wait", text("wait/a/en/google/main", WAIT)));
    assertThat(releases.mayRelease("1", first, kit.span(9, 10), findings)).isTrue();
    releases.store("1", first);
    assertThat(releases.mayRelease("1", first, kit.span(9, 10), findings)).isTrue();
    assertThat(releases.mayRelease("1", catalogue("1"), kit.span(9, 10), findings)).isFalse();
    assertThat(findings.sorted())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("release-exists"));
    assertThat(folder.resolve("releases/1.json")).hasBinaryContent(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026/11", "../1", ".1", "a b", "1\u00e9"})
  void aVersionThatIsNoNameIsRefused(String version) throws Exception {
    SourceText kit = new SourceText("kit.yaml", "version: x\n");
    assertThat(releases.mayRelease(version, catalogue(version), kit.span(9, 10), findings))
        .isFalse();
    assertThat(findings.sorted())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("release-version"));
  }

  @Test
  void whatALinkLeadsToIsNotRead() throws Exception {
    Path outside = Files.write(folder.resolve("outside.json"), catalogue("1"));
    Files.createDirectories(folder.resolve("releases"));
    Files.createSymbolicLink(folder.resolve("releases/1.json"), outside);
    assertThat(releases.compared(catalogue("2"), "en", findings)).isEmpty();
    assertThat(findings.sorted())
        .extracting(Finding::rule, finding -> finding.at().toString())
        .containsExactly(tuple(Rule.RELEASE_UNREADABLE.info(), "site/releases/1.json:1:1"));
  }

  @Test
  void aFolderThatIsALinkIsNotRead() throws Exception {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.write(outside.resolve("1.json"), catalogue("1"));
    Files.createSymbolicLink(folder.resolve("releases"), outside);
    assertThat(releases.exist()).isTrue();
    assertThat(releases.compared(catalogue("2"), "en", findings)).isEmpty();
    assertThat(findings.sorted())
        .extracting(Finding::rule, finding -> finding.at().toString())
        .containsExactly(tuple(Rule.RELEASE_UNREADABLE.info(), "site/releases:1:1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"version\":\"1\" | 1:",
        "[] | 1:1",
        "{\"version\":\"2\"} | 1:1",
        " | 1:1",
        "{\"version\":\"1\"} | 1:1",
        "{\"version\":\"1\",\"templates\":null} | 1:1",
        "{\"version\":\"1\",\"templates\":[{\"id\":\"a\",\"texts\":[{\"keys\":[]}]}]} | 1:1"
      })
  void aReleaseThatCannotBeReadIsAFinding(String content, String place) throws Exception {
    Files.createDirectories(folder.resolve("releases"));
    Files.writeString(folder.resolve("releases/1.json"), content == null ? "" : content);
    releases.compared(catalogue("3"), "en", findings);
    assertThat(findings.sorted())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("release-unreadable"))
        .satisfies(
            finding ->
                assertThat(finding.at().toString()).startsWith("site/releases/1.json:" + place));
  }
}
