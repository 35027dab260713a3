package org.responsekit.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.responsekit.kit.Fact;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Role;
import org.responsekit.kit.Settings;
import org.responsekit.wording.Draft.As;
import org.responsekit.wording.Draft.Known;
import org.responsekit.wording.text.Unicode;

/**
 * Finds in a text that somebody wrote what a kit declares: its contacts, its names and the titles
 * of its roles. Words are found whatever their capitals, and as whole words only.
 */
public final class OwnWords {
  /** For texts that no kit vouches for: nothing is known, and no contact is foreign. */
  public static final OwnWords NONE = new OwnWords(List.of(), List.of(), null);

  private final List<String> names;
  private final List<String> titles;
  private final WrittenContacts contacts;

  private OwnWords(List<String> names, List<String> titles, WrittenContacts contacts) {
    this.names = names;
    this.titles = titles;
    this.contacts = contacts;
  }

  /** What a kit declares. */
  public static OwnWords of(Kit kit) {
    Settings settings = kit.settings();
    Set<String> names = new TreeSet<>();
    settings.practice().get("name").ifPresent(fact -> add(fact, names));
    settings
        .locations()
        .values()
        .forEach(
            location ->
                location.get("name", settings.practice()).ifPresent(fact -> add(fact, names)));
    Set<String> titles = new TreeSet<>();
    for (Role role : settings.roles().values()) {
      role.get("title").ifPresent(fact -> add(fact, titles));
    }
    List<String> facts = new ArrayList<>();
    TextInspection.facts(settings).forEach(fact -> facts.addAll(fact.text().byLocale().values()));
    return new OwnWords(longestFirst(names), longestFirst(titles), new WrittenContacts(facts));
  }

  private static void add(Fact fact, Set<String> texts) {
    for (String text : fact.text().byLocale().values()) {
      if (!text.isBlank()) {
        texts.add(Unicode.lower(text.strip()));
      }
    }
  }

  private static List<String> longestFirst(Set<String> texts) {
    return texts.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(text -> text))
        .toList();
  }

  /**
   * What was found in a text.
   *
   * @param known what the kit vouches for, in order and apart from each other
   * @param foreign contacts that it does not declare
   */
  record Found(List<Known> known, List<WrittenContacts.Hit> foreign) {}

  /** Looks for what a kit declares, and for contacts that it does not. */
  Found in(String text) {
    if (contacts == null) {
      return new Found(List.of(), List.of());
    }
    List<Known> known = new ArrayList<>();
    List<WrittenContacts.Hit> foreign = new ArrayList<>();
    BitSet taken = new BitSet(text.length());
    for (WrittenContacts.Hit hit : WrittenContacts.all(text)) {
      if (contacts.isOwn(hit, text)) {
        add(new Known(hit.start(), hit.end(), As.CONTACT), known, taken);
      } else {
        foreign.add(hit);
      }
    }
    // each character has one small letter, so that places stay the same
    String lower = Unicode.lower(text);
    find(names, As.NAME, lower, known, taken);
    find(titles, As.ROLE, lower, known, taken);
    known.sort(Comparator.comparingInt(Known::start));
    return new Found(known, foreign);
  }

  /** Names, titles, digits of own phone numbers and other own contacts, as they are compared. */
  public List<List<String>> lists() {
    return contacts == null
        ? List.of(List.of(), List.of(), List.of(), List.of())
        : List.of(names, titles, contacts.own().get(0), contacts.own().get(1));
  }

  private static void find(
      List<String> words, As as, String lower, List<Known> known, BitSet taken) {
    for (String each : words) {
      int length = each.length();
      for (int at = lower.indexOf(each); at >= 0; ) {
        boolean whole = isWhole(lower, at, at + length);
        if (whole) {
          add(new Known(at, at + length, as), known, taken);
        }
        at = lower.indexOf(each, whole ? at + length : at + 1);
      }
    }
  }

  private static boolean isWhole(String text, int start, int end) {
    boolean before = start > 0 && Unicode.isLetterOrDigit(text.charAt(start - 1));
    boolean after = end < text.length() && Unicode.isLetterOrDigit(text.charAt(end));
    return !before && !after;
  }

  private static void add(Known one, List<Known> known, BitSet taken) {
    int next = taken.nextSetBit(one.start());
    if (next < 0 || next >= one.end()) {
      known.add(one);
      taken.set(one.start(), one.end());
    }
  }
}
