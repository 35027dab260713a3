package org.responsekit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aReportReplacesItsFormerVersion_besideAnyOutput(Place place) throws IOException {
    Path output = place.folder(temp).resolve("new/response-kit");
    Path report = Reports.write(output, "findings.json", "[1, 2]\n");
    assertThat(report)
        .isEqualTo(output.resolveSibling("response-kit-reports").resolve("findings.json"));
    assertThat(Reports.write(output, "findings.json", "ñ")).isEqualTo(report);
    assertThat(report).hasBinaryContent("ñ".getBytes(StandardCharsets.UTF_8));
    Path deep = Reports.write(output, "audit/2026/findings.sarif", "{}");
    assertThat(deep).hasContent("{}");
    assertThat(Tree.names(report.getParent())).containsExactly(".lock", "audit", "findings.json");
    assertThat(Tree.names(deep.getParent())).containsExactly("findings.sarif");
    assertThat(output).doesNotExist();
  }

  @Test
  void aReportIsWrittenWhileSomethingIsStaged_andBesideAForeignFolder() throws IOException {
    Path output = temp.resolve("kit");
    try (Staging staging = Publisher.stage(output)) {
      staging.write("a", "");
      assertThat(Reports.write(output, "findings.json", "{}")).hasContent("{}");
    }
    Files.writeString(Files.createDirectory(output).resolve("thesis.txt"), "four years");
    assertThat(Reports.write(output, "findings.json", "[]")).hasContent("[]");
  }

  @ParameterizedTest
  @EnumSource
  void aWriterThatDiedLeavesTheFormerReport_andTheNextOneCleansUp(Place place) throws IOException {
    Path output = place.folder(temp).resolve("kit");
    Path report = Reports.write(output, "findings.json", "former");
    Disk disk =
        new Disk(
            (what, path) -> {
              if (what.equals("replace")) {
                throw new FileSystemException(path.toString());
              }
            });
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> Reports.write(output, "findings.json", "next", disk));
    assertThat(report).hasContent("former");
    Reports.write(output, "findings.json", "next");
    assertThat(report).hasContent("next");
    assertThat(Tree.names(report.getParent())).containsExactly(".lock", "findings.json");
  }

  @Test
  void aPathOutOfTheFolderIsABug_andAFileInItsPlaceIsSaid() throws IOException {
    Path output = temp.resolve("kit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reports.write(output, "../findings.json", ""));
    Files.writeString(temp.resolve("kit-reports"), "a file");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Reports.write(output, "findings.json", ""))
        .withMessageContaining("kit-reports is a file");
  }
}
