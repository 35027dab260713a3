package org.responsekit.handbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Theme;

/**
 * Checks what a kit changes about the look of its handbook: names of files, the logo, colours, and
 * layouts of its own, with which every page is laid out once before anything is published.
 */
public final class ThemeCheck {
  private final Kit kit;
  private final Theme theme;
  private final Look look;
  private final Findings findings;

  private ThemeCheck(Kit kit, Theme theme, Findings findings) {
    this.kit = kit;
    this.theme = theme;
    this.look = new Look(kit, theme);
    this.findings = findings;
  }

  /**
   * Checks a theme.
   *
   * @param links what links between the kit's files lead to
   * @param snippets the finished texts
   * @param dates the date shown on pages
   * @param appendix what it shows beside the kit
   * @param findings takes mistakes
   */
  public static void check(
      Kit kit,
      Links links,
      List<Snippet> snippets,
      HandbookDates dates,
      Theme theme,
      Appendix appendix,
      Findings findings) {
    ThemeCheck check = new ThemeCheck(kit, theme, findings);
    check.names();
    check.logo();
    check.colours();
    check.styles();
    if (!check.look.layouts().isEmpty()) {
      check.layOut(links, snippets, dates, appendix);
    }
  }

  private void names() {
    List<String> known = look.known();
    Stream.concat(theme.texts().keySet().stream(), theme.others().keySet().stream())
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                findings.add(
                    Rule.THEME_UNKNOWN_FILE,
                    place(name),
                    "Nothing in the handbook is called " + Masking.quote(name) + ".",
                    "Give it the name of the file it should replace, or remove it."
                        + DidYouMean.hint(name, known)));
  }

  private Span place(String name) {
    SourceText text = theme.texts().get(name);
    return text != null ? text.start() : new SourceText(theme.path() + name, "").start();
  }

  private void logo() {
    kit.settings()
        .brand()
        .logo()
        .ifPresent(
            logo -> {
              String name = logo.id().toLowerCase(Locale.ROOT);
              if (!name.endsWith(".svg") && !name.endsWith(".png")) {
                findings.add(
                    Rule.KIT_INVALID_VALUE,
                    logo.at(),
                    Masking.quote(logo.id()) + " is neither an SVG nor a PNG file.",
                    "Save the logo in one of the two forms; SVG stays sharp on every screen.");
              } else if (!theme.others().containsKey(logo.id())) {
                findings.add(
                    Rule.KIT_MISSING_FILE,
                    logo.at(),
                    "There is no " + Masking.quote(logo.id()) + " in " + theme.path() + ".",
                    "Put the file there." + DidYouMean.hint(logo.id(), theme.others().keySet()));
              }
            });
  }

  private void colours() {
    for (Palette.Moved moved : look.palette().moved()) {
      kit.settings().brand().colours().stream()
          .filter(colour -> colour.id().equals(moved.given()))
          .map(Ref::at)
          .findFirst()
          .ifPresent(
              at ->
                  findings.add(
                      Rule.THEME_CONTRAST,
                      at,
                      String.format(
                          Locale.ROOT,
                          "The colour %s has a contrast of %.2f to 1 with the paper; text needs %.1f.",
                          moved.given(),
                          moved.ratio(),
                          Palette.TEXT),
                      "Nothing must be done: the handbook uses "
                          + moved.used()
                          + ". If you do not like it, choose a darker colour."));
    }
  }

  /** A style sheet may load nothing: no font, no picture, no other sheet. */
  private void styles() {
    SourceText style = theme.texts().get(Look.STYLE);
    if (style == null) {
      return;
    }
    String lower = style.text().toLowerCase(Locale.ROOT);
    for (String loads : List.of("@import", "url(", "image-set(")) {
      int at = lower.indexOf(loads);
      if (at >= 0) {
        findings.add(
            Rule.THEME_UNSAFE,
            style.span(at, at + loads.length()),
            "A style sheet of the handbook loads nothing, and this does.",
            "Remove it; fonts are those of the reader's system, and the logo is set in kit.yaml.");
      }
    }
  }

  /** Lays out every page once, so that a mistake is found before anything is published. */
  private void layOut(Links links, List<Snippet> snippets, HandbookDates dates, Appendix appendix) {
    Map<String, SourceText> layouts = look.layouts();
    SourceText frame = layouts.getOrDefault("frame.ftlh", layouts.values().iterator().next());
    Set<String> told = new HashSet<>();
    try {
      new Handbook(kit, links, snippets, dates, theme, appendix)
          .write(
              image -> new byte[0],
              (path, bytes) -> {
                if (path.endsWith(".html")) {
                  PageCheck.problem(bytes)
                      .filter(told::add)
                      .ifPresent(
                          problem ->
                              findings.add(
                                  Finding.of(
                                          Rule.THEME_UNSAFE,
                                          frame.start(),
                                          "A page laid out with this theme " + problem + ".",
                                          "Take it out of the layout; styles go into theme/"
                                              + Look.STYLE
                                              + ".")
                                      .withNote("seen in handbook/" + path)));
                }
              });
    } catch (LayoutException e) {
      SourceText source = layouts.getOrDefault(e.layout(), frame);
      boolean own = layouts.containsKey(e.layout());
      int at = own ? source.offset(e.line(), e.column()) : 0;
      findings.add(
          Rule.THEME_BROKEN_LAYOUT,
          source.span(at, own ? at + 1 : 0),
          own ? e.getMessage() : "With this theme, " + e.layout() + " fails: " + e.getMessage(),
          "Correct it, or remove the file to return to the built-in layout.");
    } catch (StackOverflowError e) {
      findings.add(
          Rule.THEME_BROKEN_LAYOUT,
          frame.start(),
          "A layout of this theme calls itself without end.",
          "Remove the call that leads back.");
    }
  }
}
