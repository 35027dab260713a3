package org.responsekit.wording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Set-up in a process of its own: loading, and a first judgement in each language. */
  static final class SetUp {
    public static void main(String[] args) {
      long start = System.nanoTime();
      Judge judge = Judges.builtIn();
      long ready = System.nanoTime();
      judge.judge(new Draft("Thank you for your feedback.", "reply", "en"));
      long english = System.nanoTime();
      judge.judge(new Draft("Gracias por sus comentarios.", "reply", "es"));
      long spanish = System.nanoTime();
      long processor = THREADS.getCurrentThreadCpuTime();
      System.out.printf(
          "ready after %d ms, first judged after %d ms in English, %d ms in Spanish too;"
              + " processor time of the thread %d ms, the start of Java included%n",
          (ready - start) / 1_000_000,
          (english - start) / 1_000_000,
          (spanish - start) / 1_000_000,
          processor / 1_000_000);
    }
  }

  @Test
  void speed() throws Exception {
    Judge judge = Judges.builtIn();
    List<List<String>> pools = pools(judge);
    // the same sentences again and again are remembered, as those of a kit are; distinct ones not
    List<Draft> repeated = drafts(pools, false);
    List<Draft> distinct = drafts(pools, true);
    for (int round = 0; round < 4; round++) {
      System.out.println("repeated sentences: " + speed(judge, repeated));
      System.out.println("distinct sentences: " + speed(judge, distinct));
    }
  }

  /** Wall time depends on what else runs; processor time of the two threads does so less. */
  private static String speed(Judge judge, List<Draft> drafts) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicLong processor = new AtomicLong();
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Thread thread =
          new Thread(
              () -> {
                for (int at = next.getAndIncrement(); at < REPLIES; at = next.getAndIncrement()) {
                  judge.judge(drafts.get(at));
                }
                processor.addAndGet(THREADS.getCurrentThreadCpuTime());
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return String.format(
        "%.0f replies a second, %.0f a second of processor time on two cores",
        REPLIES / ((System.nanoTime() - start) / 1e9), 2 * REPLIES / (processor.get() / 1e9));
  }

  /** English and Spanish sentences from the rules' own examples. */
  private static List<List<String>> pools(Judge judge) {
    List<String> english = new ArrayList<>();
    List<String> spanish = new ArrayList<>();
    for (WordingRule rule : judge.rules()) {
      List<String> pool = rule.locale().equals("es") ? spanish : english;
      pool.addAll(rule.good());
      pool.addAll(rule.bad());
    }
    return List.of(english, spanish);
  }

  /**
   * Replies of sentences in random order.
   *
   * @param distinct whether two words of each are exchanged for words of others, so that hardly any
   *     sentence comes twice
   */
  private static List<Draft> drafts(List<List<String>> pools, boolean distinct) {
    Random random = new Random(4);
    List<Draft> drafts = new ArrayList<>();
    while (drafts.size() < REPLIES) {
      boolean inSpanish = drafts.size() % 3 == 0;
      List<String> pool = pools.get(inSpanish ? 1 : 0);
      StringBuilder text = new StringBuilder();
      while (text.length() < 400) {
        String sentence = pool.get(random.nextInt(pool.size()));
        text.append(distinct ? changed(sentence, pool, random) : sentence).append(' ');
      }
      drafts.add(new Draft(text.substring(0, 400), "reply", inSpanish ? "es" : "en"));
    }
    return drafts;
  }

  private static String changed(String sentence, List<String> pool, Random random) {
    String[] words = sentence.split(" ", -1);
    for (int i = 0; i < 2 && words.length > 2; i++) {
      String[] others = pool.get(random.nextInt(pool.size())).split(" ", -1);
      String other = others[random.nextInt(others.length - 1)];
      words[1 + random.nextInt(words.length - 2)] = other;
    }
    return String.join(" ", words);
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
