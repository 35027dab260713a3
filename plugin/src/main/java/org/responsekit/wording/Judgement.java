package org.responsekit.wording;

import java.util.List;

/**
 * What the judge says of a text.
 *
 * @param verdict the worst of its sentences' verdicts and of the rules that look at the whole
 * @param hits what fired, by place and rule
 * @param sentences its sentences in order
 */
public record Judgement(Verdict verdict, List<Hit> hits, List<Sentence> sentences) {
  /**
   * A rule that fired.
   *
   * @param rule the rule
   * @param start offset of the first character of the words that fired, in UTF-16 units
   * @param end offset behind them
   */
  public record Hit(WordingRule rule, int start, int end) {}

  /**
   * A sentence.
   *
   * @param start its first offset, in UTF-16 units
   * @param end offset behind it
   * @param verdict what the judge says of it alone
   * @param why the safe act it was recognised as, or what kept it from being recognised
   */
  public record Sentence(int start, int end, Verdict verdict, String why) {}

  public Judgement {
    hits = List.copyOf(hits);
    sentences = List.copyOf(sentences);
  }
}
