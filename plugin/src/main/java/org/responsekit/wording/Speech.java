package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Language.Frame;
import org.responsekit.wording.data.Matches;

/** A language with all that the judge has made ready of it. */
final class Speech {
  /** A frame with its scope as flags. */
  record Find(
      WordingRule rule,
      Frame frame,
      boolean question,
      boolean noCondition,
      boolean quantified,
      boolean publicTopic,
      boolean generic,
      boolean genericSentence) {
    static Find of(WordingRule rule, Frame frame) {
      Set<String> scope = Set.copyOf(frame.scope());
      return new Find(
          rule,
          frame,
          scope.contains("question"),
          scope.contains("no-condition"),
          scope.contains("quantified"),
          scope.contains("public-topic"),
          scope.contains("generic"),
          scope.contains("generic-sentence"));
    }
  }

  final Language language;
  final Marks marks;
  final Tagger tagger;
  final Acts acts;
  final Explanations explanations;
  final Map<String, WordingRule> rules = new TreeMap<>();
  final SentenceMemory memory = new SentenceMemory();
  private final List<Find> finds;

  /** Whether a kit's own rules are among them. */
  final boolean house;

  /** The numbers of the frames that each pattern belongs to. */
  private final int[][] framesOf;

  private final long[] finding;

  Speech(Language language, Map<String, WordingRule> rules) {
    this.language = language;
    this.rules.putAll(rules);
    marks = new Marks(language);
    tagger = new Tagger(language, marks);
    acts = new Acts(language, marks);
    finds = new ArrayList<>();
    boolean own = false;
    for (Frame frame : language.frames()) {
      finds.add(Find.of(rules.get(frame.rule()), frame));
      own |= frame.name().equals(Frame.HOUSE);
    }
    house = own;
    int count = language.automaton().size();
    framesOf = new int[count][0];
    finding = Bits.of(count);
    for (int i = 0; i < finds.size(); i++) {
      for (int pattern : finds.get(i).frame().patterns()) {
        int[] frames = framesOf[pattern];
        framesOf[pattern] = Arrays.copyOf(frames, frames.length + 1);
        framesOf[pattern][frames.length] = i;
        Bits.add(finding, pattern);
      }
    }
    explanations = new Explanations(language.allows(), count);
  }

  /** The frames of which a pattern matches, in their order. */
  List<Find> found(Matches matches) {
    long[] frames = Bits.of(finds.size());
    for (int pattern : Bits.both(matches.matched(), finding)) {
      for (int frame : framesOf[pattern]) {
        Bits.add(frames, frame);
      }
    }
    List<Find> found = new ArrayList<>();
    for (int frame : Bits.both(frames, frames)) {
      found.add(finds.get(frame));
    }
    return found;
  }
}
