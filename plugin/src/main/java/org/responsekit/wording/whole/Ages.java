package org.responsekit.wording.whole;

import java.util.List;
import java.util.Set;
import org.responsekit.finding.Rule;

/**
 * Ages of a person. How old patients of a service are in general ("ages 5 to 12", "adults over
 * 50"), and how old a practice is, are none.
 */
final class Ages {
  private static final Set<String> SPANS =
      Scan.words("year years yr yrs month months mo mos week weeks wk day days");
  private static final Set<String> THINGS =
      Scan.words(
          "practice building clinic policy system tradition equipment business office company "
              + "question process rule law website phone review reviews post house story program "
              + "problem machine computer chairs");
  private static final Set<String> RANGES = Scan.words("to and or through a y o e u thru");
  private static final Set<String> ABOVE =
      Scan.words(
          "over under above below older up younger mayores menores mas adelante plus least "
              + "between entre");
  private static final Set<String> SPANISH_SPANS = Scan.words("ano anos anitos mes meses");
  private static final Set<String> HAS =
      Scan.words("tiene tenia tienes tenias tenga cumplio cumple cumplir cumplido tener teniendo");
  static final Set<String> WHOSE = Scan.words("his her your their my");
  private static final Set<String> DECADES =
      Scan.words("teens twenties thirties forties fifties sixties seventies eighties nineties");

  private final Scan scan;

  Ages(Scan scan) {
    this.scan = scan;
  }

  void add(List<WholeHit> hits) {
    for (int i = 0; i < scan.size(); i++) {
      if (!scan.opens(i, Openers.AGE)) {
        continue;
      }
      int end = english(i);
      if (end < 0) {
        end = spanish(i);
      }
      if (end > 0) {
        hits.add(new WholeHit(Rule.PHI_AGE, scan.at(i).start(), scan.at(end - 1).end(), "an age"));
        i = end - 1;
      }
    }
  }

  private boolean isAge(int i) {
    return scan.isNumber(i, 3, 0, 130);
  }

  private int english(int i) {
    if (isAge(i)) {
      return old(i);
    }
    boolean named = scan.is(i, "aged") || scan.is(i, "age");
    if (named) {
      int at = scan.isAny(i + 1, "of", ":", "is", "was") ? i + 2 : i + 1;
      boolean range = isRange(at) || scan.in(at + 1, ABOVE) || scan.is(at + 1, "+");
      boolean general =
          scan.in(i - 1, ABOVE) || (scan.isPhrase(i - 2, "the", "age") && scan.in(i - 3, ABOVE));
      boolean limit = scan.is(i - 1, "the") && scan.in(i - 2, ABOVE);
      return isAge(at) && !range && !general && !limit && !scan.is(at + 1, "%") ? at + 1 : -1;
    }
    if (scan.in(i, WHOSE)) {
      boolean at = scan.is(i + 1, "age") && scan.isAny(i - 1, "at", "for", "given");
      boolean decade = scan.is(i - 1, "in") && scan.in(i + 1, DECADES);
      boolean number =
          scan.is(i - 1, "in") && scan.isNumber(i + 1, 2, 10, 99) && scan.isAny(i + 2, "s", "'s");
      boolean apostrophe = (scan.is(i + 2, "'") || scan.is(i + 2, "\u2019")) && scan.is(i + 3, "s");
      boolean written = scan.is(i - 1, "in") && scan.isNumber(i + 1, 2, 10, 99) && apostrophe;
      return at || decade ? i + 2 : number ? i + 3 : written ? i + 4 : -1;
    }
    boolean turned = scan.isAny(i, "turned", "turning", "turns");
    boolean plain = turned && scan.isNumber(i + 1, 3, 1, 120) && scan.closes(i + 2);
    boolean away = scan.is(i + 2, "%") || scan.is(i + 2, ":") || scan.is(i + 2, "/");
    return plain && !away ? i + 2 : -1;
  }

  /** {@code 34-year-old}, {@code 34 years old}, {@code 34 yo}, {@code 34 y/o}. */
  private int old(int i) {
    if (isRange(i - 2) || (scan.in(i - 1, RANGES) && scan.at(i - 2).isNumber())) {
      return -1;
    }
    int at = scan.isDash(i + 1) ? i + 2 : i + 1;
    if (scan.is(at, "yo") || scan.isPhrase(at, "y", "/", "o") || scan.isPhrase(at, "y", ".", "o")) {
      int end = scan.is(at, "yo") ? at + 1 : at + 3;
      return isThing(end) ? -1 : end;
    }
    if (!scan.in(at, SPANS)) {
      return -1;
    }
    int next = scan.isDash(at + 1) ? at + 2 : at + 1;
    boolean ofAge = scan.isPhrase(next, "of", "age");
    if (!(scan.is(next, "old") || scan.is(next, "olds") || ofAge)) {
      return -1;
    }
    int end = ofAge ? next + 2 : next + 1;
    boolean orMore = scan.isAny(end, "or", "and") && scan.in(end + 1, ABOVE);
    boolean above = scan.in(i - 1, ABOVE) || scan.isPhrase(i - 2, "at", "least");
    boolean practice = scan.in(i - 2, THINGS) || isThing(end);
    return practice || orMore || above ? -1 : end;
  }

  private boolean isThing(int i) {
    return scan.in(i, THINGS) || scan.in(i + 1, THINGS);
  }

  /** Whether a number and another one, with a word or dash between, stand there. */
  private boolean isRange(int i) {
    return scan.at(i).isNumber()
        && (scan.in(i + 1, RANGES) || scan.isDash(i + 1))
        && scan.at(i + 2).isNumber();
  }

  /** {@code de 34 años}, {@code tiene 34 años}, {@code 34 años de edad}, {@code a su edad}. */
  private int spanish(int i) {
    boolean at = scan.is(i, "a") && scan.isAny(i + 1, "su", "tu") && scan.is(i + 2, "edad");
    if (at) {
      return i + 3;
    }
    if (scan.is(i, "edad") && scan.isAny(i + 1, "de", ":") && isAge(i + 2)) {
      return isRange(i + 2) || scan.in(i - 1, ABOVE) ? -1 : i + 3;
    }
    if (!isAge(i)
        || !scan.in(i + 1, SPANISH_SPANS)
        || (scan.in(i - 1, RANGES) && scan.at(i - 2).isNumber())) {
      return -1;
    }
    boolean ofAge =
        scan.is(i + 2, "de") && scan.isAny(i + 3, "edad", "nacido", "nacida", "vida", "viejo");
    boolean person =
        scan.in(i - 1, HAS) || scan.is(i - 2, "paciente") || scan.is(i - 1, "cumpliste");
    boolean plain = scan.is(i - 1, "de") && scan.in(i - 2, PEOPLE);
    boolean more = scan.isAny(i + 2, "o", "y", "en") && scan.in(i + 3, ABOVE);
    boolean above = scan.in(i - 1, ABOVE) || scan.in(i - 2, ABOVE);
    boolean practice =
        scan.is(i + 2, "de") && scan.isAny(i + 3, "experiencia", "servicio", "historia");
    boolean age = ofAge || person || plain;
    return age && !more && !above && !practice ? (ofAge ? i + 4 : i + 2) : -1;
  }

  private static final Set<String> PEOPLE =
      Scan.words(
          "paciente hombre mujer nino nina bebe hijo hija senor senora joven persona madre "
              + "padre abuelo abuela esposo esposa mama papa hermano hermana menor adolescente "
              + "muchacho muchacha nieto nieta");
}
