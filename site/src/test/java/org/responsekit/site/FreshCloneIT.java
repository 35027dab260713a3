package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a fresh clone, where there is no jar of the plugin yet, every way to call Maven works: a goal
 * of a plugin that is built in the same reactor is easily bound too early.
 */
class FreshCloneIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> NOT_CLONED = Set.of(".git", "target");

  /** The outer build did all this; repeating it would not end, or last long. */
  private static final List<String> NOT_AGAIN =
      List.of("-Dmaven.test.skip", "-Dinvoker.skip", "-P!strict-on-jdk-17");

  @TempDir Path temp;

  @Test
  void buildsWithEveryCommand() throws Exception {
    Path clone = clone(temp.resolve("a clone"));
    maven(clone, "clean");
    maven(clone, "validate");
    maven(clone, "compile");
    maven(clone, "verify");
    assertPublished(clone);

    Path other = clone(temp.resolve("other"));
    maven(other, "-T2", "verify");
    assertPublished(other);
  }

  /** Takes the links away before JUnit meets them, which would warn of each. */
  @AfterEach
  void unlink() throws IOException {
    for (Path folder : List.of(temp.resolve("repository/org"), temp.resolve("repository"))) {
      if (Files.exists(folder)) {
        try (Stream<Path> entries = Files.list(folder)) {
          for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
            Files.delete(link);
          }
        }
      }
    }
  }

  private static void assertPublished(Path clone) {
    Path output = clone.resolve("site/target/response-kit");
    assertThat(output.resolve("handbook/index.html")).isNotEmptyFile();
    assertThat(output.resolve("snippets/catalogue.json")).isNotEmptyFile();
  }

  /** What git would give; nothing that a build made. */
  private static Path clone(Path target) throws IOException {
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (NOT_CLONED.contains(folder.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(target.resolve(ROOT.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!NOT_CLONED.contains(file.getFileName().toString())) {
              Files.copy(file, target.resolve(ROOT.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return target;
  }

  private void maven(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    command.add(Path.of(property("maven.home"), "bin", windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(List.of("-B", "-ntp"));
    if (property("maven.offline").endsWith("true")) {
      command.add("-o");
    }
    command.add("-Dmaven.repo.local=" + repository());
    command.addAll(NOT_AGAIN);
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(temp, "maven", ".log");
    ProcessBuilder maven =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
    Process run = maven.start();
    boolean ended = run.waitFor(10, TimeUnit.MINUTES);
    run.destroyForcibly();
    assertThat(ended && run.exitValue() == 0)
        .as(() -> String.join(" ", arguments) + ":\n" + text(log))
        .isTrue();
  }

  /**
   * The local repository without anything of ours. It is made of links, so that nothing is
   * downloaded or copied; where links may not be made, it is the local repository as it is.
   */
  private Path repository() throws IOException {
    Path real = Path.of(property("maven.repository"));
    Path without = temp.resolve("repository");
    if (Files.exists(without)) {
      return without;
    }
    try {
      link(real, without, "org");
      link(real.resolve("org"), without.resolve("org"), "responsekit");
      return without;
    } catch (UnsupportedOperationException | IOException e) {
      return real;
    }
  }

  private static void link(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.toList()) {
        if (!entry.endsWith(except)) {
          Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
        }
      }
    }
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    assertThat(value).as("the property %s, which pom.xml sets", name).isNotBlank();
    return value;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
