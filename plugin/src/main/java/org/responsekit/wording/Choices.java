package org.responsekit.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Snippet;

/**
 * The ways in which staff can fill a text's choices and roles.
 *
 * @param ways options by name of the blank; at least one way
 * @param count how many ways there are, of which not all are listed when they are too many
 */
record Choices(List<Map<String, Blank.Option>> ways, long count) {
  /** More than this cannot be judged, and nobody could read them either. */
  static final int MOST = 64;

  /** All ways, or, when there are too many, each option once beside the first ones. */
  static Choices of(Snippet snippet) {
    List<Blank> blanks =
        snippet.blanks().stream().filter(blank -> !blank.options().isEmpty()).toList();
    long count = 1;
    for (Blank blank : blanks) {
      count = Math.min(count * blank.options().size(), Integer.MAX_VALUE);
    }
    return new Choices(count <= MOST ? all(blanks) : eachOnce(blanks), count);
  }

  private static List<Map<String, Blank.Option>> all(List<Blank> blanks) {
    List<Map<String, Blank.Option>> ways = List.of(Map.of());
    for (Blank blank : blanks) {
      List<Map<String, Blank.Option>> longer = new ArrayList<>();
      for (Map<String, Blank.Option> way : ways) {
        for (Blank.Option option : blank.options()) {
          Map<String, Blank.Option> more = new HashMap<>(way);
          more.put(blank.name(), option);
          longer.add(more);
        }
      }
      ways = longer;
    }
    return ways;
  }

  private static List<Map<String, Blank.Option>> eachOnce(List<Blank> blanks) {
    Map<String, Blank.Option> first = new HashMap<>();
    blanks.forEach(blank -> first.put(blank.name(), blank.options().get(0)));
    List<Map<String, Blank.Option>> ways = new ArrayList<>();
    for (Blank blank : blanks) {
      for (Blank.Option option : blank.options()) {
        Map<String, Blank.Option> way = new HashMap<>(first);
        way.put(blank.name(), option);
        ways.add(way);
      }
    }
    return ways;
  }

  boolean areTooMany() {
    return count > MOST;
  }
}
