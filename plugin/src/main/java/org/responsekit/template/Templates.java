package org.responsekit.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateGuard;
import freemarker.core.TemplateTree;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Kit;

/** All {@code .ftl} files of a kit, each parsed once by one closed configuration of FreeMarker. */
public final class Templates {
  /** How deep FreeMarker's tree may be; each operator of a chain is a level. */
  private static final int DEEPEST_TREE = 600;

  /** Under this key a running environment holds its templates, to look up places. */
  static final Object FILES = new Object();

  /** Under this key it holds the texts of its facts, an {@code IntFunction}. */
  static final Object FACTS = new Object();

  private final Map<String, Parsed> byName = new HashMap<>();
  private final List<Parsed> byIndex = new ArrayList<>();
  private final Map<String, Parsed> libraries = new HashMap<>();
  private final IdentityHashMap<Parsed, Unit> units = new IdentityHashMap<>();

  private Templates() {}

  /**
   * Parses the files of a kit.
   *
   * @param findings takes syntax errors, one per file
   */
  public static Templates parse(Kit kit, Findings findings) {
    List<FtlFile> files = new ArrayList<>();
    kit.templates().values().forEach(template -> files.addAll(template.files().values()));
    return parse(files, kit.libraries(), kit.parts().values(), findings);
  }

  /**
   * Parses files.
   *
   * @param rendered what is rendered
   * @param imported libraries by namespace
   * @param parts fragments
   */
  static Templates parse(
      Collection<FtlFile> rendered,
      Map<String, FtlFile> imported,
      Collection<FtlFile> parts,
      Findings findings) {
    Templates templates = new Templates();
    List<FtlFile> files = new ArrayList<>(parts);
    files.addAll(imported.values());
    files.addAll(rendered);
    Configuration configuration = FixedSetting.configuration(new Sources(files));
    imported.forEach(
        (namespace, library) -> configuration.addAutoImport(namespace, library.name()));
    for (FtlFile file : files) {
      templates.parse(configuration, file, findings);
    }
    imported.forEach(
        (namespace, library) ->
            templates.find(library).ifPresent(p -> templates.libraries.put(namespace, p)));
    return templates;
  }

  private void parse(Configuration configuration, FtlFile file, Findings findings) {
    int index = byIndex.size();
    int tooDeep = TagScanner.tooDeep(file.code());
    if (tooDeep >= 0) {
      SyntaxErrors.tooDeep(file, tooDeep, findings);
      return;
    }
    boolean refused = SourceScan.look(file, configuration, findings);
    try {
      Template template = configuration.getTemplate(file.name());
      if (TemplateTree.depth(template) > DEEPEST_TREE) {
        SyntaxErrors.tooDeep(file, firstWord(file.code()), findings);
        return;
      }
      Parsed parsed = new ParsedReader(file, index, template, findings).read();
      byName.put(file.name(), parsed);
      byIndex.add(parsed);
      TemplateGuard.install(template, new Origins(parsed, this)::printer);
    } catch (ParseException e) {
      if (!refused) {
        SyntaxErrors.report(file, e, findings);
      }
    } catch (NumberFormatException e) {
      if (!refused) {
        SourceScan.longNumber(file, findings);
      }
    } catch (StackOverflowError e) {
      SyntaxErrors.tooDeep(file, firstWord(file.code()), findings);
    } catch (OutOfMemoryError e) {
      // FreeMarker works out what stands written out, such as a slice, while it parses
      findings.add(
          Rule.TEMPLATE_LIMIT,
          file.source().span(0, 0),
          "A list that is written out in it is too long to be made.",
          "Write a list of the items that are needed.");
    } catch (IOException e) {
      SyntaxErrors.report(file, e, findings);
    }
  }

  private static int firstWord(String code) {
    return Math.min(code.length() - code.stripLeading().length(), Math.max(0, code.length() - 1));
  }

  /**
   * The files whose code a file runs or may run: itself, its fragments, and the libraries they
   * name, directly or through others.
   */
  public Set<Parsed> behind(Parsed start) {
    Set<Parsed> behind = new LinkedHashSet<>();
    Deque<Parsed> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      for (Parsed file : unit(queue.pop()).files()) {
        if (behind.add(file)) {
          file.names().stream().map(libraries::get).filter(Objects::nonNull).forEach(queue::push);
        }
      }
    }
    return behind;
  }

  /** A file's parsed form; empty when it could not be parsed. */
  public Optional<Parsed> find(FtlFile file) {
    return Optional.ofNullable(byName.get(file.name()));
  }

  /** A fragment or library by its name. */
  Optional<Parsed> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** What runs together with a file. */
  Unit unit(Parsed file) {
    return units.computeIfAbsent(file, start -> Unit.of(start, this));
  }

  /** The libraries that could be parsed, by namespace. */
  Map<String, Parsed> libraries() {
    return Collections.unmodifiableMap(libraries);
  }

  /** All parsed files. */
  List<Parsed> all() {
    return Collections.unmodifiableList(byIndex);
  }

  /** A file by the number that marks carry. */
  public Parsed byIndex(int index) {
    return byIndex.get(index);
  }

  /**
   * Readies an environment so that what it prints can be told apart by place.
   *
   * @param facts the texts of the facts by the numbers that their marks carry
   */
  public void attach(Environment environment, IntFunction<String> facts) {
    environment.setCustomState(FILES, this);
    environment.setCustomState(FACTS, facts);
  }

  /** The mark of what is printed at the place being executed. */
  String printedMark(Environment environment) {
    TemplateTree.Place place = TemplateTree.executing(environment);
    Parsed file = place == null ? null : byName.get(place.template());
    return file == null
        ? ""
        : Marks.printed(
            file.index(),
            Marks.span(file.file().source(), place),
            callMarks(TemplateTree.calls(environment)));
  }

  /** The places of calls as marks carry them. */
  String callMarks(List<TemplateTree.Place> calls) {
    StringBuilder marks = new StringBuilder();
    for (TemplateTree.Place call : calls) {
      Parsed file = byName.get(call.template());
      if (file != null) {
        marks.append(Marks.call(file.index(), Marks.span(file.file().source(), call)));
      }
    }
    return marks.toString();
  }

  /** The place in the files that FreeMarker reports, if the file is known. */
  public Optional<Span> span(String template, int line, int column, int endLine, int endColumn) {
    return Optional.ofNullable(byName.get(String.valueOf(template)))
        .map(
            file ->
                Marks.span(
                    file.file().source(),
                    new TemplateTree.Place(template, line, column, endLine, endColumn)));
  }
}
