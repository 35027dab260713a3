package org.responsekit.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What sentences of a language came to before. The same wordings are judged again and again, for
 * every channel, location and choice. A sentence is known by all that its judgement looks at, so
 * what is remembered changes no verdict; it only saves time.
 */
final class SentenceMemory {
  /** Of sentences; then it begins anew, so that an endless stream of texts stays in bounds. */
  private static final int MOST = 4_096;

  /** Of words and of characters; a longer sentence is not likely to come again. */
  private static final int LONGEST = 60;

  private static final int MOST_CHARACTERS = 1_000;

  /**
   * What a sentence came to.
   *
   * @param fired rules, with the words from one to before another
   * @param why what the verdict rests on
   */
  record Outcome(List<Fired> fired, Verdict verdict, String why) {}

  /** A rule that fired from a word to another, by their numbers. */
  record Fired(WordingRule rule, int first, int last) {}

  /**
   * All that {@link SentenceJudge} asks of a sentence and its words. Words are the same if they are
   * of the very same sense, which holds form, classes and kind.
   */
  private static final class Key {
    private final String kind;
    private final int end;
    private final boolean cut;
    private final Sense[] senses;
    private final boolean[] clauses;
    private final int hash;

    Key(Statement sentence, String kind) {
      List<Word> words = sentence.words();
      int count = words.size();
      this.kind = kind;
      end = sentence.end();
      cut = sentence.cut();
      senses = new Sense[count];
      clauses = new boolean[count];
      int mixed = kind.hashCode() * 31 + end;
      for (int i = 0; i < count; i++) {
        Word word = words.get(i);
        senses[i] = word.sense;
        clauses[i] = word.clause;
        mixed = (mixed ^ (word.sense.hash() + (word.clause ? 1 : 0))) * 0x9e3779b9;
        mixed ^= mixed >>> 15;
      }
      hash = mixed;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.hash == hash
          && key.end == end
          && key.cut == cut
          && key.kind.equals(kind)
          && Arrays.equals(key.clauses, clauses)
          && Arrays.equals(key.senses, senses);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private final Map<Key, Outcome> outcomes = new ConcurrentHashMap<>();

  /** What a sentence in a text of a kind comes to, judged only if it is new. */
  Outcome of(Statement sentence, String kind, Supplier<Outcome> judge) {
    if (sentence.words().size() > LONGEST || sentence.stop() - sentence.start() > MOST_CHARACTERS) {
      return judge.get();
    }
    Key key = new Key(sentence, kind);
    Outcome known = outcomes.get(key);
    if (known == null) {
      known = judge.get();
      if (outcomes.size() >= MOST) {
        outcomes.clear();
      }
      outcomes.put(key, known);
    }
    return known;
  }
}
