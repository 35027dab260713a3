package org.responsekit.wording.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern language: by examples, and the automaton against a matcher that just tries. */
class PatternTest {
  private static final ClassNames NAMES = new ClassNames(List.of("VOWEL", "HIGH"));

  private static long[] classes(String word) {
    long[] classes = Bits.of(2);
    if ("aeiou".contains(word)) {
      Bits.add(classes, NAMES.number("VOWEL"));
    }
    if (word.compareTo("m") > 0) {
      Bits.add(classes, NAMES.number("HIGH"));
    }
    return classes;
  }

  private static Tree parse(String pattern) throws PatternException {
    return new PatternParser(name -> NAMES.number(name) >= 0, phrase -> false, true).parse(pattern);
  }

  /** The matches of a pattern in words; a word behind a comma begins a clause. */
  private static List<Matches.Match> matches(Tree tree, List<String> words, boolean[] clauses) {
    Map<String, Integer> tests = new LinkedHashMap<>();
    Pattern pattern =
        PatternBuilder.build(
            tree, text -> tests.computeIfAbsent(text, key -> tests.size()), test -> test);
    Automaton automaton = new Automaton(NAMES, List.copyOf(tests.keySet()), List.of(pattern));
    Symbol[] symbols =
        words.stream().map(word -> automaton.symbol(word, classes(word))).toArray(Symbol[]::new);
    return automaton.match(symbols, clauses).all(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "a b;x a b;1-3",
        "a|b c;b c;0-2",
        "a b | c;c;0-1",
        "( a b | c ) d;a b d;0-3",
        "a? b;b;0-1",
        "a+ b;a a b;0-3,1-3",
        "( a b )* c;a b a b c;0-5,2-5,4-5",
        "a ..2 b;a x y b;0-4",
        "a ..1 b;a x y b;-",
        "a ..2 b;a x , b;-",
        "a ...2 b;a x , b;0-3",
        "a , b;a , b;0-2",
        "a ..1 , b;a x , b;0-3",
        "a , ..1 b;a , x b;0-3",
        "a , ..1 b;a x b;-",
        "a , b;a b;-",
        "^ a;a a;0-1",
        "a $;a a;1-2",
        "VOWEL;x e;1-2",
        "HIGH&VOWEL;e o;1-2",
        "HIGH&!VOWEL;o x;1-2",
        "!a b;c b;0-2",
        "!a b;a b;-",
        "( a|n )&HIGH;a n;1-2",
        "a & b;a and b;-",
      })
  void matches(String pattern, String text, String expected) throws PatternException {
    List<String> words = new ArrayList<>();
    List<Boolean> clauses = new ArrayList<>();
    boolean clause = false;
    for (String word : text.split(" ", -1)) {
      if (word.equals(",")) {
        clause = true;
      } else {
        words.add(word);
        clauses.add(clause);
        clause = false;
      }
    }
    boolean[] begins = new boolean[words.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = clauses.get(i);
    }
    String found =
        String.join(
            ",",
            matches(parse(pattern), words, begins).stream()
                .map(match -> match.start() + "-" + match.end())
                .toList());
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a ( b c;never closed;2",
        "a ) b;without an opening;2",
        "a |;expected here;3",
        "NONE b;no class;0",
        "..0 a;A gap is;0",
        "a? b?;no words at all;0",
        "? a;Nothing stands before;0",
        "a @X;is not defined;2",
      })
  void saysWhatIsWrongAndWhere(String pattern, String message, int offset) {
    assertThatThrownBy(() -> parse(pattern))
        .isInstanceOfSatisfying(
            PatternException.class,
            wrong -> {
              assertThat(wrong.getMessage()).contains(message);
              assertThat(wrong.offset()).isEqualTo(offset);
            });
  }

