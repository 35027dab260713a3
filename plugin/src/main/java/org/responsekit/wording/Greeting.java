package org.responsekit.wording;

import java.util.List;
import java.util.Set;
import org.responsekit.wording.text.Kind;

/** Judges how a text greets: nobody, or everybody, but nobody by name. */
final class Greeting {
  private static final Set<String> ANYBODY =
      Set.of(
          "there",
          "all",
          "everyone",
          "everybody",
          "friend",
          "friends",
          "neighbor",
          "neighbors",
          "team",
          "folks",
          "again",
          "reviewer",
          "reader",
          "community",
          "and",
          "to",
          "our",
          "from",
          "us",
          "of",
          "you",
          "y'all",
          "yall",
          "the",
          "writer",
          "followers",
          "happy",
          "patients",
          "families",
          "a",
          "todos",
          "todas",
          "amigo",
          "amiga",
          "amigos",
          "usuario",
          "usuaria",
          "publico",
          "comunidad",
          "vecinos",
          "lector",
          "lectora",
          "lectores",
          "ustedes",
          "que",
          "tal",
          "buen",
          "dia",
          "buenos",
          "buenas",
          "dias",
          "tardes",
          "noches",
          "un",
          "una",
          "gran",
          "grand",
          "good",
          "day",
          "morning",
          "afternoon",
          "evening",
          "hola",
          "whom",
          "it",
          "may",
          "concern",
          "muy",
          "google",
          "yelp",
          "facebook",
          "instagram",
          "internautas",
          "sir",
          "madam",
          "senor",
          "senora",
          "senores");
  private static final Set<String> SENDER = Set.of("from", "de", "at");

  private final Marks marks;
  private final List<Word> words;

  /** Whether a blank for a name is no name: that it is cleared is checked where it is printed. */
  private final boolean mayBeBlank;

  private Greeting(Statement greeting, String kind) {
    marks = greeting.rules().marks;
    words = greeting.words();
    mayBeBlank = kind.equals("request");
  }

  /** The word that names somebody in a text of a kind, or null. */
  static Word named(Statement greeting, String kind) {
    return new Greeting(greeting, kind).named();
  }

  /** Whether it is a greeting that a text of a kind may have. */
  static boolean isPlain(Statement greeting, String kind) {
    Greeting look = new Greeting(greeting, kind);
    return greeting.words().stream().skip(1).allMatch(look::isPlain);
  }

  private boolean isPlain(Word word) {
    return ANYBODY.contains(word.form) || word.isAny(marks.greetingWords) || isBlank(word);
  }

  private boolean isBlank(Word word) {
    return mayBeBlank && word.kind() == Kind.PERSON;
  }

  private Word named() {
    for (int i = 1; i < words.size(); i++) {
      if (isName(words.get(i)) && !isSender(words.get(i - 1))) {
        return sentBefore(i) ? null : words.get(i);
      }
    }
    return null;
  }

  private boolean isName(Word word) {
    if (isBlank(word)) {
      return false;
    }
    boolean known = word.is(marks.name) || word.is(marks.capitalFirst);
    boolean expected =
        ANYBODY.contains(word.form)
            || word.is(marks.day)
            || word.is(marks.month)
            || word.is(marks.team)
            || word.is(marks.event);
    return known
        || word.kind() == Kind.PERSON
        || word.kind() == Kind.HANDLE
        || (word.capital() && !expected);
  }

  private static boolean isSender(Word before) {
    return before.form.equals("from") || before.form.equals("de");
  }

  private boolean sentBefore(int at) {
    for (int i = 1; i < at; i++) {
      if (SENDER.contains(words.get(i).form)) {
        return true;
      }
    }
    return false;
  }
}
