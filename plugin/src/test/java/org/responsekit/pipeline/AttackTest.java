package org.responsekit.pipeline;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.finding.CpuTime;

/**
 * Every attack of {@code spec/attacks.txt} ends within two seconds of a quiet machine and 256 MiB,
 * with a finding and nothing published. A table of what each cost is written to {@code
 * target/attacks.tsv}.
 */
class AttackTest {
  private static final String TABLE = "/spec/attacks.txt";
  private static final String LINES = "lines.json";
  private static final String MEMORY = "-Xmx256m";
  private static final int MOST_MILLIS = (int) (2_000 * CpuTime.SLOWNESS);

  /** What may stop any attack before it gets as far as the table says. */
  private static final List<String> EARLIER =
      List.of("template-refused", "template-limit", "kit-file-too-large");

  /** Families of rules about what templates do; what words say is not this test's business. */
  private static final List<String> FORMS =
      List.of("kit-", "template-", "placeholder-", "channel-", "contact-foreign-", "text-empty");

  /** A process without any news for that long hangs where not even its own watch runs. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> stops() throws Exception {
    List<Attack> attacks = Attack.read(TABLE);
    Map<Integer, JsonNode> lines = Map.of();
    for (int start = 0; start >= 0; ) {
      boolean ended = process(start);
      lines = lines();
      int done = lines.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
      if (!ended && done < start) {
        String line = "{\"number\":" + start + ",\"endless\":true}\n";
        Files.writeString(folder.resolve(LINES), line, CREATE, APPEND);
        done = start;
      }
      start = lines.containsKey(-1) ? -1 : done + 1;
    }
    Map<Integer, JsonNode> all = lines;
    Files.writeString(Path.of("target", "attacks.tsv"), table(attacks, all));
    return Stream.concat(
        IntStream.range(0, attacks.size())
            .mapToObj(
                i ->
                    DynamicTest.dynamicTest(
                        attacks.get(i).name(), () -> judge(attacks.get(i), all.get(i)))),
        Stream.of(
            DynamicTest.dynamicTest(
                "no file outside the kits was read and no process started",
                () -> assertThat(all.get(-1).get("reached")).isEmpty())));
  }

  private static void judge(Attack attack, JsonNode line) {
    assumeTrue(line != null || attack.open().isEmpty(), attack.open());
    assertThat(line).as("what came of it").isNotNull();
    List<String> rules =
        StreamSupport.stream(line.get("rules").spliterator(), false)
            .map(JsonNode::asText)
            .filter(rule -> FORMS.stream().anyMatch(rule::startsWith))
            .toList();
    assertThat(line.get("endless").asBoolean()).as("endless: %s", line).isFalse();
    assertThat(line.has("exception")).as("thrown: %s", line).isFalse();
    List<String> expected = new ArrayList<>(attack.rules());
    expected.addAll(EARLIER);
    assertThat(expected).as("what stopped it: %s", line).containsAll(rules);
    if (!attack.isHarmless()) {
      assertThat(rules).as("what stopped it: %s", line).isNotEmpty();
      assertThat(line.get("published").asBoolean()).as("published").isFalse();
    }
    assertThat(line.get("messages").toString())
        .doesNotContain("more memory than")
        .doesNotContainPattern("\\b(java|freemarker|sun)\\.[a-z]+\\.\\w+");
    assertThat(line.get("trace").asBoolean()).as("stack trace").isFalse();
    assertThat(line.get("marker").asBoolean()).as("secret").isFalse();
    assertThat(line.get("called").asBoolean()).as("network").isFalse();
    assertThat(line.get("cpu").asInt()).as("processor time: %s", line).isLessThan(MOST_MILLIS);
  }

  /** Whether it ended by itself. */
  private boolean process(int start) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:+UseCountedLoopSafepoints", // or a long loop inside Java would stop the watch
                "-Dattacks.open=" + Boolean.getBoolean("attacks.open"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                AttackRun.class.getName(),
                TABLE,
                folder.toString(),
                String.valueOf(start))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int news = 0;
    while (!process.waitFor(SILENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      int lines = lines().size();
      if (lines == news) {
        process.destroyForcibly().waitFor();
        return false;
      }
      news = lines;
    }
    assertThat(process.exitValue()).as(Files.readString(output)).isBetween(0, 1);
    return true;
  }

  private Map<Integer, JsonNode> lines() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<Integer, JsonNode> lines = new TreeMap<>();
    Path file = folder.resolve(LINES);
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      JsonNode node = json.readTree(line);
      lines.put(node.get("number").asInt(), node);
    }
    return lines;
  }

  private static String table(List<Attack> attacks, Map<Integer, JsonNode> lines) {
    String head = "cpu ms\tms\tMiB allocated\tMiB peak\tattack\trules\n";
    return lines.entrySet().stream()
        .filter(line -> line.getValue().has("cpu"))
        .sorted(Comparator.comparing(line -> -line.getValue().get("cpu").asInt()))
        .map(
            line ->
                Stream.of("cpu", "millis", "allocated", "peak")
                        .map(key -> line.getValue().get(key).asText())
                        .collect(Collectors.joining("\t"))
                    + "\t"
                    + attacks.get(line.getKey()).name()
                    + "\t"
                    + line.getValue().get("rules"))
        .collect(Collectors.joining("\n", head, "\n"));
  }
}
