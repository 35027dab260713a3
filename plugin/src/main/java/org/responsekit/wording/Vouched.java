package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Fact;
import org.responsekit.kit.Settings;
import org.responsekit.wording.Draft.As;
import org.responsekit.wording.Draft.Known;
import org.responsekit.wording.text.Unicode;

/**
 * The facts of a kit as they are written, so that a draft that holds them is judged as a text that
 * prints them.
 *
 * @param facts what each text is, in order of the texts
 */
public record Vouched(Map<String, As> facts) {
  /** A declared fact that is but a short word could stand anywhere. */
  private static final int SHORTEST_WORDS = 10;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt((String text) -> -text.length())
          .thenComparing(Comparator.naturalOrder());

  /** Without a kit: nobody vouches for anything. */
  public static final Vouched NOTHING = new Vouched(Map.of());

  public Vouched {
    Map<String, As> sorted = new LinkedHashMap<>();
    for (String text : facts.keySet().stream().sorted(LONGEST_FIRST).toList()) {
      sorted.put(text, facts.get(text));
    }
    facts = java.util.Collections.unmodifiableMap(sorted);
  }

  /** What a kit declares. */
  static Vouched of(Settings settings) {
    Map<String, As> facts = new HashMap<>();
    for (Fact fact : TextInspection.facts(settings)) {
      fact.text().byLocale().values().forEach(text -> as(fact, text).ifPresent(as -> facts.put(text, as)));
    }
    for (Blank blank : settings.blanks().values()) {
      if (blank.type() == Blank.Type.ROLE) {
        blank.options().stream()
            .flatMap(option -> option.text().byLocale().values().stream())
            .filter(text -> !text.isBlank())
            .forEach(text -> facts.put(text, As.ROLE));
      }
    }
    return new Vouched(facts);
  }

  private static Optional<As> as(Fact fact, String text) {
    As as = Rendering.as(fact.name(), text);
    boolean loose = text.length() < SHORTEST_WORDS || text.indexOf(' ') < 0;
    return text.isBlank() || (as == As.WORDS && loose) ? Optional.empty() : Optional.of(as);
  }

  /** Where a text holds them, the longest first where two begin, apart. */
  List<Known> in(String text) {
    List<Known> known = new ArrayList<>();
    Map<Character, List<String>> byFirst =
        facts.keySet().stream().collect(Collectors.groupingBy(fact -> fact.charAt(0)));
    int at = 0;
    while (at < text.length()) {
      List<String> some = byFirst.getOrDefault(text.charAt(at), List.of());
      String found = some.isEmpty() || isInWord(text, at) ? null : at(some, text, at);
      if (found == null) {
        at++;
      } else {
        known.add(new Known(at, at + found.length(), facts.get(found)));
        at += found.length();
      }
    }
    return known;
  }

  private static String at(List<String> facts, String text, int at) {
    for (String fact : facts) {
      if (text.startsWith(fact, at) && !isInWord(text, at + fact.length())) {
        return fact;
      }
    }
    return null;
  }

  /** Whether letters or digits stand on both sides. */
  private static boolean isInWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Unicode.isLetterOrDigit(text.charAt(at - 1))
        && Unicode.isLetterOrDigit(text.charAt(at));
  }
}
