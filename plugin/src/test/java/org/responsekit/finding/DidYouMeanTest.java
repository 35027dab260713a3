package org.responsekit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  private static final List<String> KEYS =
      List.of("title", "kind", "channels", "situation", "principles", "review-every", "es", "en");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "tilte, title",
    "Title, title",
    "TITLE, title",
    "kinds, kind",
    "knd, kind",
    "chanels, channels",
    "channel, channels",
    "principels, principles",
    "review_every, review-every",
    "reviewevery, review-every",
    "situations, situation",
    "se, es",
    "EN, en",
  })
  void findsASlipOfTheFinger(String typed, String meant) {
    assertThat(DidYouMean.closest(typed, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"owner", "t", "fr", "color", "sources", "''", "this-is-something-else-entirely"})
  void leavesWhatIsAnotherWord(String typed) {
    assertThat(DidYouMean.closest(typed, KEYS)).isEmpty();
  }

  @Test
  void theSameWordIsNoSuggestion() {
    assertThat(DidYouMean.closest("title", List.of("title"))).isEmpty();
  }

  @Test
  void theClosestWinsAndThenTheAlphabet() {
    assertThat(DidYouMean.closest("google", List.of("goggles", "goggle"))).contains("goggle");
    assertThat(DidYouMean.closest("cat", List.of("rat", "bat", "hat"))).contains("bat");
  }

  @Test
  void turkishCapitalsAreNoOtherLetters() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(DidYouMean.closest("TITLE", KEYS)).contains("title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hintsNameTheClosestOrAllOfAFew() {
    assertThat(DidYouMean.hint("knd", KEYS)).isEqualTo(" Did you mean \"kind\"?");
    assertThat(DidYouMean.hint("owner", List.of("kind", "title")))
        .isEqualTo(" Known: kind, title.");
    assertThat(DidYouMean.hint("owner", List.of())).isEmpty();
    assertThat(DidYouMean.hint("owner", "a b c d e f g h i j k l m".lines().toList()))
        .startsWith(" Known: ");
    assertThat(DidYouMean.hint("owner", List.of("abcdefghijklm".split("(?<=.)", -1)))).isEmpty();
  }
}
