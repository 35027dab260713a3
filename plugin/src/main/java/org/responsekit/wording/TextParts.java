package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.responsekit.wording.text.Kind;
import org.responsekit.wording.text.Sentence;
import org.responsekit.wording.text.Token;

/** Tells greeting, sentences and signature of a text apart, and gives each its language. */
final class TextParts {
  private static final Set<String> SIGNATURE_WORDS =
      Set.of(
          "mgmt",
          "the",
          "of",
          "and",
          "at",
          "whole",
          "entire",
          "all",
          "family",
          "el",
          "la",
          "de",
          "del",
          "y",
          "todo",
          "patient",
          "relations",
          "your",
          "friends",
          "team");
  private static final int LEAD = 3;

  private final Map<String, Speech> languages;
  private final Speech main;
  private final List<Sentence> sentences;
  private final List<Statement> parts = new ArrayList<>();

  private TextParts(Map<String, Speech> languages, Speech main, List<Sentence> sentences) {
    this.languages = languages;
    this.main = main;
    this.sentences = sentences;
  }

  /** The parts of a text in order. */
  static List<Statement> of(Map<String, Speech> languages, Speech main, List<Sentence> sentences) {
    TextParts text = new TextParts(languages, main, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      text.sentence(i, sentences.get(i));
    }
    return text.parts;
  }

  private Speech speech(Sentence sentence) {
    LocaleGuess guess = LocaleGuess.of(sentence.tokens());
    Speech own = languages.get(guess.locale());
    return own != null && own != main && guess.lead() >= LEAD ? own : main;
  }

  private void add(Statement.Part part, List<Word> words, Speech speech, int end, boolean cut) {
    parts.add(new Statement(part, words, speech, end, cut));
  }

  private boolean afterSignature() {
    return !parts.isEmpty() && parts.get(parts.size() - 1).part() == Statement.Part.SIGNATURE;
  }

  private void sentence(int index, Sentence sentence) {
    Speech speech = speech(sentence);
    List<Word> words = speech.tagger.tag(sentence.tokens());
    boolean nearEnd = index >= sentences.size() - 3;
    boolean atEnd = index >= sentences.size() - 2;
    boolean allSigned = sign(words, 0, speech);
    boolean signature =
        (afterSignature() && words.size() <= 9 && allSigned)
            || areSources(words)
            || (words.get(0).first.before == Token.Before.DASH
                && words.size() <= 7
                && atEnd
                && allSigned)
            || (nearEnd && isSignOff(words, speech));
    if (signature && !sentence.cut()) {
      add(Statement.Part.SIGNATURE, words, speech, sentence.end(), false);
      return;
    }
    int cut = atEnd ? tail(words, speech) : -1;
    if (cut > 0) {
      body(index, words.subList(0, cut), speech, 0, sentence.cut());
      add(
          Statement.Part.SIGNATURE,
          words.subList(cut, words.size()),
          speech,
          sentence.end(),
          false);
      return;
    }
    body(index, words, speech, sentence.end(), sentence.cut());
  }

  /** The first word behind a dash from where everything is a signature, or -1. */
  private static int tail(List<Word> words, Speech speech) {
    for (int i = Math.max(1, words.size() - 7); i < words.size(); i++) {
      if (words.get(i).first.before == Token.Before.DASH && sign(words, i, speech)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether all words from one on may stand in a signature. */
  private static boolean sign(List<Word> words, int from, Speech speech) {
    for (int i = from; i < words.size(); i++) {
      if (!signs(words.get(i), speech)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areSources(List<Word> words) {
    for (Word word : words) {
      if (!isSource(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSource(Word word) {
    return word.kind() == Kind.URL
        || word.kind() == Kind.EMAIL
        || word.kind() == Kind.NUM
        || word.kind() == Kind.PHONE
        || word.kind() == Kind.FACTCONTACT
        || word.form.equals("source")
        || word.form.equals("fuente");
  }

  private static boolean isSignOff(List<Word> words, Speech speech) {
    Marks marks = speech.marks;
    int sign = marks.signOff;
    int reviews = marks.reviews;
    int sorry = marks.sorry;
    return words.get(0).is(sign)
        && words.size() <= 9
        && words.stream().noneMatch(word -> word.is(reviews) || word.is(sorry))
        && (words.stream().skip(1).allMatch(word -> signs(word, speech) || word.is(sign))
            || (marks.spanish && words.size() <= 3));
  }

  private static boolean signs(Word word, Speech speech) {
    return word.capital()
        || word.isAny(speech.marks.guild)
        || (SIGNATURE_WORDS.contains(word.form) && !word.is(speech.marks.subject));
  }

  private void body(int index, List<Word> words, Speech speech, int end, boolean cut) {
    Marks marks = speech.marks;
    Word first = words.get(0);
    boolean greets =
        index <= 1 && first.is(marks.greeting) && !first.form.equals("welcome") && !cut;
    if (!greets) {
      add(Statement.Part.SENTENCE, words, speech, end, cut);
      return;
    }
    int stop = 1;
    while (stop < words.size() && stop < 7 && !words.get(stop).clause) {
      stop++;
    }
    stop = behindName(words, stop, marks);
    List<Word> greeting = words.subList(0, stop);
    int reviews = marks.reviews;
    int did = marks.did;
    int thank = marks.thank;
    boolean pure =
        greeting.stream().skip(1).noneMatch(word -> word.is(reviews) || word.is(did))
            && (stop < words.size() || words.size() <= 6)
            && !(greeting.size() > 1 && greeting.stream().anyMatch(word -> word.is(thank)));
    if (!pure) {
      add(Statement.Part.SENTENCE, words, speech, end, false);
      return;
    }
    add(Statement.Part.GREETING, greeting, speech, 0, false);
    if (stop < words.size()) {
      words.get(stop).clause = false;
      add(Statement.Part.SENTENCE, words.subList(stop, words.size()), speech, end, false);
    }
  }

  /** "Hello, Anna: thank you" greets by name too, although a clause begins with it. */
  private static int behindName(List<Word> words, int from, Marks marks) {
    int stop = from;
    while (stop < words.size()
        && stop < from + 3
        && words.get(stop).is(marks.name)
        && (stop == from || !words.get(stop).clause)) {
      stop++;
    }
    boolean whole = stop == words.size() || words.get(stop).clause;
    return whole ? stop : from;
  }
}
