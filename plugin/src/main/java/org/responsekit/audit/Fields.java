package org.responsekit.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes replies of the values of a row, whatever file they come from. */
final class Fields {
  /** The values a row may have, in the order of a call. */
  static final List<String> NAMES =
      List.of("id", "text", "lang", "kind", "channel", "location", "date");

  private static final List<String> KINDS =
      List.of("reply", "post", "request", "notice", "message", "script");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:\\D.{0,40})?");
  private static final Pattern US = Pattern.compile("(\\d{1,2})/\\d{1,2}/(\\d{4})(?:\\D.{0,40})?");
  private static final int LONGEST_NAME = 100;

  private final String lang;

  /**
   * @param lang the language of rows that name none
   */
  Fields(String lang) {
    this.lang = lang;
  }

  /** A reply, of values that may be blank. */
  Row.Reply reply(long number, List<String> values) {
    String id = values.get(0).strip();
    String kind = values.get(3).strip().toLowerCase(Locale.ROOT);
    return new Row.Reply(
        number,
        id.isEmpty() ? "row-" + number : id,
        values.get(1),
        lang(values.get(2)),
        KINDS.contains(kind) ? kind : "reply",
        name(values.get(4)),
        name(values.get(5)),
        month(values.get(6)));
  }

  /** The language of a tag such as {@code en-US} or {@code es_MX}. */
  private String lang(String tag) {
    String plain = tag.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? lang : plain.split("[-_]", 2)[0];
  }

  private static String name(String value) {
    String plain = value.strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
  }

  /** The month of a day written as 2026-11-21 or, as is usual in the US, 11/21/2026. */
  static String month(String date) {
    String plain = date.strip();
    Matcher iso = ISO.matcher(plain);
    if (iso.matches()) {
      return month(iso.group(1), Integer.parseInt(iso.group(2))).orElse("");
    }
    Matcher us = US.matcher(plain);
    return us.matches() ? month(us.group(2), Integer.parseInt(us.group(1))).orElse("") : "";
  }

  private static Optional<String> month(String year, int month) {
    return month >= 1 && month <= 12
        ? Optional.of(String.format(Locale.ROOT, "%s-%02d", year, month))
        : Optional.empty();
  }
}
