package org.responsekit.finding;

import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Severity {
  /**
   * Fails the build and can never be waived: placeholders, written-out identifiers, hidden
   * constructs.
   */
  BLOCKER,
  /** Fails the build; a wording error may be waived with reason, role and expiry. */
  ERROR,
  /** Reported, does not fail the build. */
  WARNING,
  /** Reported for information. */
  INFO;

  /** Whether a finding of this weight keeps handbook and snippets from being published. */
  public boolean failsBuild() {
    return this == BLOCKER || this == ERROR;
  }

  /** The word used in reports: {@code blocker}, {@code error}, {@code warning} or {@code info}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
