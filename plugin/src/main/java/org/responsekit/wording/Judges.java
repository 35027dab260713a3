package org.responsekit.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.LanguageReader;

/** Where judges come from. */
public final class Judges {
  /** Of every sentence that the judge does not know as safe. */
  public static final WordingRule UNRECOGNISED =
      alone(
          "wording-unrecognised",
          "a sentence that is not known to be safe",
          "Only what is understood can be vouched for; a person must read this.");

  /** Of a text in a language without rules. */
  public static final WordingRule NO_LOCALE =
      alone(
          "wording-no-locale",
          "a text in a language without wording rules",
          "Nobody has told the checks what is safe to say in this language.");

  private Judges() {}

  private static WordingRule alone(String id, String title, String why) {
    return new WordingRule(
        new RuleInfo(id, Severity.ERROR, title, why),
        List.of("reply", "post", "request", "notice", "message", "script"),
        "",
        "never-confirm",
        "",
        "",
        List.of(),
        List.of());
  }

  /** The built-in rules for every language there is. */
  public static Judge builtIn() {
    return RuleJudge.of(languages());
  }

  private static List<Language> languages() {
    return Stream.of("en", "es").map(LanguageReader::builtIn).flatMap(Optional::stream).toList();
  }
}
