package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Lexicon;
import org.responsekit.wording.text.Kind;
import org.responsekit.wording.text.Token;

/**
 * Gives the words of a sentence their classes: by form, as a phrase, by ending, or as a slip of a
 * known one.
 */
final class Tagger {
  /** Surroundings of their own: before a hyphen, as in "patient-centred". */
  private static final int COMPOUND = 128;

  private static final Sense[] NONE = {};

  private final Marks marks;
  private final Lexicon lexicon;
  private final SpanishEndings spanish;
  private final Senses senses = new Senses();

  private final int name;
  private final int capitalFirst;
  private final int capitalKnown;
  private final int unknown;
  private final int fuzzy;
  private final int hyphen;
  private final int hashtag;
  private final int past;
  private final int past2;
  private final int second;
  private final int preterite;
  private final int present;
  private final int subjunctive;
  private final int[] preterites;
  private final int visit;
  private final int gerund;
  private final int plural;
  private final long[] regularPast;
  private final long[] adverb;
  private final long[] compound;

  Tagger(Language language, Marks marks) {
    this.marks = marks;
    this.lexicon = language.lexicon();
    this.spanish = new SpanishEndings(lexicon, marks);
    name = marks.number("NAME");
    capitalFirst = marks.number("CAP0");
    capitalKnown = marks.number("CAPK");
    unknown = marks.number("UNK");
    fuzzy = marks.number("FUZZY");
    hyphen = marks.number("HY");
    hashtag = marks.number("HASHTAG");
    past = marks.number("PAST");
    past2 = marks.number("PAST2");
    second = marks.number("2s");
    preterite = marks.number("pret");
    present = marks.number("pres");
    subjunctive = marks.number("subj");
    preterites = new int[] {preterite, marks.number("pret1s"), marks.number("pret3s")};
    visit = marks.number("VISITN");
    gerund = marks.number("vbg");
    plural = marks.number("nns");
    regularPast = marks.names.set("vbd", "vbn");
    adverb = marks.names.set("FUNC", "adv");
    compound = marks.names.set("BEN", "GENC");
  }

