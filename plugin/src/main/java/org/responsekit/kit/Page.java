package org.responsekit.kit;

import java.util.List;
import org.responsekit.finding.SourceText;

/**
 * One Markdown file of {@code content/}.
 *
 * @param id its path below {@code content/} without {@code .md}
 * @param source the file
 * @param title what it is called
 * @param principles the principles it serves
 * @param saidAs what staff call its subject
 * @param upkeep who keeps it up to date
 * @param body its text
 */
public record Page(
    String id,
    SourceText source,
    String title,
    List<Ref> principles,
    List<String> saidAs,
    Upkeep upkeep,
    Markdown body) {
  public Page {
    principles = List.copyOf(principles);
    saidAs = List.copyOf(saidAs);
  }
}
