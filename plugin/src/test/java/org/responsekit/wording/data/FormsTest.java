package org.responsekit.wording.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Forms that are put together from stems and endings, and what a kit adds to them. */
class FormsTest {
  private static final ClassNames NAMES = new ClassNames(List.of("A", "B", "nn", "nns"));
  private static final List<String> LINES =
      List.of(
          "endings :nn;s:nns",
          "endings :",
          "forms 0 A dog cat",
          "forms 1 B dog dogs wait_list wait_list_here",
          "forms 0 A wait_list");

  private static Lexicon lexicon(int expected, List<String> lines) {
    return new Lexicon(new Forms(NAMES, expected, lines));
  }

  private static Map<String, List<Integer>> all(Lexicon lexicon) {
    Map<String, List<Integer>> all = new TreeMap<>();
    lexicon
        .all()
        .forEach(
            (form, set) -> {
              List<Integer> members = new ArrayList<>();
              for (int i = 0; i < NAMES.names().size(); i++) {
                if (Bits.has(set, i)) {
                  members.add(i);
                }
              }
              all.put(form, members);
            });
    return all;
  }

  @Test
  void stemsGetTheirEndingsAndClassesOfAllLines() {
    assertThat(all(lexicon(2, LINES)))
        .isEqualTo(
            Map.of(
                "dog", List.of(0, 1, 2),
                "dogs", List.of(0, 1, 3),
                "cat", List.of(0, 2),
                "cats", List.of(0, 3),
                "wait_list", List.of(0, 1, 2),
                "wait_lists", List.of(0, 3),
                "wait_list_here", List.of(1)));
  }

  @Test
  void phrasesComeLongestFirst() {
    Lexicon lexicon = lexicon(20, LINES);
    assertThat(lexicon.phrases("wait"))
        .extracting(Lexicon.Phrase::form)
        .containsExactly("wait_list_here", "wait_list", "wait_lists");
    assertThat(lexicon.phraseClasses("wait_list")).isEqualTo(NAMES.set("A", "B", "nn"));
    assertThat(lexicon.classes("wait_list")).isNull();
    assertThat(lexicon.phrases("dog")).isEmpty();
  }

  @Test
  void manyMoreThanExpectedAreFoundAgain() {
    StringBuilder stems = new StringBuilder("forms 0 A");
    for (int i = 0; i < 5_000; i++) {
      stems.append(' ').append(word(i));
    }
    Lexicon lexicon = lexicon(3, List.of("endings :nn;s:nns", stems.toString()));
    for (int i = 0; i < 5_000; i++) {
      assertThat(lexicon.classes(word(i) + "s")).isEqualTo(NAMES.set("A", "nns"));
    }
    assertThat(lexicon.classes(word(5_000))).isNull();
    assertThat(lexicon.all()).hasSize(10_000);
  }

  /** Letters only, none of them {@code s}. */
  private static String word(int number) {
    return "w"
        + Integer.toString(number, 9)
            .chars()
            .map(c -> c - '0' + 'a')
            .mapToObj(Character::toString)
            .reduce("", String::concat);
  }

  @Test
  void slipsOfOneLetterAreKnownWithAndWithoutWhatAKitAdds() {
    Lexicon lexicon = lexicon(20, List.of("endings :", "forms 0 A welcome welcomes"));
    Lexicon copy = lexicon.copy();
    copy.add("podiatry", NAMES.set("B"));
    for (Lexicon each : List.of(lexicon, copy)) {
      assertThat(each.slip("welcme")).isEqualTo("welcome");
      assertThat(each.slip("wellcome")).isEqualTo("welcome");
      assertThat(each.slip("wlcme")).isNull();
      assertThat(each.slip("welkomme")).isNull();
    }
    assertThat(copy.slip("podiatr")).isEqualTo("podiatry");
    assertThat(lexicon.slip("podiatr")).isNull();
  }

  @Test
  void aCopyTakesWordsAndTheLanguageStaysAsItIs() {
    Lexicon lexicon = lexicon(20, LINES);
    Lexicon copy = lexicon.copy();
    copy.add("dog", NAMES.set("nns"));
    copy.add("gr\u00fc\u00df", NAMES.set("B"));
    copy.add("wait_room", NAMES.set("B"));
    assertThat(copy.classes("dog")).isEqualTo(NAMES.set("A", "B", "nn", "nns"));
    assertThat(copy.classes("gr\u00fc\u00df")).isEqualTo(NAMES.set("B"));
    assertThat(copy.phrases("wait")).hasSize(4);
    assertThat(lexicon.classes("dog")).isEqualTo(NAMES.set("A", "B", "nn"));
    assertThat(lexicon.classes("gr\u00fc\u00df")).isNull();
    assertThat(lexicon.phrases("wait")).hasSize(3);
  }
}
