package org.responsekit.handbook;

import java.util.List;

/**
 * What the handbook says of a rule.
 *
 * @param id such as {@code rel-confirm-patient}
 * @param severity {@code blocker}, {@code error}, {@code warning} or {@code info}
 * @param title what the rule finds, in a few words, lower case, without a stop
 * @param family what the rules of its family look at, in a few words
 * @param principles the ids of the principles it serves
 * @param text its page, in Markdown, in English
 */
public record RulePage(
    String id, String severity, String title, String family, List<String> principles, String text) {
  public RulePage {
    principles = List.copyOf(principles);
  }
}
