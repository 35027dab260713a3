package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.HouseRule;
import org.responsekit.kit.Ref;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.data.LanguageExtension;
import org.responsekit.wording.data.PatternException;

/** Adds a kit's own rules to the built-in ones, and checks that they do what their examples say. */
final class HouseRules {
  private final Findings findings;
  private final Map<String, Language> languages = new TreeMap<>();
  private final Map<String, LanguageExtension> extensions = new TreeMap<>();
  private final Map<String, Map<String, WordingRule>> rules = new TreeMap<>();
  private final List<HouseRule> taken = new ArrayList<>();

  HouseRules(List<Language> all, Findings findings) {
    this.findings = findings;
    for (Language language : all) {
      languages.put(language.locale(), language);
      extensions.put(language.locale(), new LanguageExtension(language));
      rules.put(language.locale(), BuiltInRules.of(language));
    }
  }

  /** The judge with all that the kit adds; what does not work is a finding and left out. */
  Judge judge(List<String> services, List<String> titles, List<HouseRule> all) {
    for (Language language : languages.values()) {
      HouseWords words = new HouseWords(language, extensions.get(language.locale()));
      words.services(services);
      words.titles(titles);
    }
    Set<String> builtIn = new HashSet<>();
    rules.values().forEach(of -> builtIn.addAll(of.keySet()));
    for (HouseRule rule : all) {
      if (builtIn.contains(rule.info().id())) {
        findings.add(
            Rule.KIT_DUPLICATE_ID,
            rule.at(),
            "\"" + rule.info().id() + "\" is the id of a built-in wording rule.",
            "Start ids of your own with house-.");
      } else {
        add(rule);
      }
    }
    Judge judge =
        new RuleJudge(
            extensions.entrySet().stream()
                .map(each -> new Speech(each.getValue().done(), rules.get(each.getKey())))
                .toList());
    taken.forEach(rule -> examples(rule, judge));
    return judge;
  }

  private void add(HouseRule rule) {
    LanguageExtension extension = extensions.get(rule.locale());
    if (extension == null) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          rule.at(),
          "There are no word classes for the language \""
              + rule.locale()
              + "\", so the rule cannot run.",
          "Write rules for " + String.join(" or ", extensions.keySet()) + ".");
      return;
    }
    boolean right = frame(rule, List.of(), rule.find(), rule.unless(), extension);
    for (HouseRule.Frame frame : rule.frames()) {
      String any = String.join("\n", frame.any());
      String unless = rule.unless() + "\n" + String.join("\n", frame.unless());
      right &= frame(rule, frame.scope(), any, unless, extension);
    }
    if (right) {
      rules.get(rule.locale()).put(rule.info().id(), wordingRule(rule));
      taken.add(rule);
    }
  }

  private boolean frame(
      HouseRule rule, List<String> scope, String any, String except, LanguageExtension extension) {
    Optional<int[]> find = patterns(rule, any, extension);
    Optional<int[]> unless = patterns(rule, except, extension);
    boolean right = find.isPresent() && unless.isPresent();
    if (right && find.get().length > 0) {
      extension.frame(rule.info().id(), scope, find.get(), unless.get());
    }
    return right;
  }

  private static WordingRule wordingRule(HouseRule rule) {
    return new WordingRule(
        rule.info(),
        rule.appliesTo(),
        rule.locale(),
        rule.principle().map(Ref::id).orElse(""),
        rule.source(),
        rule.instead(),
        rule.bad(),
        rule.good());
  }

  /** The patterns of a text, one a line. */
  private Optional<int[]> patterns(HouseRule rule, String text, LanguageExtension extension) {
    List<String> lines =
        Arrays.stream(text.split("\n", -1)).filter(line -> !line.isBlank()).toList();
    for (String line : lines) {
      try {
        extension.patterns(List.of(line));
      } catch (PatternException wrong) {
        findings.add(
            Rule.KIT_INVALID_VALUE,
            place(rule, line, wrong.offset()),
            "The pattern \"" + line.strip() + "\" cannot be read: " + wrong.getMessage(),
            "Write it in the notation of the rule language; its page has ten examples.");
        return Optional.empty();
      }
    }
    try {
      return Optional.of(extension.patterns(lines));
    } catch (PatternException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A place in the rule's file, or the rule's own where the text is not found as written. */
  private static Span place(HouseRule rule, String text, int offset) {
    Span at = rule.at();
    int found = text.isEmpty() ? -1 : at.source().text().indexOf(text, at.start());
    return found < 0
        ? at
        : at.source().span(found + offset, found + Math.max(text.length(), offset));
  }

  private void examples(HouseRule rule, Judge judge) {
    for (String bad : rule.bad()) {
      if (!fires(rule, bad, judge)) {
        findings.add(
            Rule.KIT_INVALID_VALUE,
            place(rule, bad, 0),
            "The rule \"" + rule.info().id() + "\" does not catch its own bad example.",
            "Widen \"find\", or narrow \"unless\", until it does.");
      }
    }
    for (String good : rule.good()) {
      if (fires(rule, good, judge)) {
        findings.add(
            Rule.KIT_INVALID_VALUE,
            place(rule, good, 0),
            "The rule \"" + rule.info().id() + "\" catches its own good example.",
            "Narrow \"find\", or add what excuses it to \"unless\".");
      }
    }
  }

  private static boolean fires(HouseRule rule, String text, Judge judge) {
    return rule.appliesTo().stream()
        .anyMatch(
            kind ->
                judge.judge(new Draft(text, kind, rule.locale())).hits().stream()
                    .anyMatch(hit -> hit.rule().info().id().equals(rule.info().id())));
  }
}
