package org.responsekit.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.responsekit.accept.Approving;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Occurrence;
import org.responsekit.publish.WholeFile;
import org.responsekit.report.ConsoleReport;
import org.responsekit.report.Outcome;
import org.responsekit.wording.GuidanceInspection.Unknown;

/** Enters approvals into {@code approvals.yaml}, or says why not and changes nothing. */
final class ApproveRun {
  private static final int MOST_LISTED = 50;

  /** What an approval is there to answer for, or what is no matter of the texts themselves. */
  private static final Set<String> NO_OBSTACLE =
      Set.of(
          Rule.WORDING_UNRECOGNISED.id(),
          Rule.APPROVAL_MISSING.id(),
          Rule.WORDING_SAY_NOT_CLEAN.id(),
          Rule.WORDING_DONT_SAY_PASSES.id());

  private final Request request;
  private final ApproveRequest asked;
  private final ResponseKit.Checked checked;

  private ApproveRun(Request request, ApproveRequest asked, ResponseKit.Checked checked) {
    this.request = request;
    this.asked = asked;
    this.checked = checked;
  }

  static Result run(Request request, ApproveRequest asked) throws IOException {
    return run(request, asked, ResponseKit.checked(request));
  }

  static Result run(Request request, ApproveRequest asked, ResponseKit.Checked checked)
      throws IOException {
    return new ApproveRun(request, asked, checked).run();
  }

  private Result run() throws IOException {
    if (asked.role().isEmpty() || asked.name().isEmpty()) {
      return refused(
          "Say who approves: -Dkit.by=ROLE -Dkit.name=WHO, with a role of kit.yaml and the name of"
              + " the person.");
    }
    Outcome outcome = checked.outcome();
    List<Finding> obstacles = outcome.findings().stream().filter(this::isObstacle).toList();
    if (checked.kit().isEmpty() || !obstacles.isEmpty()) {
      return refusedFor(obstacles.isEmpty() ? outcome.findings() : obstacles);
    }
    Kit kit = checked.kit().get();
    if (!kit.settings().roles().containsKey(asked.role())) {
      return refused(
          "There is no role "
              + Masking.quote(asked.role())
              + " in kit.yaml."
              + DidYouMean.hint(asked.role(), kit.settings().roles().keySet()));
    }
    Set<String> known = new TreeSet<>(kit.templates().keySet());
    checked.words().orElseThrow().unknown().forEach(block -> known.add(block.path()));
    for (String template : asked.templates()) {
      if (!known.contains(template)) {
        return refused(
            "There is no template "
                + Masking.quote(template)
                + "."
                + DidYouMean.hint(template, known));
      }
    }
    return approve();
  }

  /** A finding that fails the build, in a text that is to be approved or in the kit's form. */
  private boolean isObstacle(Finding finding) {
    if (!finding.severity().failsBuild() || NO_OBSTACLE.contains(finding.rule().id())) {
      return false;
    }
    List<Occurrence> occurrences = checked.words().map(Words::occurrences).orElse(List.of());
    Predicate<Occurrence> same = one -> one.finding().compareTo(finding) == 0;
    boolean elsewhere =
        !asked.templates().isEmpty()
            && occurrences.stream().anyMatch(same)
            && occurrences.stream()
                .filter(same)
                .noneMatch(one -> asked.templates().contains(one.template()));
    return !elsewhere;
  }

  private Result approve() throws IOException {
    Words words = checked.words().orElseThrow();
    Approving approving =
        Approving.of(
            words.approvals(),
            new Approving.By(
                asked.role(),
                asked.name(),
                Set.copyOf(asked.templates()),
                request.today(),
                request.today().plusMonths(12)),
            (path, locale, text) -> words.unknown().contains(new Unknown(path, locale, text)));
    Path file = request.paths().approvals();
    boolean needed = Files.exists(file) || !approving.entries().isEmpty();
    boolean changed = needed && write(file, approving.text());
    List<String> lines = new ArrayList<>();
    approving.approved().stream().limit(MOST_LISTED).forEach(text -> lines.add("approved " + text));
    if (approving.approved().size() > MOST_LISTED) {
      lines.add(
          "and " + (approving.approved().size() - MOST_LISTED) + " more; all are in the file.");
    }
    String summary =
        "Response Kit: %d approved by %s, %d kept, %d dropped because the text is gone. %s"
            .formatted(
                approving.approved().size(),
                asked.role(),
                approving.kept(),
                approving.dropped(),
                changed
                    ? "Commit "
                        + file.getFileName()
                        + " with a signature: the proof of an approval is the signed commit."
                    : "Nothing has changed.");
    lines.add(summary);
    return new Result(false, "\n" + String.join("\n", lines), summary);
  }

  /** Writes the file; false when it is there already. */
  private static boolean write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    WholeFile.write(file, bytes);
    return true;
  }

  private Result refusedFor(List<Finding> findings) {
    String why =
        "Response Kit: nothing was approved. A text with these findings is not for a person to answer for; mend it first.";
    Outcome outcome = new Outcome(findings, checked.outcome().scope());
    return new Result(true, "\n" + new ConsoleReport().write(outcome) + why, why);
  }

  private static Result refused(String why) {
    String summary = "Response Kit: nothing was approved. " + why;
    return new Result(true, summary, summary);
  }
}
