package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.responsekit.finding.Findings;

/** Whatever happens to a file of the example kit, it is read or refused in good form. */
class MutatedKitsTest {
  /** More of them now and then: {@code -Dfuzz.rounds=5000 -Dfuzz.seed=1}. */
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 200);

  private static final int SEED = Integer.getInteger("fuzz.seed", 0);
  private static final String INSERTED =
      "\"'`[]{}:,#&*!|>%@-?~\\<\n\t ${}().\u00a0\u200b\ufeff\0\u0085\u2028";

  static Stream<String> files() {
    return ExampleKit.paths().stream().filter(path -> !path.equals("README.md"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void randomEditsNeverThrow(String path) {
    Random random = new Random(SEED + path.hashCode());
    String original = new ExampleKit().text(path);
    for (int round = 0; round < ROUNDS; round++) {
      String text = original;
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        text = random.nextInt(3) == 0 ? editLines(text, random) : editCharacters(text, random);
      }
      try {
        check(new ExampleKit().write(path, text));
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError(path + " in round " + round + ":\n" + text, e);
      }
    }
  }

  private static void check(ExampleKit kit) {
    Findings findings = new Findings();
    KitReader.Reading reading = kit.read(findings);
    FindingForm.check(findings.sorted());
    // a kit that was not read whole must not pass
    assertThat(reading.kit().isPresent() || findings.failsBuild()).isTrue();
  }

  private static String editCharacters(String text, Random random) {
    if (text.isEmpty()) {
      return "x";
    }
    int at = random.nextInt(text.length());
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    char here = text.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + here + here + after;
      case 2 -> after.isEmpty() ? text : before + after.charAt(0) + here + after.substring(1);
      default -> before + INSERTED.charAt(random.nextInt(INSERTED.length())) + here + after;
    };
  }

  private static String editLines(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
      case 3 -> lines.set(at, "  " + lines.get(at));
      default -> lines.set(at, lines.get(at).stripLeading());
    }
    return String.join("\n", lines);
  }

  @Test
  void everyFileCutAnywhere() {
    files()
        .forEach(
            path -> {
              String text = new ExampleKit().text(path);
              for (int length = 0; length < text.length(); length += 23) {
                check(new ExampleKit().write(path, text.substring(0, length)));
              }
            });
  }

  @Test
  void randomBytes() {
    Random random = new Random(11);
    for (int round = 0; round < 100; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      String path = ExampleKit.paths().get(random.nextInt(ExampleKit.paths().size()));
      check(new ExampleKit().write(path, bytes));
    }
  }

  @Test
  void randomYamlOfMarks() {
    Random random = new Random(SEED + 13);
    for (int round = 0; round < 3 * ROUNDS; round++) {
      StringBuilder yaml = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        String words = "a b: - 'c' \"d\" \n \n  key: ";
        yaml.append(
            random.nextInt(3) == 0
                ? words.charAt(random.nextInt(words.length()))
                : INSERTED.charAt(random.nextInt(INSERTED.length())));
      }
      try {
        check(new ExampleKit().write("rules/house.yaml", yaml.toString()));
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError("round " + round + ":\n" + yaml, e);
      }
    }
  }
}
