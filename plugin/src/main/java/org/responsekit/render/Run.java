package org.responsekit.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.TemplateGuard;
import freemarker.core.TemplateTree;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.template.Parsed;
import org.responsekit.template.Templates;

/**
 * Runs a template once, within its budget, and turns whatever goes wrong into a finding at its
 * place.
 */
final class Run {
  private final Templates templates;
  private final Findings findings;
  private boolean exhausted;

  Run(Templates templates, Findings findings) {
    this.templates = templates;
    this.findings = findings;
  }

  /**
   * Runs a template.
   *
   * @param start a place for what has none of its own
   * @return the words and marks it writes; empty when it fails, which is reported
   */
  Optional<String> write(Parsed parsed, TextModel model, Span start) {
    StringWriter out = new StringWriter();
    try {
      Environment environment = parsed.template().createProcessingEnvironment(model, out);
      templates.attach(environment, index -> model.fact(index).text());
      TemplateGuard.attach(environment, new Budget());
      environment.process();
      return Optional.of(out.toString());
    } catch (TemplateException e) {
      failed(e, start);
    } catch (TemplateGuard.Exceeded e) {
      limit(e.place() == null ? start : span(e.place()).orElse(start), e.getMessage());
    } catch (OutOfMemoryError e) {
      limit(start, "It needs more memory than this machine has.");
    } catch (StackOverflowError e) {
      limit(start, "Macros or functions call each other without end, or too deeply.");
    } catch (IOException e) {
      findings.add(
          Rule.TEMPLATE_FAILED,
          start,
          "Rendering stopped: " + firstLine(e),
          "Correct the template.");
    }
    return Optional.empty();
  }

  /** Whether a limit was reached, so that the same template would reach it again. */
  boolean isExhausted() {
    return exhausted;
  }

  private void limit(Span at, String message) {
    exhausted = true;
    findings.add(
        Rule.TEMPLATE_LIMIT,
        at,
        message,
        "Write less, or look for a list, macro or function that repeats itself.");
  }

  private Optional<Span> span(TemplateTree.Place place) {
    return templates.span(
        place.template(), place.line(), place.column(), place.endLine(), place.endColumn());
  }

  private void failed(TemplateException e, Span start) {
    if (e.getCause() instanceof TemplateGuard.Exceeded exceeded) {
      limit(start, exceeded.getMessage());
      return;
    }
    Integer line = e.getLineNumber();
    Span at =
        line == null
            ? start
            : templates
                .span(
                    e.getTemplateSourceName(),
                    line,
                    e.getColumnNumber(),
                    e.getEndLineNumber(),
                    e.getEndColumnNumber())
                .orElse(start);
    if (e instanceof InvalidReferenceException) {
      findings.add(
          Rule.TEMPLATE_FAILED,
          at,
          Masking.quote(String.valueOf(e.getBlamedExpressionString())) + " has no value here.",
          "Assign it before it is used, or correct its name.");
      return;
    }
    findings.add(
        Rule.TEMPLATE_FAILED,
        at,
        "FreeMarker stopped here: " + firstLine(e),
        "Correct the template at this place.");
  }

  private static String firstLine(Exception e) {
    String message =
        e instanceof TemplateException t ? t.getMessageWithoutStackTop() : e.getMessage();
    String line = Masking.mask(String.valueOf(message)).strip();
    int end = line.indexOf('\n');
    String first = end < 0 ? line : line.substring(0, end);
    return first
            .replaceAll("[\uFDD0-\uFDEF]", "")
            .replaceAll(" \\(wrapper: [^)]*\\)", "")
            .replaceAll("[:.]$", "")
        + ".";
  }
}
