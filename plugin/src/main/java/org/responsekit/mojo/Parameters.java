package org.responsekit.mojo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.responsekit.pipeline.Request;

/**
 * What someone configured; null where nothing is said. Each is explained at the goal's parameter of
 * the same name.
 */
record Parameters(
    File dir,
    File file,
    File content,
    File templates,
    File output,
    String today,
    String published) {

  /**
   * The request they make, with the defaults.
   *
   * @param project Maven's project; one without a file, or null, when the goal runs without a
   *     project
   * @throws MojoExecutionException when a date is no date
   */
  Request request(MavenProject project, String version) throws MojoExecutionException {
    boolean inProject = project != null && project.getFile() != null;
    Path folder =
        dir != null
            ? dir.toPath()
            : inProject ? project.getBasedir().toPath() : Path.of("").toAbsolutePath();
    // Without a project Maven leaves ${project.build.directory} as it is, so there is no default in
    // the annotation.
    Path build =
        inProject
            ? Path.of(project.getBuild().getDirectory())
            // a mistyped folder is reported, and not made by the report
            : (Files.isDirectory(folder) ? folder : Path.of("").toAbsolutePath()).resolve("target");
    return Request.of(
        file == null ? folder.resolve("kit.yaml") : file.toPath(),
        content == null ? folder.resolve("content") : content.toPath(),
        templates == null ? folder.resolve("templates") : templates.toPath(),
        content != null || templates != null,
        output == null ? build.resolve("response-kit") : output.toPath(),
        date("kit.today", today).orElseGet(() -> LocalDate.now(Clock.systemUTC())),
        date("kit.published", published),
        version);
  }

  /**
   * The same without a templates folder that does not exist: for the approve goal, {@code
   * kit.templates} lists the templates to approve.
   */
  Parameters withTemplatesInPlace() {
    boolean folder = templates == null || templates.isDirectory();
    return folder ? this : new Parameters(dir, file, content, null, output, today, published);
  }

  private static Optional<LocalDate> date(String name, String text) throws MojoExecutionException {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          name + " is \"" + text + "\"; write a day as in 2026-11-21.");
    }
  }
}
