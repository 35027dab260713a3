package org.responsekit.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Contacts;
import org.responsekit.kit.Fact;
import org.responsekit.kit.IdClass;
import org.responsekit.kit.Kit;
import org.responsekit.kit.LocalText;
import org.responsekit.kit.Location;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Role;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.kit.Upkeep;

/**
 * Writes {@code catalogue.json}: every text with all that is known about it, for other programs.
 * Its promise is {@code catalogue.schema.json}: a new key there is a minor change, a removed one a
 * new number in the schema's name. Keys are spelt as in {@code kit.yaml} and front matter.
 */
final class Catalogue {
  private final Kit kit;
  private final Settings settings;
  private final Map<String, List<Snippet>> byTemplate = new LinkedHashMap<>();

  Catalogue(Kit kit, List<Snippet> snippets) {
    this.kit = kit;
    this.settings = kit.settings();
    for (Snippet snippet : snippets) {
      List<Snippet.Key> keys =
          snippet.keys().stream().filter(key -> isOffered(key.template())).toList();
      if (!keys.isEmpty()) {
        byTemplate
            .computeIfAbsent(keys.get(0).template(), template -> new ArrayList<>())
            .add(new Snippet(snippet.segments(), keys));
      }
    }
  }

  private boolean isOffered(String template) {
    Template found = kit.templates().get(template);
    return found != null && found.retiredFor().isEmpty();
  }