  @Property(tries = 2_000)
  void theAutomatonFindsWhatTryingFinds(
      @ForAll("patterns") String pattern, @ForAll("sentences") List<String> marked)
      throws PatternException {
    List<String> words = marked.stream().map(word -> word.substring(0, 1)).toList();
    boolean[] clauses = new boolean[words.size()];
    for (int i = 0; i < clauses.length; i++) {
      clauses[i] = marked.get(i).length() > 1;
    }
    Tree tree = parse(pattern);
    List<Matches.Match> expected = new ArrayList<>();
    for (int start = 0; start < clauses.length; start++) {
      int end = new Trying(words, clauses, start).longest(tree);
      if (end > start) {
        expected.add(new Matches.Match(start, end));
      }
    }
    assertThat(matches(tree, words, clauses)).as(pattern + " in " + marked).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of("a", "b", "c", "n", "a,", "b,", "n,").list().ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> part =
        Arbitraries.of(
            "a",
            "b",
            "a|b",
            "VOWEL",
            "!a",
            "HIGH&!VOWEL",
            "..2",
            "...2",
            "a?",
            "b+",
            "n*",
            ",",
            "( a b | c )",
            "( a ..1 b )?",
            "( VOWEL , b )",
            "( b c )+",
            "( a )*");
    return part.list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join(" ", parts))
        .flatMap(
            middle ->
                Arbitraries.of("^ a " + middle, middle + " b $", middle + " n", "c " + middle));
  }

  /** Tries every way through a pattern; what counts is that it is plainly right. */
  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Trying(List<String> words, boolean[] clauses, int start) {
    /** Behind a gap that crosses no comma. */
    private static final int SAME = 1;

    /** Behind a comma that was asked for. */
    private static final int COMMA = 2;

    int longest(Tree tree) {
      int best = -1;
      for (int state : ends(tree, new java.util.TreeSet<>(List.of(start * 4)))) {
        // a gap at the end may be empty, also where a comma follows
        best = Math.max(best, state >> 2);
      }
      return best;
    }

    /** Whether the word at a state may be taken, behind a gap or as part of one. */
    private boolean mayGoOn(int state, boolean inGap) {
      int at = state >> 2;
      boolean same = inGap || (state & SAME) != 0;
      return at < words.size() && (!same || at == start || !clauses[at] || (state & COMMA) != 0);
    }

    private java.util.TreeSet<Integer> ends(Tree tree, java.util.TreeSet<Integer> from) {
      java.util.TreeSet<Integer> ends = new java.util.TreeSet<>();
      if (tree instanceof Tree.Word word) {
        WordTest test = WordTest.parse(word.test());
        for (int state : from) {
          if (mayGoOn(state, false) && passes(test, state >> 2)) {
            ends.add(((state >> 2) + 1) * 4);
          }
        }
      } else if (tree instanceof Tree.Mark mark) {
        for (int state : from) {
          int at = state >> 2;
          boolean comma = mark.sign() == ',';
          boolean holds =
              switch (mark.sign()) {
                case '^' -> at == 0;
                case '$' -> at == words.size();
                default -> at > 0 && at < words.size() && clauses[at];
              };
          if (holds) {
            ends.add(comma ? at * 4 + COMMA : state);
          }
        }
      } else if (tree instanceof Tree.Gap gap) {
        gap(gap, from, ends);
      } else if (tree instanceof Tree.Row row) {
        ends.addAll(from);
        for (Tree part : row.parts()) {
          java.util.TreeSet<Integer> next = ends(part, ends);
          ends.clear();
          ends.addAll(next);
        }
      } else if (tree instanceof Tree.Choice choice) {
        choice.parts().forEach(part -> ends.addAll(ends(part, from)));
      } else if (tree instanceof Tree.Repeat repeat) {
        if (repeat.optional()) {
          ends.addAll(from);
        }
        java.util.TreeSet<Integer> next = ends(repeat.part(), from);
        while (ends.addAll(next) && repeat.many()) {
          next = ends(repeat.part(), next);
        }
      }
      return ends;
    }

    private boolean passes(WordTest test, int at) {
      return test.passes(words.get(at), classes(words.get(at)), NAMES);
    }

    private void gap(
        Tree.Gap gap, java.util.TreeSet<Integer> from, java.util.TreeSet<Integer> ends) {
      int same = gap.crosses() ? 0 : SAME;
      for (int first : from) {
        int state = first;
        ends.add((first & COMMA) != 0 ? first : first | same);
        for (int i = 0; i < gap.most(); i++) {
          boolean goes = gap.crosses() ? mayGoOn(state, false) : mayGoOn(state, true);
          if (!goes) {
            break;
          }
          state = ((state >> 2) + 1) * 4;
          ends.add(state | same);
          state |= same;
        }
      }
    }
  }
}
