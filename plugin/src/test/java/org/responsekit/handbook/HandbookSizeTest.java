package org.responsekit.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.responsekit.finding.CpuTime;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Theme;
import org.responsekit.kit.read.KitPaths;

/** A thousand pages are ordinary. */
class HandbookSizeTest {
  private static final int PAGES = 960;
  private static final int SITUATIONS = 40;
  private static final int TEMPLATES = 200;

  @TempDir Path folder;

  @Test
  void aThousandPagesAreLaidOutInSeconds() throws IOException {
    ExampleKit kit = kit();
    long[] size = new long[2];
    long start = cpu();
    new Handbook(
            kit.kit(),
            kit.links(),
            kit.snippets(),
            ExampleKit.DATES,
            Theme.NONE,
            ExampleKit.APPENDIX)
        .write(
            image -> new byte[0],
            (path, bytes) -> {
              size[0]++;
              size[1] += bytes.length;
            });
    Duration took = Duration.ofNanos(cpu() - start);

    System.out.printf(
        java.util.Locale.ROOT,
        "handbook: %d files, %d texts, %.1f MB in %.1f s%n",
        size[0],
        kit.snippets().size(),
        size[1] / 1e6,
        took.toMillis() / 1e3);
    assertThat(size[0]).isGreaterThan(PAGES + SITUATIONS + TEMPLATES);
    assertThat(took.toSeconds()).isLessThan((long) (8 * CpuTime.SLOWNESS));
  }

  /** The thread's own time, whatever else the machine does. */
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private ExampleKit kit() throws IOException {
    write(
        "kit.yaml",
        """
        format: 1
        version: "1"
        practice: { name: Cedar, phone: (555) 555-0142 }
        locations: { oak: { name: Oak, phone: (555) 555-0143 }, elm: { name: Elm, phone: (555) 555-0144 } }
        roles: { manager: { title: manager, phone: (555) 555-0145 } }
        locales: [en, es]
        channels:
          google: { title: Google, audience: public, limit: { max: 4096, unit: bytes } }
          yelp: { title: Yelp, audience: public }
          facebook: { title: Facebook, audience: public }
        blanks: { askFor: { label: Ask for, type: role, options: [manager], default: manager } }
        principles: { a: First, b: Second, c: Third }
        """);
    for (int i = 0; i < SITUATIONS; i++) {
      write(
          "content/situations/s" + i + ".md",
          """
          ---
          title: Situation %d
          group: Group %d
          handling: reply
          owner: manager
          principles: [a]
          ---
          - [ ] Breathe.
          - [ ] Call ${role("manager").phone}.
          """
              .formatted(i, i % 9));
    }
    for (int i = 0; i < PAGES; i++) {
      write("content/part" + i % 20 + "/p" + i + ".md", page(i));
    }
    for (int i = 0; i < TEMPLATES; i++) {
      write(
          "templates/t" + i + ".ftl",
          """
          ---
          title: Template %d
          kind: reply
          situation: s%d
          channels: [google, yelp, facebook]
          principles: [a, b]
          owner: manager
          ---
          Words.
          """
              .formatted(i, i % SITUATIONS));
      write("templates/t" + i + ".es.ftl", "---\ntitle: Plantilla " + i + "\n---\nPalabras.\n");
    }
    ExampleKit bare = ExampleKit.unrendered(KitPaths.in(folder));
    return new ExampleKit(bare.kit(), bare.links(), texts(bare), Theme.NONE);
  }

  private static String page(int i) {
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: Page %d\nprinciples: [b, c]\nowner: manager\n---\n".formatted(i));
    text.append("The rule, see [another](p").append((i + 20) % PAGES).append(".md).\n\n");
    for (int section = 0; section < 5; section++) {
      text.append("## Section ").append(section).append("\n\n");
      text.append("Some words about it, and **more** of them. ".repeat(8)).append("\n\n");
      text.append("| What | Who |\n|---|---|\n| one | ${practice.phone} |\n| two | us |\n\n");
      text.append("```say\nThank you for the note.\n```\n\n> [!NOTE]\n> Mind this.\n\n");
    }
    return text.toString();
  }

  /** Three variants in three channels, two languages and two locations, all different. */
  private static List<Snippet> texts(ExampleKit kit) {
    List<Snippet> texts = new ArrayList<>();
    for (String template : kit.kit().templates().keySet()) {
      for (String variant : List.of("short", "warm", "long")) {
        for (String locale : List.of("en", "es")) {
          for (String channel : List.of("google", "yelp", "facebook")) {
            for (String location : List.of("oak", "elm")) {
              Snippet.Key key = new Snippet.Key(template, variant, locale, channel, location);
              texts.addAll(
                  kit.withText(
                          key,
                          kit.words("Thank you for telling us. ".repeat(8) + key + " "),
                          kit.blank("askFor"))
                      .snippets());
            }
          }
        }
      }
    }
    return texts;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
