package org.responsekit.kit;

import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Span;

/**
 * Where a text goes.
 *
 * @param id its id
 * @param title what staff call it
 * @param audience who reads it
 * @param clearance the classes a private channel may carry; always empty for a public one
 * @param limit the longest text, if there is a limit
 * @param refuses kinds of contact the platform does not accept
 * @param open the address where staff paste the text, if any
 * @param at where it is declared
 */
public record Channel(
    String id,
    LocalText title,
    Audience audience,
    Set<IdClass> clearance,
    Optional<Limit> limit,
    Set<Contact> refuses,
    Optional<String> open,
    Span at) {

  /** Who reads a text. */
  public enum Audience {
    PUBLIC,
    PRIVATE
  }

  /** Kinds of contact that a channel may refuse, and {@code channel.accepts("...")} asks for. */
  public enum Contact {
    PHONE,
    EMAIL,
    WEBSITE,
    ADDRESS;

    /** The word used in kits and templates. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What a limit counts. */
  public enum Unit {
    /** Bytes in UTF-8. */
    BYTES,
    /** UTF-16 units. */
    UTF16,
    /** Unicode code points. */
    CODEPOINTS;

    /** How many of this unit a text has. */
    public int count(String text) {
      return switch (this) {
        case BYTES -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        case UTF16 -> text.length();
        case CODEPOINTS -> text.codePointCount(0, text.length());
      };
    }

    /** The word used in kits and reports. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * The longest text a channel takes.
   *
   * @param max how many units
   * @param unit what is counted
   * @param source where the figure is from, empty if not said
   * @param checked the day someone last looked it up, if given
   */
  public record Limit(int max, Unit unit, String source, Optional<Upkeep.Reviewed> checked) {}

  public Channel {
    clearance = audience == Audience.PUBLIC ? Set.of() : Set.copyOf(clearance);
    refuses = Set.copyOf(refuses);
  }

  /** Whether everyone reads it. */
  public boolean isPublic() {
    return audience == Audience.PUBLIC;
  }
}
