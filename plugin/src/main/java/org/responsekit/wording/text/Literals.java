package org.responsekit.wording.text;

import java.util.Set;

/**
 * Finds what is no plain word at a place of a text: addresses, numbers, dates. Each look goes a
 * bounded way ahead or consumes what it has seen, so that a text is read in linear time.
 */
final class Literals {
  private static final int LONGEST_UNIT = 12;
  private static final Set<String> UNITS =
      Set.of(
          "mg",
          "mgs",
          "mcg",
          "ml",
          "mls",
          "cc",
          "iu",
          "ui",
          "meq",
          "milligram",
          "milligrams",
          "microgram",
          "micrograms",
          "milliliter",
          "milliliters",
          "miligramo",
          "miligramos",
          "microgramo",
          "microgramos",
          "mililitro",
          "mililitros");
  private static final Set<String> EVERYONE = Set.of("everyone", "all", "here", "todos", "todas");
  private static final String[] DOMAINS = {"com", "org", "gov", "net", "example", "edu"};

  private final String text;

  /** Where the run of letters ends that was last looked at in vain for an address. */
  private int noHostBefore;

  private int noMailBefore;

  /** Without these an address can stand nowhere, as in most texts. */
  private final boolean hasDomains;

  private final boolean hasMails;

  /** What the last look found. */
  private Kind kind = Kind.WORD;

  Literals(String text) {
    this.text = text;
    hasDomains = hasDomains(text);
    hasMails = text.indexOf('@') >= 0;
  }

  Kind kind() {
    return kind;
  }

  /** The end of the literal that starts here, or -1; {@link #kind()} says which. */
  int end(int at) {
    char first = text.charAt(at);
    if (first > 0x7f || first == ' ') {
      return -1;
    }
    int end = hasDomains ? found(Kind.URL, url(at)) : -1;
    if (end < 0 && hasMails) {
      end = found(Kind.EMAIL, mail(at));
    }
    if (end < 0 && (Letters.isDigit(first) || first == '(' || first == '+')) {
      end = found(Kind.PHONE, phone(at));
    }
    if (end < 0 && first == '$') {
      end = found(Kind.MONEYAMT, money(at));
    }
    if (end < 0 && first == '#' && digits(at + 1) >= at + 5) {
      end = found(Kind.IDLIT, digits(at + 1));
    }
    if (end < 0 && first == '@') {
      end = found(Kind.HANDLE, handle(at));
    }
    if (end < 0 && Letters.isDigit(first)) {
      return number(at);
    }
    return end >= 0 ? end : found(Kind.IDLIT, letteredId(at));
  }

