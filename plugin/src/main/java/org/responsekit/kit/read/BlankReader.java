package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.IdClass;
import org.responsekit.kit.LocalText;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Role;

/** Reads the blanks of {@code kit.yaml}. */
final class BlankReader {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

  private final Names names;
  private final List<String> locales;
  private final Map<String, Role> roles;
  private final Findings findings;

  BlankReader(Names names, List<String> locales, Map<String, Role> roles, Findings findings) {
    this.names = names;
    this.locales = locales;
    this.roles = roles;
    this.findings = findings;
  }

  Map<String, Blank> read(Fields kit) {
    Map<String, Blank> blanks = new LinkedHashMap<>();
    kit.eachEntry(
        "blanks",
        (name, node) -> {
          if (!NAME.matcher(name.id()).matches()) {
            findings.add(
                Rule.KIT_INVALID_VALUE,
                name.at(),
                Masking.quote(name.id()) + " cannot be the name of a blank.",
                "Use letters, digits and underscores, with dots between parts: patient.firstName.");
            return;
          }
          names.declare(Kind.BLANK, name);
          Fields.of(node, "the blank \"" + name.id() + "\"", name.at(), findings)
              .flatMap(fields -> blank(name, fields))
              .ifPresentOrElse(
                  blank -> blanks.put(name.id(), blank), () -> names.brokenBlank(name.id()));
        });
    return blanks;
  }

  private Optional<Blank> blank(Ref name, Fields fields) {
    fields.require("label", "type");
    LocalText label = fields.localText("label", locales).orElse(LocalText.of(name.id()));
    List<String> types =
        Arrays.stream(Blank.Type.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();
    Optional<Blank.Type> type =
        fields.oneOf("type", types).map(word -> Blank.Type.valueOf(word.toUpperCase(Locale.ROOT)));
    Optional<IdClass> idClass =
        fields.has("class")
            ? fields.oneOf("class", IdClass.words()).flatMap(IdClass::of)
            : Optional.of(IdClass.PUBLIC);
    List<Blank.Option> options = options(name, fields, type);
    Optional<String> defaultOption = defaultOption(fields, type, options);
    String sample = fields.textOr("sample", "");
    Map<String, String> merge = new TreeMap<>();
    fields.eachEntry(
        "merge",
        (system, node) ->
            fields
                .values()
                .text(node, "the merge field as a text")
                .ifPresent(ref -> merge.put(system.id(), ref.id())));
    fields.done();
    if (idClass.equals(Optional.of(IdClass.PUBLIC))) {
      IdentifierNames.forBlank(name.id())
          .ifPresent(
              known ->
                  findings.add(
                      Rule.KIT_IDENTIFIER_NAME,
                      name.at(),
                      "The public blank \""
                          + name.id()
                          + "\" is named like "
                          + known.describe()
                          + ".",
                      "Give it its class (class: "
                          + known.idClass().word()
                          + "), or another name if it says nothing about a patient."));
    }
    if (type.isEmpty() || idClass.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Blank(
            name.id(),
            label,
            type.get(),
            idClass.get(),
            options,
            defaultOption,
            sample,
            merge,
            name.at()));
  }

  private List<Blank.Option> options(Ref name, Fields fields, Optional<Blank.Type> type) {
    boolean chosen =
        type.isPresent() && (type.get() == Blank.Type.CHOICE || type.get() == Blank.Type.ROLE);
    if (chosen) {
      fields.require("options");
    } else if (type.isPresent() && fields.has("options")) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          fields.keyAt("options"),
          "The blank \""
              + name.id()
              + "\" is "
              + (type.get() == Blank.Type.TEXT ? "typed by staff" : "filled by another system")
              + ", so it has no options.",
          "Remove the options, or make it \"type: choice\".");
    }
    List<Blank.Option> options = new ArrayList<>();
    for (YamlNode item : fields.items("options", "a list of options")) {
      if (type.equals(Optional.of(Blank.Type.ROLE))) {
        fields
            .values()
            .text(item, "the id of a role")
            .ifPresent(
                ref -> {
                  names.use(Kind.ROLE, ref);
                  LocalText title =
                      roles.containsKey(ref.id())
                          ? title(roles.get(ref.id()))
                          : LocalText.of(ref.id());
                  Span at =
                      Optional.ofNullable(roles.get(ref.id()))
                          .flatMap(role -> role.get("title"))
                          .map(fact -> fact.at())
                          .orElse(ref.at());
                  options.add(new Blank.Option(ref.id(), title, at));
                });
      } else {
        String id = Integer.toString(options.size() + 1);
        fields
            .values()
            .localText("options", item, item.at(), locales)
            .ifPresent(text -> options.add(new Blank.Option(id, text, item.at())));
      }
    }
    if (chosen && fields.isEmptyList("options")) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          fields.at("options"),
          "There is nothing to choose from.",
          "List at least one option.");
    }
    return options;
  }

  private static LocalText title(Role role) {
    return role.get("title").map(fact -> fact.text()).orElse(LocalText.of(role.id()));
  }

  private Optional<String> defaultOption(
      Fields fields, Optional<Blank.Type> type, List<Blank.Option> options) {
    Optional<Ref> written = fields.text("default");
    if (written.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    Ref ref = written.get();
    if (type.get() == Blank.Type.TEXT || type.get() == Blank.Type.MERGE) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          ref.at(),
          "Only a choice or role has a default.",
          "Remove it; use \"sample\" for an example that is shown and never copied.");
      return Optional.empty();
    }
    if (options.isEmpty()) {
      // what is wrong with them has been reported
      return Optional.empty();
    }
    for (Blank.Option option : options) {
      if (option.id().equals(ref.id()) || option.text().byLocale().containsValue(ref.id())) {
        return Optional.of(option.id());
      }
    }
    findings.add(
        Rule.KIT_DANGLING_REFERENCE,
        ref.at(),
        "The default " + Masking.quote(ref.id()) + " is none of the options.",
        type.get() == Blank.Type.ROLE
            ? "Use one of: "
                + String.join(", ", options.stream().map(Blank.Option::id).toList())
                + "."
            : "Repeat one of the options, or give its number, counting from 1.");
    return Optional.empty();
  }
}
