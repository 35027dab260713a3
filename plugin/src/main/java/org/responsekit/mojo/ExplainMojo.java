package org.responsekit.mojo;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.responsekit.pipeline.ResponseKit;

/**
 * Explains a rule: what it finds, why it matters and how to fix it. Without a rule it lists them
 * all.
 */
@Mojo(
    name = "explain",
    requiresProject = false,
    requiresDirectInvocation = true,
    aggregator = true,
    threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  /** The id of a rule, such as {@code placeholder-uncleared}. */
  @Parameter(property = "kit.rule", defaultValue = "")
  private String rule;

  @Override
  public void execute() throws MojoFailureException {
    var explanation = ResponseKit.explain(rule == null ? "" : rule.strip());
    if (!explanation.known()) {
      throw new MojoFailureException(explanation.text());
    }
    getLog().info("\n" + explanation.text());
  }
}
