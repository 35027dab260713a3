package org.responsekit.render;

import freemarker.template.TemplateHashModel;
import org.responsekit.kit.Blank;

/** What a template sees, and what the marks in its text stand for. */
interface TextModel extends TemplateHashModel {
  /** A printed fact: its name and its text. */
  record Printed(String name, String text) {}

  /** The fact with the number that a mark carries. */
  Printed fact(int index);

  /** The blank with the number that a mark carries. */
  Blank blank(int index);
}
