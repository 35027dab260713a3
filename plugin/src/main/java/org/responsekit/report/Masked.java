package org.responsekit.report;

import java.util.IdentityHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.Masking;
import org.responsekit.finding.SourceText;

/**
 * Texts as reports may show them: masked, except for what is our own, and without halves of
 * characters. A source is masked as a whole, so that nothing escapes by being broken over two
 * lines, and once per report.
 */
final class Masked {
  /**
   * What our own messages say of the law, of days when something runs out, and of the kit's
   * version; to the mask it looks like numbers of a person.
   */
  private static final Pattern OURS =
      Pattern.compile(
          "(?<![\\d./-])(?<!\\d )(?:45|42) CFR (?:Part )?\\d{1,3}(?:\\.\\d{1,3})?(?!\\d)"
              + "|(?:\\bcounted until|\\bis due since|\" since|; it was due on|\\bWrite it as in)"
              + " \\d{4}-\\d\\d-\\d\\d(?=[.;])"
              + "|\\bVersion \\d{1,4}(?:\\.\\d{1,4})?(?= was released with other texts\\.)");

  private final IdentityHashMap<SourceText, String> sources = new IdentityHashMap<>();

  /** A message, note or title. */
  static String words(String text) {
    char[] out = Masking.mask(text).toCharArray();
    Matcher ours = OURS.matcher(text);
    while (ours.find()) {
      text.getChars(ours.start(), ours.end(), out, ours.start());
    }
    for (int i = 0; i < out.length; i++) {
      if (Character.isHighSurrogate(out[i])
          && i + 1 < out.length
          && Character.isLowSurrogate(out[i + 1])) {
        i++;
      } else if (Character.isSurrogate(out[i])) {
        out[i] = '\uFFFD';
      }
    }
    return new String(out);
  }

  /** One line of a source, without its line break, as long as in the source. */
  String line(SourceText source, int line) {
    String text = sources.computeIfAbsent(source, key -> words(unwrapped(key.text())));
    int start = source.offset(line, 1);
    int end = source.text().indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** A line break within a paragraph is a space, as in a finished text. */
  private static String unwrapped(String text) {
    char[] out = text.toCharArray();
    for (int i = 1; i < out.length - 1; i++) {
      boolean single = text.charAt(i - 1) != '\n' && text.charAt(i + 1) != '\n';
      if (text.charAt(i) == '\n' && single) {
        out[i] = ' ';
      }
    }
    return new String(out);
  }
}
