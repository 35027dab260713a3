package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Fact;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.wording.whole.WholeHit;
import org.responsekit.wording.whole.WholeText;

/**
 * Inspects finished texts for what they hold: only cleared blanks, no placeholder of another
 * system, no contact that is not a declared fact, not more than the channel takes. What words say
 * is the wording judge's business.
 */
public final class TextInspection {
  private final Settings settings;
  private final Map<String, Template> templates;
  private final Findings findings;
  private final WrittenContacts contacts;

  private TextInspection(Kit kit, WrittenContacts contacts, Findings findings) {
    this.settings = kit.settings();
    this.templates = kit.templates();
    this.contacts = contacts;
    this.findings = findings;
  }

  /** Inspects texts, and the facts and options that they may hold. */
  public static void inspect(Kit kit, List<Snippet> snippets, Findings findings) {
    List<String> facts = new ArrayList<>();
    facts(kit.settings()).forEach(fact -> facts.addAll(fact.text().byLocale().values()));
    WrittenContacts contacts = new WrittenContacts(facts);
    new TextInspection(kit, contacts, findings).declared();
    // inspected side by side, each with findings of its own, which are added in order
    snippets.parallelStream()
        .map(
            snippet -> {
              Findings own = new Findings();
              new TextInspection(kit, contacts, own).text(snippet);
              return own.sorted();
            })
        .toList()
        .forEach(findings::addAll);
  }

  /** All facts that are declared. */
  static List<Fact> facts(Settings settings) {
    List<Fact> facts = new ArrayList<>(settings.practice().values().values());
    settings
        .locations()
        .values()
        .forEach(location -> facts.addAll(location.own().values().values()));
    settings.roles().values().forEach(role -> facts.addAll(role.values().values()));
    facts.addAll(settings.facts().values());
    return facts;
  }

  /**
   * Facts and options go into texts as they are; a mistake in one is reported once, where it is
   * written.
   */
  private void declared() {
    for (Fact fact : facts(settings)) {
      for (String text : fact.text().byLocale().values()) {
        if (!ForeignPlaceholders.in(text).isEmpty()) {
          placeholder(fact.at(), "The fact \"" + fact.name() + "\"");
        }
      }
    }
    for (Blank blank : settings.blanks().values()) {
      if (blank.type() != Blank.Type.CHOICE) {
        continue;
      }
      for (Blank.Option option : blank.options()) {
        for (String text : option.text().byLocale().values()) {
          if (!ForeignPlaceholders.in(text).isEmpty()) {
            placeholder(blank.at(), "An option of the blank \"" + blank.name() + "\"");
          }
          contacts
              .foreign(text)
              .forEach(
                  hit ->
                      contact(
                          hit.rule(),
                          blank.at(),
                          List.of(),
                          "in an option of the blank \"" + blank.name() + "\""));
        }
      }
    }
  }

  private void placeholder(Span at, String what) {
    findings.add(
        Rule.PLACEHOLDER_FOREIGN,
        at,
        what + " holds something that asks to be filled.",
        "Write the value itself; a fact has nothing left to fill.");
  }

  private void text(Snippet snippet) {
    Composite composite = Composite.of(snippet, WrittenContacts::isContact);
    for (ForeignPlaceholders.Hit hit : ForeignPlaceholders.in(composite.text())) {
      String found = composite.text().substring(hit.start(), hit.end());
      findings.add(
          called(
              Finding.of(
                  Rule.PLACEHOLDER_FOREIGN,
                  composite.place(hit.start(), hit.end()),
                  Masking.quote(found)
                      + " asks to be filled, and this build cannot know by whom or with what.",
                  "Declare a blank in kit.yaml and print it, or write the words themselves."),
              composite.calls(hit.start())));
    }
    List<WrittenContacts.Hit> foreign = contacts.foreign(composite.text());
    List<WholeHit> identifiers = foreign.isEmpty() ? List.of() : identifiers(snippet, composite);
    for (WrittenContacts.Hit hit : foreign) {
      if (identifiers.stream().anyMatch(id -> id.start() < hit.end() && hit.start() < id.end())) {
        continue;
      }
      contact(
          hit.rule(),
          composite.place(hit.start(), hit.end()),
          composite.calls(hit.start()),
          "in the text \"" + snippet.key() + "\"");
    }
    for (Map.Entry<Channel, Snippet.Key> entry : channels(snippet).entrySet()) {
      channel(snippet, entry.getKey(), entry.getValue());
    }
  }

