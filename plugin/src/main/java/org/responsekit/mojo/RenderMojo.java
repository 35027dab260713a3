package org.responsekit.mojo;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.responsekit.pipeline.PdfRequest;
import org.responsekit.pipeline.Request;
import org.responsekit.pipeline.ResponseKit;
import org.responsekit.pipeline.Result;

/**
 * Checks a kit and renders the staff handbook and the snippet files. When anything is refused,
 * nothing is published and the last good output stays as it is.
 */
@Mojo(
    name = "render",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class RenderMojo extends KitMojo {
  /**
   * Whether to release: the catalogue of texts is stored under {@code releases/} beside {@code
   * kit.yaml}, named by the kit's version, and never changes again.
   */
  @Parameter(property = "kit.release", defaultValue = "false")
  private boolean release;

  /**
   * Also prints the whole handbook to {@code handbook/handbook.pdf}, tagged and with an outline,
   * through a Chromium, Chrome or Edge of this machine. Without one the build warns and goes on.
   */
  @Parameter(property = "kit.pdf", defaultValue = "false")
  private boolean pdf;

  /** The browser that prints the PDF. By default one is looked for in the usual places. */
  @Parameter(property = "kit.browser")
  private File browser;

  @Override
  Result run(Request request) throws IOException {
    Optional<PdfRequest> asked =
        pdf
            ? Optional.of(new PdfRequest(Optional.ofNullable(browser).map(File::toPath)))
            : Optional.empty();
    return ResponseKit.render(request.releasing(release), asked);
  }
}
