package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaletteTest {
  /** Whatever two colours a practice has, every pair that meets on a page can be read. */
  @Property(tries = 300)
  void everyPairHasTheContrastItNeeds(
      @ForAll @IntRange(max = 0xFFFFFF) int main, @ForAll @IntRange(max = 0xFFFFFF) int second) {
    Palette palette = new Palette(List.of(colour(main), colour(second)));
    for (boolean dark : List.of(false, true)) {
      for (boolean strong : List.of(false, true)) {
        Map<String, String> tokens = palette.tokens(dark, strong);
        for (Palette.Pair pair : Palette.pairs(strong)) {
          assertThat(Palette.contrast(tokens.get(pair.front()), tokens.get(pair.back())))
              .as(
                  "%s on %s, dark %s, strong %s: %s",
                  pair.front(), pair.back(), dark, strong, tokens)
              .isGreaterThanOrEqualTo(pair.least());
        }
      }
    }
  }

  private static String colour(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /** The figures of WCAG's own examples and of other calculators. */
  @Test
  void measuresAsOthersDo() {
    assertThat(Palette.contrast("#000000", "#ffffff")).isCloseTo(21, within(0.001));
    assertThat(Palette.contrast("#777777", "#ffffff")).isCloseTo(4.48, within(0.005));
    assertThat(Palette.contrast("#ffffff", "#767676")).isCloseTo(4.54, within(0.005));
    assertThat(Palette.contrast("#ff0000", "#ffffff")).isCloseTo(4.00, within(0.005));
  }

  @Test
  void aColourThatCanBeReadIsUsedAsItIs() {
    Palette palette = new Palette(List.of("#22536b", "#8a4b1f"));

    assertThat(palette.tokens(false, false))
        .containsEntry("accent", "#22536b")
        .containsEntry("second", "#8a4b1f");
    assertThat(palette.moved()).isEmpty();
  }

  @Test
  void aColourThatIsTooLightIsReportedWithItsRatio() {
    List<Palette.Moved> moved = new Palette(List.of("#9fd3e0", "#22536b")).moved();

    assertThat(moved).hasSize(1);
    assertThat(moved.get(0).given()).isEqualTo("#9fd3e0");
    assertThat(moved.get(0).ratio()).isBetween(1.4, 1.7);
    assertThat(Palette.contrast(moved.get(0).used(), "#faf8f4")).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void withoutColoursThereIsALookOfOurOwn() {
    assertThat(new Palette(List.of()).css()).isEqualTo(new Palette(Palette.DEFAULT).css());
    assertThat(new Palette(List.of("#22536b")).tokens(false, false))
        .containsEntry("second", "#22536b");
  }

  /** A token that nothing defines would silently be no colour at all. */
  @Test
  void theStyleSheetUsesOnlyTokensThatThereAre() {
    String sheet = new String(ClassPath.read(Look.STYLE), StandardCharsets.UTF_8);
    TreeSet<String> used = new TreeSet<>();
    Matcher uses = Pattern.compile("var\\(--([a-z-]+)\\)").matcher(sheet);
    while (uses.find()) {
      used.add(uses.group(1));
    }
    TreeSet<String> known = new TreeSet<>(new Palette(List.of()).tokens(false, false).keySet());
    Matcher defines = Pattern.compile("\\s--([a-z-]+):").matcher(sheet);
    while (defines.find()) {
      known.add(defines.group(1));
    }
    assertThat(known).containsAll(used);
    assertThat(Pattern.compile("#[0-9a-f]{6}").matcher(sheet).find()).isFalse();
  }
}
