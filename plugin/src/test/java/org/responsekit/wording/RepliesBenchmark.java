package org.responsekit.wording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.responsekit.wording.data.Language;

/**
 * How fast replies of 400 characters are judged on two threads, how large the compiled data is, and
 * how long a fresh process takes to be ready. It prints figures and judges none, and runs only when
 * asked:
 *
 * <pre>mvn -B -pl plugin test -Dtest=RepliesBenchmark -Dbench</pre>
 */
@EnabledIfSystemProperty(named = "bench", matches = ".*")
class RepliesBenchmark {
  private static final int REPLIES = 40_000;

  /** Set-up in a process of its own: loading, and a first judgement. */
  static final class SetUp {
    public static void main(String[] args) {
      long start = System.nanoTime();
      Judge judge = Judges.builtIn();
      long ready = System.nanoTime();
      judge.judge(new Draft("Thank you for your feedback.", "reply", "en"));
      System.out.printf(
          "ready after %d ms, first judgement after %d ms%n",
          (ready - start) / 1_000_000, (System.nanoTime() - start) / 1_000_000);
    }
  }

  @Test
  void speed() throws Exception {
    Judge judge = Judges.builtIn();
    List<Draft> drafts = drafts(judge);
    for (int round = 0; round < 4; round++) {
      AtomicInteger next = new AtomicInteger();
      long start = System.nanoTime();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Thread thread =
            new Thread(
                () -> {
                  for (int at = next.getAndIncrement(); at < REPLIES; at = next.getAndIncrement()) {
                    judge.judge(drafts.get(at));
                  }
                });
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
      System.out.printf("%.0f replies a second%n", REPLIES / ((System.nanoTime() - start) / 1e9));
    }
  }

  /** Replies of sentences from the rules' own examples, in random order. */
  private static List<Draft> drafts(Judge judge) {
    Random random = new Random(4);
    List<Draft> drafts = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<String> spanish = new ArrayList<>();
    for (WordingRule rule : judge.rules()) {
      List<String> pool = rule.locale().equals("es") ? spanish : english;
      pool.addAll(rule.good());
      pool.addAll(rule.bad());
    }
    while (drafts.size() < REPLIES) {
      boolean inSpanish = drafts.size() % 3 == 0;
      List<String> pool = inSpanish ? spanish : english;
      StringBuilder text = new StringBuilder();
      while (text.length() < 400) {
        text.append(pool.get(random.nextInt(pool.size()))).append(' ');
      }
      drafts.add(new Draft(text.substring(0, 400), "reply", inSpanish ? "es" : "en"));
    }
    return drafts;
  }

  @Test
  void sizeAndSetUp() throws IOException, InterruptedException {
    int size = 0;
    for (String locale : List.of("en", "es")) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (InputStream data = Language.class.getResourceAsStream(locale + ".txt");
          GZIPOutputStream out = new GZIPOutputStream(packed)) {
        data.transferTo(out);
      }
      size += packed.size();
    }
    System.out.printf("compiled data %d bytes gzipped%n", size);
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                SetUp.class.getName())
            .inheritIO()
            .start();
    process.waitFor();
  }

  @Test
  void nearMatchesOfEveryRule() {
    double worst = 0;
    for (String near : LinearTest.nearMatches(1)) {
      worst = Math.max(worst, LinearTest.seconds(near));
    }
    System.out.printf("a mebibyte of the slowest near-match: %.2f s%n", worst);
  }
}
