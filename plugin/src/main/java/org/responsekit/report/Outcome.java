package org.responsekit.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Severity;
import org.responsekit.finding.Waived;

/**
 * How a run ended; what every report is written from.
 *
 * @param findings everything the checks found, kept sorted by place
 * @param waived findings that someone answers for; they fail nothing, and every report lists them
 * @param scope what the run looked at
 */
public record Outcome(List<Finding> findings, List<Waived> waived, Scope scope) {

  /**
   * What a run looked at, so that "no findings" can be told from "nothing read".
   *
   * @param toolVersion the version of Response Kit, empty when unknown
   * @param files how many files of the kit were read
   * @param texts how many finished texts were inspected
   */
  public record Scope(String toolVersion, int files, int texts) {}

  public Outcome {
    findings = findings.stream().sorted().toList();
    waived = waived.stream().sorted().toList();
  }

  /** A run in which nothing is waived. */
  public Outcome(List<Finding> findings, Scope scope) {
    this(findings, List.of(), scope);
  }

  /** Whether anything keeps handbook and snippets from being published. */
  public boolean failsBuild() {
    return findings.stream().anyMatch(finding -> finding.severity().failsBuild());
  }

  /** How many findings there are of a weight. */
  public int count(Severity severity) {
    return counts().get(severity);
  }

  /** How many findings there are of each weight, heaviest first; none is missing. */
  public Map<Severity, Integer> counts() {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }

  /** One line that says how the run ended and what to do next. */
  public String summary() {
    String answered = waived.isEmpty() ? "" : " (" + waived.size() + " waived)";
    return "Response Kit: " + found() + answered + looked() + ". " + next();
  }

  private String found() {
    if (findings.isEmpty()) {
      return "no findings";
    }
    Map<Severity, Integer> counts = counts();
    String found =
        plural(counts.get(Severity.BLOCKER), "blocker")
            + ", "
            + plural(counts.get(Severity.ERROR), "error")
            + ", "
            + plural(counts.get(Severity.WARNING), "warning");
    int infos = counts.get(Severity.INFO);
    return infos == 0 ? found : found + ", " + plural(infos, "info");
  }

  private String looked() {
    String texts = scope.texts() == 0 ? "" : " and " + plural(scope.texts(), "finished text");
    return scope.files() == 0 ? "" : " in " + plural(scope.files(), "file") + texts;
  }

  private String next() {
    int blockers = count(Severity.BLOCKER);
    int errors = count(Severity.ERROR);
    if (failsBuild()) {
      return "Nothing is published until "
          + (blockers == 0 ? "" : the(blockers, "blocker"))
          + (blockers == 0 || errors == 0 ? "" : " and ")
          + (errors == 0 ? "" : the(errors, "error"))
          + (blockers + errors == 1 ? " is fixed; it says how." : " are fixed; each says how.");
    }
    if (findings.isEmpty()) {
      return "The kit may be published.";
    }
    return "The kit may be published; "
        + (findings.size() == 1 ? "this finding" : "these findings")
        + " can wait, but not for long.";
  }

  private static String the(int count, String noun) {
    return "the " + (count == 1 ? noun : noun + "s");
  }

  private static String plural(int count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }
}
