package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.responsekit.wording.data.Automaton;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Matches;
import org.responsekit.wording.data.Symbol;

/** Judges one sentence: rules first, then every "you" that nothing explains, then safe acts. */
final class SentenceJudge {
  /** Takes what fired: a rule, and the words from one to before another. */
  interface Hits {
    void add(WordingRule rule, Word first, Word last);
  }

  private static final Set<String> NEW_CLAUSE = Set.of("but", "because", "pero", "porque");

  private final Statement sentence;
  private final String kind;
  private final List<SentenceMemory.Fired> fired = new ArrayList<>();
  private final List<Word> words;
  private final Speech speech;
  private final Marks marks;
  private final Matches matches;
  private final int[] clauses;
  private final boolean[] genericClause;
  private final boolean[] quantifiedClause;
  private final long[] all;
  private final boolean generic;
  private final boolean you;
  private final boolean publicTopic;
  private final boolean condition;
  private boolean violating;

  private SentenceJudge(Statement sentence, String kind) {
    this.sentence = sentence;
    this.kind = kind;
    words = sentence.words();
    speech = sentence.rules();
    marks = speech.marks;
    Automaton automaton = speech.language.automaton();
    int count = words.size();
    Symbol[] symbols = new Symbol[count];
    boolean[] begins = new boolean[count];
    clauses = new int[count];
    genericClause = new boolean[count];
    quantifiedClause = new boolean[count];
    for (int i = 0; i < count; i++) {
      Word word = words.get(i);
      symbols[i] = word.sense.symbol(automaton);
      begins[i] = word.clause;
      boolean next = i > 0 && (word.clause || NEW_CLAUSE.contains(word.form));
      clauses[i] = i == 0 ? 0 : clauses[i - 1] + (next ? 1 : 0);
      genericClause[clauses[i]] |= word.is(marks.generic);
      quantifiedClause[clauses[i]] |= word.is(marks.quantifier);
    }
    all = Bits.of(marks.names.names().size());
    for (Word word : words) {
      Bits.addAll(all, word.sense.classes);
    }
    generic = Bits.has(all, marks.generic);
    you = Bits.meets(all, marks.you);
    publicTopic = Bits.has(all, marks.publicTopic);
    condition = Bits.has(all, marks.condition);
    matches = automaton.match(symbols, begins);
  }

  /** What becomes of a sentence in a text of a kind. */
  static Judgement.Sentence judge(Statement sentence, String kind, Hits hits, SentencePlace place) {
    SentenceMemory.Outcome outcome =
        sentence.rules().memory.of(sentence, kind, () -> judge(sentence, kind));
    report(sentence, outcome.fired(), hits);
    return place.at(sentence, outcome.verdict(), outcome.why());
  }

  private static SentenceMemory.Outcome judge(Statement sentence, String kind) {
    SentenceJudge judge = new SentenceJudge(sentence, kind);
    judge.rules();
    return judge.verdict();
  }

  private static void report(Statement sentence, List<SentenceMemory.Fired> fired, Hits hits) {
    for (SentenceMemory.Fired each : fired) {
      hits.add(each.rule(), sentence.words().get(each.first()), sentence.words().get(each.last()));
    }
  }

  /** Tries a kit's own rules on a greeting or a signature; the built-in ones have no say there. */
  static boolean houseRulesFail(Statement part, String kind, Hits hits) {
    if (!part.rules().house) {
      return false;
    }
    SentenceJudge judge = new SentenceJudge(part, kind);
    for (Speech.Find find : judge.speech.found(judge.matches)) {
      if (find.frame().name().equals(Language.Frame.HOUSE)) {
        judge.rule(find);
      }
    }
    report(part, judge.fired, hits);
    return judge.violating;
  }

  /** Makes a judged sentence with its place in the raw text. */
  interface SentencePlace {
    Judgement.Sentence at(Statement sentence, Verdict verdict, String why);
  }

