package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.responsekit.finding.Finding;

/** What every finding keeps to, whatever it is about. */
final class FindingForm {
  private static final int MANY = 100;

  private FindingForm() {}

  static void check(List<Finding> findings) {
    for (int i = 1; i < findings.size(); i++) {
      assertTrue(findings.get(i - 1).compareTo(findings.get(i)) < 0, "sorted, each once");
    }
    findings.stream().limit(MANY).forEach(FindingForm::check);
  }

  static void check(Finding finding) {
    String all = finding.message() + "\n" + finding.fix();
    assertThat(finding.message()).as(finding.toString()).matches("(?s)[A-Z\"$(].*[.?]");
    assertThat(finding.fix()).as(finding.toString()).isNotBlank();
    assertThat(all)
        .as(finding.toString())
        .doesNotContain("Exception", "org.snakeyaml", "java.", "\tat ", "null\n", "Optional[");
    assertThat(finding.at().line()).isBetween(1, finding.at().source().lineCount());
    int columns =
        (int) finding.at().source().lineText(finding.at().line()).codePoints().count() + 1;
    assertThat(finding.at().column()).isBetween(1, columns);
  }
}
