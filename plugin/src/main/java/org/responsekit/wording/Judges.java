package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.responsekit.finding.Findings;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.kit.HouseRule;
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
    return RuleJudge.of(Loaded.LANGUAGES);
  }

  /**
   * The built-in rules and what a kit adds. A kit's words and rules can loosen no built-in rule.
   *
   * @param services the kit's names of services
   * @param titles the kit's titles of staff
   * @param rules the kit's own rules
   * @param findings takes what is wrong with them; such a rule is left out
   */
  public static Judge with(
      List<String> services, List<String> titles, List<HouseRule> rules, Findings findings) {
    return new HouseRules(Loaded.LANGUAGES, findings).judge(services, titles, rules);
  }

  /** Whether a language is as the build compiled it, without anything that a kit adds. */
  @SuppressWarnings("ReferenceEquality") // the very one; comparing all it holds takes long
  public static boolean isBuiltIn(Language language) {
    for (Language builtIn : Loaded.LANGUAGES) {
      if (builtIn == language) {
        return true;
      }
    }
    return false;
  }

  /** What the build compiled, read when first asked for and shared by all judges. */
  private static final class Loaded {
    static final List<Language> LANGUAGES = languages();
  }

  private static List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    for (String locale : List.of("en", "es")) {
      Optional<Language> language = LanguageReader.builtIn(locale);
      if (language.isPresent()) {
        languages.add(language.get());
      }
    }
    return List.copyOf(languages);
  }
}
