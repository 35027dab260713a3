package org.responsekit.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.responsekit.Folders;
import org.responsekit.kit.read.KitPaths;

/** A copy of a kit of ours, to be changed. */
record KitFolder(Path folder, KitPaths paths) {
  private static final Path EXAMPLE = Path.of("src/test/resources/example-kit");
  private static final Path ROOT = Path.of("..");
  private static final List<String> TEXTS = List.of(".md", ".ftl", ".yaml");

  /** The example kit. */
  static KitFolder example(Path folder) throws IOException {
    Folders.copy(EXAMPLE, folder);
    return new KitFolder(folder, KitPaths.in(folder));
  }

  /** The starter kit. */
  static KitFolder starter(Path folder) throws IOException {
    for (String part : List.of("site/kit.yaml", "content", "templates")) {
      Folders.copy(ROOT.resolve(part), folder.resolve(part));
    }
    return new KitFolder(
        folder,
        new KitPaths(
            folder.resolve("site/kit.yaml"),
            folder.resolve("content"),
            folder.resolve("templates"),
            true));
  }

  /** The text of a file. */
  String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** Writes a file. */
  KitFolder write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Changes every text. */
  KitFolder change(UnaryOperator<String> change) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(KitFolder::isText).toList();
    }
    for (Path file : files) {
      Files.writeString(file, change.apply(Files.readString(file)));
    }
    return this;
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return TEXTS.stream().anyMatch(name::endsWith);
  }
}
