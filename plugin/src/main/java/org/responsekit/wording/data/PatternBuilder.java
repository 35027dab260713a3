package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Turns a parsed pattern into steps. */
public final class PatternBuilder {
  private static final int CLAUSE = 1;
  private static final int SAME = 2;
  private static final int FINISH = 4;
  private static final int BEGIN = 8;
  private static final int MOST_NEEDS = 3;

  /** A node of the graph on the way to steps; {@code test} is -1 where no word is taken. */
  private record Node(int test, boolean gap, int condition, List<Integer> out) {}

  private record Piece(int from, int to) {}

  private final ToIntFunction<String> testNumber;
  private final ToIntFunction<Integer> commonness;
  private final List<Node> nodes = new ArrayList<>();

  private PatternBuilder(ToIntFunction<String> testNumber, ToIntFunction<Integer> commonness) {
    this.testNumber = testNumber;
    this.commonness = commonness;
  }

  /**
   * Builds the steps of a pattern.
   *
   * @param testNumber gives the number of a test by its text
   * @param commonness how often about a word passes a test; rare ones are looked for first
   */
  public static Pattern build(
      Tree tree, ToIntFunction<String> testNumber, ToIntFunction<Integer> commonness) {
    return new PatternBuilder(testNumber, commonness).build(tree);
  }

  /** Whether any words at all fulfil a pattern. */
  public static boolean canEnd(Pattern pattern) {
    boolean[] seen = new boolean[pattern.size()];
    List<Integer> open = new ArrayList<>();
    for (int start : pattern.starts()) {
      open.add(start >> 2);
    }
    while (!open.isEmpty()) {
      int step = open.remove(open.size() - 1);
      if (seen[step]) {
        continue;
      }
      seen[step] = true;
      if (pattern.ends()[step] != 0) {
        return true;
      }
      for (int next : pattern.next()[step]) {
        open.add(next >> 2);
      }
    }
    return false;
  }

  /** The words that a pattern names. */
  public static Set<String> forms(Tree tree) {
    Set<String> forms = new TreeSet<>();
    if (tree instanceof Tree.Word word) {
      for (List<WordTest.Term> terms : WordTest.parse(word.test()).alternatives()) {
        for (WordTest.Term term : terms) {
          if (term.looks() == WordTest.Looks.FORM) {
            forms.add(term.name());
          }
        }
      }
    } else if (tree instanceof Tree.Row row) {
      row.parts().forEach(part -> forms.addAll(forms(part)));
    } else if (tree instanceof Tree.Choice choice) {
      choice.parts().forEach(part -> forms.addAll(forms(part)));
    } else if (tree instanceof Tree.Repeat repeat) {
      forms.addAll(forms(repeat.part()));
    }
    return forms;
  }

