package org.responsekit.template;

import java.util.ArrayList;
import java.util.Collection;
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
import org.responsekit.kit.Role;

/**
 * The names that every template is given: facts, blanks, libraries, {@code variant} and {@code br}.
 *
 * @param facts the keys below each word that facts start with
 * @param values facts that are one word
 * @param blanks by dotted name
 * @param roles by id
 * @param libraries namespaces
 * @param parts names of fragments
 * @param gaps what could not be read
 */
record Given(
    Map<String, Set<String>> facts,
    Set<String> values,
    Map<String, Blank> blanks,
    Map<String, Role> roles,
    Set<String> libraries,
    Set<String> parts,
    Gaps gaps) {
  private static final Set<String> WORDS = Set.of("role", "variant", "br");

  static Given of(Kit kit, Gaps gaps) {
    Map<String, Set<String>> facts = new TreeMap<>();
    Set<String> practice = kit.settings().practice().values().keySet();
    facts.put("practice", practice);
    Set<String> location = new TreeSet<>(practice);
    kit.settings()
        .locations()
        .values()
        .forEach(each -> location.addAll(each.own().values().keySet()));
    location.add("id");
    facts.put("location", location);
    facts.put("facts", kit.settings().facts().keySet());
    facts.put("channel", Set.of("id", "title", "accepts"));
    Set<String> libraries = new TreeSet<>(kit.libraries().keySet());
    libraries.addAll(gaps.libraries());
    return new Given(
        facts,
        Set.of("locale"),
        kit.settings().blanks(),
        kit.settings().roles(),
        libraries,
        kit.parts().keySet(),
        gaps);
  }

  /** Whether a name, alone or as the first part of a dotted one, is given. */
  boolean isGiven(String name) {
    return facts.containsKey(name)
        || values.contains(name)
        || WORDS.contains(name)
        || isBlankRoot(name)
        || libraries.contains(name);
  }

  /** Whether a word has parts and no value of its own. */
  boolean hasParts(String name) {
    return isGiven(name) && !values.contains(name) && !blanks.containsKey(name);
  }

  /** Whether a dotted name is a declared fact of more than one word. */
  boolean isFact(List<String> parts) {
    return parts.size() > 1 && facts.getOrDefault(parts.get(0), Set.of()).contains(parts.get(1));
  }

  boolean isLibrary(String name) {
    return libraries.contains(name);
  }

  boolean isBlankRoot(String name) {
    return startsWith(blanks.keySet(), name) || startsWith(gaps.blanks(), name);
  }

  private static boolean startsWith(Collection<String> dotted, String root) {
    return dotted.stream().anyMatch(name -> name.equals(root) || name.startsWith(root + "."));
  }

  /** The blank with that dotted name, or null. */
  Blank blank(String dotted) {
    return blanks.get(dotted);
  }

  /**
   * Whether a blank of that name is declared and could not be read, or no list of blanks could be.
   */
  boolean isUnsureBlank(String dotted) {
    return gaps.blanks().contains(dotted) || gaps.has(Kind.BLANK);
  }

  /** Names of blanks that start with a word. */
  List<String> blanksUnder(String root) {
    return blanks.keySet().stream()
        .filter(name -> name.equals(root) || name.startsWith(root + "."))
        .toList();
  }

  /** The keys below a word that facts start with, or null for another word. */
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

  /** Why a key is not there, when the kit could have it. */
  String whyMissing(String root, String key) {
    return mayLack(root, key) ? " kit.yaml gives no " + key + " for the practice." : "";
  }

  /** Whether one kit has such a key and another lacks it, so that a template may ask for it. */
  boolean mayLack(String root, String key) {
    return Contacts.KEYS.contains(key) && (root.equals("practice") || root.equals("location"));
  }

  /** Everything a template may start a name with, for did-you-mean. */
  List<String> all() {
    List<String> names = new ArrayList<>(facts.keySet());
    names.addAll(values);
    names.addAll(WORDS);
    names.addAll(blanks.keySet());
    names.addAll(libraries);
    return names;
  }
}
