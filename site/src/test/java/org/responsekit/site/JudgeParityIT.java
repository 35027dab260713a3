package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.responsekit.finding.Findings;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Settings;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.kit.read.KitReader;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judge;
import org.responsekit.wording.Judges;
import org.responsekit.wording.OwnWords;
import org.responsekit.wording.WordingRule;
import org.responsekit.wording.data.Language;

/**
 * The judge in the page says of every text what the build's judge says: verdict, rules and places.
 * {@code -Dparity.count} and {@code -Dparity.seed} choose the random texts.
 */
class JudgeParityIT {
  private static final int COUNT = Integer.getInteger("parity.count", 20_000);
  private static final long SEED = Long.getLong("parity.seed", 20_261_122L);
  private static final int BATCH = 100;
  private static final int MOST_SHOWN = 10;
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static Browser browser;
  private static DraftJudge judge;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    Path base = Path.of("..").toRealPath();
    KitPaths paths =
        new KitPaths(
            base.resolve("site/kit.yaml"),
            base.resolve("content"),
            base.resolve("templates"),
            true);
    Findings findings = new Findings();
    Kit kit = KitReader.read(paths, findings).kit().orElseThrow();
    Settings.Lexicon words = kit.settings().lexicon();
    Judge rules = Judges.with(words.services(), words.titles(), kit.houseRules(), findings);
    judge = new DraftJudge(rules, OwnWords.of(kit));
    browser.open(Place.DISK, "draft.html");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void labelledTextsAreJudgedAlike() throws IOException {
    List<RandomTexts.Text> texts = corpus();
    assertThat(texts).hasSizeGreaterThan(500);
    assertThat(differences(texts)).isEmpty();
  }

  @Test
  void theExamplesOfAllRulesAreJudgedAlike() {
    List<RandomTexts.Text> texts = examples();
    assertThat(texts).hasSizeGreaterThan(500);
    assertThat(differences(texts)).isEmpty();
  }

  @Test
  void theTextsOfTheKitAreJudgedAlike() {
    List<RandomTexts.Text> texts = starter();
    assertThat(texts).hasSizeGreaterThan(50);
    assertThat(differences(texts)).isEmpty();
  }

  @Test
  void randomTextsAreJudgedAlike() throws IOException {
    List<String> words = new ArrayList<>();
    for (RandomTexts.Text text : corpus()) {
      words.addAll(List.of(text.text().split("(?<= )", -1)));
    }
    RandomTexts random = new RandomTexts(new Random(SEED), words);
    List<String> wrong = new ArrayList<>();
    for (int done = 0; done < COUNT && wrong.size() < MOST_SHOWN; done += BATCH) {
      List<RandomTexts.Text> texts =
          Stream.generate(random::next).limit(Math.min(BATCH, COUNT - done)).toList();
      wrong.addAll(differences(texts));
    }
    assertThat(wrong).as("seed " + SEED).isEmpty();
  }

  private static List<RandomTexts.Text> corpus() throws IOException {
    List<RandomTexts.Text> texts = new ArrayList<>();
    Path file = Path.of("../plugin/src/test/resources/replies/corpus.jsonl");
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JSON.readTree(line);
      everyKind(row.get("text").asText(), row.get("lang").asText(), texts);
    }
    return texts;
  }

  private static List<RandomTexts.Text> examples() {
    List<RandomTexts.Text> texts = new ArrayList<>();
    for (WordingRule rule : judge.judge().rules()) {
      List<String> all = new ArrayList<>(rule.bad());
      all.addAll(rule.good());
      all.add(rule.instead());
      all.forEach(text -> everyKind(text, rule.locale(), texts));
    }
    for (Language language : judge.judge().languages()) {
      Stream.concat(language.acts().stream(), language.allows().stream())
          .flatMap(act -> Stream.concat(act.examples().stream(), act.spared().stream()))
          .forEach(text -> everyKind(text, language.locale(), texts));
    }
    return texts;
  }

  private static List<RandomTexts.Text> starter() {
    List<RandomTexts.Text> texts = new ArrayList<>();
    for (String path : Output.paths(Output.SNIPPETS)) {
      if (path.endsWith(".txt")) {
        String locale = path.contains("/es/") ? "es" : "en";
        everyKind(Output.text(Output.SNIPPETS.resolve(path)), locale, texts);
      }
    }
    return texts;
  }

  private static void everyKind(String text, String locale, List<RandomTexts.Text> texts) {
    for (String kind : RandomTexts.KINDS) {
      texts.add(new RandomTexts.Text(text, kind, locale));
    }
  }

  /** Texts travel as ASCII, since halves of characters would not survive the way otherwise. */
  private static List<String> differences(List<RandomTexts.Text> texts) {
    List<String> wrong = new ArrayList<>();
    for (int from = 0; from < texts.size() && wrong.size() < MOST_SHOWN; from += BATCH) {
      List<RandomTexts.Text> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
      JsonNode said =
          browser.run(
              """
              return JSON.parse(arguments[0]).map(row => {
                const result = RK.judge(row[0], row[1], row[2]);
                return result.verdict + result.found.map(one => ' ' + one.rule + ' ' + one.start + '-' + one.end).join('');
              });
              """,
              ascii(
                  batch.stream()
                      .map(each -> List.of(each.text(), each.kind(), each.locale()))
                      .toList()));
      for (int i = 0; i < batch.size(); i++) {
        RandomTexts.Text text = batch.get(i);
        String here = said(judge.judge(text.text(), text.kind(), text.locale()));
        if (!here.equals(said.get(i).asText())) {
          wrong.add(ascii(text) + "\n  Java " + here + "\n  page " + said.get(i).asText());
        }
      }
    }
    return wrong;
  }

  private static String said(DraftJudge.Verdicts verdicts) {
    StringBuilder said =
        new StringBuilder(verdicts.verdict().name().toLowerCase(java.util.Locale.ROOT));
    for (DraftJudge.Hit hit : verdicts.hits()) {
      said.append(' ').append(hit.rule().id()).append(' ').append(hit.start()).append('-');
      said.append(hit.end());
    }
    return said.toString();
  }

  private static String ascii(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
