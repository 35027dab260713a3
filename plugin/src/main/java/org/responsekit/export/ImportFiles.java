package org.responsekit.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.responsekit.kit.Kit;

/**
 * Writes CSV files that other tools import: one for TextExpander for each language, and one for
 * Briskine, which works in Gmail and Outlook on the web. Neither tool can ask, so only texts whose
 * blanks have defaults go in. Sources: TextExpander's help on special text, Briskine's on importing
 * templates, checked 2026-11-21.
 */
final class ImportFiles {
  private final Kit kit;
  private final List<Entry> entries;
  private final List<Omission> omissions = new ArrayList<>();

  ImportFiles(Kit kit, List<Entry> entries) {
    this.kit = kit;
    this.entries = entries;
  }

  List<Omission> write(BiConsumer<String, byte[]> sink) {
    Map<String, List<List<String>>> expander = new LinkedHashMap<>();
    List<List<String>> briskine = new ArrayList<>();
    briskine.add(List.of("id", "title", "shortcut", "subject", "to", "cc", "bcc", "tags", "body"));
    for (Entry entry : entries) {
      if (!entry.snippet().hasAllDefaults()) {
        omit(
            entry,
            Omission.Reason.OPEN_BLANK,
            "A blank in it has no default, and the tool cannot ask.");
        continue;
      }
      String text = entry.snippet().defaultText();
      String title = entry.label(kit);
      if (Csv.isFormula(text) || Csv.isFormula(title)) {
        omit(
            entry,
            Omission.Reason.FORMULA,
            "It begins with a sign that spreadsheet programs take for a formula.");
        continue;
      }
      expander
          .computeIfAbsent(entry.locale(), locale -> new ArrayList<>())
          .add(List.of(";" + entry.keyword(), text.replace("%", "%%")));
      if (text.contains("{{") || text.contains("{%")) {
        omissions.add(
            entry.omitted(
                "briskine",
                Omission.Reason.TOOL_SYNTAX,
                "It holds {{ or {%, which Briskine takes for its own."));
      } else {
        String tags = String.join(",", entry.channels()) + "," + entry.locale();
        briskine.add(
            List.of(entry.keyword(), title, entry.keyword(), "", "", "", "", tags, html(text)));
      }
    }
    // TextExpander names a group after the file, up to the first dot
    expander.forEach(
        (locale, rows) ->
            sink.accept("csv/import-textexpander-" + locale + ".csv", Csv.bytes(rows)));
    if (briskine.size() > 1) {
      sink.accept("csv/import-briskine.csv", Csv.bytes(briskine));
    }
    return omissions;
  }

  private void omit(Entry entry, Omission.Reason reason, String detail) {
    omissions.add(entry.omitted("textexpander", reason, detail));
    omissions.add(entry.omitted("briskine", reason, detail));
  }

  /** Paragraphs and line breaks; everything else as it is. */
  static String html(String text) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : text.split("\n\n+", -1)) {
      String escaped = paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      out.append("<p>").append(escaped.replace("\n", "<br>")).append("</p>");
    }
    return out.toString();
  }
}
