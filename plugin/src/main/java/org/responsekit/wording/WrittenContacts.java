package org.responsekit.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.responsekit.finding.Rule;
import org.responsekit.wording.text.Shape;
import org.responsekit.wording.text.Unicode;

/**
 * Finds phone numbers, e-mail and web addresses and US street addresses written out in a text, and
 * knows which are the kit's own or a built-in crisis line.
 */
final class WrittenContacts {
  /** A contact in a text. */
  record Hit(Rule rule, int start, int end) {}

  /**
   * 988 Suicide and Crisis Lifeline, 911, Crisis Text Line 741741, Veterans Crisis Line by text
   * 838255, SAMHSA, National Maternal Mental Health Hotline, Poison Help. Sources: HRSA and SAMHSA
   * pages, checked 2026-11-21.
   */
  private static final Set<String> CRISIS =
      Set.of("988", "911", "741741", "838255", "8006624357", "8338526262", "8002221222");

  private static final Set<String> DIGIT_WORDS =
      Set.of(
          "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
          "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve");
  private static final Set<String> BEFORE_SHORT_NUMBER =
      Set.of(
          "call",
          "text",
          "dial",
          "sms",
          "ext",
          "extension",
          "llame",
          "marque",
          "texto",
          "extensi\u00f3n");
  private static final int LONGEST_LOCAL_PART = 64;

  /** A text with more is refused for the first of them; looking on would only take time. */
  private static final int MOST_HITS = 200;

  /** What a text with a match has, see {@link Signs}. */
  static final int URL_NEEDS = Signs.COLON | Signs.INNER_DOT;

  static final int STREET_NEEDS = Signs.DIGIT;

  static final Shape SPOKEN_MAIL =
      Shape.of("(?i)[a-z0-9._-]{2,40} (?:at|arroba) [a-z0-9-]{2,40} (?:dot|punto) [a-z]{2,10}\\b");
  static final Shape URL =
      Shape.of(
          "(?i)\\b(?:https?|ftp)://[^\\s\uFFFC]{1,300}|\\bwww\\.[^\\s\uFFFC]{1,300}|\\b(?:[\\p{L}0-9-]{1,63}\\.){1,5}"
              + "(?:com|org|net|edu|gov|mil|int|info|biz|name|pro|health|healthcare|clinic|dental|dentist|doctor|hospital|care|med"
              + "|us|uk|ca|mx|es|de|fr|io|co|me|ly|gl|tv|app|dev|site|online|website|link|page|live|shop|store|blog|example|test)"
              + "\\b(?:/[^\\s\uFFFC]{0,200})?");
  static final Shape STREET =
      Shape.of(
          "\\b\\d{1,6}[A-Za-z]? (?:[NSEW]\\.? |North |South |East |West )?(?:(?:[A-Z][\\p{L}'.-]{0,30}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}"
              + "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Circle|Cir|Way|Place|Pl|Parkway|Pkwy|Highway|Hwy"
              + "|Terrace|Ter|Trail|Square|Sq|Plaza|Broadway)\\b\\.?"
              + "|\\b(?:P\\.? ?O\\.? ?|Post Office )[Bb]ox \\d{1,6}\\b"
              + "|\\b(?:Calle|Avenida|Av\\.|Carretera|Camino|Paseo) (?:[\\p{Lu}][\\p{L}.]{0,30} ){1,4}(?:#|No\\. ?|n\u00famero )?\\d{1,6}\\b"
              + "|\\b[A-Z]{2} \\d{5}(?:-\\d{4})?\\b|\\b(?:Suite|Ste\\.?|Apt\\.?|Apartment|Unit) #?\\d{1,5}[A-Za-z]?\\b");

  private final Set<String> ownPhones = new HashSet<>(CRISIS);
  private final Set<String> ownTexts = new HashSet<>();

  /**
   * Learns the kit's own contacts.
   *
   * @param facts texts of all declared facts, in every language
   */
  WrittenContacts(Iterable<String> facts) {
    for (String fact : facts) {
      for (Hit hit : all(fact)) {
        String text = fact.substring(hit.start(), hit.end());
        if (hit.rule() == Rule.CONTACT_FOREIGN_PHONE) {
          ownPhones.add(digits(text));
        }
        ownTexts.add(plain(text));
      }
    }
  }

