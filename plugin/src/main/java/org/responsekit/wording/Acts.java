package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Matches;
import org.responsekit.wording.text.Kind;

/**
 * Recognises safe speech acts: a sentence counts as one when a pattern of the act matches and every
 * word is a harmless one, one that the act may use, or one with a licence.
 */
final class Acts {
  /** What became of a sentence: recognised as an act, or why not. */
  record Outcome(boolean recognised, String why) {}

  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Act(
      Language.Act data,
      long[] patterns,
      long[] unless,
      long[] vocabulary,
      int unknown,
      boolean general,
      boolean licence) {}

  /** Acts in which a name is never harmless. */
  private static final Set<String> NAMELESS =
      Set.of("thanks", "apology", "reader", "closing", "general", "wish", "expert");

  private static final Set<String> DOUBTFUL = Set.of("would", "otherwise", "might", "friend");

  private final Marks marks;
  private final List<Act> acts;
  private final long[] licences;

  Acts(Language language, Marks marks) {
    this.marks = marks;
    int patterns = language.automaton().size();
    acts = new ArrayList<>();
    licences = Bits.of(patterns);
    for (Language.Act data : language.acts()) {
      Act act = act(data, marks, patterns);
      if (act.licence()) {
        Bits.addAll(licences, act.patterns());
      } else {
        acts.add(act);
      }
    }
  }

  private static Act act(Language.Act act, Marks marks, int patterns) {
    String unknown = act.option("k");
    return new Act(
        act,
        Bits.of(patterns, act.patterns()),
        Bits.of(patterns, act.unless()),
        marks.names.set(act.option("vocab").split(",", -1)),
        unknown.isEmpty() ? 0 : Integer.parseInt(unknown),
        act.is("general"),
        act.is("licence"));
  }

  Outcome judge(Statement sentence, Matches matches, boolean[] explained, long[] all) {
    List<Word> words = sentence.words();
    List<Act> found = found(sentence, matches, all);
    if (found.isEmpty()) {
      return new Outcome(false, "no safe act");
    }
    String names = found.stream().map(act -> act.data().name()).collect(Collectors.joining("+"));
    boolean[] licensed = licensed(words, matches);
    long[] allowed = marks.safe.clone();
    int mayBeUnknown = 0;
    for (Act act : found) {
      Bits.addAll(allowed, act.vocabulary());
      mayBeUnknown = Math.max(mayBeUnknown, act.unknown());
    }
    boolean nameless = found.stream().allMatch(act -> NAMELESS.contains(act.data().name()));
    List<String> left = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (licensed[i] || (explained[i] && word.isAny(marks.youOrVerb))) {
        continue;
      }
      if (nameless && word.is(marks.name)) {
        left.add(word.form);
      } else if (!word.isAny(allowed)) {
        boolean unknown = word.is(marks.unknown) && !word.is(marks.did);
        if (unknown && mayBeUnknown > 0) {
          mayBeUnknown--;
        } else if (word.kind() != Kind.NUM && word.kind() != Kind.ORD) {
          left.add(word.form);
        }
      }
    }
    return left.isEmpty()
        ? new Outcome(true, names)
        : new Outcome(false, "words " + String.join(",", left));
  }

  private List<Act> found(Statement sentence, Matches matches, long[] all) {
    List<Act> found = new ArrayList<>();
    for (Act act : acts) {
      if (!act.general() && matches(act, matches)) {
        found.add(act);
      }
    }
    if (found.isEmpty() && mayBeGeneral(sentence, all)) {
      acts.stream()
          .filter(act -> act.general() && Bits.meets(matches.matched(), act.patterns()))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean matches(Act act, Matches matches) {
    return Bits.meets(matches.matched(), act.patterns())
        && !Bits.meets(matches.matched(), act.unless());
  }

  private boolean mayBeGeneral(Statement sentence, long[] all) {
    List<Word> words = sentence.words();
    boolean past = Bits.has(all, marks.inPast) && !Bits.has(all, marks.publicTopic);
    boolean asks = sentence.end() == '?' && !Bits.has(all, marks.generic);
    return words.size() > 2
        && !past
        && !asks
        && !Bits.has(all, marks.unknown)
        && words.stream().noneMatch(word -> DOUBTFUL.contains(word.form));
  }

  private boolean[] licensed(List<Word> words, Matches matches) {
    boolean[] licensed = new boolean[words.size()];
    for (int pattern : Bits.both(matches.matched(), licences)) {
      for (Matches.Match match : matches.all(pattern)) {
        Arrays.fill(licensed, match.start(), match.end(), true);
      }
    }
    return licensed;
  }
}
