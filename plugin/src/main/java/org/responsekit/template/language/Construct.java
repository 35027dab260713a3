package org.responsekit.template.language;

import java.util.Set;

/**
 * One thing that FreeMarker can do, and whether authors may.
 *
 * @param group where it stands in the table
 * @param name as authors write it: {@code <#if>}, {@code ?trim}, {@code .now}, {@code a.b}
 * @param allowed whether authors may use it
 * @param says what it does, or why it is refused
 * @param instead for what is refused: what to do instead, a sentence
 * @param example a body that uses it; empty for what nobody can write in a template
 * @param gives what the example prints or, for what is refused, the words the finding points at
 * @param kinds FreeMarker's classes for it, without package; none for built-ins and spellings
 */
public record Construct(
    Group group,
    String name,
    boolean allowed,
    String says,
    String instead,
    String example,
    String gives,
    Set<String> kinds) {
  /** The groups of the table, in order. */
  public enum Group {
    DIRECTIVE("Tags"),
    EXPRESSION("Expressions"),
    BUILT_IN("Operations"),
    SPECIAL_VARIABLE("Special variables"),
    SPELLING("Spellings and uses"),
    SETTING("Settings");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /** A heading for the group. */
    public String title() {
      return title;
    }
  }

  public Construct {
    kinds = Set.copyOf(kinds);
  }

  /** Something authors may use. */
  static Construct allowed(
      Group group, String name, String does, String example, String gives, String... kinds) {
    return new Construct(group, name, true, does, "", example, gives, Set.of(kinds));
  }

  /** Something authors may not use. */
  static Construct refused(
      Group group,
      String name,
      Why why,
      String instead,
      String example,
      String at,
      String... kinds) {
    return new Construct(group, name, false, why.reason(), instead, example, at, Set.of(kinds));
  }

  /** FreeMarker's own name for it: {@code if}, {@code trim}, {@code now}. */
  public String key() {
    return name.replaceAll("^(<#|\\?|\\.)|>$", "");
  }
}
