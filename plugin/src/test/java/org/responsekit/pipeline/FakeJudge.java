package org.responsekit.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.wording.Draft;
import org.responsekit.wording.Judge;
import org.responsekit.wording.Judgement;
import org.responsekit.wording.Verdict;
import org.responsekit.wording.WordingRule;

/**
 * A judge of few words, so that tests of what happens to its findings do not change with the rules:
 * "visit" is an error, "hmm" a warning, and a sentence with "moon" is not recognised.
 */
final class FakeJudge implements Judge {
  static final WordingRule VISIT = rule("test-visit", Severity.ERROR);
  static final WordingRule HMM = rule("test-hmm", Severity.WARNING);

  private static WordingRule rule(String id, Severity severity) {
    return new WordingRule(
        new RuleInfo(id, severity, "says what it should not", "It tells something."),
        List.of("reply"),
        "en",
        "never-confirm",
        "45 CFR 164.502(a)",
        "Thank you for your comment.",
        List.of(),
        List.of());
  }

  @Override
  public Judgement judge(Draft draft) {
    List<Judgement.Hit> hits = new ArrayList<>();
    List<Judgement.Sentence> sentences = new ArrayList<>();
    String text = draft.text();
    find(VISIT, "visit", text, hits);
    find(HMM, "hmm", text, hits);
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('.', start);
      int end = stop < 0 ? text.length() : stop + 1;
      String sentence = text.substring(start, end);
      boolean visit = sentence.contains("visit");
      boolean moon = sentence.contains("moon");
      Verdict verdict = visit ? Verdict.VIOLATING : moon ? Verdict.UNRECOGNISED : Verdict.CLEAN;
      sentences.add(new Judgement.Sentence(start, end, verdict, moon ? "words moon" : "thanks"));
      start = end;
    }
    Verdict worst =
        sentences.stream()
            .map(Judgement.Sentence::verdict)
            .max(Verdict::compareTo)
            .orElse(Verdict.CLEAN);
    return new Judgement(worst, hits, sentences);
  }

  private static void find(WordingRule rule, String word, String text, List<Judgement.Hit> hits) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      hits.add(new Judgement.Hit(rule, at, at + word.length()));
    }
  }

  @Override
  public List<WordingRule> rules() {
    return List.of(HMM, VISIT);
  }

  @Override
  public boolean speaks(String locale) {
    return locale.equals("en") || locale.equals("es");
  }
}
