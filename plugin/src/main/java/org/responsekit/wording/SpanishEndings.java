package org.responsekit.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Lexicon;
import org.responsekit.wording.text.Token;

/** What the ending of a Spanish word says: pronouns glued to a verb, adverbs, persons of a verb. */
final class SpanishEndings {
  private static final Set<String> PRONOUNS = Set.of("te", "le", "les", "lo", "la", "los", "las");
  private static final Set<String> BETWEEN = Set.of("me", "nos", "se");
  private static final List<String> OWN = List.of("me", "nos", "se", "noslo", "melo");

  private final Lexicon lexicon;
  private final Marks marks;
  private final long[] verbForms;
  private final long[] adverb;
  private final long[] youDid;
  private final int preterite;

  SpanishEndings(Lexicon lexicon, Marks marks) {
    this.lexicon = lexicon;
    this.marks = marks;
    verbForms = marks.names.set("inf", "ger", "subj", "imp", "pres", "pret");
    adverb = marks.names.set("FUNC", "adv");
    youDid = marks.names.set("2s", "pret");
    preterite = marks.number("pret");
  }

  /** The classes of a word that no list has, or null. */
  long[] classes(String form) {
    long[] classes = withPronoun(form);
    if (classes == null) {
      classes = withOwnPronoun(form);
    }
    return classes == null && form.endsWith("mente") ? adverb : classes;
  }

  private long[] withPronoun(String form) {
    if (PRONOUNS.stream().noneMatch(form::endsWith)) {
      return null;
    }
    // a pronoun and what may stand before it have at most six letters
    for (int stem = Math.max(3, form.length() - 6); stem < form.length(); stem++) {
      String rest = form.substring(stem);
      for (int cut : new int[] {0, 2, 3}) {
        boolean between =
            cut == 0 || (cut < rest.length() && BETWEEN.contains(rest.substring(0, cut)));
        if (cut < rest.length() && between && PRONOUNS.contains(rest.substring(cut))) {
          return verb(form.substring(0, stem), rest.substring(cut));
        }
      }
    }
    return null;
  }

  private long[] verb(String stem, String pronoun) {
    long[] known = lexicon.classes(stem);
    return known != null && Bits.meets(known, verbForms) ? with(known, pronoun) : null;
  }

  private long[] with(long[] known, String pronoun) {
    long[] classes = known.clone();
    Bits.add(classes, marks.number("CL" + pronoun.toUpperCase(Locale.ROOT)));
    return classes;
  }

  private long[] withOwnPronoun(String form) {
    for (String pronoun : OWN) {
      String stem =
          form.endsWith(pronoun) ? form.substring(0, form.length() - pronoun.length()) : "";
      boolean verb =
          stem.length() >= 4
              && ("rean".indexOf(stem.charAt(stem.length() - 1)) >= 0
                  || (stem.endsWith("ndo") && stem.length() >= 6));
      if (verb && lexicon.classes(stem) != null) {
        return with(lexicon.classes(stem), pronoun);
      }
      if (verb) {
        return null;
      }
    }
    return null;
  }

  /** Adds what the ending of an unknown word suggests. */
  void guess(Token token, long[] classes) {
    String form = token.plain;
    if (form.length() > 5 && (form.endsWith("aste") || form.endsWith("iste"))) {
      Bits.addAll(classes, youDid);
    }
    boolean third =
        token.low.endsWith("\u00f3")
            || form.endsWith("aron")
            || form.endsWith("ieron")
            || form.endsWith("aba")
            || form.endsWith("aban");
    if (third) {
      Bits.add(classes, preterite);
    }
  }
}
