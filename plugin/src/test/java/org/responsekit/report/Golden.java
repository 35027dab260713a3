package org.responsekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file under {@code src/test/resources}; {@code -Dgolden=write} refreshes it. */
final class Golden {
  private Golden() {}

  static void check(String name, String actual) {
    Path file = Path.of("src/test/resources").resolve(name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      String expected = Files.readString(file).replace("\r\n", "\n");
      assertThat(actual).as("%s; -Dgolden=write refreshes it", name).isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
