package org.responsekit.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.responsekit.finding.SourceText;

/**
 * One Markdown file of {@code content/}.
 *
 * @param id its path below {@code content/} without {@code .md}
 * @param source the file
 * @param title what it is called
 * @param principles the principles it serves
 * @param saidAs what staff call its subject
 * @param order where it stands in a list, the smallest first; those without a number come last
 * @param upkeep who keeps it up to date
 * @param body its text
 */
public record Page(
    String id,
    SourceText source,
    String title,
    List<Ref> principles,
    List<String> saidAs,
    Optional<Integer> order,
    Upkeep upkeep,
    Markdown body) {
  public Page {
    principles = List.copyOf(principles);
    saidAs = List.copyOf(saidAs);
  }

  /** Pages with a number first, by that; equal and missing ones count as the same. */
  public static Comparator<Page> byOrder() {
    return Comparator.comparing(page -> page.order().orElse(Integer.MAX_VALUE));
  }
}
