package org.responsekit.wording.browser;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.wording.text.Shape;

/**
 * The constant lists of the judge's classes, by class and field, for the scripts that port them.
 * They are read where they stand, so that a word added there is added in the page.
 */
final class WordLists {
  private static final String ROOT = "org.responsekit.wording.";
  private static final List<String> CLASSES =
      List.of(
          "Acts",
          "BuiltInRules",
          "ForeignPlaceholders",
          "Greeting",
          "LocaleGuess",
          "Marks",
          "SentenceJudge",
          "SpanishEndings",
          "TextParts",
          "WrittenContacts",
          "compile.Commonness",
          "text.Letters",
          "text.Literals",
          "text.Placeholders",
          "text.Sentences",
          "text.Tokeniser",
          "whole.Ages",
          "whole.CrisisHelp",
          "whole.Dates",
          "whole.HiddenCharacters",
          "whole.Identifiers",
          "whole.Measures",
          "whole.Mentions",
          "whole.OfflineChannel",
          "whole.Readability",
          "whole.RecordNumbers",
          "whole.Scan");

  private WordLists() {}

  /** All of them, sorted: sets have no order of their own. */
  static Map<String, Object> all() {
    Map<String, Object> all = new TreeMap<>();
    for (String name : CLASSES) {
      try {
        for (Field field : Class.forName(ROOT + name).getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())) {
            field.setAccessible(true);
            Object plain = plain(field.get(null));
            if (plain != null) {
              all.put(name.substring(name.indexOf('.') + 1) + "." + field.getName(), plain);
            }
          }
        }
      } catch (ReflectiveOperationException gone) {
        throw new IllegalStateException("A class of the judge has another name now", gone);
      }
    }
    return all;
  }

  /** A list, text or map of them as JSON has it; null for what is no constant list. */
  private static Object plain(Object value) {
    if (value instanceof String || value instanceof Integer || value instanceof Double) {
      return value;
    }
    if (value instanceof Shape shape) {
      return shape.written();
    }
    if (value instanceof Record form) {
      return shape(form);
    }
    if (value instanceof Map<?, ?> map && isPlain(map.keySet()) && isPlain(map.values())) {
      return new TreeMap<>(map);
    }
    if (value instanceof String[] texts) {
      return Arrays.asList(texts);
    }
    if (value instanceof Set<?> set && isPlain(set)) {
      return new TreeSet<>(set);
    }
    return value instanceof List<?> list && isPlain(list)
        ? list.stream().map(WordLists::plain).toList()
        : null;
  }

  private static boolean isPlain(Collection<?> all) {
    return all.stream()
        .allMatch(
            one ->
                one instanceof String
                    || one instanceof Integer
                    || one instanceof Shape
                    || (one instanceof Record form && shape(form) != null));
  }

  /** What a form is written in; what else it says only saves time. */
  private static String shape(Record form) {
    for (RecordComponent part : form.getClass().getRecordComponents()) {
      if (part.getType() == Shape.class) {
        try {
          part.getAccessor().setAccessible(true);
          return ((Shape) part.getAccessor().invoke(form)).written();
        } catch (ReflectiveOperationException impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    }
    return null;
  }
}
