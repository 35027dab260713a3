package org.responsekit.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what could identify a person in text that goes into a report: runs of five and more digits
 * (phones, dates, record numbers), dates with a month's name, e-mail and street addresses, and
 * names after a greeting or title. Every character is replaced by one dot of the same width, so
 * places stay true. Reports travel further than sources, so this masks too much rather than too
 * little.
 */
public final class Masking {
  private static final char DOT = '\u2022';
  private static final int FEWEST_DIGITS = 5;
  private static final int LONGEST_QUOTE = 60;
  private static final String SEPARATORS = " -.()/+\u00a0\u2010\u2011\u2012\u2013\u2014\u2015";

  /** Words that a name follows, perhaps after a comma. */
  private static final Set<String> GREETINGS =
      Set.of(
          "dear",
          "hi",
          "hello",
          "hey",
          "thanks",
          "sorry",
          "hola",
          "gracias",
          "estimado",
          "estimada",
          "querido",
          "querida");

  /** Words that a name follows, perhaps after a full stop. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mister",
          "dr",
          "doctor",
          "prof",
          "nurse",
          "patient",
          "sr",
          "sra",
          "srta",
          "se\u00f1or",
          "se\u00f1ora",
          "se\u00f1orita",
          "don",
          "do\u00f1a",
          "doctora",
          "dra",
          "paciente");

  /** Small words inside a name or between two names. */
  private static final Set<String> INSIDE_NAMES =
      Set.of(
          "and", "y", "e", "de", "del", "la", "las", "los", "da", "di", "du", "van", "von", "der",
          "den", "bin", "al", "el");

  /** What stands for a name in a text that was never finished; worth seeing in a report. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "PATIENT",
          "PACIENTE",
          "NAME",
          "NOMBRE",
          "FIRST",
          "LAST",
          "FIRSTNAME",
          "LASTNAME",
          "FNAME",
          "LNAME",
          "CUSTOMER",
          "CLIENT",
          "REVIEWER",
          "GUEST",
          "MEMBER",
          "USER");

  private static final Pattern STREET =
      Pattern.compile(
          "\\b(\\d{1,6}[A-Za-z]?) +((?:[A-Z0-9][A-Za-z0-9'.]{0,30} +){1,4})"
              + "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq"
              + "|Parkway|Pkwy|Highway|Hwy|Terrace|Ter|Circle|Cir|Trail)\\b"
              + "|\\b(?:Calle|Avenida|Paseo|Plaza|Camino) +((?:(?:de|del|la|las|los|el) +){0,2}(?:[A-Z\\p{Lu}][\\p{L}'.]{0,30}[ ,]+){1,3})(?:n\\.?\u00ba ?)?(\\d{1,5})\\b");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private Masking() {}

  /** The text with everything masked that could identify a person; same length. */
  public static String mask(String text) {
    char[] out = text.toCharArray();
    maskDigitRuns(text, out);
    maskAddresses(text, out);
    maskStreets(text, out);
    maskWords(text, out);
    return new String(out);
  }

  /** Masked and shortened, in double quotes, for use inside a message. */
  public static String quote(String text) {
    String oneLine = mask(text).replace('\n', ' ');
    if (oneLine.length() <= LONGEST_QUOTE) {
      return "\"" + oneLine + "\"";
    }
    int end = LONGEST_QUOTE - 3;
    end -= Character.isHighSurrogate(oneLine.charAt(end - 1)) ? 1 : 0;
    return "\"" + oneLine.substring(0, end) + "...\"";
  }

  /** Masks numbers, but not those of a law. */
  private static void maskDigitRuns(String text, char[] out) {
    int at = 0;
    while (at < out.length) {
      if (!Character.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int digits = 0;
      int end = at;
      int gap = 0;
      boolean slashed = false;
      for (int i = at; i < out.length && gap < 4; i++) {
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
          digits++;
          end = i + 1;
          gap = 0;
        } else if (SEPARATORS.indexOf(c) >= 0) {
          slashed |= c == '/';
          gap++;
        } else {
          break;
        }
      }
      boolean law = text.startsWith("CFR ", at - 4) && isSection(text, at, end);
      if (!law && (digits >= FEWEST_DIGITS || (slashed && digits >= 3))) {
        for (int i = at; i < end; i++) {
          if (Character.isDigit(text.charAt(i))) {
            out[i] = DOT;
          }
        }
      }
      at = end;
    }
  }

