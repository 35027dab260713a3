package org.responsekit.wording.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The classes of words of a language, numbered in order of their names. */
public final class ClassNames {
  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();

  public ClassNames(Collection<String> all) {
    names = List.copyOf(new TreeSet<>(all));
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
  }

  public List<String> names() {
    return names;
  }

  /** The number of a class, or -1 if the language has none of that name. */
  public int number(String name) {
    Integer number = numbers.get(name);
    return number == null ? -1 : number;
  }

  /** A set of classes, without those the language does not have. */
  public long[] set(String... all) {
    return set(List.of(all));
  }

  /** A set of classes, without those the language does not have. */
  public long[] set(Collection<String> all) {
    long[] set = Bits.of(names.size());
    for (String name : all) {
      Bits.add(set, number(name));
    }
    return set;
  }
}
