package org.responsekit.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.responsekit.finding.Finding;

/** What every finding keeps to, whatever it is about. */
final class FindingForm {
  private FindingForm() {}

  static void check(List<Finding> findings) {
    assertThat(findings).isSorted().doesNotHaveDuplicates();
    findings.forEach(FindingForm::check);
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
