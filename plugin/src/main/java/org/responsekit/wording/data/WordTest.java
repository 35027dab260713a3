package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pattern asks of one word: alternatives, each of terms that must all hold.
 *
 * @param alternatives any of them suffices
 */
public record WordTest(List<List<Term>> alternatives) {
  /** Text of the test that every word passes. */
  public static final String ANY = "*";

  /** What a term looks at. */
  public enum Looks {
    FORM,
    CLASS,
    NOTHING
  }

  /**
   * One condition.
   *
   * @param not whether it must fail
   * @param looks what it looks at
   * @param name the form or class
   */
  public record Term(boolean not, Looks looks, String name) {}

  public WordTest {
    alternatives = List.copyOf(alternatives);
  }

  /** Reads {@code a|CARE&:nns|!x}. */
  public static WordTest parse(String text) {
    if (text.equals(ANY)) {
      return new WordTest(List.of(List.of(new Term(false, Looks.NOTHING, ""))));
    }
    List<List<Term>> alternatives = new ArrayList<>();
    for (String alternative : split(text, '|')) {
      List<Term> terms = new ArrayList<>();
      for (String term : alternative.equals("&") ? List.of("&") : split(alternative, '&')) {
        boolean not = term.startsWith("!");
        terms.add(term(not, not ? term.substring(1) : term));
      }
      alternatives.add(List.copyOf(terms));
    }
    return new WordTest(alternatives);
  }

  private static Term term(boolean not, String name) {
    if (name.startsWith(":")) {
      return new Term(not, Looks.CLASS, name.substring(1));
    }
    boolean named = !name.isEmpty() && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    return new Term(not, named ? Looks.CLASS : Looks.FORM, name);
  }

  /** The parts of a text between a sign, empty ones too. */
  static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int next = text.indexOf(at); next >= 0; next = text.indexOf(at, from)) {
      parts.add(text.substring(from, next));
      from = next + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** Whether a word passes. */
  public boolean passes(String form, long[] classes, ClassNames names) {
    for (List<Term> alternative : alternatives) {
      boolean all = true;
      for (Term term : alternative) {
        boolean holds =
            switch (term.looks()) {
              case FORM -> term.name().equals(form);
              case CLASS -> Bits.has(classes, names.number(term.name()));
              case NOTHING -> true;
            };
        all &= holds != term.not();
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
