package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.responsekit.kit.read.KitPaths;

/** What an audit is asked to do: what makes no sense is refused before anything is judged. */
class AuditRunTest {
  private static final String SAFE = "{\"id\": 1, \"text\": \"Thank you for your feedback.\"}\n";

  @TempDir Path temp;
  private final List<String> log = new ArrayList<>();

  private Result audit(String file, String text, String lang, String failOn) throws IOException {
    Path replies = Files.writeString(temp.resolve(file), text);
    return ResponseKit.audit(
        ForkedRender.request(KitPaths.in(temp), temp.resolve("out")),
        new AuditAsked(replies, null, "", "", "", lang, failOn, log::add));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jsonl | english | never      | kit.lang is \"english\"; expected the code of a language",
        "a.jsonl | en      | violations | kit.failOn is \"violations\"; expected one of never",
        "a.xlsx  | en      | never      | a.xlsx is a spreadsheet; open it and save it as CSV"
      })
  void whatMakesNoSenseIsRefused(String file, String lang, String failOn, String said)
      throws IOException {
    Result result = audit(file, SAFE, lang, failOn);

    assertThat(result.failed()).isTrue();
    assertThat(result.console()).contains(said);
    assertThat(temp.resolve("out-reports/audit.json")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"en", "en-US", "EN_GB", "''"})
  void aLanguageMayNameACountry(String lang) throws IOException {
    Result result = audit("a.jsonl", SAFE, lang, "unrecognised");

    assertThat(result.failed()).isFalse();
    assertThat(result.console())
        .startsWith("1 replies judged: 0 violating, 0 unrecognised, 1 clean");
  }

  /** Who asked for violations did not ask for a green build over a file that nobody could read. */
  @ParameterizedTest
  @CsvSource({"never, false", "violating, true", "unrecognised, true"})
  void aFileOfWhichNothingCouldBeReadHoldsNoProof(String failOn, boolean fails) throws IOException {
    Result result = audit("a.jsonl", "id,text\n1,Thank you.\n", "en", failOn);

    assertThat(result.failed()).isEqualTo(fails);
    assertThat(log).hasSize(2).allMatch(line -> line.startsWith("warning audit-broken-row  "));
  }

  @Test
  void explainNamesEveryFamilyOfRules() {
    List<String> families =
        ResponseKit.explain("").text().lines().filter(line -> line.contains("-*")).toList();

    assertThat(families).hasSizeGreaterThan(10).allMatch(line -> line.matches("[a-z]+-\\*  \\w.+"));
  }
}