  /** The words of a sentence. */
  List<Word> tag(List<Token> tokens) {
    int shouted = 0;
    for (Token token : tokens) {
      shouted += token.shout ? 1 : 0;
    }
    boolean allShout = shouted * 2 > tokens.size() && tokens.size() > 3;
    List<Word> words = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.kind != Kind.WORD) {
        words.add(literal(token));
        at++;
        continue;
      }
      Senses.Entry entry = senses.of(token.low, low -> entry(token.plain));
      int phrase = phrase(entry.phrases, tokens, at);
      if (phrase >= 0) {
        int next = at + entry.phrases.get(phrase).words().size();
        words.add(new Word(token, tokens.get(next - 1).end, entry.ofPhrases[phrase]));
        at = next;
        continue;
      }
      int around = around(token, at, allShout);
      Sense sense = entry.in(around);
      if (sense == null) {
        sense = entry.keep(around, sense(token.plain, classes(token, at, allShout)));
      }
      if (!marks.spanish && token.hyphen && !words.isEmpty()) {
        compound(sense, words);
      }
      words.add(new Word(token, token.end, sense));
      at++;
    }
    return words;
  }

  private Senses.Entry entry(String plain) {
    List<Lexicon.Phrase> phrases = lexicon.phrases(plain);
    Sense[] ofPhrases = new Sense[phrases.size()];
    for (int i = 0; i < ofPhrases.length; i++) {
      ofPhrases[i] = sense(phrases.get(i).form(), phrases.get(i).classes().clone());
    }
    return new Senses.Entry(phrases, ofPhrases);
  }

  /** All that decides on a sense, besides the word itself, as one number. */
  private static int around(Token token, int at, boolean allShout) {
    return (at > 0 ? 1 : 0)
        | (allShout ? 2 : 0)
        | (token.capital ? 4 : 0)
        | (token.shout ? 8 : 0)
        | (token.hyphen ? 16 : 0)
        | (token.hashtag ? 32 : 0)
        | (token.before == Token.Before.OPENING ? 64 : 0);
  }

  private Word literal(Token token) {
    Senses.Entry entry =
        senses.of(token.kind.name() + "\n" + token.plain, key -> new Senses.Entry(List.of(), NONE));
    Sense sense = entry.in(0);
    if (sense == null) {
      String names = token.kind.name() + also(token);
      sense = entry.keep(0, sense(token.plain, marks.names.set(names.split(" ", -1))));
    }
    return new Word(token, token.end, sense);
  }

  /** A fact counts as what it is, too: patterns that take any title take the practice's own. */
  private static String also(Token token) {
    return switch (token.kind) {
      case FACTROLE -> " ROLE";
      case FACTCONTACT ->
          token.plain.indexOf('@') >= 0
              ? " EMAIL"
              : token.plain.chars().filter(c -> c >= '0' && c <= '9').count() >= 7
                  ? " PHONE"
                  : " URL";
      default -> "";
    };
  }

  /** The number of the phrase that begins here, or -1. */
  private static int phrase(List<Lexicon.Phrase> phrases, List<Token> tokens, int at) {
    for (int number = 0; number < phrases.size(); number++) {
      List<String> words = phrases.get(number).words();
      int size = words.size();
      boolean fits = at + size <= tokens.size();
      for (int i = 1; i < size && fits; i++) {
        Token token = tokens.get(at + i);
        fits = token.plain.equals(words.get(i)) && (!token.clause || token.hyphen);
      }
      if (fits) {
        return number;
      }
    }
    return -1;
  }

  private long[] classes(Token token, int at, boolean allShout) {
    long[] known = known(token, at, allShout);
    long[] classes = known == null ? Bits.of(marks.names.names().size()) : known;
    if (known == null) {
      unknown(token, at, allShout, classes);
    } else if (token.capital && at > 0 && !allShout && !token.shout) {
      Bits.add(classes, capitalKnown);
    }
    if (marks.spanish) {
      accents(token, classes);
      if (Bits.has(classes, second) && !Bits.meets(classes, marks.tense)) {
        Bits.remove(classes, second);
      }
    }
    if (token.hyphen) {
      Bits.add(classes, hyphen);
    }
    if (token.hashtag) {
      Bits.add(classes, hashtag);
    }
    return classes;
  }

  /** An accent tells "equip\u00f3", which is past, from "equipo", which is not. */
  private void accents(Token token, long[] classes) {
    if (!Bits.has(classes, preterite)) {
      return;
    }
    boolean accent = token.low.endsWith("\u00f3");
    if (accent) {
      Bits.remove(classes, present);
    } else if ((token.low.endsWith("o") && Bits.has(classes, present))
        || (token.low.endsWith("e") && Bits.has(classes, subjunctive))) {
      for (int each : preterites) {
        Bits.remove(classes, each);
      }
    }
  }

  /** "patient-centred" is not about a patient. */
  private void compound(Sense sense, List<Word> before) {
    Word last = before.get(before.size() - 1);
    boolean risky =
        switch (last.form) {
          case "patient", "patients", "care", "treatment", "visit" -> true;
          default -> false;
        };
    if (risky && !sense.is(visit)) {
      Senses.Entry entry = senses.of(last.form, this::entry);
      Sense harmless = entry.in(COMPOUND);
      if (harmless == null) {
        harmless = entry.keep(COMPOUND, sense(last.form, compound.clone()));
      }
      before.set(before.size() - 1, last.as(harmless));
    }
  }

  /** A copy of the classes of a known word, or null. */
  private long[] known(Token token, int at, boolean allShout) {
    String form = token.plain;
    long[] classes = lexicon.classes(form);
    if (marks.spanish) {
      if (token.low.equals("t\u00fa")) {
        return marks.names.set("P2S");
      }
      if (token.low.equals("\u00e9l")) {
        return marks.names.set("PRON3", "FUNC");
      }
      if (form.equals("ella")) {
        return marks.names.set("PRON3");
      }
      if (classes == null) {
        classes = spanish.classes(form);
      }
    } else if (classes == null && form.length() > 4 && form.endsWith("ly")) {
      classes = adverb;
    }
    if (classes != null) {
      return classes.clone();
    }
    boolean aName = token.capital && !allShout && at > 0;
    String slip = aName ? null : lexicon.slip(form);
    if (slip == null) {
      return null;
    }
    long[] same = lexicon.classes(slip).clone();
    Bits.add(same, fuzzy);
    return same;
  }

  private void unknown(Token token, int at, boolean allShout, long[] classes) {
    Bits.add(classes, unknown);
    if (token.capital && !allShout) {
      boolean first = at == 0 || token.before == Token.Before.OPENING;
      Bits.add(classes, first ? capitalFirst : name);
    }
    String form = token.plain;
    if (marks.spanish) {
      spanish.guess(token, classes);
      return;
    }
    int letters = form.length();
    if (form.endsWith("ed") && letters >= 5 && isLetters(form, letters - 5, letters - 2)) {
      Bits.addAll(classes, regularPast);
    }
    if (form.endsWith("ing")) {
      Bits.add(classes, gerund);
    }
    if (form.endsWith("s")) {
      Bits.add(classes, plural);
    }
  }

  private static boolean isLetters(String form, int from, int to) {
    for (int i = from; i < to; i++) {
      if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** A sense with its tense; the classes are its own from here on. */
  private Sense sense(String form, long[] classes) {
    boolean did = !marks.spanish && (form.equals("did") || form.equals("had"));
    if (did || Bits.meets(classes, marks.past)) {
      Bits.add(classes, past);
    }
    if (marks.spanish && Bits.has(classes, preterite) && Bits.has(classes, second)) {
      Bits.add(classes, past2);
    }
    return new Sense(form, classes);
  }
}
