package org.responsekit.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
  @Test
  void wordsHaveNoAccentsCapitalsAndApostrophes() {
    assertThat(Terms.words("¿Qué pasó? The doctor’s 2-hour FACTURACIÓN, don't!"))
        .containsExactly("que", "paso", "the", "doctors", "2", "hour", "facturacion", "dont");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bill bills billed billing",
        "wait waits waited waiting",
        "charge charged charges charging",
        "amenaza amenazas amenazar amenazó amenazaron",
        "espera esperar esperando esperas",
        "factura facturación facturas facturar",
        "grosera grosero groseros",
        "insult insulted insulting insults",
        "care cares caring",
        "get getting",
        "baby babies",
        "discriminate discriminated discrimination",
        "treat treated treatment",
        "contestar contestan contestaron contestaban",
        "malo mala malos malas"
      })
  void formsOfAWordShareAStem(String forms) {
    List<String> words = Terms.words(forms.replace(" amenazaron", ""));
    assertThat(words.stream().map(Terms::stem).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shoot shot",
        "good god",
        "need ned",
        "letter later",
        "medicine media",
        "care caro",
        "city cita",
        "age ages",
        "never nevada",
        "mess mes"
      })
  void otherWordsDoNot(String two) {
    List<String> words = Terms.words(two);
    assertThat(Terms.stem(words.get(0))).isNotEqualTo(Terms.stem(words.get(1)));
  }

  /** Two groups may share a word, but no two words that only look alike once they are cut. */
  @Test
  void noTwoGroupsOfSameWordsAreJoinedByAccident() throws IOException {
    Map<String, List<Set<String>>> byStem = new TreeMap<>();
    for (String line : lines("same-words.txt")) {
      Map<String, Set<String>> group = new TreeMap<>();
      for (String entry : line.split(" ", -1)) {
        List<String> words = Terms.words(entry);
        String stems = String.join("_", words.stream().map(Terms::stem).toList());
        group.computeIfAbsent(stems, key -> new HashSet<>()).add(String.join("_", words));
      }
      group.forEach(
          (stem, words) -> byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(words));
    }
    byStem.forEach(
        (stem, groups) -> {
          Set<String> shared = new HashSet<>(groups.get(0));
          groups.forEach(shared::retainAll);
          assertThat(shared).as("%s: %s", stem, groups).isNotEmpty();
        });
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SearchIndex.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static Entry entry(int number, String title) {
    return new Entry(Entry.Kind.PAGE, "pages/" + number + ".html", title, "", List.of())
        .with(8, true, title);
  }

  private static Map<String, String> write(SearchIndex index) {
    Map<String, String> files = new TreeMap<>();
    index.write((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  /** The terms as the page reads them: a digit says how much is that of the one before. */
  private static List<String> terms(String index) {
    List<String> terms = new ArrayList<>();
    String before = "";
    for (String coded : index.replaceFirst("(?s).*,terms:\"([^\"]*)\".*", "$1").split(" ", -1)) {
      before = before.substring(0, Character.digit(coded.charAt(0), 36)) + coded.substring(1);
      terms.add(before);
    }
    return terms;
  }

  @Test
  void aSmallIndexIsThreeFilesThatEachSetOneGlobal() {
    SearchIndex index = new SearchIndex();
    index.add(entry(1, "Long waits"));
    index.add(entry(2, "Invoices"));
    Map<String, String> files = write(index);
    assertThat(files.keySet())
        .allMatch(name -> name.matches("index\\.js|(terms|entries)-0-[0-9a-f]{8}\\.js"))
        .hasSize(3);
    assertThat(files.get("index.js")).startsWith("window.responseKitSearch={");
    assertThat(terms(files.get("index.js")))
        .isSorted()
        .contains("long_wait")
        .as("what means the same as an invoice")
        .contains("bil", "factur");
    files.remove("index.js");
    assertThat(files.values())
        .allMatch(script -> script.startsWith("window.responseKitSearch.data."));
  }

  @Test
  void whatMeansTheSameIsOneTermOfTheEntryAndEachOfItsWordsLeadsThere() {
    SearchIndex index = new SearchIndex();
    index.add(entry(1, "Invoices"));
    index.add(entry(2, "Nobody will pick up"));
    String script = write(index).get("index.js");
    List<String> terms = terms(script);
    List<List<String>> groups =
        Stream.of(script.replaceFirst("(?s).*,same:\"([^\"]*)\".*", "$1").split("\\|", -1))
            .map(group -> group.split(" ", -1))
            .map(group -> Stream.of(group).map(at -> terms.get(Integer.parseInt(at, 36))).toList())
            .toList();
    assertThat(groups)
        .allSatisfy(group -> assertThat(group.get(0)).startsWith("="))
        .anySatisfy(group -> assertThat(group).contains("invoic", "bil", "factur"))
        .as("a pair is a word of its group")
        .anySatisfy(group -> assertThat(group).contains("pick_up", "contest"))
        .as("groups that nothing here is about are left out")
        .noneSatisfy(group -> assertThat(group).contains("elevator"));
  }

  @Test
  void titlesCannotLeaveTheirString() {
    SearchIndex index = new SearchIndex();
    index.add(entry(1, "A \"b\" \\ </script><!-- \u2028 \u0007"));
    String script =
        write(index).entrySet().stream()
            .filter(file -> file.getKey().startsWith("entries"))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertThat(script)
        .contains("\"A \\\"b\\\" \\\\ \\u003c/script>\\u003c!-- \\u2028 \\u0007\"")
        .doesNotContain("<");
  }

  /** A budget: on an old computer it has to be there before the second letter is typed. */
  @Test
  void threeHundredTemplatesInTwoLanguagesFitIntoHalfAMegabyte() {
    SearchIndex index = new SearchIndex();
    for (int i = 0; i < 300; i++) {
      Random random = new Random(i);
      Entry entry =
          new Entry(
                  Entry.Kind.TEMPLATE,
                  "templates/reply-about-something-" + i + ".html",
                  words(random, 7),
                  words(random, 18),
                  List.of("Google Business Profile", "Yelp", "Facebook"))
              .with(2.5, true, words(random, 18));
      for (int name = 0; name < 14; name++) {
        entry = entry.with(8, true, words(random, 3));
      }
      index.add(entry.with(0.5, false, words(random, 400)));
    }
    Map<String, String> files = write(index);
    assertThat(files.values().stream().mapToInt(String::length).sum()).isBetween(150_000, 500_000);
  }

  /** Words of a language of six thousand, the first of them most often. */
  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int word = (int) (6_000 * Math.pow(random.nextDouble(), 2.5));
      text.append(Integer.toString(100_000 + word * 7, 30).replaceAll("[0-9]", "o")).append("n ");
    }
    return text.toString();
  }

  @Test
  void aLargeIndexIsDividedAndOrdered() {
    SearchIndex index = new SearchIndex();
    SearchIndex again = new SearchIndex();
    for (int i = 0; i < 3_000; i++) {
      String title = "Word" + Integer.toString(i * 7919 % 3_000, 36) + "x of page " + i;
      index.add(entry(i, title).with(0.5, false, "common words"));
      again.add(entry(i, title).with(0.5, false, "common words"));
    }
    Map<String, String> files = write(index);
    assertThat(files).isEqualTo(write(again));
    assertThat(files.keySet().stream().filter(name -> name.startsWith("entries"))).hasSize(6);
    files.values().forEach(script -> assertThat(script.length()).isLessThan(300_000));
    assertThat(files.get("index.js"))
        .as("a word in every text tells nothing")
        .doesNotContain(" comon ");
  }
}
