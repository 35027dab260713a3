package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.responsekit.finding.Findings;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Markdown;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Upkeep;

/** Reads the Markdown files of {@code content/}. */
final class PageReader {
  private final MarkdownReader markdown = new MarkdownReader();
  private final Names names;
  private final Findings findings;
  private final List<Body> bodies = new ArrayList<>();
  private final Map<String, Span> groups = new HashMap<>();

  /** What stands below the front matter, which is checked even when that cannot be read. */
  private record Body(SourceText source, Markdown text) {}

  PageReader(Names names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  /** Checks the links and facts of all pages read so far. */
  void checkBodies(GuidanceCheck check) {
    bodies.forEach(body -> check.check(body.source(), body.text()));
  }

  /** Where a situation names its group. */
  Span groupOf(String situation) {
    return groups.get(situation);
  }

  /** A page of guidance; empty when its front matter cannot be read. */
  Optional<Page> page(String id, SourceText source) {
    if (!MarkdownReader.fits(source, findings)) {
      names.unsureWhatIsServed();
      return Optional.empty();
    }
    FrontMatter front = FrontMatter.split(source, "a page", findings);
    Optional<Page> page = front.fields().map(fields -> page(id, source, front.body(), fields));
    front.fields().ifPresentOrElse(Fields::done, () -> withoutFields(source, front.body()));
    return page;
  }

  /** A situation; empty when its front matter cannot be read or lacks what makes it one. */
  Optional<Situation> situation(String pageId, String id, SourceText source) {
    if (!MarkdownReader.fits(source, findings)) {
      names.unsureWhatIsServed();
      return Optional.empty();
    }
    FrontMatter front = FrontMatter.split(source, "a situation", findings);
    if (front.fields().isEmpty()) {
      withoutFields(source, front.body());
      return Optional.empty();
    }
    Fields fields = front.fields().get();
    Page page = page(pageId, source, front.body(), fields);
    fields.require("group", "handling");
    String group = fields.textOr("group", "");
    groups.put(id, fields.at("group"));
    List<String> words =
        Arrays.stream(Situation.Handling.values()).map(Situation.Handling::word).toList();
    Optional<Situation.Handling> handling =
        fields
            .oneOf("handling", words)
            .map(word -> Situation.Handling.valueOf(word.toUpperCase(Locale.ROOT)));
    String within = fields.textOr("respond-within", "");
    Optional<Ref> escalateTo = fields.text("escalate-to");
    escalateTo.ifPresent(ref -> names.use(Kind.ROLE, ref));
    boolean callsSomeone = fields.has("owner") || fields.has("escalate-to");
    if (handling.isPresent() && handling.get() != Situation.Handling.REPLY && !callsSomeone) {
      fields.require("escalate-to");
    }
    fields.done();
    return handling.map(how -> new Situation(id, page, group, how, within, escalateTo));
  }

  private void withoutFields(SourceText source, String body) {
    body(source, body);
    names.unsureWhatIsServed();
  }

  private Markdown body(SourceText source, String body) {
    Markdown text = markdown.read(source, body, findings);
    bodies.add(new Body(source, text));
    return text;
  }

  private Page page(String id, SourceText source, String body, Fields fields) {
    fields.require("title");
    return new Page(
        id,
        source,
        fields.textOr("title", id),
        principles(fields, names),
        SettingsReader.ids(fields.texts("said-as")),
        fields.number("order", 1),
        upkeep(fields, names, findings),
        body(source, body));
  }

  static List<Ref> principles(Fields fields, Names names) {
    List<Ref> principles = fields.texts("principles");
    principles.forEach(ref -> names.use(Kind.PRINCIPLE, ref));
    boolean isList =
        fields.node("principles").map(node -> node instanceof YamlNode.Sequence).orElse(true);
    if (!isList || fields.isDoubtful("principles")) {
      names.unsureWhatIsServed();
    }
    return principles;
  }

  static Upkeep upkeep(Fields fields, Names names, Findings findings) {
    Optional<Ref> owner = fields.text("owner");
    owner.ifPresent(ref -> names.use(Kind.ROLE, ref));
    List<Upkeep.Source> sources = new ArrayList<>();
    for (YamlNode item : fields.items("sources", "a list of sources")) {
      Fields.of(item, "a source", item.at(), findings)
          .ifPresent(
              source -> {
                source.require("cite");
                String cite = source.textOr("cite", "");
                String url = source.textOr("url", "");
                Optional<Upkeep.Reviewed> checked = day(source, "checked");
                source.done();
                sources.add(new Upkeep.Source(cite, url, checked, item.at()));
              });
    }
    return new Upkeep(
        owner,
        day(fields, "reviewed"),
        fields.period("review-every"),
        fields.period("check-every").orElse(Upkeep.CHECK_EVERY),
        sources);
  }

  /** A day with its place. */
  static Optional<Upkeep.Reviewed> day(Fields fields, String key) {
    return fields.date(key).map(day -> new Upkeep.Reviewed(day, fields.at(key)));
  }
}
