package org.responsekit.kit;

import java.util.Locale;
import java.util.Optional;

/**
 * What happened: a page of {@code content/situations/}.
 *
 * @param id its file name without {@code .md}
 * @param page the page itself
 * @param group the heading it stands under on the home page
 * @param handling whether staff may answer
 * @param respondWithin how soon, in words, empty if not said
 * @param escalateTo whom to call, if said
 */
public record Situation(
    String id,
    Page page,
    String group,
    Handling handling,
    String respondWithin,
    Optional<Ref> escalateTo) {

  /** Whether staff may answer. */
  public enum Handling {
    /** Its templates are offered. */
    REPLY,
    /** First call someone; the generic reply is one click further. */
    ESCALATE,
    /** Call someone; there is nothing to copy. */
    STOP;

    /** The word used in front matter and pages. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who to call: the escalation role, or the owner. */
  public Optional<Ref> callFirst() {
    return escalateTo.or(() -> page.upkeep().owner());
  }
}