  byte[] json() {
    return Json.document(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", Snippets.SCHEMA);
    json.writeNumberField("format", 1);
    json.writeStringField("version", settings.version());
    strings(json, "locales", settings.locales());
    json.writeObjectFieldStart("practice");
    contacts(json, settings.practice());
    json.writeEndObject();
    locations(json);
    roles(json);
    channels(json);
    blanks(json);
    json.writeArrayFieldStart("templates");
    for (Template template : kit.templates().values()) {
      template(json, template);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void contacts(JsonGenerator json, Contacts contacts) throws IOException {
    for (Fact fact : contacts.values().values()) {
      local(json, fact.name().substring(fact.name().lastIndexOf('.') + 1), fact.text());
    }
  }

  private void locations(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("locations");
    for (Location location : settings.locations().values()) {
      json.writeStartObject();
      json.writeStringField("id", location.id());
      contacts(json, location.own());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void roles(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("roles");
    for (Role role : settings.roles().values()) {
      json.writeStartObject();
      json.writeStringField("id", role.id());
      for (String key : List.of("title", "phone", "email")) {
        Optional<Fact> value = role.get(key);
        if (value.isPresent()) {
          local(json, key, value.get().text());
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void channels(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("channels");
    for (Channel channel : settings.channels().values()) {
      json.writeStartObject();
      json.writeStringField("id", channel.id());
      local(json, "title", channel.title());
      json.writeStringField("audience", audience(channel));
      if (!channel.isPublic()) {
        strings(
            json, "clearance", channel.clearance().stream().map(IdClass::word).sorted().toList());
      }
      if (channel.limit().isPresent()) {
        Channel.Limit limit = channel.limit().get();
        json.writeObjectFieldStart("limit");
        json.writeNumberField("max", limit.max());
        json.writeStringField("unit", limit.unit().word());
        optional(json, "source", limit.source());
        optional(
            json, "checked", limit.checked().map(checked -> checked.day().toString()).orElse(""));
        json.writeEndObject();
      }
      strings(
          json, "refuses", channel.refuses().stream().map(Channel.Contact::word).sorted().toList());
      optional(json, "open", channel.open().orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String audience(Channel channel) {
    return channel.isPublic() ? "public" : "private";
  }

  private void blanks(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("blanks");
    for (Blank blank : settings.blanks().values()) {
      json.writeStartObject();
      json.writeStringField("name", blank.name());
      local(json, "label", blank.label());
      json.writeStringField("type", blank.type().name().toLowerCase(java.util.Locale.ROOT));
      json.writeStringField("class", blank.idClass().word());
      if (!blank.options().isEmpty()) {
        json.writeArrayFieldStart("options");
        for (Blank.Option option : blank.options()) {
          json.writeStartObject();
          json.writeStringField("id", option.id());
          local(json, "text", option.text());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      optional(json, "default", blank.defaultOption().orElse(""));
      optional(json, "sample", blank.sample());
      if (!blank.merge().isEmpty()) {
        json.writeObjectFieldStart("merge");
        for (Map.Entry<String, String> entry : blank.merge().entrySet()) {
          json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void template(JsonGenerator json, Template template) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", template.id());
    byLocale(json, "title", template.titles());
    json.writeStringField("kind", template.kind().word());
    List<Channel> channels = kit.channelsOf(template);
    boolean open = channels.stream().allMatch(Channel::isPublic);
    json.writeStringField("audience", open ? "public" : "private");
    json.writeStringField("status", template.retiredFor().isPresent() ? "retired" : "active");
    if (template.retiredFor().isPresent()) {
      json.writeObjectFieldStart("retired");
      json.writeStringField("use", template.retiredFor().get().id());
      json.writeEndObject();
    }
    refs(json, "situations", template.situations());
    refs(json, "channels", template.channels());
    optional(json, "tone", template.tone());
    byLocale(json, "use-when", template.useWhen());
    byLocale(json, "do-not-use-when", template.doNotUseWhen());
    strings(json, "said-as", template.saidAs());
    refs(json, "principles", template.principles());
    json.writeBooleanField("fallback", template.fallback());
    refs(json, "was", template.was());
    upkeep(json, template.upkeep());
    json.writeArrayFieldStart("texts");
    for (Snippet snippet : byTemplate.getOrDefault(template.id(), List.of())) {
      text(json, snippet);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void upkeep(JsonGenerator json, Upkeep upkeep) throws IOException {
    optional(json, "owner", upkeep.owner().map(Ref::id).orElse(""));
    optional(json, "reviewed", upkeep.reviewed().map(last -> last.day().toString()).orElse(""));
    optional(json, "due", upkeep.due().map(Object::toString).orElse(""));
  }

  private static void text(JsonGenerator json, Snippet snippet) throws IOException {
    json.writeStartObject();
    strings(json, "keys", snippet.keys().stream().map(Snippet.Key::toString).toList());
    json.writeStringField("locale", snippet.key().locale());
    json.writeArrayFieldStart("segments");
    for (Segment segment : snippet.segments()) {
      json.writeStartObject();
      if (segment instanceof Segment.Words words) {
        json.writeStringField("words", words.text());
      } else if (segment instanceof Segment.FactText fact) {
        json.writeStringField("fact", fact.name());
        json.writeStringField("text", fact.text());
      } else if (segment instanceof Segment.Open open) {
        json.writeStringField("blank", open.blank().name());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    boolean bounded = snippet.blanks().stream().noneMatch(blank -> blank.options().isEmpty());
    if (bounded) {
      json.writeObjectFieldStart("longest");
      for (Channel.Unit unit : Channel.Unit.values()) {
        json.writeNumberField(unit.word(), longest(snippet, unit));
      }
      json.writeEndObject();
    }
    json.writeStringField("sha256", Json.sha256(digested(snippet)));
    json.writeEndObject();
  }

  /** The text as plain text files have it; a blank that has no default stands as its name. */
  private static String digested(Snippet snippet) {
    String locale = snippet.key().locale();
    return snippet.text(
        blank ->
            blank.defaultText().map(text -> text.in(locale)).orElse("${" + blank.name() + "}"));
  }

  /** All three units add up over the parts of a text, so the longest options make the longest. */
  private static int longest(Snippet snippet, Channel.Unit unit) {
    String locale = snippet.key().locale();
    return unit.count(
        snippet.text(
            blank ->
                blank.options().stream()
                    .map(option -> option.text().in(locale))
                    .max(java.util.Comparator.comparingInt(unit::count))
                    .orElse("")));
  }

  /** A human text in each of the kit's languages, whether or not they differ. */
  private void local(JsonGenerator json, String key, LocalText text) throws IOException {
    json.writeObjectFieldStart(key);
    for (String locale : settings.locales()) {
      json.writeStringField(locale, text.in(locale));
    }
    json.writeEndObject();
  }

  private void byLocale(JsonGenerator json, String key, Map<String, String> texts)
      throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(key);
    for (String locale : settings.locales()) {
      if (texts.containsKey(locale)) {
        json.writeStringField(locale, texts.get(locale));
      }
    }
    json.writeEndObject();
  }

  private static void refs(JsonGenerator json, String key, List<Ref> refs) throws IOException {
    strings(json, key, refs.stream().map(Ref::id).toList());
  }

  private static void strings(JsonGenerator json, String key, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String key, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }
}
