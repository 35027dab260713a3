package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
  @TempDir Path folder;

  @Test
  void schemasAreFoundInAJarWithoutFolderEntries() throws IOException {
    Path jar = folder.resolve("plug in.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name :
          List.of(
              "schemas/b.json", "schemas/a.json", "schemas/x/c.json", "schemas/d.txt", "e.json")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    var found =
        ClassPath.schemasBeside(URI.create("jar:" + jar.toUri() + "!/schemas/a.json").toURL());

    assertThat(found.keySet()).containsExactly("a.json", "b.json");
    assertThat(new String(found.get("b.json"), StandardCharsets.UTF_8)).isEqualTo("schemas/b.json");
  }

  @Test
  void schemasAreFoundInAFolder() throws IOException {
    Path schemas = Files.createDirectories(folder.resolve("schemas"));
    Files.writeString(schemas.resolve("b.json"), "b");
    Files.writeString(schemas.resolve("a.json"), "a");
    Files.writeString(schemas.resolve("c.txt"), "c");

    assertThat(ClassPath.schemasBeside(schemas.resolve("a.json").toUri().toURL()).keySet())
        .containsExactly("a.json", "b.json");
  }
}
