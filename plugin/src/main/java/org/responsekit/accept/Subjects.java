package org.responsekit.accept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Markdown;
import org.responsekit.kit.Page;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;

/** Everything of a kit that can be approved: its public texts, and what guidance recommends. */
final class Subjects {
  /** The variant under which blocks of guidance are entered. */
  static final String SAY = "say";

  private final Map<String, Subject> all = new TreeMap<>();
  private final IdentityHashMap<Snippet, List<Subject>> bySnippet = new IdentityHashMap<>();
  private final Kit kit;

  private Subjects(Kit kit) {
    this.kit = kit;
  }

  static Subjects of(Kit kit, List<Snippet> snippets) {
    Subjects subjects = new Subjects(kit);
    Map<String, Set<String>> originals = subjects.originals(snippets);
    for (Snippet snippet : snippets) {
      for (Snippet.Key key : snippet.keys()) {
        if (kit.settings().channels().get(key.channel()).isPublic()) {
          subjects.add(snippet, key, originals);
        }
      }
    }
    for (Page page : pages(kit)) {
      for (Markdown.Example example : page.body().examples()) {
        if (example.say() && !example.text().isEmpty()) {
          subjects.add(subjects.example(page, example));
        }
      }
    }
    return subjects;
  }

  private static List<Page> pages(Kit kit) {
    List<Page> pages = new ArrayList<>(kit.pages().values());
    kit.situations().values().forEach(situation -> pages.add(situation.page()));
    return pages;
  }

  /** The digests of the texts of each template's original, by template and variant. */
  private Map<String, Set<String>> originals(List<Snippet> snippets) {
    Map<String, Set<String>> originals = new TreeMap<>();
    for (Snippet snippet : snippets) {
      for (Snippet.Key key : snippet.keys()) {
        if (key.locale().equals(originalLocale(key.template()))) {
          originals
              .computeIfAbsent(key.template() + "/" + key.variant(), id -> new TreeSet<>())
              .add(Subject.digest(snippet.segments(), key.locale()));
        }
      }
    }
    return originals;
  }

  private String originalLocale(String template) {
    Template found = kit.templates().get(template);
    return found.files().keySet().iterator().next();
  }

  private void add(Snippet snippet, Snippet.Key key, Map<String, Set<String>> originals) {
    Set<String> translated =
        key.locale().equals(originalLocale(key.template()))
            ? Set.of()
            : originals.getOrDefault(key.template() + "/" + key.variant(), Set.of());
    Subject subject =
        new Subject(
            key.template(),
            key.variant(),
            key.locale(),
            Subject.digest(snippet.segments(), key.locale()),
            translated.isEmpty() ? "" : Subject.sha256(String.join("\n", translated)),
            Subject.words(snippet.segments(), key.locale()),
            Subject.start(snippet.segments()));
    add(subject);
    List<Subject> of = bySnippet.computeIfAbsent(snippet, id -> new ArrayList<>());
    if (of.stream().noneMatch(known -> known.id().equals(subject.id()))) {
      of.add(subject);
    }
  }

  private void add(Subject subject) {
    all.putIfAbsent(
        String.join(
            "\0", subject.template(), subject.variant(), subject.locale(), subject.digest()),
        subject);
  }

  private Subject example(Page page, Markdown.Example example) {
    return subject(page.source().path(), locale(example), example.text(), example.at());
  }

  private String locale(Markdown.Example example) {
    return example.locale().isEmpty() ? kit.settings().mainLocale() : example.locale();
  }

  private static Subject subject(String path, String locale, String text, Span at) {
    SourceText alone = new SourceText(path, text);
    Segment.Origin origin = new Segment.Origin(0, alone.span(0, alone.text().length()), true);
    List<Segment> segments = List.of(new Segment.Words(text, List.of(origin)));
    String digest = Subject.digest(segments, locale);
    return new Subject(path, SAY, locale, digest, "", text, at);
  }

  /** What would be approved if someone approved a block of guidance. */
  Optional<Subject> example(String path, String locale, String text) {
    return all.values().stream()
        .filter(subject -> subject.variant().equals(SAY) && subject.template().equals(path))
        .filter(subject -> subject.locale().equals(locale) && subject.words().equals(text))
        .findFirst();
  }

  /** All, in the order of {@code approvals.yaml}. */
  Collection<Subject> all() {
    return all.values();
  }

  /** Those of one text; several when variants or templates share it. */
  List<Subject> of(Snippet snippet) {
    return bySnippet.getOrDefault(snippet, List.of());
  }

  boolean isExample(Subject subject) {
    return subject.variant().equals(SAY) && !kit.templates().containsKey(subject.template());
  }
}
