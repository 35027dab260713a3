package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the example kit, byte by byte; {@code -Dgolden=write} refreshes them. */
class HandbookGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/handbook/example");

  @Test
  void looksAsItDid() throws IOException {
    Map<String, String> pages = ExampleKit.example().pages();
    if ("write".equals(System.getProperty("golden"))) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = GOLDEN.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }

    SortedMap<String, String> golden = golden();
    assertThat(pages.keySet()).isEqualTo(golden.keySet());
    pages.forEach((path, html) -> assertThat(html).as(path).isEqualTo(golden.get(path)));
  }

  @Test
  void looksTheSameOnEveryMachine() {
    Map<String, byte[]> here = ExampleKit.example().handbook();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, byte[]> there = ExampleKit.example().handbook();

      assertThat(there.keySet()).isEqualTo(here.keySet());
      here.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static SortedMap<String, String> golden() throws IOException {
    SortedMap<String, String> golden = new TreeMap<>();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        golden.put(
            GOLDEN.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
      }
    }
    return golden;
  }
}
