package org.responsekit.handbook.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Collects entries and writes the index. Its files are scripts that set one global each, as pages
 * opened from disk can load nothing else:
 *
 * <ul>
 *   <li>{@code index.js}: all terms in order, without what they share, and which file holds what;
 *   <li>{@code terms-*.js}: for a stretch of the terms, the entries each is in and how much it
 *       counts there;
 *   <li>{@code entries-*.js}: titles and addresses.
 * </ul>
 *
 * <p>The page loads the first, and of the others what a query needs. Their names hold a digest, so
 * that a browser cannot mix two releases.
 */
public final class SearchIndex {
  /** In characters; files of terms are about as large. */
  private static final int SHARD = 64 * 1024;

  private static final int ENTRIES_EACH = 500;

  /** What a term counts is written as a letter: this much times its root, so that 26 go far. */
  private static final int STEPS = 4;

  private static final int MOST = 26;

  /** What a word that is said often counts more, for each time that is e times as often. */
  private static final double OFTEN = 0.7;

  /** The term of a group of words that mean the same starts with it; no word does. */
  private static final String GROUP = "=";

  /** What two neighbouring words count, more than each of them alone. */
  private static final double PAIR = 1.0;

  /** In a long phrase each word counts less, down to this. */
  private static final double LONG_PHRASE = 0.55;

  /** A word that stands in the text of more than a quarter of many entries tells nothing. */
  private static final int FEW = 400;

  /** What stands in texts only counts less than this, however often it does. */
  private static final int TOLD = level(6);

  private static final Postings NOWHERE = new Postings();

  private final Terms terms = new Terms(SameWords.stopWords());
  private final SameWords same = SameWords.read();
  private final Map<String, Postings> postings = new HashMap<>();
  private final List<String> entries = new ArrayList<>();

  /** Where a term is: pairs of entry and level, in the order of entries. */
  private static final class Postings {
    private int[] pairs = new int[4];
    private int size;

    void add(int entry, int level) {
      if (size == pairs.length) {
        pairs = java.util.Arrays.copyOf(pairs, size * 2);
      }
      pairs[size++] = entry;
      pairs[size++] = level;
    }

    int count() {
      return size / 2;
    }
  }

  /** Adds an entry. */
  public void add(Entry entry) {
    Map<String, Told> found = new TreeMap<>();
    for (Entry.Passage passage : entry.passages()) {
      read(passage, found);
    }
    int number = entries.size();
    found.forEach(
        (term, told) ->
            postings.computeIfAbsent(term, key -> new Postings()).add(number, told.level()));
    entries.add(written(entry));
  }

  /** The most that a term counts, and the sum of all. */
  private static final class Told {
    private double most;
    private double sum;

    void by(double weight) {
      most = Math.max(most, weight);
      sum += weight;
    }

    int level() {
      return SearchIndex.level(most * (1 + OFTEN * Math.log(sum / most)));
    }
  }

  private static int level(double weight) {
    return Math.max(1, Math.min(MOST, (int) Math.round(Math.sqrt(weight) * STEPS)));
  }

  private void read(Entry.Passage passage, Map<String, Told> found) {
    List<String> words = Terms.words(passage.text());
    List<String> telling = words.stream().filter(word -> !terms.isStopWord(word)).toList();
    double share = LONG_PHRASE + (1 - LONG_PHRASE) / Math.max(1, telling.size());
    double weight = passage.strong() ? passage.weight() * share : passage.weight();
    for (String word : telling) {
      String stem = Terms.stem(word);
      found.computeIfAbsent(stem, key -> new Told()).by(weight);
      if (passage.strong()) {
        meaning(stem, weight, found);
      }
    }
    for (int i = 1; passage.strong() && i < words.size(); i++) {
      String first = words.get(i - 1);
      String second = words.get(i);
      String pair = Terms.stem(first) + "_" + Terms.stem(second);
      found.computeIfAbsent(pair, key -> new Told()).by(passage.weight() * PAIR);
      meaning(pair, weight, found);
    }
  }

  /** An entry is in a group whichever of its words it has. */
  private void meaning(String term, double weight, Map<String, Told> found) {
    same.of(term)
        .forEach(group -> found.computeIfAbsent(term(group), key -> new Told()).by(weight));
  }

  private static String term(int group) {
    return GROUP + Integer.toString(group, Character.MAX_RADIX);
  }

  private static String written(Entry entry) {
    StringBuilder out = new StringBuilder("[");
    quote(entry.kind().mark(), out).append(',');
    quote(entry.href(), out).append(',');
    quote(entry.title(), out).append(',');
    quote(entry.line(), out);
    entry.badges().forEach(badge -> quote(badge, out.append(',')));
    return out.append(']').toString();
  }

