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
 * @param checkEvery how long it holds that someone looked a source up
 * @param sources where its statements come from
 */
public record Upkeep(
    Optional<Ref> owner,
    Optional<Reviewed> reviewed,
    Optional<Period> reviewEvery,
    Period checkEvery,
    List<Source> sources) {

  /** How long a look at a source holds when nothing else is said. */
  public static final Period CHECK_EVERY = Period.ofMonths(12);

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
   * @param at its place
   */
  public record Source(String cite, String url, Optional<Reviewed> checked, Span at) {}

  public Upkeep {
    sources = List.copyOf(sources);
  }

  /** The day the next review is due, when both parts are known. */
  public Optional<LocalDate> due() {
    return reviewed.flatMap(last -> reviewEvery.map(every -> last.day().plus(every)));
  }

  /** The sources that someone has to look up again. */
  public List<Source> dueSources(LocalDate today) {
    return sources.stream()
        .filter(
            source ->
                source
                    .checked()
                    .filter(last -> !last.day().plus(checkEvery).isAfter(today))
                    .isPresent())
        .toList();
  }

  /** The sources without a day: nobody says to have looked them up. */
  public List<Source> uncheckedSources() {
    return sources.stream().filter(source -> source.checked().isEmpty()).toList();
  }
}
