package org.responsekit.kit;

import java.util.Set;

/**
 * What could not be read, so that no later check reports it as missing. One mistake is one finding.
 *
 * @param kinds kinds of things whose list could not be read
 * @param blanks names of blanks that are declared and could not be read
 * @param libraries namespaces of libraries that could not be read
 */
public record Gaps(Set<Kind> kinds, Set<String> blanks, Set<String> libraries) {
  /** Kinds of things that others refer to. */
  public enum Kind {
    ROLE("role"),
    PRINCIPLE("principle"),
    CHANNEL("channel"),
    SITUATION("situation"),
    TEMPLATE("template"),
    PRACTICE("practice value"),
    FACT("fact"),
    BLANK("blank"),
    LOCALE("locale");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** What reports call it. */
    public String word() {
      return word;
    }
  }

  public Gaps {
    kinds = Set.copyOf(kinds);
    blanks = Set.copyOf(blanks);
    libraries = Set.copyOf(libraries);
  }

  /** Nothing is missing. */
  public static Gaps none() {
    return new Gaps(Set.of(), Set.of(), Set.of());
  }

  /** Whether the list of a kind could not be read. */
  public boolean has(Kind kind) {
    return kinds.contains(kind);
  }
}
