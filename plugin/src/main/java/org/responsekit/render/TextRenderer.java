package org.responsekit.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
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
  /** The longest text that a template may write, marks included, in UTF-16 units. */
  private static final int LONGEST = 1 << 20;

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
    Bounded out = new Bounded();
    Span start = parsed.variants().get(key.variant());
    try {
      Environment environment = parsed.template().createProcessingEnvironment(model, out);
      templates.attach(environment);
      environment.process();
    } catch (TemplateException e) {
      failed(e, start);
      return Optional.empty();
    } catch (TooLong e) {
      limit(
          start,
          "It writes more than " + LONGEST / 1024 + " KiB.",
          "Write a text that a person can read; look for a list that repeats.");
      return Optional.empty();
    } catch (IOException e) {
      findings.add(
          Rule.TEMPLATE_FAILED,
          start,
          "Rendering stopped: " + firstLine(e),
          "Correct the template.");
      return Optional.empty();
    } catch (StackOverflowError e) {
      limit(
          start,
          "Macros or functions call each other without end, or too deeply.",
          "Break the circle.");
      return Optional.empty();
    }
    Optional<List<Segment>> segments = SegmentReader.read(out.toString(), templates, model, start);
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

  private void limit(Span at, String message, String fix) {
    findings.add(Rule.TEMPLATE_LIMIT, at, message, fix);
  }

  private void failed(TemplateException e, Span start) {
    Integer line = e.getLineNumber();
    Span at =
        line == null
            ? start
            : templates
                .span(
                    e.getTemplateSourceName(),
                    line,
                    e.getColumnNumber(),
                    e.getEndLineNumber(),
                    e.getEndColumnNumber())
                .orElse(start);
    String blamed = e.getBlamedExpressionString();
    if (e instanceof InvalidReferenceException) {
      findings.add(
          Rule.TEMPLATE_FAILED,
          at,
          Masking.quote(String.valueOf(blamed)) + " has no value here.",
          "Assign it before it is printed, or correct its name.");
      return;
    }
    findings.add(
        Rule.TEMPLATE_FAILED,
        at,
        "FreeMarker stopped here: " + firstLine(e),
        "Correct the template at this place.");
  }

  private static String firstLine(Exception e) {
    String message =
        e instanceof TemplateException t ? t.getMessageWithoutStackTop() : e.getMessage();
    String line = Masking.mask(String.valueOf(message)).strip();
    int end = line.indexOf('\n');
    String first = end < 0 ? line : line.substring(0, end);
    return first
            .replaceAll("[\uFDD0-\uFDEF]", "")
            .replaceAll(" \\(wrapper: [^)]*\\)", "")
            .replaceAll("[:.]$", "")
        + ".";
  }

  /** Signals a text without end. */
  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final class Bounded extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      if (text.length() + length > LONGEST) {
        throw new TooLong();
      }
      text.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
