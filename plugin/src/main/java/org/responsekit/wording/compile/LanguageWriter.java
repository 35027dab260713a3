package org.responsekit.wording.compile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.responsekit.wording.data.Pattern;

/**
 * Writes a language as lines, each a word and what it says:
 *
 * <pre>
 * wording 1
 * locale en
 * classes A B ...              classes in order; all else names them
 * endings :nn;s:nns            endings with their classes; numbered from 0
 * forms 0 A dog cat            number of endings, class, and what they go behind; _ joins phrases
 * test a|CARE&amp;:nns          what a step asks of a word; numbered from 0
 * pattern 0,4 7;1|2 3:4,9:0 5  starts, needs, then for each step test:next steps:ends, or only its
 *                              test where just the following step may come next; numbered from 0
 * rule, set key value          what is known of a rule
 * frame rule name scope 1,2 3  patterns, and patterns that excuse
 * allow|act name options 1 2   likewise, with example lines behind it
 * </pre>
 *
 * Starts and next steps are {@code number * 4 + condition}, see {@link Pattern}.
 */
final class LanguageWriter {
  private final StringBuilder head = new StringBuilder("wording 1\n");
  private final StringBuilder body = new StringBuilder();

  void header(String locale, Set<String> classes, Map<String, Map<String, Set<String>>> stems) {
    head.append("locale ").append(locale).append('\n');
    head.append("classes ").append(String.join(" ", classes)).append('\n');
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
                        .append(each.text().strip().replace("\n", "\\n"))
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
      List<String> examples) {
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
    examples.forEach(example -> body.append("example ").append(example).append('\n'));
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.isEmpty()
        ? "-"
        : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static String numbers(int[] numbers, String between) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(between));
  }

  String text(Collection<String> tests, List<Pattern> patterns) {
    StringBuilder text = new StringBuilder(head);
    tests.forEach(test -> text.append("test ").append(test).append('\n'));
    for (Pattern pattern : patterns) {
      text.append("pattern ").append(numbers(pattern.starts(), ",")).append(' ');
      text.append(
          pattern.needs().length == 0
              ? "-"
              : Arrays.stream(pattern.needs())
                  .map(need -> numbers(need, "|"))
                  .collect(Collectors.joining(";")));
      for (int i = 0; i < pattern.size(); i++) {
        text.append(' ').append(pattern.tests()[i]);
        int[] next = pattern.next()[i];
        boolean plain = next.length == 1 && next[0] == (i + 1) * 4 && pattern.ends()[i] == 0;
        if (!plain) {
          text.append(':').append(numbers(next, ",")).append(':').append(pattern.ends()[i]);
        }
      }
      text.append('\n');
    }
    return text.append(body).toString();
  }
}
