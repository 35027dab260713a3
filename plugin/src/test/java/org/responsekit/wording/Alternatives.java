package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.responsekit.wording.data.Automaton;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Matches;
import org.responsekit.wording.data.Pattern;
import org.responsekit.wording.data.Symbol;
import org.responsekit.wording.text.Normal;
import org.responsekit.wording.text.Sentences;
import org.responsekit.wording.text.Tokeniser;

/**
 * Takes each alternative out of each pattern of a language, one at a time, and names those that no
 * text needs. A text needs an alternative if its verdict or the rules that fire change without it.
 */
final class Alternatives {
  /** An alternative that no text needs, or a whole pattern where none is named. */
  record Unneeded(int pattern, String alternative, boolean covered) {}

  /**
   * Patterns of which any may match.
   *
   * @param inside whether it is all the same where
   */
  private record Group(List<Integer> patterns, boolean inside) {}

  /** A text that is judged, and the symbols of its sentences. */
  private record Text(Draft draft, String said, List<Statement> sentences) {}

  /** A pattern without one alternative of one step. */
  private record Variant(int pattern, int step, String alternative, Pattern narrower) {}

  private static final String NEVER = "qqqqqqqqq";
  private static final int AT_ONCE = 600;

  private final Language language;
  private final List<String> tests;
  private final List<Pattern> patterns;
  private final List<Text> texts = new ArrayList<>();

  /** Of each pattern, the texts in which it matches. */
  private final List<List<Text>> textsOf = new ArrayList<>();

  private final Inclusion inclusion;
  private final List<Inclusion.Steps> steps = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  private Alternatives(Language language, List<Draft> drafts) {
    this.language = language;
    tests = language.automaton().testTexts();
    patterns = language.automaton().patterns();
    RuleJudge judge = RuleJudge.of(List.of(language));
    Speech speech = new Speech(language, BuiltInRules.of(language));
    for (Draft draft : drafts) {
      texts.add(new Text(draft, said(judge, draft), sentences(draft, speech)));
    }
    inclusion = new Inclusion(language);
    patterns.forEach(pattern -> steps.add(Inclusion.Steps.of(pattern, tests::get)));
    groups();
    patterns.forEach(pattern -> textsOf.add(new ArrayList<>()));
    for (Text text : texts) {
      long[] matched = Bits.of(patterns.size());
      for (Statement sentence : text.sentences()) {
        Bits.addAll(matched, matches(language.automaton(), sentence).matched());
      }
      for (int pattern : Bits.both(matched, matched)) {
        textsOf.get(pattern).add(text);
      }
    }
  }

  /** The alternatives that no text needs, by pattern. */
  static List<Unneeded> unneeded(Language language, List<Draft> drafts) {
    Alternatives alternatives = new Alternatives(language, drafts);
    List<Unneeded> all = alternatives.covered();
    all.addAll(alternatives.unneeded());
    return all;
  }

  private static String said(RuleJudge judge, Draft draft) {
    Judgement judgement = judge.judge(draft);
    return judgement.verdict()
        + judgement.hits().stream()
            .map(hit -> hit.rule().info().id())
            .collect(Collectors.toCollection(TreeSet::new))
            .toString();
  }

  private static List<Statement> sentences(Draft draft, Speech speech) {
    Map<String, Speech> only = Map.of(speech.language.locale(), speech);
    String text = Normal.of(draft.text()).text();
    return TextParts.of(only, speech, Sentences.of(Tokeniser.tokens(text, List.of())));
  }

