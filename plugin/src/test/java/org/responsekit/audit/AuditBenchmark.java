package org.responsekit.audit;

import com.sun.management.OperatingSystemMXBean;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.audit.AuditRequest.Format;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judge;
import org.responsekit.wording.Judges;
import org.responsekit.wording.OwnWords;

/**
 * How many replies of 400 characters an audit takes in a second, and the memory it needs. It prints
 * figures and judges none, and runs only when asked:
 *
 * <pre>mvn -B -pl plugin test -Dtest=AuditBenchmark -Dbench=1000000</pre>
 */
@EnabledIfSystemProperty(named = "bench", matches = "\\d+")
class AuditBenchmark {
  @TempDir Path folder;

  @Test
  void speed() throws Exception {
    int rows = Integer.getInteger("bench");
    Judge judge = Judges.builtIn();
    Path replies = folder.resolve("replies.jsonl");
    write(replies, rows, judge);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (int round = 0; round < 2; round++) {
      long start = System.nanoTime();
      long before = system.getProcessCpuTime();
      Summary summary =
          Audit.run(
              new AuditRequest(
                  replies,
                  Format.JSON_LINES,
                  StandardCharsets.UTF_8,
                  Map.of(),
                  "en",
                  folder.resolve("report.json")),
              new DraftJudge(judge, OwnWords.NONE),
              done -> {},
              broken -> {});
      double seconds = (System.nanoTime() - start) / 1e9;
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "%d replies in %.1f s, %.0f a second; %.0f a second of processor time on two cores;"
              + " %d MiB of at most %d in use%n",
          summary.judged(),
          seconds,
          summary.judged() / seconds,
          2 * summary.judged() / ((system.getProcessCpuTime() - before) / 1e9),
          (runtime.totalMemory() - runtime.freeMemory()) >> 20,
          runtime.maxMemory() >> 20);
    }
  }

  /** Replies of sentences from the rules' own examples, in random order. */
  private static void write(Path file, int rows, Judge judge) throws Exception {
    Random random = new Random(4);
    List<String> sentences =
        judge.rules().stream()
            .filter(rule -> rule.locale().equals("en"))
            .flatMap(
                rule -> java.util.stream.Stream.concat(rule.good().stream(), rule.bad().stream()))
            .toList();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < rows; i++) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 400) {
          text.append(changed(sentences.get(random.nextInt(sentences.size())), sentences, random));
        }
        String json = text.toString().replace("\\", "").replace("\"", "\\\"");
        out.write("{\"id\":\"r" + i + "\",\"text\":\"" + json + "\"}\n");
      }
    }
  }

  /** A sentence with one word of another, so that hardly any comes twice, as in real replies. */
  private static String changed(String sentence, List<String> sentences, Random random) {
    String[] words = sentence.split(" ", -1);
    String[] others = sentences.get(random.nextInt(sentences.size())).split(" ", -1);
    if (words.length > 2) {
      words[1 + random.nextInt(words.length - 2)] = others[random.nextInt(others.length)];
    }
    return String.join(" ", words) + " ";
  }
}
