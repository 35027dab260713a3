package org.responsekit.pipeline;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.responsekit.export.Dependencies;
import org.responsekit.export.Omission;
import org.responsekit.export.Snippets;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.handbook.Appendix;
import org.responsekit.handbook.Handbook;
import org.responsekit.handbook.HandbookDates;
import org.responsekit.handbook.ThemeCheck;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.kit.read.KitReader;
import org.responsekit.publish.Publisher;
import org.responsekit.publish.Reports;
import org.responsekit.publish.Staging;
import org.responsekit.release.Comparison;
import org.responsekit.render.TextRenderer;
import org.responsekit.report.Explanation;
import org.responsekit.report.JsonReport;
import org.responsekit.report.Outcome;
import org.responsekit.report.SarifReport;
import org.responsekit.template.LanguagePage;
import org.responsekit.template.Parsed;
import org.responsekit.template.SourceLook;
import org.responsekit.template.Templates;
import org.responsekit.template.Translations;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Judge;
import org.responsekit.wording.OwnWords;
import org.responsekit.wording.TextInspection;

/**
 * The one way through: read the kit, look at the templates' sources, render every text, inspect the
 * texts, report. It knows nothing of Maven.
 */
public final class ResponseKit {
  /** In bytes. */
  private static final long STACK = 64L << 20;

  private ResponseKit() {}

  /**
   * An explanation.
   *
   * @param known whether there is such a rule
   * @param text the explanation, or what else may have been meant
   */
  public record Explained(boolean known, String text) {}

  /** What a run came to, before anything is published. */
  record Checked(
      Outcome outcome,
      Optional<Kit> kit,
      KitReader.Reading reading,
      List<Snippet> snippets,
      Optional<Words> words,
      Appendix appendix) {
    /** The same with something that turned out while publishing. */
    Checked with(Finding late) {
      Findings findings = new Findings();
      findings.addAll(outcome.findings());
      findings.add(late);
      return new Checked(
          new Outcome(findings.sorted(), outcome.waived(), outcome.scope()),
          kit,
          reading,
          snippets,
          words,
          appendix);
    }
  }

  static Checked checked(Request request) throws IOException {
    return checked(request, Words::judge);
  }

  static Checked checked(Request request, Judge judge) throws IOException {
    return checked(request, (kit, findings) -> judge);
  }

  private static Checked checked(Request request, BiFunction<Kit, Findings, Judge> judges)
      throws IOException {
    Findings findings = new Findings();
    Words.getReady();
    KitReader.Reading reading = KitReader.read(request.paths(), findings);
    List<Snippet> snippets =
        reading.kit().isPresent() ? texts(reading, request, findings) : List.of();
    boolean complete = !findings.failsBuild();
    Optional<Words> words =
        reading
            .kit()
            .map(
                kit -> {
                  Judge judge = judges.apply(kit, findings);
                  return Words.judge(kit, snippets, judge, request.today(), complete, findings);
                });
    Appendix appendix =
        reading.kit().isPresent()
            ? appendix(request, reading, snippets, words, findings)
            : Appendix.NONE;
    int texts = snippets.stream().mapToInt(snippet -> snippet.keys().size()).sum();
    int files = reading.kit().map(ResponseKit::files).orElse(0);
    Outcome outcome =
        new Outcome(
            findings.sorted(),
            words.map(Words::waived).orElse(List.of()),
            new Outcome.Scope(request.toolVersion(), files, texts));
    return new Checked(outcome, reading.kit(), reading, snippets, words, appendix);
  }

  /** What the handbook shows beside the kit; with it, a theme of the kit's own is tried. */
  private static Appendix appendix(
      Request request,
      KitReader.Reading reading,
      List<Snippet> snippets,
      Optional<Words> words,
      Findings findings)
      throws IOException {
    Kit kit = reading.kit().orElseThrow();
    List<Comparison> changes = ReleaseRun.check(request, kit, snippets, findings);
    Appendix appendix =
        new Appendix(
            HandbookRules.of(kit, Words.builtIn().rules()),
            changes,
            words.map(said -> said.approvals().inForce()).orElse(List.of()),
            words.map(said -> new DraftJudge(said.judge(), OwnWords.of(kit))));
    ThemeCheck.check(
        kit,
        reading.links(),
        snippets,
        new HandbookDates(request.published()),
        reading.theme(),
        appendix,
        findings);
    return appendix;
  }

  private static List<Snippet> texts(
      KitReader.Reading reading, Request request, Findings findings) {
    Kit kit = reading.kit().orElseThrow();
    DueReviews.check(kit, request.today(), findings);
    Templates templates = Templates.parse(kit, findings);
    SourceLook.look(kit, reading.gaps(), templates, findings);
    Translations.check(kit, templates, findings);
    boolean complete = reading.gaps().kinds().isEmpty() && reading.gaps().blanks().isEmpty();
    List<Snippet> snippets =
        complete
            ? TextRenderer.render(kit, templates, renderable(kit, templates, findings), findings)
            : List.of();
    TextInspection.inspect(kit, snippets, findings);
    return snippets;
  }

