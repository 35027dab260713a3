package org.responsekit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;

/**
 * What {@code response-kit:explain} prints.
 *
 * @param known whether the rule that was asked for exists; true when none was asked for
 * @param text the rule's page as plain text, or the list of all rules, or what to ask for instead
 */
public record Explanation(boolean known, String text) {
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\(([^()\\s]+)\\)");

  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("kit", "the kit's files: settings, guidance, situations"),
          Map.entry("theme", "the look of the handbook"),
          Map.entry("pdf", "the handbook as one PDF"),
          Map.entry("template", "the sources of templates"),
          Map.entry("placeholder", "blanks, and placeholders of other systems"),
          Map.entry("text", "finished texts"),
          Map.entry("channel", "what a channel takes"),
          Map.entry("contact", "phone numbers and addresses in finished texts"),
          Map.entry("phi", "what identifies a person or tells of their care"),
          Map.entry("safety", "people in danger"),
          Map.entry("wording", "what texts say"),
          Map.entry("approval", "who answers for which words"),
          Map.entry("waiver", "exceptions of kit.yaml"),
          Map.entry("release", "released versions"),
          Map.entry("audit", "files of published replies"),
          Map.entry("rel", "whether the reader is or was a patient"),
          Map.entry("tone", "how a text sounds"),
          Map.entry("legal", "threats and pressure"),
          Map.entry("med", "advice to one person"),
          Map.entry("review", "asking for reviews"),
          Map.entry("tpl", "drafts that were never finished"));

  /** Rules that are data, beside those of {@link Rule}. */
  public interface Pages {
    /** What reports say of them, sorted by id. */
    List<RuleInfo> rules();

    /** The page of one, in Markdown. */
    Optional<String> page(String id);
  }

  private static final Pages NONE =
      new Pages() {
        @Override
        public List<RuleInfo> rules() {
          return List.of();
        }

        @Override
        public Optional<String> page(String id) {
          return Optional.empty();
        }
      };

  /** Explains a rule of {@link Rule}. */
  public static Explanation of(String id) {
    return of(id, NONE);
  }

  /**
   * Explains a rule.
   *
   * @param id the rule's id; null or blank for the list of all
   * @param more further rules
   */
  public static Explanation of(String id, Pages more) {
    if (id == null || id.isBlank()) {
      return new Explanation(true, list(more));
    }
    String asked = id.strip();
    return RulePages.page(asked)
        .or(() -> more.page(asked))
        .map(page -> new Explanation(true, plain(page)))
        .orElseGet(() -> new Explanation(false, unknown(asked, more)));
  }

  private static List<RuleInfo> all(Pages more) {
    List<RuleInfo> all = new ArrayList<>();
    Arrays.stream(Rule.values()).map(Rule::info).forEach(all::add);
    all.addAll(more.rules());
    return all;
  }

  private static String unknown(String asked, Pages more) {
    List<String> ids = all(more).stream().map(RuleInfo::id).toList();
    String similar = DidYouMean.question(DidYouMean.closest(asked, ids));
    return "There is no rule "
        + Masking.quote(Excerpt.visible(asked))
        + "."
        + similar
        + " response-kit:explain without -Dkit.rule lists all rules.\n";
  }

  private static String list(Pages more) {
    List<RuleInfo> all = all(more);
    Map<String, List<RuleInfo>> families =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    rule -> family(rule.id()), LinkedHashMap::new, Collectors.toList()));
    int widest = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder out = new StringBuilder("The rules of Response Kit\n");
    families.forEach(
        (family, rules) -> {
          out.append('\n').append(family).append("-*  ").append(FAMILIES.getOrDefault(family, ""));
          out.append('\n');
          for (RuleInfo rule : rules) {
            String id = rule.id() + " ".repeat(widest - rule.id().length());
            String severity = rule.severity().word();
            out.append("  ").append(id).append("  ").append(severity);
            out.append(" ".repeat(9 - severity.length())).append(rule.title()).append('\n');
          }
        });
    return out.append("\nFor one of them: response-kit:explain -Dkit.rule=")
        .append(Rule.PLACEHOLDER_UNCLEARED.id())
        .append('\n')
        .toString();
  }

  /** What the rules of an id's family look at, in a few words. */
  public static String familyOf(String id) {
    return FAMILIES.getOrDefault(family(id), "the organisation's own rules");
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
