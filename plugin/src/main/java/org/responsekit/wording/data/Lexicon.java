package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of a language with their classes. Forms are in lower case and without marks. */
public final class Lexicon {
  /**
   * Several words that are one.
   *
   * @param words the words
   * @param form the words joined by {@code _}
   * @param classes its classes
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed once made
  public record Phrase(List<String> words, String form, long[] classes) {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt((Phrase phrase) -> -phrase.words().size())
          .thenComparing(Phrase::form);
  private static final String INSERTED = "abcdefghijklmnopqrstuvwxyz'";
  private static final int ROOM = 1 << 15;
  private static final int MOST_SLIPS = 20_000;

  /** Slips found before; it only saves time. */
  private final Map<String, String> slips = new ConcurrentHashMap<>();

  private final Map<String, long[]> forms = new HashMap<>(ROOM);
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** Gives a form classes, beside those it has; words joined by {@code _} make a phrase. */
  void add(String form, long[] classes) {
    if (form.indexOf('_') < 0) {
      addWord(form, classes);
      return;
    }
    List<Phrase> same =
        phrases.computeIfAbsent(form.substring(0, form.indexOf('_')), key -> new ArrayList<>(2));
    long[] all = classes;
    for (int i = same.size() - 1; i >= 0; i--) {
      if (same.get(i).form().equals(form)) {
        all = union(same.remove(i).classes(), all);
      }
    }
    same.add(new Phrase(Arrays.asList(form.split("_", -1)), form, all));
    same.sort(LONGEST_FIRST);
  }

  /** As {@link #add}, for what is known to be one word. */
  void addWord(String form, long[] classes) {
    long[] others = forms.putIfAbsent(form, classes);
    if (others != null) {
      forms.put(form, union(others, classes));
    }
  }

  private static long[] union(long[] one, long[] other) {
    long[] union = one.clone();
    Bits.addAll(union, other);
    return union;
  }

  /** The classes of a form, or null. */
  public long[] classes(String form) {
    return forms.get(form);
  }

  /** The phrases that begin with a word, longest first. */
  public List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  /** The classes of several words joined by {@code _}, or null. */
  public long[] phraseClasses(String form) {
    int end = form.indexOf('_');
    return end < 0
        ? null
        : phrases(form.substring(0, end)).stream()
            .filter(phrase -> phrase.form().equals(form))
            .map(Phrase::classes)
            .findFirst()
            .orElse(null);
  }

  /**
   * The known form that a long unknown one is a slip of, by one letter too few or too many, or
   * null.
   */
  public String slip(String form) {
    if (form.length() < 6 || form.length() > 24) {
      return null;
    }
    String known = slips.get(form);
    if (known == null) {
      String found = findSlip(form);
      known = found == null ? "" : found;
      if (slips.size() < MOST_SLIPS) {
        slips.put(form, known);
      }
    }
    return known.isEmpty() ? null : known;
  }

  private String findSlip(String form) {
    String least = null;
    for (int at = 0; at <= form.length(); at++) {
      for (int i = 0; i < INSERTED.length(); i++) {
        String longer = form.substring(0, at) + INSERTED.charAt(i) + form.substring(at);
        if (forms.containsKey(longer) && (least == null || longer.compareTo(least) < 0)) {
          least = longer;
        }
      }
    }
    for (int at = 0; at < form.length() && least == null; at++) {
      String shorter = form.substring(0, at) + form.substring(at + 1);
      least = forms.containsKey(shorter) ? shorter : null;
    }
    return least;
  }

  /** All forms and phrases with their classes. */
  public Map<String, long[]> all() {
    Map<String, long[]> all = new HashMap<>(forms);
    phrases.values().forEach(same -> same.forEach(each -> all.put(each.form(), each.classes())));
    return all;
  }

  /** A copy that may be added to. */
  Lexicon copy() {
    Lexicon copy = new Lexicon();
    copy.forms.putAll(forms);
    phrases.forEach((first, all) -> copy.phrases.put(first, new ArrayList<>(all)));
    return copy;
  }

  int size() {
    return forms.size();
  }
}
