package org.responsekit.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Hides what could identify a person in text that goes into a report: runs of five and more digits
 * (phones, dates, record numbers), dates with a month's name, e-mail addresses, and names after a
 * greeting or title. Every character is replaced by one dot of the same width, so places stay true.
 * Reports travel further than sources, so this masks too much rather than too little.
 */
public final class Masking {
  private static final char DOT = '\u2022';
  private static final int FEWEST_DIGITS = 5;
  private static final String SEPARATORS = " -.()/+\u00a0\u2010\u2011\u2012\u2013\u2014\u2015";
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "dear",
          "hi",
          "hello",
          "hey",
          "hola",
          "estimado",
          "estimada",
          "querido",
          "querida",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sr",
          "sra",
          "srta",
          "don",
          "do\u00f1a");
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
    maskWords(text, out);
    return new String(out);
  }

  /** Masked and shortened, in double quotes, for use inside a message. */
  public static String quote(String text) {
    String oneLine = mask(text).replace('\n', ' ');
    return "\"" + (oneLine.length() > 60 ? oneLine.substring(0, 57) + "..." : oneLine) + "\"";
  }

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
      if (digits >= FEWEST_DIGITS || (slashed && digits >= 3)) {
        for (int i = at; i < end; i++) {
          if (Character.isDigit(text.charAt(i))) {
            out[i] = DOT;
          }
        }
      }
      at = end;
    }
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

  /** Capitalised words after a greeting or title, and day numbers beside a month's name. */
  private static void maskWords(String text, char[] out) {
    String before = "";
    boolean inName = false;
    int at = 0;
    while (at < out.length) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        if ("\n,!:;?<>{}[]$".indexOf(text.charAt(at)) >= 0) {
          inName = false;
          before = text.charAt(at) == ',' ? before : "";
        }
        at++;
        continue;
      }
      int end = at;
      while (end < out.length
          && (Character.isLetterOrDigit(text.charAt(end))
              || "'\u2019".indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      String word = text.substring(at, end);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean capitalised =
          Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
      if (BEFORE_NAME.contains(lower)) {
        inName = true;
      } else if (inName && capitalised) {
        Arrays.fill(out, at, end, DOT);
      } else {
        inName = false;
        boolean besideMonth =
            MONTHS.contains(before) || before.equals("de") || MONTHS.contains(nextWord(text, end));
        if (Character.isDigit(word.charAt(0)) && besideMonth) {
          Arrays.fill(out, at, end, DOT);
        }
      }
      before = lower;
      at = end;
    }
  }

  private static String nextWord(String text, int from) {
    int end = from;
    String next;
    do {
      int start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
      end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      next = text.substring(start, end).toLowerCase(Locale.ROOT);
    } while (next.equals("de"));
    return next;
  }
}
