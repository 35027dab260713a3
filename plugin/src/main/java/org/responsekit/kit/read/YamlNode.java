package org.responsekit.kit.read;

import java.util.List;
import org.responsekit.finding.Span;

/**
 * A YAML value with its place. Anchors, aliases and tags never reach this form; they are refused.
 */
sealed interface YamlNode {
  /** Where it stands. */
  Span at();

  /** What a person would call it. */
  String kind();

  /**
   * A single value.
   *
   * @param text the content, after quotes and escapes
   * @param plain whether it stands without quotes, so that {@code true}, {@code null} and numbers
   *     are what they look like
   */
  record Scalar(String text, boolean plain, Span at) implements YamlNode {
    /** Whether nothing was written, or {@code null} or {@code ~}. */
    boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    @Override
    public String kind() {
      return isNull() ? "nothing" : "a single value";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Span at) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping; keys may repeat, which the typed reader reports. */
  record Mapping(List<Entry> entries, Span at) implements YamlNode {
    @Override
    public String kind() {
      return "a mapping of keys";
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
