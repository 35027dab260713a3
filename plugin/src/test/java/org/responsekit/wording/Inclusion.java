package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Pattern;

/**
 * Whether some patterns match wherever another one does, whatever the text. Steps are followed side
 * by side, so that a yes is sure and a no is not.
 */
final class Inclusion {
  /** A pattern with the texts of its tests. */
  record Steps(Pattern pattern, List<String> tests) {
    static Steps of(Pattern pattern, IntFunction<String> text) {
      return new Steps(pattern, Arrays.stream(pattern.tests()).mapToObj(text).toList());
    }

    /** The same with another test of a step. */
    Steps with(int step, String test) {
      List<String> others = new ArrayList<>(tests);
      others.set(step, test);
      return new Steps(pattern, others);
    }
  }

  /** Words that are judged by more than their entry in the lexicon. */
  private static final List<String> SPECIAL =
      List.of("patient", "patients", "care", "treatment", "visit", "tu", "el", "ella");

  private final Language language;
  private final Map<String, Boolean> covers = new HashMap<>();

  Inclusion(Language language) {
    this.language = language;
  }

  /**
   * Whether others cover a pattern.
   *
   * @param inside whether a match of theirs inside of its own suffices
   */
  boolean isCovered(Steps one, List<Steps> others, boolean inside) {
    List<Side> sides = new ArrayList<>();
    for (Steps other : others) {
      sides.add(new Side(one, other, inside));
    }
    for (int start : one.pattern().starts()) {
      if (sides.stream().noneMatch(side -> side.starts(start))) {
        return false;
      }
    }
    return true;
  }

  /** One pattern beside another: which step of the one is no more than a step of the other. */
  private final class Side {
    private final Pattern one;
    private final Pattern other;
    private final boolean inside;

    /** Before the other's steps one that waits for its start, behind them one past its end. */
    private final boolean[][] under;

    private final int waiting;
    private final int past;

    Side(Steps first, Steps second, boolean inside) {
      one = first.pattern();
      other = second.pattern();
      this.inside = inside;
      waiting = other.size();
      past = waiting + 1;
      under = new boolean[one.size()][other.size() + 2];
      for (int i = 0; i < one.size(); i++) {
        for (int k = 0; k < other.size(); k++) {
          under[i][k] = coversTest(first.tests().get(i), second.tests().get(k));
        }
        under[i][waiting] = inside;
        under[i][past] = inside;
      }
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int i = 0; i < one.size(); i++) {
          for (int k = 0; k <= past; k++) {
            if (under[i][k] && !stays(i, k)) {
              under[i][k] = false;
              changed = true;
            }
          }
        }
      }
    }

    boolean starts(int start) {
      return (inside && under[start >> 2][waiting]) || begins(start);
    }

    private boolean begins(int step) {
      for (int start : other.starts()) {
        boolean same = (start & 3) == 0 || (start & 3) == (step & 3);
        if (same && under[step >> 2][start >> 2]) {
          return true;
        }
      }
      return false;
    }

    private boolean stays(int i, int k) {
      if (k == past) {
        return true;
      }
      if (one.ends()[i] != 0 && (k == waiting || !coversEnds(one.ends()[i], other.ends()[k]))) {
        return false;
      }
      boolean done = k != waiting && inside && (other.ends()[k] & Pattern.END_ALWAYS) != 0;
      for (int next : one.next()[i]) {
        if (!done && !follows(next, k)) {
          return false;
        }
      }
      return true;
    }

    private boolean follows(int next, int k) {
      int to = next >> 2;
      if (k == waiting) {
        return under[to][waiting] || beginsLater(next);
      }
      for (int step : other.next()[k]) {
        boolean same = (step & 3) == 0 || (step & 3) == (next & 3);
        if (same && under[to][step >> 2]) {
          return true;
        }
      }
      return false;
    }

    private boolean beginsLater(int next) {
      for (int start : other.starts()) {
        boolean same = (start & 3) == 0 || ((start & 3) == 2 && (next & 3) == 2);
        if (same && under[next >> 2][start >> 2]) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean coversEnds(int one, int other) {
    if ((other & Pattern.END_ALWAYS) != 0) {
      return true;
    }
    int known = other;
    known |= (other & Pattern.END_SAME_CLAUSE) != 0 ? Pattern.END_OF_SENTENCE : 0;
    return (one & ~known) == 0;
  }

  private boolean coversTest(String one, String other) {
    if (other.equals("*") || one.equals(other)) {
      return true;
    }
    return !one.equals("*")
        && covers.computeIfAbsent(
            one + " " + other,
            key -> {
              String[] all = other.split("\\|", -1);
              return Arrays.stream(one.split("\\|", -1))
                  .allMatch(part -> Arrays.stream(all).anyMatch(wide -> coversPart(part, wide)));
            });
  }

  private boolean coversPart(String part, String wide) {
    if (part.equals(wide)) {
      return true;
    }
    if (part.equals("&") || wide.equals("&")) {
      return false;
    }
    List<String> terms = Arrays.asList(part.split("&", -1));
    return Arrays.stream(wide.split("&", -1))
        .allMatch(term -> terms.stream().anyMatch(each -> each.equals(term) || is(each, term)));
  }

  /** Whether a word has a class by its entry in the lexicon, which nothing else takes away. */
  private boolean is(String form, String name) {
    boolean plain = form.charAt(0) >= 'a' && form.charAt(0) <= 'z' && !SPECIAL.contains(form);
    boolean named = name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    if (!plain || !named) {
      return false;
    }
    long[] classes =
        form.indexOf('_') < 0
            ? language.lexicon().classes(form)
            : language.lexicon().phraseClasses(form);
    return classes != null && Bits.has(classes, language.classes().number(name));
  }
}
