package org.responsekit.wording;

/** What the judge says of a sentence or a text, the best first. */
public enum Verdict {
  /** Every sentence is a known safe speech act, and no rule fired. */
  CLEAN,
  /** No rule fired, but a person must read it. */
  UNRECOGNISED,
  /** A rule that fails a build fired. */
  VIOLATING
}
