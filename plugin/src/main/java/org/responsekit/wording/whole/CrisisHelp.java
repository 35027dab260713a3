package org.responsekit.wording.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Rule;

/** Help for people in danger: that it is named, and that the number is the present one. */
final class CrisisHelp {
  static final Set<String> ALONE =
      Scan.words(
          "suicide suicides suicidal suicidio suicidios suicida suicidas suicidarse suicidarte "
              + "suicidarme suicidality autolesion autolesiones autolesionarse autolesionarte "
              + "selfharm parasuicide");
  static final Set<String> HARM =
      Scan.words(
          "harm harming hurt hurting kill killing injure injuring cut cutting hurts harms kills");
  private static final Set<String> SELVES =
      Scan.words("yourself myself himself herself themselves oneself yourselves themself");
  static final Set<String> ENDING =
      Scan.words("end ending take taking ended took ends takes taken");
  private static final Set<String> WHOSE = Scan.words("your my his her their own one's");
  static final Set<String> SPANISH_HARM =
      Scan.words("hacerse hacerte hacerme hacernos hace haga hagas causarse causarte hacerle");
  static final Set<String> SPANISH_END =
      Scan.words("quitarse quitarte quitarme quita quitar acabar terminar");
  static final Set<String> SPANISH_KILL = Set.of("matarse", "matarte", "matarme");

  private CrisisHelp() {}

  /** Numbers of lifelines that were replaced by 988, in whatever form. */
  static List<WholeHit> oldLines(Scan scan) {
    List<WholeHit> hits = new ArrayList<>();
    for (int i = 0; i < scan.size(); i++) {
      if (!scan.at(i).isNumber() || (scan.joined(i) && scan.at(i - 1).isWord())) {
        continue;
      }
      StringBuilder digits = new StringBuilder();
      int at = i;
      int marks = 0;
      int last = i;
      while (at < scan.size() && marks < 3 && digits.length() < 12) {
        Token token = scan.at(at);
        if (token.isNumber()) {
          digits.append(token.text());
          marks = 0;
          last = at;
        } else if (token.isWord() && token.is("talk")) {
          digits.append("8255");
          last = at;
          break;
        } else if (scan.isDash(at) || "().+/\u00b7".contains(token.text())) {
          marks++;
        } else {
          break;
        }
        at++;
        if (isOld(digits)) {
          break;
        }
      }
      if (isOld(digits)) {
        hits.add(
            new WholeHit(
                Rule.SAFETY_OLD_LIFELINE,
                scan.at(i).start(),
                scan.at(last).end(),
                "the old number of the lifeline"));
        i = last;
      }
    }
    return hits;
  }

  /** 1-800-273-8255 and, in Spanish, 1-888-628-9454: both were replaced by 988. */
  private static boolean isOld(CharSequence digits) {
    String plain = digits.toString();
    plain = plain.length() == 11 && plain.startsWith("1") ? plain.substring(1) : plain;
    return plain.equals("8002738255") || plain.equals("8886289454");
  }

  /**
   * The words about suicide or self-harm in a text that does not name 988.
   *
   * @param asked whether the text serves a situation about it, whatever its words
   */
  static Optional<WholeHit> missing(Scan scan, boolean asked) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < scan.size(); i++) {
      if (!scan.opens(i, Openers.CRISIS)) {
        continue;
      }
      int end = talk(scan, i);
      if (end > 0 && from < 0) {
        from = scan.at(i).start();
        to = scan.at(end - 1).end();
      }
      if (isHelp(scan, i)) {
        return Optional.empty();
      }
    }
    if (from < 0 && !asked) {
      return Optional.empty();
    }
    int start = from < 0 ? 0 : from;
    int end = from < 0 ? Math.min(scan.text.length(), 1) : to;
    return Optional.of(
        new WholeHit(
            Rule.SAFETY_CRISIS_MISSING_HELP,
            start,
            end,
            "talk of suicide or self-harm without 988"));
  }

  private static boolean isHelp(Scan scan, int i) {
    boolean spelled =
        scan.isPhrase(i, "nine", "eight", "eight")
            || scan.isPhrase(i, "nueve", "ocho", "ocho")
            || scan.isPhrase(i, "9", "8", "8")
            || scan.isPhrase(i, "9", "-", "8", "-", "8");
    return spelled || scan.is(i, "988");
  }

  /** Whether words say that someone could end or hurt themselves. */
  static boolean speaksOfIt(String text) {
    Scan scan = new Scan(text);
    for (int i = 0; i < scan.size(); i++) {
      if (scan.opens(i, Openers.CRISIS) && talk(scan, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int talk(Scan scan, int i) {
    if (scan.in(i, ALONE)) {
      return i + 1;
    }
    int next = scan.isDash(i + 1) ? i + 2 : i + 1;
    boolean self =
        scan.is(i, "self")
            && scan.isAny(next, "harm", "harming", "injury", "injuring", "mutilation", "injurious");
    if (self || (scan.is(i, "auto") && scan.isAny(next, "lesion", "lesiones"))) {
      return next + 1;
    }
    if (scan.in(i, SPANISH_KILL)) {
      return i + 1;
    }
    if (scan.in(i, HARM) && scan.in(i + 1, SELVES)) {
      return i + 2;
    }
    if (scan.in(i, ENDING) && scan.in(i + 1, WHOSE)) {
      int life = scan.is(i + 2, "own") ? i + 3 : i + 2;
      boolean end = scan.isAny(life, "life", "lives");
      boolean seat = scan.isAny(i, "take", "taking", "took", "takes", "taken") && life == i + 2;
      return end && !seat ? life + 1 : -1;
    }
    if (scan.in(i, SPANISH_HARM) && scan.isAny(i + 1, "dano", "danos")) {
      return i + 2;
    }
    if (scan.in(i, SPANISH_END)) {
      int at = scan.is(i + 1, "con") ? i + 2 : i + 1;
      boolean whose = scan.isAny(at, "la", "su", "tu", "mi") && scan.is(at + 1, "vida");
      return whose ? at + 2 : -1;
    }
    boolean die =
        scan.isAny(i, "want", "wants", "wanted", "wanting") && scan.isPhrase(i + 1, "to", "die");
    boolean morir =
        scan.isAny(i, "quiere", "quiero", "quieres", "querer")
            && scan.isAny(i + 1, "morir", "morirse", "morirme");
    return die ? i + 3 : morir ? i + 2 : -1;
  }
}
