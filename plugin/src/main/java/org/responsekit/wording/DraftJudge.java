package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.kit.Fact;
import org.responsekit.kit.Settings;
import org.responsekit.wording.Draft.As;
import org.responsekit.wording.Draft.Known;
import org.responsekit.wording.whole.WholeHit;
import org.responsekit.wording.whole.WholeText;

/**
 * Judges a text that nobody made from a template: all that the build would find in it but for what
 * only a template knows. The page judges drafts in the same way, function for function. It is
 * immutable and may be shared between threads.
 */
public final class DraftJudge {
  /**
   * Something found in a text.
   *
   * @param rule the rule
   * @param start first offset of the words, in UTF-16 units
   * @param end offset behind them
   */
  public record Found(RuleInfo rule, int start, int end) {}

  /**
   * What is said of a text.
   *
   * @param verdict violating if anything found fails a build, clean if all sentences are known
   * @param found what was found, by place and rule
   */
  public record Result(Verdict verdict, List<Found> found) {
    public Result {
      found = List.copyOf(found);
    }
  }

  private static final char OPAQUE = '\uFFFC';
  private static final Comparator<Found> BY_PLACE =
      Comparator.comparingInt(Found::start)
          .thenComparingInt(Found::end)
          .thenComparing(found -> found.rule().id());

  private final Judge judge;
  private final Vouched vouched;
  private final WrittenContacts contacts;
  private final List<String> own;

  private DraftJudge(Judge judge, Vouched vouched, List<String> facts) {
    this.judge = judge;
    this.vouched = vouched;
    this.own = List.copyOf(facts);
    this.contacts = new WrittenContacts(own);
  }

  /** For texts of no kit. */
  public static DraftJudge of(Judge judge) {
    return new DraftJudge(judge, Vouched.NOTHING, List.of());
  }

  /** For texts of a kit, whose facts may stand in them. */
  public static DraftJudge of(Judge judge, Settings settings) {
    List<String> facts = new ArrayList<>();
    for (Fact fact : TextInspection.facts(settings)) {
      facts.addAll(fact.text().byLocale().values());
    }
    return new DraftJudge(judge, Vouched.of(settings), facts);
  }

  public Judge judge() {
    return judge;
  }

  public Vouched vouched() {
    return vouched;
  }

  /** The digits of phone numbers and the contacts that need no question, sorted. */
  public List<List<String>> ownContacts() {
    return contacts.own();
  }

  /**
   * Judges a text.
   *
   * @param text the text as it would be published
   * @param kind such as {@code reply}
   * @param locale its language, where its words do not say it
   */
  public Result judge(String text, String kind, String locale) {
    Draft draft = new Draft(text, kind, locale, vouched.in(text));
    List<Found> found = new ArrayList<>();
    List<WholeHit> whole = WholeText.look(draft, WholeText.Occasion.UNKNOWN);
    whole.forEach(hit -> found.add(new Found(hit.rule().info(), hit.start(), hit.end())));
    form(hidden(draft), whole, found);
    Judgement judgement = judge.judge(draft);
    for (Judgement.Hit hit : judgement.hits()) {
      RuleInfo rule = hit.rule().info();
      boolean placeholder = rule.id().equals(Rule.PLACEHOLDER_FOREIGN.id());
      if (!(placeholder && overlaps(found, rule, hit.start(), hit.end()))) {
        found.add(new Found(rule, hit.start(), hit.end()));
      }
    }
    boolean spoken = judgement.hits().stream().noneMatch(hit -> hit.rule() == Judges.NO_LOCALE);
    for (Judgement.Sentence sentence : judgement.sentences()) {
      if (spoken && sentence.verdict() == Verdict.UNRECOGNISED) {
        found.add(
            new Found(Rule.WORDING_UNRECOGNISED.info(), sentence.start(), sentence.end()));
      }
    }
    found.sort(BY_PLACE);
    boolean violating = found.stream().anyMatch(DraftJudge::isWrong);
    Verdict rest = judgement.verdict() == Verdict.VIOLATING ? Verdict.UNRECOGNISED : judgement.verdict();
    return new Result(violating ? Verdict.VIOLATING : rest, found);
  }

  private static boolean isWrong(Found found) {
    String id = found.rule().id();
    boolean unknown =
        id.equals(Rule.WORDING_UNRECOGNISED.id()) || id.equals(Rule.WORDING_NO_LOCALE.id());
    return !unknown && found.rule().severity().failsBuild();
  }

  /** Placeholders and contacts, which the build looks for in texts without the kit's contacts. */
  private void form(String text, List<WholeHit> whole, List<Found> found) {
    for (ForeignPlaceholders.Hit hit : ForeignPlaceholders.in(text)) {
      found.add(new Found(Rule.PLACEHOLDER_FOREIGN.info(), hit.start(), hit.end()));
    }
    for (WrittenContacts.Hit hit : contacts.foreign(text)) {
      boolean named =
          whole.stream()
              .anyMatch(
                  id ->
                      id.rule().id().startsWith("phi-")
                          && id.start() < hit.end()
                          && hit.start() < id.end());
      if (!named) {
        found.add(new Found(hit.rule().info(), hit.start(), hit.end()));
      }
    }
  }

  private static boolean overlaps(List<Found> found, RuleInfo rule, int start, int end) {
    return found.stream()
        .anyMatch(
            other ->
                other.rule().id().equals(rule.id()) && other.start() < end && start < other.end());
  }

  private static String hidden(Draft draft) {
    StringBuilder text = new StringBuilder(draft.text());
    for (Known known : draft.known()) {
      for (int i = known.start(); i < known.end() && known.as() == As.CONTACT; i++) {
        text.setCharAt(i, OPAQUE);
      }
    }
    return text.toString();
  }
}
