package org.responsekit.wording.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.responsekit.wording.data.Bits;
import org.responsekit.wording.data.ClassNames;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.Pattern;

/**
 * One language as the page reads it: what is in memory, a kit's words and rules among it. Numbers
 * are of base 36.
 */
final class LanguageData {
  private LanguageData() {}

  static Map<String, Object> of(Language language) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("classes", String.join(" ", language.classes().names()));
    data.put("forms", new TreeMap<>(forms(language)));
    data.put("tests", language.automaton().testTexts().stream().map(LanguageData::sorted).toList());
    data.put("patterns", patterns(language.automaton().patterns()));
    data.put(
        "frames",
        language.frames().stream()
            .map(
                frame ->
                    List.of(
                        frame.rule(),
                        frame.name(),
                        frame.scope(),
                        numbers(frame.patterns()),
                        numbers(frame.unless())))
            .toList());
    data.put("allows", language.allows().stream().map(LanguageData::act).toList());
    data.put("acts", language.acts().stream().map(LanguageData::act).toList());
    return data;
  }

  private static List<Object> act(Language.Act act) {
    return List.of(act.name(), act.options(), numbers(act.patterns()), numbers(act.unless()));
  }

  private static String numbers(int[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(number -> Integer.toString(number, 36))
        .collect(Collectors.joining(" "));
  }

  /** A test with its alternatives in order, which compresses better; any of them will do. */
  private static String sorted(String test) {
    return Arrays.stream(test.split("\\|", -1)).sorted().collect(Collectors.joining("|"));
  }

  /**
   * Starts and steps, as {@code LanguageWriter} has them. The page works out for itself what a
   * pattern needs. Most tests are numbered as they come; a dot is the one behind the last so far.
   */
  private static List<String> patterns(List<Pattern> patterns) {
    List<String> all = new ArrayList<>();
    int last = -1;
    for (Pattern pattern : patterns) {
      StringBuilder text = new StringBuilder(join(pattern.starts()));
      for (int i = 0; i < pattern.size(); i++) {
        int test = pattern.tests()[i];
        text.append(' ').append(test == last + 1 ? "." : Integer.toString(test, 36));
        last = Math.max(last, test);
        int[] next = pattern.next()[i];
        boolean plain = next.length == 1 && next[0] == (i + 1) * 4 && pattern.ends()[i] == 0;
        if (!plain) {
          text.append(':').append(join(next)).append(':').append(pattern.ends()[i]);
        }
      }
      all.add(text.toString());
    }
    return all;
  }

  private static String join(int[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(number -> Integer.toString(number, 36))
        .collect(Collectors.joining(","));
  }

  /**
   * All forms in order, each as the number of letters to drop from the one before it, what to add,
   * and the number of its set of classes behind a colon, which alone says the one of the form
   * before; without it, the set is the next in number. Forms of one kind of word come out as the
   * same letters each time, which compresses best.
   */
  private static Map<String, Object> forms(Language language) {
    Map<String, Integer> sets = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    String last = "";
    int before = -1;
    for (Map.Entry<String, long[]> each : new TreeMap<>(language.lexicon().all()).entrySet()) {
      String form = each.getKey();
      int same = 0;
      while (same < Math.min(last.length(), form.length())
          && last.charAt(same) == form.charAt(same)) {
        same++;
      }
      int drop = Math.min(35, last.length() - same);
      boolean whole = drop < last.length() - same;
      Integer set =
          sets.computeIfAbsent(classes(each.getValue(), language.classes()), key -> sets.size());
      text.append(text.length() == 0 ? "" : " ").append(whole ? "-" : Integer.toString(drop, 36));
      text.append(whole ? form : form.substring(same));
      if (set == before) {
        text.append(':');
      } else if (set != before + 1 || form.indexOf(':') >= 0) {
        text.append(':').append(Integer.toString(set, 36));
      }
      last = form;
      before = set;
    }
    return Map.of("sets", List.copyOf(sets.keySet()), "all", text.toString());
  }

  private static String classes(long[] set, ClassNames names) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < names.names().size(); i++) {
      if (Bits.has(set, i)) {
        numbers.add(Integer.toString(i, 36));
      }
    }
    return String.join(",", numbers);
  }
}
