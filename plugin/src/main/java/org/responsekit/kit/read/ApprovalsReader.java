package org.responsekit.kit.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Approval;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Ref;

/** Reads {@code approvals.yaml}. An entry with a mistake lifts nothing. */
final class ApprovalsReader {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final SourceText source;
  private final Names names;
  private final Findings findings;

  ApprovalsReader(SourceText source, Names names, Findings findings) {
    this.source = source;
    this.names = names;
    this.findings = findings;
  }

  List<Approval> read() {
    Optional<YamlNode> root = Yaml.read(source, 0, source.text().length(), findings);
    if (root.isEmpty() || Values.isNothing(root.get())) {
      return List.of();
    }
    return Fields.of(root.get(), "approvals.yaml", source.start(), findings)
        .map(this::entries)
        .orElse(List.of());
  }

  private List<Approval> entries(Fields file) {
    file.require("format", "approvals");
    int format = file.number("format", 1).orElse(1);
    if (format != 1) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          file.at("format"),
          "Format " + format + " is not known to this plugin.",
          "Use a newer plugin, or let response-kit:approve write the file anew.");
    }
    Map<List<String>, Approval> entries = new HashMap<>();
    List<Approval> all = new ArrayList<>();
    boolean none = file.node("approvals").filter(Values::isNothing).isPresent();
    List<YamlNode> items = none ? List.of() : file.items("approvals", "a list of approvals");
    for (YamlNode item : items) {
      Optional<Approval> entry =
          Fields.of(item, "an approval", item.at(), findings).flatMap(this::entry);
      entry.ifPresent(
          found -> {
            Approval first =
                entries.putIfAbsent(
                    List.of(found.template(), found.variant(), found.locale(), found.digest()),
                    found);
            if (first == null) {
              all.add(found);
            } else {
              findings.add(
                  Finding.of(
                          Rule.KIT_DUPLICATE_ID,
                          found.at(),
                          "This text is approved twice.",
                          "Keep one of the two entries.")
                      .withStep(first.at(), "the first one"));
            }
          });
    }
    file.done();
    return all;
  }

  private Optional<Approval> entry(Fields fields) {
    fields.require(
        "template", "variant", "locale", "digest", "role", "name", "date", "expires", "words");
    Optional<Ref> template = fields.text("template");
    Optional<Ref> variant = fields.text("variant");
    Optional<Ref> locale = fields.text("locale");
    Optional<Ref> digest = digest(fields, "digest");
    Optional<Ref> original = digest(fields, "original");
    Optional<Ref> role = fields.slug("role");
    role.ifPresent(ref -> names.use(Kind.ROLE, ref));
    Optional<Ref> name = fields.text("name");
    Optional<LocalDate> date = fields.date("date");
    Optional<LocalDate> expires = fields.date("expires");
    Optional<String> words = words(fields);
    fields.done();
    boolean complete =
        List.of(template, variant, locale, digest, role, name, date, expires, words).stream()
            .allMatch(Optional::isPresent);
    if (!complete || (original.isEmpty() && fields.has("original"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Approval(
            template.get().id(),
            variant.get().id(),
            locale.get().id(),
            digest.get().id(),
            original.map(Ref::id).orElse(""),
            role.get().id(),
            name.get().id(),
            date.get(),
            expires.get(),
            words.get(),
            template.get().at()));
  }

  /** As written: line breaks belong to the words. */
  private static Optional<String> words(Fields fields) {
    Optional<Ref> text = fields.text("words");
    return text.isPresent() && fields.node("words").get() instanceof YamlNode.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private Optional<Ref> digest(Fields fields, String key) {
    Optional<Ref> text = fields.text(key);
    if (text.isPresent() && !DIGEST.matcher(text.get().id()).matches()) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          text.get().at(),
          "This is no digest.",
          "Let response-kit:approve write it; a digest is never typed.");
      return Optional.empty();
    }
    return text;
  }
}
