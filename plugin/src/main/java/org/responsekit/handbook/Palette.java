package org.responsekit.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The colours of the handbook, made from a practice's two: for light and dark, and for readers who
 * ask for more contrast. Every pair that meets on a page is measured by the formula of WCAG 2.2,
 * and a shade that falls short is darkened or lightened until it does not.
 */
final class Palette {
  /** The look of a practice that names no colours. */
  static final List<String> DEFAULT = List.of("#1d5568", "#b5532a");

  /** For text, WCAG 2.2, 1.4.3. */
  static final double TEXT = 4.5;

  /** For text where more contrast is asked for, 1.4.6. */
  static final double STRONG_TEXT = 7;

  /** For borders of controls, 1.4.11. */
  static final double BORDER = 3;

  /** What the practice's colours come to on dark paper: dull links tire the eye. */
  private static final double BRIGHT = 8;

  private static final int STEPS = 50;

  /**
   * Two tokens that meet.
   *
   * @param least the least contrast they may have
   */
  record Pair(String front, String back, double least) {}

  /** A colour of the practice that could not be used for text as it is. */
  record Moved(String given, String used, double ratio) {}

  private final String main;
  private final String second;

  Palette(List<String> colours) {
    this.main = colours.isEmpty() ? DEFAULT.get(0) : colours.get(0);
    this.second =
        colours.size() > 1 ? colours.get(1) : colours.isEmpty() ? DEFAULT.get(1) : colours.get(0);
  }

  /** The tokens of one look by name, without the leading dashes. */
  Map<String, String> tokens(boolean dark, boolean strong) {
    Map<String, String> tokens = new LinkedHashMap<>();
    String paper = dark ? "#12181b" : "#faf8f4";
    String sheet = dark ? "#1a2226" : "#ffffff";
    String toward = dark ? "#ffffff" : "#000000";
    tokens.put("paper", paper);
    tokens.put("sheet", sheet);
    tokens.put("ink", strong ? toward : dark ? "#e6eaeb" : "#1c2529");
    tokens.put("accent-wash", mix(sheet, main, dark ? 0.22 : 0.08));
    tokens.put("stop-wash", dark ? "#35201d" : "#fcefec");
    tokens.put("care-wash", dark ? "#322816" : "#fbf3e3");
    tokens.put("soft", dark ? "#a6b3b8" : "#55626a");
    tokens.put("line", strong ? toward : dark ? "#364349" : "#dcdad3");
    tokens.put("strong-line", dark ? "#7f8f96" : "#7d8a90");
    tokens.put("accent", dark ? moved(main, paper, BRIGHT, toward) : main);
    tokens.put("second", dark ? moved(second, paper, BRIGHT, toward) : second);
    tokens.put("yes", dark ? "#8fd0a6" : "#24663f");
    tokens.put("no", dark ? "#f0a195" : "#9a2f22");
    tokens.put("stop", dark ? "#f5a79b" : "#93251a");
    tokens.put("care", dark ? "#e8c078" : "#744504");
    for (Pair pair : pairs(strong)) {
      if (!pair.front().equals("on-accent")) {
        tokens.computeIfPresent(
            pair.front(),
            (name, colour) -> moved(colour, tokens.get(pair.back()), pair.least(), toward));
      }
    }
    tokens.put("on-accent", dark ? "#0c1113" : "#ffffff");
    return tokens;
  }

  /** Every two tokens that meet on some page. */
  static List<Pair> pairs(boolean strong) {
    double text = strong ? STRONG_TEXT : TEXT;
    List<Pair> pairs = new ArrayList<>();
    for (String back : List.of("paper", "sheet")) {
      for (String front : List.of("ink", "soft", "accent", "second", "yes", "no", "stop", "care")) {
        pairs.add(new Pair(front, back, text));
      }
      pairs.add(new Pair("strong-line", back, BORDER));
    }
    for (String wash : List.of("accent-wash", "stop-wash", "care-wash")) {
      pairs.add(new Pair("ink", wash, text));
      pairs.add(new Pair("soft", wash, text));
      pairs.add(new Pair("accent", wash, text));
    }
    pairs.add(new Pair("stop", "stop-wash", text));
    pairs.add(new Pair("care", "care-wash", text));
    pairs.add(new Pair("on-accent", "accent", text));
    return pairs;
  }

  /** Those of the practice's colours that are too light for text on the light paper. */
  List<Moved> moved() {
    Map<String, String> light = tokens(false, false);
    List<Moved> moved = new ArrayList<>();
    for (String name : List.of("accent", "second")) {
      String given = name.equals("accent") ? main : second;
      double ratio = contrast(given, light.get("paper"));
      if (ratio < TEXT) {
        moved.add(new Moved(given, light.get(name), ratio));
      }
    }
    return List.copyOf(moved);
  }

  /** The tokens as the head of the style sheet. */
  String css() {
    StringBuilder css = new StringBuilder(4096);
    rule(css, "", ":root", "color-scheme:light dark;", tokens(false, false));
    String system = ":root:not([data-theme=light])";
    rule(css, "(prefers-color-scheme:dark)", system, "", tokens(true, false));
    rule(css, "", ":root[data-theme=dark]", "color-scheme:dark;", tokens(true, false));
    rule(css, "", ":root[data-theme=light]", "color-scheme:light;", Map.of());
    rule(css, "(prefers-contrast:more)", ":root", "", stronger(false));
    rule(
        css, "(prefers-contrast:more) and (prefers-color-scheme:dark)", system, "", stronger(true));
    rule(css, "(prefers-contrast:more)", ":root[data-theme=dark]", "", stronger(true));
    return css.toString();
  }

  /** Only what differs where more contrast is asked for. */
  private Map<String, String> stronger(boolean dark) {
    Map<String, String> stronger = new LinkedHashMap<>(tokens(dark, true));
    stronger.entrySet().removeAll(tokens(dark, false).entrySet());
    return stronger;
  }

  private static void rule(
      StringBuilder css, String media, String selector, String first, Map<String, String> tokens) {
    css.append(media.isEmpty() ? "" : "@media " + media + "{").append(selector).append('{');
    css.append(first);
    tokens.forEach(
        (name, colour) -> css.append("--").append(name).append(':').append(colour).append(';'));
    css.append(media.isEmpty() ? "}\n" : "}}\n");
  }

  /** The contrast of two colours, 1 to 21. */
  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static String moved(String colour, String back, double least, String toward) {
    String shade = colour;
    for (int step = 1; contrast(shade, back) < least && step <= STEPS; step++) {
      shade = mix(colour, toward, (double) step / STEPS);
    }
    return shade;
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(channel(colour, 0))
        + 0.7152 * linear(channel(colour, 1))
        + 0.0722 * linear(channel(colour, 2));
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static String mix(String colour, String other, double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      long channel = Math.round(channel(colour, i) * (1 - share) + channel(other, i) * share);
      mixed.append(String.format(Locale.ROOT, "%02x", channel));
    }
    return mixed.toString();
  }

  private static int channel(String colour, int index) {
    return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
  }
}
