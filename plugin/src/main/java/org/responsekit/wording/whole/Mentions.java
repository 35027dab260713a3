package org.responsekit.wording.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.responsekit.finding.Rule;
import org.responsekit.wording.text.Unicode;

/** Accounts that a text calls on with {@code @}, and hashtags that point at a person. */
final class Mentions {
  /** Parts of hashtags that speak of someone who was treated. */
  private static final List<String> ABOUT_PEOPLE =
      List.of(
          "patient",
          "client",
          "paciente",
          "cliente",
          "testimon",
          "transformation",
          "transformacion",
          "beforeandafter",
          "antesydespues",
          "survivor",
          "journey",
          "recovery",
          "recuperacion",
          "review",
          "casestudy",
          "mystory",
          "mihistoria",
          "smileoftheday",
          "karen",
          "dear");

  /** Words of hashtags that are about a subject and not a name. */
  private static final Set<String> SUBJECTS =
      Scan.words(
          "prevencion health healthy care smile smiles day week month awareness family families dental "
              + "dentist dentistry flu shot shots team community thank thanks you our we are the and "
              + "of for to medicine medical clinic doctor doctors nurse nurses heart mental wellness "
              + "vaccine vaccines tips tip news now open local small business hiring jobs join us "
              + "happy new year good morning stay safe be kind well eye eyes skin back school kids "
              + "salud familia dia mes semana equipo gracias comunidad vacuna vacunas bienestar de la "
              + "el los las y oral vision hygiene prevention monday tuesday wednesday thursday friday "
              + "saturday sunday motivation love live life best top great practice office free "
              + "screening cancer breast blood drive donate support world national");

  private static final Set<String> EVERYONE = Set.of("everyone", "all", "todos");

  private Mentions() {}

  /**
   * All of them; in a reply, request or message every hashtag counts that is not plainly about a
   * subject.
   */
  static List<WholeHit> in(String text, String kind) {
    List<WholeHit> hits = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean sign = c == '@' || c == '\uFF20';
      boolean tag = c == '#' || c == '\uFF03';
      if (!(sign || tag) || (at > 0 && isInside(text.charAt(at - 1)))) {
        continue;
      }
      int end = at + 1;
      while (end < text.length() && isName(text.charAt(end))) {
        end++;
      }
      while (end > at + 1 && text.charAt(end - 1) == '.') {
        end--;
      }
      String name = text.substring(at + 1, end);
      boolean letters = name.chars().filter(Unicode::isLetter).count() >= 2;
      if (sign && letters && !EVERYONE.contains(name)) {
        hits.add(new WholeHit(Rule.CONTACT_MENTION, at, end, "a mention of an account"));
      } else if (tag && letters && isAboutSomeone(name, kind)) {
        hits.add(new WholeHit(Rule.CONTACT_MENTION, at, end, "a hashtag that points at someone"));
      }
      at = end - 1;
    }
    return hits;
  }

  private static boolean isName(char c) {
    return Unicode.isLetterOrDigit(c) || c == '_' || c == '.' || Character.isSurrogate(c);
  }

  private static boolean isInside(char c) {
    return Unicode.isLetterOrDigit(c) || c == '_' || c == '.' || c == '#' || c == '/' || c == '&';
  }

  private static boolean isAboutSomeone(String name, String kind) {
    String plain = Token.fold(name).replace("_", "");
    if (ABOUT_PEOPLE.stream().anyMatch(plain::contains)) {
      return true;
    }
    List<String> words = words(name);
    if (!kind.equals("post") && !kind.equals("notice")) {
      return !words.stream().allMatch(word -> SUBJECTS.contains(Token.fold(word)));
    }
    boolean capitals = words.stream().allMatch(word -> Unicode.isUpperCase(word.charAt(0)));
    boolean unknown = words.stream().noneMatch(word -> SUBJECTS.contains(Token.fold(word)));
    return words.size() >= 2 && words.size() <= 3 && capitals && unknown;
  }

  /** {@code JaneDoe} and {@code jane_doe} in their words. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean starts =
          c == '_'
              || (Unicode.isUpperCase(c) && at > 0 && Unicode.isLowerCase(name.charAt(at - 1)));
      if (starts && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (Unicode.isLetter(c)) {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
