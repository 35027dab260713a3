package org.responsekit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
  @TempDir Path folder;

  @Test
  void isFoundOnThePathUnderItsUsualNames() throws IOException {
    Path chrome = program("google-chrome");

    assertThat(Browser.find(Optional.empty(), Map.of("PATH", folder.toString()), "Linux"))
        .map(Browser::program)
        .contains(chrome);
  }

  @Test
  void isFoundInTheFoldersOfWindows() throws IOException {
    Path edge = program("Microsoft\\Edge\\Application\\msedge.exe");

    assertThat(
            Browser.find(
                Optional.empty(), Map.of("ProgramFiles(x86)", folder.toString()), "Windows 11"))
        .map(Browser::program)
        .contains(edge);
  }

  @Test
  void theOneThatIsNamedIsTakenOrNone() throws IOException {
    Path own = program("mine");
    program("chromium");
    Map<String, String> env = Map.of("PATH", folder.toString());

    assertThat(Browser.find(Optional.of(own), env, "Linux")).map(Browser::program).contains(own);
    assertThat(Browser.find(Optional.of(folder.resolve("none")), env, "Linux")).isEmpty();
  }

  private Path program(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
