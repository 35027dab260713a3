package org.responsekit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is in a folder, and the versions that the tests publish. */
final class Tree {
  private Tree() {}

  /** From relative path, with slashes, to content; empty for an absent folder. Folders end in /. */
  static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    if (!Files.exists(folder)) {
      return tree;
    }
    List<Path> entries;
    try (Stream<Path> walk = Files.walk(folder)) {
      entries = walk.toList();
    }
    for (Path entry : entries) {
      String path = folder.relativize(entry).toString().replace('\\', '/');
      boolean isFolder = Files.isDirectory(entry);
      tree.put(isFolder ? path + "/" : path, isFolder ? "" : Files.readString(entry));
    }
    return tree;
  }

  /** The names directly in a folder, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  /** Some files in a few folders; every version has other paths and other contents. */
  static Map<String, String> version(String name, int files) {
    Map<String, String> version = new TreeMap<>();
    IntStream.range(0, files)
        .forEach(
            i ->
                version.put(
                    (i % 2 == 0 ? "handbook/" : "snippets/txt/" + i % 5 + "/")
                        + name
                        + i
                        + (i % 2 == 0 ? ".html" : ".txt"),
                    (name + " " + i + "\n").repeat(1 + i % 40)));
    return version;
  }

  /** The folder that publishing this version makes. */
  static SortedMap<String, String> published(Map<String, String> version) {
    SortedMap<String, String> tree = new TreeMap<>(version);
    tree.put("/", "");
    tree.put(
        OutputFolder.MARK,
        "Written by Response Kit. The next build replaces everything in this folder.\n");
    for (String path : version.keySet()) {
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        tree.put(path.substring(0, end + 1), "");
      }
    }
    return tree;
  }

  /** Writes all files of a version. */
  static void write(Staging staging, Map<String, String> version) throws IOException {
    for (Map.Entry<String, String> file : version.entrySet()) {
      staging.write(file.getKey(), file.getValue());
    }
  }

  /** Stages and publishes a version. */
  static void publish(Path output, Map<String, String> version) throws IOException {
    try (Staging staging = Publisher.stage(output)) {
      write(staging, version);
      staging.publish();
    }
  }
}
