package org.responsekit.kit;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A call-out of GitHub's form: a block quote that starts with {@code [!NOTE]}. */
public final class AlertNode extends CustomBlock {
  /** The five kinds that GitHub knows. */
  public enum Kind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** The word for class names. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose mark a line is, such as {@code [!NOTE]}. */
    public static Optional<Kind> marked(String line) {
      for (Kind kind : values()) {
        if (line.strip().equalsIgnoreCase("[!" + kind + "]")) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  private final Kind kind;

  /** Makes an empty call-out. */
  public AlertNode(Kind kind) {
    this.kind = kind;
  }

  /** Its kind. */
  public Kind kind() {
    return kind;
  }
}
