package org.responsekit.kit.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Settings;

/** Reads the waivers of {@code kit.yaml}. What they cover is judged when texts are. */
final class WaiverReader {
  private final Names names;
  private final Findings findings;

  WaiverReader(Names names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  List<Settings.Waiver> read(Fields kit) {
    List<Settings.Waiver> waivers = new ArrayList<>();
    boolean none = kit.node("waivers").filter(Values::isNothing).isPresent();
    for (YamlNode item : none ? List.<YamlNode>of() : kit.items("waivers", "a list of waivers")) {
      Fields.of(item, "a waiver", item.at(), findings)
          .flatMap(this::waiver)
          .ifPresent(waivers::add);
    }
    return waivers;
  }

  private Optional<Settings.Waiver> waiver(Fields fields) {
    fields.require("rule", "template", "words", "reason", "role", "expires");
    Optional<Ref> rule = fields.text("rule");
    Optional<Ref> role = fields.text("role");
    role.ifPresent(ref -> names.use(Kind.ROLE, ref));
    boolean broad = isEmpty(fields, "template") || isEmpty(fields, "words");
    Optional<Ref> template = broad ? Optional.empty() : fields.text("template");
    Optional<Ref> words = broad ? Optional.empty() : fields.text("words");
    template.filter(ref -> !isAny(ref)).ifPresent(ref -> names.use(Kind.TEMPLATE, ref));
    broad |=
        template.filter(WaiverReader::isAny).isPresent()
            || words.filter(WaiverReader::isAny).isPresent();
    boolean unreasoned = isEmpty(fields, "reason");
    Optional<Ref> reason = unreasoned ? Optional.empty() : fields.text("reason");
    Optional<LocalDate> expires = fields.date("expires");
    fields.done();
    if (broad) {
      findings.add(
          Rule.WAIVER_TOO_BROAD,
          fields.owner(),
          "This waiver does not say which words of which template it covers.",
          "Name one template, and copy all the words that the finding shows.");
    }
    if (unreasoned) {
      findings.add(
          Rule.WAIVER_WITHOUT_REASON,
          fields.owner(),
          "This waiver gives no reason.",
          "Say in a sentence why these words are right here.");
    }
    boolean complete =
        List.of(rule, role, template, words, reason, expires).stream()
            .allMatch(Optional::isPresent);
    if (!complete || broad) {
      return Optional.empty();
    }
    return Optional.of(
        new Settings.Waiver(
            rule.get().id(),
            template.get().id(),
            words.get().id(),
            reason.get().id(),
            role.get().id(),
            expires.get(),
            fields.owner()));
  }

  /** Whether the key is there with nothing in it. */
  private static boolean isEmpty(Fields fields, String key) {
    return fields
        .node(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(YamlNode.Scalar.class::cast)
        .filter(scalar -> scalar.isNull() || scalar.text().isBlank())
        .isPresent();
  }

  private static boolean isAny(Ref ref) {
    return ref.id().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
