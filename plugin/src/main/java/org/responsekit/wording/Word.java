package org.responsekit.wording;

import org.responsekit.wording.data.Bits;
import org.responsekit.wording.text.Kind;
import org.responsekit.wording.text.Token;

/** A word of a sentence with its classes; several tokens may make one. */
final class Word {
  final Token first;
  final int end;
  final Sense sense;
  final String form;
  private final long[] classes;

  /** Begins a clause. */
  boolean clause;

  Word(Token first, int end, Sense sense) {
    this.first = first;
    this.end = end;
    this.sense = sense;
    form = sense.form;
    classes = sense.classes;
    this.clause = first.clause;
  }

  /** The same words in another sense. */
  Word as(Sense other) {
    Word word = new Word(first, end, other);
    word.clause = clause;
    return word;
  }

  boolean is(int number) {
    return Bits.has(classes, number);
  }

  boolean isAny(long[] set) {
    return Bits.meets(classes, set);
  }

  Kind kind() {
    return first.kind;
  }

  boolean capital() {
    return first.capital;
  }
}