  private Pattern build(Tree tree) {
    Piece whole = piece(tree);
    int finish = node(-1, false, 0);
    link(whole.to(), finish);
    int[] steps = new int[nodes.size()];
    int count = 0;
    for (int i = 0; i < steps.length; i++) {
      steps[i] = nodes.get(i).test() >= 0 ? count++ : -1;
    }
    int[] tests = new int[count];
    int[][] next = new int[count][];
    int[] ends = new int[count];
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] >= 0) {
        tests[steps[i]] = nodes.get(i).test();
        Set<Integer> found = new TreeSet<>();
        ends[steps[i]] = follow(nodes.get(i).out(), finish, steps, found);
        next[steps[i]] = least(found);
      }
    }
    return new Pattern(tests, next, ends, starts(whole.from(), steps), needs(tree));
  }

  private int node(int test, boolean gap, int condition) {
    nodes.add(new Node(test, gap, condition, new ArrayList<>()));
    return nodes.size() - 1;
  }

  private void link(int from, int to) {
    nodes.get(from).out().add(to);
  }

  private Piece piece(Tree tree) {
    if (tree instanceof Tree.Word word) {
      int node = node(testNumber.applyAsInt(word.test()), false, 0);
      return new Piece(node, node);
    }
    if (tree instanceof Tree.Mark mark) {
      int node = node(-1, false, mark.sign() == ',' ? CLAUSE : mark.sign() == '$' ? FINISH : BEGIN);
      return new Piece(node, node);
    }
    if (tree instanceof Tree.Gap gap) {
      return gap(gap);
    }
    if (tree instanceof Tree.Row row) {
      Piece first = piece(row.parts().get(0));
      int to = first.to();
      for (Tree part : row.parts().subList(1, row.parts().size())) {
        Piece next = piece(part);
        link(to, next.from());
        to = next.to();
      }
      return new Piece(first.from(), to);
    }
    int from = node(-1, false, 0);
    int to = node(-1, false, 0);
    if (tree instanceof Tree.Repeat repeat) {
      Piece inside = piece(repeat.part());
      link(from, inside.from());
      link(inside.to(), to);
      if (repeat.optional()) {
        link(from, to);
      }
      if (repeat.many()) {
        link(inside.to(), inside.from());
      }
    } else {
      for (Tree part : ((Tree.Choice) tree).parts()) {
        Piece inside = piece(part);
        link(from, inside.from());
        link(inside.to(), to);
      }
    }
    return new Piece(from, to);
  }

  private Piece gap(Tree.Gap gap) {
    int any = testNumber.applyAsInt(WordTest.ANY);
    int from = node(-1, false, 0);
    int to = node(-1, false, gap.crosses() ? 0 : SAME);
    link(from, to);
    int last = from;
    for (int i = 0; i < gap.most(); i++) {
      int word = node(any, !gap.crosses(), 0);
      link(last, word);
      link(word, to);
      last = word;
    }
    return new Piece(from, to);
  }

  /** Collects the steps behind a word, and says when a match may end there. */
  private int follow(List<Integer> out, int finish, int[] steps, Set<Integer> found) {
    int ends = 0;
    Set<Integer> seen = new HashSet<>();
    List<Integer> open = new ArrayList<>();
    out.forEach(node -> open.add(node << 4));
    while (!open.isEmpty()) {
      int state = open.remove(open.size() - 1);
      if (!seen.add(state)) {
        continue;
      }
      Node node = nodes.get(state >> 4);
      int condition = settled((state & 15) | node.condition());
      boolean impossible =
          (condition & BEGIN) != 0 || (condition & (CLAUSE | FINISH)) == (CLAUSE | FINISH);
      if (impossible) {
        continue;
      }
      if (state >> 4 == finish) {
        ends |= end(condition);
      } else if (node.test() >= 0) {
        int all = settled(condition | (node.gap() ? SAME : 0));
        if ((all & FINISH) == 0) {
          found.add(steps[state >> 4] * 4 + sign(all));
        }
      } else {
        node.out().forEach(next -> open.add(next << 4 | condition));
      }
    }
    return (ends & Pattern.END_ALWAYS) != 0 ? Pattern.END_ALWAYS : ends;
  }

  /** A comma that is asked for may stand beside a gap that crosses none. */
  private static int settled(int condition) {
    return (condition & CLAUSE) != 0 ? condition & ~SAME : condition;
  }

  /** A gap at the end may be empty, also where a comma follows. */
  private static int end(int condition) {
    return (condition & FINISH) != 0
        ? Pattern.END_OF_SENTENCE
        : (condition & CLAUSE) != 0 ? Pattern.END_NEW_CLAUSE : Pattern.END_ALWAYS;
  }

  private static int sign(int condition) {
    return (condition & CLAUSE) != 0
        ? Pattern.NEW_CLAUSE
        : (condition & SAME) != 0 ? Pattern.SAME_CLAUSE : Pattern.FREE;
  }

  /** Drops steps with a condition that are there without one too. */
  private static int[] least(Set<Integer> found) {
    return found.stream()
        .filter(step -> (step & 3) == 0 || !found.contains(step & ~3))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The first steps; a gap at the beginning may begin a clause. */
  private int[] starts(int from, int[] steps) {
    Set<Integer> found = new TreeSet<>();
    Set<Integer> seen = new HashSet<>();
    List<Integer> open = new ArrayList<>(List.of(from << 4));
    while (!open.isEmpty()) {
      int state = open.remove(open.size() - 1);
      if (!seen.add(state)) {
        continue;
      }
      Node node = nodes.get(state >> 4);
      int condition = (state & 15) | (node.condition() & ~SAME);
      if ((condition & FINISH) != 0 || (condition & (BEGIN | CLAUSE)) == (BEGIN | CLAUSE)) {
        continue;
      }
      if (node.test() >= 0) {
        int sign =
            (condition & BEGIN) != 0
                ? Pattern.SENTENCE_START
                : (condition & CLAUSE) != 0 ? Pattern.NEW_CLAUSE : Pattern.FREE;
        found.add(steps[state >> 4] * 4 + sign);
      } else {
        node.out().forEach(next -> open.add(next << 4 | condition));
      }
    }
    return least(found);
  }

  /** The tests that cannot be done without, rarest first. */
  private int[][] needs(Tree tree) {
    List<int[]> all = new ArrayList<>(needed(tree));
    all.sort(
        java.util.Comparator.<int[]>comparingInt(this::commonness).thenComparing(Arrays::toString));
    List<int[]> best = new ArrayList<>();
    for (int[] need : all) {
      if (best.size() < MOST_NEEDS && best.stream().noneMatch(one -> Arrays.equals(one, need))) {
        best.add(need);
      }
    }
    return best.toArray(int[][]::new);
  }

  private int commonness(int[] need) {
    return Arrays.stream(need).map(commonness::applyAsInt).sum();
  }

  private List<int[]> needed(Tree tree) {
    if (tree instanceof Tree.Word word) {
      int test = testNumber.applyAsInt(word.test());
      return List.of(new int[] {test});
    }
    if (tree instanceof Tree.Row row) {
      return row.parts().stream().flatMap(part -> needed(part).stream()).toList();
    }
    if (tree instanceof Tree.Repeat repeat) {
      return repeat.optional() ? List.of() : needed(repeat.part());
    }
    if (tree instanceof Tree.Choice choice) {
      Set<Integer> any = new TreeSet<>();
      for (Tree part : choice.parts()) {
        List<int[]> needs = needed(part);
        if (needs.isEmpty()) {
          return List.of();
        }
        int[] rarest =
            needs.stream()
                .min(
                    java.util.Comparator.<int[]>comparingInt(this::commonness)
                        .thenComparing(Arrays::toString))
                .orElseThrow();
        Arrays.stream(rarest).forEach(any::add);
      }
      return List.of(any.stream().mapToInt(Integer::intValue).toArray());
    }
    return List.of();
  }
}
