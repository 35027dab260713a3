package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Contacts;
import org.responsekit.kit.Fact;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.LocalText;
import org.responsekit.kit.Location;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Role;
import org.responsekit.kit.Settings;

/** Reads {@code kit.yaml}. */
final class SettingsReader {
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  private final SourceText source;
  private final Names names;
  private final Findings findings;
  private List<String> locales = List.of();

  SettingsReader(SourceText source, Names names, Findings findings) {
    this.source = source;
    this.names = names;
    this.findings = findings;
  }

  /** The settings; empty when the file has no readable mapping at all. */
  Optional<Settings> read() {
    Optional<YamlNode> root = Yaml.read(source, 0, source.text().length(), findings);
    if (root.isPresent() && Values.isNothing(root.get())) {
      findings.add(
          Rule.KIT_MISSING_KEY,
          source.start(),
          "This file is empty.",
          "Start with \"format: 1\"; it needs version, practice, locales and channels, too.");
      return Optional.empty();
    }
    return root.flatMap(node -> Fields.of(node, "kit.yaml", source.start(), findings))
        .map(this::settings);
  }

  private Settings settings(Fields kit) {
    kit.require("format", "version", "practice", "locales", "channels");
    int format = kit.number("format", 1).orElse(1);
    if (format != 1) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          kit.at("format"),
          "Format " + format + " is not known to this plugin.",
          "Write \"format: 1\", or use a newer plugin.");
    }
    String version = kit.text("version").map(Ref::id).orElse("");
    List<String> declared = locales(kit);
    locales = names.isUnsure(Kind.LOCALE) ? List.of() : declared;
    Contacts practice = practice(kit);
    Map<String, Fact> facts = facts(kit);
    Map<String, Location> locations = locations(kit);
    Map<String, Role> roles = roles(kit);
    ChannelReader channels = new ChannelReader(names, locales, findings);
    BlankReader blanks = new BlankReader(names, locales, roles, findings);
    Settings settings =
        new Settings(
            source,
            version,
            practice,
            facts,
            locations,
            roles,
            declared.isEmpty() ? List.of("en") : declared,
            channels.read(kit),
            blanks.read(kit),
            principles(kit),
            kit.flag("require-approval"),
            brand(kit),
            lexicon(kit),
            new WaiverReader(names, findings).read(kit));
    kit.done();
    unsureUnlessMapping(kit, "practice", Kind.PRACTICE);
    unsureUnlessMapping(kit, "facts", Kind.FACT);
    unsureUnlessMapping(kit, "roles", Kind.ROLE);
    unsureUnlessMapping(kit, "principles", Kind.PRINCIPLE);
    unsureUnlessMapping(kit, "channels", Kind.CHANNEL);
    unsureUnlessMapping(kit, "blanks", Kind.BLANK);
    return settings;
  }

  /** References to what should be listed here are judged only if the list was read. */
  private void unsureUnlessMapping(Fields kit, String key, Kind kind) {
    boolean required = kind == Kind.PRACTICE || kind == Kind.CHANNEL;
    Optional<YamlNode> list = kit.node(key).filter(node -> !Values.isNothing(node));
    boolean lost = list.map(node -> !(node instanceof YamlNode.Mapping)).orElse(required);
    if (lost || kit.isDoubtful(key)) {
      names.unsure(kind);
    }
  }

  /** The declared locales; when one cannot be read, texts are not held to the others. */
  private List<String> locales(Fields kit) {
    List<String> list = new ArrayList<>();
    boolean whole = true;
    for (Ref ref : kit.texts("locales")) {
      if (!LOCALE.matcher(ref.id()).matches()) {
        whole = false;
        findings.add(
            Rule.KIT_INVALID_VALUE,
            ref.at(),
            Masking.quote(ref.id()) + " is not a language code.",
            "Use codes such as en, es or pt-BR.");
      } else if (list.contains(ref.id())) {
        findings.add(
            Rule.KIT_DUPLICATE_ID,
            ref.at(),
            "The language \"" + ref.id() + "\" is listed twice.",
            "Keep one of the two.");
      } else {
        list.add(ref.id());
      }
    }
    if (kit.isEmptyList("locales")) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          kit.at("locales"),
          "No language is listed.",
          "List at least one, such as [en].");
    }
    int written =
        kit.node("locales")
            .map(node -> node instanceof YamlNode.Sequence items ? items.items().size() : 0)
            .orElse(0);
    if (!whole || list.isEmpty() || written > list.size()) {
      names.unsure(Kind.LOCALE);
    }
    return list;
  }

  private Contacts practice(Fields kit) {
    return kit.fields("practice", "the practice")
        .map(fields -> contacts("practice", fields.require("name")))
        .orElse(new Contacts(Map.of()));
  }

  private Contacts contacts(String prefix, Fields fields) {
    Map<String, Fact> values = new LinkedHashMap<>();
    for (String key : Contacts.KEYS) {
      value(key, fields).ifPresent(text -> values.put(key, fact(prefix, key, text, fields)));
    }
    fields.done();
    return new Contacts(values);
  }

  private static Fact fact(String prefix, String key, LocalText text, Fields fields) {
    return new Fact(prefix + "." + key, text, fields.at(key));
  }

  /** How someone is reached or called; a number without digits would be printed, and dialled. */
  private Optional<LocalText> value(String key, Fields fields) {
    LocalText text = fields.localText(key, locales).orElse(LocalText.of(""));
    boolean wrong =
        text.byLocale().values().stream()
            .filter(one -> !one.isEmpty())
            .anyMatch(
                one ->
                    switch (key) {
                      case "phone" -> one.codePoints().filter(Character::isDigit).count() < 3;
                      case "email" -> one.indexOf('@') < 0;
                      default -> false;
                    });
    if (wrong) {
      boolean phone = key.equals("phone");
      findings.add(
          Rule.KIT_INVALID_VALUE,
          fields.at(key),
          phone ? "This is not a phone number." : "This is not an e-mail address.",
          phone
              ? "Write it as people read it, such as (555) 555-0142, or remove the key."
              : "Write it with its @, such as office@cedarhill.example, or remove the key.");
    }
    return fields.has(key) ? Optional.of(text) : Optional.empty();
  }

  private Map<String, Fact> facts(Fields kit) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    kit.eachEntry(
        "facts",
        (name, node) -> {
          if (!NAME.matcher(name.id()).matches()) {
            findings.add(
                Rule.KIT_INVALID_VALUE,
                name.at(),
                Masking.quote(name.id()) + " cannot be the name of a fact.",
                "Use letters, digits and underscores, starting with a letter: templates print it as facts.NAME.");
            return;
          }
          IdentifierNames.forFact(name.id())
              .ifPresent(
                  known ->
                      findings.add(
                          Rule.KIT_IDENTIFIER_NAME,
                          name.at(),
                          "The fact \"" + name.id() + "\" is named like " + known.describe() + ".",
                          "A fact is public and the same for everyone. If it is the practice's own, say so in the name"
                              + " (such as practice"
                              + Character.toUpperCase(name.id().charAt(0))
                              + name.id().substring(1)
                              + "); if it is a patient's, remove it and declare a blank with a class."));
          LocalText text =
              kit.values().localText(name.id(), node, name.at(), locales).orElse(LocalText.of(""));
          facts.put(name.id(), new Fact("facts." + name.id(), text, node.at()));
        });
    return facts;
  }

  private Map<String, Location> locations(Fields kit) {
    Map<String, Location> locations = new LinkedHashMap<>();
    kit.eachEntry(
        "locations",
        (id, node) -> {
          if (kit.values().isSlug(id)) {
            Contacts own =
                Fields.of(node, "the location \"" + id.id() + "\"", id.at(), findings)
                    .map(fields -> contacts("location", fields))
                    .orElse(new Contacts(Map.of()));
            locations.put(id.id(), new Location(id.id(), own, id.at()));
          }
        });
    return locations.isEmpty()
        ? Map.of("main", new Location("main", new Contacts(Map.of()), source.start()))
        : locations;
  }

  private Map<String, Role> roles(Fields kit) {
    Map<String, Role> roles = new LinkedHashMap<>();
    kit.eachEntry(
        "roles",
        (id, node) -> {
          names.declare(Kind.ROLE, id);
          if (!kit.values().isSlug(id)) {
            return;
          }
          Map<String, Fact> values = new LinkedHashMap<>();
          Fields.of(node, "the role \"" + id.id() + "\"", id.at(), findings)
              .ifPresent(
                  fields -> {
                    fields.require("title");
                    for (String key : List.of("title", "phone", "email")) {
                      String prefix = "role(\"" + id.id() + "\")";
                      value(key, fields)
                          .ifPresent(text -> values.put(key, fact(prefix, key, text, fields)));
                    }
                    fields.done();
                  });
          roles.put(id.id(), new Role(id.id(), values, id.at()));
        });
    return roles;
  }

  private Map<String, Settings.Principle> principles(Fields kit) {
    Map<String, Settings.Principle> principles = new LinkedHashMap<>();
    kit.eachEntry(
        "principles",
        (id, node) -> {
          names.declare(Kind.PRINCIPLE, id);
          if (kit.values().isSlug(id)) {
            LocalText text =
                kit.values()
                    .localText(id.id(), node, id.at(), locales)
                    .orElse(LocalText.of(id.id()));
            principles.put(id.id(), new Settings.Principle(id.id(), text, id.at()));
          }
        });
    return principles;
  }

  private Settings.Brand brand(Fields kit) {
    Optional<Fields> brand = kit.fields("brand", "the brand");
    if (brand.isEmpty()) {
      return new Settings.Brand(List.of(), Optional.empty());
    }
    List<Ref> colours = new ArrayList<>();
    for (Ref colour : brand.get().texts("colours")) {
      if (COLOUR.matcher(colour.id()).matches()) {
        colours.add(colour);
      } else {
        findings.add(
            Rule.KIT_INVALID_VALUE,
            colour.at(),
            Masking.quote(colour.id()) + " is not a colour code.",
            "Write it as \"#1f4e5f\", in quotes.");
      }
    }
    if (colours.size() > 2) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          brand.get().at("colours"),
          "There are " + colours.size() + " colours; the theme takes two.",
          "Keep the main colour and the accent.");
    }
    Optional<Ref> logo = brand.get().text("logo");
    if (logo.isPresent() && leavesTheme(logo.get().id())) {
      findings.add(
          Rule.KIT_OUTSIDE_BASE,
          logo.get().at(),
          "The logo must be a file in theme/.",
          "Give its name, such as logo.svg.");
      logo = Optional.empty();
    }
    brand.get().done();
    return new Settings.Brand(colours, logo);
  }

  private static boolean leavesTheme(String name) {
    return name.contains("/") || name.contains("..") || name.contains("\\") || name.contains(":");
  }

  private Settings.Lexicon lexicon(Fields kit) {
    Optional<Fields> fields = kit.fields("lexicon", "the lexicon");
    if (fields.isEmpty()) {
      return new Settings.Lexicon(List.of(), List.of());
    }
    Settings.Lexicon lexicon =
        new Settings.Lexicon(
            ids(fields.get().texts("services")), ids(fields.get().texts("titles")));
    fields.get().done();
    return lexicon;
  }

  static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }
}
