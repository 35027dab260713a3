package org.responsekit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the scripts of the projects in {@code src/it} ask of the Maven they ran. */
public final class MavenRun {
  private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at \\S+\\(|Caused by:");

  private MavenRun() {}

  /**
   * The findings of a report, each as rule and place, and where it was called or included from.
   *
   * @param reports the folder of reports
   */
  public static List<String> findings(Path reports) throws IOException {
    JsonNode report = new ObjectMapper().readTree(reports.resolve("findings.json").toFile());
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : report.path("findings")) {
      StringBuilder line = new StringBuilder(finding.path("rule").textValue());
      line.append(' ').append(place(finding));
      for (JsonNode step : finding.path("path")) {
        line.append(", ").append(step.path("note").textValue()).append(": ").append(place(step));
      }
      findings.add(line.toString());
    }
    return findings;
  }

  private static String place(JsonNode node) {
    return "%s:%d:%d"
        .formatted(
            node.path("file").textValue(),
            node.path("line").intValue(),
            node.path("column").intValue());
  }

  /** Reads a log, in which no exception may show its insides. */
  public static String log(Path folder) throws IOException {
    String log = Files.readString(folder.resolve("build.log")).replace("\r\n", "\n");
    assertThat(log).doesNotContainPattern(STACK_TRACE);
    return log;
  }
}
