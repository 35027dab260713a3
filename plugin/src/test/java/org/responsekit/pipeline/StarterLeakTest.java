package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.responsekit.finding.Finding;
import org.responsekit.report.Outcome;

/**
 * No public template of the starter kit can be made to name a patient, wherever the name stands.
 */
class StarterLeakTest {
  private static final String NAME = "${patient.firstName}";

  @TempDir Path temp;

  /** A place in a template for a name. */
  private enum Place {
    IN_A_VARIANT("</@variant>", NAME + "</@variant>"),
    OUTSIDE_VARIANTS("\n<@variant", "\n" + NAME + "\n<@variant"),
    IN_A_BRANCH_NEVER_TAKEN("</@variant>", "<#if false>" + NAME + "</#if></@variant>"),
    IN_A_LIBRARY("</@variant>", "<@leak.greet/></@variant>"),
    IN_AN_INCLUDE("</@variant>", "<#include \"lib/parts/leak.ftl\"></@variant>");

    private final String before;
    private final String after;

    Place(String before, String after) {
      this.before = before;
      this.after = after;
    }

    String put(String template) {
      int at = template.indexOf(before);
      return template.substring(0, at) + after + template.substring(at + before.length());
    }

    /** The file in which the name stands. */
    String file(String template) {
      return switch (this) {
        case IN_A_LIBRARY -> "templates/lib/leak.ftl";
        case IN_AN_INCLUDE -> "templates/lib/parts/leak.ftl";
        default -> template;
      };
    }
  }

  /** A template and a place in it. */
  record Case(String template, Place place) {}

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../templates"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!Files.readString(file).contains("kind: script")) {
          for (Place place : Place.values()) {
            cases.add(new Case("templates/" + file.getFileName(), place));
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefusedAtTheName(Case leak) throws IOException {
    KitFolder kit =
        KitFolder.starter(temp)
            .write("templates/lib/leak.ftl", "<#macro greet>Dear " + NAME + "</#macro>")
            .write("templates/lib/parts/leak.ftl", "<#-- a greeting -->\nDear " + NAME);
    kit.write(leak.template(), leak.place().put(kit.text(leak.template())));
    String file = leak.place().file(leak.template());
    String place = file + ":" + place(kit.text(file));

    Outcome outcome =
        ResponseKit.checked(
                ForkedRender.request(kit.paths(), temp.resolve("out")), new TrustingJudge())
            .outcome();
    List<Finding> refused =
        outcome.findings().stream()
            .filter(finding -> finding.severity().failsBuild())
            .filter(finding -> finding.at().source().path().startsWith("templates/"))
            .toList();

    assertThat(refused.stream().map(finding -> finding.rule().id() + " " + finding.at()))
        .contains("placeholder-uncleared " + place);
    if (leak.place() != Place.OUTSIDE_VARIANTS) {
      assertThat(refused).hasSize(1); // words beside variants are refused as such
    }
  }

  /** Line and column of the name in a text where it stands once. */
  private static String place(String text) {
    String before = text.substring(0, text.indexOf("patient.firstName"));
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    return (lines + 1) + ":" + (before.length() - before.lastIndexOf('\n'));
  }
}
