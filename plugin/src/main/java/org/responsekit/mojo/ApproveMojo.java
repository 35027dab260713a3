package org.responsekit.mojo;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.responsekit.pipeline.ApproveRequest;
import org.responsekit.pipeline.Request;
import org.responsekit.pipeline.ResponseKit;
import org.responsekit.pipeline.Result;

/**
 * Enters into {@code approvals.yaml} who answers for the words of the kit's public texts. It lifts
 * {@code wording-unrecognised} for exactly these words and nothing else. The file says who approved
 * what; the proof is the signed commit that brings it.
 */
@Mojo(name = "approve", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ApproveMojo extends KitMojo {
  /** The id of the role that approves, as declared in {@code kit.yaml}. */
  @Parameter(property = "kit.by")
  private String by;

  /** The name of the person who approves. */
  @Parameter(property = "kit.name")
  private String name;

  /**
   * The ids of the templates to approve, with commas between; for blocks of guidance the paths of
   * their pages. By default all. The path of an existing folder is taken as the folder of
   * templates.
   */
  @Parameter(property = "kit.templates")
  private String approve;

  @Override
  Parameters given() {
    return super.given().withTemplatesInPlace();
  }

  @Override
  Result run(Request request) throws IOException {
    boolean all = approve == null || isFolder();
    List<String> ids = all ? List.of() : List.of(approve.split(","));
    return ResponseKit.approve(request, new ApproveRequest(by, name, ids));
  }

  private boolean isFolder() {
    File folder = super.given().templates();
    return folder != null && folder.isDirectory() && folder.toPath().endsWith(approve.strip());
  }
}
