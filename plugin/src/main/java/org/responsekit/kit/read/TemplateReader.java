package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Channel;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Template;

/** Reads one template with its translations. */
final class TemplateReader {
  private static final Set<String> TONES =
      new LinkedHashSet<>(List.of("apology", "thanks", "neutral", "warm"));
  private static final List<String> INHERITED =
      List.of(
          "kind",
          "situation",
          "channels",
          "tone",
          "principles",
          "owner",
          "reviewed",
          "review-every",
          "check-every",
          "sources",
          "fallback",
          "retired",
          "was");

  /** One file of a template. */
  record Named(String locale, String name, SourceText source) {}

  private final Optional<Settings> settings;
  private final Names names;
  private final Findings findings;

  TemplateReader(Optional<Settings> settings, Names names, Findings findings) {
    this.settings = settings;
    this.names = names;
    this.findings = findings;
  }

  /**
   * Reads a template.
   *
   * @param id its id
   * @param files its files, the original first
   * @return empty when the original's front matter cannot be read or lacks what makes it a template
   */
  Optional<Template> read(String id, List<Named> files) {
    Map<String, FtlFile> ftl = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> useWhen = new LinkedHashMap<>();
    Map<String, String> doNotUseWhen = new LinkedHashMap<>();
    List<String> saidAs = new ArrayList<>();
    Optional<Fields> original = Optional.empty();
    boolean whole = true;
    for (Named file : files) {
      boolean translation = !file.equals(files.get(0));
      FrontMatter front =
          FrontMatter.split(file.source(), translation ? "a translation" : "a template", findings);
      ftl.put(
          file.locale(),
          new FtlFile(file.name(), FtlFile.Use.TEMPLATE, file.source(), front.body()));
      whole &= front.fields().isPresent();
      if (front.fields().isEmpty()) {
        names.unsureWhatIsServed();
        continue;
      }
      Fields fields = front.fields().get();
      fields.require("title");
      fields.text("title").ifPresent(title -> titles.put(file.locale(), title.id()));
      fields.text("use-when").ifPresent(text -> useWhen.put(file.locale(), text.id()));
      fields.text("do-not-use-when").ifPresent(text -> doNotUseWhen.put(file.locale(), text.id()));
      saidAs.addAll(SettingsReader.ids(fields.texts("said-as")));
      if (translation) {
        inherits(fields);
      } else {
        original = Optional.of(fields);
      }
    }
    Optional<Template> template =
        original.flatMap(
            fields -> template(id, fields, ftl, titles, useWhen, doNotUseWhen, saidAs));
    return whole ? template : Optional.empty();
  }

  private static void inherits(Fields translation) {
    for (String key : INHERITED) {
      translation.refuse(
          key,
          "A translation inherits \"" + key + "\" from its original.",
          "Remove it here; a translation has its own title, use-when, do-not-use-when and said-as only.");
    }
    translation.done();
  }

  private Optional<Template> template(
      String id,
      Fields fields,
      Map<String, FtlFile> files,
      Map<String, String> titles,
      Map<String, String> useWhen,
      Map<String, String> doNotUseWhen,
      List<String> saidAs) {
    fields.require("kind", "channels");
    List<String> kinds = Arrays.stream(Template.Kind.values()).map(Template.Kind::word).toList();
    Optional<Template.Kind> kind =
        fields
            .oneOf("kind", kinds)
            .map(word -> Template.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    boolean fallback = fields.flag("fallback");
    if (kind.equals(Optional.of(Template.Kind.REPLY)) && !fallback) {
      fields.require("situation");
    }
    List<Ref> situations = fields.oneOrMore("situation");
    if (fields.isEmptyList("situation")) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          fields.at("situation"),
          "No situation is listed.",
          "Name a situation of content/situations/, or remove the key.");
    }
    situations.forEach(ref -> names.use(Kind.SITUATION, ref));
    List<Ref> channels = fields.texts("channels");
    channels.forEach(ref -> names.use(Kind.CHANNEL, ref));
    if (fields.isEmptyList("channels")) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          fields.at("channels"),
          "No channel is listed.",
          "List at least one channel of kit.yaml.");
    }
    repeated(channels);
    kind.ifPresent(word -> oneAudience(word, channels));
    String tone = fields.oneOf("tone", TONES).orElse("");
    List<Ref> principles = PageReader.principles(fields, names);
    var upkeep = PageReader.upkeep(fields, names, findings);
    Optional<Ref> retired = fields.fields("retired", "\"retired\"").flatMap(this::replacement);
    List<Ref> was = fields.texts("was");
    fields.done();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Template(
            id,
            files,
            titles.isEmpty() ? Map.of(files.keySet().iterator().next(), id) : titles,
            kind.get(),
            situations,
            channels,
            tone,
            useWhen,
            doNotUseWhen,
            saidAs,
            principles,
            upkeep,
            fallback,
            retired,
            was));
  }

  private Optional<Ref> replacement(Fields retired) {
    retired.require("use");
    Optional<Ref> use = retired.text("use");
    use.ifPresent(ref -> names.use(Kind.TEMPLATE, ref));
    retired.done();
    return use;
  }

  private void repeated(List<Ref> channels) {
    List<String> seen = new ArrayList<>();
    for (Ref channel : channels) {
      if (seen.contains(channel.id())) {
        findings.add(
            Rule.KIT_DUPLICATE_ID,
            channel.at(),
            "The channel \"" + channel.id() + "\" is listed twice.",
            "Keep one of the two.");
      }
      seen.add(channel.id());
    }
  }

  private void oneAudience(Template.Kind kind, List<Ref> refs) {
    Map<String, Channel> known = settings.map(Settings::channels).orElse(Map.of());
    Ref firstRef = null;
    for (Ref ref : refs) {
      Channel channel = known.get(ref.id());
      if (channel == null) {
        continue;
      }
      String audience = channel.audience().name().toLowerCase(Locale.ROOT);
      if (!kind.allows(channel.audience())) {
        findings.add(
            Rule.KIT_INVALID_VALUE,
            ref.at(),
            "A " + kind.word() + " cannot go to \"" + ref.id() + "\", which is " + audience + ".",
            "reply, post and notice are public; script and message are private; request may be either.");
      } else if (firstRef != null && known.get(firstRef.id()).audience() != channel.audience()) {
        findings.add(
            Finding.of(
                    Rule.KIT_INVALID_VALUE,
                    ref.at(),
                    "The channels of one template must share one audience; \""
                        + ref.id()
                        + "\" is "
                        + audience
                        + ".",
                    "Make two templates, one public and one private.")
                .withStep(firstRef.at(), "the other audience"));
      } else if (firstRef == null) {
        firstRef = ref;
      }
    }
  }
}
