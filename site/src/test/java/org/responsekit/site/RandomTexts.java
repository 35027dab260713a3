package org.responsekit.site;

import java.util.List;
import java.util.Random;

/** Texts that nobody would write: words of real ones, shuffled, among characters of every kind. */
final class RandomTexts {
  /** A text to judge. */
  record Text(String text, String kind, String locale) {}

  static final List<String> KINDS = List.of("reply", "post", "request");
  private static final List<String> LOCALES = List.of("en", "es", "en", "es", "fr");

  /** Halves of pairs, marks, turns of direction, other alphabets, shapes that rules look for. */
  private static final List<String> PIECES =
      List.of(
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\u0301",
          "\u0303",
          "\u00f1",
          "\uff21\uff22",
          "\uff10\uff11",
          "\u202e",
          "\u2066",
          "\u200b",
          "\u200d",
          "\ufe0f",
          "\u00ad",
          "\u0430",
          "\u03bc",
          "\u0416",
          "\u1f00",
          "\u0660\u0661",
          "\ud835\udc00\ud835\udc01",
          "\u2460\u24b6",
          "\ufb01",
          "\u2028",
          "\u0085",
          "\u00a0",
          "\u3000",
          "\t",
          "\r\n",
          "\n",
          "\u4e2d\u6587",
          "\u0627\u0644",
          "\u0130",
          "\u1e9e",
          "\ud801\udc00",
          "\udb40\udc41",
          "\u20e3",
          "\u00aa",
          "\u00ba",
          "K\u0327",
          "\u212a",
          "\u017f",
          "\u25a1",
          "\u2026",
          "\u2014",
          "\u2019",
          "\u201c",
          "\u00b7",
          "\u00b5g",
          "\u00ab",
          "\u00abPatientName\u00bb",
          "1",
          "12",
          "1998-2024",
          "(555) 555-0142",
          "555-0100",
          "1-800-FLOWERS",
          "3/14/2025",
          "el 14 de marzo",
          "March 14th",
          "400 mg",
          "120/80",
          "A1234567",
          "MRN 12345",
          "078-05-1120",
          "34 years old",
          "DOB",
          "{{",
          "}}",
          "[Name]",
          "____",
          "%FNAME%",
          "Dear PATIENT,",
          "XXXX",
          "xxx",
          "insert name here",
          "firstName",
          "patient.name",
          "<<",
          ">>",
          "|x|",
          "*|x|*",
          "~abc~",
          "^abc^",
          "a_b",
          "###",
          "$NAME$",
          "@",
          "#",
          "#JaneDoe",
          "@acme",
          "www.x.com",
          "a@b.com",
          "http://z",
          "jo at x dot com",
          "$20",
          "20%",
          "9:30 am",
          "p.m.",
          "!",
          "?",
          "...",
          " - ",
          "-",
          "'",
          "(",
          ")",
          ":",
          ";",
          ",",
          ".",
          "/",
          "911",
          "988",
          "call",
          "to",
          "123 Main Street ",
          "one two three four five six seven ",
          "suicide",
          "sorry",
          "1-800-273-8255",
          "Hi Karen,",
          "Gracias",
          "Thanks for coming in.");

  private final Random random;
  private final List<String> words;

  RandomTexts(Random random, List<String> words) {
    this.random = random;
    this.words = words;
  }

  /** The next one. */
  Text next() {
    StringBuilder text = new StringBuilder();
    double sort = random.nextDouble();
    int parts = 1 + random.nextInt(40);
    for (int i = 0; i < parts; i++) {
      if (sort < 0.5) {
        text.append(random.nextInt(10) > 0 ? one(words) : one(PIECES) + space());
      } else if (sort < 0.75) {
        text.append(random.nextInt(10) > 5 ? one(words) : one(PIECES) + space());
      } else if (sort < 0.85) {
        text.append(anything()).append(random.nextInt(8) == 0 ? " " : "");
      } else if (sort < 0.98) {
        String word = one(words);
        int cut = random.nextInt(word.length() + 1);
        text.append(word, 0, cut).append(one(PIECES)).append(word, cut, word.length());
      } else {
        text.append(one(PIECES).repeat(random.nextInt(60)));
      }
    }
    return new Text(text.toString(), one(KINDS), one(LOCALES));
  }

  /** A character of a part of Unicode, half a pair among them. */
  private String anything() {
    int[] ends = {0x80, 0x250, 0x600, 0x3000, 0x10000, 0x10000, 0x20000, 0x110000};
    int point = random.nextInt(ends[random.nextInt(ends.length)]);
    return Character.toString(point);
  }

  private String space() {
    return random.nextBoolean() ? " " : "";
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
