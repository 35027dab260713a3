package org.responsekit.export;

import java.util.List;

/**
 * A text that was not exported as plain text.
 *
 * @param template its template
 * @param keys where it applies; empty for a whole template
 * @param reason why, as an id that does not change
 * @param detail why, in words
 */
public record Omission(String template, List<String> keys, Reason reason, String detail) {
  /** Why a text is left out. */
  public enum Reason {
    /** Its template is no longer used. */
    RETIRED,
    /** A blank in it has no default, so that it is not final. */
    OPEN_BLANK;

    /** The word used in the report. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public Omission {
    keys = List.copyOf(keys);
  }
}
