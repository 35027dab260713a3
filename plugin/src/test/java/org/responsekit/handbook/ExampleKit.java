package org.responsekit.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Span;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.kit.read.KitReader;

/**
 * A kit that was read from disk, with finished texts made by hand, so that the layout is tested
 * without the renderer.
 *
 * @param kit the kit
 * @param links where its links lead
 * @param snippets its texts
 */
public record ExampleKit(Kit kit, Links links, List<Snippet> snippets) {
  private static final Path FOLDER = Path.of("src/test/resources/example-kit");

  /** The example kit with the texts that its templates give. */
  public static ExampleKit read() {
    ExampleKit bare = read(FOLDER);
    Maker maker = new Maker(bare.kit());
    String en =
        "Thank you for telling us. Nobody enjoys waiting, and keeping to time is something we work on every day.";
    String warm =
        "Thank you for taking the time to write. A long wait is frustrating, and no one should have to guess how long it will be."
            + " We go over our schedule every week to shorten waits for everyone.";
    String es =
        "Gracias por decírnoslo. A nadie le gusta esperar y trabajamos cada día para ser puntuales.";
    maker.reply(
        "short",
        "en",
        en + " Please call us at ",
        "the number on our profile",
        " and ask for our ");
    maker.reply(
        "warm",
        "en",
        warm + " Please call us at ",
        "the number on our profile",
        " and ask for our ");
    maker.reply(
        "short",
        "es",
        es + " Llámenos al ",
        "número de nuestro perfil",
        " y pregunte por nuestro ");
    maker.add(
        List.of(
            maker.words("Thank you, "),
            maker.blank("patient.firstName"),
            maker.words(". I am sorry to hear about the wait. May I ask what would have helped?")),
        List.of(
            new Snippet.Key("call-back", "opening", "en", "telephone", "oak-street"),
            new Snippet.Key("call-back", "opening", "en", "telephone", "harbor")));
    return new ExampleKit(bare.kit(), bare.links(), maker.made());
  }

  /** A kit of a folder, without any text. */
  public static ExampleKit read(Path folder) {
    try {
      Findings findings = new Findings();
      KitReader.Reading reading = KitReader.read(KitPaths.in(folder), findings);
      if (findings.failsBuild()) {
        throw new IllegalStateException(findings.sorted().toString());
      }
      return new ExampleKit(reading.kit().orElseThrow(), reading.links(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same kit with other texts. */
  public ExampleKit with(List<Snippet> other) {
    return new ExampleKit(kit, links, other);
  }

  /** The handbook's files by path. */
  public Map<String, byte[]> handbook(HandbookDates dates) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    new Handbook(kit, links, snippets, dates)
        .write(
            image -> new byte[] {1, 2, 3},
            (path, bytes) -> {
              if (files.put(path, bytes) != null) {
                throw new IllegalStateException("written twice: " + path);
              }
            });
    return files;
  }

  /** Makes finished texts. */
  public static final class Maker {
    private final Kit kit;
    private final List<Snippet> made = new ArrayList<>();

    /** Makes texts for a kit. */
    public Maker(Kit kit) {
      this.kit = kit;
    }

    /** Words from nowhere in particular. */
    public Segment words(String text) {
      return new Segment.Words(text, List.of(new Segment.Origin(0, place(), false)));
    }

    /** A fact. */
    public Segment fact(String name, String text) {
      return new Segment.FactText(name, text, place());
    }

    /** A declared blank. */
    public Segment blank(String name) {
      return new Segment.Open(kit.settings().blanks().get(name), place());
    }

    /** Adds a text. */
    public void add(List<Segment> segments, List<Snippet.Key> keys) {
      made.add(new Snippet(segments, keys));
    }

    /** What was made so far. */
    public List<Snippet> made() {
      return List.copyOf(made);
    }

    /** The three texts of one wording of long-wait: Google has no number, the others their own. */
    private void reply(String variant, String locale, String before, String profile, String after) {
      List<Segment> end = List.of(words(after), blank("askFor"), words("."));
      List<Segment> google = new ArrayList<>(List.of(words(before + profile)));
      google.addAll(end);
      add(
          google,
          List.of(
              new Snippet.Key("long-wait", variant, locale, "google", "oak-street"),
              new Snippet.Key("long-wait", variant, locale, "google", "harbor")));
      kit.settings()
          .locations()
          .values()
          .forEach(
              location -> {
                String phone =
                    location
                        .get("phone", kit.settings().practice())
                        .orElseThrow()
                        .text()
                        .in(locale);
                List<Segment> yelp =
                    new ArrayList<>(List.of(words(before), fact("location.phone", phone)));
                yelp.addAll(end);
                add(
                    yelp,
                    List.of(new Snippet.Key("long-wait", variant, locale, "yelp", location.id())));
              });
    }

    private Span place() {
      return kit.settings().source().start();
    }
  }
}
