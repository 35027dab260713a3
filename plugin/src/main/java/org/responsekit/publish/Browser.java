package org.responsekit.publish;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real browser, which prints a page to a PDF that is tagged and has an outline. A browser does it
 * better than any library, and wherever the handbook is read there is one. What it writes holds the
 * time of day, so unlike everything else a PDF is not the same bytes twice.
 */
public final class Browser {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "microsoft-edge-stable",
          "msedge");

  private static final List<String> MAC =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private static final List<String> WINDOWS =
      List.of(
          "Google\\Chrome\\Application\\chrome.exe",
          "Chromium\\Application\\chrome.exe",
          "Microsoft\\Edge\\Application\\msedge.exe");

  private final Path program;

  private Browser(Path program) {
    this.program = program;
  }

  /**
   * A browser of this machine.
   *
   * @param given where someone says it is; then no other is looked for
   */
  public static Optional<Browser> find(Optional<Path> given) {
    return find(given, System.getenv(), System.getProperty("os.name", ""));
  }

  static Optional<Browser> find(Optional<Path> given, Map<String, String> env, String system) {
    return (given.isPresent() ? List.of(given.get()) : candidates(env, system))
        .stream()
            .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
            .findFirst()
            .map(Browser::new);
  }

  private static List<Path> candidates(Map<String, String> env, String system) {
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    List<Path> candidates = new ArrayList<>();
    for (String folder : env.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isBlank()) {
        NAMES.forEach(name -> candidates.add(Path.of(folder, windows ? name + ".exe" : name)));
      }
    }
    if (windows) {
      for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")) {
        String folder = env.get(variable);
        if (folder != null) {
          WINDOWS.forEach(name -> candidates.add(Path.of(folder, name)));
        }
      }
    } else {
      MAC.forEach(name -> candidates.add(Path.of(name)));
    }
    return candidates;
  }

  /** Where it is. */
  public Path program() {
    return program;
  }

  /**
   * Prints a page.
   *
   * @param html the page
   * @param limit how long it may take
   * @return the PDF; empty when the browser failed, wrote none or took too long
   * @throws IOException when the disk refuses
   */
  public Optional<byte[]> print(Path html, Duration limit) throws IOException {
    Path scratch = Files.createTempDirectory("response-kit-pdf");
    try {
      Path pdf = scratch.resolve("out.pdf");
      Process process =
          new ProcessBuilder(command(html, pdf, scratch.resolve("profile")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return Optional.empty();
      }
      return process.exitValue() == 0 && Files.isRegularFile(pdf)
          ? Optional.of(Files.readAllBytes(pdf)).filter(bytes -> bytes.length > 0)
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The build was interrupted while a browser was printing.");
    } finally {
      delete(scratch);
    }
  }

  private List<String> command(Path html, Path pdf, Path profile) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless=new",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--no-pdf-header-footer",
                "--generate-pdf-document-outline",
                "--print-to-pdf=" + pdf));
    if (System.getProperty("user.name", "").equals("root")) {
      // Chromium does not start its sandbox as root; the only page it opens here is our own
      command.add("--no-sandbox");
    }
    command.add(html.toUri().toString());
    return command;
  }

  /** The browser's helpers may still write for a moment; what is left then is the system's. */
  private static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
              Files.deleteIfExists(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