  /** The templates in whose code nothing was refused; the others would only fail again. */
  private static List<Template> renderable(Kit kit, Templates templates, Findings findings) {
    Set<String> refused =
        findings.sorted().stream()
            .filter(finding -> finding.severity().failsBuild())
            .map(Finding::at)
            .map(at -> at.source().path())
            .collect(Collectors.toSet());
    List<Template> renderable = new ArrayList<>();
    for (Template template : kit.templates().values()) {
      boolean clean =
          template.files().values().stream()
              .allMatch(
                  file -> {
                    Optional<Parsed> parsed = templates.find(file);
                    return parsed.isPresent()
                        && templates.behind(parsed.get()).stream()
                            .noneMatch(behind -> refused.contains(behind.file().source().path()));
                  });
      if (clean) {
        renderable.add(template);
      }
    }
    return renderable;
  }

  private static int files(Kit kit) {
    int templates =
        kit.templates().values().stream().mapToInt(template -> template.files().size()).sum();
    return 1
        + kit.pages().size()
        + kit.situations().size()
        + templates
        + kit.libraries().size()
        + kit.parts().size();
  }

  /**
   * Checks a kit and publishes nothing but the reports.
   *
   * @throws IOException when the kit cannot be read or the reports cannot be written
   */
  public static Result check(Request request) throws IOException {
    return deep(
        () -> {
          request.requireOutputOutside();
          Publisher.repair(request.output());
          Checked checked = checked(request);
          report(request, checked);
          return Result.of(checked.outcome());
        });
  }

  /**
   * Checks a kit and, unless something was refused, publishes handbook and snippets as one. What
   * was published before stays as it is otherwise.
   *
   * @throws IOException when the kit cannot be read or the output cannot be written
   */
  public static Result render(Request request) throws IOException {
    return render(request, Optional.empty());
  }

  /**
   * As {@link #render(Request)}, with the handbook as one PDF where that is asked for. When it
   * cannot be made, that is a warning, and everything else is published.
   *
   * @throws IOException when the kit cannot be read or the output cannot be written
   */
  public static Result render(Request request, Optional<PdfRequest> pdf) throws IOException {
    return deep(
        () -> {
          request.requireOutputOutside();
          Publisher.repair(request.output());
          Checked checked = checked(request);
          report(request, checked);
          if (!checked.outcome().failsBuild() && checked.kit().isPresent()) {
            Optional<Finding> late = publish(request, checked, pdf);
            if (late.isPresent()) {
              checked = checked.with(late.get());
              report(request, checked);
            }
          }
          return Result.of(checked.outcome());
        });
  }

  /**
   * Enters approvals of texts into {@code approvals.yaml}, if none of them breaks a rule.
   *
   * @throws IOException when the kit cannot be read or the file cannot be written
   */
  public static Result approve(Request request, ApproveRequest asked) throws IOException {
    return deep(() -> ApproveRun.run(request, asked));
  }

  /**
   * Judges replies that were published or drafted elsewhere.
   *
   * @throws IOException when a file cannot be read or a report cannot be written
   */
  public static Result audit(Request request, AuditAsked asked) throws IOException {
    return deep(() -> AuditRun.run(request, asked));
  }

  /**
   * What a rule is about; for the one that refuses constructs, with the authors' language.
   *
   * @param id the rule's id; empty for the list of all rules
   */
  public static Explained explain(String id) {
    Explanation explanation = Explanation.of(id, WordingPages.of(Words.builtIn().rules()));
    boolean language = id.strip().equals(Rule.TEMPLATE_REFUSED.id());
    String text = explanation.text() + (language ? "\n\n" + LanguagePage.text() : "");
    return new Explained(explanation.known(), text);
  }

  private static void report(Request request, Checked checked) throws IOException {
    Reports.write(request.output(), "findings.json", new JsonReport().write(checked.outcome()));
    Reports.write(request.output(), "findings.sarif", new SarifReport().write(checked.outcome()));
    if (checked.kit().isPresent()) {
      byte[] dependencies = Dependencies.report(checked.kit().get(), checked.snippets());
      Reports.write(
          request.output(), "dependencies.json", new String(dependencies, StandardCharsets.UTF_8));
    }
  }

  /** Publishes everything; what turned out on the way is no reason not to. */
  private static Optional<Finding> publish(
      Request request, Checked checked, Optional<PdfRequest> pdf) throws IOException {
    Kit kit = checked.kit().orElseThrow();
    Optional<Finding> late = Optional.empty();
    try (Staging staging = Publisher.stage(request.output())) {
      Sink sink = new Sink(staging);
      new Handbook(
              kit,
              checked.reading().links(),
              checked.snippets(),
              new HandbookDates(request.published()),
              checked.reading().theme(),
              checked.appendix())
          .write(sink::image, (path, bytes) -> sink.write("handbook/" + path, bytes));
      List<Omission> omitted =
          Snippets.write(
              kit, checked.snippets(), (path, bytes) -> sink.write("snippets/" + path, bytes));
      if (pdf.isPresent()) {
        late = Pdf.write(pdf.get(), kit, staging);
      }
      staging.publish();
      ReleaseRun.store(request, kit, checked.snippets());
      Reports.write(
          request.output(),
          "export.json",
          new String(Snippets.report(omitted), StandardCharsets.UTF_8));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return late;
  }

  /** Lets functions that cannot throw write to the staging area. */
  private record Sink(Staging staging) {
    void write(String path, byte[] bytes) {
      try {
        staging.write(path, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    byte[] image(Path file) {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * FreeMarker and Markdown recurse as deep as their sources nest; the stack is stated rather than
   * left to the machine.
   */
  private static Result deep(Callable<Result> work) throws IOException {
    FutureTask<Result> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "response-kit", STACK);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The build was interrupted.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("Response Kit failed; please report this.", e.getCause());
    }
  }
}
