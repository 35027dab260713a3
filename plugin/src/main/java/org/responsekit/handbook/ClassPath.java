package org.responsekit.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the handbook that are the same for every kit, from the plugin's own jar. */
final class ClassPath {
  private static final String SCHEMAS = "schemas/";

  /** One that is always there, and tells where the others are. */
  private static final String KNOWN = SCHEMAS + "catalogue.schema.json";

  private ClassPath() {}

  /** A file beside this class. */
  static byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(ClassPath.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JSON Schemas of all formats, by file name. */
  static SortedMap<String, byte[]> schemas() {
    URL known = ClassPath.class.getResource("/" + KNOWN);
    return known == null ? new TreeMap<>() : schemasBeside(known);
  }

  /** All schemas of the folder that one of them is in, on disk or in a jar. */
  static SortedMap<String, byte[]> schemasBeside(URL known) {
    try {
      return known.getProtocol().equals("jar") ? inJar(known) : inFolder(known.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, byte[]> inJar(URL known) throws IOException {
    JarURLConnection connection = (JarURLConnection) known.openConnection();
    // a cached jar file would be shared with, and closed for, everyone else in this Maven
    connection.setUseCaches(false);
    SortedMap<String, byte[]> schemas = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      List<JarEntry> entries =
          jar.stream().filter(entry -> isSchema(entry.getName(), SCHEMAS)).toList();
      for (JarEntry entry : entries) {
        try (InputStream in = jar.getInputStream(entry)) {
          schemas.put(entry.getName().substring(SCHEMAS.length()), in.readAllBytes());
        }
      }
    }
    return schemas;
  }

  private static SortedMap<String, byte[]> inFolder(URI known) throws IOException {
    SortedMap<String, byte[]> schemas = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(known).getParent())) {
      for (Path file : files.toList()) {
        if (isSchema(file.getFileName().toString(), "")) {
          schemas.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    return schemas;
  }

  private static boolean isSchema(String name, String folder) {
    return name.startsWith(folder)
        && name.endsWith(".json")
        && name.indexOf('/', folder.length()) < 0;
  }
}
