package org.responsekit.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A kit as large as the budgets speak of, the same bytes for the same size: templates in two
 * languages for two locations, three wordings each, with as many different words as people use.
 * What its texts say is nonsense, so only their form can be judged.
 */
final class GeneratedKit {
  private static final int WORDS = 4_000;
  private static final List<String> ONSETS =
      List.of("b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "pr", "ch");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "ou");
  private static final List<String> CODAS = List.of("", "", "n", "r", "l", "t", "m", "nd", "x");

  private final Random random = new Random(5);
  private final Path folder;

  /** The second half are those of the second language. */
  private final List<String> vocabulary = new ArrayList<>();

  private GeneratedKit(Path folder) {
    this.folder = folder;
    for (int i = 0; i < 2 * WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(2); syllables >= 0; syllables--) {
        word.append(one(ONSETS)).append(one(VOWELS)).append(one(CODAS));
      }
      vocabulary.add(word.toString());
    }
  }

  /** Writes a kit of so many templates, a seventh as many situations and as many pages. */
  static void write(int templates, Path folder) throws IOException {
    GeneratedKit kit = new GeneratedKit(folder);
    kit.file("kit.yaml", KIT);
    for (int i = 0; i < templates / 7; i++) {
      kit.file("content/situations/s" + i + ".md", kit.situation(i));
      kit.file("content/part" + i % 6 + "/p" + i + ".md", kit.page(i));
    }
    for (int i = 0; i < templates; i++) {
      kit.file("templates/t" + i + ".ftl", kit.template(i, templates / 7));
      kit.file("templates/t" + i + ".es.ftl", kit.translation(i));
    }
  }

  private String situation(int i) {
    return """
        ---
        title: Someone %s %d
        group: Group %d
        said-as: [%s, %s, %s]
        handling: reply
        respond-within: 1 business day
        owner: manager
        principles: [a]
        ---
        %s

        - [ ] %s
        """
        .formatted(
            words(3, 0), i, i % 9, words(2, 0), words(3, 0), words(3, 0), text(3, 0), text(1, 0));
  }

  private String page(int i) {
    StringBuilder page =
        new StringBuilder("---\ntitle: %s %d\nowner: manager\n---\n".formatted(words(3, 0), i));
    for (int part = 0; part < 4; part++) {
      page.append(text(4, 0)).append("\n\n## ").append(words(2, 0)).append("\n\n");
    }
    return page.append(text(2, 0)).append('\n').toString();
  }

  private String template(int i, int situations) {
    return """
        ---
        title: %s %d
        kind: reply
        situation: s%d
        channels: [google, yelp, facebook]
        tone: neutral
        use-when: %s
        do-not-use-when: %s
        said-as: [%s, %s]
        principles: [a]
        owner: manager
        ---
        %s"""
        .formatted(
            words(4, 0),
            i,
            i % situations,
            text(1, 0),
            text(1, 0),
            words(2, 0),
            words(3, 0),
            variants(0));
  }

  private String translation(int i) {
    return "---\ntitle: %s %d\nuse-when: %s\ndo-not-use-when: %s\n---\n%s"
        .formatted(words(4, WORDS), i, text(1, WORDS), text(1, WORDS), variants(WORDS));
  }

  /** The location's own number makes two texts of each, but where the channel refuses numbers. */
  private String variants(int language) {
    StringBuilder variants = new StringBuilder();
    for (String name : List.of("first", "second", "third")) {
      variants.append("<@variant name=\"").append(name).append("\">\n");
      variants.append(text(4, language));
      variants.append(" ${channel.accepts(\"phone\")?then(location.phone, \"\")} ${askFor}.\n");
      variants.append("</@variant>\n");
    }
    return variants.toString();
  }

  private String text(int sentences, int language) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String words = words(9 + random.nextInt(8), language);
      text.append(i == 0 ? "" : " ");
      text.append(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
      text.append(words.substring(1)).append('.');
    }
    return text.toString();
  }

  /** The n-th word is about n times as rare as the first. */
  private String words(int count, int language) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(vocabulary.get(language + (int) StrictMath.pow(WORDS, random.nextDouble()) - 1));
    }
    return String.join(" ", words);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static final String KIT =
      """
      format: 1
      version: "1"
      practice: { name: Cedar Family Practice, phone: (555) 555-0142 }
      locations:
        oak: { name: Oak Street, phone: (555) 555-0143 }
        elm: { name: Elm Street, phone: (555) 555-0144 }
      roles:
        manager: { title: { en: manager, es: gerencia }, phone: (555) 555-0145 }
        officer: { title: { en: privacy officer, es: oficina }, phone: (555) 555-0146 }
      locales: [en, es]
      channels:
        google: { title: Google, audience: public, refuses: [phone], limit: { max: 4096, unit: bytes }, open: "https://google.example" }
        yelp: { title: Yelp, audience: public, open: "https://yelp.example" }
        facebook: { title: Facebook, audience: public, limit: { max: 8000, unit: utf16 } }
      blanks:
        askFor: { label: { en: Ask for, es: Preguntar por }, type: role, options: [manager, officer], default: manager }
      principles: { a: First, b: Second }
      """;
}