  private static Matches matches(Automaton automaton, Statement sentence) {
    List<Word> words = sentence.words();
    Symbol[] symbols = new Symbol[words.size()];
    boolean[] begins = new boolean[symbols.length];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = automaton.symbol(words.get(i).form, words.get(i).sense.classes);
      begins[i] = words.get(i).clause;
    }
    return automaton.match(symbols, begins);
  }

  private List<Unneeded> unneeded() {
    List<Unneeded> unneeded = new ArrayList<>();
    List<Variant> some = new ArrayList<>();
    Map<String, Integer> numbers = numbers();
    for (int number = 0; number < patterns.size(); number++) {
      Pattern pattern = patterns.get(number);
      for (int step = 0; step < pattern.size(); step++) {
        some.addAll(variants(number, step, numbers));
      }
      if (some.size() >= AT_ONCE || number == patterns.size() - 1) {
        look(some, numbers, unneeded);
        some.clear();
        numbers = numbers();
      }
    }
    return unneeded;
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    tests.forEach(test -> numbers.put(test, numbers.size()));
    return numbers;
  }

  private List<Variant> variants(int number, int step, Map<String, Integer> numbers) {
    Pattern pattern = patterns.get(number);
    String test = tests.get(pattern.tests()[step]);
    List<Variant> variants = new ArrayList<>();
    if (test.equals("*")) {
      return variants;
    }
    List<String> all = Arrays.asList(test.split("\\|", -1));
    for (int i = 0; i < all.size(); i++) {
      List<String> others = new ArrayList<>(all);
      others.remove(i);
      String rest = others.isEmpty() ? NEVER : String.join("|", others);
      int[] narrower = pattern.tests().clone();
      narrower[step] = numbers.computeIfAbsent(rest, key -> numbers.size());
      variants.add(
          new Variant(
              number,
              step,
              all.get(i),
              new Pattern(
                  narrower, pattern.next(), pattern.ends(), pattern.starts(), new int[0][])));
    }
    return variants;
  }

  private void look(List<Variant> some, Map<String, Integer> numbers, List<Unneeded> unneeded) {
    List<Pattern> joined = new ArrayList<>(patterns);
    some.forEach(variant -> joined.add(variant.narrower()));
    Automaton automaton = new Automaton(language.classes(), List.copyOf(numbers.keySet()), joined);
    for (int i = 0; i < some.size(); i++) {
      Variant variant = some.get(i);
      int number = patterns.size() + i;
      if (!isNeeded(variant, number, automaton)) {
        unneeded.add(new Unneeded(variant.pattern(), variant.alternative(), false));
      }
    }
  }

  private void groups() {
    for (Language.Frame frame : language.frames()) {
      boolean scoped = frame.scope().contains("generic") || frame.scope().contains("quantified");
      if (!scoped) {
        groups.add(new Group(boxed(frame.patterns()), false));
      }
      groups.add(new Group(boxed(frame.unless()), true));
    }
    for (Language.Act allow : language.allows()) {
      groups.add(new Group(boxed(allow.patterns()), false));
      groups.add(new Group(boxed(allow.unless()), true));
    }
    for (Language.Act act : language.acts()) {
      groups.add(new Group(boxed(act.patterns()), !act.is("licence")));
      groups.add(new Group(boxed(act.unless()), true));
    }
  }

  private static List<Integer> boxed(int[] all) {
    return Arrays.stream(all).boxed().collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * Takes out what the rest of its group covers, whatever the text; what is left counts for what
   * comes after it. Patterns of several groups are left alone.
   */
  private List<Unneeded> covered() {
    int[] uses = new int[patterns.size()];
    language.frames().forEach(frame -> count(uses, frame.patterns(), frame.unless()));
    language.allows().forEach(act -> count(uses, act.patterns(), act.unless()));
    language.acts().forEach(act -> count(uses, act.patterns(), act.unless()));
    List<Unneeded> covered = new ArrayList<>();
    for (Group group : groups) {
      for (int number : List.copyOf(group.patterns())) {
        if (uses[number] == 1) {
          covered(group, number, covered);
        }
      }
    }
    return covered;
  }

  private static void count(int[] uses, int[] patterns, int[] unless) {
    for (int pattern : patterns) {
      uses[pattern]++;
    }
    for (int pattern : unless) {
      uses[pattern]++;
    }
  }

  private void covered(Group group, int number, List<Unneeded> covered) {
    List<Inclusion.Steps> rest = new ArrayList<>();
    group.patterns().stream()
        .filter(each -> each != number)
        .forEach(each -> rest.add(steps.get(each)));
    if (inclusion.isCovered(steps.get(number), rest, group.inside())) {
      group.patterns().remove((Integer) number);
      covered.add(new Unneeded(number, "", true));
      return;
    }
    for (int step = 0; step < patterns.get(number).size(); step++) {
      String[] all = steps.get(number).tests().get(step).split("\\|", -1);
      for (int i = 0; i < all.length && all.length > 1; i++) {
        Inclusion.Steps whole = steps.get(number);
        List<String> others =
            new ArrayList<>(Arrays.asList(whole.tests().get(step).split("\\|", -1)));
        if (others.size() == 1) {
          break;
        }
        others.remove(all[i]);
        Inclusion.Steps less = whole.with(step, String.join("|", others));
        rest.add(less);
        if (inclusion.isCovered(whole.with(step, all[i]), rest, group.inside())) {
          steps.set(number, less);
          covered.add(new Unneeded(number, all[i], true));
        }
        rest.remove(rest.size() - 1);
      }
    }
  }

  private boolean isNeeded(Variant variant, int number, Automaton automaton) {
    List<Text> changed =
        textsOf.get(variant.pattern()).stream()
            .filter(text -> matchesElse(text, variant.pattern(), number, automaton))
            .toList();
    if (changed.isEmpty()) {
      return false;
    }
    RuleJudge judge = RuleJudge.of(List.of(with(variant.pattern(), number, automaton)));
    return changed.stream().anyMatch(text -> !said(judge, text.draft()).equals(text.said()));
  }

  private static boolean matchesElse(Text text, int pattern, int number, Automaton automaton) {
    return text.sentences().stream()
        .map(sentence -> matches(automaton, sentence))
        .anyMatch(matches -> !matches.all(pattern).equals(matches.all(number)));
  }

  /** The language with another pattern in place of one. */
  private Language with(int pattern, int other, Automaton automaton) {
    return new Language(
        language.locale(),
        language.classes(),
        language.lexicon(),
        automaton,
        language.frames().stream()
            .map(
                frame ->
                    new Language.Frame(
                        frame.rule(),
                        frame.name(),
                        frame.scope(),
                        swapped(frame.patterns(), pattern, other),
                        swapped(frame.unless(), pattern, other)))
            .toList(),
        swapped(language.allows(), pattern, other),
        swapped(language.acts(), pattern, other),
        language.rules());
  }

  private static List<Language.Act> swapped(List<Language.Act> acts, int pattern, int other) {
    return acts.stream()
        .map(
            act ->
                new Language.Act(
                    act.name(),
                    act.options(),
                    swapped(act.patterns(), pattern, other),
                    swapped(act.unless(), pattern, other),
                    List.of(),
                    List.of()))
        .toList();
  }

  private static int[] swapped(int[] all, int pattern, int other) {
    return Arrays.stream(all).map(each -> each == pattern ? other : each).toArray();
  }
}
