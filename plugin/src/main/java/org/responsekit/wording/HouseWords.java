package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.LanguageExtension;
import org.responsekit.wording.data.Lexicon;
import org.responsekit.wording.text.Normal;
import org.responsekit.wording.text.Token;
import org.responsekit.wording.text.Tokeniser;

/**
 * A kit's own names of services and titles of staff. They make sentences recognised that the word
 * lists alone would not know; a word that says something of a person, or addresses the reader,
 * stays what it is, so that a kit can loosen no rule.
 */
final class HouseWords {
  private final LanguageExtension extension;
  private final Marks marks;
  private final long[] work;

  HouseWords(Language language, LanguageExtension extension) {
    this.extension = extension;
    this.marks = new Marks(language);
    work = marks.names.set("ROLE", "STAFF", "TEAM");
  }

  void services(List<String> names) {
    for (String name : names) {
      List<String> words = words(name);
      boolean plain =
          words.stream().noneMatch(word -> isAny(word, marks.risk) || isAny(word, marks.you));
      if (plain && !words.isEmpty()) {
        extension.add(String.join("_", words), marks.names.set("SVC"));
      }
    }
  }

  /** A title may hold a risky word before its last, as in "patient advocate". */
  void titles(List<String> names) {
    for (String name : names) {
      List<String> words = words(name);
      if (!words.isEmpty() && isTitle(words)) {
        extension.add(String.join("_", words), marks.names.set("ROLE"));
      }
    }
  }

  private boolean isTitle(List<String> words) {
    String last = words.get(words.size() - 1);
    boolean person = words.stream().anyMatch(word -> isAny(word, marks.you));
    boolean risky = words.stream().anyMatch(word -> isAny(word, marks.risk));
    boolean known = extension.lexicon().classes(last) != null;
    return !person
        && (!risky
            || (words.size() > 1 && (!known || isAny(last, work)) && !isAny(last, marks.risk)));
  }

  private boolean isAny(String word, long[] set) {
    Lexicon lexicon = extension.lexicon();
    long[] classes = lexicon.classes(word);
    return classes != null && Bits.meets(classes, set);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokeniser.tokens(Normal.of(name).text(), List.of())) {
      if (!token.isSign()) {
        words.add(token.plain);
      }
    }
    return words;
  }
}
