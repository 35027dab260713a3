package org.responsekit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.responsekit.wording.Draft.As;
import org.responsekit.wording.Draft.Known;

/** A judge is shared by threads, and equal drafts get equal judgements. */
class SharedJudgeTest {
  private final Judge judge = Judges.builtIn();

  private static List<Draft> drafts() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Draft> drafts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/replies/corpus.jsonl"))) {
      var row = json.readTree(line);
      drafts.add(new Draft(row.get("text").asText(), "reply", row.get("lang").asText()));
    }
    return drafts;
  }

  @Test
  void manyThreadsSayWhatOneSays() throws Exception {
    List<Draft> drafts = drafts();
    List<String> alone = drafts.stream().map(this::look).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int seed = 0; seed < 4; seed++) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
          order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        Callable<List<String>> run =
            () -> {
              String[] looks = new String[drafts.size()];
              order.forEach(i -> looks[i] = look(drafts.get(i)));
              return List.of(looks);
            };
        all.add(threads.submit(run));
      }
      for (Future<List<String>> each : all) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private String look(Draft draft) {
    Judgement judgement = judge.judge(draft);
    return judgement.verdict()
        + " "
        + judgement.sentences()
        + judgement.hits().stream()
            .map(hit -> hit.rule().info().id() + hit.start() + "-" + hit.end())
            .toList();
  }

  @Test
  void anotherJudgeSaysTheSame() throws IOException {
    Judge other = Judges.builtIn();
    for (Draft draft : drafts()) {
      assertThat(other.judge(draft).verdict()).isEqualTo(judge.judge(draft).verdict());
    }
  }

  @Test
  void whatTheKitVouchesForIsNoName() {
    String text = "Please call Ramona Quill Dental at 555-010-0199.";
    Draft vouched =
        new Draft(
            text,
            "reply",
            "en",
            List.of(new Known(12, 31, As.NAME), new Known(35, 47, As.CONTACT)));
    assertThat(judge.judge(vouched).verdict()).isEqualTo(Verdict.CLEAN);
  }

  @Test
  void aRequestMayGreetByABlankForANameAndByNoName() {
    String text = "Hello Ramona, thank you for your feedback.";
    List<Known> blank = List.of(new Known(6, 12, As.PERSON));
    assertThat(rules(new Draft(text, "request", "en", blank))).isEmpty();
    assertThat(rules(new Draft(text, "reply", "en", blank))).containsExactly("phi-greeting-name");
    assertThat(rules(new Draft(text, "request", "en"))).containsExactly("phi-greeting-name");
    assertThat(judge.judge(new Draft(text, "request", "en", blank)).verdict())
        .isEqualTo(Verdict.CLEAN);
  }

  private List<String> rules(Draft draft) {
    return judge.judge(draft).hits().stream().map(hit -> hit.rule().info().id()).toList();
  }

  @Test
  void aLanguageWithoutRulesIsSaid() {
    Judgement judgement = judge.judge(new Draft("Danke sch\u00f6n", "reply", "de"));
    assertThat(judgement.hits())
        .extracting(hit -> hit.rule().info().id())
        .containsExactly("wording-no-locale");
    assertThat(judge.speaks("de")).isFalse();
  }

  @Test
  void aTextInAnotherLanguageIsJudgedInItsOwn() {
    assertThat(judge.judge(new Draft("Gracias por su visita del martes.", "reply", "en")).verdict())
        .isEqualTo(Verdict.VIOLATING);
  }

  @Test
  void placesAreThoseOfTheRawText() {
    String text = "\ud83d\ude00 Tha\u200bnk you for your vi\u200bsit.";
    Judgement judgement = judge.judge(new Draft(text, "reply", "en"));
    assertThat(judgement.hits())
        .anyMatch(hit -> text.substring(hit.start(), hit.end()).contains("vi\u200bsit"));
  }
}
