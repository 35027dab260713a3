package org.responsekit.export;

import java.util.List;

/**
 * A text that a format does not hold.
 *
 * @param format {@code txt}, {@code espanso}, {@code textexpander} or {@code briskine}
 * @param template its template
 * @param keys where it applies; empty for a whole template
 * @param reason why, as an id that does not change
 * @param detail why, in words
 */
public record Omission(
    String format, String template, List<String> keys, Reason reason, String detail) {
  /** Why a text is left out. */
  public enum Reason {
    /** Its template is no longer used. */
    RETIRED,
    /** A blank in it has no default, so that it is not final. */
    OPEN_BLANK,
    /** It holds what the tool would take for a command of its own. */
    TOOL_SYNTAX,
    /** It begins with a sign that spreadsheet programs take for a formula. */
    FORMULA;

    /** The word used in the report. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public Omission {
    keys = List.copyOf(keys);
  }
}
