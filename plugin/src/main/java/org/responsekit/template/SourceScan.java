package org.responsekit.template;

import freemarker.core.TemplateTokens;
import freemarker.template.Configuration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;
import org.responsekit.template.language.Language;

/** Looks at a source, before it is parsed, for what FreeMarker's tree does not show. */
final class SourceScan {
  /** Whatever could start such a thing; most sources have none, and are not read twice. */
  private static final Pattern TRIGGER =
      Pattern.compile(
          "<#(?:ftl|comment|no[pP]arse|call)|\\[[#/@=]|#\\{|</?[a-z]|\\d{"
              + (Numbers.MOST_DIGITS - 1)
              + "}|0[xX]");

  private static final Pattern LONG_NUMBER =
      Pattern.compile("[0-9][0-9A-Fa-fxX.]{" + Numbers.MOST_DIGITS + ",}");

  private SourceScan() {}

  /**
   * Reports what is refused.
   *
   * @return whether anything was
   */
  static boolean look(FtlFile file, Configuration configuration, Findings findings) {
    if (!TRIGGER.matcher(file.code()).find()) {
      return false;
    }
    boolean found = false;
    for (TemplateTokens.Token token :
        TemplateTokens.read(file.name(), file.code(), configuration)) {
      Span at = Marks.span(file.source(), token.place());
      Optional<Language.Refusal> refusal = Language.refusal(token);
      boolean endTag = token.text().startsWith("</") || token.text().startsWith("[/");
      if (token.kind() == TemplateTokens.Kind.NUMBER && !Numbers.fits(token.text())) {
        longNumber(at, findings);
        found = true;
      } else if (refusal.isPresent() && !endTag) {
        findings.add(Rule.TEMPLATE_REFUSED, at, refusal.get().message(), refusal.get().instead());
        found = true;
      }
    }
    return found;
  }

  /** Reports the number that FreeMarker stopped at, inside a text, where no token shows it. */
  static void longNumber(FtlFile file, Findings findings) {
    Matcher digits = LONG_NUMBER.matcher(file.code());
    int start = digits.find() ? digits.start() + file.shift() : 0;
    longNumber(file.source().span(start, start == 0 ? 0 : digits.end() + file.shift()), findings);
  }

  private static void longNumber(Span at, Findings findings) {
    findings.add(
        Rule.TEMPLATE_LIMIT,
        at,
        "This number has more than " + Numbers.MOST_DIGITS + " digits.",
        "Write a shorter number, or put it into quotes as a text.");
  }
}
