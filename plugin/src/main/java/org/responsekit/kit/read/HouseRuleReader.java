package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Severity;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.HouseRule;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Template;

/** Reads a file of {@code rules/} for form. */
final class HouseRuleReader {
  private static final List<String> ONLY = List.of("question", "no-condition");
  private static final List<String> EXCEPT =
      List.of("quantified", "public-topic", "generic", "generic-sentence");

  private final Optional<Settings> settings;
  private final Names names;
  private final Findings findings;

  HouseRuleReader(Optional<Settings> settings, Names names, Findings findings) {
    this.settings = settings;
    this.names = names;
    this.findings = findings;
  }

  List<HouseRule> read(SourceText source) {
    List<HouseRule> rules = new ArrayList<>();
    Optional<YamlNode> root = Yaml.read(source, 0, source.text().length(), findings);
    if (root.isEmpty()) {
      names.unsureWhatIsServed();
      return rules;
    }
    if (Values.isNothing(root.get())) {
      return rules;
    }
    if (!(root.get() instanceof YamlNode.Sequence list)) {
      names.unsureWhatIsServed();
      new Values(findings)
          .wrongType(
              root.get(), "a list of rules, each starting with \"- id: ...\"", Values.Form.LIST);
      return rules;
    }
    for (YamlNode item : list.items()) {
      Optional<Fields> fields = Fields.of(item, "a rule", item.at(), findings);
      fields.flatMap(this::rule).ifPresent(rules::add);
      if (fields.isEmpty()) {
        names.unsureWhatIsServed();
      }
    }
    return rules;
  }

  private Optional<HouseRule> rule(Fields fields) {
    fields.require(
        "id", "title", "severity", "applies-to", "locale", "find", "why", "instead", "bad", "good");
    Optional<Ref> id = fields.slug("id");
    Optional<Severity> severity =
        fields
            .oneOf("severity", List.of("error", "warning", "info"))
            .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    List<String> kinds = Arrays.stream(Template.Kind.values()).map(Template.Kind::word).toList();
    List<String> appliesTo = new ArrayList<>();
    fields
        .texts("applies-to")
        .forEach(ref -> fields.values().oneOf(ref, kinds).ifPresent(appliesTo::add));
    Optional<Ref> locale = fields.text("locale");
    if (locale.isPresent() && settings.isPresent() && !names.isUnsure(Kind.LOCALE)) {
      fields.values().oneOf(locale.get(), settings.get().locales());
    }
    Optional<Ref> principle = fields.text("principle");
    principle.ifPresent(ref -> names.use(Kind.PRINCIPLE, ref));
    if (principle.isEmpty() && (fields.has("principle") || fields.isDoubtful("principle"))) {
      names.unsureWhatIsServed();
    }
    List<HouseRule.Frame> frames = new ArrayList<>();
    String find = find(fields, frames);
    String unless = lines(fields.oneOrMore("unless"));
    String source = fields.textOr("source", "");
    String title = fields.textOr("title", "");
    String why = fields.textOr("why", "");
    String instead = fields.textOr("instead", "");
    List<String> bad = examples(fields, "bad");
    List<String> good = examples(fields, "good");
    fields.done();
    if (id.isEmpty() || severity.isEmpty()) {
      return Optional.empty();
    }
    builtInName(id.get());
    RuleInfo info = new RuleInfo(id.get().id(), severity.get(), title, why);
    return Optional.of(
        new HouseRule(
            info,
            appliesTo,
            locale.map(Ref::id).orElse(""),
            principle,
            find,
            frames,
            unless,
            source,
            instead,
            bad,
            good,
            id.get().at()));
  }

  /** A pattern, a list of them, or a list with groups among them. */
  private String find(Fields fields, List<HouseRule.Frame> frames) {
    Optional<YamlNode> node = fields.node("find");
    if (node.isEmpty() || !(node.get() instanceof YamlNode.Sequence list)) {
      return fields.textOr("find", "");
    }
    if (list.items().isEmpty()) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          list.at(),
          "There is nothing to find.",
          "Write a pattern, such as \"i | i'm | my\".");
    }
    List<Ref> loose = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (item instanceof YamlNode.Mapping) {
        Fields.of(item, "a group of patterns", item.at(), findings)
            .ifPresent(group -> frames.add(frame(group)));
      } else {
        fields.values().text(item, "a pattern").ifPresent(loose::add);
      }
    }
    return lines(loose);
  }

  private static HouseRule.Frame frame(Fields group) {
    group.require("frame", "any");
    List<String> scope = new ArrayList<>();
    group.oneOrMore("only").forEach(ref -> group.values().oneOf(ref, ONLY).ifPresent(scope::add));
    group
        .oneOrMore("except")
        .forEach(ref -> group.values().oneOf(ref, EXCEPT).ifPresent(scope::add));
    String name = group.slug("frame").map(Ref::id).orElse("");
    List<String> any = SettingsReader.ids(group.oneOrMore("any"));
    List<String> unless = SettingsReader.ids(group.oneOrMore("unless"));
    group.done();
    return new HouseRule.Frame(name, scope, any, unless);
  }

  private static String lines(List<Ref> patterns) {
    return String.join("\n", SettingsReader.ids(patterns));
  }

  private List<String> examples(Fields fields, String key) {
    List<String> texts = SettingsReader.ids(fields.texts(key));
    if (fields.isEmptyList(key)) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          fields.at(key),
          "No example is given.",
          "Give at least one; three show best what the rule means.");
    }
    return texts;
  }

  private void builtInName(Ref id) {
    if (Rule.byId(id.id()).isPresent()) {
      findings.add(
          Rule.KIT_DUPLICATE_ID,
          id.at(),
          "\"" + id.id() + "\" is the id of a built-in rule.",
          "Start ids of your own with house-.");
    }
  }
}
