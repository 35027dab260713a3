package org.responsekit.template.language;

import java.util.List;

/** What the authors' page is written on: Markdown or plain text. */
interface Sheet {
  /** A heading of level 1, 2 or 3. */
  void heading(int level, String words);

  /** A paragraph. */
  void words(String paragraph);

  /** Lines of code or text as they are, with a line break at the end. */
  void code(String language, String lines);

  /** What may be used. */
  void allowed(List<Construct> constructs);

  /** What is refused, those with one reason and one way out together. */
  void refused(List<List<Construct>> groups);

  /** Settings: the value in {@code instead}, the reason in {@code says}. */
  void settings(List<Construct> settings);
}
