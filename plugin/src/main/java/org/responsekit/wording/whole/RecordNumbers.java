package org.responsekit.wording.whole;

import java.util.List;
import java.util.Set;
import org.responsekit.finding.Rule;

/** Numbers of charts, records, accounts, members, claims, devices and cards. */
final class RecordNumbers {
  /** Words that a number follows even without "number". */
  static final Set<String> STRONG =
      Scan.words(
          "mrn mrns chart acct account expediente medicaid medicare mbi hic hicn rx invoice "
              + "factura cuenta poliza npi vin passport pasaporte ticket conf claim nhc");

  static final Set<String> LABELS =
      Scan.words(
          "record records policy member membership subscriber group patient case confirmation "
              + "encounter visit reference ref order prescription file insurance plan id referral "
              + "authorization auth serial license licence historia historial clinica clinico reclamo "
              + "reclamacion afiliado afiliada miembro asegurado asegurada suscriptor paciente caso "
              + "confirmacion referencia receta archivo ficha identificacion registro seguro plate "
              + "device dispositivo licencia identifier registration appointment cita statement "
              + "recibo receipt autorizacion medical health card tarjeta visita orden turno folio");
  private static final Set<String> NUMBER_WORDS =
      Scan.words(
          "# no num number numbers nr id numero n \u00ba \u00b0 o code codigo nro identifier");
  private static final Set<String> LINKS = Scan.words(": is was es = . - ( era el");
  static final Set<String> NUMBER_FIRST = Scan.words("number numero no num nro #");
  private static final Set<String> OF = Scan.words("de del of for la su the your");
  private static final int MOST_LETTERS = 6;

  private final Scan scan;

  RecordNumbers(Scan scan) {
    this.scan = scan;
  }

  void add(List<WholeHit> hits) {
    for (int i = 0; i < scan.size(); i++) {
      if (!scan.opens(i, Openers.RECORD)) {
        continue;
      }
      int end = labelled(i);
      if (end < 0) {
        end = unlabelled(i);
      }
      if (end > 0) {
        int from = scan.at(i).start();
        int to = scan.at(end - 1).end();
        hits.add(new WholeHit(Rule.PHI_RECORD_NUMBER, from, to, "a record or account number"));
        i = end - 1;
      }
    }
  }

  private int labelled(int i) {
    boolean strong = scan.in(i, STRONG) || scan.isPhrase(i, "m", ".", "r", ".", "n");
    boolean label = strong || scan.in(i, LABELS);
    int at = i + (scan.isPhrase(i, "m", ".", "r", ".", "n") ? 5 : 1);
    boolean numbered = false;
    if (!label && scan.in(i, NUMBER_FIRST)) {
      // "número de expediente", "number of your chart"
      int label2 = i + 1;
      while (scan.in(label2, OF) && label2 < i + 4) {
        label2++;
      }
      if (label2 == i + 1 || !(scan.in(label2, LABELS) || scan.in(label2, STRONG))) {
        return -1;
      }
      numbered = true;
      at = label2 + 1;
      while (scan.in(at, LABELS) && at < label2 + 3) {
        at++;
      }
    } else if (!label) {
      return -1;
    }
    int last = at + 5;
    while (at < last && (scan.in(at, NUMBER_WORDS) || scan.in(at, LINKS))) {
      boolean word = scan.in(at, NUMBER_WORDS) && !scan.is(at, "o");
      boolean link = scan.is(at, ":") || scan.is(at, "=");
      boolean hyphen = scan.is(at, "-");
      if (scan.is(at, ".")
          && !scan.in(at - 1, NUMBER_WORDS)
          && !scan.is(at - 1, "ref")
          && !strong) {
        return -1;
      }
      numbered |= word || link || (hyphen && scan.joined(at));
      at++;
    }
    int end = id(at);
    if (end < 0) {
      return -1;
    }
    int digits = digits(at, end);
    boolean letters = scan.at(at).isWord();
    boolean year = end == at + 1 && scan.isYear(at);
    int needed = numbered ? (letters ? 2 : 3) : strong ? 3 : 5;
    boolean enough = digits >= needed && (numbered || !year);
    return enough && !isMoneyOrCount(at, end) ? end : -1;
  }

