package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Gaps;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Ref;

/**
 * Who is declared, who is referred to, and whose list could not be read. References are checked
 * once all is read.
 */
final class Names {
  /** First words of facts and of what templates call; nothing else may take these names. */
  static final Set<String> GIVEN =
      Set.of("practice", "location", "channel", "locale", "facts", "role", "variant", "br");

  private record Use(Kind kind, Ref ref) {}

  private final Map<Kind, Map<String, Span>> declared = new EnumMap<>(Kind.class);
  private final Set<Kind> unsure = EnumSet.noneOf(Kind.class);
  private final Map<Kind, Set<String>> excused = new EnumMap<>(Kind.class);
  private final List<Use> uses = new ArrayList<>();
  private final Set<String> brokenBlanks = new TreeSet<>();
  private final Map<String, Span> libraries = new TreeMap<>();
  private final Set<String> brokenLibraries = new TreeSet<>();
  private final Map<String, Span> servedPrinciples = new HashMap<>();
  private boolean unsureWhatIsServed;

  /** Declares a name; returns the place of an earlier one of the same name, or null. */
  Span declare(Kind kind, Ref name) {
    return declared.computeIfAbsent(kind, key -> new TreeMap<>()).putIfAbsent(name.id(), name.at());
  }

  void use(Kind kind, Ref ref) {
    uses.add(new Use(kind, ref));
    if (kind == Kind.PRINCIPLE) {
      servedPrinciples.putIfAbsent(ref.id(), ref.at());
    }
  }

  /** Expects references to something that is there and is refused under its name. */
  void excuse(Kind kind, String name) {
    excused.computeIfAbsent(kind, key -> new TreeSet<>()).add(name);
  }

  /** Something that may serve a principle could not be read. */
  void unsureWhatIsServed() {
    unsureWhatIsServed = true;
  }

  void unsure(Kind kind) {
    unsure.add(kind);
  }

  boolean isUnsure(Kind kind) {
    return unsure.contains(kind);
  }

  void brokenBlank(String name) {
    brokenBlanks.add(name);
  }

  void library(String name, Span at) {
    libraries.put(name, at);
  }

  void brokenLibrary(String name) {
    brokenLibraries.add(name);
  }

  Gaps gaps() {
    return new Gaps(unsure, brokenBlanks, brokenLibraries);
  }

  /**
   * Reports references to what is not declared, names that clash, and principles that nothing
   * serves.
   */
  void check(Findings findings) {
    uses.forEach(use -> checkUse(use, findings));
    checkClashes(findings);
    if (unsureWhatIsServed) {
      return;
    }
    declared
        .getOrDefault(Kind.PRINCIPLE, Map.of())
        .forEach(
            (id, at) -> {
              if (!servedPrinciples.containsKey(id)) {
                findings.add(
                    Rule.KIT_UNUSED_PRINCIPLE,
                    at,
                    "No page, situation, template or rule serves the principle \"" + id + "\".",
                    "Name it under \"principles\" where it is taught or applied, or remove it.");
              }
            });
  }

  private void checkUse(Use use, Findings findings) {
    String id = use.ref().id();
    Set<String> known = declared.getOrDefault(use.kind(), Map.of()).keySet();
    if (known.contains(id)
        || unsure.contains(use.kind())
        || excused.getOrDefault(use.kind(), Set.of()).contains(id)) {
      return;
    }
    // the principle it was meant to be is served after all
    unsureWhatIsServed |= use.kind() == Kind.PRINCIPLE;
    String word = use.kind().word();
    String way =
        switch (use.kind()) {
          case SITUATION -> "write a page of this name in content/situations/";
          case TEMPLATE -> "write a file of this name in templates/";
          default -> "declare it in kit.yaml";
        };
    findings.add(
        Rule.KIT_DANGLING_REFERENCE,
        use.ref().at(),
        "There is no " + word + " " + Masking.quote(id) + "." + DidYouMean.hint(id, known),
        known.isEmpty()
            ? way.substring(0, 1).toUpperCase(Locale.ROOT) + way.substring(1) + "."
            : "Use the id of a " + word + " that exists, or " + way + ".");
  }

  private void checkClashes(Findings findings) {
    Map<String, Span> blanks = declared.getOrDefault(Kind.BLANK, Map.of());
    Map<String, String> plain = new HashMap<>();
    blanks.keySet().stream()
        .filter(name -> !name.contains("."))
        .forEach(name -> plain.put(name, name));
    blanks.forEach(
        (name, at) -> {
          String root = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
          if (GIVEN.contains(root)) {
            clash(
                findings,
                at,
                "The blank \""
                    + name
                    + "\" takes the name \""
                    + root
                    + "\", which templates use for something else.",
                null);
          } else if (name.contains(".") && plain.containsKey(root)) {
            clash(
                findings,
                at,
                "The blank \""
                    + name
                    + "\" and the blank \""
                    + root
                    + "\" clash: one name cannot be both.",
                blanks.get(root));
          } else if (blanks.keySet().stream().anyMatch(other -> other.startsWith(name + "."))
              && name.contains(".")) {
            clash(
                findings,
                at,
                "The blank \"" + name + "\" is also the first part of another blank.",
                null);
          }
        });
    libraries.forEach(
        (name, at) -> {
          boolean blank =
              blanks.keySet().stream()
                  .anyMatch(other -> other.equals(name) || other.startsWith(name + "."));
          if (GIVEN.contains(name) || blank) {
            Span other =
                blank
                    ? blanks.entrySet().stream()
                        .filter(e -> e.getKey().equals(name) || e.getKey().startsWith(name + "."))
                        .findFirst()
                        .get()
                        .getValue()
                    : null;
            clash(
                findings,
                at,
                "The library \"" + name + "\" takes a name that is already given.",
                other);
          }
        });
  }

  private static void clash(Findings findings, Span at, String message, Span other) {
    Finding finding =
        Finding.of(Rule.KIT_NAME_CLASH, at, message, "Give one of them another name.");
    findings.add(other == null ? finding : finding.withStep(other, "the other one"));
  }
}
