package org.responsekit.leakbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One template of the bench with what the bench says of it.
 *
 * @param name a case's folder, or the seed of a generated one
 * @param family what the case is about; {@code generated} for a generated one
 * @param label what the bench says of it
 * @param settings settings of FreeMarker that it needs
 * @param files its files by name; {@link #MAIN} is rendered
 */
record BenchCase(
    String name,
    String family,
    Label label,
    Map<String, String> settings,
    Map<String, String> files) {
  static final String MAIN = "main.ftl";

  /** Names that no model of the bench has; a name that nothing declares is refused. */
  private static final Pattern UNDECLARED =
      Pattern.compile("\\b(nosuch|patientX|practice\\.(motto|no[a-z]+))\\b");

  /** What the bench says of a template. */
  enum Label {
    /** Its text depends on a patient's data. */
    LEAK,
    /** It does not, and a good check sees it. */
    SAFE,
    /** It does not, and rejecting it is fine too; or nothing is said. */
    EITHER
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern COMMENT = Pattern.compile("(?s)[<\\[]#--.*?--[>\\]]");

  /** As the bench's {@code score.py} has it. */
  private static final Pattern PATIENT =
      Pattern.compile(
          "\\b(patient|reviewer|visitDate|chart)\\b|appointment\\s*(\\.\\s*(date|kind)|\\[)");

  /**
   * Whether it is safe and must be accepted if it stays inside the authors' language: outside
   * comments it names no variable of a patient, and none that is not declared.
   */
  boolean mustBeAccepted() {
    String all = COMMENT.matcher(String.join("\n", files.values())).replaceAll("");
    return label == Label.SAFE && !PATIENT.matcher(all).find() && !UNDECLARED.matcher(all).find();
  }

  /** A line of our own copy of the cases. */
  static BenchCase ofLine(String line) {
    JsonNode json = read(line);
    return new BenchCase(
        json.path("name").asText(),
        json.path("family").asText(),
        label(json),
        texts(json.path("config")),
        texts(json.path("files")));
  }

  /** A line that the bench's generator wrote. */
  static BenchCase ofGenerated(String line) {
    JsonNode json = read(line);
    Map<String, String> files = texts(json.path("libs"));
    files.put(MAIN, json.path("template").asText());
    boolean leak = json.path("observedLeak").asBoolean();
    boolean fails = json.path("alwaysError").asBoolean();
    return new BenchCase(
        json.path("seed").asText(),
        "generated",
        leak ? Label.LEAK : fails ? Label.EITHER : Label.SAFE,
        Map.of(),
        files);
  }

  /** The folders of a folder, in order of their names. */
  static List<Path> folders(Path cases) throws IOException {
    try (Stream<Path> folders = Files.list(cases)) {
      return folders.filter(each -> Files.isRegularFile(each.resolve(MAIN))).sorted().toList();
    }
  }

  /** A folder with a {@code case.json} and the files. */
  static BenchCase ofFolder(Path folder) throws IOException {
    Path about = folder.resolve("case.json");
    JsonNode json = Files.exists(about) ? read(Files.readString(about)) : JSON.createObjectNode();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.equals(about)) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return new BenchCase(
        folder.getFileName().toString(),
        json.path("family").asText(),
        label(json),
        texts(json.path("config")),
        files);
  }

  private static Label label(JsonNode json) {
    if (json.path("expect").asText().equals("leak")) {
      return Label.LEAK;
    }
    boolean must =
        json.path("expect").asText().equals("safe") && !json.path("acceptReject").asBoolean();
    return must ? Label.SAFE : Label.EITHER;
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For assertions. */
  @Override
  public String toString() {
    return name + " " + new ArrayList<>(files.values());
  }
}
