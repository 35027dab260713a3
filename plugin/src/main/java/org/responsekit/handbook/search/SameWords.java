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
 * one finds what was written with another. The lists are ours, in {@code same-words.txt} and {@code
 * stop-words.txt}.
 */
final class SameWords {
  private final Map<String, Set<String>> byStem = new HashMap<>();

  private SameWords() {}

  static SameWords read() {
    SameWords same = new SameWords();
    for (String line : lines("same-words.txt")) {
      Set<String> stems = new TreeSet<>();
      Terms.words(line).forEach(word -> stems.add(Terms.stem(word)));
      stems.forEach(
          stem -> same.byStem.computeIfAbsent(stem, key -> new TreeSet<>()).addAll(stems));
    }
    return same;
  }

  /** Words that say nothing about a subject, folded. */
  static Set<String> stopWords() {
    Set<String> words = new LinkedHashSet<>();
    lines("stop-words.txt").forEach(line -> words.addAll(Terms.words(line)));
    return words;
  }

  /** Stems that mean the same as one, without it. */
  Set<String> of(String stem) {
    Set<String> others = new TreeSet<>(byStem.getOrDefault(stem, Set.of()));
    others.remove(stem);
    return others;
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
