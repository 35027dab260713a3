package org.responsekit.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the build of this module has published, as files. */
final class Output {
  static final Path HANDBOOK = Path.of("target/response-kit/handbook");
  static final Path SNIPPETS = Path.of("target/response-kit/snippets");
  static final Path REPORTS = Path.of("target/response-kit-reports");

  private Output() {}

  /** From the path of each page in the handbook to the page. */
  static Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    for (String path : paths(HANDBOOK)) {
      if (path.endsWith(".html")) {
        pages.put(path, Jsoup.parse(text(HANDBOOK.resolve(path))));
      }
    }
    return pages;
  }

  /** The paths of all files below a folder, with slashes. */
  static List<String> paths(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
