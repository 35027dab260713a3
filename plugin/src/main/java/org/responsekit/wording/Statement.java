package org.responsekit.wording;

import java.util.List;

/**
 * A sentence or a part of one, as it is judged.
 *
 * @param part what it is
 * @param words its words, at least one
 * @param rules the language it is judged in
 * @param end the sign at its end, or 0
 * @param cut whether it is a piece of something too long to be a sentence
 */
record Statement(Part part, List<Word> words, Speech rules, int end, boolean cut) {
  /** What a part of a text is. */
  enum Part {
    GREETING,
    SENTENCE,
    SIGNATURE
  }

  int start() {
    return words.get(0).first.start;
  }

  int stop() {
    return words.get(words.size() - 1).end;
  }
}
