package org.responsekit.accept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.responsekit.finding.Span;
import org.responsekit.kit.Approval;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Segment;

/**
 * One distinct text that can be approved.
 *
 * @param template the template's id, or the path of a page of guidance
 * @param variant the variant's name
 * @param locale the language
 * @param digest of its segments
 * @param original the digest of what a translation translates, empty if it is none
 * @param words the text for people, with the names of facts and the options of blanks
 * @param at where it starts
 */
record Subject(
    String template,
    String variant,
    String locale,
    String digest,
    String original,
    String words,
    Span at) {

  /** What finds its entry. */
  record Id(String template, String variant, String locale, String digest) {}

  Id id() {
    return new Id(template, variant, locale, digest);
  }

  static Id id(Approval approval) {
    return new Id(approval.template(), approval.variant(), approval.locale(), approval.digest());
  }

  /** Whether an approval is of this text, in another wording or not. */
  boolean isNamedBy(Approval approval) {
    return template.equals(approval.template())
        && variant.equals(approval.variant())
        && locale.equals(approval.locale());
  }

  /**
   * The digest of a text: words as they are, facts by name, so that a new phone number changes
   * nothing, and blanks by name and options, so that a new option does.
   */
  static String digest(List<Segment> segments, String locale) {
    StringBuilder all = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Words more) {
        words.append(more.text());
        continue;
      }
      close(words, all);
      if (segment instanceof Segment.FactText fact) {
        all.append('f').append(fact.name()).append('\0');
      } else if (segment instanceof Segment.Open open) {
        all.append('b').append(open.blank().name());
        for (Blank.Option option : open.blank().options()) {
          all.append('\1').append(option.text().in(locale));
        }
        all.append('\0');
      }
    }
    close(words, all);
    return sha256(all.toString());
  }

  private static void close(StringBuilder words, StringBuilder all) {
    if (!words.isEmpty()) {
      all.append('w').append(words).append('\0');
      words.setLength(0);
    }
  }

  static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text for people: {@code Call ${location.phone} and ask for our [manager | nurse].} */
  static String words(List<Segment> segments, String locale) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Words words) {
        out.append(words.text());
      } else if (segment instanceof Segment.FactText fact) {
        out.append("${").append(fact.name()).append('}');
      } else if (segment instanceof Segment.Open open) {
        String options =
            open.blank().options().stream()
                .map(option -> option.text().in(locale))
                .collect(Collectors.joining(" | "));
        out.append('[').append(options.isEmpty() ? open.blank().name() : options).append(']');
      }
    }
    return out.toString();
  }

  static Span start(List<Segment> segments) {
    Segment first = segments.get(0);
    return first instanceof Segment.Words words
        ? words.place(0, words.text().length())
        : first instanceof Segment.FactText fact ? fact.at() : ((Segment.Open) first).at();
  }
}
