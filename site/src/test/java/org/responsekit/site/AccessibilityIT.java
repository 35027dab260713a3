package org.responsekit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA, as far as machines can tell, on one page of each kind. */
class AccessibilityIT {
  private static final int MOST_STOPS = 120;
  private static final String AXE = script("/axe.min.js");

  private static final Map<String, Document> PAGES = Output.pages();
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String script(String name) {
    try (InputStream in =
        Objects.requireNonNull(AccessibilityIT.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void axeFindsNothing(int width) {
    List<String> violations = new ArrayList<>();
    for (String path : Starter.kinds(PAGES)) {
      browser.size(width, 800);
      browser.media("screen", "light");
      browser.open(Place.DISK, path);
      browser.run(FEWER);
      browser.run(AXE);
      for (String scheme : List.of("light", "dark")) {
        browser.media("screen", scheme);
        violations.addAll(axe(path + ", " + width + " px, " + scheme, scheme.equals("dark")));
        if (PAGES.get(path).body().attr("data-kind").equals("home")) {
          violations.addAll(withOpenSearch(path + " with results, " + width + " px, " + scheme));
        }
      }
    }
    browser.media("screen", "light");
    assertThat(violations).isEmpty();
  }

  private static List<String> withOpenSearch(String where) {
    browser.run(
        "const f = document.querySelector('[data-search] input'); f.focus(); f.value = 'wait';"
            + " f.dispatchEvent(new Event('input', { bubbles: true }))");
    browser.waitFor("document.querySelector('[data-search] .groups a')");
    List<String> violations = axe(where, false);
    browser.press("Escape", 27, 0);
    return violations;
  }

  /**
   * What axe finds.
   *
   * @param colours whether only colours are looked at, as nothing else differs in the dark
   */
  private static List<String> axe(String where, boolean colours) {
    JsonNode found =
        browser.runLong(
            """
            axe.run(document, {
              resultTypes: ['violations'],
              ...(arguments[0] ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}),
              rules: arguments[0] ? {}
                : { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } }
            }).then(result => done(result.violations.map(v =>
              v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)
                + ' (' + n.any.concat(n.all).map(c => c.message).join('; ').slice(0, 200) + ')').join(' | '))));
            """,
            colours);
    List<String> violations = new ArrayList<>();
    found.forEach(violation -> violations.add(where + ": " + violation.asText()));
    return violations;
  }

  /** Tab reaches everything once, with a focus that can be seen and nothing on top of it. */
  @ParameterizedTest
  @ValueSource(strings = {"320x568", "1280x800"})
  void tabReachesEverythingAndFocusIsSeen(String size) {
    String[] sides = size.split("x", 2);
    List<String> wrong = new ArrayList<>();
    for (String path : Starter.kinds(PAGES)) {
      browser.size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
      browser.open(Place.DISK, path);
      browser.run(FEWER);
      browser.run(
          "const s = document.createElement('style'); window.walked = new Set();"
              + " document.activeElement.blur(); window.scrollTo(0, 0)");
      int stops = 0;
      for (; stops < MOST_STOPS; stops++) {
        browser.press("Tab", 9, 0);
        String problem = browser.run(FOCUS).asText();
        if (problem.equals("end")) {
          break;
        }
        if (!problem.equals("null") && !problem.isEmpty()) {
          wrong.add(path + " at " + size + ", stop " + (stops + 1) + ": " + problem);
        }
      }
      int walked = stops;
      int all = browser.run(ALL).asInt();
      if (walked < Math.min(all, MOST_STOPS)) {
        wrong.add(path + " at " + size + ": " + walked + " of " + all + " reached");
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Of much that is alike on a long page, five are looked at; the print alone has 2 MB. */
  private static final String FEWER =
      """
      for (const parent of document.querySelectorAll('main, main *')) {
        const seen = {};
        for (const child of [...parent.children]) {
          const alike = child.tagName + ' ' + child.className;
          seen[alike] = (seen[alike] || 0) + 1;
          if (seen[alike] > 5) {
            child.remove();
          }
        }
      }
      """;

  /** What can be seen and focused. A group of radio buttons counts once. */
  private static final String ALL =
      """
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
        .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true })
          && e.getBoundingClientRect().width > 0).length;
      """;

  /** What is wrong with the focus; end when the walk is over. */
  private static final String FOCUS =
      """
      const at = document.activeElement;
      if (!at || at === document.body || at === document.documentElement) {
        return 'end';
      }
      if (walked.has(at)) {
        return 'end';
      }
      walked.add(at);
      const name = at.tagName + ' ' + (at.textContent || at.id).trim().slice(0, 40);
      const box = at.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) {
        return name + ' cannot be seen';
      }
      if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
        return name + ' is outside of the window';
      }
      const style = getComputedStyle(at);
      const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      if (!outline && style.boxShadow === 'none') {
        return name + ' shows no focus';
      }
      const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 2);
      const parts = at.getClientRects();
      const seen = [...parts].some(part => [0.15, 0.5, 0.85].some(share => {
        const px = Math.min(Math.max(part.left + part.width * share, 1), innerWidth - 2);
        const py = Math.min(Math.max(part.top + part.height / 2, 1), innerHeight - 2);
        const top = document.elementFromPoint(px, py);
        return top && (top === at || at.contains(top) || top.contains(at));
      }));
      return seen ? '' : name + ' is covered';
      """;

  @Test
  void noPageScrollsSideways() {
    List<String> wide = new ArrayList<>();
    browser.size(320, 568);
    Set<String> some = new TreeSet<>(Starter.kinds(PAGES));
    List<String> all = List.copyOf(PAGES.keySet());
    for (int i = 0; i < all.size(); i += 4) {
      some.add(all.get(i));
    }
    for (String path : some) {
      browser.open(Place.DISK, path);
      JsonNode width =
          browser.run("return [document.documentElement.scrollWidth, window.innerWidth]");
      if (width.get(0).asInt() > width.get(1).asInt()) {
        wide.add(path + ": " + width);
      }
    }
    assertThat(wide).isEmpty();
  }
}
