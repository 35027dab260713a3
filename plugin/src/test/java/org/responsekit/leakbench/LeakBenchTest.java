package org.responsekit.leakbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Holds the checks against templates of which somebody else found out whether a patient's data can
 * reach their text. Without any property it judges our own copies. With {@code
 * -Dleakbench.cases=DIR}, {@code -Dleakbench.fuzz=FILE.jsonl} or both it judges those and writes
 * {@code NAME accept|reject} per line to {@code -Dleakbench.out=FILE}, and what was found to {@code
 * -Dleakbench.why=FILE}; {@code -Dleakbench.schema=FILE} declares their variables. Relative paths
 * start where Maven was started, or in {@code plugin/}.
 */
class LeakBenchTest {
  /** Families of what authors write every day, of which most must be accepted. */
  private static final Set<String> EVERYDAY =
      Set.of("assign", "function", "if", "list", "macro", "operator", "switch");

  static boolean isAsked() {
    return System.getProperty("leakbench.cases") != null
        || System.getProperty("leakbench.fuzz") != null;
  }

  @Test
  @DisabledIf("isAsked")
  void ownCasesAreJudgedRightly() throws IOException {
    Judge judge = ownJudge();
    Tally tally = new Tally();
    try (BufferedReader lines = reader(resource("cases.jsonl"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        BenchCase asked = BenchCase.ofLine(line);
        tally.count(asked, judge.judge(asked));
      }
    }
    assertThat(tally.leaksAccepted()).isEmpty();
    assertThat(tally.refusedForNoReason()).isEmpty();
    assertThat(tally.percentAccepted(EVERYDAY)).isGreaterThanOrEqualTo(80);
  }

  @Test
  @DisabledIf("isAsked")
  void noGeneratedLeakIsAccepted() throws IOException {
    Judge judge = ownJudge();
    Tally tally = new Tally();
    try (BufferedReader lines = reader(new GZIPInputStream(resource("generated.jsonl.gz")))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        BenchCase asked = BenchCase.ofGenerated(line);
        tally.count(asked, judge.judge(asked));
      }
    }
    assertThat(tally.leaksAccepted()).isEmpty();
    assertThat(tally.refusedForNoReason()).isEmpty();
  }

  @Test
  @EnabledIf("isAsked")
  void judgesWhatIsAsked() throws IOException {
    Tally tally = new Tally();
    long start = System.nanoTime();
    try (InputStream schema = given("schema") ? input("schema") : resource("schema.json");
        Writer out = output("out", "target/leakbench.txt");
        Writer why = given("why") ? output("why", "") : Writer.nullWriter()) {
      Judge judge = Judge.of(schema);
      if (given("cases")) {
        for (Path folder : BenchCase.folders(existing("cases"))) {
          write(BenchCase.ofFolder(folder), judge, tally, out, why);
        }
      }
      if (given("fuzz")) {
        try (BufferedReader lines = reader(input("fuzz"))) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            write(BenchCase.ofGenerated(line), judge, tally, out, why);
          }
        }
      }
    }
    System.out.println(tally + ", " + (System.nanoTime() - start) / 1_000_000 + " ms");
    assertThat(tally.leaksAccepted()).isEmpty();
  }

  private static void write(BenchCase asked, Judge judge, Tally tally, Writer out, Writer why)
      throws IOException {
    Judge.Verdict verdict = judge.judge(asked);
    tally.count(asked, verdict);
    out.write(asked.name() + (verdict.accepted() ? " accept\n" : " reject\n"));
    for (String finding : verdict.findings()) {
      why.write(asked.name() + "\t" + finding + "\n");
    }
  }

  private static Judge ownJudge() throws IOException {
    try (InputStream schema = resource("schema.json")) {
      return Judge.of(schema);
    }
  }

  private static InputStream resource(String name) {
    return LeakBenchTest.class.getResourceAsStream("/leakbench/" + name);
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static boolean given(String property) {
    return System.getProperty("leakbench." + property) != null;
  }

  private static InputStream input(String property) throws IOException {
    return Files.newInputStream(existing(property));
  }

  private static Writer output(String property, String otherwise) throws IOException {
    String path = System.getProperty("leakbench." + property, otherwise);
    return Files.newBufferedWriter(started().resolve(path));
  }

  private static Path existing(String property) {
    Path path = Path.of(System.getProperty("leakbench." + property));
    Path fromStart = started().resolve(path);
    return Files.exists(fromStart) ? fromStart : path;
  }

  /** The directory Maven was started in, which surefire is told to pass on. */
  private static Path started() {
    return Path.of(System.getProperty("started.in", ""));
  }
}
