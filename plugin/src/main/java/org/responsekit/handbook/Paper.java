package org.responsekit.handbook;

import org.responsekit.kit.Fact;

/** What stands in the margins of printed pages, which only a style sheet can fill. */
final class Paper {
  private Paper() {}

  /** Rules for the margins: whose handbook it is, its version and date, and page numbers. */
  static String margins(Site site, HandbookDates dates) {
    Words words = site.words();
    Fact name = site.kit().settings().practice().get("name").orElse(null);
    String foot =
        (name == null ? "" : name.text().in(site.locale()) + ". ")
            + words.say("version", site.kit().settings().version())
            + dates
                .published()
                .map(day -> ". " + words.say("published", site.day(day).text()))
                .orElse("");
    return "@page{margin:18mm 16mm 20mm;@bottom-left{font:8pt sans-serif;color:#333;content:"
        + quoted(foot)
        + "}@bottom-right{font:8pt sans-serif;color:#333;content:counter(page) \" / \""
        + " counter(pages)}}\n@page:first{@bottom-left{content:none}@bottom-right{content:none}}\n";
  }

  /** A CSS string; what could end it is written as its number. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point < 0x20 || point == '"' || point == '\\' || point == '<') {
                out.append('\\').append(Integer.toHexString(point)).append(' ');
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.append('"').toString();
  }
}
