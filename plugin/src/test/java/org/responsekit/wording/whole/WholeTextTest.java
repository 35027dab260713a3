package org.responsekit.wording.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.responsekit.finding.Rule;
import org.responsekit.wording.Draft;
import org.responsekit.wording.whole.WholeText.Occasion;

class WholeTextTest {
  /** A text and whether a rule finds it. */
  record Example(String rule, boolean bad, Draft draft) {
    @Override
    public String toString() {
      return rule + (bad ? " finds: " : " leaves alone: ") + draft.text();
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String rule = "";
    for (String line : Files.readAllLines(Path.of("src/test/resources/wording/whole-text.txt"))) {
      if (line.startsWith("== ")) {
        rule = line.substring(3);
      } else if (line.startsWith("bad") || line.startsWith("good")) {
        int colon = line.indexOf(": ");
        List<String> head = List.of(line.substring(0, colon).split(" "));
        String locale = head.contains("es") ? "es" : "en";
        String kind =
            head.stream()
                .filter(Set.of("post", "notice", "message", "request")::contains)
                .findFirst()
                .orElse("reply");
        Draft draft = new Draft(line.substring(colon + 2), kind, locale);
        examples.add(new Example(rule, head.get(0).equals("bad"), draft));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatItShould(Example example) {
    List<WholeHit> hits = WholeText.look(example.draft(), Occasion.UNKNOWN);
    Set<String> found = new TreeSet<>();
    hits.forEach(hit -> found.add(hit.rule().id()));
    if (example.bad()) {
      assertThat(found).contains(example.rule());
    } else {
      assertThat(found).doesNotContain(example.rule());
    }
  }

  @Test
  void everyRuleHasThreeOfEachInBothLanguagesTogether() throws IOException {
    Map<String, Integer> bad = new TreeMap<>();
    Map<String, Integer> good = new TreeMap<>();
    examples().forEach(e -> (e.bad() ? bad : good).merge(e.rule(), 1, Integer::sum));
    assertThat(bad.keySet()).allMatch(id -> Rule.byId(id).isPresent());
    bad.remove("text-hard-to-read"); // two long ones
    assertThat(bad.values()).allMatch(count -> count >= 3);
    assertThat(good.values()).allMatch(count -> count >= 3);
  }

  @Test
  void whatTheKitVouchesForIsNoIdentifier() {
    String text = "Call 555-01-2345, March 14 to 16.";
    Draft known =
        new Draft(
            text,
            "reply",
            "en",
            List.of(
                new Draft.Known(5, 16, Draft.As.CONTACT), new Draft.Known(18, 32, Draft.As.WORDS)));
    assertThat(WholeText.look(new Draft(text, "reply", "en"), Occasion.UNKNOWN)).isNotEmpty();
    assertThat(WholeText.look(known, Occasion.UNKNOWN)).isEmpty();
  }

  @Test
  void aReplyToAComplaintNeedsAChannelWhateverItsWords() {
    Draft thanks = new Draft("Thank you for telling us.", "reply", "en");
    assertThat(WholeText.look(thanks, new Occasion(true, false, false)))
        .extracting(hit -> hit.rule().id())
        .containsExactly("contact-missing-offline");
    assertThat(WholeText.look(thanks, new Occasion(true, false, true))).isEmpty();
  }

  @Test
  void aTextForACrisisNeedsHelpWhateverItsWords() {
    Draft thanks = new Draft("Thank you for telling us.", "reply", "en");
    assertThat(WholeText.look(thanks, new Occasion(false, true, false)))
        .extracting(hit -> hit.rule().id())
        .containsExactly("safety-crisis-missing-help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        " ",
        "@",
        "#",
        "-",
        "/",
        ".",
        "3/14/",
        "1-",
        "march ",
        "14 de ",
        "mrn ",
        "ssn ",
        "dob ",
        "\u200b",
        "x",
        "x-",
        "12-34-",
        "number of ",
        "sorry ",
        "call ",
        "a1",
        "A1",
        "1 2 ",
        "de 34 "
      })
  void timeGrowsWithTheTextAndNoFaster(String piece) {
    String text = piece.repeat((1 << 19) / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> WholeText.look(new Draft(text, "reply", "en"), Occasion.UNKNOWN));
  }

  @Test
  void alikeIsWhatSharesItsWords() {
    String one =
        "Thank you for your comment. We read every review with care and talk it over each week in our team.";
    String other = one.replace("each week", "every week");
    assertThat(Likeness.of(Likeness.runs(one), Likeness.runs(one + "!"))).isEqualTo(1);
    assertThat(Likeness.of(Likeness.runs(one), Likeness.runs(other))).isBetween(0.6, 0.9);
    assertThat(Likeness.of(Likeness.runs(one), Likeness.runs("Thank you."))).isZero();
  }
}
