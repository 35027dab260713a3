package org.responsekit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of the rules, {@code rules/<id>.md} in the jar, in Markdown. */
public final class RulePages {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private RulePages() {}

  /** The page of a rule, with {@code \n} line ends; empty when the rule has none. */
  public static Optional<String> page(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    try (InputStream in = RulePages.class.getResourceAsStream("/rules/" + id + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
