package org.responsekit.template;

import freemarker.core.TemplateTree.Node;
import freemarker.core.TemplateTree.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Channel;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.IdClass;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Template;

/**
 * Which blanks a template names, in its own code, in fragments, and in macros and functions that it
 * names, directly or through others. A macro that nobody names counts for nobody. What is named
 * where it is not cleared is reported, whether or not any rendering reaches it.
 */
final class Reach {
  private static final int MOST_STEPS = 6;

  /** A place that names a blank, with the channels it reaches and how. */
  private record Named(Blank blank, Span at, Set<Channel> channels, Set<Finding.Step> steps) {}

  private final Templates templates;
  private final Given given;
  private final Findings findings;
  private final Map<Span, Named> uncleared = new LinkedHashMap<>();

  Reach(Templates templates, Given given, Findings findings) {
    this.templates = templates;
    this.given = given;
    this.findings = findings;
  }

  /** Reports what a kit's templates name where it is not cleared. */
  void check(Kit kit) {
    for (Template template : kit.templates().values()) {
      List<Channel> channels = kit.channelsOf(template);
      for (FtlFile file : template.files().values()) {
        templates.find(file).ifPresent(parsed -> walk(parsed, channels));
      }
    }
    report();
  }

  /** Notes what a template names that one of its channels is not cleared for. */
  void walk(Parsed template, List<Channel> channels) {
    new Walk(channels).start(template);
  }

  /** Reports what was noted, each place once. */
  void report() {
    uncleared.values().forEach(this::report);
  }

  private void report(Named named) {
    Blank blank = named.blank();
    boolean isPublic = named.channels().stream().anyMatch(Channel::isPublic);
    String channels =
        named.channels().stream().map(Channel::id).sorted().collect(Collectors.joining(", "));
    boolean publicClass = blank.idClass() == IdClass.PUBLIC;
    String what =
        publicClass
            ? "is filled by " + (blank.type() == Blank.Type.TEXT ? "typing" : "another system")
            : blank.idClass().word() + ", " + blank.idClass().source();
    Finding finding =
        Finding.of(
                Rule.PLACEHOLDER_UNCLEARED,
                named.at(),
                publicClass
                    ? "A blank that anything may be written into stands in a public text: \""
                        + blank.name()
                        + "\"."
                    : "A blank for "
                        + blank.idClass().word()
                        + " stands in a "
                        + (isPublic ? "public" : "private")
                        + " text that is not cleared for it.",
                fix(blank, isPublic, publicClass))
            .withNote(
                blank.name()
                    + ": "
                    + what
                    + "; reaches "
                    + channels
                    + " ("
                    + (isPublic ? "public" : "private")
                    + ")");
    for (Finding.Step step : named.steps().stream().limit(MOST_STEPS).toList()) {
      finding = finding.withStep(step.at(), step.note());
    }
    findings.add(finding);
  }

  private static String fix(Blank blank, boolean isPublic, boolean publicClass) {
    if (publicClass) {
      return "Make it a choice or role with options, or move this wording to a private channel.";
    }
    String cleared = "move this wording to a private channel cleared for " + blank.idClass().word();
    return isPublic
        ? (blank.idClass() == IdClass.NAMES
                ? "Greet no one by name, or "
                : "Say it without this, or ")
            + cleared
            + "."
        : "Say it without this, or " + cleared + "; only clear a channel that really may carry it.";
  }

  /** One template, from its first line into everything it names. */
  private final class Walk {
    private final List<Channel> channels;
    private final Set<Node> seen =
        java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    private final Set<String> libraries = new HashSet<>();
    private final Set<String> included = new HashSet<>();

    Walk(List<Channel> channels) {
      this.channels = channels;
    }

    void start(Parsed parsed) {
      Unit unit = templates.unit(parsed);
      body(parsed, unit, parsed.root(), List.of());
    }

    /**
     * Code that runs when its surroundings run; definitions of macros inside it wait until they are
     * named.
     */
    private void body(Parsed file, Unit unit, Node node, List<Finding.Step> way) {
      if (node.kind().equals("Macro")) {
        return;
      }
      inside(file, unit, node, way);
    }

    private void inside(Parsed file, Unit unit, Node node, List<Finding.Step> way) {
      NamePath path = NamePath.of(node);
      boolean whole = path != null && !node.kind().equals("ParentheticalExpression");
      if (whole) {
        name(file, unit, node, path, way);
      }
      if (node.kind().equals("Include")) {
        include(file, unit, node, way);
      }
      for (Parameter parameter : node.parameters()) {
        boolean partOfName = whole && parameter.role().equals("left-hand operand");
        if (parameter.value() instanceof Node part && !partOfName) {
          body(file, unit, part, way);
        }
      }
      node.children().forEach(child -> body(file, unit, child, way));
    }

    private void include(Parsed file, Unit unit, Node node, List<Finding.Step> way) {
      Span at = file.span(node);
      for (Parsed.Include include : file.includes()) {
        boolean here = include.at().start() >= at.start() && include.at().end() <= at.end();
        Parsed part = here ? templates.named(include.target()).orElse(null) : null;
        if (part != null && included.add(part.file().name())) {
          body(part, unit, part.root(), plus(way, include.at(), "included here"));
        }
      }
    }

    private void name(Parsed file, Unit unit, Node node, NamePath path, List<Finding.Step> way) {
      String first = path.first();
      if (given.isBlankRoot(first)) {
        given.blanksUnder(first).stream()
            .filter(name -> path.dotted().equals(name) || path.dotted().startsWith(name + "."))
            .map(given::blank)
            .forEach(blank -> blank(file, node, blank, way));
      } else if (given.isLibrary(first)) {
        library(path, plus(way, file.span(node), "called here"));
      } else if (unit.macros().containsKey(first)) {
        macros(unit, unit.macros().get(first), plus(way, file.span(node), "called here"));
      }
    }

    private void library(NamePath path, List<Finding.Step> way) {
      Parsed library = templates.libraries().get(path.first());
      if (library == null) {
        return;
      }
      Unit unit = templates.unit(library);
      if (libraries.add(path.first())) {
        body(
            library, unit, library.root(), way); // a library's own code runs when it is first named
      }
      boolean oneMember = path.parts().size() > 1;
      unit.macros()
          .forEach(
              (name, defined) -> {
                if (!oneMember || name.equals(path.parts().get(1))) {
                  macros(unit, defined, way);
                }
              });
    }

    private void macros(Unit unit, List<Unit.Defined> named, List<Finding.Step> way) {
      for (Unit.Defined defined : named) {
        if (seen.add(defined.macro())) {
          inside(defined.file(), unit, defined.macro(), way);
        }
      }
    }

    private void blank(Parsed file, Node node, Blank blank, List<Finding.Step> way) {
      Set<Channel> notCleared =
          channels.stream()
              .filter(channel -> !blank.clearedFor(channel))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (notCleared.isEmpty()) {
        return;
      }
      Named named =
          uncleared.computeIfAbsent(
              file.span(node),
              at -> new Named(blank, at, new LinkedHashSet<>(), new LinkedHashSet<>()));
      named.channels().addAll(notCleared);
      named.steps().addAll(way);
    }

    private List<Finding.Step> plus(List<Finding.Step> way, Span at, String note) {
      List<Finding.Step> longer = new ArrayList<>();
      longer.add(new Finding.Step(at, note));
      longer.addAll(way);
      return longer;
    }
  }
}
