package org.responsekit.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;

/**
 * What {@code response-kit:explain} prints.
 *
 * @param known whether the rule that was asked for exists; true when none was asked for
 * @param text the rule's page as plain text, or the list of all rules, or what to ask for instead
 */
public record Explanation(boolean known, String text) {
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\(([^()\\s]+)\\)");

  private static final Map<String, String> FAMILIES =
      Map.of(
          "kit", "the kit's files: settings, guidance, situations",
          "template", "the sources of templates",
          "placeholder", "blanks, and placeholders of other systems",
          "text", "finished texts",
          "channel", "what a channel takes",
          "contact", "phone numbers and addresses in finished texts");

  /**
   * Explains a rule.
   *
   * @param id the rule's id; null or blank for the list of all
   */
  public static Explanation of(String id) {
    if (id == null || id.isBlank()) {
      return new Explanation(true, list());
    }
    String asked = id.strip();
    return RulePages.page(asked)
        .map(page -> new Explanation(true, plain(page)))
        .orElseGet(() -> new Explanation(false, unknown(asked)));
  }

  private static String unknown(String asked) {
    List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
    String similar =
        DidYouMean.closest(asked, ids).map(found -> " Did you mean \"" + found + "\"?").orElse("");
    return "There is no rule "
        + Masking.quote(Excerpt.visible(asked))
        + "."
        + similar
        + " response-kit:explain without -Dkit.rule lists all rules.\n";
  }

  private static String list() {
    Map<String, List<Rule>> families =
        Arrays.stream(Rule.values())
            .collect(
                Collectors.groupingBy(
                    rule -> family(rule.id()), LinkedHashMap::new, Collectors.toList()));
    int widest = Arrays.stream(Rule.values()).mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder out = new StringBuilder("The rules of Response Kit\n");
    families.forEach(
        (family, rules) -> {
          out.append('\n').append(family).append("-*  ").append(FAMILIES.getOrDefault(family, ""));
          out.append('\n');
          for (Rule rule : rules) {
            String id = rule.id() + " ".repeat(widest - rule.id().length());
            String severity = rule.info().severity().word();
            out.append("  ").append(id).append("  ").append(severity);
            out.append(" ".repeat(9 - severity.length())).append(rule.info().title()).append('\n');
          }
        });
    return out.append("\nFor one of them: response-kit:explain -Dkit.rule=")
        .append(Rule.PLACEHOLDER_UNCLEARED.id())
        .append('\n')
        .toString();
  }

  /** The part of an id before the first hyphen. */
  static String family(String id) {
    int hyphen = id.indexOf('-');
    return hyphen < 0 ? id : id.substring(0, hyphen);
  }

  /** A page as plain text: headings underlined, code indented, no marks of Markdown. */
  static String plain(String page) {
    StringBuilder out = new StringBuilder();
    boolean code = false;
    for (String line : page.strip().split("\n", -1)) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        out.append(line.isEmpty() ? "" : "    " + line).append('\n');
      } else if (line.startsWith("# ")) {
        heading(line.substring(2), "=", out);
      } else if (line.startsWith("## ")) {
        heading(line.substring(3), "-", out);
      } else {
        String words = LINK.matcher(line).replaceAll("$1: $2");
        out.append(words.replace("**", "").replace("`", "")).append('\n');
      }
    }
    return out.toString();
  }

  private static void heading(String text, String underline, StringBuilder out) {
    out.append(text).append('\n').append(underline.repeat(text.length())).append('\n');
  }
}
