package org.responsekit.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Template;

/**
 * A sheet for people who read every text before they approve it: one line for each. It opens in
 * spreadsheet programs, so what they would take for a formula gets an apostrophe before it, and no
 * program should read it back. Facts stand filled in, blanks as their label.
 */
final class ReviewSheet {
  private static final List<String> HEADING =
      List.of(
          "keyword",
          "template",
          "title",
          "kind",
          "wording",
          "language",
          "channels",
          "locations",
          "situations",
          "principles",
          "owner",
          "reviewed",
          "due",
          "text",
          "characters");

  private ReviewSheet() {}

  static byte[] bytes(Kit kit, List<Entry> entries) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADING);
    for (Entry entry : entries) {
      Template template = entry.template();
      String text = text(entry);
      rows.add(
          List.of(
              entry.keyword(),
              template.id(),
              template.title(kit.settings().mainLocale()),
              template.kind().word(),
              entry.variant(),
              entry.locale(),
              String.join(", ", entry.channels()),
              String.join(", ", entry.locations()),
              ids(template.situations()),
              ids(template.principles()),
              template.upkeep().owner().map(Ref::id).orElse(""),
              template.upkeep().reviewed().map(last -> last.day().toString()).orElse(""),
              template.upkeep().due().map(Object::toString).orElse(""),
              text,
              String.valueOf(text.codePointCount(0, text.length()))));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // with a byte-order mark, or some programs show accents wrongly
    out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    out.writeBytes(
        Csv.bytes(rows.stream().map(row -> row.stream().map(Csv::harmless).toList()).toList()));
    return out.toByteArray();
  }

  private static String ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).collect(Collectors.joining(", "));
  }

  private static String text(Entry entry) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : entry.snippet().segments()) {
      if (segment instanceof Segment.Words words) {
        text.append(words.text());
      } else if (segment instanceof Segment.FactText fact) {
        text.append(fact.text());
      } else if (segment instanceof Segment.Open open) {
        text.append('[').append(filling(open.blank(), entry.locale())).append(']');
      }
    }
    return text.toString();
  }

  private static String filling(Blank blank, String locale) {
    return blank.options().isEmpty()
        ? blank.label().in(locale)
        : blank.options().stream()
            .map(option -> option.text().in(locale))
            .collect(Collectors.joining(" / "));
  }
}
