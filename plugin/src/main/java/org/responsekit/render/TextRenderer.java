package org.responsekit.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Location;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.template.Parsed;
import org.responsekit.template.Templates;

/** Renders every variant of every template in every channel, locale and location. */
public final class TextRenderer {
  private final Kit kit;
  private final Templates templates;
  private final Findings findings;
  private final Map<List<String>, Model> models = new HashMap<>();

  private TextRenderer(Kit kit, Templates templates, Findings findings) {
    this.kit = kit;
    this.templates = templates;
    this.findings = findings;
  }

  /**
   * Renders one template.
   *
   * @param findings takes what goes wrong; the texts that went well are returned all the same
   * @return the distinct texts, in the order variant, locale, channel, location
   */
  public static List<Snippet> render(
      Kit kit, Templates templates, Iterable<Template> which, Findings findings) {
    TextRenderer renderer = new TextRenderer(kit, templates, findings);
    List<Snippet> snippets = new ArrayList<>();
    which.forEach(template -> snippets.addAll(renderer.render(template)));
    return snippets;
  }

  private List<Snippet> render(Template template) {
    Map<String, List<Snippet.Key>> keys = new LinkedHashMap<>();
    Map<String, List<Segment>> texts = new HashMap<>();
    Settings settings = kit.settings();
    template
        .files()
        .forEach(
            (locale, file) -> {
              Optional<Parsed> parsed = templates.find(file);
              for (String variant :
                  parsed.map(found -> found.variants().keySet()).orElse(Set.of())) {
                for (Channel channel : kit.channelsOf(template)) {
                  for (Location location : settings.locations().values()) {
                    Snippet.Key key =
                        new Snippet.Key(
                            template.id(), variant, locale, channel.id(), location.id());
                    render(parsed.get(), key, model(locale, channel, location))
                        .ifPresent(
                            segments -> {
                              String identity =
                                  variant
                                      + "\u0000"
                                      + locale
                                      + "\u0000"
                                      + new Snippet(segments, List.of()).identity();
                              texts.putIfAbsent(identity, segments);
                              keys.computeIfAbsent(identity, text -> new ArrayList<>()).add(key);
                            });
                  }
                }
              }
            });
    return keys.entrySet().stream()
        .map(entry -> new Snippet(texts.get(entry.getKey()), entry.getValue()))
        .toList();
  }

  private Model model(String locale, Channel channel, Location location) {
    return models.computeIfAbsent(
        List.of(locale, channel.id(), location.id()),
        key -> new Model(kit.settings(), locale, channel, location));
  }

  private Optional<List<Segment>> render(Parsed parsed, Snippet.Key key, Model model) {
    model.choose(key.variant());
    Span start = parsed.variants().get(key.variant());
    Optional<String> written = new Run(templates, findings).write(parsed, model, start);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Segment>> segments = SegmentReader.read(written.get(), templates, model, start);
    if (segments.isEmpty()) {
      findings.add(
          Rule.PLACEHOLDER_DAMAGED,
          start,
          "A blank or fact of the text \"" + key + "\" came out in pieces.",
          "Print it as it is, without any text operation on the words around it.");
    } else if (segments.get().isEmpty()) {
      findings.add(
          Rule.TEXT_EMPTY,
          start,
          "This variant has no text in \"" + key.channel() + "\", \"" + key.locale() + "\".",
          "Write a text for it, or take the channel off the template's list.");
      return Optional.empty();
    }
    return segments;
  }
}
