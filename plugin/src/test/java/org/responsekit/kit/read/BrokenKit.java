package org.responsekit.kit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Span;

/**
 * One edit of the example kit with all the findings it must lead to, from a file of {@code
 * broken-kits/}; the README there explains the form.
 *
 * @param name what is broken
 * @param kit the kit after the edit
 * @param expected what must be found, all of it
 */
record BrokenKit(String name, ExampleKit kit, List<Expected> expected) {
  private static final Path FOLDER = Path.of("src/test/resources/broken-kits");
  private static final Pattern EXPECTED =
      Pattern.compile("=> ([a-z-]+) (?:(\\S+):)?(\\d+:\\d+)(?: `(.+?)`)?((?: \\| .*)?)");

  /**
   * A finding.
   *
   * @param place rule, file, line and column
   * @param at words that stand at the place, empty if not said
   * @param says parts of its message or fix
   * @param line the line of the fixture that says so
   */
  record Expected(String place, String at, List<String> says, String line) {}

  /** All of them, file by file. */
  static Stream<BrokenKit> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".kits")).sorted().toList().stream()
          .flatMap(BrokenKit::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<BrokenKit> of(Path file) {
    try {
      List<BrokenKit> kits = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      String name = "";
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("== ")) {
          if (!name.isEmpty()) {
            kits.add(new Parser(name).parse(lines));
          }
          name = file.getFileName() + ": " + line.substring(3);
          lines.clear();
        } else {
          lines.add(line);
        }
      }
      kits.add(new Parser(name).parse(lines));
      return kits.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the places that were found into the fixture, where rules and words agree. */
  void refresh(List<Finding> found) {
    Path file = FOLDER.resolve(name.substring(0, name.indexOf(':')));
    try {
      String text = Files.readString(file);
      int from = text.indexOf("== " + name.substring(name.indexOf(':') + 2) + "\n");
      for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
        Span at = found.get(i).at();
        Expected wanted = expected.get(i);
        boolean same =
            wanted.place().startsWith(found.get(i).rule().id() + " " + at.source().path() + ":")
                && at.source().text().startsWith(wanted.at(), at.start());
        int line = text.indexOf(wanted.line(), from);
        if (same && line >= 0) {
          String place = at.line() + ":" + at.column();
          String refreshed = wanted.line().replaceFirst("\\b\\d+:\\d+", place);
          text =
              text.substring(0, line) + refreshed + text.substring(line + wanted.line().length());
          from = line;
        }
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private static final class Parser {
    private final String name;
    private final ExampleKit kit = new ExampleKit();
    private final List<Expected> expected = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private String path = "kit.yaml";

    Parser(String name) {
      this.name = name;
    }

    BrokenKit parse(List<String> lines) {
      for (String line : lines) {
        if (line.startsWith("-")) {
          if (!added.isEmpty()) {
            edit();
          }
          removed.add(line.substring(1));
        } else if (line.startsWith("+")) {
          added.add(unmarked(line.substring(1)));
        } else {
          edit();
          instruction(line);
        }
      }
      edit();
      return new BrokenKit(name, kit, List.copyOf(expected));
    }

    private void instruction(String line) {
      String[] words = line.split(" ", -1);
      if (line.isBlank() || line.startsWith("#")) {
        return;
      }
      switch (words[0]) {
        case "file" -> path = words[1];
        case "new" -> {
          path = words[1].replace('\u2423', ' ');
          kit.write(path, "");
        }
        case "delete" -> kit.delete(words[1]);
        case "rename" -> kit.rename(words[1], words[2].replace('\u2423', ' '));
        case "=>" -> expect(line);
        default -> throw new IllegalArgumentException(name + ": " + line);
      }
    }

    private void expect(String line) {
      Matcher matcher = EXPECTED.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(name + ": " + line);
      }
      String file = matcher.group(2) == null ? path : matcher.group(2).replace('\u2423', ' ');
      List<String> says =
          Stream.of(matcher.group(5).split(" \\| ", -1)).filter(part -> !part.isBlank()).toList();
      expected.add(
          new Expected(
              matcher.group(1) + " " + file + ":" + matcher.group(3),
              matcher.group(4) == null ? "" : unmarked(matcher.group(4)),
              says,
              line));
    }

    /** Marks for characters that nobody would see in a fixture. */
    private static String unmarked(String text) {
      return text.replace('\u2409', '\t').replace('\u2420', '\u00a0').replace('\u2417', '\u200b');
    }

    private void edit() {
      if (removed.isEmpty() && added.isEmpty()) {
        return;
      }
      String text = kit.text(path);
      String block = added.isEmpty() ? "" : String.join("\n", added) + "\n";
      if (removed.isEmpty()) {
        kit.write(path, text + block);
      } else {
        kit.write(path, replaced(text, block));
      }
      removed.clear();
      added.clear();
    }

    /** Lines are found by how they start, and must stand there once. */
    private String replaced(String text, String block) {
      StringBuilder pattern = new StringBuilder("(?m)");
      for (String line : removed) {
        pattern.append("^").append(Pattern.quote(line)).append(".*\\n");
      }
      Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
      if (!matcher.find()) {
        throw new IllegalArgumentException(name + ": " + path + " has no " + removed);
      }
      int start = matcher.start();
      int end = matcher.end();
      if (matcher.find()) {
        throw new IllegalArgumentException(name + ": " + path + " has several " + removed);
      }
      return text.substring(0, start) + block + text.substring(end);
    }
  }
}
