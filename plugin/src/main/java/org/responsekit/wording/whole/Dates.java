package org.responsekit.wording.whole;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Calendar dates as people in the United States write them, in English and Spanish: {@code 3/14},
 * {@code 2025-03-14}, {@code March 14th}, {@code el 14 de marzo}, {@code marzo de 2025}. Anything
 * more exact than a year is a date.
 */
final class Dates {
  private static final Set<String> LONG_MONTHS =
      Scan.words(
          "january february march april may june july august september october november "
              + "december enero febrero marzo abril mayo junio julio agosto septiembre setiembre "
              + "octubre noviembre diciembre");
  private static final Set<String> SHORT_MONTHS =
      Scan.words("jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic");
  static final Set<String> MONTHS = union(LONG_MONTHS, SHORT_MONTHS);
  private static final Set<String> DAY_SUFFIXES =
      Scan.words("st nd rd th o ro ero er do \u00ba \u00b0");
  static final Set<String> ORDINALS =
      Scan.words(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
              + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
              + "twentieth thirtieth");
  static final Set<String> SPANISH_DAYS =
      Scan.words(
          "primero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
              + "quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos "
              + "veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve "
              + "treinta");
  static final Set<String> TENS = Set.of("twenty", "thirty");
  static final Set<String> WEEKDAYS =
      Scan.words(
          "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs "
              + "fri sat sun lunes martes miercoles jueves viernes sabado domingo");
  private static final Set<String> LINKS = Scan.words("of de del the , - / .");
  private static final Set<String> BEFORE_DATE =
      Scan.words(
          "on since from until till before after by dated del desde hasta dia fecha date around "
              + "visit appointment cita visita seen came el");
  static final Set<String> BEFORE_ORDINAL =
      Scan.words("on since from until till before after by dated around");
  private static final Set<String> AFTER_ORDINAL =
      Scan.words(
          "at for when was is and to we you were did because but in with about that or as so");
  private static final Map<String, String> DATE_MARKS =
      Map.of(
          "/", "/", "-", "-", ".", ".", "\u2013", "-", "\u2014", "-", "\u2010", "-", "\u2011", "-",
          "\u2212", "-", "\u00b7", ".", "\u2044", "/");
  private static final Set<String> UNITS =
      Scan.words(
          "day days hour hours minute minutes min mins week weeks month months year years star "
              + "stars pm am dias horas minutos semanas meses anos estrellas p a people personas "
              + "percent patients pacientes of de h");

  private final Scan scan;

  Dates(Scan scan) {
    this.scan = scan;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }

  /** The token behind a date that starts at a token, or -1. */
  int end(int i) {
    if (scan.at(i).kind() == Token.Kind.MARK) {
      return -1;
    }
    if (scan.at(i).isNumber()) {
      int numeric = numeric(i);
      return numeric > 0 ? numeric : Math.max(shortNumeric(i), dayFirst(i));
    }
    if (scan.in(i, WEEKDAYS)) {
      return weekday(i);
    }
    int month = monthFirst(i);
    if (month > 0) {
      return month;
    }
    int worded = dayFirst(i);
    return worded > 0 ? worded : dayAlone(i);
  }

  /** As {@link #end}, for dates with day, month and year in digits, which need no other sign. */
  private int numeric(int i) {
    int compact = scan.at(i).digits() == 8 ? compact(scan.at(i).text()) : -1;
    if (compact > 0) {
      return i + 1;
    }
    if (mark(i - 1) != null && scan.joined(i) && scan.at(i - 2).isNumber()) {
      return -1;
    }
    int second = i + 2;
    int third = i + 4;
    String mark = mark(i + 1);
    if (mark == null || !mark.equals(mark(i + 3))) {
      boolean spaced =
          scan.isYear(i + 2) && scan.at(i).digits() <= 2 && scan.at(i + 1).digits() <= 2;
      return spaced && isDay(i, i + 1) ? i + 3 : -1;
    }
    boolean longer = mark.equals(mark(i + 5)) && scan.joined(i + 5) && scan.at(i + 6).isNumber();
    if (longer || !scan.at(second).isNumber() || !scan.at(third).isNumber()) {
      return -1;
    }
    boolean yearFirst = scan.isYear(i) && isDay(second, third);
    boolean yearLast =
        (scan.isYear(third) || scan.at(third).digits() == 2)
            && scan.at(i).digits() <= 2
            && scan.at(second).digits() <= 2
            && isDay(i, second);
    return yearFirst || yearLast ? i + 5 : -1;
  }

