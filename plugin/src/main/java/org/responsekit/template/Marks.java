package org.responsekit.template;

import freemarker.core.TemplateTree;
import java.util.function.IntFunction;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;

/**
 * The marks that travel through rendering inside the text: where words come from, and what stands
 * for a fact, a blank or a hard break. A mark is a noncharacter, a letter, numbers and another
 * noncharacter; the reader of files refuses both characters, so nobody can write one.
 */
public final class Marks {
  /** Starts a mark. */
  public static final char START = '\uFDD0';

  /** Ends a mark. */
  public static final char END = '\uFDD1';

  /** The kinds of marks; the letter stands behind {@link #START}. */
  public static final char TEXT = 'w';

  public static final char PRINTED = 'i';
  public static final char FACT = 'f';
  public static final char BLANK = 'b';
  public static final char BREAK = 'n';

  private Marks() {}

  /**
   * Words that stand in a file character by character, from an offset on.
   *
   * @param calls the places of the calls that led there, each as {@link #call} writes it
   */
  static String text(int file, int offset, String calls) {
    return START + "" + TEXT + file + ":" + offset + calls + END;
  }

  /**
   * What an interpolation prints: the words up to the next mark come from this place.
   *
   * @param calls the places of the calls that led there, each as {@link #call} writes it
   */
  static String printed(int file, Span at, String calls) {
    return START + "" + PRINTED + file + ":" + at.start() + ":" + at.end() + calls + END;
  }

  /** The place of one call, to stand behind another place. */
  static String call(int file, Span at) {
    return ";" + file + ":" + at.start() + ":" + at.end();
  }

  /** A fact of the running text's table. */
  public static String fact(int index) {
    return START + "" + FACT + index + END;
  }

  /** A blank of the kit's table. */
  public static String blank(int index) {
    return START + "" + BLANK + index + END;
  }

  /**
   * The words alone, with the texts of facts in place of their marks; null when a blank is among
   * them.
   */
  static String plain(String marked, IntFunction<String> facts) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < marked.length()) {
      int start = marked.indexOf(START, at);
      words.append(marked, at, start < 0 ? marked.length() : start);
      if (start < 0) {
        break;
      }
      int end = marked.indexOf(END, start);
      switch (marked.charAt(start + 1)) {
        case BLANK -> {
          return null;
        }
        case FACT -> words.append(facts.apply(Integer.parseInt(marked, start + 2, end, 10)));
        case BREAK -> words.append('\n');
        default -> {}
      }
      at = end + 1;
    }
    return words.toString();
  }

  /** A hard break. */
  public static String hardBreak() {
    return START + "" + BREAK + END;
  }

  /** Whether a text holds anything that could be taken for part of a mark. */
  static boolean isIn(String text) {
    return text.indexOf(START) >= 0 || text.indexOf(END) >= 0;
  }

  /** The place of a node in its file, as far as FreeMarker knows it. */
  static Span span(SourceText source, TemplateTree.Place place) {
    int start = source.offset(place.line(), place.column());
    int end =
        Math.max(
            start,
            Math.min(
                source.text().length(), source.offset(place.endLine(), place.endColumn()) + 1));
    return source.span(start, end);
  }
}
