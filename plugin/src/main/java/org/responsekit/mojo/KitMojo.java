package org.responsekit.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.responsekit.pipeline.Request;
import org.responsekit.pipeline.Result;

/** The parameters of the goals that read a kit, and how their result is told to Maven. */
abstract class KitMojo extends AbstractMojo {
  /** The kit's folder. By default the project's, or the current one when there is no project. */
  @Parameter(property = "kit.dir")
  private File dir;

  /** The kit's settings. By default {@code kit.yaml} in the kit's folder. */
  @Parameter(property = "kit.file")
  private File file;

  /** The folder of guidance. By default {@code content} in the kit's folder. */
  @Parameter(property = "kit.content")
  private File content;

  /** The folder of templates. By default {@code templates} in the kit's folder. */
  @Parameter(property = "kit.templates")
  private File templates;

  /**
   * The folder for handbook and snippets; reports go beside it, with the suffix {@code -reports}.
   * By default {@code response-kit} in the project's build folder, or {@code target/response-kit}
   * in the kit's folder when there is no project.
   */
  @Parameter(property = "kit.output")
  private File output;

  /** The day by which due dates are judged, as in 2026-11-21. By default today, UTC. */
  @Parameter(property = "kit.today")
  private String today;

  /** The date printed on pages, as in 2026-11-21. By default none. */
  @Parameter(property = "kit.published")
  private String published;

  /** Does nothing when true. */
  @Parameter(property = "kit.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  abstract Result run(Request request) throws IOException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Response Kit is skipped.");
      return;
    }
    Result result = result();
    tell(result);
    if (result.failed()) {
      throw new MojoFailureException(result.summary());
    }
  }

  private Result result() throws MojoExecutionException {
    try {
      return run(request());
    } catch (IOException e) {
      throw new MojoExecutionException("Response Kit could not do its work: " + e.getMessage(), e);
    }
  }

  private void tell(Result result) {
    String text = result.console().isEmpty() ? result.summary() : "\n" + result.console();
    if (result.failed()) {
      getLog().error(text);
    } else if (result.warned()) {
      getLog().warn(text);
    } else {
      getLog().info(text);
    }
  }

  private Request request() throws MojoExecutionException {
    boolean inProject = project != null && project.getFile() != null;
    Path folder = folder(inProject);
    Path build = inProject ? Path.of(project.getBuild().getDirectory()) : folder.resolve("target");
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

  private Path folder(boolean inProject) {
    if (dir != null) {
      return dir.toPath();
    }
    return inProject ? project.getBasedir().toPath() : Path.of("").toAbsolutePath();
  }

  private static Optional<LocalDate> date(String name, String text) throws MojoExecutionException {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          name + " is \"" + text + "\"; write a day as in 2026-11-21.", e);
    }
  }
}
