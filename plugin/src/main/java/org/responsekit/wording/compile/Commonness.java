package org.responsekit.wording.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.responsekit.wording.data.WordTest;

/** Guesses how often a word passes a test, so that what is rare is looked for first. */
final class Commonness {
  private static final Set<String> EVERYWHERE =
      Set.of(
          "FUNC", "DET", "WE", "OURW", "P2S", "P2P", "BE", "MODAL", "HAVEW", "UNK", "NAME", "adv");
  private static final int MANY = 1_000_000;
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> classes = new HashMap<>();

  Commonness(Map<String, Set<String>> lexicon) {
    lexicon.forEach(
        (form, all) -> {
          int weight = all.stream().anyMatch(EVERYWHERE::contains) ? 200 : 1;
          forms.put(form, weight);
          all.forEach(name -> classes.merge(name, weight, Integer::sum));
        });
    List.of("UNK", "NAME", "CAP0", "PAST", "vbd", "vbn").forEach(name -> classes.put(name, 500));
  }

  int of(String test) {
    int sum = 0;
    for (List<WordTest.Term> terms : WordTest.parse(test).alternatives()) {
      int least = MANY;
      for (WordTest.Term term : terms) {
        int one =
            term.not() || term.looks() == WordTest.Looks.NOTHING
                ? MANY
                : term.looks() == WordTest.Looks.FORM
                    ? forms.getOrDefault(term.name(), 1)
                    : classes.getOrDefault(term.name(), 10);
        least = Math.min(least, one);
      }
      sum += least;
    }
    return Math.min(sum, MANY);
  }
}
