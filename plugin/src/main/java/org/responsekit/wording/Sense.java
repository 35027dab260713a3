package org.responsekit.wording;

import java.util.Arrays;
import org.responsekit.wording.data.Automaton;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Symbol;

/**
 * What a word is taken for. It is the same for the same word in the same surroundings, so that it
 * is worked out once, and sentences of the same senses are the same sentence. Never changed once
 * made.
 */
final class Sense {
  final String form;
  final long[] classes;
  private final int hash;

  /** Looked up when first asked for; threads that do so at once find the same. */
  private Symbol symbol;

  Sense(String form, long[] classes) {
    this.form = form;
    this.classes = classes;
    hash = form.hashCode() * 31 + Arrays.hashCode(classes);
  }

  /** What the automaton of its language sees of it. */
  Symbol symbol(Automaton automaton) {
    Symbol known = symbol;
    if (known == null) {
      known = automaton.symbol(form, classes);
      symbol = known;
    }
    return known;
  }

  boolean is(int number) {
    return Bits.has(classes, number);
  }

  /** A number that the same form with the same classes has in every run. */
  int hash() {
    return hash;
  }
}
