package org.responsekit.handbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Theme;

/** The built-in theme with what a kit changes about it. */
final class Look {
  static final String LAYOUT = "layout/";
  static final String STYLE = "assets/site.css";
  static final String START = "assets/start.js";
  static final String SCRIPT = "assets/handbook.js";
  static final String SEARCH = "assets/search.js";
  static final String ICON = "assets/icon.svg";

  /** What the script of every page is joined of. */
  private static final List<String> SCRIPT_PARTS =
      List.of(
          "handbook/page.js",
          "handbook/state.js",
          "handbook/texts.js",
          "handbook/copy.js",
          "handbook/library.js",
          "handbook/ready.js");

  private static final List<String> SEARCH_PARTS =
      List.of("search/terms.js", "search/spelling.js", "search/panel.js", "search/lookup.js");

  /** Every file that a theme may replace; the judge and its page are none of them. */
  static final List<String> FILES =
      List.of(
          STYLE,
          START,
          SCRIPT,
          SEARCH,
          ICON,
          LAYOUT + "call.ftlh",
          LAYOUT + "changes.ftlh",
          LAYOUT + "details.ftlh",
          LAYOUT + "draft.ftlh",
          LAYOUT + "frame.ftlh",
          LAYOUT + "guidance-list.ftlh",
          LAYOUT + "guidance.ftlh",
          LAYOUT + "home.ftlh",
          LAYOUT + "library.ftlh",
          LAYOUT + "matrix.ftlh",
          LAYOUT + "moved.ftlh",
          LAYOUT + "principles.ftlh",
          LAYOUT + "print.ftlh",
          LAYOUT + "rule-list.ftlh",
          LAYOUT + "rule.ftlh",
          LAYOUT + "situation.ftlh",
          LAYOUT + "template.ftlh",
          LAYOUT + "text.ftlh");

  private final Kit kit;
  private final Theme theme;

  Look(Kit kit, Theme theme) {
    this.kit = kit;
    this.theme = theme;
  }

  /** The layouts of the theme by file name. */
  Map<String, SourceText> layouts() {
    Map<String, SourceText> layouts = new TreeMap<>();
    theme
        .texts()
        .forEach(
            (name, text) -> {
              if (name.startsWith(LAYOUT)) {
                layouts.put(name.substring(LAYOUT.length()), text);
              }
            });
    return layouts;
  }

  /** The colours of the practice. */
  Palette palette() {
    return new Palette(kit.settings().brand().colours().stream().map(Ref::id).toList());
  }

  /** Where pages find the logo, if there is one. */
  Optional<String> logo() {
    return kit.settings()
        .brand()
        .logo()
        .map(Ref::id)
        .filter(theme.others()::containsKey)
        .map(name -> "assets/" + name);
  }

  /** The files that all pages share, by path below the handbook's root. */
  Map<String, byte[]> assets(Site site, HandbookDates dates) {
    String head = palette().css() + Paper.margins(site, dates);
    Map<String, byte[]> assets = new TreeMap<>();
    assets.put(
        STYLE,
        Small.joined(
            head.getBytes(StandardCharsets.UTF_8),
            own(STYLE).orElseGet(() -> Small.style(ClassPath.read(STYLE)))));
    assets.put(
        START,
        Scripts.start(
            own(START).orElseGet(() -> Small.script(ClassPath.read(START))), site.words()));
    assets.put(ICON, own(ICON).orElseGet(() -> ClassPath.read(ICON)));
    assets.put(SCRIPT, own(SCRIPT).orElseGet(() -> Small.scripts(SCRIPT_PARTS)));
    assets.put(SEARCH, own(SEARCH).orElseGet(() -> Small.scripts(SEARCH_PARTS)));
    return assets;
  }

  private Optional<byte[]> own(String name) {
    return Optional.ofNullable(theme.texts().get(name))
        .map(text -> text.text().getBytes(StandardCharsets.UTF_8));
  }

  /** Every file a theme may hold: those it may replace, and the logo. */
  List<String> known() {
    List<String> known = new ArrayList<>(FILES);
    kit.settings().brand().logo().map(Ref::id).ifPresent(known::add);
    return known;
  }
}
