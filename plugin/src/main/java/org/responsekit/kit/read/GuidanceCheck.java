package org.responsekit.kit.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.Contacts;
import org.responsekit.kit.FactName;
import org.responsekit.kit.Gaps;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Links;
import org.responsekit.kit.Markdown;
import org.responsekit.kit.Settings;

/** Checks the links and facts of guidance, once every file is known. */
final class GuidanceCheck {
  private static final Pattern FACT = Pattern.compile("\\$\\{([^}]*)}");

  private final Optional<Settings> settings;
  private final Links links;
  private final Gaps gaps;
  private final Findings findings;

  GuidanceCheck(Optional<Settings> settings, Links links, Gaps gaps, Findings findings) {
    this.settings = settings;
    this.links = links;
    this.gaps = gaps;
    this.findings = findings;
  }

  void check(SourceText source, Markdown body) {
    for (Markdown.Link link : new LinkedHashSet<>(body.links())) {
      if (link.destination().codePoints().anyMatch(KitFiles::isForbidden)) {
        // reported when the file was read
        continue;
      }
      Matcher facts = FACT.matcher(link.destination());
      boolean hasFact = false;
      while (facts.find()) {
        hasFact = true;
        fact(facts.group(1), link.at());
      }
      if (!hasFact
          && links.follow(source.path(), link.destination(), link.image())
              instanceof Links.Target.Wrong wrong) {
        findings.add(wrong.rule(), link.at(), wrong.message(), wrong.fix());
      }
    }
    body.facts().forEach(use -> fact(use.name(), use.at()));
  }

  private void fact(String name, Span at) {
    if (name.codePoints().anyMatch(KitFiles::isForbidden)) {
      // reported when the file was read
      return;
    }
    FactName parsed = FactName.parse(name);
    if (parsed == null) {
      findings.add(
          Rule.KIT_DANGLING_REFERENCE,
          at,
          "Guidance prints facts only, and "
              + Masking.quote("${" + name + "}")
              + " is not the name of one.",
          "Use ${practice.phone}, ${facts.NAME} or ${role(\"ROLE\").phone}; there is no FreeMarker in Markdown. To show it as it"
              + " is, put it between backticks.");
      return;
    }
    Kind kind =
        switch (parsed.root()) {
          case "practice" -> Kind.PRACTICE;
          case "facts" -> Kind.FACT;
          default -> Kind.ROLE;
        };
    if (gaps.has(kind) || settings.isEmpty() || parsed.in(settings.get()).isPresent()) {
      return;
    }
    boolean noRole = kind == Kind.ROLE && !settings.get().roles().containsKey(parsed.role());
    findings.add(
        Rule.KIT_DANGLING_REFERENCE,
        at,
        "There is no "
            + (noRole
                ? "role " + Masking.quote(parsed.role())
                : "fact " + Masking.quote(name.strip()))
            + "."
            + hint(parsed, settings.get()),
        "Declare it in kit.yaml, or use a "
            + (noRole ? "role" : "fact")
            + " that is declared there.");
  }

  private static String hint(FactName name, Settings settings) {
    List<String> known = new ArrayList<>();
    switch (name.root()) {
      case "practice" ->
          settings.practice().values().keySet().forEach(key -> known.add("practice." + key));
      case "facts" -> settings.facts().keySet().forEach(key -> known.add("facts." + key));
      default -> {
        if (!settings.roles().containsKey(name.role())) {
          return DidYouMean.hint(name.role(), settings.roles().keySet());
        }
        settings.roles().get(name.role()).values().keySet().forEach(known::add);
        return DidYouMean.hint(name.key(), known);
      }
    }
    if (name.root().equals("practice") && Contacts.KEYS.contains(name.key())) {
      return " The practice has no \"" + name.key() + "\" in kit.yaml.";
    }
    return DidYouMean.hint(name.root() + "." + name.key(), known);
  }
}