  private String mark(int i) {
    return DATE_MARKS.get(scan.at(i).text());
  }

  /** Whether two numbers can be a day and a month, in one order or the other. */
  private boolean isDay(int one, int other) {
    return scan.isNumber(one, 2, 1, 31)
        && scan.isNumber(other, 2, 1, 31)
        && Math.min(scan.at(one).value(), scan.at(other).value()) <= 12;
  }

  /** Positive when eight digits are a date in the order of ISO or of the United States. */
  private static int compact(String digits) {
    int iso = Integer.parseInt(digits);
    int year = iso / 10000;
    int american = Integer.parseInt(digits.substring(4));
    boolean first = isYearMonthDay(year, iso / 100 % 100, iso % 100);
    return first || isYearMonthDay(american, iso / 1000000, iso / 10000 % 100) ? 1 : -1;
  }

  private static boolean isYearMonthDay(int year, int month, int day) {
    return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** {@code 3/14}, and with a word before it that dates follow {@code 3-14} and {@code 4/5}. */
  private int shortNumeric(int i) {
    String mark = mark(i + 1);
    boolean joined = scan.joined(i + 1) && scan.joined(i + 2);
    boolean longer = mark(i + 3) != null && scan.joined(i + 3) && scan.at(i + 4).isNumber();
    boolean inside = mark(i - 1) != null && scan.joined(i);
    if (mark == null || mark.equals(".") || !joined || longer || inside || !isDay(i, i + 2)) {
      return -1;
    }
    boolean unit = scan.in(i + 3, UNITS) || scan.is(i + 3, "%") || scan.is(i + 3, ":");
    boolean always = scan.is(i, "24") && scan.is(i + 2, "7");
    boolean asked = scan.in(i - 1, BEFORE_DATE);
    int one = scan.at(i).value();
    int other = scan.at(i + 2).value();
    boolean fraction =
        mark.equals("/") && one <= other && (other <= 5 || other == 8 || other == 10);
    boolean date = mark.equals("/") ? asked || !fraction : asked && one <= 12;
    return date && !unit && !always ? i + 3 : -1;
  }

  /** {@code March 14th, 2025}, {@code marzo 14}, {@code March of 2025}. */
  private int monthFirst(int i) {
    if (!scan.in(i, MONTHS)) {
      return -1;
    }
    int at = scan.is(i + 1, ".") ? i + 2 : i + 1;
    while (scan.in(at, LINKS) && at < i + 4) {
      at++;
    }
    if (scan.isYear(at)) {
      return isSurelyMonth(i) ? at + 1 : -1;
    }
    int day = day(at);
    if (day < 0) {
      return -1;
    }
    boolean marked = day > at + 1 || scan.at(at).isWord();
    boolean time = scan.is(day, ":") || (!marked && scan.in(day, UNITS));
    return time || !(marked || isSurelyMonth(i)) ? -1 : withYear(day);
  }

  /** "may" and "mar" are other words as well. */
  private boolean isSurelyMonth(int i) {
    return !(scan.is(i, "may") || scan.is(i, "mar") || scan.is(i, "march"))
        || scan.at(i).capital()
        || scan.in(i - 1, BEFORE_DATE)
        || scan.is(i - 1, "in")
        || scan.is(i - 1, "of")
        || scan.is(i - 1, "de")
        || scan.is(i - 1, "en")
        || scan.isYear(i + 2);
  }

  /**
   * {@code 14 March}, {@code the 14th of March}, {@code 14 de marzo de 2025}, {@code 14-mar-25}.
   */
  private int dayFirst(int i) {
    int day = day(i);
    if (day < 0) {
      return -1;
    }
    int at = day;
    while (scan.in(at, LINKS) && at < day + 2) {
      at++;
    }
    if (!scan.in(at, MONTHS)) {
      return -1;
    }
    boolean linked = at > day || day > i + 1 || scan.at(i).isWord();
    boolean month = !scan.is(at, "may") || linked || scan.at(at).capital();
    return month ? withYear(scan.is(at + 1, ".") ? at + 2 : at + 1) : -1;
  }

  private int withYear(int i) {
    int at = i;
    while (scan.in(at, LINKS) && at < i + 2) {
      at++;
    }
    boolean shortYear =
        at > i && scan.at(at).digits() == 2 && !scan.is(at - 1, ".") && scan.joined(at);
    return scan.isYear(at) || shortYear ? at + 1 : i;
  }

  /** The token behind a day of the month, or -1. */
  private int day(int i) {
    if (scan.isNumber(i, 2, 1, 31)) {
      boolean suffix = scan.joined(i + 1) && scan.in(i + 1, DAY_SUFFIXES);
      boolean other = scan.joined(i + 1) && scan.at(i + 1).isWord() && !scan.in(i + 1, MONTHS);
      return suffix
          ? (scan.is(i + 2, ".") && scan.in(i + 3, LINKS) ? i + 3 : i + 2)
          : other ? -1 : i + 1;
    }
    if (scan.in(i, ORDINALS)) {
      return i + 1;
    }
    if (scan.in(i, TENS)) {
      int next = scan.isDash(i + 1) ? i + 2 : i + 1;
      return scan.in(next, ORDINALS) ? next + 1 : -1;
    }
    if (scan.in(i, SPANISH_DAYS)) {
      return scan.is(i, "treinta") && scan.isPhrase(i + 1, "y", "uno") ? i + 3 : i + 1;
    }
    return -1;
  }

  /** {@code Tuesday the 14th}, {@code martes 14}. */
  private int weekday(int i) {
    int at = scan.is(i + 1, ",") || scan.is(i + 1, ".") ? i + 2 : i + 1;
    if (scan.is(at, "the") || scan.is(at, "el")) {
      at++;
    }
    int whole = monthFirst(at);
    if (whole < 0) {
      whole = dayFirst(at);
    }
    if (whole < 0 && scan.at(at).isNumber()) {
      whole = Math.max(numeric(at), shortNumeric(at));
    }
    if (whole > 0) {
      return whole;
    }
    if (!scan.isNumber(at, 2, 1, 31)) {
      return -1;
    }
    boolean suffix = scan.joined(at + 1) && scan.in(at + 1, DAY_SUFFIXES);
    boolean spanish =
        scan.at(i).text().endsWith("s") || scan.is(i, "sabado") || scan.is(i, "domingo");
    boolean plain = spanish && !scan.is(i, "tues") && !scan.is(i, "thurs") && scan.closes(at + 1);
    boolean time = scan.is(at + 1, ":") || scan.isDash(at + 1) || scan.is(at + 1, "/");
    return suffix ? at + 2 : plain && !time ? at + 1 : -1;
  }

  /** {@code on the 14th}, {@code el día 14}: a day whose month the reader knows. */
  private int dayAlone(int i) {
    if (scan.in(i, BEFORE_ORDINAL) && scan.is(i + 1, "the")) {
      int day = day(i + 2);
      boolean ordinal = day == i + 4 || (scan.at(i + 2).isWord() && day > 0 && scan.closes(day));
      boolean noMore = scan.closes(day) || scan.in(day, AFTER_ORDINAL);
      return ordinal && noMore && !scan.isDash(day) ? day : -1;
    }
    if (scan.is(i, "dia") && scan.isNumber(i + 1, 2, 1, 31)) {
      return scan.isDash(i + 2) ? -1 : i + 2;
    }
    return -1;
  }
}