  /** Digits of phone numbers, and the other contacts as they are compared, that are the kit's. */
  List<List<String>> own() {
    return List.of(ownPhones.stream().sorted().toList(), ownTexts.stream().sorted().toList());
  }

  /** Whether a fact's text holds a contact, so that it is the practice's own by declaration. */
  static boolean isContact(String fact) {
    return !all(fact).isEmpty();
  }

  /** The contacts in a text that are not the kit's own. */
  List<Hit> foreign(String text) {
    return all(text).stream().filter(hit -> !isOwn(hit, text)).toList();
  }

  /** Whether a contact in a text is the kit's own. */
  boolean isOwn(Hit hit, String text) {
    String contact = text.substring(hit.start(), hit.end());
    return hit.rule() == Rule.CONTACT_FOREIGN_PHONE
        ? ownPhones.contains(digits(contact))
        : ownTexts.contains(plain(contact));
  }

  private static String plain(String text) {
    String lower = Unicode.lower(text);
    for (String start : new String[] {"https://", "http://", "www."}) {
      lower = lower.startsWith(start) ? lower.substring(start.length()) : lower;
    }
    int end = lower.length();
    while (end > 0 && "/.,;:!?)".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }

  /** The digits of a North American number without its country code. */
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Unicode::isDigit)
        .forEach(point -> digits.append(Unicode.digit(point)));
    boolean withCountry = digits.length() == 11 && digits.charAt(0) == '1';
    return withCountry ? digits.substring(1) : digits.toString();
  }

  static List<Hit> all(String text) {
    List<Hit> hits = new ArrayList<>();
    int signs = Signs.of(text);
    mails(text, hits);
    if (maySpeakMail(text)) {
      find(SPOKEN_MAIL, text, Rule.CONTACT_FOREIGN_EMAIL, hits);
    }
    if ((signs & URL_NEEDS) != 0) {
      find(URL, text, Rule.CONTACT_FOREIGN_URL, hits);
    }
    if ((signs & STREET_NEEDS) != 0) {
      find(STREET, text, Rule.CONTACT_FOREIGN_ADDRESS, hits);
    }
    phones(text, hits);
    spokenPhones(text, hits);
    hits.sort(java.util.Comparator.comparingInt(Hit::start));
    return hits;
  }

  static boolean maySpeakMail(String text) {
    return Signs.holds(text, "dot") || Signs.holds(text, "punto");
  }

  /** Addresses around each sign, which one blank may surround. */
  private static void mails(String text, List<Hit> hits) {
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
      int left = sign > 0 && Unicode.isWhitespace(text.charAt(sign - 1)) ? sign - 1 : sign;
      int start = left;
      while (start > 0
          && left - start < LONGEST_LOCAL_PART
          && inLocalPart(text.charAt(start - 1))) {
        start--;
      }
      int right = sign + 1;
      right += right < text.length() && Unicode.isWhitespace(text.charAt(right)) ? 1 : 0;
      int end = label(text, right);
      boolean dotted = false;
      while (end > right && end < text.length() && text.charAt(end) == '.') {
        int next = label(text, end + 1);
        if (next == end + 1) {
          break;
        }
        dotted = true;
        end = next;
      }
      if (start < left && dotted) {
        add(Rule.CONTACT_FOREIGN_EMAIL, start, end, hits);
      }
    }
  }

  private static boolean inLocalPart(char c) {
    return Unicode.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  /** The end of a part of a domain name. */
  private static int label(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Unicode.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static void find(Shape shape, String text, Rule rule, List<Hit> hits) {
    shape.find(text, (start, end) -> add(rule, start, end, hits));
  }

  private static void add(Rule rule, int start, int end, List<Hit> hits) {
    if (hits.size() < MOST_HITS
        && hits.stream().noneMatch(hit -> hit.start() < end && start < hit.end())) {
      hits.add(new Hit(rule, start, end));
    }
  }

  /**
   * Seven and more digits with the usual separators, short numbers after "call" or "text", and
   * 1-800-WORDS.
   */
  private static void phones(String text, List<Hit> hits) {
    int at = 0;
    while (at < text.length()) {
      if (!Unicode.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      int digits = 0;
      int gap = 0;
      for (int i = at; i < text.length() && gap < 4; i++) {
        char c = text.charAt(i);
        if (Unicode.isDigit(c)) {
          digits++;
          gap = 0;
          end = i + 1;
        } else if (isSeparator(c)) {
          gap++;
        } else {
          break;
        }
      }
      int vanity = vanityEnd(text, end);
      boolean years = end - at == 9 && isYears(text.substring(at, end));
      if (vanity > end && digits >= 3) {
        end = vanity;
        add(Rule.CONTACT_FOREIGN_PHONE, at, end, hits);
      } else if ((digits >= 7 && !years) || (digits >= 3 && isAsked(text, at))) {
        int start = at > 0 && text.charAt(at - 1) == '(' ? at - 1 : at;
        add(Rule.CONTACT_FOREIGN_PHONE, start, end, hits);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** {@code 1998-2024}. */
  private static boolean isYears(String text) {
    return text.length() == 9
        && (text.charAt(4) == '-' || text.charAt(4) == '\u2013')
        && isYear(text.substring(0, 4))
        && isYear(text.substring(5));
  }

  private static boolean isYear(String text) {
    return (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isSeparator(char c) {
    return " -.()/+\u00a0\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7\u202f".indexOf(c) >= 0;
  }

  /** The end of {@code -FLOWERS} behind the digits, or the same place. */
  private static int vanityEnd(String text, int from) {
    int at = from;
    if (at >= text.length() || "- .".indexOf(text.charAt(at)) < 0) {
      return from;
    }
    at++;
    int letters = 0;
    while (at < text.length()
        && (Unicode.isUpperCase(text.charAt(at))
            || Unicode.isDigit(text.charAt(at))
            || text.charAt(at) == '-')) {
      letters += Unicode.isUpperCase(text.charAt(at)) ? 1 : 0;
      at++;
    }
    boolean wordEnds = at >= text.length() || !Unicode.isLetter(text.charAt(at));
    return letters >= 3 && at - from >= 5 && wordEnds ? at : from;
  }

  /** Whether a word that short numbers follow stands before one, small words between or not. */
  private static boolean isAsked(String text, int number) {
    int start = number;
    while (true) {
      int end = start;
      while (end > 0 && " :.#".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      start = end;
      while (start > 0 && Unicode.isLetter(text.charAt(start - 1))) {
        start--;
      }
      String word = Unicode.lower(text.substring(start, end));
      boolean linked = word.equals("to") || word.equals("at") || word.equals("al");
      if (!linked || start <= 1) {
        return BEFORE_SHORT_NUMBER.contains(word);
      }
    }
  }

  /** No word for a digit is longer than six letters; few begin as one does. */
  private static boolean isDigitWord(String text, int start, int end) {
    int length = end - start;
    return length >= 2
        && length <= 6
        && "zotfsencudq".indexOf(text.charAt(start) | 0x20) >= 0
        && DIGIT_WORDS.contains(Unicode.lower(text.substring(start, end)));
  }

  private static void spokenPhones(String text, List<Hit> hits) {
    int at = 0;
    int first = -1;
    int count = 0;
    int end = 0;
    while (at <= text.length()) {
      int start = at;
      while (at < text.length() && Unicode.isLetter(text.charAt(at))) {
        at++;
      }
      if (isDigitWord(text, start, at)) {
        first = count == 0 ? start : first;
        count++;
        end = at;
      } else if (at > start || (at < text.length() && " -,.".indexOf(text.charAt(at)) < 0)) {
        if (count >= 7) {
          add(Rule.CONTACT_FOREIGN_PHONE, first, end, hits);
        }
        count = 0;
      }
      if (at == start || at < text.length()) {
        at++;
      } else {
        break;
      }
    }
    if (count >= 7) {
      add(Rule.CONTACT_FOREIGN_PHONE, first, end, hits);
    }
  }
}
