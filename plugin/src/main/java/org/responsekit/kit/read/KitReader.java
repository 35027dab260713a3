package org.responsekit.kit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.FtlFile;
import org.responsekit.kit.Gaps;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.HouseRule;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Template;

/** Reads all files of a kit and reports every mistake of form in one run. */
public final class KitReader {
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
  private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern LOCALE_SUFFIX = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");
  private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");
  private static final Set<String> ALMOST =
      Set.of("ftlh", "ftlx", "markdown", "mdown", "mdx", "html", "htm");
  private static final int MOST_GROUPS = 9;

  /**
   * What came of reading.
   *
   * @param kit the kit without what could not be read; empty when there are no settings
   * @param gaps what could not be read
   * @param links where links lead to
   */
  public record Reading(Optional<Kit> kit, Gaps gaps, Links links) {}

  private final KitPaths paths;
  private final Findings findings;
  private final KitFiles files;
  private final Names names = new Names();
  private final Links links = new Links();
  private final Map<String, Page> pages = new TreeMap<>();
  private final Map<String, Situation> situations = new TreeMap<>();
  private final Map<String, FtlFile> libraries = new TreeMap<>();
  private final Map<String, FtlFile> parts = new TreeMap<>();
  private final Map<String, Template> templates = new TreeMap<>();
  private final Map<String, Path> images = new TreeMap<>();
  private final Map<String, Path> lowerCaseIds = new TreeMap<>();

  private KitReader(KitPaths paths, Findings findings) throws IOException {
    this.paths = paths;
    this.findings = findings;
    this.files = new KitFiles(paths.base(), findings);
  }

  /**
   * Reads a kit.
   *
   * @param findings takes every mistake
   * @throws IOException when a file or folder that exists cannot be read
   */
  public static Reading read(KitPaths paths, Findings findings) throws IOException {
    return new KitReader(paths, findings).read();
  }

  private Reading read() throws IOException {
    if (!Files.isRegularFile(paths.kitFile())) {
      findings.add(
          Rule.KIT_MISSING_FILE,
          files.place(paths.kitFile()),
          "There is no kit.yaml here.",
          "Create it, or say where it is with -Dkit.dir=FOLDER or -Dkit.file=FILE.");
      return new Reading(Optional.empty(), names.gaps(), links);
    }
    Optional<SourceText> kitFile =
        files.staysInside(paths.kitFile()) ? files.read(paths.kitFile()) : Optional.empty();
    Optional<Settings> settings =
        kitFile.flatMap(source -> new SettingsReader(source, names, findings).read());
    if (settings.isEmpty()) {
      EnumSet.allOf(Kind.class).stream()
          .filter(kind -> kind != Kind.SITUATION && kind != Kind.TEMPLATE)
          .forEach(names::unsure);
    }
    if (folder(paths.content())) {
      readContent();
    }
    if (folder(paths.templates())) {
      readTemplates(settings);
    }
    List<HouseRule> houseRules = readRules(settings);
    names.check(findings);
    Gaps gaps = names.gaps();
    Optional<Kit> kit =
        settings.map(
            found ->
                new Kit(
                    found,
                    root(paths.content()),
                    root(paths.templates()),
                    pages,
                    situations,
                    templates,
                    libraries,
                    parts,
                    houseRules,
                    images));
    kit.ifPresent(
        found -> {
          GuidanceCheck check = new GuidanceCheck(found.settings(), links, gaps, findings);
          pages.values().forEach(check::check);
          situations.values().forEach(situation -> check.check(situation.page()));
        });
    tooManyGroups();
    return new Reading(kit, gaps, links);
  }

  private String root(Path folder) {
    String relative = files.relative(folder);
    return relative.isEmpty() ? "" : relative + "/";
  }

