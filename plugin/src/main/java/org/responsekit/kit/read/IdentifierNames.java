package org.responsekit.kit.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.responsekit.kit.IdClass;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Names that people give to patients' data, from {@code identifier-names.json}: English, Spanish,
 * FHIR, HL7 and X12. A match ignores case and separators, and expands the usual abbreviations
 * ({@code ptDOB2} is patient, dob, 2).
 */
final class IdentifierNames {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])|(?<=[A-Z])(?=[A-Z][a-z]|[0-9])");
  private static final Set<String> FILLERS =
      Set.of("str", "txt", "value", "field", "val", "raw", "fmt", "my", "the", "tmp");
  private static final Map<String, String> LONG_FORMS =
      Map.ofEntries(
          Map.entry("pt", "patient"),
          Map.entry("pat", "patient"),
          Map.entry("appt", "appointment"),
          Map.entry("dt", "date"),
          Map.entry("no", "number"),
          Map.entry("num", "number"),
          Map.entry("nbr", "number"),
          Map.entry("addr", "address"),
          Map.entry("ph", "phone"),
          Map.entry("tel", "phone"),
          Map.entry("acct", "account"),
          Map.entry("ins", "insurance"),
          Map.entry("prov", "provider"));
  private static final Set<String> WHOLE_ONLY =
      Set.of(
          "mi",
          "ip",
          "insurance",
          "sig",
          "slot",
          "room",
          "total",
          "language",
          "hora",
          "doctor",
          "phone",
          "provider");
  private static final Set<String> SUBJECTS =
      Set.of(
          "patient",
          "paciente",
          "reviewer",
          "client",
          "customer",
          "member",
          "person",
          "guest",
          "row",
          "item",
          "data",
          "record");
  private static final Set<String> OWN =
      Set.of("practice", "office", "clinic", "our", "platform", "staff", "link");

  /**
   * An entry of the dictionary.
   *
   * @param entry the name as collected
   * @param idClass its class
   */
  record Known(String entry, IdClass idClass) {
    /** For a message: what it identifies, the law, and the entry. */
    String describe() {
      return idClass.word()
          + ", "
          + idClass.source()
          + " (\""
          + entry
          + "\" in the identifier dictionary)";
    }
  }

  private static final Map<String, Known> DICTIONARY = load();
  private static final int LONGEST = 6;

  private IdentifierNames() {}

  /** What a fact's name means, when it means a patient's data as a whole. */
  static Optional<Known> forFact(String name) {
    List<String> tokens = tokens(name);
    if (tokens.stream().anyMatch(OWN::contains) && tokens.stream().noneMatch(SUBJECTS::contains)) {
      return Optional.empty();
    }
    Optional<Known> whole =
        lookUp(tokens).or(() -> Optional.ofNullable(DICTIONARY.get(name.toLowerCase(Locale.ROOT))));
    List<String> withoutSubject =
        tokens.stream().filter(token -> !SUBJECTS.contains(token)).toList();
    return whole
        .or(() -> withoutSubject.size() < tokens.size() ? lookUp(withoutSubject) : Optional.empty())
        .or(() -> run(tokens, 2));
  }

  /** What a public blank's name means, when any part of it means a patient's data. */
  static Optional<Known> forBlank(String name) {
    List<String> all = new ArrayList<>();
    for (String segment : name.split("\\.", -1)) {
      List<String> tokens = tokens(segment);
      Optional<Known> whole = lookUp(tokens);
      if (whole.isPresent()) {
        return whole;
      }
      all.addAll(tokens);
    }
    Optional<Known> run = run(all, 1);
    if (run.isEmpty()
        && all.stream().anyMatch(Set.of("patient", "paciente", "reviewer")::contains)) {
      return Optional.of(new Known("patient", IdClass.RELATIONSHIP));
    }
    return run;
  }

  private static Optional<Known> run(List<String> tokens, int fewest) {
    for (int length = Math.min(LONGEST, tokens.size()); length >= fewest; length--) {
      for (int start = 0; start + length <= tokens.size(); start++) {
        List<String> part = tokens.subList(start, start + length);
        Optional<Known> known =
            length == 1 && WHOLE_ONLY.contains(part.get(0)) ? Optional.empty() : lookUp(part);
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Known> lookUp(List<String> tokens) {
    return Optional.ofNullable(DICTIONARY.get(String.join("", tokens)));
  }

  static List<String> tokens(String name) {
    List<String> tokens = new ArrayList<>();
    for (String token : BOUNDARY.split(name, -1)) {
      String lower = token.toLowerCase(Locale.ROOT);
      if (!lower.isEmpty() && !FILLERS.contains(lower)) {
        tokens.add(LONG_FORMS.getOrDefault(lower, lower));
      }
    }
    return tokens;
  }

  private static Map<String, Known> load() {
    try (InputStream in =
        IdentifierNames.class.getResourceAsStream("/org/responsekit/identifier-names.json")) {
      Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      Map<String, Known> dictionary = new HashMap<>();
      for (Object item : (List<?>) root) {
        Map<?, ?> group = (Map<?, ?>) item;
        IdClass idClass = idClass(String.valueOf(group.get("code")));
        for (Object names : ((Map<?, ?>) group.get("names")).values()) {
          for (Object name : (List<?>) names) {
            Known known = new Known(String.valueOf(name), idClass);
            dictionary.putIfAbsent(String.join("", tokens(known.entry())), known);
            dictionary.putIfAbsent(known.entry().toLowerCase(Locale.ROOT), known);
          }
        }
      }
      return Map.copyOf(dictionary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IdClass idClass(String code) {
    return switch (code) {
      case "REL" -> IdClass.RELATIONSHIP;
      case "CLI" -> IdClass.CLINICAL;
      case "APT" -> IdClass.APPOINTMENT;
      case "PAY" -> IdClass.PAYMENT;
      default -> IdClass.ofLetter(code);
    };
  }
}