  /**
   * Writes the index.
   *
   * @param sink takes each file's name and content
   */
  public void write(BiConsumer<String, byte[]> sink) {
    List<String> names = names();
    StringBuilder index = new StringBuilder("window.responseKitSearch={");
    index.append("entries:").append(entries.size()).append(",each:").append(ENTRIES_EACH);
    quote(String.join(" ", SameWords.stopWords()), index.append(",stop:"));
    quote(String.join(" ", SameWords.faintStems()), index.append(",faint:"));
    quote(String.join(" ", SameWords.wholeWords()), index.append(",whole:"));
    quote(String.join(" ", Terms.suffixes()), index.append(",suffixes:"));
    quote(coded(names), index.append(",terms:"));
    quote(groups(names), index.append(",same:"));
    index.append(",data:{},files:{");
    String separator = "";
    for (int from = 0, number = 0; from < names.size(); number++) {
      StringBuilder shard = new StringBuilder();
      int to = from;
      while (to < names.size() && shard.length() < SHARD) {
        Postings found = postings.getOrDefault(names.get(to), NOWHERE);
        append(found, shard.append(to == from ? "" : " "));
        to++;
      }
      String body = quote(shard.toString(), new StringBuilder()).toString();
      index.append(separator).append("t").append(from).append(':');
      quote(file("terms", number, "t" + from, body, sink), index);
      separator = ",";
      from = to;
    }
    for (int from = 0; from < entries.size(); from += ENTRIES_EACH) {
      int to = Math.min(entries.size(), from + ENTRIES_EACH);
      String body = "[" + String.join(",\n", entries.subList(from, to)) + "]";
      index.append(separator).append("e").append(from).append(':');
      quote(file("entries", from / ENTRIES_EACH, "e" + from, body, sink), index);
      separator = ",";
    }
    index.append("}};\n");
    sink.accept("index.js", index.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** All terms in order, and those that are found only by what means the same. */
  private List<String> names() {
    postings.keySet().removeIf(this::tellsNothing);
    Set<String> names = new TreeSet<>(postings.keySet());
    for (int group = 0; group < same.groups().size(); group++) {
      if (postings.containsKey(term(group))) {
        names.addAll(same.groups().get(group));
      }
    }
    return new ArrayList<>(names);
  }

  /** For each group that is somewhere, the places of its term and of its words in 36 digits. */
  private String groups(List<String> names) {
    List<String> written = new ArrayList<>();
    for (int group = 0; group < same.groups().size(); group++) {
      if (postings.containsKey(term(group))) {
        StringBuilder places = new StringBuilder(place(term(group), names));
        same.groups().get(group).forEach(word -> places.append(' ').append(place(word, names)));
        written.add(places.toString());
      }
    }
    return String.join("|", written);
  }

  private static String place(String name, List<String> names) {
    return Integer.toString(Collections.binarySearch(names, name), Character.MAX_RADIX);
  }

  /**
   * Terms in order, each as how much of its start is that of the term before, in one digit of 36,
   * and the rest of it.
   */
  private static String coded(List<String> names) {
    StringBuilder out = new StringBuilder();
    String before = "";
    for (String name : names) {
      int most = Math.min(Character.MAX_RADIX - 1, Math.min(before.length(), name.length()));
      int same = 0;
      while (same < most && before.charAt(same) == name.charAt(same)) {
        same++;
      }
      if (same > 0 && Character.isHighSurrogate(name.charAt(same - 1))) {
        same--;
      }
      out.append(out.length() == 0 ? "" : " ").append(Character.forDigit(same, 36));
      out.append(name, same, name.length());
      before = name;
    }
    return out.toString();
  }

  /** Whether a term is in the text of so many entries, and in no title, that it is no help. */
  private boolean tellsNothing(String term) {
    Postings found = postings.get(term);
    if (term.startsWith(GROUP) || entries.size() < FEW || found.count() * 4 < entries.size()) {
      return false;
    }
    for (int i = 1; i < found.size; i += 2) {
      if (found.pairs[i] >= TOLD) {
        return false;
      }
    }
    return true;
  }

  private static void append(Postings found, StringBuilder out) {
    int before = 0;
    for (int i = 0; i < found.size; i += 2) {
      out.append(Integer.toString(found.pairs[i] - before, 36));
      out.append((char) ('A' + found.pairs[i + 1] - 1));
      before = found.pairs[i];
    }
  }

  private static String file(
      String name, int number, String key, String body, BiConsumer<String, byte[]> sink) {
    byte[] bytes =
        ("window.responseKitSearch.data." + key + "=" + body + ";\n")
            .getBytes(StandardCharsets.UTF_8);
    String file = name + "-" + number + "-" + digest(bytes) + ".js";
    sink.accept(file, bytes);
    return file;
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(whole, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a string of JavaScript that is safe in a script, whatever is in it. */
  private static StringBuilder quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == 0x2028 || c == 0x2029) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"');
  }
}
