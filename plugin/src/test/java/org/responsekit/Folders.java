package org.responsekit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of files that tests copy and compare. */
public final class Folders {
  private Folders() {}

  /** Copies a file or a whole folder; files that are there already are replaced. */
  public static void copy(Path from, Path to) throws IOException {
    for (Path source : all(from)) {
      Path target = to.resolve(from.relativize(source).toString());
      if (Files.isDirectory(source)) {
        Files.createDirectories(target);
      } else {
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(source));
      }
    }
  }

  /** From the path of each file, with slashes, to its bytes, one character each. */
  public static SortedMap<String, String> bytes(Path folder) throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    for (Path file : all(folder)) {
      if (Files.isRegularFile(file)) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        bytes.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.toList();
    }
  }
}
