package org.responsekit.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Channel;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Location;
import org.responsekit.kit.Segment;
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
  private Run run;

  private TextRenderer(Kit kit, Templates templates, Findings findings) {
    this.kit = kit;
    this.templates = templates;
    this.findings = findings;
    this.run = new Run(templates, findings);
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
    Map<String, Snippet> texts = new LinkedHashMap<>();
    template
        .files()
        .forEach(
            (locale, file) ->
                templates
                    .find(file)
                    .ifPresent(
                        parsed -> {
                          for (String variant : parsed.variants().keySet()) {
                            render(template, parsed, variant, locale, texts);
                          }
                        }));
    return List.copyOf(texts.values());
  }

  /** Renders one variant everywhere; what goes beyond a limit once is not tried again. */
  private void render(
      Template template, Parsed parsed, String variant, String locale, Map<String, Snippet> texts) {
    run = new Run(templates, findings);
    for (Channel channel : kit.channelsOf(template)) {
      for (Location location : kit.settings().locations().values()) {
        if (run.isExhausted()) {
          return;
        }
        Snippet.Key key =
            new Snippet.Key(template.id(), variant, locale, channel.id(), location.id());
        Model model = model(locale, channel, location);
        render(parsed, key, model)
            .map(segments -> new Snippet(segments, List.of(key), model.asked()))
            .ifPresent(
                text ->
                    texts.merge(
                        variant + "\u0000" + locale + "\u0000" + text.identity(),
                        text,
                        TextRenderer::joined));
      }
    }
  }

  private static Snippet joined(Snippet first, Snippet second) {
    List<Snippet.Key> keys = new ArrayList<>(first.keys());
    keys.addAll(second.keys());
    SortedSet<String> depends = new TreeSet<>(first.depends());
    depends.addAll(second.depends());
    return new Snippet(first.segments(), keys, depends);
  }

  private Model model(String locale, Channel channel, Location location) {
    return models.computeIfAbsent(
        List.of(locale, channel.id(), location.id()),
        key -> new Model(kit.settings(), locale, channel, location));
  }

  private Optional<List<Segment>> render(Parsed parsed, Snippet.Key key, Model model) {
    model.choose(key.variant());
    Span start = parsed.variants().get(key.variant());
    Optional<String> written = run.write(parsed, model, start);
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
    } else if (length(segments.get()) > Budget.LONGEST_TEXT) {
      findings.add(
          Rule.TEMPLATE_LIMIT,
          start,
          "This variant has a text of more than "
              + Budget.LONGEST_TEXT / 1000
              + " thousand characters in \""
              + key.channel()
              + "\".",
          "Write less; no platform takes a reply of that length.");
      return Optional.empty();
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

  private static long length(List<Segment> segments) {
    return segments.stream()
        .mapToLong(
            segment ->
                segment instanceof Segment.Words words
                    ? words.text().length()
                    : segment instanceof Segment.FactText fact ? fact.text().length() : 1)
        .sum();
  }
}
