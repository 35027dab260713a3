package org.responsekit.wording.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what somebody, or another system, was to fill in. Each look ahead is bounded. */
public final class Placeholders {
  /** A placeholder in a normal text. */
  public record Hit(int start, int end) {}

  private static final int LONGEST = 120;
  private static final Set<String> ASKED =
      Set.of(
          "name",
          "nombre",
          "insert",
          "patient",
          "paciente",
          "date",
          "fecha",
          "apellido",
          "doctor",
          "provider",
          "practice",
          "clinic",
          "phone",
          "your",
          "first",
          "last",
          "reviewer",
          "title",
          "telefono",
          "his",
          "her",
          "he",
          "she");
  private static final Set<String> ANGLED =
      Set.of("first", "last", "patient", "name", "nombre", "apellido", "insert");
  private static final Set<String> ROUND =
      Set.of("su nombre", "tu nombre", "nombre", "name", "insert", "your name", "fecha", "patient");
  private static final Set<String> CURLY =
      Set.of("name", "nombre", "date", "fecha", "patient", "first", "last", "doctor", "phone");
  private static final Set<String> SHOUTED =
      Set.of("PATIENT", "FIRSTNAME", "FNAME", "LASTNAME", "NOMBRE", "PACIENTE", "CLIENT");
  private static final Set<String> WHOSE = Set.of("FIRST", "LAST", "PATIENT", "FULL", "REVIEWER");
  private static final Set<String> WHOSE_NAME =
      Stream.concat(
              WHOSE.stream().map(whose -> whose + "NAME"),
              WHOSE.stream().map(whose -> whose + "_NAME"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> GREETINGS =
      Set.of("hi", "hello", "dear", "hola", "estimado", "estimada");
  private static final Set<String> NOBODY =
      Set.of("null", "undefined", "none", "n", "nombre", "name", "patient", "paciente");
  private static final Set<String> FILLED = Set.of("NAME", "DATE", "TEXT", "PATIENT", "HERE");

  private static final Set<String> DASHED =
      Set.of("firstname", "lastname", "name", "nombre", "patient");
  private static final Set<String> DATED =
      Set.of("dd/mm/yyyy", "mm/dd/yyyy", "dd/mm/aaaa", "dd/mm/yy", "mm/dd/yy", "dd/mm/aa");

  private static final Set<String> HERE = Set.of("HERE", "AQU\u00cd", "AQUI");
  private static final Set<String> TO_FILL = Set.of("INSERT", "ENTER", "ADD");
  private static final Set<String> LETTER = Set.of("Dear", "Estimado", "Estimada");
  private static final String CAPITALS = "XTDHLEINAFPCRM";
  private static final Set<String> HELLO = Set.of("Hi", "Hello", "Hola");

  private final String text;
  private final List<Hit> hits = new ArrayList<>();

  private Placeholders(String text) {
    this.text = text;
  }

  /** The placeholders of a normal text, in order and apart. */
  public static List<Hit> in(String text) {
    Placeholders placeholders = new Placeholders(text);
    int at = 0;
    while (at < text.length()) {
      int end = placeholders.end(at);
      if (end > at) {
        placeholders.hits.add(new Hit(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return placeholders.hits;
  }

  private char at(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
  }

  private int end(int at) {
    return switch (text.charAt(at)) {
      case '{' -> curly(at);
      case '@' ->
          at(at + 1) == '{' ? closed(at + 2, "}") : at(at + 1) == '@' ? doubled(at, '@') : -1;
      case '$' -> dollar(at);
      case '%' -> percent(at);
      case '<' -> angle(at);
      case '[' -> square(at);
      case '(' -> round(at);
      case '*' -> at(at + 1) == '|' ? closed(at + 2, "|*") : -1;
      case '#' -> hash(at);
      case '_' -> lines(at);
      case '-' -> dashed(at);
      default -> Letters.isLetter(text.charAt(at)) && !isWordy(at - 1) ? word(at) : -1;
    };
  }

  private boolean isWordy(int offset) {
    char c = at(offset);
    return Letters.isWordy(c) || Letters.isLetter(c);
  }

  /** The end behind the closing sign, if it comes soon. */
  private int closed(int from, String closing) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      if (text.startsWith(closing, i)) {
        return i + closing.length();
      }
    }
    return -1;
  }

  private int doubled(int at, char sign) {
    int end = at + 2;
    while (isWordy(end) || at(end) == '.' || at(end) == ' ') {
      end++;
    }
    return end > at + 2 && end < at + LONGEST && at(end) == sign && at(end + 1) == sign
        ? end + 2
        : -1;
  }

  private int curly(int at) {
    char next = at(at + 1);
    int end = closed(at + 1, "}");
    if (end < 0) {
      return -1;
    }
    if (next == '{' || next == '%') {
      int twice = closed(at + 2, next == '{' ? "}}" : "%}");
      return twice;
    }
    String inside = text.substring(at + 1, end - 1);
    boolean digits = inside.chars().allMatch(Letters::isDigit);
    return next == '!' || digits || isName(inside) ? end : -1;
  }

  private static boolean isName(String inside) {
    boolean letters =
        inside.chars().allMatch(c -> Letters.isLetter(c) || c == '_' || c == '.' || c == ' ');
    boolean joined =
        inside.indexOf(' ') < 0
            && inside.chars().skip(1).anyMatch(c -> c == '_' || c == '.' || (c >= 'A' && c <= 'Z'));
    String low = Letters.plain(inside);
    return letters && (joined || CURLY.stream().anyMatch(low::contains));
  }

  private int dollar(int at) {
    if (at(at + 1) == '{') {
      return closed(at + 2, "}");
    }
    int end = capitals(at + 1, "_");
    return end >= at + 3 && at(end) == '$' ? end + 1 : -1;
  }

  private int capitals(int from, String also) {
    int end = from;
    while ((at(end) >= 'A' && at(end) <= 'Z')
        || (end < text.length() && also.indexOf(at(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private int percent(int at) {
    if (at(at + 1) == '%') {
      return closed(at + 2, "%%");
    }
    int end = at + 1;
    while (end - at < LONGEST && (Letters.isLetter(at(end)) || at(end) == '_' || at(end) == '.')) {
      end++;
    }
    return end > at + 1 && Letters.isLetter(at(at + 1)) && at(end) == '%' ? end + 1 : -1;
  }

  private int angle(int at) {
    if (at(at + 1) == '<' || at(at + 1) == '%') {
      return closed(at + 2, at(at + 1) == '<' ? ">>" : "%>");
    }
    int end = capitals(at + 1, "_ ");
    if (end >= at + 4 && at(end) == '>' && at(at + 1) != ' ') {
      return end + 1;
    }
    return ANGLED.contains(wordAt(at + 1)) || startsWithAny(at + 1, ANGLED)
        ? closed(at + 1, ">")
        : -1;
  }

  private boolean startsWithAny(int from, Set<String> words) {
    String ahead =
        Letters.plain(
            text.substring(Math.min(from, text.length()), Math.min(text.length(), from + 12)));
    return words.stream().anyMatch(ahead::startsWith);
  }

  private int square(int at) {
    if (at(at + 1) == '[') {
      return closed(at + 2, "]]");
    }
    int end = closed(at + 1, "]");
    if (end < 0) {
      return -1;
    }
    String inside = text.substring(at + 1, end - 1);
    boolean capitals =
        inside.length() > 1
            && inside.charAt(0) != ' '
            && inside.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || " _/".indexOf(c) >= 0);
    return inside.isBlank() || capitals || asks(inside) ? end : -1;
  }

  private static boolean asks(String inside) {
    String low = Letters.plain(inside);
    int from = 0;
    while (from < low.length()) {
      int end = from;
      while (end < low.length() && Letters.isWordy(low.charAt(end))) {
        end++;
      }
      if (ASKED.contains(low.substring(from, end))) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  private int round(int at) {
    return startsWithAny(at + 1, ROUND) ? closed(at + 1, ")") : -1;
  }

  private int hash(int at) {
    int end = at;
    while (at(end) == '#' && end < at + 3) {
      end++;
    }
    if (end - at >= 3) {
      return at(end) == '-' && text.startsWith("###", end + 1) ? end + 4 : at + 3;
    }
    int name = capitals(end, "_");
    return name >= end + 3 && at(name) == '#' ? name + (at(name + 1) == '#' ? 2 : 1) : -1;
  }

  private int lines(int at) {
    int end = at;
    while (at(end) == '_' || (end > at + 1 && at(end) == '/' && at(end + 1) == '_')) {
      end++;
    }
    return end >= at + 2 ? end : -1;
  }

  private int dashed(int at) {
    String name = wordAt(at + 1);
    boolean known = DASHED.contains(name);
    int end = at + 1 + name.length();
    return known && at(end) == '-' && !isWordy(at - 1) ? end + 1 : -1;
  }

  /** The word that starts here, plain. */
  private String wordAt(int from) {
    return Letters.plain(text.substring(Math.min(from, text.length()), wordEnd(from)));
  }

  private int wordEnd(int from) {
    int end = Math.min(from, text.length());
    while (end - from < LONGEST && isWordy(end)) {
      end++;
    }
    return end;
  }

  private int word(int at) {
    if (isOrdinary(at)) {
      return -1;
    }
    int end = wordEnd(at);
    String word = text.substring(at, end);
    if (isRun(word, 'X') && word.length() >= 4) {
      return end;
    }
    if (word.equals("xxx") || Letters.plain(word).equals("tbd")) {
      return end;
    }
    int dated = dated(at, end);
    if (dated > 0) {
      return dated;
    }
    int next = at(end) == ' ' ? end + 1 : end;
    String second = text.substring(Math.min(next, text.length()), wordEnd(next));
    if ((word.equals("NAME") || word.equals("NOMBRE")) && HERE.contains(second)) {
      return next + second.length();
    }
    if (TO_FILL.contains(word) && FILLED.contains(second)) {
      return next + second.length();
    }
    int joined = at(end) == ' ' || at(end) == '-' || at(end) == '_' ? end + 1 : end;
    if (WHOSE.contains(word)
        && text.substring(Math.min(joined, text.length()), wordEnd(joined)).equals("NAME")) {
      return joined + 4;
    }
    if (WHOSE_NAME.contains(word)) {
      return end;
    }
    return addressed(end, word, next, second);
  }

  /** A word that no placeholder begins with, as nearly all are; two letters mostly tell. */
  private boolean isOrdinary(int at) {
    char first = text.charAt(at);
    String seconds =
        switch (first) {
          case 't' -> "b";
          case 'h' -> "eio";
          case 'd' -> "ed";
          case 'l' -> "o";
          case 'e' -> "s";
          case 'm' -> "m";
          default -> "";
        };
    if (first < 'a') {
      return CAPITALS.indexOf(first) < 0;
    }
    char second = at(at + 1);
    return first >= 0x80
        || (first != 'x' && second < 0x80 && seconds.indexOf(Letters.lower(second)) < 0);
  }

  private int addressed(int end, String word, int next, String second) {
    int sign = end;
    while (at(sign) == ' ' && sign < end + 4) {
      sign++;
    }
    if (SHOUTED.contains(word) && (at(sign) == ',' || at(sign) == '!' || at(sign) == ':')) {
      return end;
    }
    String low = Letters.plain(word);
    if (GREETINGS.contains(low) && next > end && NOBODY.contains(Letters.plain(second))) {
      boolean slash = Letters.plain(second).equals("n");
      return !slash ? next + second.length() : text.startsWith("/a", next + 1) ? next + 3 : -1;
    }
    boolean letter = LETTER.contains(word);
    boolean hello = HELLO.contains(word);
    if ((letter && at(next) == ',') || (hello && next > end && at(next) == ',')) {
      return next + 1;
    }
    return low.equals("lorem") && Letters.plain(second).equals("ipsum")
        ? next + second.length()
        : -1;
  }

  private static boolean isRun(String word, char letter) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != letter) {
        return false;
      }
    }
    return true;
  }

  /** XX/XX/XXXX and dd/mm/aaaa. */
  private int dated(int at, int end) {
    if (at(end) != '/' || end - at > 4) {
      return -1;
    }
    int second = wordEnd(end + 1);
    if (at(second) != '/') {
      return -1;
    }
    int last = wordEnd(second + 1);
    String all = text.substring(at, last);
    String low = Letters.plain(all);
    boolean crossed = all.chars().allMatch(c -> c == 'X' || c == '/') && last - second >= 3;
    boolean parts = DATED.contains(low);
    return crossed || parts ? last : -1;
  }
}
