package org.responsekit.kit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Approval;
import org.responsekit.kit.Gaps;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.HouseRule;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Links;
import org.responsekit.kit.Page;
import org.responsekit.kit.Ref;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Situation;
import org.responsekit.kit.Theme;

/** Reads all files of a kit and reports every mistake of form in one run. */
public final class KitReader {
  private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");
  private static final int MOST_GROUPS = 9;

  /**
   * What came of reading.
   *
   * @param kit the kit without what could not be read; empty when there are no settings
   * @param gaps what could not be read
   * @param links where links lead to
   * @param theme what the kit changes about the look of its handbook
   */
  public record Reading(Optional<Kit> kit, Gaps gaps, Links links, Theme theme) {}

  private final KitPaths paths;
  private final Findings findings;
  private final KitFiles files;
  private final FileNames fileNames;
  private final Names names = new Names();
  private final Links links = new Links();
  private final PageReader pageReader;
  private final Map<String, Page> pages = new TreeMap<>();
  private final Map<String, Situation> situations = new TreeMap<>();
  private final Map<String, Path> images = new TreeMap<>();

  private KitReader(KitPaths paths, Findings findings) throws IOException {
    this.paths = paths;
    this.findings = findings;
    this.files = new KitFiles(paths.base(), findings);
    this.fileNames = new FileNames(files, names, links, findings);
    this.pageReader = new PageReader(names, findings);
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
      noKitFile();
      return new Reading(Optional.empty(), names.gaps(), links, Theme.NONE);
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
    if (folder(paths.content(), Kind.SITUATION)) {
      readContent();
    }
    TemplateFolder templates =
        new TemplateFolder(files, fileNames, settings, names, links, findings);
    if (folder(paths.templates(), Kind.TEMPLATE)) {
      templates.read(paths.templates());
    }
    List<HouseRule> houseRules = readRules(settings);
    List<Approval> approvals = readApprovals();
    Theme theme = new ThemeReader(files, findings).read(paths.kitFile().resolveSibling("theme"));
    fileNames.excuseRefused();
    names.check(findings);
    Gaps gaps = names.gaps();
    pageReader.checkBodies(new GuidanceCheck(settings, links, gaps, findings));
    tooManyGroups();
    Optional<Kit> kit =
        settings.map(
            found ->
                new Kit(
                    found,
                    root(paths.content()),
                    root(paths.templates()),
                    pages,
                    situations,
                    templates.templates(),
                    templates.libraries(),
                    templates.parts(),
                    houseRules,
                    images,
                    approvals));
    return new Reading(kit, gaps, links, theme);
  }

  private void noKitFile() {
    String name = paths.kitFile().getFileName().toString();
    Path folder = paths.kitFile().getParent();
    if (!Files.isDirectory(folder)) {
      findings.add(
          Rule.KIT_MISSING_FILE,
          files.place(paths.kitFile()),
          "There is no folder "
              + Masking.quote(String.valueOf(folder.getFileName()))
              + " with a "
              + name
              + ".",
          "Correct -Dkit.dir=FOLDER or -Dkit.file=FILE, or create the folder and the file.");
      return;
    }
    boolean yml = Files.isRegularFile(paths.kitFile().resolveSibling("kit.yml"));
    findings.add(
        Rule.KIT_MISSING_FILE,
        files.place(paths.kitFile()),
        "There is no " + name + " here" + (yml ? ", only a kit.yml." : "."),
        (yml ? "Rename that" : "Create it")
            + ", or say where it is with -Dkit.dir=FOLDER or -Dkit.file=FILE.");
  }

  private String root(Path folder) {
    String relative = files.relative(folder);
    return relative.isEmpty() ? "" : relative + "/";
  }

