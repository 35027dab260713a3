package org.responsekit.mojo;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.responsekit.pipeline.Request;
import org.responsekit.pipeline.ResponseKit;
import org.responsekit.pipeline.Result;

/**
 * Checks a kit and publishes nothing: every text is rendered and inspected, and every finding
 * reported.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends KitMojo {
  @Override
  Result run(Request request) throws IOException {
    return ResponseKit.check(request);
  }
}