  private void fire(WordingRule rule, int start, int end) {
    fired.add(new SentenceMemory.Fired(rule, start, end - 1));
    violating |= rule.info().severity().failsBuild();
  }

  private void rules() {
    for (Speech.Find find : speech.found(matches)) {
      rule(find);
    }
  }

  private void rule(Speech.Find find) {
    if (!find.rule().appliesTo().contains(kind)) {
      return;
    }
    Matches.Match match = first(find);
    if (match != null && !matches.hasAny(find.frame().unless())) {
      fire(find.rule(), match.start(), match.end());
    }
  }

  private Matches.Match first(Speech.Find find) {
    boolean out =
        (find.genericSentence() && generic)
            || (find.publicTopic() && publicTopic && !you)
            || (find.question() && sentence.end() != '?')
            || (find.noCondition() && condition);
    if (out) {
      return null;
    }
    for (int pattern : find.frame().patterns()) {
      for (Matches.Match match : matches.all(pattern)) {
        boolean excused =
            (find.generic() && touches(match, genericClause, true))
                || (find.quantified() && !you && touches(match, quantifiedClause, false));
        if (!excused) {
          return match;
        }
      }
    }
    return null;
  }

  /**
   * Whether one of the words is in a marked clause; if asked, one whose mark stands before the end.
   */
  private boolean touches(Matches.Match match, boolean[] marked, boolean before) {
    for (int i = match.start(); i < match.end(); i++) {
      if (marked[clauses[i]] && (!before || genericBefore(clauses[i], match.end()))) {
        return true;
      }
    }
    return false;
  }

  private boolean genericBefore(int clause, int end) {
    for (int i = 0; i < end; i++) {
      if (clauses[i] == clause && words.get(i).is(marks.generic)) {
        return true;
      }
    }
    return false;
  }

  private SentenceMemory.Outcome verdict() {
    boolean[] explained = new boolean[words.size()];
    boolean border = speech.explanations.mark(matches, explained);
    String doubt = secondPerson(explained);
    if (violating) {
      return outcome(Verdict.VIOLATING, "");
    }
    if (sentence.cut()) {
      return outcome(Verdict.UNRECOGNISED, "too long to be a sentence");
    }
    if (!doubt.isEmpty()) {
      return outcome(Verdict.UNRECOGNISED, doubt);
    }
    for (int i = 0; i < words.size(); i++) {
      if (!explained[i] && words.get(i).isAny(marks.yourOrHis)) {
        return outcome(Verdict.UNRECOGNISED, "su/le");
      }
    }
    if (border) {
      return outcome(Verdict.UNRECOGNISED, "borderline");
    }
    Acts.Outcome outcome = speech.acts.judge(sentence, matches, explained, all);
    return outcome(outcome.recognised() ? Verdict.CLEAN : Verdict.UNRECOGNISED, outcome.why());
  }

  private SentenceMemory.Outcome outcome(Verdict verdict, String why) {
    return new SentenceMemory.Outcome(List.copyOf(fired), verdict, why);
  }

  /** Fires for a "you" that nothing explains; says why if it is only in doubt. */
  private String secondPerson(boolean[] explained) {
    WordingRule rule = speech.rules.get(BuiltInRules.SECOND_PERSON);
    if (rule == null || !rule.appliesTo().contains(kind)) {
      return "";
    }
    for (int i = 0; i < words.size(); i++) {
      if (!explained[i] && words.get(i).isAny(marks.youOrVerb)) {
        if (isWeak(i)) {
          return violating ? "" : "you, unclear";
        }
        fire(rule, i, Math.min(words.size(), i + 2));
        return "";
      }
    }
    return "";
  }

  private boolean isWeak(int at) {
    boolean excuse = publicTopic || condition || Bits.meets(all, marks.open);
    if (!excuse) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean past = word.is(marks.inPast) && i > at - 3;
      if (past || word.is(marks.choose) || word.is(marks.loyal)) {
        return false;
      }
    }
    return true;
  }
}
