package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether the public replies of the starter kit are many, unlike each other and easy to read, as
 * measured on the texts that were published.
 */
class LibraryIT {
  private static final double MOST_ALIKE = 0.3;
  private static final double MOST_OPENINGS = 0.04;
  private static final int FEWEST_TEMPLATES = 70;
  private static final int FEWEST_VARIANTS = 220;
  private static final int FEWEST_TEMPLATES_OF_ALL_KINDS = 120;
  private static final int FEWEST_VARIANTS_OF_ALL_KINDS = 360;
  private static final Path CONTENT = Path.of("../content");
  private static final List<String> EVERYWHERE = List.of("google", "yelp", "facebook");

  private static final JsonNode CATALOGUE = Output.json(Output.SNIPPETS.resolve("catalogue.json"));

  /** One finished text at one location, on one channel. */
  private record Reply(
      String template, String variant, String channel, Set<String> situations, String text) {
    String name() {
      return template + "/" + variant + " on " + channel;
    }

    String opening() {
      return Wording.sentences(text).get(0);
    }
  }

  private static List<Reply> replies(String locale) {
    List<Reply> replies = new ArrayList<>();
    String location = CATALOGUE.path("locations").path(0).path("id").textValue();
    for (JsonNode template : CATALOGUE.path("templates")) {
      if (!template.path("kind").textValue().equals("reply")) {
        continue;
      }
      Set<String> situations = new TreeSet<>();
      template.path("situations").forEach(id -> situations.add(id.textValue()));
      for (JsonNode text : template.path("texts")) {
        String words = words(text, locale);
        for (JsonNode key : text.path("keys")) {
          String[] parts = key.textValue().split("/", -1);
          if (parts[2].equals(locale) && (parts.length < 5 || parts[4].equals(location))) {
            replies.add(new Reply(parts[0], parts[1], parts[3], situations, words));
          }
        }
      }
    }
    return replies;
  }

  /** The text as a reader sees it, with what its blanks say when nobody changes them. */
  private static String words(JsonNode text, String locale) {
    StringBuilder words = new StringBuilder();
    for (JsonNode segment : text.path("segments")) {
      words
          .append(segment.path("words").asText(""))
          .append(segment.path("text").asText(""))
          .append(segment.has("blank") ? chosen(segment.path("blank").textValue(), locale) : "");
    }
    return words.toString();
  }

  private static String chosen(String blank, String locale) {
    for (JsonNode declared : CATALOGUE.path("blanks")) {
      if (declared.path("name").textValue().equals(blank)) {
        for (JsonNode option : declared.path("options")) {
          if (option.path("id").equals(declared.path("default"))) {
            return option.path("text").path(locale).textValue();
          }
        }
      }
    }
    throw new AssertionError("no default for the blank " + blank);
  }

