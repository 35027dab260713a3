package org.responsekit.wording.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.responsekit.finding.SourceText;
import org.responsekit.wording.data.BuiltInClasses;
import org.responsekit.wording.data.Pattern;
import org.responsekit.wording.data.PatternBuilder;
import org.responsekit.wording.data.PatternException;
import org.responsekit.wording.data.PatternParser;
import org.responsekit.wording.data.Tree;

/** Compiles one language's folder. */
final class LanguageCompiler {
  private final Path folder;
  private final String locale;
  private final Problems problems;
  private final Map<String, RuleSource.Rule> originals;

  private final Map<String, Integer> tests = new LinkedHashMap<>();
  private final Map<String, Integer> patternNumbers = new LinkedHashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private Map<String, Set<String>> forms = new TreeMap<>();
  private final Set<String> classes = new TreeSet<>(BuiltInClasses.ALL);
  private PatternParser parser = new PatternParser(name -> true, phrase -> true, false);
  private Commonness commonness = new Commonness(Map.of());
  private final LanguageWriter writer = new LanguageWriter();

  /**
   * Prepares to compile.
   *
   * @param originals the rules of the main language by id, which another one inherits from
   */
  LanguageCompiler(
      Path folder, String locale, Map<String, RuleSource.Rule> originals, Problems problems) {
    this.folder = folder;
    this.locale = locale;
    this.originals = originals;
    this.problems = problems;
  }

  static SourceText source(Path folder, Path file) throws IOException {
    String name = folder.getParent().relativize(file).toString().replace('\\', '/');
    return new SourceText(name, Files.readString(file, StandardCharsets.UTF_8));
  }

  static List<RuleSource.Rule> rules(Path folder, Problems problems) throws IOException {
    List<RuleSource.Rule> rules = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("rules"))) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    for (Path file : files) {
      rules.addAll(RuleSource.read(source(folder, file), problems));
    }
    return rules;
  }

  /** The compiled form of the language. */
  String compile() throws IOException {
    SourceText lexicon = source(folder, folder.resolve("lexicon.txt"));
    LexiconSource.Words words = LexiconSource.read(lexicon, locale, problems);
    forms = words.forms();
    forms.values().forEach(classes::addAll);
    Map<String, Written> macros = new LinkedHashMap<>();
    ActSource.read(source(folder, folder.resolve("macros.txt")), macros, problems);
    List<ActSource.Act> allows =
        ActSource.read(source(folder, folder.resolve("allow.txt")), macros, problems);
    List<ActSource.Act> acts =
        ActSource.read(source(folder, folder.resolve("acts.txt")), macros, problems);
    parser = new PatternParser(classes::contains, forms::containsKey, false);
    commonness = new Commonness(forms);
    macros.forEach(this::macro);

    writer.header(locale, classes, forms.size(), words.stems());
    for (RuleSource.Rule rule : rules(folder, problems)) {
      rule(rule);
    }
    acts("allow", allows);
    acts("act", acts);
    return writer.text(tests.keySet(), patterns);
  }

  /** Where each pattern is first written, and what it says. */
  List<String> written() {
    return written;
  }

  private void macro(String name, Written pattern) {
    try {
      parser.define(name, pattern.text());
    } catch (PatternException wrong) {
      problems.add(pattern.source(), pattern.offset() + wrong.offset(), wrong.getMessage());
    }
  }

  private int test(String text) {
    return tests.computeIfAbsent(text, key -> tests.size());
  }

  private List<Integer> patterns(List<Written> all) {
    List<Integer> numbers = new ArrayList<>();
    for (Written written : all) {
      try {
        Integer known = patternNumbers.get(written.text());
        if (known == null) {
          known = patterns.size();
          Tree tree = parser.parse(written.text());
          List<String> texts = new ArrayList<>();
          Pattern pattern =
              PatternBuilder.build(
                  tree,
                  this::test,
                  number -> {
                    if (texts.size() != tests.size()) {
                      texts.clear();
                      texts.addAll(tests.keySet());
                    }
                    return commonness.of(texts.get(number));
                  });
          patterns.add(pattern);
          this.written.add(
              written.source().span(written.offset(), written.offset()) + " " + written.text());
          lint(written, tree, pattern);
          patternNumbers.put(written.text(), known);
        }
        numbers.add(known);
      } catch (PatternException wrong) {
        problems.add(written.source(), written.offset() + wrong.offset(), wrong.getMessage());
      }
    }
    return numbers;
  }

  /** Reports a pattern that can never match, whole or in part. */
  private void lint(Written written, Tree tree, Pattern pattern) {
    if (!PatternBuilder.canEnd(pattern)) {
      problems.add(written.source(), written.offset(), "This pattern can never match.");
    }
    for (String form : PatternBuilder.forms(tree)) {
      if (form.indexOf('_') >= 0 && !forms.containsKey(form)) {
        problems.add(
            written.source(),
            written.offset() + Math.max(0, written.text().indexOf(form)),
            "\"" + form + "\" is no phrase of the word lists, so it never matches.");
      }
    }
  }

  private void rule(RuleSource.Rule rule) {
    Map<String, List<Written>> values = new TreeMap<>(rule.values());
    RuleSource.Rule original = originals.get(rule.id());
    if (original != null) {
      for (String key : List.of("title", "severity", "applies-to", "principle", "source", "why")) {
        List<Written> inherited = original.values().get(key);
        if (!values.containsKey(key) && inherited != null) {
          values.put(key, inherited);
        }
      }
    }
    for (String key :
        List.of("title", "severity", "applies-to", "principle", "why", "instead", "bad", "good")) {
      if (!values.containsKey(key)) {
        problems.add(rule.at().source(), rule.at().offset(), "The rule has no \"" + key + "\".");
      }
    }
    writer.rule(rule.id(), locale, values);
    for (RuleSource.Frame frame : rule.frames()) {
      List<Written> unless = new ArrayList<>(frame.unless());
      unless.addAll(rule.unless());
      exceptions(frame.patterns(), unless);
      writer.frame(
          rule.id(), frame.name(), frame.scope(), patterns(frame.patterns()), patterns(unless));
    }
  }

  private void acts(String kind, List<ActSource.Act> acts) {
    for (ActSource.Act act : acts) {
      List<String> options = new ArrayList<>();
      for (String option : act.options()) {
        options.add(option);
      }
      exceptions(act.patterns(), act.unless());
      shown(act);
      writer.act(
          kind,
          act.name(),
          options,
          patterns(act.patterns()),
          patterns(act.unless()),
          act.examples().stream().map(Written::text).toList(),
          act.spared().stream().map(Written::text).toList());
    }
  }

  /** Reports exceptions that can change nothing, or leave nothing. */
  private void exceptions(List<Written> found, List<Written> unless) {
    Set<String> patterns = new TreeSet<>();
    found.forEach(pattern -> patterns.add(pattern.text()));
    Set<String> exceptions = new TreeSet<>();
    for (Written each : unless) {
      if (patterns.contains(each.text())) {
        problems.add(
            each.source(), each.offset(), "This is a pattern, too, which would never count.");
      }
      if (!exceptions.add(each.text())) {
        problems.add(each.source(), each.offset(), "This exception stands here twice.");
      }
    }
  }

  private void shown(ActSource.Act act) {
    if (act.unless().isEmpty() != act.spared().isEmpty()) {
      Written at = act.unless().isEmpty() ? act.spared().get(0) : act.unless().get(0);
      problems.add(
          at.source(),
          at.offset(),
          "An exception, \"- pattern\", and its example, ! \"text\", go together.");
    }
  }
}
