package org.responsekit.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Language.Frame;

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
  final Map<String, WordingRule> rules = new TreeMap<>();
  final List<Find> finds;

  Speech(Language language, Map<String, WordingRule> rules) {
    this.language = language;
    this.rules.putAll(rules);
    marks = new Marks(language);
    tagger = new Tagger(language, marks);
    acts = new Acts(language, marks);
    finds =
        language.frames().stream().map(frame -> Find.of(rules.get(frame.rule()), frame)).toList();
  }
}
