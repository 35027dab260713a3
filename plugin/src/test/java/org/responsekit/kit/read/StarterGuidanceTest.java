package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.responsekit.finding.Findings;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Situation.Handling;

/** What the guidance of the starter kit promises its readers. */
class StarterGuidanceTest {
  private static Kit kit;

  @BeforeAll
  static void read() throws IOException {
    Path root = Path.of("..");
    KitPaths paths =
        new KitPaths(
            root.resolve("site/kit.yaml"),
            root.resolve("content"),
            root.resolve("templates"),
            true);
    kit = KitReader.read(paths, new Findings()).kit().orElseThrow();
  }

  private static List<String> served(Page page) {
    return page.principles().stream().map(Ref::id).toList();
  }

  private static Stream<DynamicTest> each(Consumer<Situation> check) {
    return kit.situations().values().stream()
        .map(situation -> DynamicTest.dynamicTest(situation.id(), () -> check.accept(situation)));
  }

  @Test
  void everyPrincipleIsTaughtOnAPage() {
    Set<String> taught = new TreeSet<>();
    kit.pages().values().forEach(page -> taught.addAll(served(page)));
    assertThat(taught).containsExactlyInAnyOrderElementsOf(kit.settings().principles().keySet());
  }

  @Test
  void thereAreNineGroupsInTheOrderOfTheHomePage() {
    List<String> groups =
        kit.situations().values().stream()
            .sorted((a, b) -> Page.byOrder().compare(a.page(), b.page()))
            .map(Situation::group)
            .distinct()
            .toList();
    assertThat(groups).hasSize(9).startsWith("Praise").endsWith("Stop: get help first");
  }

  @Test
  void graveMattersAreHandedOver() {
    Map<Handling, Set<String>> byHandling =
        kit.situations().values().stream()
            .collect(
                Collectors.groupingBy(
                    Situation::handling, Collectors.mapping(Situation::id, Collectors.toSet())));
    assertThat(byHandling.get(Handling.STOP))
        .containsExactlyInAnyOrder(
            "threat",
            "talk-of-self-harm",
            "press",
            "legal-letter",
            "data-breach-claim",
            "minors-photo-or-post");
    assertThat(byHandling.get(Handling.ESCALATE))
        .containsExactlyInAnyOrder(
            "claim-of-bad-outcome",
            "misdiagnosis-claim",
            "discrimination",
            "child-or-family-member");
    assertThat(byHandling.get(Handling.REPLY)).hasSizeGreaterThanOrEqualTo(30);
  }

  @TestFactory
  Stream<DynamicTest> aSituationHasATargetPeopleAndAChecklist() {
    return each(
        situation -> {
          assertThat(situation.respondWithin()).isNotBlank();
          assertThat(situation.page().upkeep().owner()).isPresent();
          assertThat(situation.escalateTo()).isPresent();
          assertThat(situation.page().upkeep().due()).isPresent();
          assertThat(situation.page().saidAs()).hasSizeBetween(8, 60).doesNotHaveDuplicates();
          assertThat(served(situation.page())).contains("prompt", "cool-off", "think-ahead");
          assertThat(situation.page().source().text().split("\n- \\[ ] ")).hasSizeGreaterThan(3);
        });
  }

  /** What somebody types must lead to one page, so no two situations share a whole phrase. */
  @Test
  void noPhraseLeadsToTwoSituations() {
    Map<String, Long> phrases =
        kit.situations().values().stream()
            .flatMap(situation -> situation.page().saidAs().stream())
            .collect(Collectors.groupingBy(phrase -> phrase, Collectors.counting()));
    assertThat(phrases.entrySet()).filteredOn(phrase -> phrase.getValue() > 1).isEmpty();
  }

  @Test
  void everySourceSaysWhenItWasLookedUp() {
    Stream<Page> pages =
        Stream.concat(
            kit.pages().values().stream(), kit.situations().values().stream().map(Situation::page));
    pages.forEach(
        page ->
            assertThat(page.upkeep().sources())
                .as(page.id())
                .allMatch(source -> source.checked().isPresent()));
  }

  @Test
  void guidanceIsNotLegalAdviceAndSaysSo() {
    kit.pages().values().stream()
        .filter(page -> !page.upkeep().sources().isEmpty() && !page.id().equals("glossary"))
        .forEach(
            page ->
                assertThat(page.source().text().replaceAll("\\s+", " "))
                    .as(page.id())
                    .containsPattern("is guidance, not legal (or medical )?advice"));
  }
}
