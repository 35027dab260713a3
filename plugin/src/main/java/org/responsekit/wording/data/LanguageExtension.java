package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.responsekit.wording.data.Language.Frame;

/** A language with words and rules of a kit's own. The language itself stays as it is. */
public final class LanguageExtension {
  private final Language language;
  private final Lexicon lexicon;
  private final Map<String, Integer> tests = new LinkedHashMap<>();
  private final List<Pattern> patterns;
  private final List<Frame> frames;
  private final PatternParser parser;

  public LanguageExtension(Language language) {
    this.language = language;
    lexicon = language.lexicon().copy();
    for (String test : language.automaton().testTexts()) {
      tests.put(test, tests.size());
    }
    patterns = new ArrayList<>(language.automaton().patterns());
    frames = new ArrayList<>(language.frames());
    parser =
        new PatternParser(
            name -> language.classes().number(name) >= 0,
            phrase -> lexicon.phraseClasses(phrase) != null,
            true);
  }

  /** Gives a word, or words joined by {@code _}, further classes. */
  public void add(String form, long[] classes) {
    lexicon.add(form, classes);
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** Adds patterns and gives their numbers. */
  public int[] patterns(List<String> written) throws PatternException {
    int[] numbers = new int[written.size()];
    for (int i = 0; i < numbers.length; i++) {
      Tree tree = parser.parse(written.get(i));
      numbers[i] = patterns.size();
      patterns.add(
          PatternBuilder.build(
              tree, text -> tests.computeIfAbsent(text, key -> tests.size()), test -> 0));
    }
    return numbers;
  }

  /** Adds what a rule finds. */
  public void frame(String rule, List<String> scope, int[] found, int[] unless) {
    frames.add(new Frame(rule, Frame.HOUSE, scope, found, unless));
  }

  /** The language with all that was added. */
  public Language done() {
    return new Language(
        language.locale(),
        language.classes(),
        lexicon,
        new Automaton(language.classes(), List.copyOf(tests.keySet()), patterns),
        frames,
        language.allows(),
        language.acts(),
        language.rules());
  }
}
