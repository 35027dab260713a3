package org.responsekit.wording.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.responsekit.finding.Rule;

/**
 * Identifiers and measured values written out in a text: numbers of the Social Security, of records
 * and accounts, dates of birth and of visits, doses, ages. It looks at tokens from left to right, a
 * bounded way ahead of each.
 */
final class Identifiers {
  static final Set<String> SSN_LABELS = Set.of("ssn", "ssns", "nss");
  static final Set<String> BIRTH =
      Scan.words(
          "dob birthdate birthday bday birthdays fdn nacimiento cumpleanos born nacido nacida "
              + "nacio birth naci nacidos");
  private static final Set<String> BORN = Scan.words("born nacido nacida nacio naci nacidos");
  private static final Set<String> PERSONS =
      Scan.words(
          "you he she they patient you're usted ud ella paciente son daughter child hijo "
              + "hija mother father madre padre nino nina");

  private static final Set<String> PRACTICES =
      Scan.words(
          "practice clinic office program idea business company clinica consultorio oficina "
              + "programa empresa centro hospital center");

  private final Scan scan;
  private final Dates dates;
  private final List<WholeHit> hits = new ArrayList<>();

  private Identifiers(Scan scan) {
    this.scan = scan;
    this.dates = new Dates(scan);
  }

  /** All of them, by place; the heavier label wins where two overlap. */
  static List<WholeHit> in(Scan scan, String kind) {
    Identifiers found = new Identifiers(scan);
    if (scan.hasNumbers()) {
      found.socialSecurity();
    }
    found.birthDates();
    if (scan.hasNumbers()) {
      new RecordNumbers(found.scan).add(found.hits);
    }
    if (!kind.equals("post") && !kind.equals("notice")) {
      new Measures(found.scan).add(found.hits);
    }
    new Ages(found.scan).add(found.hits);
    if (kind.equals("reply")) {
      found.calendarDates();
    }
    return found.apart();
  }

  private List<WholeHit> apart() {
    if (hits.isEmpty()) {
      return hits;
    }
    List<WholeHit> apart = new ArrayList<>();
    boolean[] taken = new boolean[scan.text.length() + 1];
    for (WholeHit hit : hits) {
      if (!taken[hit.start()] && !taken[hit.end() - 1]) {
        apart.add(hit);
        java.util.Arrays.fill(taken, hit.start(), hit.end(), true);
      }
    }
    apart.sort(Comparator.comparingInt(WholeHit::start));
    return apart;
  }

  private void add(Rule rule, int from, int to, String what) {
    hits.add(new WholeHit(rule, scan.at(from).start(), scan.at(to - 1).end(), what));
  }

  private void socialSecurity() {
    for (int i = 0; i < scan.size(); i++) {
      if (!scan.opens(i, Openers.SOCIAL)) {
        continue;
      }
      int end = Math.max(socialSecurityShape(i), socialSecurityLabel(i));
      if (end > 0) {
        add(Rule.PHI_SSN, i, end, "a Social Security number");
        i = end - 1;
      }
    }
  }

  /** Three, two and four digits, or X in place of hidden ones. */
  private int socialSecurityShape(int i) {
    if (!part(i, 3) || scan.at(i - 1).isNumber() || (isSeparator(i - 1) && scan.joined(i))) {
      return -1;
    }
    int second = isSeparator(i + 1) ? i + 2 : i + 1;
    int third = isSeparator(second + 1) ? second + 2 : second + 1;
    boolean both = (second == i + 2) == (third == second + 2);
    boolean shape = both && part(second, 2) && scan.at(third).digits() == 4;
    boolean spaces = second == i + 1;
    boolean longer =
        (isSeparator(third + 1) && scan.joined(third + 1) && scan.at(third + 2).isNumber())
            || (spaces && scan.at(third + 1).isNumber());
    boolean run = spaces && (scan.joined(second) || scan.at(i).isWord());
    return shape && !longer && !run ? third + 1 : -1;
  }

  private boolean part(int i, int length) {
    Token token = scan.at(i);
    return token.digits() == length
        || (token.isWord()
            && token.text().length() == length
            && token.text().chars().allMatch(c -> c == 'x'))
        || (token.is("*") && length == 0);
  }

  private boolean isSeparator(int i) {
    return scan.isDash(i) || scan.is(i, ".") || scan.is(i, "/") || scan.is(i, "\u00b7");
  }

  /** "SSN", "social security number", "last four of your social", with digits soon after. */
  private int socialSecurityLabel(int i) {
    boolean social =
        scan.in(i, SSN_LABELS)
            || scan.isPhrase(i, "social", "security")
            || scan.isPhrase(i, "seguro", "social")
            || scan.isPhrase(i, "seguridad", "social")
            || scan.isPhrase(i, "your", "social")
            || scan.isPhrase(i, "her", "social")
            || scan.isPhrase(i, "his", "social")
            || scan.isPhrase(i, "s", ".", "s", ".", "n");
    if (!social) {
      return -1;
    }
    for (int k = i + 1; k < i + 10 && k < scan.size(); k++) {
      if (scan.at(k).digits() >= 4 || (scan.at(k).digits() == 3 && part(k + 2, 2))) {
        int end = k + 1;
        while ((isSeparator(end) && scan.at(end + 1).isNumber()) || scan.at(end).isNumber()) {
          end++;
        }
        return end;
      }
      if (isSentenceEnd(k)
          && !scan.at(k - 1).text().equals("n")
          && scan.at(k - 1).text().length() > 2) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSentenceEnd(int i) {
    return scan.is(i, ".") || scan.is(i, "!") || scan.is(i, "?");
  }

  private void birthDates() {
    for (int i = 0; i < scan.size(); i++) {
      if (!scan.opens(i, Openers.BIRTH)) {
        continue;
      }
      boolean spelled = scan.isPhrase(i, "d", ".", "o", ".", "b");
      if (!spelled && !scan.in(i, BIRTH)) {
        continue;
      }
      for (int k = spelled ? i + 5 : i + 1; k < i + 12 && k < scan.size(); k++) {
        int end = dates.end(k);
        if (end > 0 && scan.in(i, BORN) && isPractice(i)) {
          break;
        }
        boolean year = end < 0 && scan.isYear(k) && (!scan.in(i, BORN) || isPerson(i)) && k < i + 5;
        if (end > 0 || year) {
          add(Rule.PHI_BIRTH_DATE, i, end > 0 ? end : k + 1, "a date of birth");
          i = k;
          break;
        }
        if (isSentenceEnd(k) && k > i + 6) {
          break;
        }
      }
    }
  }

  /** Practices are born as well. */
  private boolean isPractice(int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (scan.in(k, PRACTICES)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (scan.in(k, PERSONS)) {
        return true;
      }
    }
    return false;
  }

  private void calendarDates() {
    for (int i = 0; i < scan.size(); i++) {
      int end = scan.opens(i, Openers.DATE) ? dates.end(i) : -1;
      if (end > i) {
        add(Rule.PHI_CALENDAR_DATE, i, end, "a calendar date");
        i = end - 1;
      }
    }
  }
}
