package org.responsekit.kit;

import java.time.LocalDate;
import java.util.Comparator;
import org.responsekit.finding.Span;

/**
 * What someone answers for: the exact words of one text. The entry says so; that it is true is
 * proved by the signed commit that brought it.
 *
 * @param template the template's id; for a block of guidance the path of its page
 * @param variant the variant's name; {@code say} for a block of guidance
 * @param locale the language
 * @param digest of the words, the facts by name and the blanks with their options
 * @param original the digest of what a translation translates, empty if it is none
 * @param role the role that approved
 * @param name who that was
 * @param date the day
 * @param expires the last day it counts
 * @param words the text as it was approved, to be compared with
 * @param at where it is written
 */
public record Approval(
    String template,
    String variant,
    String locale,
    String digest,
    String original,
    String role,
    String name,
    LocalDate date,
    LocalDate expires,
    String words,
    Span at) {
  /** The order of the file; it depends on nothing but the texts, so that branches merge. */
  public static final Comparator<Approval> ORDER =
      Comparator.comparing(Approval::template)
          .thenComparing(Approval::variant)
          .thenComparing(Approval::locale)
          .thenComparing(Approval::digest);

  /** Whether it counts on a day. */
  public boolean isValid(LocalDate today) {
    return !expires.isBefore(today);
  }
}
