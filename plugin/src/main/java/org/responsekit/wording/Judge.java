package org.responsekit.wording;

import java.util.List;
import org.responsekit.wording.data.Language;

/**
 * Judges what a text says or implies about its reader. It knows nothing of files or Maven, is
 * immutable, and may be shared between threads; equal drafts get equal judgements.
 */
public interface Judge {
  /** Judges a text. Its time grows with the text's length and no faster. */
  Judgement judge(Draft draft);

  /** The rules it judges by, sorted by id and locale. */
  List<WordingRule> rules();

  /** The languages it judges in, with the words and patterns that a kit adds, sorted by locale. */
  default List<Language> languages() {
    return List.of();
  }

  /** Whether it has rules for a language. */
  boolean speaks(String locale);
}
