package org.responsekit.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.responsekit.finding.Span;

/**
 * A place left open in a text, filled later by a person or another system.
 *
 * @param name the dotted name that templates print
 * @param label what staff are asked
 * @param type how it is filled
 * @param idClass what its content may reveal
 * @param options what staff choose from: texts of a choice, or titles of roles; empty otherwise
 * @param defaultOption the id of the option taken when nobody chooses; only choices and roles have
 *     one
 * @param sample an example for pages, empty if none
 * @param merge how other systems fill it, by system; only recorded so far
 * @param at where it is declared
 */
public record Blank(
    String name,
    LocalText label,
    Type type,
    IdClass idClass,
    List<Option> options,
    Optional<String> defaultOption,
    String sample,
    Map<String, String> merge,
    Span at) {

  /** How a blank is filled. */
  public enum Type {
    /** Staff pick one of the texts. */
    CHOICE,
    /** Staff pick one of the roles; its title is printed. */
    ROLE,
    /** Staff type. */
    TEXT,
    /** Another system fills it. */
    MERGE
  }

  /**
   * One thing staff may pick.
   *
   * @param id a role's id, or the number of a choice counting from 1
   * @param text what is printed
   * @param at where the text is written
   */
  public record Option(String id, LocalText text, Span at) {}

  public Blank {
    options = List.copyOf(options);
    merge = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(merge));
  }

  /** The text that stands when nobody chooses, if the blank has a default. */
  public Optional<LocalText> defaultText() {
    return defaultOption.flatMap(
        id ->
            options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst());
  }

  /** The first part of the dotted name, which templates and libraries may not reuse. */
  public String root() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * Whether a channel may carry it: a public one only a public choice or role, a private one what
   * it is cleared for.
   */
  public boolean clearedFor(Channel channel) {
    if (channel.isPublic()) {
      return idClass == IdClass.PUBLIC && (type == Type.CHOICE || type == Type.ROLE);
    }
    return idClass == IdClass.PUBLIC || channel.clearance().contains(idClass);
  }
}
