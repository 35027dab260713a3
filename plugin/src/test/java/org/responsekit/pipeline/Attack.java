package org.responsekit.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One attack of {@code spec/attacks.txt}, whose head explains the notation.
 *
 * @param name its heading, with the value and the size when there are several
 * @param files their texts by name, not yet written out
 * @param links targets of symbolic links by name
 * @param rules the rules that may stop it, or {@code harmless}
 * @param open what happens now, if it is not yet stopped
 */
record Attack(
    String name,
    Map<String, String> files,
    Map<String, String> links,
    List<String> rules,
    String open) {
  private static final String HARMLESS = "harmless";
  private static final int LARGEST_FILE = 1_000_000;
  private static final String MAIN = "reply.ftl";
  private static final String KIT =
      """
      format: 1
      version: "1"
      practice: { name: Cedar Hill, phone: (555) 555-0142 }
      locales: [en]
      facts: { parking: the garage on Oak Street }
      roles: { manager: { title: manager } }
      channels: { google: { title: Google, audience: public } }
      blanks:
        topic: { label: Topic, type: choice, options: [parking, hours], default: 1 }
      """;
  private static final String HEAD =
      "---\ntitle: T\nkind: reply\nfallback: true\nchannels: [google]\n---\n";
  private static final Pattern REPEAT = Pattern.compile("«(\\d+)×([^«»]*)»");

  /** Reads the table. */
  static List<Attack> read(String resource) throws IOException {
    String text;
    try (InputStream in = Attack.class.getResourceAsStream(resource)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Attack> attacks = new ArrayList<>();
    String[] parts = text.split("(?m)^### ", -1);
    for (int i = 1; i < parts.length; i++) {
      attacks.addAll(new Entry(parts[i].split("(?m)^# ", -1)[0]).attacks());
    }
    return attacks;
  }

  /** Whether it may as well be rendered. */
  boolean isHarmless() {
    return rules.contains(HARMLESS);
  }

  /** One entry of the table. */
  private static final class Entry {
    private String name = "";
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<String> values = new ArrayList<>();
    private List<String> rules = List.of();
    private String open = "";

    Entry(String text) {
      String file = MAIN;
      for (String line : text.lines().toList()) {
        if (name.isEmpty()) {
          name = line;
        } else if (line.startsWith("| ")) {
          values.add(line.substring(2));
        } else if (line.startsWith("=> ")) {
          rules = List.of(line.substring(3).split(", "));
        } else if (line.startsWith("!! ")) {
          open = line.substring(3);
        } else if (line.startsWith("@ ")) {
          file = line.substring(2);
        } else if (file.startsWith("link ")) {
          links.merge(file.substring(5), line, String::concat);
        } else {
          files.computeIfAbsent(file, each -> new ArrayList<>()).add(line);
        }
      }
    }

    List<Attack> attacks() {
      List<Attack> attacks = new ArrayList<>();
      for (String value : values.isEmpty() ? List.of("") : values) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(
            (file, lines) ->
                texts.put(file, String.join("\n", lines).stripTrailing().replace("«_»", value)));
        String full = values.isEmpty() ? name : name + ": " + value;
        boolean sized = texts.get(MAIN).contains("«N×");
        for (int size : sized ? new int[] {3_000, most(texts.get(MAIN))} : new int[] {0}) {
          Map<String, String> sizedTexts = new LinkedHashMap<>();
          texts.forEach(
              (file, text) -> sizedTexts.put(file, text.replace("«N×", "«" + size + "×")));
          attacks.add(
              new Attack(
                  sized ? full + " (" + size + ")" : full, each(sizedTexts), links, rules, open));
        }
      }
      return attacks;
    }

    private static int most(String text) {
      int size = 100_000;
      while (expand(text.replace("«N×", "«" + size + "×")).getBytes(StandardCharsets.UTF_8).length
          > LARGEST_FILE) {
        size = size * 4 / 5;
      }
      return size;
    }

    /** Files named {@code each 20 p⟨i⟩.ftl} are twenty. */
    private static Map<String, String> each(Map<String, String> texts) {
      Map<String, String> all = new LinkedHashMap<>();
      texts.forEach(
          (name, text) -> {
            String[] words = name.split(" ", -1);
            if (words[0].equals("each")) {
              for (int i = 1; i <= Integer.parseInt(words[1]); i++) {
                all.put(count(words[2], i), count(text, i));
              }
            } else {
              all.put(name, text);
            }
          });
      return all;
    }
  }

  /**
   * Writes the kit.
   *
   * @param secret a file outside of it
   * @param port where someone listens
   */
  void write(Path folder, Path secret, int port) throws IOException {
    Path templates = folder.resolve("templates");
    String secretName = secret.toAbsolutePath().toString();
    Files.createDirectories(templates.resolve("lib/parts"));
    Files.writeString(folder.resolve("kit.yaml"), KIT);
    Files.writeString(templates.resolve("lib/parts/bye.ftl"), "Bye.");
    for (Map.Entry<String, String> file : files.entrySet()) {
      String text = file.getValue().replace("«SECRET»", secretName).replace("«PORT»", "" + port);
      Files.writeString(
          templates.resolve(file.getKey()),
          (file.getKey().equals(MAIN) ? HEAD : "") + expand(text));
    }
    for (Map.Entry<String, String> link : links.entrySet()) {
      Files.createSymbolicLink(
          templates.resolve(link.getKey()),
          Path.of(link.getValue().replace("«SECRET»", secretName)));
    }
  }

  private static String expand(String text) {
    String expanded = text.replace("«NL»", "\n").replace("«SP»", " ");
    for (Matcher repeat = REPEAT.matcher(expanded);
        repeat.find();
        repeat = REPEAT.matcher(expanded)) {
      StringBuilder copies = new StringBuilder(expanded.substring(0, repeat.start()));
      for (int i = 1; i <= Integer.parseInt(repeat.group(1)); i++) {
        copies.append(count(repeat.group(2), i));
      }
      expanded = copies.append(expanded, repeat.end(), expanded.length()).toString();
    }
    return expanded;
  }

  private static String count(String text, int i) {
    return text.indexOf('⟨') < 0 ? text : text.replace("⟨i⟩", "" + i).replace("⟨h⟩", "" + (i - 1));
  }

  @Override
  public String toString() {
    return name;
  }
}
