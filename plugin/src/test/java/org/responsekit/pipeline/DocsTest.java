package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.kit.read.KitPaths;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Our own documentation: it names what exists, is easy to read, and builds like any other kit. */
class DocsTest {
  private static final Path DOCS = Path.of("../site/docs");
  private static final Path CONTENT = DOCS.resolve("content");
  private static final Path ASSETS = Path.of("src/main/resources/org/responsekit/handbook/assets");
  private static final Pattern PARAMETER = Pattern.compile("-D(kit\\.[A-Za-z]+)");
  private static final Pattern GOAL =
      Pattern.compile("response-kit(?:-maven-plugin:[^:\\s`]+)?:([a-z]+)");
  private static final Pattern RULE =
      Pattern.compile("-Dkit\\.rule=([a-z-]+)|rules/([a-z-]+)\\.html");
  private static final Pattern MOJO_PROPERTY = Pattern.compile("property = \"(kit\\.[A-Za-z]+)\"");
  private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```");
  private static final Pattern PARAGRAPHS =
      Pattern.compile("\\n\\s*\\n|\\n(?=\\s*(?:- |\\d+\\. |#|>|\\|))");
  private static final double MOST_YEARS = 9;

  @TempDir Path temp;

  @Test
  void pagesMadeFromWhatTheyDescribeAreUpToDate() throws IOException {
    for (Map.Entry<String, String> page : DocsPages.all().entrySet()) {
      Path file = CONTENT.resolve(page.getKey());
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(file, page.getValue());
      }
      assertThat(text(file))
          .as("%s; -Dgolden=write refreshes it", page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  @Test
  void everyParameterOfEveryGoalIsDescribed() throws IOException {
    Set<String> declared = new TreeSet<>();
    try (Stream<Path> mojos = Files.list(Path.of("src/main/java/org/responsekit/mojo"))) {
      for (Path mojo : mojos.toList()) {
        all(MOJO_PROPERTY, text(mojo)).forEach(found -> declared.add(found.group(1)));
      }
    }
    assertThat(declared).hasSizeGreaterThan(15);
    assertThat(parameters(text(CONTENT.resolve("for-web-vendors/goals.md")))).isEqualTo(declared);
  }

  @Test
  void everyParameterGoalAndRuleItNamesExists() throws IOException {
    String goals = text(CONTENT.resolve("for-web-vendors/goals.md"));
    Set<String> known = parameters(goals);
    pages()
        .forEach(
            (path, page) -> {
              assertThat(known).as(path).containsAll(parameters(page));
              all(GOAL, page).stream()
                  .filter(goal -> !goal.group(1).equals("help"))
                  .forEach(
                      goal -> assertThat(goals).as(path).contains("\n## " + goal.group(1) + "\n"));
              all(RULE, page)
                  .forEach(
                      rule -> {
                        String id = rule.group(1) == null ? rule.group(2) : rule.group(1);
                        assertThat(ResponseKit.explain(id).known()).as(path + " " + id).isTrue();
                      });
            });
  }

  @Test
  void everyKeyOfItsExamplesExists() throws IOException {
    Map<String, JsonNode> schemas = new TreeMap<>();
    for (String name : List.of("kit", "page", "situation", "template", "translation", "rules")) {
      schemas.put(
          name,
          new ObjectMapper()
              .readTree(Path.of("src/main/resources/schemas/" + name + ".schema.json").toFile()));
    }
    int examples = 0;
    for (Map.Entry<String, String> page : pages().entrySet()) {
      for (MatchResult found : all(YAML, page.getValue())) {
        String yaml = found.group(1).replaceAll("(?m)^---\\n", "");
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, JsonNode> schema : schemas.entrySet()) {
          problems.add(unknown(value, schema.getValue(), schema.getKey()));
        }
        assertThat(problems).as(page.getKey() + "\n" + yaml).contains("");
        examples++;
      }
    }
    assertThat(examples).isGreaterThan(15);
  }

  /** The first key of a value that a schema does not have; an empty text when there is none. */
  private static String unknown(Object value, JsonNode schema, String path) {
    if (value instanceof List<?> list) {
      JsonNode items = schema.path("items");
      return list.stream()
          .map(item -> schema.has("items") ? unknown(item, items, path + "[]") : "")
          .filter(problem -> !problem.isEmpty())
          .findFirst()
          .orElse(schema.has("properties") ? path : "");
    }
    if (value instanceof Map<?, ?> map) {
      if (schema.has("items")) {
        return path;
      }
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        JsonNode inner = inner(schema, entry.getKey().toString());
        String at = path + "." + entry.getKey();
        String problem = inner == null ? at : unknown(entry.getValue(), inner, at);
        if (!problem.isEmpty()) {
          return problem;
        }
      }
    }
    return "";
  }

  private static JsonNode inner(JsonNode schema, String key) {
    if (schema.path("properties").has(key)) {
      return schema.get("properties").get(key);
    }
    for (Map.Entry<String, JsonNode> each : schema.path("patternProperties").properties()) {
      if (key.matches(each.getKey())) {
        return each.getValue();
      }
    }
    for (JsonNode option : schema.path("anyOf")) {
      JsonNode found = inner(option, key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Test
  void itIsEasyToRead() throws IOException {
    Set<String> made = DocsPages.all().keySet();
    Map<String, Double> hard = new TreeMap<>();
    pages()
        .forEach(
            (path, page) -> {
              double years = made.contains(path) ? 0 : years(page);
              if (years > MOST_YEARS) {
                hard.put(path, years);
              }
            });
    assertThat(hard).isEmpty();
  }

  /** The years of school that a page takes, after Flesch and Kincaid. */
  private static double years(String page) {
    String prose =
        page.substring(page.indexOf("\n---\n") + 5)
            .replaceAll("(?s)```.*?```", "\n\n")
            .replaceAll("`[^`]*`", "word")
            .replaceAll("]\\([^)]*\\)", "");
    double words = 0;
    double syllables = 0;
    double sentences = 0;
    for (String part : PARAGRAPHS.split(prose, -1)) {
      for (String sentence : part.split("[.!?:|][\"*)]*(?:\\s+|$)", -1)) {
        List<MatchResult> found = all(Pattern.compile("[A-Za-z][A-Za-z']*"), sentence);
        words += found.size();
        sentences += found.isEmpty() ? 0 : 1;
        syllables += found.stream().mapToInt(word -> syllables(word.group())).sum();
      }
    }
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int count = all(Pattern.compile("[aeiouy]+"), lower).size();
    boolean silent = lower.endsWith("e") && !lower.endsWith("le") && count > 1;
    return Math.max(silent ? count - 1 : count, 1);
  }

