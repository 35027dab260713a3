package org.responsekit.kit.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Links;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Template;

/** Reads the templates folder: templates with their translations, libraries and fragments. */
final class TemplateFolder {
  private static final String SUFFIX = ".ftl";
  private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern LOCALE_SUFFIX = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

  private final KitFiles files;
  private final FileNames fileNames;
  private final Optional<Settings> settings;
  private final String mainLocale;
  private final Names names;
  private final Links links;
  private final Findings findings;
  private final Map<String, FtlFile> libraries = new TreeMap<>();
  private final Map<String, FtlFile> parts = new TreeMap<>();
  private final Map<String, Template> templates = new TreeMap<>();

  TemplateFolder(
      KitFiles files,
      FileNames fileNames,
      Optional<Settings> settings,
      Names names,
      Links links,
      Findings findings) {
    this.files = files;
    this.fileNames = fileNames;
    this.settings = settings;
    this.mainLocale = settings.map(Settings::mainLocale).orElse("en");
    this.names = names;
    this.links = links;
    this.findings = findings;
  }

  Map<String, FtlFile> libraries() {
    return libraries;
  }

  Map<String, FtlFile> parts() {
    return parts;
  }

  Map<String, Template> templates() {
    return templates;
  }

  /**
   * Reads everything in the folder.
   *
   * @throws IOException when a file or folder that exists cannot be read
   */
  void read(Path folder) throws IOException {
    Map<String, List<Path>> byId = new LinkedHashMap<>();
    for (Path file : files.below(folder)) {
      String name = files.relative(folder, file);
      if (!fileNames.fits(file, name, "ftl", Set.of())) {
        continue;
      }
      if (name.startsWith("lib/parts/")) {
        fragment(file, name, FtlFile.Use.PART).ifPresent(part -> parts.put(name, part));
      } else if (name.startsWith("lib/")) {
        readLibrary(file, name);
      } else {
        byId.computeIfAbsent(templateKey(name), key -> new ArrayList<>()).add(file);
      }
    }
    TemplateReader reader = new TemplateReader(settings, names, findings);
    for (Map.Entry<String, List<Path>> entry : byId.entrySet()) {
      readTemplate(reader, folder, entry.getKey(), entry.getValue());
    }
    oldIds();
  }

  /** The template's path without locale suffix, by which its files belong together. */
  private String templateKey(String name) {
    String stem = withoutSuffix(name);
    int dot = stem.lastIndexOf('.');
    boolean hasLocale = dot > stem.lastIndexOf('/') && isLocale(stem.substring(dot + 1));
    return hasLocale ? stem.substring(0, dot) : stem;
  }

  private static String withoutSuffix(String name) {
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private boolean isLocale(String suffix) {
    if (settings.isEmpty() || names.isUnsure(Kind.LOCALE)) {
      return LOCALE_SUFFIX.matcher(suffix).matches();
    }
    return settings.get().locales().contains(suffix);
  }

  private void readTemplate(TemplateReader reader, Path folder, String key, List<Path> group)
      throws IOException {
    String id = key.substring(key.lastIndexOf('/') + 1);
    Path original = folder.resolve(key + SUFFIX);
    group.forEach(file -> links.unreadable(files.relative(file)));
    if (!group.contains(original)) {
      links.unreadable(files.relative(original));
      withoutOriginal(id, group);
      return;
    }
    if (!fileNames.isSlug(original, key + SUFFIX, id)) {
      return;
    }
    Ref declared = new Ref(id, files.place(original));
    Span first = names.declare(Kind.TEMPLATE, declared);
    if (first != null) {
      findings.add(
          Finding.of(
                  Rule.KIT_DUPLICATE_ID,
                  declared.at(),
                  "A template called \"" + id + "\" exists already.",
                  "Rename one of the two files.")
              .withStep(first, "the first one"));
      names.unsureWhatIsServed();
      return;
    }
    List<TemplateReader.Named> sources = new ArrayList<>();
    boolean whole = true;
    group.sort((a, b) -> a.equals(original) ? -1 : b.equals(original) ? 1 : a.compareTo(b));
    for (Path file : group) {
      String name = files.relative(folder, file);
      String locale =
          file.equals(original) ? mainLocale : withoutSuffix(name).substring(key.length() + 1);
      if (!file.equals(original) && locale.equals(mainLocale)) {
        findings.add(
            Rule.KIT_FILE_NAME,
            files.place(file),
            "\"" + mainLocale + "\" is the main language, which has no suffix.",
            "Merge it into \"" + id + ".ftl\", or remove it.");
        continue;
      }
      Optional<SourceText> source = files.read(file);
      whole &= source.isPresent();
      source.ifPresent(text -> sources.add(new TemplateReader.Named(locale, name, text)));
    }
    if (!whole) {
      names.unsureWhatIsServed();
      return;
    }
    Optional<Template> template = reader.read(id, sources);
    template.ifPresent(found -> templates.put(id, found));
    if (template.isPresent()) {
      sources.forEach(file -> links.page(file.source().path(), Links.Kind.TEMPLATE, id, List.of()));
    }
  }

  private void withoutOriginal(String id, List<Path> translations) {
    names.excuse(Kind.TEMPLATE, id);
    names.unsureWhatIsServed();
    for (Path file : translations) {
      findings.add(
          Rule.KIT_DANGLING_REFERENCE,
          files.place(file),
          "This is a translation, and its original \"" + id + ".ftl\" is not there.",
          "The original is in the main language, \""
              + mainLocale
              + "\", and has no language in its name.");
    }
  }

  private void readLibrary(Path file, String name) throws IOException {
    String namespace = withoutSuffix(name.substring("lib/".length()));
    if (!NAMESPACE.matcher(namespace).matches()) {
      findings.add(
          Rule.KIT_FILE_NAME,
          files.place(file),
          "A library is imported under its file name, and \""
              + namespace
              + "\" is no name that templates can write.",
          "Use letters, digits and underscores only, directly in templates/lib/.");
      return;
    }
    Optional<FtlFile> library = fragment(file, name, FtlFile.Use.LIBRARY);
    names.library(namespace, files.place(file));
    library.ifPresentOrElse(
        found -> libraries.put(namespace, found), () -> names.brokenLibrary(namespace));
  }

  private Optional<FtlFile> fragment(Path file, String name, FtlFile.Use use) throws IOException {
    Optional<SourceText> source = files.read(file);
    if (source.isPresent() && FrontMatter.starts(source.get())) {
      findings.add(
          Rule.KIT_INVALID_VALUE,
          source.get().span(0, 3),
          "Libraries and fragments have no front matter.",
          "Remove the block; only templates have one.");
      return Optional.empty();
    }
    return source.map(text -> new FtlFile(name, use, text, text.text()));
  }

  private void oldIds() {
    for (Template template : templates.values()) {
      for (Ref old : template.was()) {
        if (templates.containsKey(old.id())) {
          findings.add(
              Rule.KIT_DUPLICATE_ID,
              old.at(),
              "\"" + old.id() + "\" is a template of its own.",
              "\"was\" lists ids that no longer exist.");
        }
      }
    }
  }
}