  /** What another rule names better than as a phone number. */
  private List<WholeHit> identifiers(Snippet snippet, Composite composite) {
    Template template = templates.get(snippet.key().template());
    return template == null
        ? List.of()
        : WholeText.present(
                new Draft(composite.text(), template.kind().word(), snippet.key().locale()))
            .stream()
            .filter(hit -> hit.rule().id().startsWith("phi-"))
            .toList();
  }

  private void contact(Rule rule, Span at, List<Span> calls, String where) {
    String what =
        switch (rule) {
          case CONTACT_FOREIGN_PHONE -> "A number shaped like a phone number";
          case CONTACT_FOREIGN_EMAIL -> "An e-mail address";
          case CONTACT_FOREIGN_URL -> "A web address";
          default -> "A street address";
        };
    String fact =
        switch (rule) {
          case CONTACT_FOREIGN_PHONE -> "${location.phone}";
          case CONTACT_FOREIGN_EMAIL -> "${practice.email}";
          case CONTACT_FOREIGN_URL -> "${practice.website}";
          default -> "${location.address}";
        };
    findings.add(
        called(
            Finding.of(
                    rule,
                    at,
                    what + " is written out, and it is no declared fact.",
                    "Print a fact such as "
                        + fact
                        + ", declare it in kit.yaml if it is the practice's own, or remove it.")
                .withNote(where),
            calls));
  }

  /** The finding with the calls and includes that led to its words. */
  private static Finding called(Finding finding, List<Span> calls) {
    Finding longer = finding;
    for (Span call : calls) {
      longer = longer.withStep(call, "called here");
    }
    return longer;
  }

  private Map<Channel, Snippet.Key> channels(Snippet snippet) {
    Map<Channel, Snippet.Key> channels = new java.util.LinkedHashMap<>();
    snippet
        .keys()
        .forEach(key -> channels.putIfAbsent(settings.channels().get(key.channel()), key));
    return channels;
  }

  private void channel(Snippet snippet, Channel channel, Snippet.Key key) {
    for (Segment segment : snippet.segments()) {
      if (segment instanceof Segment.Open open && !open.blank().clearedFor(channel)) {
        findings.add(
            Rule.PLACEHOLDER_UNCLEARED,
            open.at(),
            "The blank \""
                + open.blank().name()
                + "\" came out in a text for \""
                + channel.id()
                + "\", which is not cleared for it.",
            "Say it without this, or move this wording to a private channel that may carry it.");
      }
      if (segment instanceof Segment.FactText fact) {
        refused(fact, channel);
      }
    }
    channel.limit().ifPresent(limit -> length(snippet, key, limit));
  }

  private void refused(Segment.FactText fact, Channel channel) {
    for (WrittenContacts.Hit hit : WrittenContacts.all(fact.text())) {
      Channel.Contact contact =
          switch (hit.rule()) {
            case CONTACT_FOREIGN_PHONE -> Channel.Contact.PHONE;
            case CONTACT_FOREIGN_EMAIL -> Channel.Contact.EMAIL;
            case CONTACT_FOREIGN_URL -> Channel.Contact.WEBSITE;
            default -> Channel.Contact.ADDRESS;
          };
      if (channel.refuses().contains(contact)) {
        findings.add(
            Rule.CHANNEL_REFUSES,
            fact.at(),
            "\""
                + channel.id()
                + "\" refuses texts with a "
                + contact.word()
                + ", and "
                + fact.name()
                + " is printed here.",
            "Ask first: channel.accepts(\""
                + contact.word()
                + "\")?then(..., ...), and name another way, such as the number on"
                + " our profile.");
      }
    }
  }

  private void length(Snippet snippet, Snippet.Key key, Channel.Limit limit) {
    String longest = snippet.text(blank -> longest(blank, key.locale(), limit.unit()));
    int count = limit.unit().count(longest);
    if (count > limit.max()) {
      Segment first = snippet.segments().get(0);
      Span at =
          first instanceof Segment.Words words
              ? words.place(0, 1)
              : first instanceof Segment.FactText fact ? fact.at() : ((Segment.Open) first).at();
      findings.add(
          Rule.CHANNEL_TOO_LONG,
          at,
          "The text \""
              + key
              + "\" has "
              + count
              + " "
              + limit.unit().word()
              + " with the longest choices; \""
              + key.channel()
              + "\" takes "
              + limit.max()
              + ".",
          "Shorten it by "
              + (count - limit.max())
              + " "
              + limit.unit().word()
              + ", or take the channel off the template's list.");
    }
  }

  /** The longest text a blank may become, as far as the kit knows it. */
  static String longest(Blank blank, String locale, Channel.Unit unit) {
    return blank.options().stream()
        .map(option -> option.text().in(locale))
        .max(java.util.Comparator.comparingInt(unit::count))
        .orElse(blank.sample());
  }
}
