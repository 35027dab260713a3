package org.responsekit.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The pages of our documentation that are made from what they describe: the JSON Schemas, the
 * descriptor of the goals, the two pages on languages that the plugin itself carries, and the
 * README's rates.
 */
final class DocsPages {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

  private DocsPages() {}

  /** Each page's text by its path below the documentation's {@code content/}. */
  static Map<String, String> all() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    pages.put("for-authors/kit-yaml.md", kit());
    pages.put("for-authors/front-matter.md", frontMatter());
    pages.put("for-authors/rule-files.md", ruleFiles());
    pages.put("for-web-vendors/goals.md", goals());
    String language = Files.readString(RESOURCES.resolve("docs/language.md")).replace("\r\n", "\n");
    pages.put(
        "for-authors/language-examples.md",
        page("The template language: ten examples", 12, part(language, "Ten examples")));
    pages.put(
        "for-authors/language-allowed.md",
        page("The template language: what you may use", 13, part(language, "What you may use")));
    pages.put(
        "for-authors/language-refused.md",
        page(
            "The template language: what is refused",
            14,
            part(language, "What is refused, and what to do instead")));
    String rules = Files.readString(RESOURCES.resolve("docs/rules.md")).replace("\r\n", "\n");
    pages.put(
        "for-authors/house-rules-examples.md",
        page("House rules: ten to copy", 22, part(rules, "Ten rules to copy")));
    pages.put(
        "for-authors/house-rules-notation.md",
        page("House rules: the whole notation", 23, part(rules, "The whole notation")));
    pages.put(
        "for-authors/house-rules-classes.md",
        page("House rules: classes of words", 24, part(rules, "Classes")));
    pages.put("for-compliance-officers/rates.md", rates());
    return pages;
  }

  /** The measured rates, as the README has them. */
  private static String rates() throws IOException {
    String readme = Files.readString(Path.of("../README.md")).replace("\r\n", "\n");
    int start = readme.indexOf("How good it is");
    int end = readme.indexOf("**Approvals.**");
    if (start < 0 || end < start) {
      throw new IllegalStateException("the README says nothing of rates");
    }
    return page(
        "Measured rates",
        204,
        readme.substring(start, end).strip()
            + "\n\nWhat the words mean: [how the judge works](judge.md)."
            + " What follows from it: [what it cannot do](limits.md).\n");
  }

  private static String page(String title, int order, String body) {
    return "---\ntitle: \"" + title + "\"\norder: " + order + "\n---\n" + body.strip() + "\n";
  }

  /** What stands below a heading of level 2, with its headings one level up. */
  private static String part(String page, String heading) {
    int start = page.indexOf("\n## " + heading + "\n");
    if (start < 0) {
      throw new IllegalStateException("no heading " + heading);
    }
    int body = page.indexOf('\n', start + 1);
    int end = page.indexOf("\n## ", body);
    String part = end < 0 ? page.substring(body) : page.substring(body, end);
    return shown(part.replace("\n### ", "\n## "));
  }

  /** With interpolations in running text between backticks, since guidance would print facts. */
  private static String shown(String markdown) {
    StringBuilder out = new StringBuilder();
    boolean fenced = false;
    for (String line : markdown.split("\n", -1)) {
      boolean fence = line.startsWith("```");
      fenced ^= fence;
      out.append(fence || fenced ? line : shownInLine(line)).append('\n');
    }
    return out.toString();
  }

  private static String shownInLine(String line) {
    String[] parts = line.split("`", -1);
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = parts[i].replaceAll("\\$\\{[^}]*}", "\u0001$0\u0001");
    }
    return String.join("`", parts).replace('\u0001', '`');
  }

  private static JsonNode schema(String name) throws IOException {
    return new ObjectMapper().readTree(RESOURCES.resolve("schemas/" + name).toFile());
  }

  private static String kit() throws IOException {
    JsonNode schema = schema("kit.schema.json");
    StringBuilder out =
        new StringBuilder(
            "Every key of `kit.yaml`. The file `schemas/kit.schema.json` in each handbook says the"
                + " same to editors. A key that is not listed is a mistake, and the build says"
                + " which one you may have meant.\n\n"
                + "In a path, `ID` is an id you choose, in small letters with hyphens; `NAME` is a"
                + " name you choose, in letters; `[]` is each entry of a list.\n");
    schema
        .get("properties")
        .properties()
        .forEach(
            entry -> {
              out.append("\n## ").append(entry.getKey()).append("\n\n");
              String said = description(entry.getValue());
              out.append(said.isEmpty() ? "" : said + " ");
              out.append(needed(schema, entry.getKey()) ? "Required.\n\n" : "May be left out.\n\n");
              List<String> rows = new ArrayList<>();
              rows(entry.getKey(), entry.getValue(), rows);
              if (rows.isEmpty()) {
                out.append("Value: ").append(value(entry.getValue())).append(".\n");
              } else {
                out.append(table(rows));
              }
            });
    return page("kit.yaml, key by key", 30, out.toString());
  }

  private static String frontMatter() throws IOException {
    StringBuilder out =
        new StringBuilder(
            "What may stand between the two lines `---` at the start of a file. A key that is not"
                + " listed is a mistake, and the build says which one you may have meant.\n");
    for (String[] each :
        List.of(
            new String[] {"page", "A page of guidance"},
            new String[] {"situation", "A situation"},
            new String[] {"template", "A template"},
            new String[] {"translation", "The translation of a template"})) {
      out.append("\n## ").append(each[1]).append("\n\n");
      List<String> rows = new ArrayList<>();
      rows("", schema(each[0] + ".schema.json"), rows);
      out.append(table(rows));
    }
    out.append(
        "\nA template of the kind `reply` needs `situation` too, unless `fallback` is `true`.\n");
    return page("Front matter, key by key", 31, out.toString());
  }

  private static String ruleFiles() throws IOException {
    List<String> rows = new ArrayList<>();
    rows("", schema("rules.schema.json").get("items"), rows);
    return page(
        "Files of rules, key by key",
        32,
        "Each file in `rules/` is a list of rules. These are the keys of one."
            + " [House rules](house-rules.md) says how to begin.\n\n"
            + table(rows));
  }

  private static String table(List<String> rows) {
    return "| Key | What it is | Value |\n|---|---|---|\n" + String.join("", rows);
  }

  private static void rows(String path, JsonNode schema, List<String> rows) {
    for (Map.Entry<String, JsonNode> entry : each(schema, "properties")) {
      String name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
      row(name, entry.getValue(), needed(schema, entry.getKey()), rows);
      rows(name, entry.getValue(), rows);
    }
    for (Map.Entry<String, JsonNode> entry : each(schema, "patternProperties")) {
      String name = path + (entry.getKey().startsWith("^[a-z0-9]") ? ".ID" : ".NAME");
      if (!entry.getValue().has("properties")) {
        row(name, entry.getValue(), false, rows);
      }
      rows(name, entry.getValue(), rows);
    }
    if (schema.path("items").has("properties")) {
      rows(path + "[]", schema.get("items"), rows);
    }
    for (JsonNode either : schema.path("anyOf")) {
      if (either.path("items").has("anyOf")) {
        either.get("items").get("anyOf").forEach(one -> rows(path + "[]", one, rows));
      }
    }
  }

  private static Iterable<Map.Entry<String, JsonNode>> each(JsonNode schema, String key) {
    return schema.path(key).properties();
  }

  private static void row(String name, JsonNode value, boolean needed, List<String> rows) {
    rows.add(
        "| `"
            + name
            + "`"
            + (needed ? ", required" : "")
            + " | "
            + description(value)
            + " | "
            + value(value)
            + " |\n");
  }

  private static String description(JsonNode schema) {
    return schema.path("description").asText("");
  }

  private static boolean needed(JsonNode schema, String key) {
    for (JsonNode name : schema.path("required")) {
      if (name.asText().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static String value(JsonNode schema) {
    if (schema.has("enum")) {
      return words(schema.get("enum"));
    }
    if (schema.has("anyOf")) {
      return either(schema.get("anyOf"));
    }
    String type =
        schema.path("type").isArray()
            ? schema.get("type").get(0).asText()
            : schema.path("type").asText();
    return switch (type) {
      case "array" -> list(schema.path("items"));
      case "integer" -> "a whole number";
      case "object" -> "keys and values";
      default -> text(schema.path("pattern").asText(""));
    };
  }

  private static String text(String pattern) {
    return pattern.startsWith("^\\d{4}")
        ? "a day, as in 2026-11-21"
        : pattern.startsWith("^\\d{1,4}")
            ? "a period, as in 12 months"
            : pattern.startsWith("^#")
                ? "a colour, as in #22536b"
                : pattern.startsWith("^https")
                    ? "a web address"
                    : pattern.startsWith("^[a-z]{2,3}")
                        ? "a language, as in en"
                        : pattern.startsWith("^[a-z0-9]") ? "an id" : "text";
  }

  private static String list(JsonNode items) {
    String of = items.isMissingNode() || items.isEmpty() ? "text" : value(items);
    return of.equals("keys and values")
        ? "a list"
        : items.has("enum") ? "a list of " + of : "a list: " + of;
  }

  private static String either(JsonNode options) {
    List<String> all = new ArrayList<>();
    for (JsonNode option : options) {
      boolean byLanguage = option.path("patternProperties").has("^[a-z]{2,3}(-[A-Z]{2})?$");
      String said = byLanguage ? "a text for each language" : value(option);
      if (!all.contains(said)) {
        all.add(said);
      }
    }
    return String.join(", or ", all);
  }

  private static String words(JsonNode words) {
    List<String> all = new ArrayList<>();
    for (JsonNode word : words) {
      String code = "`" + word.asText() + "`";
      if (!all.contains(code)) {
        all.add(code);
      }
    }
    return String.join(", ", all);
  }

  private static String goals() throws IOException {
    StringBuilder out =
        new StringBuilder(
            "On the command line a parameter is written as it stands here, with its value:"
                + " `-Dkit.today=2026-11-21`. In the `<configuration>` of a `pom.xml` it goes"
                + " by the second name.\n");
    for (Element goal : elements(descriptor(), "mojo")) {
      if (text(goal, "goal").equals("help")) {
        // it comes with the tool that makes descriptors, and has no parameters of ours
        continue;
      }
      out.append("\n## ").append(text(goal, "goal")).append("\n\n");
      out.append(sentences(text(goal, "description"))).append("\n\n");
      Map<String, String> properties = new TreeMap<>();
      Map<String, String> defaults = new TreeMap<>();
      for (Element each : elements(goal, "configuration")) {
        for (Element set : elements(each, "*")) {
          properties.put(set.getTagName(), set.getTextContent().strip());
          defaults.put(set.getTagName(), set.getAttribute("default-value"));
        }
      }
      StringBuilder rows = new StringBuilder();
      for (Element parameter : elements(goal, "parameter")) {
        String name = text(parameter, "name");
        String property = properties.getOrDefault(name, "");
        if (property.startsWith("${kit.")) {
          String usual = defaults.get(name);
          rows.append("| `-D")
              .append(property, 2, property.length() - 1)
              .append("` | `")
              .append(name)
              .append("` | ")
              .append(sentences(text(parameter, "description")))
              .append(usual.isEmpty() ? " |  |\n" : " | `" + usual + "` |\n");
        }
      }
      if (!rows.isEmpty()) {
        out.append("| Parameter | In a `pom.xml` | What it is | Default |\n|---|---|---|---|\n");
        out.append(rows);
      }
    }
    return page("Goals and parameters", 102, out.toString());
  }

  /** A description without the mark-up that Javadoc leaves in it. */
  private static String sentences(String html) {
    return html.replaceAll("</?code>", "`")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Element descriptor() throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(DESCRIPTOR.toFile())
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private static String text(Element in, String name) {
    return elements(in, name).get(0).getTextContent();
  }

  private static List<Element> elements(Element in, String name) {
    List<Element> all = new ArrayList<>();
    NodeList found = in.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }
}
