package org.responsekit.leakbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Channel;
import org.responsekit.kit.LocalText;
import org.responsekit.render.BenchRun;
import org.responsekit.template.BenchLook;
import org.responsekit.template.Marks;
import org.responsekit.template.Parsed;

/** Judges templates of the bench by the checks of a build that concern the flow of data. */
final class Judge {
  /** Rules by which a template is outside the authors' language, whatever it does. */
  private static final Set<String> LANGUAGE =
      Set.of(
          "setting",
          "template-refused",
          "template-syntax",
          "template-name-clash",
          "kit-outside-base");

  /**
   * What came of it.
   *
   * @param findings what fails the build; empty when the template is accepted
   */
  record Verdict(List<String> findings) {
    boolean accepted() {
      return findings.isEmpty();
    }

    /** The rules that were broken. */
    Set<String> rules() {
      Set<String> rules = new TreeSet<>();
      findings.forEach(finding -> rules.add(finding.substring(0, finding.indexOf(' '))));
      return rules;
    }

    /** Whether it uses something outside the authors' language, whatever else is wrong with it. */
    boolean isOutsideLanguage() {
      return rules().stream().anyMatch(LANGUAGE::contains);
    }
  }

  private final BenchLook look;
  private final BenchRun run;

  private Judge(Schema schema) {
    Channel channel =
        new Channel(
            "web",
            LocalText.of("Web"),
            Channel.Audience.PUBLIC,
            Set.of(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            new SourceText("schema.json", "").start());
    this.look = new BenchLook(schema.facts(), schema.values(), schema.blanks(), channel);
    this.run = new BenchRun(PublicValues.all(), schema.blanks(), channel);
  }

  /** A judge by a schema of the bench. */
  static Judge of(InputStream schema) throws IOException {
    return new Judge(Schema.read(schema));
  }

  Verdict judge(BenchCase asked) {
    if (!asked.settings().isEmpty()) {
      return new Verdict(List.of("setting " + asked.settings()));
    }
    for (String text : asked.files().values()) {
      if (text.indexOf(Marks.START) >= 0 || text.indexOf(Marks.END) >= 0) {
        return new Verdict(List.of("kit-control-character, as the reader of files reports it"));
      }
    }
    Findings findings = new Findings();
    BenchLook.Looked looked = look.look(asked.files(), BenchCase.MAIN, findings);
    if (!findings.failsBuild()) {
      Parsed main = looked.templates().find(looked.main()).orElseThrow();
      run.run(looked.templates(), main, findings);
    }
    return new Verdict(
        findings.sorted().stream()
            .filter(finding -> finding.severity().failsBuild())
            .map(Judge::line)
            .toList());
  }

  private static String line(Finding finding) {
    return finding.rule().id()
        + " "
        + finding.at().source().path()
        + ":"
        + finding.at().start()
        + " "
        + finding.message();
  }
}
