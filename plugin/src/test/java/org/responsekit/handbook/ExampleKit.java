package org.responsekit.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.responsekit.finding.Findings;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Approval;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Theme;
import org.responsekit.kit.read.KitPaths;
import org.responsekit.kit.read.KitReader;
import org.responsekit.release.Change;
import org.responsekit.release.Comparison;
import org.responsekit.render.TextRenderer;
import org.responsekit.template.Templates;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judges;
import org.responsekit.wording.OwnWords;

/**
 * A kit that was read and rendered.
 *
 * @param kit the kit
 * @param links where its links lead
 * @param snippets its texts
 * @param theme what it changes about the look
 */
public record ExampleKit(Kit kit, Links links, List<Snippet> snippets, Theme theme) {
  /** One rule, one change and two approvals, so that their pages are tried. */
  static final Appendix APPENDIX =
      new Appendix(
          List.of(
              new RulePage(
                  "rel-example",
                  "error",
                  "says that the reader was here",
                  "whether the reader is or was a patient",
                  List.of("never-confirm"),
                  "# rel-example\n\nerror\n\n## Why it matters\n\nIt *tells*. <b>No</b>.\n")),
          List.of(
              new Comparison(
                  "2026.10",
                  "2026.11",
                  List.of(
                      new Change(
                          Change.Kind.CHANGED,
                          "long-wait",
                          "Sorry for a long wait",
                          "short",
                          "en",
                          List.of("google"),
                          "",
                          List.of(
                              new Change.Part(Change.Fate.KEPT, "Nobody"),
                              new Change.Part(Change.Fate.OUT, "enjoys"),
                              new Change.Part(Change.Fate.IN, "likes"),
                              new Change.Part(Change.Fate.KEPT, "waiting.")))))),
          List.of(approval("short", "en"), approval("warm", "en")),
          Optional.of(new DraftJudge(Judges.builtIn(), OwnWords.NONE)));

  private static Approval approval(String variant, String locale) {
    return new Approval(
        "long-wait",
        variant,
        locale,
        "0",
        "",
        "privacy-officer",
        "Sam Example",
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2027, 11, 1),
        "",
        new SourceText("approvals.yaml", "").span(0, 0));
  }

  /** The day that the test pages say they were published. */
  public static final HandbookDates DATES =
      new HandbookDates(Optional.of(LocalDate.of(2026, 11, 21)));

  /** The example kit. */
  public static ExampleKit example() {
    return read(KitPaths.in(Path.of("src/test/resources/example-kit")));
  }

  /** The starter kit. */
  public static ExampleKit starter() {
    Path root = Path.of("..");
    return read(
        new KitPaths(
            root.resolve("site/kit.yaml"),
            root.resolve("content"),
            root.resolve("templates"),
            true));
  }

  /** A kit that has no mistakes. */
  public static ExampleKit read(KitPaths paths) {
    ExampleKit bare = unrendered(paths);
    Findings findings = new Findings();
    Templates templates = Templates.parse(bare.kit(), findings);
    List<Snippet> snippets =
        TextRenderer.render(bare.kit(), templates, bare.kit().templates().values(), findings);
    if (findings.failsBuild()) {
      throw new IllegalStateException(findings.sorted().toString());
    }
    return new ExampleKit(bare.kit(), bare.links(), snippets, bare.theme());
  }

  /** A kit that has no mistakes, without its texts. */
  public static ExampleKit unrendered(KitPaths paths) {
    try {
      Findings findings = new Findings();
      KitReader.Reading reading = KitReader.read(paths, findings);
      if (findings.failsBuild()) {
        throw new IllegalStateException(findings.sorted().toString());
      }
      return new ExampleKit(
          reading.kit().orElseThrow(), reading.links(), List.of(), reading.theme());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same kit with one text instead of its own. */
  public ExampleKit withText(Snippet.Key key, Segment... segments) {
    return new ExampleKit(kit, links, List.of(new Snippet(List.of(segments), List.of(key))), theme);
  }

  /** Words from nowhere in particular. */
  public Segment words(String text) {
    return new Segment.Words(
        text, List.of(new Segment.Origin(0, kit.settings().source().start(), false)));
  }

  /** A declared blank. */
  public Segment blank(String name) {
    return new Segment.Open(kit.settings().blanks().get(name), kit.settings().source().start());
  }

  /** The handbook's files by path; images are three bytes long. */
  public Map<String, byte[]> handbook() {
    Map<String, byte[]> files = new TreeMap<>();
    new Handbook(kit, links, snippets, DATES, theme, APPENDIX)
        .write(
            image -> new byte[] {1, 2, 3},
            (path, bytes) -> {
              if (files.put(path, bytes) != null) {
                throw new IllegalStateException("written twice: " + path);
              }
            });
    return files;
  }

  /** Its HTML pages by path. */
  public Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    handbook()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                pages.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return pages;
  }
}
