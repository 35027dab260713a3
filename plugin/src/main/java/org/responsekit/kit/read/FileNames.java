package org.responsekit.kit.read;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Gaps.Kind;
import org.responsekit.kit.Links;

/**
 * Judges the names of files, which become ids, addresses and file names on every system. What
 * refers to a file whose name is refused is not judged: one mistake is one finding.
 */
final class FileNames {
  private static final Pattern SEGMENT =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])", Pattern.CASE_INSENSITIVE);
  private static final Set<String> ALMOST_MARKDOWN =
      Set.of("markdown", "mdown", "mkd", "mdx", "html", "htm");
  private static final Set<String> ALMOST_TEMPLATE = Set.of("ftlh", "ftlx", "ftlt");

  private final KitFiles files;
  private final Names names;
  private final Links links;
  private final Findings findings;
  private final Map<String, Path> byLowerCase = new TreeMap<>();

  FileNames(KitFiles files, Names names, Links links, Findings findings) {
    this.files = files;
    this.names = names;
    this.links = links;
    this.findings = findings;
  }

  /** The last part of a name after its last dot, in lower case. */
  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a file takes part in the kit under its name; reports a name that cannot be used.
   *
   * @param below its path below the folder of its kind, with {@code /}
   * @param expected the extension of files that are read there
   * @param others further extensions that are used there
   */
  boolean fits(Path file, String below, String expected, Set<String> others) {
    String extension = extension(below);
    Set<String> almost = expected.equals("md") ? ALMOST_MARKDOWN : ALMOST_TEMPLATE;
    if (almost.contains(extension)
        || (extension.equals(expected) && !below.endsWith("." + expected))) {
      findings.add(
          Rule.KIT_FILE_NAME,
          files.place(file),
          "Files here end in \"." + expected + "\", and this one would be passed over.",
          "Rename it to end in \"." + expected + "\", or move it out of the kit.");
      excuse(file, below, expected);
      return false;
    }
    if (!extension.equals(expected) && !others.contains(extension)) {
      return false;
    }
    return segmentsFit(file, below, expected) && isUnique(file);
  }

  private boolean segmentsFit(Path file, String below, String expected) {
    int start = 0;
    while (start <= below.length()) {
      int slash = below.indexOf('/', start);
      int end = slash < 0 ? below.length() : slash;
      String segment = below.substring(start, end);
      String stem = segment.contains(".") ? segment.substring(0, segment.indexOf('.')) : segment;
      if (!SEGMENT.matcher(segment).matches() || DEVICE.matcher(stem).matches()) {
        // a folder's name is one mistake, however many files are in it
        Path named = file;
        for (int i = end; i < below.length(); i++) {
          named = below.charAt(i) == '/' ? named.getParent() : named;
        }
        findings.add(
            Rule.KIT_FILE_NAME,
            files.place(named),
            "This name cannot become part of an address and a file on every system.",
            "Use letters, digits, hyphens, underscores and dots, without spaces; con, nul and the like are taken by Windows.");
        excuse(file, below, expected);
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private boolean isUnique(Path file) {
    Path first = byLowerCase.putIfAbsent(files.relative(file).toLowerCase(Locale.ROOT), file);
    if (first == null) {
      return true;
    }
    findings.add(
        Finding.of(
                Rule.KIT_DUPLICATE_ID,
                files.place(file),
                "The name differs from another only in capitals.",
                "Rename one of the two; many systems cannot tell them apart.")
            .withStep(files.place(first), "the other one"));
    links.unreadable(files.relative(file));
    names.unsureWhatIsServed();
    return false;
  }

  /** Whether a situation's or template's name can be its id; reports it otherwise. */
  boolean isSlug(Path file, String below, String id) {
    if (Values.SLUG.matcher(id).matches()) {
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
    excuse(file, below, extension(below));
    return false;
  }

  /** Expects references to the file under its name and under the one it should have. */
  private void excuse(Path file, String below, String expected) {
    String path = files.relative(file);
    String folder = path.substring(0, path.length() - below.length());
    String stem = below.contains(".") ? below.substring(0, below.lastIndexOf('.')) : below;
    StringBuilder slugs = new StringBuilder();
    for (String segment : stem.split("/", -1)) {
      slugs.append(slugs.length() == 0 ? "" : "/").append(Values.slugOf(segment));
    }
    links.unreadable(path);
    links.unreadable(folder + stem + "." + expected);
    links.unreadable(folder + slugs + "." + expected);
    Kind kind = expected.equals("md") ? Kind.SITUATION : Kind.TEMPLATE;
    names.excuse(kind, stem.substring(stem.lastIndexOf('/') + 1));
    names.excuse(kind, slugs.substring(slugs.lastIndexOf("/") + 1));
    names.unsureWhatIsServed();
  }

  /** Expects references to links and other entries that were reported and not followed. */
  void excuseRefused() {
    for (Path refused : files.refused()) {
      String path = files.relative(refused);
      String name = path.substring(path.lastIndexOf('/') + 1);
      String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
      links.unreadable(path);
      links.unreadable(path + "/");
      names.excuse(Kind.SITUATION, stem);
      names.excuse(Kind.TEMPLATE, stem);
      names.brokenLibrary(stem);
      names.unsureWhatIsServed();
    }
  }
}
