package org.responsekit.wording.data;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What an {@link Automaton} runs on, and what it remembers of words, which only saves time. */
final class Net {
  private static final int MOST_SYMBOLS = 20_000;

  @SuppressWarnings("ArrayRecordComponent") // compared by content below
  private record Key(int form, long[] classes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.form == form && Arrays.equals(key.classes, classes);
    }

    @Override
    public int hashCode() {
      long mixed = form;
      for (long part : classes) {
        mixed = (mixed ^ part) * 0x9e3779b97f4a7c15L;
        mixed ^= mixed >>> 29;
      }
      return (int) (mixed ^ (mixed >>> 32));
    }
  }

  final Tests tests;
  final Patterns patterns;

  /** First steps by their test, and where those of each test begin. */
  private final int[] starts;

  private final int[] startAt;

  /** The patterns that need a test first, and where those of each test begin. */
  private final int[] needers;

  private final int[] needAt;

  /** The tests that some pattern needs first. */
  private final long[] needed;

  private final long[] needless;
  private final Map<Key, Symbol> symbols = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Walk> walks = new ConcurrentLinkedQueue<>();

  Net(Tests tests, Patterns patterns) {
    this.tests = tests;
    this.patterns = patterns;
    int count = patterns.size();
    startAt = new int[tests.size() + 1];
    needAt = new int[tests.size() + 1];
    needless = Bits.of(count);
    needed = Bits.of(tests.size());
    for (int start : patterns.starts) {
      startAt[patterns.test[start >> 2] + 1]++;
    }
    for (int i = 0; i < count; i++) {
      int[][] needs = patterns.needs[i];
      if (needs.length == 0) {
        Bits.add(needless, i);
      } else {
        for (int each : needs[0]) {
          needAt[each + 1]++;
          Bits.add(needed, each);
        }
      }
    }
    for (int i = 0; i < tests.size(); i++) {
      startAt[i + 1] += startAt[i];
      needAt[i + 1] += needAt[i];
    }
    starts = new int[startAt[tests.size()]];
    needers = new int[needAt[tests.size()]];
    int[] at = Arrays.copyOf(startAt, startAt.length);
    for (int start : patterns.starts) {
      starts[at[patterns.test[start >> 2]]++] = start;
    }
    at = Arrays.copyOf(needAt, needAt.length);
    for (int i = 0; i < count; i++) {
      if (patterns.needs[i].length > 0) {
        for (int each : patterns.needs[i][0]) {
          needers[at[each]++] = i;
        }
      }
    }
  }

  /** What it sees of a word. */
  Symbol symbol(String form, long[] classes) {
    Key key = new Key(tests.form(form), classes);
    Symbol known = symbols.get(key);
    if (known == null) {
      known = look(key.form(), classes);
      if (symbols.size() < MOST_SYMBOLS) {
        symbols.put(new Key(key.form(), classes.clone()), known);
      }
    }
    return known;
  }

  private Symbol look(int form, long[] classes) {
    long[] passed = tests.passed(form, classes);
    int count = 0;
    for (int i = 0; i < passed.length; i++) {
      for (long rest = passed[i]; rest != 0; rest &= rest - 1) {
        int test = (i << 6) + Long.numberOfTrailingZeros(rest);
        count += startAt[test + 1] - startAt[test];
      }
    }
    int[] first = new int[count];
    int at = 0;
    for (int i = 0; i < passed.length; i++) {
      for (long rest = passed[i]; rest != 0; rest &= rest - 1) {
        int test = (i << 6) + Long.numberOfTrailingZeros(rest);
        for (int k = startAt[test]; k < startAt[test + 1]; k++) {
          first[at++] = starts[k];
        }
      }
    }
    return new Symbol(passed, first);
  }

  /** Opens the patterns that may match in a sentence, judged by what its words pass at all. */
  private void open(Symbol[] words, Walk walk) {
    long[] bag = walk.bag;
    Arrays.fill(bag, 0);
    for (Symbol symbol : words) {
      Bits.addAll(bag, symbol.tests());
    }
    System.arraycopy(needless, 0, walk.open, 0, needless.length);
    for (int i = 0; i < bag.length; i++) {
      for (long rest = bag[i] & needed[i]; rest != 0; rest &= rest - 1) {
        int test = (i << 6) + Long.numberOfTrailingZeros(rest);
        for (int k = needAt[test]; k < needAt[test + 1]; k++) {
          if (hasOthers(patterns.needs[needers[k]], bag)) {
            Bits.add(walk.open, needers[k]);
          }
        }
      }
    }
  }

  private static boolean hasOthers(int[][] needs, long[] bag) {
    for (int i = 1; i < needs.length; i++) {
      if (!hasOne(needs[i], bag)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOne(int[] need, long[] bag) {
    for (int test : need) {
      if ((bag[test >> 6] & (1L << test)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Finds which patterns match in a sentence. */
  Matches match(Symbol[] words, boolean[] clauses) {
    Walk walk = walks.poll();
    if (walk == null) {
      walk = new Walk(patterns, tests.size());
    }
    open(words, walk);
    long[] matched = walk.run(words, clauses);
    walks.offer(walk);
    return new Matches(patterns, words, clauses, matched);
  }
}