  private static Map<String, Set<String>> variants(Collection<Reply> replies) {
    return replies.stream()
        .collect(
            Collectors.groupingBy(
                Reply::template,
                TreeMap::new,
                Collectors.mapping(Reply::variant, Collectors.toSet())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyReplyHasThreeWordings(String locale) {
    Map<String, Set<String>> variants = variants(replies(locale));
    assertThat(variants).hasSizeGreaterThanOrEqualTo(FEWEST_TEMPLATES);
    assertThat(variants.values().stream().mapToInt(Set::size).sum())
        .isGreaterThanOrEqualTo(FEWEST_VARIANTS);
    variants.forEach(
        (template, found) -> assertThat(found).as(template).hasSizeGreaterThanOrEqualTo(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theLibraryIsLarge(String locale) {
    Map<String, Set<String>> variants = new TreeMap<>();
    for (JsonNode template : CATALOGUE.path("templates")) {
      for (JsonNode text : template.path("texts")) {
        for (JsonNode key : text.path("keys")) {
          String[] parts = key.textValue().split("/", -1);
          if (parts[2].equals(locale)) {
            variants.computeIfAbsent(parts[0], any -> new TreeSet<>()).add(parts[1]);
          }
        }
      }
    }
    assertThat(variants).hasSizeGreaterThanOrEqualTo(FEWEST_TEMPLATES_OF_ALL_KINDS);
    assertThat(variants.values().stream().mapToInt(Set::size).sum())
        .isGreaterThanOrEqualTo(FEWEST_VARIANTS_OF_ALL_KINDS);
    assertThat(variants).allSatisfy((id, all) -> assertThat(all).hasSizeGreaterThanOrEqualTo(3));
  }

  /** Google is reported to refuse replies that print one. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void noReplyOnGooglePrintsANumberOrAnAddress(String locale) {
    List<Reply> google =
        replies(locale).stream().filter(reply -> reply.channel().equals("google")).toList();
    assertThat(google).hasSizeGreaterThan(200);
    assertThat(google)
        .allSatisfy(
            reply ->
                assertThat(reply.text())
                    .as(reply.name())
                    .doesNotContainPattern("555-01|@|\\w\\.\\w"));
  }

  /** What the practice decided: a person first, and nothing to copy, where a line could do harm. */
  @Test
  void handlingIsAsDecided() {
    Map<String, Set<String>> handling = new TreeMap<>();
    for (Document page : Output.pages().values()) {
      String id = page.body().attr("data-situation");
      if (!id.isEmpty() && page.body().attr("data-kind").equals("situation")) {
        handling.computeIfAbsent(page.body().attr("data-handling"), any -> new TreeSet<>()).add(id);
      }
    }
    assertThat(handling.keySet()).containsExactlyInAnyOrder("reply", "escalate", "stop");
    assertThat(handling.get("stop"))
        .containsExactlyInAnyOrder(
            "threat",
            "talk-of-self-harm",
            "press",
            "legal-letter",
            "data-breach-claim",
            "minors-photo-or-post");
    assertThat(handling.get("escalate"))
        .containsExactlyInAnyOrder(
            "claim-of-bad-outcome",
            "misdiagnosis-claim",
            "discrimination",
            "child-or-family-member");
  }

  /** A page that points at another site names it among its sources, with the day it was opened. */
  @Test
  void everyAddressOnAPageIsASourceWithItsDay() {
    Pattern linked = Pattern.compile("\\]\\(\\s*(https?://[^\\s)]+)");
    Pattern source = Pattern.compile("url: (\\S+)\\s+checked: \\d{4}-\\d\\d-\\d\\d");
    int links = 0;
    for (String path : Output.paths(CONTENT)) {
      String page = Output.text(CONTENT.resolve(path));
      int body = page.indexOf("\n---\n");
      Set<String> sources = new HashSet<>();
      source
          .matcher(page.substring(0, Math.max(body, 0)))
          .results()
          .forEach(found -> sources.add(found.group(1)));
      List<MatchResult> found = linked.matcher(page.substring(body + 1)).results().toList();
      found.forEach(one -> assertThat(sources).as(path).contains(one.group(1)));
      links += found.size();
    }
    assertThat(links).isGreaterThan(40);
  }

  /** The bodies for Briskine, as a browser's parser reads them. */
  @Test
  void importedBodiesAreFaultlessHtml() {
    String file = Output.text(Output.SNIPPETS.resolve("csv/import-briskine.csv"));
    List<String> bodies =
        Pattern.compile(",\"(<p>(?:[^\"]|\"\")*)\"\r\n")
            .matcher(file)
            .results()
            .map(found -> found.group(1).replace("\"\"", "\""))
            .toList();
    assertThat(bodies).hasSizeGreaterThan(1000);
    for (String body : bodies) {
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document read = parser.parseInput("<!DOCTYPE html><title>x</title>" + body, "");
      assertThat(parser.getErrors()).as(body).isEmpty();
      assertThat(read.body().children()).allMatch(part -> part.tagName().equals("p"));
      assertThat(read.body().text()).isNotBlank();
    }
  }

  @Test
  void everyReplyIsThereInBothLanguages() {
    assertThat(variants(replies("es"))).isEqualTo(variants(replies("en")));
  }

  /**
   * Only the inbox and the photo of a site, and rumors among comments, are not found everywhere.
   */
  @Test
  void everySituationThatMayBeAnsweredHasAShortAndAFullerReplyWhereItOccurs() {
    List<Reply> replies = replies("en");
    Set<String> some = Set.of("private-message", "tagged-photo", "public-health-rumour");
    Set<String> answered = new TreeSet<>();
    for (String path : Output.paths(Output.HANDBOOK.resolve("situations"))) {
      String id = path.replace(".html", "");
      String page = Output.text(Output.HANDBOOK.resolve("situations").resolve(path));
      if (!page.contains("data-handling=\"reply\"")) {
        continue;
      }
      answered.add(id);
      for (String channel : some.contains(id) ? List.of("facebook") : EVERYWHERE) {
        Set<String> templates = new TreeSet<>();
        replies.stream()
            .filter(reply -> reply.situations().contains(id) && reply.channel().equals(channel))
            .forEach(reply -> templates.add(reply.template()));
        assertThat(templates).as("%s on %s", id, channel).hasSizeGreaterThanOrEqualTo(2);
      }
    }
    assertThat(answered).hasSizeGreaterThanOrEqualTo(34);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void noTwoWordingsForOneSituationAreAlike(String locale) {
    Map<String, List<Reply>> together = new TreeMap<>();
    for (Reply reply : replies(locale)) {
      Set<String> situations =
          reply.situations().isEmpty() ? Set.of("any situation") : reply.situations();
      for (String situation : situations) {
        together
            .computeIfAbsent(situation + " on " + reply.channel(), any -> new ArrayList<>())
            .add(reply);
      }
    }
    int pairs = 0;
    for (List<Reply> group : together.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int k = i + 1; k < group.size(); k++) {
          assertThat(alike(group.get(i).text(), group.get(k).text()))
              .as("%s and %s", group.get(i).name(), group.get(k).name())
              .isLessThanOrEqualTo(MOST_ALIKE);
          pairs++;
        }
      }
    }
    assertThat(pairs).isGreaterThan(1000);
  }

  /** Of all runs of three words in two texts, the part that both have. */
  private static double alike(String one, String other) {
    Set<List<String>> either = new HashSet<>(runs(one));
    Set<List<String>> both = new HashSet<>(either);
    either.addAll(runs(other));
    both.retainAll(runs(other));
    return (double) both.size() / either.size();
  }

  private static Set<List<String>> runs(String text) {
    List<String> words = Wording.words(text.toLowerCase(Locale.ROOT));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + 3)));
    }
    return runs.isEmpty() ? Set.of(words) : runs;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void repliesDoNotAllBeginAlike(String locale) {
    Map<String, String> openings = new TreeMap<>();
    replies(locale)
        .forEach(reply -> openings.put(reply.template() + "/" + reply.variant(), reply.opening()));
    Map<String, Long> counted =
        openings.values().stream()
            .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    counted.forEach(
        (opening, times) ->
            assertThat(times)
                .as(opening)
                .isLessThanOrEqualTo((long) (MOST_OPENINGS * openings.size())));
  }

  @Test
  void englishRepliesTakeAtMostEightYearsOfSchool() {
    List<Double> years = new ArrayList<>();
    for (Reply reply : replies("en")) {
      years.add(Wording.yearsOfSchool(reply.text()));
      assertThat(years.get(years.size() - 1)).as(reply.name()).isLessThanOrEqualTo(8);
    }
    years.sort(null);
    assertThat(years.get(years.size() / 2)).isLessThanOrEqualTo(6);
  }

  @Test
  void spanishRepliesAreEasy() {
    for (Reply reply : replies("es")) {
      assertThat(Wording.ease(reply.text())).as(reply.name()).isGreaterThanOrEqualTo(65);
    }
  }
}
