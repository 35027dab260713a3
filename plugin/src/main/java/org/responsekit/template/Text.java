package org.responsekit.template;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.function.IntFunction;

/**
 * A value of our own output format: words and marks. FreeMarker lets such a value be printed,
 * concatenated, captured and passed on, and refuses to compute on it, which is what makes a blank
 * opaque.
 */
public class Text implements TemplateMarkupOutputModel<Text> {
  private final String content;

  Text(String content) {
    this.content = content;
  }

  /** A blank: it can be printed and nothing else. */
  public static Text blank(int index) {
    return new Text(Marks.blank(index));
  }

  /** A fact: printed it stays a fact, computed on it is its text. */
  public static Text fact(int index, String text) {
    return new Words(Marks.fact(index), text);
  }

  /** What a template wrote into a variable: opaque when a blank is in it, otherwise words. */
  static Text captured(String content, IntFunction<String> facts) {
    String text = Marks.plain(content, facts);
    return text == null ? new Text(content) : new Words(content, text);
  }

  /** Words that carry no mark yet. */
  static Text plain(String text) {
    return new Words(text, text);
  }

  /** One behind the other: opaque when either is. */
  Text and(Text other) {
    String both = content + other.content;
    return this instanceof Words first && other instanceof Words second
        ? new Words(both, first.text + second.text)
        : new Text(both);
  }

  /** The words and marks. */
  String content() {
    return content;
  }

  @Override
  public TextFormat getOutputFormat() {
    return TextFormat.INSTANCE;
  }

  /** Without a blank: printed it keeps its marks, computed on it is its plain text. */
  private static final class Words extends Text implements TemplateScalarModel {
    private final String text;

    Words(String content, String text) {
      super(content);
      this.text = text;
    }

    @Override
    public String getAsString() throws TemplateModelException {
      return text;
    }
  }
}
