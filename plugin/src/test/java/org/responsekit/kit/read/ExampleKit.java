package org.responsekit.kit.read;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;

/** The example kit as texts that a test changes, writes to a file system in memory and reads. */
final class ExampleKit {
  private static final Path ORIGINAL = Path.of("src/test/resources/example-kit");
  private static final Map<String, String> ORIGINAL_FILES = load();

  private final Map<String, byte[]> files = new TreeMap<>();

  ExampleKit() {
    ORIGINAL_FILES.forEach(this::write);
  }

  /** The paths of its files. */
  static List<String> paths() {
    return List.copyOf(ORIGINAL_FILES.keySet());
  }

  private static Map<String, String> load() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(ORIGINAL)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(
            ORIGINAL.relativize(file).toString().replace('\\', '/'),
            Files.readString(file).replace("\r\n", "\n"));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExampleKit write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  ExampleKit write(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  ExampleKit delete(String path) {
    if (files.remove(path) == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    return this;
  }

  ExampleKit rename(String from, String to) {
    byte[] bytes = bytes(from);
    return delete(from).write(to, bytes);
  }

  /** Replaces words that stand exactly once in a file. */
  ExampleKit replace(String path, String old, String replacement) {
    String text = text(path);
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(
          "\"" + old + "\" stands not once in " + path + ", but at " + at);
    }
    return write(path, text.replace(old, replacement));
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  byte[] bytes(String path) {
    if (!files.containsKey(path)) {
      throw new IllegalArgumentException("no file " + path);
    }
    return files.get(path);
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** The same kit with every text changed. */
  ExampleKit with(java.util.function.UnaryOperator<String> change) {
    ExampleKit changed = new ExampleKit();
    changed.files.clear();
    files.keySet().forEach(path -> changed.write(path, change.apply(text(path))));
    return changed;
  }

  /** Writes it and reads it as a kit. */
  List<Finding> read() {
    Findings findings = new Findings();
    read(findings);
    return findings.sorted();
  }

  /** Writes it and reads it as a kit. */
  KitReader.Reading read(Findings findings) {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      return KitReader.read(KitPaths.in(writeTo(memory.getPath("/kit"))), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes it below a folder, which is returned. */
  Path writeTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder;
  }
}
