package org.responsekit.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Contacts;
import org.responsekit.kit.Gaps;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Settings;

/**
 * The names that every template is given: facts, blanks, libraries, {@code variant} and {@code br}.
 */
final class Given {
  private final Settings settings;
  private final Gaps gaps;
  private final Map<String, Set<String>> facts = new TreeMap<>();
  private final Set<String> blankRoots = new TreeSet<>();
  private final Set<String> namespaces = new TreeSet<>();

  Given(Kit kit, Gaps gaps) {
    this.settings = kit.settings();
    this.gaps = gaps;
    Set<String> practice = settings.practice().values().keySet();
    facts.put("practice", practice);
    Set<String> location = new TreeSet<>(practice);
    settings.locations().values().forEach(each -> location.addAll(each.own().values().keySet()));
    location.add("id");
    facts.put("location", location);
    facts.put("facts", settings.facts().keySet());
    facts.put("channel", Set.of("id", "title", "accepts"));
    settings.blanks().values().forEach(blank -> blankRoots.add(blank.root()));
    gaps.blanks()
        .forEach(
            name ->
                blankRoots.add(name.contains(".") ? name.substring(0, name.indexOf('.')) : name));
    namespaces.addAll(kit.libraries().keySet());
    namespaces.addAll(gaps.libraries());
  }

  /** Whether a name, alone or as the first part of a dotted one, is given. */
  boolean isGiven(String name) {
    return facts.containsKey(name)
        || Set.of("locale", "role", "variant", "br").contains(name)
        || blankRoots.contains(name)
        || namespaces.contains(name);
  }

  boolean isLibrary(String name) {
    return namespaces.contains(name);
  }

  boolean isBrokenLibrary(String name) {
    return gaps.libraries().contains(name);
  }

  boolean isBlankRoot(String name) {
    return blankRoots.contains(name);
  }

  /** The blank with that dotted name, or null. */
  Blank blank(String dotted) {
    return settings.blanks().get(dotted);
  }

  /**
   * Whether a blank of that name is declared and could not be read, or no list of blanks could be.
   */
  boolean isUnsureBlank(String dotted) {
    return gaps.blanks().contains(dotted) || gaps.has(Kind.BLANK);
  }

  /** Names of blanks that start with a word. */
  List<String> blanksUnder(String root) {
    return settings.blanks().keySet().stream()
        .filter(name -> name.equals(root) || name.startsWith(root + "."))
        .toList();
  }

  /**
   * The keys below {@code practice}, {@code location}, {@code facts} or {@code channel}, or null
   * for another word.
   */
  Set<String> keysOf(String root) {
    return facts.get(root);
  }

  /** Whether the keys below a word could not be read. */
  boolean isUnsure(String root) {
    return switch (root) {
      case "practice", "location" -> gaps.has(Kind.PRACTICE);
      case "facts" -> gaps.has(Kind.FACT);
      case "role" -> gaps.has(Kind.ROLE);
      default -> false;
    };
  }

  Settings settings() {
    return settings;
  }

  /** Why a key is not there, when the kit could have it. */
  String whyMissing(String root, String key) {
    boolean possible =
        Contacts.KEYS.contains(key) && (root.equals("practice") || root.equals("location"));
    return possible ? " kit.yaml gives no " + key + " for the practice." : "";
  }

  /** Everything a template may start a name with, for did-you-mean. */
  List<String> all() {
    List<String> names =
        new ArrayList<>(
            List.of("practice", "location", "channel", "locale", "facts", "role", "variant", "br"));
    names.addAll(settings.blanks().keySet());
    names.addAll(namespaces);
    return names;
  }
}
