package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Language.Act;
import org.responsekit.wording.data.Language.Frame;

/**
 * Takes frames, exceptions, acts and what explains a "you" out of a language, one at a time, and
 * names those that no example misses.
 */
final class Ablation {
  private final Language language;
  private final Judge whole;
  private final Set<String> unmissed = new TreeSet<>();

  private Ablation(Language language) {
    this.language = language;
    this.whole = RuleJudge.of(List.of(language));
  }

  /** What no named example needs. */
  static Set<String> unmissed(Language language) {
    Ablation ablation = new Ablation(language);
    ablation.frames();
    ablation.acts(language.allows(), "allow", true);
    ablation.acts(language.acts(), "act", false);
    return ablation.unmissed;
  }

  private Judge without(List<Frame> frames, List<Act> allows, List<Act> acts) {
    return RuleJudge.of(
        List.of(
            new Language(
                language.locale(),
                language.classes(),
                language.lexicon(),
                language.automaton(),
                frames,
                allows,
                acts,
                language.rules())));
  }

  private static <T> List<T> with(List<T> list, int at, T other) {
    List<T> copy = new ArrayList<>(list);
    if (other == null) {
      copy.remove(at);
    } else {
      copy.set(at, other);
    }
    return copy;
  }

  private WordingRule rule(String id) {
    return whole.rules().stream()
        .filter(rule -> rule.info().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static boolean fires(Judge judge, WordingRule rule, String text) {
    Draft draft = new Draft(text, rule.appliesTo().get(0), rule.locale());
    return judge.judge(draft).hits().stream()
        .anyMatch(hit -> hit.rule().info().id().equals(rule.info().id()));
  }

  private void frames() {
    for (int i = 0; i < language.frames().size(); i++) {
      Frame frame = language.frames().get(i);
      WordingRule rule = rule(frame.rule());
      Judge less = without(with(language.frames(), i, null), language.allows(), language.acts());
      String name = language.locale() + " frame " + frame.rule() + " " + frame.name();
      note(rule.bad(), text -> !fires(less, rule, text), name);
      for (int k = 0; k < frame.unless().length; k++) {
        Frame stricter =
            new Frame(
                frame.rule(),
                frame.name(),
                frame.scope(),
                frame.patterns(),
                cut(frame.unless(), k));
        Judge more =
            without(with(language.frames(), i, stricter), language.allows(), language.acts());
        note(rule.good(), text -> fires(more, rule, text), name + " unless " + (k + 1));
      }
    }
  }

  private static int[] cut(int[] all, int at) {
    return IntStream.range(0, all.length).filter(i -> i != at).map(i -> all[i]).toArray();
  }

  private void note(List<String> examples, Predicate<String> missed, String name) {
    if (examples.stream().noneMatch(missed)) {
      unmissed.add(name);
    }
  }

  private static final List<String> KINDS = List.of("reply", "post", "request");

  private boolean isClean(Judge judge, String kind, String text) {
    return judge.judge(new Draft(text, kind, language.locale())).verdict() == Verdict.CLEAN;
  }

  /** Kind by kind: what a reply needs, a request may do without. */
  private boolean isMissed(Judge less, String text, boolean border) {
    return KINDS.stream()
        .anyMatch(
            kind -> {
              boolean clean = isClean(whole, kind, text);
              return (border || clean) && isClean(less, kind, text) != clean;
            });
  }

  private void acts(List<Act> all, String kind, boolean allows) {
    for (int i = 0; i < all.size(); i++) {
      List<Act> fewer = with(all, i, null);
      Judge less =
          without(
              language.frames(),
              allows ? fewer : language.allows(),
              allows ? language.acts() : fewer);
      Act act = all.get(i);
      Predicate<String> missed = text -> isMissed(less, text, act.is("border"));
      String name = language.locale() + " " + kind + " " + act.name();
      note(act.examples(), missed, name);
      for (int k = 0; k < act.unless().length; k++) {
        Act wider =
            new Act(
                act.name(),
                act.options(),
                act.patterns(),
                cut(act.unless(), k),
                act.examples(),
                act.spared());
        List<Act> others = with(all, i, wider);
        Judge more =
            without(
                language.frames(),
                allows ? others : language.allows(),
                allows ? language.acts() : others);
        note(act.spared(), text -> isMissed(more, text, true), name + " unless " + (k + 1));
      }
    }
  }
}
