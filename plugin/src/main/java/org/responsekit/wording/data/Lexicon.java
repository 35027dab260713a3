package org.responsekit.wording.data;

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

  private static final String INSERTED = "abcdefghijklmnopqrstuvwxyz'";
  private static final int MOST_SLIPS = 20_000;

  /** Slips found before; it only saves time. */
  private final Map<String, String> slips = new ConcurrentHashMap<>();

  private final Forms forms;

  /** What a kit adds; phrases by their first word, the language's own among them. */
  private final Map<String, long[]> added = new HashMap<>();

  private final Map<String, List<Phrase>> joined = new HashMap<>();

  Lexicon(Forms forms) {
    this.forms = forms;
  }

  /** Gives a form classes, beside those it has; words joined by {@code _} make a phrase. */
  void add(String form, long[] set) {
    int end = form.indexOf('_');
    if (end < 0) {
      long[] others = classes(form);
      added.put(form, others == null ? set : Forms.union(others, set));
    } else {
      String first = form.substring(0, end);
      joined.put(first, Forms.with(phrases(first), form, set));
    }
  }

  /** The classes of a form, or null. */
  public long[] classes(String form) {
    if (!added.isEmpty()) {
      long[] more = added.get(form);
      if (more != null) {
        return more;
      }
    }
    return forms.classes(form);
  }

  /** The phrases that begin with a word, longest first. */
  public List<Phrase> phrases(String first) {
    List<Phrase> same = joined.isEmpty() ? null : joined.get(first);
    return same == null ? forms.phrases(first) : same;
  }

  /** The classes of several words joined by {@code _}, or null. */
  public long[] phraseClasses(String form) {
    int end = form.indexOf('_');
    if (end >= 0) {
      for (Phrase phrase : phrases(form.substring(0, end))) {
        if (phrase.form().equals(form)) {
          return phrase.classes();
        }
      }
    }
    return null;
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
        char letter = INSERTED.charAt(i);
        if (mayHold(form, at, letter)) {
          String longer = form.substring(0, at) + letter + form.substring(at);
          if (classes(longer) != null && (least == null || longer.compareTo(least) < 0)) {
            least = longer;
          }
        }
      }
    }
    for (int at = 0; at < form.length() && least == null; at++) {
      String shorter = form.substring(0, at) + form.substring(at + 1);
      least = classes(shorter) != null ? shorter : null;
    }
    return least;
  }

  /** Whether a form with a letter more is perhaps known; most of the many tried are not. */
  private boolean mayHold(String form, int at, char letter) {
    if (!added.isEmpty()) {
      return true;
    }
    int hash = 0;
    for (int i = 0; i < at; i++) {
      hash = hash * 31 + form.charAt(i);
    }
    hash = hash * 31 + letter;
    for (int i = at; i < form.length(); i++) {
      hash = hash * 31 + form.charAt(i);
    }
    return forms.mayHold(hash);
  }

  /** All forms and phrases with their classes. */
  public Map<String, long[]> all() {
    Map<String, long[]> all = new HashMap<>();
    forms.addTo(all);
    all.putAll(added);
    joined.values().forEach(same -> same.forEach(each -> all.put(each.form(), each.classes())));
    return all;
  }

  /** A copy that may be added to. */
  Lexicon copy() {
    Lexicon copy = new Lexicon(forms);
    copy.added.putAll(added);
    copy.joined.putAll(joined);
    return copy;
  }
}
