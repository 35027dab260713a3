package org.responsekit.kit.read;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.IdClass;
import org.responsekit.kit.LocalText;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Upkeep;

/**
 * Reads the channels of {@code kit.yaml}. A channel whose audience is unclear is known by name and
 * judged no further.
 */
final class ChannelReader {
  private final Names names;
  private final List<String> locales;
  private final Findings findings;

  ChannelReader(Names names, List<String> locales, Findings findings) {
    this.names = names;
    this.locales = locales;
    this.findings = findings;
  }

  Map<String, Channel> read(Fields kit) {
    Map<String, Channel> channels = new LinkedHashMap<>();
    kit.eachEntry(
        "channels",
        (id, node) -> {
          names.declare(Kind.CHANNEL, id);
          if (kit.values().isSlug(id)) {
            Fields.of(node, "the channel \"" + id.id() + "\"", id.at(), findings)
                .flatMap(fields -> channel(id, fields))
                .ifPresent(channel -> channels.put(id.id(), channel));
          }
        });
    return channels;
  }

  private Optional<Channel> channel(Ref id, Fields fields) {
    fields.require("title", "audience");
    LocalText title = fields.localText("title", locales).orElse(LocalText.of(id.id()));
    Optional<Channel.Audience> audience =
        fields
            .oneOf("audience", List.of("public", "private"))
            .map(word -> Channel.Audience.valueOf(word.toUpperCase(Locale.ROOT)));
    Set<IdClass> clearance = clearance(fields, audience);
    Optional<Channel.Limit> limit = fields.fields("limit", "the limit").flatMap(this::limit);
    Set<Channel.Contact> refuses = EnumSet.noneOf(Channel.Contact.class);
    List<String> contacts =
        Arrays.stream(Channel.Contact.values()).map(Channel.Contact::word).toList();
    for (Ref ref : fields.texts("refuses")) {
      fields
          .values()
          .oneOf(ref, contacts)
          .ifPresent(word -> refuses.add(Channel.Contact.valueOf(word.toUpperCase(Locale.ROOT))));
    }
    Optional<Ref> open = fields.text("open");
    open.filter(ref -> !ref.id().matches("https?://[^\\s\"<>]+"))
        .ifPresent(
            ref ->
                findings.add(
                    Rule.KIT_INVALID_VALUE,
                    ref.at(),
                    Masking.quote(ref.id()) + " is not a web address.",
                    "Give the address where staff paste the text, starting with https://."));
    fields.done();
    return audience.map(
        who ->
            new Channel(
                id.id(), title, who, clearance, limit, refuses, open.map(Ref::id), id.at()));
  }

  private Set<IdClass> clearance(Fields fields, Optional<Channel.Audience> audience) {
    Set<IdClass> clearance = EnumSet.noneOf(IdClass.class);
    List<String> words = IdClass.words().subList(1, IdClass.words().size());
    for (Ref ref : fields.texts("clearance")) {
      fields.values().oneOf(ref, words).flatMap(IdClass::of).ifPresent(clearance::add);
    }
    if (audience.equals(Optional.of(Channel.Audience.PUBLIC)) && !clearance.isEmpty()) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          fields.at("clearance"),
          "A public channel is cleared for nothing, ever.",
          "Remove the clearance, or make the channel private if it really reaches one identified person only.");
    }
    return clearance;
  }

  private Optional<Channel.Limit> limit(Fields fields) {
    fields.require("max", "unit");
    Optional<Integer> max = fields.number("max", 1);
    List<String> units = Arrays.stream(Channel.Unit.values()).map(Channel.Unit::word).toList();
    Optional<String> unit = fields.oneOf("unit", units);
    String source = fields.textOr("source", "");
    Optional<Upkeep.Reviewed> checked = PageReader.day(fields, "checked");
    fields.done();
    return max.flatMap(
        most ->
            unit.map(
                word ->
                    new Channel.Limit(
                        most,
                        Channel.Unit.valueOf(word.toUpperCase(Locale.ROOT)),
                        source,
                        checked)));
  }
}
