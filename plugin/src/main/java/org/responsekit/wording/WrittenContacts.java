package org.responsekit.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.Rule;

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

  private static final Pattern SPOKEN_MAIL =
      Pattern.compile(
          "(?i)[a-z0-9._-]{2,40} (?:at|arroba) [a-z0-9-]{2,40} (?:dot|punto) [a-z]{2,10}\\b");
  private static final Pattern URL =
      Pattern.compile(
          "(?i)\\b(?:https?|ftp)://[^\\s\uFFFC]{1,300}|\\bwww\\.[^\\s\uFFFC]{1,300}|\\b(?:[\\p{L}0-9-]{1,63}\\.){1,5}"
              + "(?:com|org|net|edu|gov|mil|int|info|biz|name|pro|health|healthcare|clinic|dental|dentist|doctor|hospital|care|med"
              + "|us|uk|ca|mx|es|de|fr|io|co|me|ly|gl|tv|app|dev|site|online|website|link|page|live|shop|store|blog|example|test)"
              + "\\b(?:/[^\\s\uFFFC]{0,200})?");
  private static final Pattern STREET =
      Pattern.compile(
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

  /** Whether a fact's text holds a contact, so that it is the practice's own by declaration. */
  static boolean isContact(String fact) {
    return !all(fact).isEmpty();
  }

  /** The contacts in a text that are not the kit's own. */
  List<Hit> foreign(String text) {
    return all(text).stream()
        .filter(hit -> !isOwn(hit.rule(), text.substring(hit.start(), hit.end())))
        .toList();
  }

  /** The contacts in a text that are the kit's own. */
  List<Hit> own(String text) {
    return all(text).stream()
        .filter(hit -> isOwn(hit.rule(), text.substring(hit.start(), hit.end())))
        .toList();
  }

  private boolean isOwn(Rule rule, String text) {
    return rule == Rule.CONTACT_FOREIGN_PHONE
        ? ownPhones.contains(digits(text))
        : ownTexts.contains(plain(text));
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("^https?://(www\\.)?|^www\\.", "");
    return lower.replaceAll("[/.,;:!?)]+$", "");
  }

  /** The digits of a North American number without its country code. */
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(point -> digits.append(Character.digit(point, 10)));
    boolean withCountry = digits.length() == 11 && digits.charAt(0) == '1';
    return withCountry ? digits.substring(1) : digits.toString();
  }

  static List<Hit> all(String text) {
    List<Hit> hits = new ArrayList<>();
    mails(text, hits);
    find(SPOKEN_MAIL, text, Rule.CONTACT_FOREIGN_EMAIL, hits);
    find(URL, text, Rule.CONTACT_FOREIGN_URL, hits);
    find(STREET, text, Rule.CONTACT_FOREIGN_ADDRESS, hits);
    phones(text, hits);
    spokenPhones(text, hits);
    hits.sort(java.util.Comparator.comparingInt(Hit::start));
    return hits;
  }

  /** Addresses around each sign, which one blank may surround. */
  private static void mails(String text, List<Hit> hits) {
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
      int left = sign > 0 && Character.isWhitespace(text.charAt(sign - 1)) ? sign - 1 : sign;
      int start = left;
      while (start > 0
          && left - start < LONGEST_LOCAL_PART
          && inLocalPart(text.charAt(start - 1))) {
        start--;
      }
      int right = sign + 1;
      right += right < text.length() && Character.isWhitespace(text.charAt(right)) ? 1 : 0;
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
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  /** The end of a part of a domain name. */
  private static int label(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static void find(Pattern pattern, String text, Rule rule, List<Hit> hits) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      add(rule, matcher.start(), matcher.end(), hits);
    }
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
      if (!Character.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      int digits = 0;
      int gap = 0;
      for (int i = at; i < text.length() && gap < 4; i++) {
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
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
      boolean years = text.substring(at, end).matches("(19|20)\\d\\d[-\u2013](19|20)\\d\\d");
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
        && (Character.isUpperCase(text.charAt(at))
            || Character.isDigit(text.charAt(at))
            || text.charAt(at) == '-')) {
      letters += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      at++;
    }
    boolean wordEnds = at >= text.length() || !Character.isLetter(text.charAt(at));
    return letters >= 3 && at - from >= 5 && wordEnds ? at : from;
  }

  private static boolean isAsked(String text, int number) {
    int end = number;
    while (end > 0 && " :.#".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean linked = word.equals("to") || word.equals("at") || word.equals("al");
    return BEFORE_SHORT_NUMBER.contains(word) || (linked && start > 1 && isAsked(text, start));
  }

  private static void spokenPhones(String text, List<Hit> hits) {
    int at = 0;
    int first = -1;
    int count = 0;
    int end = 0;
    while (at <= text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      String word = text.substring(start, at).toLowerCase(Locale.ROOT);
      if (DIGIT_WORDS.contains(word)) {
        first = count == 0 ? start : first;
        count++;
        end = at;
      } else if (!word.isEmpty() || (at < text.length() && " -,.".indexOf(text.charAt(at)) < 0)) {
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