  /** Whether a dot or {@code ://} stands inside a word somewhere. */
  private static boolean hasDomains(String text) {
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (dot + 1 < text.length() && !isSpace(text.charAt(dot + 1))) {
        return true;
      }
    }
    return text.contains("://");
  }

  private int found(Kind what, int end) {
    if (end >= 0) {
      kind = what;
    }
    return end;
  }

  private char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  private boolean isDigit(int offset) {
    return Letters.isDigit(at(offset));
  }

  private boolean isLetter(int offset) {
    return Letters.isLetter(at(offset));
  }

  private int digits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean starts(String words, int offset) {
    return text.startsWith(words, offset);
  }

  private int url(int from) {
    if (starts("http://", from) || starts("https://", from) || starts("www.", from)) {
      int body = starts("www.", from) ? from + 4 : text.indexOf("://", from) + 3;
      int end = path(body);
      return end > body ? end : -1;
    }
    if (from < noHostBefore) {
      return -1;
    }
    int dot = from;
    while (isHost(at(dot))) {
      dot++;
    }
    noHostBefore = dot;
    if (dot == from || at(dot) != '.') {
      return -1;
    }
    for (String domain : DOMAINS) {
      int end = dot + 1 + domain.length();
      if (starts(domain, dot + 1) && at(end) != '@' && !Letters.isWordy(at(end))) {
        return at(end) == '/' ? path(end) : end;
      }
    }
    return -1;
  }

  private static boolean isHost(char c) {
    return (c >= 'a' && c <= 'z') || Letters.isDigit(c) || c == '-';
  }

  private int path(int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != ')') {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private int mail(int from) {
    if (from < noMailBefore) {
      return -1;
    }
    int at = from;
    while (Letters.isWordy(at(at)) || (at(at) != 0 && ".+-".indexOf(at(at)) >= 0)) {
      at++;
    }
    noMailBefore = at;
    return at == from || at(at) != '@' ? -1 : domain(at + 1);
  }

  private int domain(int from) {
    int at = from;
    int end = -1;
    while (at < text.length()) {
      int label = at;
      while (Letters.isWordy(at(at)) || at(at) == '-') {
        at++;
      }
      if (at == label) {
        return end;
      }
      end = label == from ? -1 : at;
      if (at(at) != '.') {
        return end;
      }
      at++;
    }
    return end;
  }

  private int phone(int from) {
    int body = from + (at(from) == '+' ? 1 : 0);
    if (at(body) == '1') {
      int end = isSeparator(at(body + 1)) ? area(body + 2) : -1;
      end = end < 0 ? area(body + 1) : end;
      if (end >= 0) {
        return end;
      }
    }
    return body == from ? area(from) : -1;
  }

  private int area(int from) {
    if (at(from) == '(') {
      if (digits(from + 1) != from + 4 || at(from + 4) != ')') {
        return -1;
      }
      int end = at(from + 5) == ' ' ? line(from + 6) : -1;
      return end < 0 ? line(from + 5) : end;
    }
    return three(from) ? line(from + 4) : -1;
  }

  /** Three digits and a separator. */
  private boolean three(int from) {
    return isDigit(from) && isDigit(from + 1) && isDigit(from + 2) && isSeparator(at(from + 3));
  }

  private int line(int from) {
    int end = three(from) ? last(from + 4) : -1;
    return end < 0 ? last(from) : end;
  }

  private int last(int from) {
    int count = digits(from) - from;
    if (count != 3 && count != 4) {
      return -1;
    }
    int end = from + count;
    boolean more = isSeparator(at(end)) && digits(end + 1) == end + 5;
    return more ? end + 5 : end;
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '.' || c == '-';
  }

  private int money(int from) {
    int first = from + (at(from + 1) == ' ' ? 2 : 1);
    return isDigit(first) ? groups(first, ",.") : -1;
  }

  /** Digits with signs between them. */
  private int groups(int from, String between) {
    int end = from;
    int at = from;
    while (isDigit(at) || (at < text.length() && between.indexOf(text.charAt(at)) >= 0)) {
      at++;
      end = isDigit(at - 1) ? at : end;
    }
    return end;
  }

  private int handle(int from) {
    int end = from + 1;
    while (Letters.isWordy(at(end)) || isLetter(end)) {
      end++;
    }
    boolean inWord = from > 0 && (isLetter(from - 1) || isDigit(from - 1));
    boolean everyone = EVERYONE.contains(Letters.plain(text.substring(from + 1, end)));
    return end > from + 1 && isLetter(from + 1) && !inWord && !everyone ? end : -1;
  }

  private int number(int from) {
    int end = digits(from);
    int unit = grouped(end);
    unit += at(unit) == ' ' ? 1 : 0;
    if (at(unit) == '%') {
      return found(Kind.PCT, unit + 1);
    }
    if (at(unit) == '\u20ac') {
      return found(Kind.MONEYAMT, unit + 1);
    }
    int date = numericDate(from, end);
    if (date >= 0) {
      return found(Kind.DATE, date);
    }
    int dose = dose(grouped(end));
    if (dose >= 0) {
      return found(Kind.DOSE, dose);
    }
    if (end - from <= 2) {
      int small = found(Kind.DATE, slashDate(end));
      small = small < 0 ? found(Kind.TIME, time(end)) : small;
      if (small >= 0) {
        return small;
      }
    }
    int ordinal = ordinal(end);
    if (ordinal >= 0) {
      return found(Kind.ORD, ordinal);
    }
    if (end - from == 3
        && at(end) == '-'
        && digits(end + 1) == end + 3
        && at(end + 3) == '-'
        && digits(end + 4) >= end + 8) {
      return found(Kind.IDLIT, end + 8);
    }
    if (end - from >= 6) {
      boolean more = at(end) == '-' && isDigit(end + 1);
      return found(Kind.LONGNUM, more ? digits(end + 1) : end);
    }
    return found(Kind.NUM, grouped(end));
  }

  /** The end of 2025-03-14, 14.03.2025 or 3-14-2025, or -1. */
  private int numericDate(int from, int end) {
    int first = end - from;
    char sign = at(end);
    int second = digits(end + 1);
    int last = digits(second + 1);
    boolean same = (sign == '-' || sign == '.') && at(second) == sign && last > second + 1;
    int middle = second - end - 1;
    if (!same || middle < 1 || middle > 2) {
      return -1;
    }
    int third = last - second - 1;
    boolean yearFirst = first == 4 && third <= 2;
    boolean yearLast = first <= 2 && third == 4;
    return yearFirst || yearLast ? last : -1;
  }

  /** The end of a unit of medicine behind a number, or -1. */
  private int dose(int number) {
    int unit = number + (at(number) == ' ' || at(number) == '-' ? 1 : 0);
    int end = unit;
    while (isLetter(end) && end - unit < LONGEST_UNIT) {
      end++;
    }
    return end > unit && UNITS.contains(Letters.plain(text.substring(unit, end))) ? end : -1;
  }

  private int grouped(int from) {
    int end = from;
    while ((at(end) == '.' || at(end) == ',') && isDigit(end + 1)) {
      end = digits(end + 1);
    }
    return end;
  }

  private int slashDate(int slash) {
    if (at(slash) != '/' || !isDigit(slash + 1)) {
      return -1;
    }
    int end = Math.min(digits(slash + 1), slash + 3);
    int year = at(end) == '/' ? Math.min(digits(end + 1), end + 5) - end - 1 : 0;
    return year >= 2 ? end + 1 + year : end;
  }

  private int time(int hour) {
    int end = hour;
    if (at(hour) == ':' && isDigit(hour + 1) && isDigit(hour + 2)) {
      end = hour + 3;
    }
    int half = half(at(end) == ' ' ? end + 1 : end);
    return half >= 0 ? half : end > hour ? end : -1;
  }

  /** The end of {@code am} or {@code p.m.}, or -1. */
  private int half(int from) {
    if (at(from) != 'a' && at(from) != 'p') {
      return -1;
    }
    if (starts(". m.", from + 1)) {
      return from + 5;
    }
    int m = at(from + 1) == '.' ? from + 2 : from + 1;
    if (at(m) != 'm' || isLetter(m + 1)) {
      return -1;
    }
    return at(m + 1) == '.' && m == from + 2 ? m + 2 : m + 1;
  }

  private int ordinal(int end) {
    boolean is = starts("st", end) || starts("nd", end) || starts("rd", end) || starts("th", end);
    return is && !Letters.isWordy(at(end + 2)) ? end + 2 : -1;
  }

  private int letteredId(int from) {
    int letters = from;
    while (letters - from < 4 && at(letters) >= 'A' && at(letters) <= 'Z') {
      letters++;
    }
    int end = digits(letters);
    return letters > from && end - letters >= 5 ? end : -1;
  }
}
