package org.responsekit.mojo;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
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

  @Override
  Result run(Request request) throws IOException {
    return ResponseKit.render(request.releasing(release));
  }
}
