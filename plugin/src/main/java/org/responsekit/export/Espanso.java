package org.responsekit.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Segment;

/**
 * Writes a package for the text expander espanso: a folder with {@code _manifest.yml}, {@code
 * package.yml} and {@code README.md}. Choices and roles become fields of a form, which opens when
 * the keyword was typed. Source: espanso's pages on packages, forms and variables, checked
 * 2026-11-21. Every string is a double-quoted scalar, which YAML and JSON read alike.
 */
final class Espanso {
  private static final String NAME = "response-kit";
  private static final String FORM = "form1";

  private final Kit kit;
  private final List<Entry> entries;
  private final List<Omission> omissions = new ArrayList<>();

  Espanso(Kit kit, List<Entry> entries) {
    this.kit = kit;
    this.entries = entries;
  }

  List<Omission> write(BiConsumer<String, byte[]> sink) {
    StringBuilder matches = new StringBuilder("matches:\n");
    int count = 0;
    for (Entry entry : entries) {
      String match = match(entry);
      if (!match.isEmpty()) {
        matches.append(match);
        count++;
      }
    }
    if (count == 0) {
      return omissions;
    }
    sink(sink, "package.yml", matches.toString());
    sink(sink, "_manifest.yml", manifest());
    sink(sink, "README.md", readme());
    return omissions;
  }

  private static void sink(BiConsumer<String, byte[]> sink, String file, String text) {
    sink.accept("espanso/" + NAME + "/" + file, text.getBytes(StandardCharsets.UTF_8));
  }

  private String match(Entry entry) {
    Map<String, Blank> fields = new LinkedHashMap<>();
    StringBuilder replace = new StringBuilder();
    for (Segment segment : entry.snippet().segments()) {
      if (segment instanceof Segment.Words words) {
        replace.append(literal(words.text()));
      } else if (segment instanceof Segment.FactText fact) {
        replace.append(literal(fact.text()));
      } else if (segment instanceof Segment.Open open) {
        String name = field(open.blank(), fields);
        fields.put(name, open.blank());
        replace.append("{{").append(FORM).append('.').append(name).append("}}");
      }
    }
    boolean merged = fields.values().stream().anyMatch(blank -> blank.type() == Blank.Type.MERGE);
    boolean commands = replace.indexOf(REFUSED) >= 0 || !askable(fields.values(), entry.locale());
    if (merged || commands) {
      omissions.add(
          merged
              ? entry.omitted(
                  "espanso",
                  Omission.Reason.OPEN_BLANK,
                  "Another system fills a blank of this text; a person has nothing to type there.")
              : entry.omitted(
                  "espanso",
                  Omission.Reason.TOOL_SYNTAX,
                  "It holds {{, [[, $|$ or a backslash at a brace, which espanso takes for its own."));
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("  - trigger: ").append(Json.quoted(";" + entry.keyword())).append('\n');
    out.append("    label: ").append(Json.quoted(entry.label(kit))).append('\n');
    if (!entry.template().saidAs().isEmpty()) {
      List<String> terms = entry.template().saidAs().stream().map(Json::quoted).toList();
      out.append("    search_terms: [").append(String.join(", ", terms)).append("]\n");
    }
    out.append("    force_mode: clipboard\n");
    out.append("    replace: ").append(Json.quoted(replace.toString())).append('\n');
    if (!fields.isEmpty()) {
      form(out, fields, entry.locale());
    }
    return out.toString();
  }

  private static final List<String> OWN_SIGNS = List.of("{{", "[[", "$|$", "\\{", "\\}");

  /** No text holds it: a mark for what cannot be written. */
  private static final String REFUSED = "\uFFFF";

  /**
   * Words as they are; what espanso would take for a command of its own has no escape here, and of
   * an escaped brace it would drop the backslash.
   */
  private static String literal(String text) {
    boolean command = OWN_SIGNS.stream().anyMatch(text::contains);
    return command ? REFUSED : text;
  }

  private static boolean askable(Iterable<Blank> blanks, String locale) {
    for (Blank blank : blanks) {
      String label = blank.label().in(locale);
      if (label.contains("[[") || label.contains("{{")) {
        return false;
      }
      for (Blank.Option option : blank.options()) {
        if (literal(option.text().in(locale)).equals(REFUSED)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void form(StringBuilder out, Map<String, Blank> fields, String locale) {
    StringBuilder layout = new StringBuilder();
    fields.forEach(
        (name, blank) -> {
          layout.append(layout.length() == 0 ? "" : "\n");
          layout.append(blank.label().in(locale)).append(" [[").append(name).append("]]");
        });
    out.append("    vars:\n      - name: ").append(FORM).append("\n        type: form\n");
    out.append("        params:\n          layout: ").append(Json.quoted(layout.toString()));
    out.append("\n          fields:\n");
    fields.forEach(
        (name, blank) -> {
          out.append("            ").append(name).append(":");
          if (blank.options().isEmpty()) {
            out.append(" { multiline: false }\n");
            return;
          }
          List<String> values =
              blank.options().stream().map(o -> Json.quoted(o.text().in(locale))).toList();
          out.append("\n              type: choice\n              values: [");
          out.append(String.join(", ", values)).append("]\n");
          blank
              .defaultText()
              .ifPresent(
                  text ->
                      out.append("              default: ")
                          .append(Json.quoted(text.in(locale)))
                          .append('\n'));
        });
  }

  /**
   * The name of a blank's field: letters, digits and underscores only, while a blank's name may
   * have dots. Two blanks of one form never share a field.
   */
  static String field(Blank blank, Map<String, Blank> taken) {
    String plain = blank.name().replaceAll("[^A-Za-z0-9]", "_");
    String name = plain;
    for (int next = 2; taken.containsKey(name) && !taken.get(name).equals(blank); next++) {
      name = plain + "_" + next;
    }
    return name;
  }

  private String manifest() {
    String practice =
        kit.settings()
            .practice()
            .get("name")
            .map(name -> name.text().in(kit.settings().mainLocale()))
            .orElse("");
    String website =
        kit.settings()
            .practice()
            .get("website")
            .map(site -> site.text().in(kit.settings().mainLocale()))
            .orElse("https://espanso.org");
    StringBuilder out = new StringBuilder();
    line(out, "name", NAME);
    line(out, "title", "Approved replies of " + practice);
    line(
        out,
        "description",
        "Replies to public reviews, checked and approved. Change nothing in them.");
    line(out, "version", version(kit.settings().version()));
    line(out, "author", practice);
    out.append("tags: [\"replies\"]\n");
    line(out, "homepage", website);
    return out.toString();
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append(key).append(": ").append(Json.quoted(value)).append('\n');
  }

  /** The kit's version as three numbers, which espanso asks for. */
  static String version(String kit) {
    List<String> numbers = new ArrayList<>();
    for (String part : kit.split("\\D+", -1)) {
      if (!part.isEmpty() && numbers.size() < 3) {
        String plain = part.replaceAll("^0+(?=\\d)", "");
        numbers.add(plain.length() > 9 ? plain.substring(0, 9) : plain);
      }
    }
    while (numbers.size() < 3) {
      numbers.add("0");
    }
    return String.join(".", numbers);
  }

  private String readme() {
    return "# Approved replies for espanso\n\nVersion "
        + kit.settings().version()
        + " of the kit.\n\nCopy this folder into the folder `match/packages` of espanso's"
        + " configuration, or keep it in a repository and run `espanso install "
        + NAME
        + " --git <url> --external`. Then type `;rk-` and the start of a keyword, or open espanso's"
        + " search and type what happened.\n\nUse a reply as it is. What you add is not checked.\n";
  }
}
