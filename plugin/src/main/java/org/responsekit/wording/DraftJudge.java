package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.wording.text.Unicode;
import org.responsekit.wording.whole.WholeHit;
import org.responsekit.wording.whole.WholeText;

/**
 * Judges a text that somebody wrote, a draft or a published reply, by all the rules that judge
 * finished texts in the build: what its sentences say, what identifies someone by its form, what
 * hides, what is missing. Immutable, and shared between threads.
 */
public final class DraftJudge {
  private static final Comparator<Hit> BY_PLACE =
      Comparator.comparingInt(Hit::start)
          .thenComparingInt(Hit::end)
          .thenComparing(hit -> hit.rule().id());

  private final Judge judge;
  private final OwnWords own;

  /**
   * What is said of a text.
   *
   * @param verdict violating when a rule fired at words, or help is missing; what merely makes a
   *     text less useful (no way to talk in private, hard to read) is a hit and no violation
   * @param hits what fired, by place and rule; sentences that no rule knows are among them
   */
  public record Verdicts(Verdict verdict, List<Hit> hits) {
    public Verdicts {
      hits = List.copyOf(hits);
    }
  }

  /**
   * A rule that fired.
   *
   * @param rule the rule
   * @param start offset of the first character of the words that fired, in UTF-16 units
   * @param end offset behind them
   */
  public record Hit(RuleInfo rule, int start, int end) {}

  /**
   * A judge of drafts.
   *
   * @param judge what the sentences are judged by
   * @param own what the kit declares; {@link OwnWords#NONE} without a kit
   */
  public DraftJudge(Judge judge, OwnWords own) {
    this.judge = Objects.requireNonNull(judge);
    this.own = Objects.requireNonNull(own);
  }

  /** What the sentences are judged by. */
  public Judge judge() {
    return judge;
  }

  /** What the kit declares. */
  public OwnWords own() {
    return own;
  }

  /**
   * Judges a text.
   *
   * @param kind as in {@link Draft#kind()}
   * @param locale the language it is said to be in
   */
  public Verdicts judge(String text, String kind, String locale) {
    OwnWords.Found found = own.in(text);
    Draft draft = new Draft(text, kind, locale, found.known());
    Judgement judgement = judge.judge(draft);
    List<Hit> hits = new ArrayList<>();
    for (Judgement.Hit hit : judgement.hits()) {
      hits.add(new Hit(hit.rule().info(), hit.start(), hit.end()));
    }
    for (ForeignPlaceholders.Hit hit : ForeignPlaceholders.in(text)) {
      RuleInfo rule = Rule.PLACEHOLDER_FOREIGN.info();
      boolean known =
          hits.stream()
              .anyMatch(
                  other ->
                      other.rule().id().equals(rule.id())
                          && other.start() < hit.end()
                          && hit.start() < other.end());
      if (!known) {
        hits.add(new Hit(rule, hit.start(), hit.end()));
      }
    }
    List<WholeHit> whole = WholeText.look(draft, WholeText.Occasion.UNKNOWN);
    for (WholeHit hit : whole) {
      hits.add(new Hit(hit.rule().info(), hit.start(), hit.end()));
    }
    for (WrittenContacts.Hit hit : found.foreign()) {
      if (whole.stream().noneMatch(id -> id.start() < hit.end() && hit.start() < id.end())) {
        hits.add(new Hit(hit.rule().info(), hit.start(), hit.end()));
      }
    }
    boolean violating = hits.stream().anyMatch(DraftJudge::violates);
    for (Judgement.Sentence sentence : judgement.sentences()) {
      if (sentence.verdict() == Verdict.UNRECOGNISED && judge.speaks(locale)) {
        int start = sentence.start();
        while (start < sentence.end() - 1 && Unicode.isWhitespace(text.charAt(start))) {
          start++;
        }
        hits.add(new Hit(Rule.WORDING_UNRECOGNISED.info(), start, sentence.end()));
      }
    }
    hits.sort(BY_PLACE);
    return new Verdicts(violating ? Verdict.VIOLATING : judgement.verdict(), hits);
  }

  private static boolean violates(Hit hit) {
    return hit.rule().severity().failsBuild()
        && !hit.rule().id().equals(Rule.CONTACT_MISSING_OFFLINE.id())
        && !hit.rule().id().equals(Rule.WORDING_NO_LOCALE.id());
  }
}
