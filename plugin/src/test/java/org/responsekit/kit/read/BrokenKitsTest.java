package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.responsekit.finding.Finding;

/** Every broken kit leads to its findings and no other, whatever the line ends. */
class BrokenKitsTest {
  static Stream<BrokenKit> all() {
    return BrokenKit.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isFoundAtItsPlace(BrokenKit broken) {
    List<Finding> findings = broken.kit().read();
    if ("write".equals(System.getProperty("golden"))) {
      broken.refresh(findings);
    } else {
      check(broken, findings);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void isFoundWithCrlf(BrokenKit broken) {
    check(broken, broken.kit().with(text -> text.replace("\n", "\r\n")).read());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isFoundWithoutFinalNewline(BrokenKit broken) {
    check(
        broken,
        broken
            .kit()
            .with(text -> text.endsWith("\n") ? text.substring(0, text.length() - 1) : text)
            .read());
  }

  private static void check(BrokenKit broken, List<Finding> findings) {
    assertThat(findings.stream().map(finding -> finding.rule().id() + " " + finding.at()))
        .as(String.join("\n", findings.stream().map(BrokenKitsTest::text).toList()))
        .containsExactlyElementsOf(
            broken.expected().stream().map(BrokenKit.Expected::place).toList());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      BrokenKit.Expected expected = broken.expected().get(i);
      String rest = finding.at().source().text().substring(finding.at().start());
      assertThat(rest).as(finding.toString()).startsWith(expected.at());
      expected.says().forEach(part -> assertThat(text(finding)).contains(part));
      FindingForm.check(finding);
    }
  }

  private static String text(Finding finding) {
    return finding.rule().id()
        + " "
        + finding.at()
        + " "
        + finding.message()
        + " -- "
        + finding.fix()
        + " "
        + finding.path();
  }
}