  private boolean folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return files.staysInside(folder);
    }
    boolean other = Files.isDirectory(paths.content()) || Files.isDirectory(paths.templates());
    if (paths.foldersGiven() || !other || Files.exists(folder)) {
      findings.add(
          Rule.KIT_MISSING_FILE,
          files.place(folder),
          "There is no such folder.",
          "Create it, or say where it is with -Dkit.content=FOLDER and -Dkit.templates=FOLDER.");
    }
    return false;
  }

  private void readContent() throws IOException {
    PageReader reader = new PageReader(names, findings);
    for (Path file : files.below(paths.content())) {
      String below = paths.content().relativize(file).toString().replace('\\', '/');
      if (!nameFits(file, below) || skip(file, "md")) {
        continue;
      }
      String extension = extension(below);
      if (IMAGES.contains(extension)) {
        images.put(below, file);
        links.image(files.relative(file), below);
      } else if (extension.equals("md")) {
        readPage(reader, file, below.substring(0, below.length() - 3));
      }
    }
  }

  private void readPage(PageReader reader, Path file, String id) throws IOException {
    boolean isSituation = id.startsWith("situations/") && id.indexOf('/') == id.lastIndexOf('/');
    String situationId = id.substring(id.lastIndexOf('/') + 1);
    if (isSituation && !slugName(file, situationId)) {
      return;
    }
    Optional<SourceText> source = files.read(file);
    links.unreadable(files.relative(file));
    if (isSituation) {
      names.declare(Kind.SITUATION, new Ref(situationId, files.place(file)));
      Optional<Situation> situation =
          source.flatMap(text -> reader.situation(id, situationId, text));
      situation.ifPresent(found -> situations.put(situationId, found));
      situation.ifPresent(found -> known(found.page(), Links.Kind.SITUATION, situationId));
    } else {
      Optional<Page> page = source.flatMap(text -> reader.page(id, text));
      page.ifPresent(found -> pages.put(id, found));
      page.ifPresent(found -> known(found, Links.Kind.PAGE, id));
    }
  }

  private void known(Page page, Links.Kind kind, String id) {
    links.page(page.source().path(), kind, id, page.body().headings());
  }

  private void readTemplates(Optional<Settings> settings) throws IOException {
    Map<String, List<Path>> byId = new LinkedHashMap<>();
    for (Path file : files.below(paths.templates())) {
      String name = paths.templates().relativize(file).toString().replace('\\', '/');
      if (!nameFits(file, name) || skip(file, "ftl") || !extension(name).equals("ftl")) {
        continue;
      }
      if (name.startsWith("lib/parts/")) {
        fragment(file, name, FtlFile.Use.PART).ifPresent(part -> parts.put(name, part));
      } else if (name.startsWith("lib/")) {
        readLibrary(file, name);
      } else {
        byId.computeIfAbsent(templateKey(name, settings), key -> new ArrayList<>()).add(file);
      }
    }
    TemplateReader reader = new TemplateReader(settings, names, findings);
    for (Map.Entry<String, List<Path>> entry : byId.entrySet()) {
      readTemplate(reader, settings, entry.getKey(), entry.getValue());
    }
    oldIds();
  }

  /** The template's path without locale suffix, by which its files belong together. */
  private String templateKey(String name, Optional<Settings> settings) {
    String stem = name.substring(0, name.length() - ".ftl".length());
    int dot = stem.lastIndexOf('.');
    boolean hasLocale = dot > stem.lastIndexOf('/') && isLocale(stem.substring(dot + 1), settings);
    return hasLocale ? stem.substring(0, dot) : stem;
  }

  private boolean isLocale(String suffix, Optional<Settings> settings) {
    if (settings.isEmpty() || names.isUnsure(Kind.LOCALE)) {
      return LOCALE_SUFFIX.matcher(suffix).matches();
    }
    return settings.get().locales().contains(suffix);
  }

  private void readTemplate(
      TemplateReader reader, Optional<Settings> settings, String key, List<Path> group)
      throws IOException {
    String id = key.substring(key.lastIndexOf('/') + 1);
    Path original = paths.templates().resolve(key + ".ftl");
    String main =
        settings
            .map(Settings::locales)
            .filter(list -> !list.isEmpty())
            .map(list -> list.get(0))
            .orElse("en");
    if (!group.contains(original)) {
      for (Path file : group) {
        links.unreadable(files.relative(file));
        findings.add(
            Rule.KIT_DANGLING_REFERENCE,
            files.place(file),
            "This is a translation, and its original \"" + id + ".ftl\" is not there.",
            "The original is in the main language, \""
                + main
                + "\", and has no language in its name.");
      }
      return;
    }
    if (!slugName(original, id)) {
      return;
    }
    Ref declared = new Ref(id, files.place(original));
    var first = names.declare(Kind.TEMPLATE, declared);
    if (first != null) {
      findings.add(
          Finding.of(
                  Rule.KIT_DUPLICATE_ID,
                  declared.at(),
                  "A template called \"" + id + "\" exists already.",
                  "Rename one of the two files.")
              .withStep(first, "the first one"));
      return;
    }
    List<TemplateReader.Named> sources = new ArrayList<>();
    boolean whole = true;
    group.sort((a, b) -> a.equals(original) ? -1 : b.equals(original) ? 1 : a.compareTo(b));
    for (Path file : group) {
      String name = paths.templates().relativize(file).toString().replace('\\', '/');
      String locale =
          file.equals(original)
              ? main
              : name.substring(key.length() + 1, name.length() - ".ftl".length());
      links.unreadable(files.relative(file));
      if (!file.equals(original) && locale.equals(main)) {
        findings.add(
            Rule.KIT_FILE_NAME,
            files.place(file),
            "\"" + main + "\" is the main language, which has no suffix.",
            "Merge it into \"" + id + ".ftl\", or remove it.");
        continue;
      }
      Optional<SourceText> source = files.read(file);
      whole &= source.isPresent();
      source.ifPresent(text -> sources.add(new TemplateReader.Named(locale, name, text)));
    }
    if (whole) {
      reader.read(id, sources).ifPresent(template -> templates.put(id, template));
    }
    if (templates.containsKey(id)) {
      sources.forEach(file -> links.page(file.source().path(), Links.Kind.TEMPLATE, id, List.of()));
    }
  }

  private void readLibrary(Path file, String name) throws IOException {
    Optional<FtlFile> library = fragment(file, name, FtlFile.Use.LIBRARY);
    String namespace = name.substring("lib/".length(), name.length() - ".ftl".length());
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

  private List<HouseRule> readRules(Optional<Settings> settings) throws IOException {
    List<HouseRule> rules = new ArrayList<>();
    Path folder = paths.kitFile().resolveSibling("rules");
    if (!Files.isDirectory(folder) || !files.staysInside(folder)) {
      return rules;
    }
    HouseRuleReader reader = new HouseRuleReader(settings, names, findings);
    for (Path file : files.below(folder)) {
      if (Set.of("yaml", "yml").contains(extension(file.toString()))) {
        files.read(file).ifPresent(source -> rules.addAll(reader.read(source)));
      }
    }
    Map<String, HouseRule> byId = new TreeMap<>();
    for (HouseRule rule : rules) {
      HouseRule first = byId.putIfAbsent(rule.info().id(), rule);
      if (first != null) {
        findings.add(
            Finding.of(
                    Rule.KIT_DUPLICATE_ID,
                    rule.at(),
                    "A rule \"" + rule.info().id() + "\" exists already.",
                    "Give one of the two another id.")
                .withStep(first.at(), "the first one"));
      }
    }
    return rules;
  }

  private void tooManyGroups() {
    Set<String> groups = new TreeSet<>();
    for (Situation situation : situations.values()) {
      if (groups.add(situation.group()) && groups.size() == MOST_GROUPS + 1) {
        findings.add(
            Rule.KIT_TOO_MANY_GROUPS,
            situation.page().source().start(),
            "\"" + situation.group() + "\" is a tenth group of situations.",
            "Use one of: " + String.join(", ", groups) + ".");
      }
    }
  }

  private boolean nameFits(Path file, String below) {
    for (String segment : below.split("/", -1)) {
      String stem = segment.contains(".") ? segment.substring(0, segment.indexOf('.')) : segment;
      if (!SEGMENT.matcher(segment).matches() || DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
        findings.add(
            Rule.KIT_FILE_NAME,
            files.place(file),
            "This name cannot become part of an address and a file on every system.",
            "Use letters, digits, hyphens, underscores and dots, without spaces; con, nul and the like are taken by Windows.");
        return false;
      }
    }
    Path first = lowerCaseIds.putIfAbsent(files.relative(file).toLowerCase(Locale.ROOT), file);
    if (first != null) {
      findings.add(
          Finding.of(
                  Rule.KIT_DUPLICATE_ID,
                  files.place(file),
                  "The name differs from another only in capitals.",
                  "Rename one of the two; many systems cannot tell them apart.")
              .withStep(files.place(first), "the other one"));
    }
    return first == null;
  }

  private boolean slugName(Path file, String id) {
    if (Fields.SLUG.matcher(id).matches()) {
      return true;
    }
    findings.add(
        Rule.KIT_FILE_NAME,
        files.place(file),
        "\""
            + id
            + "\" cannot be an id."
            + (id.contains(".")
                ? " If \""
                    + id.substring(id.lastIndexOf('.') + 1)
                    + "\" is a language, declare it in kit.yaml."
                : ""),
        "Use lower-case letters, digits and single hyphens.");
    return false;
  }

  private boolean skip(Path file, String expected) {
    String extension = extension(file.toString());
    boolean almost =
        ALMOST.contains(extension)
            || (extension.equals(expected) && !file.toString().endsWith("." + expected));
    if (almost) {
      findings.add(
          Rule.KIT_FILE_NAME,
          files.place(file),
          "Files here end in \"." + expected + "\", and this one would be passed over.",
          "Rename it to end in \"." + expected + "\", or move it out of the kit.");
    }
    return almost;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
