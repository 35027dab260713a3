package org.responsekit.mojo;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.responsekit.pipeline.Request;
import org.responsekit.pipeline.Result;

/** The parameters of the goals that read a kit, and how Maven is told their result. */
abstract class KitMojo extends AbstractMojo {
  /** The kit's folder. By default the project's, or the current one without a project. */
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
   * By default {@code target/response-kit} of the project, or of the kit's folder without one.
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

  Parameters given() {
    return new Parameters(dir, file, content, templates, output, today, published);
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Response Kit is skipped.");
      return;
    }
    try {
      Result result = run(given().request(project, version));
      if (result.failed()) {
        getLog().error(result.console());
        throw new MojoFailureException(result.summary());
      }
      getLog().info(result.console());
    } catch (IOException e) {
      throw new MojoExecutionException("Response Kit could not do its work: " + e.getMessage(), e);
    }
  }
}
