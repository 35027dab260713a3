package org.responsekit.template;

import freemarker.core.Environment;
import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateGuard;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.function.IntFunction;

/**
 * The output format of reply texts. Nothing is escaped; being a markup format makes FreeMarker keep
 * our values whole, and hands us everything that is printed, so that each stretch of words can be
 * marked with its place.
 */
final class TextFormat extends MarkupOutputFormat<Text> {
  static final TextFormat INSTANCE = new TextFormat();

  private TextFormat() {}

  @Override
  public String getName() {
    return "response-kit";
  }

  @Override
  public String getMimeType() {
    return "text/plain";
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return false;
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }

  @Override
  public Text fromPlainTextByEscaping(String text) throws TemplateModelException {
    return Text.plain(escapePlainText(text));
  }

  /** FreeMarker hands over here what an assignment captured. */
  @Override
  public Text fromMarkup(String markup) {
    return Environment.getCurrentEnvironment().getCustomState(Templates.FACTS)
            instanceof IntFunction<?> facts
        ? Text.captured(markup, index -> String.valueOf(facts.apply(index)))
        : new Text(markup);
  }

  @Override
  public void output(Text text, Writer out) throws IOException {
    print(text.content(), out);
  }

  @Override
  public void output(String words, Writer out) throws IOException, TemplateModelException {
    print(escapePlainText(words), out);
  }

  private static void print(String content, Writer out) throws IOException {
    String mark = printedHere();
    TemplateGuard.printed(Environment.getCurrentEnvironment(), mark.length() + content.length());
    out.write(mark);
    out.write(content);
  }

  private static String printedHere() {
    Environment environment = Environment.getCurrentEnvironment();
    return environment.getCustomState(Templates.FILES) instanceof Templates files
        ? files.printedMark(environment)
        : "";
  }

  @Override
  public String getSourcePlainText(Text text) {
    return null;
  }

  @Override
  public String getMarkupString(Text text) {
    return text.content();
  }

  @Override
  public Text concat(Text first, Text second) {
    return first.and(second);
  }

  @Override
  public String escapePlainText(String words) throws TemplateModelException {
    if (Marks.isIn(words)) {
      throw new TemplateModelException(
          "The text holds a character that only rendering itself may use.");
    }
    return words;
  }

  @Override
  public boolean isEmpty(Text text) {
    return text.content().isEmpty();
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }
}
