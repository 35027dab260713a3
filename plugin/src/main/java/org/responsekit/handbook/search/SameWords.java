package org.responsekit.handbook.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that mean the same to someone who looks for a reply, in English and Spanish: whoever types
 * one finds what was written with another, below what was written with that very word. The lists
 * are ours, in {@code same-words.txt}, {@code stop-words.txt} and {@code faint-words.txt}. Two
 * words joined by {@code _} are one entry of a group: "pick_up" is about the telephone, "pick" and
 * "up" are not.
 */
final class SameWords {
  private final List<Set<String>> groups = new ArrayList<>();
  private final Map<String, List<Integer>> byTerm = new HashMap<>();

  private SameWords() {}

  static SameWords read() {
    SameWords same = new SameWords();
    for (String line : lines("same-words.txt")) {
      Set<String> group = new TreeSet<>();
      for (String entry : line.split(" ", -1)) {
        List<String> stems = Terms.words(entry).stream().map(Terms::stem).toList();
        if (!stems.isEmpty()) {
          group.add(String.join("_", stems));
        }
      }
      for (String term : group) {
        same.byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(same.groups.size());
      }
      same.groups.add(group);
    }
    return same;
  }

  /** Words that say nothing about a subject, folded. */
  static Set<String> stopWords() {
    return words("stop-words.txt");
  }

  /** Words that are not cut to a stem, as another word has the same one. */
  static Set<String> wholeWords() {
    return words("whole-words.txt");
  }

  private static Set<String> words(String file) {
    Set<String> words = new LinkedHashSet<>();
    lines(file).forEach(line -> words.addAll(Terms.words(line)));
    return words;
  }

  /** Stems of words that tell little, as nearly every question has them. */
  static Set<String> faintStems() {
    Set<String> stems = new TreeSet<>();
    lines("faint-words.txt")
        .forEach(line -> Terms.words(line).forEach(word -> stems.add(Terms.stem(word))));
    return stems;
  }

  /** The stems of each group, and pairs of stems joined by {@code _}. */
  List<Set<String>> groups() {
    return groups;
  }

  /** The groups, by their place in the list, that a stem or a pair of stems is in. */
  List<Integer> of(String term) {
    return byTerm.getOrDefault(term, List.of());
  }

  private static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(SameWords.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
