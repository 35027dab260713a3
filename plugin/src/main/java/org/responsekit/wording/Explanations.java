package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Matches;

/**
 * What explains a "you", and what leaves a sentence in doubt. An entry of which an exception
 * matches anywhere in the sentence does not count there at all: it neither doubts nor explains.
 */
final class Explanations {
  /** An entry with exceptions. */
  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Excepted(long[] patterns, long[] unless, boolean doubt) {
    boolean counts(long[] matched) {
      return Bits.meets(matched, patterns) && !Bits.meets(matched, unless);
    }
  }

  private final long[] explaining;
  private final long[] doubtful;
  private final List<Excepted> excepted = new ArrayList<>();

  Explanations(List<Language.Act> all, int count) {
    explaining = Bits.of(count);
    doubtful = Bits.of(count);
    for (Language.Act each : all) {
      long[] patterns = Bits.of(count, each.patterns());
      boolean doubt = each.is("border");
      if (each.unless().length > 0) {
        excepted.add(new Excepted(patterns, Bits.of(count, each.unless()), doubt));
      } else {
        Bits.addAll(explaining, patterns);
        if (doubt) {
          Bits.addAll(doubtful, patterns);
        }
      }
    }
  }

  /** Marks the words that something explains; true if what explains them is itself in doubt. */
  boolean mark(Matches matches, boolean[] explained) {
    long[] matched = matches.matched();
    long[] now = explaining;
    boolean doubt = Bits.meets(matched, doubtful);
    for (Excepted each : excepted) {
      if (each.counts(matched)) {
        now = now == explaining ? explaining.clone() : now;
        Bits.addAll(now, each.patterns());
        doubt |= each.doubt();
      }
    }
    for (int pattern : Bits.both(matched, now)) {
      for (Matches.Match match : matches.all(pattern)) {
        Arrays.fill(explained, match.start(), match.end(), true);
      }
    }
    return doubt;
  }
}
