package org.responsekit.template;

import java.util.List;
import java.util.stream.Stream;
import org.responsekit.template.language.Construct;
import org.responsekit.template.language.Language;
import org.responsekit.template.language.Page;

/** The authors' page: the language in ten examples, then the full table; all of it generated. */
public final class LanguagePage {
  private LanguagePage() {}

  /** Everything FreeMarker has, with its settings. */
  public static List<Construct> table() {
    return Stream.concat(
            Language.table().stream(), FixedSetting.ALL.stream().map(FixedSetting::construct))
        .toList();
  }

  /** The page in Markdown. */
  public static String markdown() {
    return Page.markdown(table());
  }

  /** The page as plain text, for a console. */
  public static String text() {
    return Page.text(table());
  }
}