  /** Whether a stretch has the form of a part or section of the CFR: 164, or 164.514. */
  private static boolean isSection(String text, int start, int end) {
    int dot = text.indexOf('.', start);
    boolean dotted = dot > start && dot < end;
    int part = (dotted ? dot : end) - start;
    int section = dotted ? end - dot - 1 : 1;
    return part <= 3
        && section >= 1
        && section <= 4
        && text.substring(start, end).chars().allMatch(c -> c == '.' || Character.isDigit(c));
  }

  private static void maskAddresses(String text, char[] out) {
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
      int start = sign;
      while (start > 0 && inAddress(text.charAt(start - 1))) {
        start--;
      }
      int end = sign + 1;
      while (end < out.length && inAddress(text.charAt(end))) {
        end++;
      }
      int dot = text.substring(sign, end).indexOf('.');
      if (start < sign && dot > 0 && sign + dot < end - 1) {
        Arrays.fill(out, start, sign, DOT);
        Arrays.fill(out, sign + 1, end, DOT);
      }
    }
  }

  private static boolean inAddress(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static void maskStreets(String text, char[] out) {
    Matcher street = STREET.matcher(text);
    while (street.find()) {
      for (int group = 1; group <= street.groupCount(); group++) {
        for (int i = Math.max(0, street.start(group)); i < street.end(group); i++) {
          out[i] = Character.isLetterOrDigit(text.charAt(i)) ? DOT : out[i];
        }
      }
    }
  }

  /** Where a name may follow. */
  private enum Expect {
    NOTHING,
    AFTER_GREETING,
    AFTER_TITLE,
    IN_NAME
  }

  /** Capitalised words after a greeting or title, and day numbers beside a month's name. */
  private static void maskWords(String text, char[] out) {
    String before = "";
    Expect expect = Expect.NOTHING;
    int at = 0;
    while (at < out.length) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        expect = afterMark(c, expect, before);
        before = "\n!:;?<>{}[]$".indexOf(c) >= 0 ? "" : before;
        at++;
        continue;
      }
      int end = wordEnd(text, at);
      String word = text.substring(at, end);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean namesFollow = expect != Expect.NOTHING;
      if (TITLES.contains(lower)) {
        expect = Expect.AFTER_TITLE;
      } else if (GREETINGS.contains(lower) || (lower.equals("you") && before.equals("thank"))) {
        expect = Expect.AFTER_GREETING;
      } else if (namesFollow
          && Character.isUpperCase(c)
          && !PLACEHOLDERS.contains(word.toUpperCase(Locale.ROOT))) {
        Arrays.fill(out, at, end, DOT);
        expect = Expect.IN_NAME;
      } else if (!(namesFollow && INSIDE_NAMES.contains(lower))) {
        expect = Expect.NOTHING;
        boolean besideMonth =
            Character.isDigit(c)
                && (MONTHS.contains(before)
                    || before.equals("de")
                    || MONTHS.contains(nextWord(text, end)));
        if (besideMonth) {
          Arrays.fill(out, at, end, DOT);
        }
      }
      before = lower;
      at = end;
    }
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || "'\u2019".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** A comma may stand after a greeting, a full stop after a title or initial. */
  private static Expect afterMark(char mark, Expect expect, String before) {
    boolean ends =
        switch (mark) {
          case ',' -> expect != Expect.AFTER_GREETING;
          case '.' -> expect != Expect.AFTER_TITLE && before.length() > 1;
          default -> "\n!:;?<>{}[]$".indexOf(mark) >= 0;
        };
    return ends ? Expect.NOTHING : expect;
  }

  /** The next word, in lower case; of "5 de mayo" the month. */
  private static String nextWord(String text, int from) {
    int start = skipSpaces(text, from);
    int end = wordEnd(text, start);
    if (text.substring(start, end).equalsIgnoreCase("de")) {
      start = skipSpaces(text, end);
      end = wordEnd(text, start);
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