  private int digits(int from, int to) {
    int digits = 0;
    for (int k = from; k < to; k++) {
      digits += scan.at(k).digits();
    }
    return digits;
  }

  /** A dollar sign before it, a decimal comma or a counted noun behind it. */
  private boolean isMoneyOrCount(int from, int to) {
    boolean money = scan.is(from - 1, "$") || scan.is(from - 1, "\u20ac");
    boolean comma = scan.is(to, ",") && scan.joined(to) && scan.joined(to + 1);
    return money || (comma && scan.at(to + 1).digits() == 3) || scan.is(to, "%");
  }

  /** The token behind letters and digits that hang together, or -1. */
  private int id(int i) {
    int at = i;
    int letters = 0;
    while (at < scan.size() && at < i + 12) {
      Token token = scan.at(at);
      boolean joined = at == i || scan.joined(at);
      boolean spacedDigits = at > i && token.digits() >= 2 && scan.at(at - 1).digits() >= 2;
      if (token.isNumber() && (joined || spacedDigits)) {
        at++;
      } else if (token.isWord() && joined && token.text().length() <= MOST_LETTERS) {
        letters += token.text().length();
        at++;
      } else if (at > i && joined && "-./_".contains(token.text()) && isPart(at + 1)) {
        at++;
      } else {
        break;
      }
    }
    boolean ordinal = at == i + 2 && scan.at(i).isNumber() && scan.at(i + 1).isWord();
    boolean hasDigits = digits(i, at) > 0 && letters <= 2 * MOST_LETTERS;
    return at > i && hasDigits && !(ordinal && scan.at(i).digits() < 3) ? at : -1;
  }

  private boolean isPart(int i) {
    return scan.joined(i) && (scan.at(i).isNumber() || scan.at(i).isWord());
  }

  /** Shapes that are a number of a person or thing by themselves. */
  private int unlabelled(int i) {
    if (scan.joined(i) && (scan.at(i - 1).isWord() || scan.at(i - 1).isNumber())) {
      return -1;
    }
    int letters = lettersAndDigits(i);
    if (letters > 0) {
      return letters;
    }
    if (scan.at(i).isNumber()) {
      int address = dotted(i);
      return address > 0 ? address : card(i);
    }
    return -1;
  }

  /** {@code A1234567}, {@code AB-123456}, a vehicle's or a Medicare number. */
  private int lettersAndDigits(int i) {
    int at = i;
    int letters = 0;
    int digits = 0;
    int parts = 0;
    while (at < scan.size() && at < i + 24 && (at == i || scan.joined(at))) {
      Token token = scan.at(at);
      boolean dash = scan.isDash(at) && isPart(at + 1);
      if (token.isWord() && isUpper(token)) {
        letters += token.text().length();
      } else if (token.isNumber()) {
        digits += token.digits();
      } else if (!dash) {
        break;
      }
      parts++;
      at++;
    }
    boolean whole = at >= scan.size() || !scan.joined(at) || !scan.at(at).isWord();
    boolean prefixed = letters >= 1 && letters <= 4 && digits >= 5 && scan.at(i).isWord();
    boolean mixed = letters >= 3 && digits >= 4 && letters + digits >= 11 && parts >= 4;
    return whole && (prefixed || mixed) ? at : -1;
  }

  private boolean isUpper(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      char letter = scan.text.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** An address of a machine: four numbers up to 255. */
  private int dotted(int i) {
    for (int k = 0; k < 4; k++) {
      boolean number = scan.isNumber(i + 2 * k, 3, 0, 255);
      boolean dot = k == 3 || (scan.is(i + 2 * k + 1, ".") && scan.joined(i + 2 * k + 2));
      if (!number || !dot || (k > 0 && !scan.joined(i + 2 * k))) {
        return -1;
      }
    }
    return i + 7;
  }

  /** Four groups of four digits. */
  private int card(int i) {
    int at = i;
    for (int k = 0; k < 4; k++) {
      if (scan.at(at).digits() != 4) {
        return -1;
      }
      at += scan.isDash(at + 1) ? 2 : 1;
    }
    int last = scan.isDash(at - 2) ? at - 1 : at;
    return scan.isDash(at - 1) ? at - 1 : last;
  }
}
