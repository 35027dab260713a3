package org.responsekit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.responsekit.handbook.search.Entry;
import org.responsekit.handbook.search.SearchIndex;

/**
 * The search of a handbook of any size, behind the home page that was built: the same bytes for the
 * same size. Its words are as unevenly common as those of real texts, and there are many of them,
 * since names, places and misspellings never end.
 */
final class ManyPages {
  private static final int VOCABULARY = 30_000;
  private static final List<String> ONSETS =
      List.of("b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "pr", "ch");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "ou");
  private static final List<String> CODAS = List.of("", "", "n", "r", "l", "t", "m", "nd", "x");

  private final Random random;
  private final List<String> words = new ArrayList<>();

  private ManyPages(long seed) {
    this.random = new Random(seed);
    Set<String> seen = new HashSet<>();
    while (words.size() < VOCABULARY) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(3); syllables >= 0; syllables--) {
        word.append(one(ONSETS)).append(one(VOWELS)).append(one(CODAS));
      }
      if (seen.add(word.toString())) {
        words.add(word.toString());
      }
    }
  }

  /** Writes the page, its assets and a search over so many entries into a folder. */
  static void write(int pages, Path folder) {
    copy("index.html", folder);
    for (String asset : Output.paths(Output.HANDBOOK.resolve("assets"))) {
      copy("assets/" + asset, folder);
    }
    ManyPages made = new ManyPages(1);
    SearchIndex index = new SearchIndex();
    for (int i = 0; i < pages; i++) {
      index.add(made.entry(i));
    }
    index.write((name, bytes) -> write(folder.resolve("search").resolve(name), bytes));
  }

  /** What such pages are called by: some words of the many, the common ones among them. */
  static List<String> queries(int count) {
    ManyPages made = new ManyPages(1);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String first = made.word();
      String rare = made.words.get(made.random.nextInt(VOCABULARY));
      String wrong = rare.substring(0, 1) + rare.substring(2);
      queries.add(
          switch (i % 4) {
            case 0 -> rare;
            case 1 -> first + " " + rare;
            case 2 -> wrong;
            default -> made.words(5);
          });
    }
    return queries;
  }

  private Entry entry(int i) {
    Entry.Kind kind =
        i % 10 == 0 ? Entry.Kind.SITUATION : i % 6 == 0 ? Entry.Kind.TEMPLATE : Entry.Kind.PAGE;
    String title = words(4) + " " + i;
    Entry entry =
        new Entry(kind, "pages/page-" + i + ".html", title, words(12), List.of())
            .with(7, true, title)
            .with(7, true, words(3));
    for (int heading = 0; heading < 5; heading++) {
      entry = entry.with(3, true, words(3));
    }
    return entry.with(0.5, false, words(200));
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder(word());
    for (int i = 1; i < count; i++) {
      text.append(' ').append(word());
    }
    return text.toString();
  }

  /** The n-th word is about n times as rare as the first. */
  private String word() {
    return words.get((int) StrictMath.pow(VOCABULARY, random.nextDouble()) - 1);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static void copy(String path, Path folder) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.copy(
          Output.HANDBOOK.resolve(path), folder.resolve(path), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
