package org.responsekit.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.kit.read.KitPaths;

/** The handbook as a PDF, with programs that play a browser. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
class PdfTest {
  private static final Path KIT = Path.of("src/test/resources/example-kit");

  @TempDir Path folder;

  @Test
  void theBrowserPrintsThePageThatHoldsEverything() throws IOException {
    Path browser =
        program(
            """
            for a in "$@"; do
              case "$a" in --print-to-pdf=*) out="${a#--print-to-pdf=}";; file:*) page="${a#file://}";; esac
            done
            grep -c '<h1>' "$page" > "$out"
            """);
    Result result = render(Optional.of(browser), Duration.ofSeconds(30));

    assertThat(result.failed()).isFalse();
    assertThat(result.console()).doesNotContain("pdf-missing");
    assertThat(folder.resolve("out/handbook/handbook.pdf")).hasContent("1\n");
  }

  @Test
  void aBrowserThatIsNotThereIsAWarningAndTheRestIsPublished() throws IOException {
    Result result = render(Optional.of(folder.resolve("nowhere")), Duration.ofSeconds(30));

    assertThat(result.failed()).isFalse();
    assertThat(result.console()).contains("pdf-missing", "There is no program nowhere");
    assertThat(folder.resolve("out/handbook/index.html")).exists();
    assertThat(folder.resolve("out/handbook/handbook.pdf")).doesNotExist();
    assertThat(folder.resolve("out-reports/findings.json")).content().contains("\"pdf-missing\"");
  }

  @Test
  void aBrowserThatFailsIsAWarning() throws IOException {
    Result result = render(Optional.of(program("exit 3\n")), Duration.ofSeconds(30));

    assertThat(result.failed()).isFalse();
    assertThat(result.console()).contains("pdf-missing");
  }

  @Test
  void aBrowserThatHangsIsStopped() throws IOException {
    long start = System.nanoTime();
    Result result = render(Optional.of(program("sleep 300\n")), Duration.ofMillis(300));

    assertThat(result.console()).contains("pdf-missing");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(2));
  }

  private Result render(Optional<Path> browser, Duration limit) throws IOException {
    Request request =
        new Request(
            KitPaths.in(KIT),
            folder.resolve("out"),
            LocalDate.of(2026, 11, 21),
            Optional.empty(),
            "test");
    return ResponseKit.render(request, Optional.of(new PdfRequest(browser, limit)));
  }

  private Path program(String script) throws IOException {
    Path file = folder.resolve("browser.sh");
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }
}
