package org.responsekit.wording.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.responsekit.wording.data.Pattern;
import org.responsekit.wording.data.Patterns;

/**
 * Writes a language as lines, each a word and what it says:
 *
 * <pre>
 * wording 2
 * locale en
 * classes A B ...              classes in order; all else names them
 * words 7041                   how many forms there are
 * endings :nn;s:nns            endings with their classes; numbered from 0
 * forms 0 A dog cat            number of endings, class, and what they go behind; _ joins phrases
 * tests a|CARE&amp;:nns b       what steps ask of a word; numbered from 0
 * patterns 2 ...               how many, and all of them as {@link Patterns#write} gives them
 * rule, set key value          what is known of a rule
 * frame rule name scope 1,2 3  patterns, and patterns that excuse
 * allow|act name options 1 2   likewise, with example and spared lines behind it
 * </pre>
 *
 * Texts are in one line each, and in ASCII, see {@link #ascii}.
 */
final class LanguageWriter {
  private final StringBuilder head = new StringBuilder("wording 2\n");
  private final StringBuilder body = new StringBuilder();

  void header(
      String locale, Set<String> classes, int words, Map<String, Map<String, Set<String>>> stems) {
    head.append("locale ").append(locale).append('\n');
    head.append("classes ").append(String.join(" ", classes)).append('\n');
    head.append("words ").append(words).append('\n');
    int number = 0;
    for (Map.Entry<String, Map<String, Set<String>>> inflected : stems.entrySet()) {
      head.append("endings ").append(inflected.getKey()).append('\n');
      for (Map.Entry<String, Set<String>> each : inflected.getValue().entrySet()) {
        head.append("forms ").append(number).append(' ').append(each.getKey());
        each.getValue().forEach(stem -> head.append(' ').append(stem.isEmpty() ? "-" : stem));
        head.append('\n');
      }
      number++;
    }
  }

  void rule(String id, String locale, Map<String, List<Written>> values) {
    body.append("rule\nset id ").append(id).append("\nset locale ").append(locale).append('\n');
    values.forEach(
        (key, all) -> {
          if (!key.equals("id") && !key.equals("locale")) {
            all.forEach(
                each ->
                    body.append("set ")
                        .append(key)
                        .append(' ')
                        .append(ascii(each.text().strip()))
                        .append('\n'));
          }
        });
  }

  void frame(
      String rule, String name, List<String> scope, List<Integer> patterns, List<Integer> unless) {
    body.append("frame ")
        .append(rule)
        .append(' ')
        .append(name.isEmpty() ? "-" : name)
        .append(' ')
        .append(scope.isEmpty() ? "-" : String.join(",", scope))
        .append(' ')
        .append(numbers(patterns))
        .append(' ')
        .append(numbers(unless))
        .append('\n');
  }

  void act(
      String kind,
      String name,
      List<String> options,
      List<Integer> patterns,
      List<Integer> unless,
      List<String> examples,
      List<String> spared) {
    body.append(kind)
        .append(' ')
        .append(name)
        .append(' ')
        .append(options.isEmpty() ? "-" : String.join(";", options))
        .append(' ')
        .append(numbers(patterns))
        .append(' ')
        .append(numbers(unless))
        .append('\n');
    examples.forEach(example -> body.append("example ").append(ascii(example)).append('\n'));
    spared.forEach(example -> body.append("spared ").append(ascii(example)).append('\n'));
  }

  /** A text in one line of ASCII, which is read faster than anything else. */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        ascii.append("\\n");
      } else if (c == '\\' || c > 0x7e) {
        ascii.append(String.format("\\u%04x", (int) c));
      } else {
        ascii.append(c);
      }
    }
    return ascii.toString();
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.isEmpty()
        ? "-"
        : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  String text(Collection<String> tests, List<Pattern> patterns) {
    return head
        + "tests "
        + String.join(" ", tests)
        + "\npatterns "
        + patterns.size()
        + " "
        + Patterns.write(patterns)
        + "\n"
        + body;
  }
}
