package org.responsekit.kit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.responsekit.finding.Span;

/**
 * Who keeps a page or template up to date, and when it was last looked at.
 *
 * @param owner a role
 * @param reviewed the day of the last review, with the place of the date
 * @param reviewEvery how long a review lasts
 * @param sources where its statements come from
 */
public record Upkeep(
    Optional<Ref> owner,
    Optional<Reviewed> reviewed,
    Optional<Period> reviewEvery,
    List<Source> sources) {

  /**
   * A day that was written down.
   *
   * @param day the day
   * @param at its place
   */
  public record Reviewed(LocalDate day, Span at) {}

  /**
   * A citation.
   *
   * @param cite the law, page or document
   * @param url its address, empty if not given
   * @param checked the day someone last looked, if given
   */
  public record Source(String cite, String url, Optional<LocalDate> checked) {}

  public Upkeep {
    sources = List.copyOf(sources);
  }

  /** The day the next review is due, when both parts are known. */
  public Optional<LocalDate> due() {
    return reviewed.flatMap(last -> reviewEvery.map(every -> last.day().plus(every)));
  }
}
