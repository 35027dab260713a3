package org.responsekit.wording.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * All patterns of a language as one automaton over words. A word is looked at once: the tests it
 * passes are a {@link Symbol}, and one walk over the symbols of a sentence says which patterns
 * match in it. Immutable to whoever uses it; what it remembers only saves time.
 */
public final class Automaton {
  private static final int MOST_SYMBOLS = 20_000;

  @SuppressWarnings("ArrayRecordComponent") // compared by content below
  private record Key(String form, long[] classes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.form.equals(form)
          && Arrays.equals(key.classes, classes);
    }

    @Override
    public int hashCode() {
      long mixed = form.hashCode();
      for (long part : classes) {
        mixed = (mixed ^ part) * 0x9e3779b97f4a7c15L;
        mixed ^= mixed >>> 29;
      }
      return (int) (mixed ^ (mixed >>> 32));
    }
  }

  private final ClassNames names;
  private final List<String> testTexts;
  private final List<Pattern> patterns;

  /** The tests that more than a list of forms and classes is needed for; null for the others. */
  private final WordTest[] tests;

  private final Map<String, int[]> testsOfForm = new HashMap<>();
  private final int[][] testsOfClass;
  private final int[] otherTests;
  private final int[][] startsOfTest;
  private final int[][] needers;

  /** The tests that some pattern needs first. */
  private final long[] needed;

  private final int[][][] needs;
  private final long[] needless;
  final int[] first;
  final int[] test;
  final int[][] next;
  final int[] ends;
  final int[] owner;
  private final Map<Key, Symbol> symbols = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Walk> walks = new ConcurrentLinkedQueue<>();

  /**
   * Joins patterns.
   *
   * @param names the classes that tests may name
   * @param testTexts the tests, by number
   * @param patterns the patterns, by number
   */
  public Automaton(ClassNames names, List<String> testTexts, List<Pattern> patterns) {
    this.names = names;
    this.testTexts = List.copyOf(testTexts);
    this.patterns = List.copyOf(patterns);
    tests = new WordTest[testTexts.size()];
    Numbers[] ofClass = lists(names.names().size());
    Map<String, Numbers> ofForm = new HashMap<>();
    Numbers others = new Numbers();
    for (int i = 0; i < tests.length; i++) {
      sort(i, ofClass, ofForm, others);
    }
    for (Map.Entry<String, Numbers> form : ofForm.entrySet()) {
      testsOfForm.put(form.getKey(), form.getValue().all());
    }
    testsOfClass = arrays(ofClass);
    otherTests = others.all();

    int steps = 0;
    for (Pattern pattern : patterns) {
      steps += pattern.size();
    }
    first = new int[patterns.size() + 1];
    test = new int[steps];
    next = new int[steps][];
    ends = new int[steps];
    owner = new int[steps];
    Numbers[] starts = lists(tests.length);
    for (int i = 0; i < patterns.size(); i++) {
      join(i, starts);
    }
    startsOfTest = arrays(starts);
    Numbers[] ofTest = lists(tests.length);
    needs = new int[patterns.size()][][];
    needless = Bits.of(patterns.size());
    for (int i = 0; i < patterns.size(); i++) {
      needs[i] = patterns.get(i).needs();
      if (needs[i].length == 0) {
        Bits.add(needless, i);
      } else {
        for (int each : needs[i][0]) {
          ofTest[each].add(i);
        }
      }
    }
    needers = arrays(ofTest);
    needed = Bits.of(tests.length);
    for (int i = 0; i < needers.length; i++) {
      if (needers[i].length > 0) {
        Bits.add(needed, i);
      }
    }
  }

  /** Numbers in the order in which they came. */
  private static final class Numbers {
    private static final int[] NONE = {};
    private int[] numbers = NONE;
    private int count;

    void add(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count == 0 ? 2 : count * 2);
      }
      numbers[count++] = number;
    }

    int[] all() {
      return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
    }
  }

  private static Numbers[] lists(int count) {
    Numbers[] lists = new Numbers[count];
    for (int i = 0; i < count; i++) {
      lists[i] = new Numbers();
    }
    return lists;
  }

  private static int[][] arrays(Numbers[] lists) {
    int[][] arrays = new int[lists.length][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = lists[i].all();
    }
    return arrays;
  }

  /** Tests that only list forms and classes are found by them; the others are tried. */
  private void sort(int number, Numbers[] ofClass, Map<String, Numbers> ofForm, Numbers others) {
    String text = testTexts.get(number);
    if (text.indexOf('&') < 0 && text.indexOf('!') < 0 && !text.equals(WordTest.ANY)) {
      list(number, text, ofClass, ofForm);
      return;
    }
    tests[number] = WordTest.parse(text);
    others.add(number);
    for (List<WordTest.Term> terms : tests[number].alternatives()) {
      for (WordTest.Term term : terms) {
        if (term.looks() == WordTest.Looks.FORM) {
          // an empty list: the form matters, although no list finds the test by it
          ofForm.putIfAbsent(term.name(), new Numbers());
        }
      }
    }
  }

  private void list(int number, String text, Numbers[] ofClass, Map<String, Numbers> ofForm) {
    int from = 0;
    while (from <= text.length()) {
      int bar = text.indexOf('|', from);
      int end = bar < 0 ? text.length() : bar;
      char first = from < end ? text.charAt(from) : ' ';
      if (first == ':' || (first >= 'A' && first <= 'Z')) {
        int name = names.number(text.substring(first == ':' ? from + 1 : from, end));
        if (name >= 0) {
          ofClass[name].add(number);
        }
      } else {
        String form = text.substring(from, end);
        Numbers same = ofForm.get(form);
        if (same == null) {
          same = new Numbers();
          ofForm.put(form, same);
        }
        same.add(number);
      }
      from = end + 1;
    }
  }

  private void join(int number, Numbers[] starts) {
    Pattern pattern = patterns.get(number);
    int base = first[number];
    first[number + 1] = base + pattern.size();
    for (int i = 0; i < pattern.size(); i++) {
      test[base + i] = pattern.tests()[i];
      ends[base + i] = pattern.ends()[i];
      owner[base + i] = number;
      int[] all = pattern.next()[i];
      next[base + i] = new int[all.length];
      for (int k = 0; k < all.length; k++) {
        next[base + i][k] = all[k] + base * 4;
      }
    }
    for (int start : pattern.starts()) {
      starts[test[base + (start >> 2)]].add(start + base * 4);
    }
  }

  /** What it sees of a word. */
  public Symbol symbol(String form, long[] classes) {
    Key key = new Key(testsOfForm.containsKey(form) ? form : "", classes);
    Symbol known = symbols.get(key);
    if (known == null) {
      known = look(key.form(), classes);
      if (symbols.size() < MOST_SYMBOLS) {
        symbols.put(new Key(key.form(), classes.clone()), known);
      }
    }
    return known;
  }

  private Symbol look(String form, long[] classes) {
    long[] passed = Bits.of(tests.length);
    for (int number : testsOfForm.getOrDefault(form, new int[0])) {
      Bits.add(passed, number);
    }
    for (int name = 0; name < testsOfClass.length; name++) {
      if (Bits.has(classes, name)) {
        for (int number : testsOfClass[name]) {
          Bits.add(passed, number);
        }
      }
    }
    for (int number : otherTests) {
      if (tests[number].passes(form, classes, names)) {
        Bits.add(passed, number);
      }
    }
    Numbers starts = new Numbers();
    for (int i = 0; i < startsOfTest.length; i++) {
      if (Bits.has(passed, i)) {
        for (int start : startsOfTest[i]) {
          starts.add(start);
        }
      }
    }
    return new Symbol(passed, starts.all());
  }

  /** The patterns that may match in a sentence, judged by what its words pass at all. */
  long[] candidates(Symbol[] word) {
    long[] bag = Bits.of(tests.length);
    for (Symbol symbol : word) {
      Bits.addAll(bag, symbol.tests());
    }
    long[] able = needless.clone();
    for (int i = 0; i < bag.length; i++) {
      for (long rest = bag[i] & needed[i]; rest != 0; rest &= rest - 1) {
        for (int pattern : needers[(i << 6) + Long.numberOfTrailingZeros(rest)]) {
          if (hasOthers(needs[pattern], bag)) {
            Bits.add(able, pattern);
          }
        }
      }
    }
    return able;
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
  public Matches match(Symbol[] words, boolean[] clauses) {
    Walk walk = walks.poll();
    if (walk == null) {
      walk = new Walk(this);
    }
    long[] matched = walk.run(words, clauses, candidates(words));
    walks.offer(walk);
    return new Matches(this, words, clauses, matched);
  }

  public List<String> testTexts() {
    return testTexts;
  }

  public List<Pattern> patterns() {
    return patterns;
  }
}
