package org.responsekit.wording.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which searches a word may begin a find of. Each word of a text is looked up once, and the
 * searches pass over all others; that is most of what they would do. Numbers may begin any.
 */
final class Openers {
  static final int MEASURE = 1;
  static final int AGE = 1 << 1;
  static final int DATE = 1 << 2;
  static final int BIRTH = 1 << 3;
  static final int CRISIS = 1 << 4;
  static final int CHANNEL = 1 << 5;
  static final int SOCIAL = 1 << 6;
  static final int RECORD = 1 << 7;
  static final int ANY = (1 << 8) - 1;

  private static final Map<String, Integer> BY_WORD = new HashMap<>();

  static {
    put(MEASURE, Measures.WORD_NUMBERS, Measures.VALUES, Set.of("a"));
    put(AGE, Ages.WHOSE, Scan.words("aged age turned turning turns a edad"));
    put(DATE, Dates.WEEKDAYS, Dates.MONTHS, Dates.ORDINALS, Dates.TENS);
    put(DATE, Dates.SPANISH_DAYS, Dates.BEFORE_ORDINAL, Set.of("dia"));
    put(BIRTH, Identifiers.BIRTH, Set.of("d"));
    put(CRISIS, CrisisHelp.ALONE, CrisisHelp.HARM, CrisisHelp.ENDING, CrisisHelp.SPANISH_HARM);
    put(CRISIS, CrisisHelp.SPANISH_END, CrisisHelp.SPANISH_KILL);
    put(
        CRISIS,
        Scan.words("self auto want wants wanted wanting quiere quiero quieres querer nine nueve"));
    put(CHANNEL, OfflineChannel.SORRY, OfflineChannel.REACH, OfflineChannel.ITSELF);
    put(CHANNEL, OfflineChannel.NUMBERS, Set.of("@"));
    put(SOCIAL, Identifiers.SSN_LABELS, Scan.words("social seguro seguridad your her his s xxx"));
    put(RECORD, RecordNumbers.STRONG, RecordNumbers.LABELS, RecordNumbers.NUMBER_FIRST);
    put(RECORD, Scan.DASHES, Set.of("m"));
  }

  private Openers() {}

  @SafeVarargs
  private static void put(int search, Set<String>... words) {
    for (Set<String> set : words) {
      for (String word : set) {
        BY_WORD.merge(word, search, (one, other) -> one | other);
      }
    }
  }

  /** The searches that a token may begin a find of, as bits. */
  static int of(Token token) {
    if (token.isNumber()) {
      return ANY;
    }
    int searches = BY_WORD.getOrDefault(token.text(), 0);
    return token.capital() ? searches | RECORD : searches;
  }
}
