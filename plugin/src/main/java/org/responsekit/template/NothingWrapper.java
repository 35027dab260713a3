package org.responsekit.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** Wraps what FreeMarker itself makes (texts, numbers, booleans) and no other Java object. */
final class NothingWrapper implements ObjectWrapper {
  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    throw new TemplateModelException("Templates see no Java objects.");
  }
}
