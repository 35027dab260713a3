package org.responsekit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.responsekit.wording.Verdict;

/**
 * The summary as a JSON file and as a page. Both say counts and ids, and nothing of the replies.
 */
final class SummaryFiles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STYLE =
      ":root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}"
          + "body{max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "h1{line-height:1.2}table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}"
          + "caption{text-align:left;font-weight:600;font-size:1.2rem}"
          + "th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid;vertical-align:top}"
          + "td.n{text-align:right;font-variant-numeric:tabular-nums}"
          + "svg{width:10rem;height:1rem;vertical-align:middle}rect{fill:currentColor}"
          + ".ids{overflow-wrap:anywhere}";

  private SummaryFiles() {}

  static String json(Summary summary) {
    ObjectNode root = JSON.createObjectNode();
    root.put("file", summary.file());
    root.put("judged", summary.judged());
    ObjectNode verdicts = root.putObject("verdicts");
    summary.verdicts().forEach((verdict, count) -> verdicts.put(word(verdict), count));
    ObjectNode rules = root.putObject("rules");
    summary
        .rules()
        .forEach(
            (id, by) -> {
              ObjectNode rule = rules.putObject(id);
              rule.put("severity", by.rule().severity().word());
              rule.put("findings", by.findings());
              rule.put("replies", by.replies());
              ArrayNode first = rule.putArray("first");
              by.first().forEach(first::add);
            });
    summary
        .groups()
        .forEach(
            (by, values) -> {
              ObjectNode groups = root.putObject(by);
              values.forEach(
                  (name, group) -> {
                    ObjectNode one = groups.putObject(name);
                    one.put("replies", group.replies());
                    one.put("violating", group.violating());
                    one.put("unrecognised", group.unrecognised());
                  });
            });
    ObjectNode skipped = root.putObject("skipped");
    skipped.put("rows", summary.skipped());
    ArrayNode first = skipped.putArray("first");
    for (Row.Broken row : summary.broken()) {
      ObjectNode one = first.addObject();
      one.put("row", row.number());
      one.put("line", row.line());
      one.put("column", row.column());
      one.put("message", row.message());
    }
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  static String page(Summary summary) {
    StringBuilder out = new StringBuilder();
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
        .append(hash())
        .append("'; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.append("<meta name=\"robots\" content=\"noindex\">\n");
    out.append("<title>Audit of ").append(escape(summary.file())).append("</title>\n");
    out.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1>Audit of ");
    out.append(escape(summary.file())).append("</h1>\n<p>").append(number(summary.judged()));
    out.append(
        " replies were judged. The words themselves are not repeated here; the ids lead back");
    out.append(" to them. An audit finds common problems. It cannot promise that a reply is safe.");
    out.append("</p>\n");
    table(out, "Verdicts", "Verdict", "Replies");
    for (Verdict verdict : List.of(Verdict.VIOLATING, Verdict.UNRECOGNISED, Verdict.CLEAN)) {
      row(out, said(verdict), summary.verdicts().get(verdict), summary.judged(), "");
    }
    out.append("</tbody>\n</table>\n");
    if (!summary.rules().isEmpty()) {
      table(out, "Rules", "Rule", "Replies", "First replies to look at");
      summary.rules().values().stream()
          .sorted(
              Comparator.comparingLong(Summary.ByRule::replies)
                  .reversed()
                  .thenComparing(by -> by.rule().id()))
          .forEach(by -> rule(out, by, summary.judged()));
      out.append("</tbody>\n</table>\n");
    }
    summary.groups().forEach((by, values) -> groups(out, by, values));
    if (summary.skipped() > 0) {
      table(
          out,
          "Rows that could not be judged: " + number(summary.skipped()),
          "Line",
          "Column",
          "Why");
      for (Row.Broken row : summary.broken()) {
        out.append("<tr><th scope=\"row\">").append(row.line()).append("</th><td class=\"n\">");
        out.append(row.column())
            .append("</td><td>")
            .append(escape(row.message()))
            .append("</td></tr>\n");
      }
      out.append("</tbody>\n</table>\n");
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String said(Verdict verdict) {
    return switch (verdict) {
      case VIOLATING -> "violating: a rule fired; take it down or change it";
      case UNRECOGNISED -> "unrecognised: a person should read it";
      case CLEAN -> "clean: every sentence is known as safe";
    };
  }

  private static void rule(StringBuilder out, Summary.ByRule by, long all) {
    String ids = String.join(", ", by.first()) + (by.replies() > by.first().size() ? ", ..." : "");
    String title = by.rule().id() + " (" + by.rule().severity().word() + "): " + by.rule().title();
    row(out, title, by.replies(), all, "<td class=\"ids\">" + escape(ids) + "</td>");
  }

  private static void groups(StringBuilder out, String by, Map<String, Summary.Group> values) {
    String title = Character.toUpperCase(by.charAt(0)) + by.substring(1);
    table(out, "By " + by, title, "Violating", "Unrecognised", "Replies");
    values.forEach(
        (name, group) ->
            row(
                out,
                name,
                group.violating(),
                group.replies(),
                "<td class=\"n\">"
                    + number(group.unrecognised())
                    + "</td><td class=\"n\">"
                    + number(group.replies())
                    + "</td>"));
    out.append("</tbody>\n</table>\n");
  }

  private static void table(StringBuilder out, String caption, String... heads) {
    out.append("<table>\n<caption>").append(escape(caption)).append("</caption>\n<thead><tr>");
    for (String head : heads) {
      out.append("<th scope=\"col\">").append(escape(head)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
  }

  /** A row with a number, and a bar that shows its share. */
  private static void row(StringBuilder out, String name, long count, long all, String more) {
    long share = all == 0 ? 0 : Math.round(100.0 * count / all);
    out.append("<tr><th scope=\"row\">").append(escape(name)).append("</th><td>");
    out.append("<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    out.append("<rect width=\"").append(share).append("\" height=\"10\"/></svg> ");
    out.append(number(count)).append(" (").append(share).append(" %)</td>").append(more);
    out.append("</tr>\n");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The page's one style is allowed by its hash, so that no other can be. */
  private static String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