  @Test
  void itBuildsWithoutFindingsAndShipsOnlyOurOwnScripts() throws IOException {
    Path output = temp.resolve("docs");
    Result result = ResponseKit.render(ForkedRender.request(KitPaths.in(DOCS), output));

    assertThat(result.console()).contains("no findings");
    try (Stream<Path> assets = Files.walk(output.resolve("handbook/assets"))) {
      for (Path asset : assets.filter(Files::isRegularFile).toList()) {
        String name = output.resolve("handbook/assets").relativize(asset).toString();
        // some scripts are joined from a folder of them
        Path parts = ASSETS.resolve(name.replaceFirst("\\.js$", ""));
        assertThat(Files.exists(ASSETS.resolve(name)) || Files.isDirectory(parts))
            .as("our own source of %s", name)
            .isTrue();
        assertThat(text(asset)).as(name).doesNotContainIgnoringCase("@license", "copyright");
      }
    }
    assertThat(output.resolve("handbook/library.html")).doesNotExist();
    assertThat(output.resolve("handbook/draft.html")).doesNotExist();
  }

  @Test
  void theFirstKitItTellsAuthorsToWriteBuilds() throws IOException {
    Map<String, String> pages = pages();
    String template = pages.get("for-authors/templates.md");
    List<MatchResult> words = all(Pattern.compile("(?ms)^```ftl\\n(.*?)^```"), template);
    write("kit.yaml", example(pages.get("for-authors/first-kit.md")));
    write("content/situations/long-wait.md", example(pages.get("for-authors/situations.md")));
    write("content/never-confirm.md", example(pages.get("for-authors/guidance.md")));
    write("templates/long-wait.ftl", example(template) + words.get(1).group(1));
    Result result =
        ResponseKit.render(ForkedRender.request(KitPaths.in(temp), temp.resolve("target/out")));

    assertThat(result.console()).contains("no findings");
    assertThat(temp.resolve("target/out/snippets/txt/en")).isNotEmptyDirectory();
  }

  @Test
  void theHeadersItShowsAllowWhatPagesAllow() throws IOException {
    String frame = text(Path.of("src/main/resources/org/responsekit/handbook/layout/frame.ftlh"));
    String policy =
        all(Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\""), frame)
            .get(0)
            .group(1);

    assertThat(text(CONTENT.resolve("for-web-vendors/hosting.md")))
        .contains("add_header Content-Security-Policy \"" + policy + "; frame-ancestors 'none'\"")
        .contains("set Content-Security-Policy \"" + policy + "; frame-ancestors 'none'\"");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(temp.resolve(file).getParent());
    Files.writeString(temp.resolve(file), text);
  }

  /** The first example in YAML of a page. */
  private static String example(String page) {
    return all(YAML, page).get(0).group(1);
  }

  private static Set<String> parameters(String page) {
    Set<String> found = new TreeSet<>();
    all(PARAMETER, page).forEach(match -> found.add(match.group(1)));
    return found;
  }

  private static List<MatchResult> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().toList();
  }

  private static Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(CONTENT)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".md")).toList()) {
        pages.put(CONTENT.relativize(file).toString().replace('\\', '/'), text(file));
      }
    }
    assertThat(pages).hasSizeGreaterThan(20);
    return pages;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
