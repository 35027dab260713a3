package org.responsekit.template;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;

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
    return new Fact(index, text);
  }

  /** The words and marks. */
  String content() {
    return content;
  }

  @Override
  public TextFormat getOutputFormat() {
    return TextFormat.INSTANCE;
  }

  private static final class Fact extends Text implements TemplateScalarModel {
    private final String text;

    Fact(int index, String text) {
      super(Marks.fact(index));
      this.text = text;
    }

    @Override
    public String getAsString() throws TemplateModelException {
      return text;
    }
  }
}