  /** Whether there is a folder to read; when not, nobody can say what is missing in it. */
  private boolean folder(Path folder, Kind kind) throws IOException {
    boolean other = Files.isDirectory(paths.content()) || Files.isDirectory(paths.templates());
    boolean exists = Files.isDirectory(folder);
    if (exists && files.staysInside(folder)) {
      return true;
    }
    if (!exists && (paths.foldersGiven() || !other || Files.exists(folder))) {
      findings.add(
          Rule.KIT_MISSING_FILE,
          files.place(folder),
          "There is no such folder.",
          "Create it, or say where it is with -Dkit.content=FOLDER and -Dkit.templates=FOLDER.");
      exists = true;
    }
    if (exists) {
      names.unsure(kind);
      names.unsureWhatIsServed();
      links.unreadable(root(folder));
    }
    return false;
  }

  private void readContent() throws IOException {
    for (Path file : files.below(paths.content())) {
      String below = files.relative(paths.content(), file);
      if (!fileNames.fits(file, below, "md", IMAGES)) {
        continue;
      }
      if (below.endsWith(".md")) {
        readPage(file, below);
      } else {
        new Drawings(files, findings).check(file);
        images.put(below, file);
        links.image(files.relative(file), below);
      }
    }
  }

  private void readPage(Path file, String below) throws IOException {
    String id = below.substring(0, below.length() - ".md".length());
    boolean isSituation = id.startsWith("situations/") && id.indexOf('/') == id.lastIndexOf('/');
    String situationId = id.substring(id.lastIndexOf('/') + 1);
    if (isSituation && !fileNames.isSlug(file, below, situationId)) {
      return;
    }
    Optional<SourceText> source = files.read(file);
    links.unreadable(files.relative(file));
    if (source.isEmpty()) {
      names.unsureWhatIsServed();
    }
    if (isSituation) {
      names.declare(Kind.SITUATION, new Ref(situationId, files.place(file)));
      Optional<Situation> situation =
          source.flatMap(text -> pageReader.situation(id, situationId, text));
      situation.ifPresent(found -> situations.put(situationId, found));
      situation.ifPresent(found -> known(found.page(), Links.Kind.SITUATION, situationId));
    } else {
      Optional<Page> page = source.flatMap(text -> pageReader.page(id, text));
      page.ifPresent(found -> pages.put(id, found));
      page.ifPresent(found -> known(found, Links.Kind.PAGE, id));
    }
  }

  private void known(Page page, Links.Kind kind, String id) {
    links.page(page.source().path(), kind, id, page.body().headings());
  }

  private List<HouseRule> readRules(Optional<Settings> settings) throws IOException {
    List<HouseRule> rules = new ArrayList<>();
    Path folder = paths.kitFile().resolveSibling("rules");
    if (!Files.isDirectory(folder) || !files.staysInside(folder)) {
      return rules;
    }
    HouseRuleReader reader = new HouseRuleReader(settings, names, findings);
    for (Path file : files.below(folder)) {
      if (Set.of("yaml", "yml").contains(FileNames.extension(file.toString()))) {
        Optional<SourceText> source = files.read(file);
        source.ifPresentOrElse(text -> rules.addAll(reader.read(text)), names::unsureWhatIsServed);
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

  private List<Approval> readApprovals() throws IOException {
    Path file = paths.approvals();
    if (!Files.exists(file) || !files.staysInside(file)) {
      return List.of();
    }
    Optional<SourceText> source = files.read(file);
    return source.map(text -> new ApprovalsReader(text, names, findings).read()).orElse(List.of());
  }

  private void tooManyGroups() {
    Set<String> groups = new TreeSet<>();
    for (Situation situation : situations.values()) {
      if (groups.size() == MOST_GROUPS && !groups.contains(situation.group())) {
        findings.add(
            Rule.KIT_TOO_MANY_GROUPS,
            pageReader.groupOf(situation.id()),
            Masking.quote(situation.group()) + " is a tenth group of situations.",
            "Use one of: " + Masking.mask(String.join(", ", groups)) + ".");
        return;
      }
      groups.add(situation.group());
    }
  }
}
