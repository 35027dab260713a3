package org.responsekit.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.responsekit.wording.data.Lexicon.Phrase;

/** The senses that words had before. They only save time. */
final class Senses {
  /** Of words; then it begins anew, so that an endless stream of texts stays in bounds. */
  private static final int MOST = 20_000;

  /** Of letters; no word is as long. */
  private static final int LONGEST = 60;

  /** A sense in some surroundings, and those in others. */
  private record Link(int around, Sense sense, Link other) {}

  /** What is known of a word: the phrases that it may begin, and its senses. */
  static final class Entry {
    final List<Phrase> phrases;
    final Sense[] ofPhrases;

    /** Threads that add at once may lose one, which is then worked out again. */
    private Link links;

    Entry(List<Phrase> phrases, Sense[] ofPhrases) {
      this.phrases = phrases;
      this.ofPhrases = ofPhrases;
    }

    /** The sense in some surroundings, or null. */
    Sense in(int around) {
      for (Link link = links; link != null; link = link.other()) {
        if (link.around() == around) {
          return link.sense();
        }
      }
      return null;
    }

    Sense keep(int around, Sense sense) {
      links = new Link(around, sense, links);
      return sense;
    }
  }

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /** What is known of a word, read only if it is new. */
  Entry of(String word, Function<String, Entry> read) {
    if (word.length() > LONGEST) {
      return read.apply(word);
    }
    Entry known = entries.get(word);
    if (known == null) {
      known = read.apply(word);
      if (entries.size() >= MOST) {
        entries.clear();
      }
      entries.put(word, known);
    }
    return known;
  }
}
