package org.responsekit.release;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.publish.WholeFile;
import org.responsekit.release.Released.Wording;

/**
 * The folder {@code releases/} beside {@code kit.yaml}: each release's catalogue as it was, under
 * its version. A version, once released, never changes.
 */
public final class Releases {
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,60}");
  private static final Pattern DIGITS = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
  private static final long LARGEST = 64L << 20;

  /** Nothing outside the kit is read, and nobody can see in a repository where a link leads. */
  private static final String LINK = "It is a symbolic link.";

  private final Path folder;
  private final String path;

  /** Set up when the first release is read: most kits have none, and it takes its time. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  /**
   * @param folder need not exist
   * @param path how findings name it, as in {@code site/releases}
   */
  public Releases(Path folder, String path) {
    this.folder = folder;
    this.path = path;
  }

  /**
   * What changed from release to release, the newest first; at the top what is not yet released.
   *
   * @param catalogue the present one, as {@code catalogue.json} has it
   * @param locale the language of titles
   * @param findings takes releases that cannot be read
   * @throws IOException when a file cannot be read
   */
  public List<Comparison> compared(byte[] catalogue, String locale, Findings findings)
      throws IOException {
    List<Released> all = new ArrayList<>();
    Released present = released(Json.MAPPER.readTree(catalogue));
    if (Files.isSymbolicLink(folder)) {
      unreadable(new SourceText(path, "").start(), LINK, findings);
      return List.of();
    }
    for (Path file : files()) {
      read(file, findings)
          .filter(release -> !release.version().equals(present.version()))
          .ifPresent(all::add);
    }
    all.add(present);
    List<Comparison> compared = new ArrayList<>();
    for (int i = all.size() - 1; i > 0; i--) {
      compared.add(Comparison.of(all.get(i - 1), all.get(i), locale));
    }
    return compared;
  }

  /** Whether anything was released yet, or pretends to be. */
  public boolean exist() throws IOException {
    return Files.isSymbolicLink(folder) || !files().isEmpty();
  }

  /** The files of releases, the oldest version first. */
  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .filter(file -> Files.isSymbolicLink(file) || Files.isRegularFile(file))
          .sorted(Comparator.comparing(Releases::version, Releases::compareVersions))
          .toList();
    }
  }

  private static String version(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".json".length());
  }

  /** Numbers by their size, so that 2026.9 comes before 2026.10. */
  static int compareVersions(String one, String other) {
    String[] ones = DIGITS.split(one);
    String[] others = DIGITS.split(other);
    return Arrays.compare(ones, others, Releases::comparePart);
  }

  private static int comparePart(String one, String other) {
    boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
    return numbers
        ? new java.math.BigInteger(one).compareTo(new java.math.BigInteger(other))
        : one.compareTo(other);
  }

  private Optional<Released> read(Path file, Findings findings) throws IOException {
    String shown = path + "/" + file.getFileName();
    if (Files.isSymbolicLink(file) || Files.size(file) > LARGEST) {
      String what =
          Files.isSymbolicLink(file) ? LINK : "It is larger than " + (LARGEST >> 20) + " MiB.";
      unreadable(new SourceText(shown, "").start(), what, findings);
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    SourceText source = new SourceText(shown, text);
    try {
      JsonNode catalogue = Json.MAPPER.readTree(text);
      boolean named = catalogue.path("version").asText().equals(version(file));
      if (named && isCatalogue(catalogue)) {
        return Optional.of(released(catalogue));
      }
      unreadable(
          source.start(),
          catalogue.isObject() && !named
              ? "Its version is not the one that its name says."
              : "It has no list of templates, each with its texts.",
          findings);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      long offset = at == null ? 0 : Math.min(at.getCharOffset(), text.length() - 1L);
      Span span = offset < 0 ? source.start() : source.span((int) offset, (int) offset + 1);
      unreadable(span, "It is no JSON.", findings);
    }
    return Optional.empty();
  }

  private static void unreadable(Span at, String what, Findings findings) {
    findings.add(
        Rule.RELEASE_UNREADABLE,
        at,
        "This is not the catalogue of a release. " + what,
        "Restore the file as it was released from version control; it is never edited.");
  }

  /** Whether nothing is missing that would be told as a change. */
  private static boolean isCatalogue(JsonNode catalogue) {
    boolean whole = catalogue.path("templates").isArray();
    for (JsonNode template : catalogue.path("templates")) {
      whole &= template.path("id").isTextual() && template.path("texts").isArray();
      for (JsonNode text : template.path("texts")) {
        whole &= text.path("keys").isArray() && text.path("segments").isArray();
      }
    }
    return whole;
  }

  private static Released released(JsonNode catalogue) {
    SortedMap<String, Released.Template> templates = new TreeMap<>();
    for (JsonNode template : catalogue.path("templates")) {
      SortedMap<Wording, SortedMap<String, String>> wordings = new TreeMap<>();
      for (JsonNode text : template.path("texts")) {
        String words = words(text);
        for (JsonNode key : text.path("keys")) {
          // template/variant/locale/channel/location, and a template's id may have a slash
          String[] parts = key.asText().split("/", -1);
          int last = parts.length - 1;
          if (last >= 4) {
            wordings
                .computeIfAbsent(
                    new Wording(parts[last - 3], parts[last - 2]), wording -> new TreeMap<>())
                .merge(parts[last - 1], words, Releases::both);
          }
        }
      }
      Map<String, String> titles = new TreeMap<>();
      template
          .path("title")
          .properties()
          .forEach(title -> titles.put(title.getKey(), title.getValue().asText()));
      templates.put(
          template.path("id").asText(),
          new Released.Template(titles, template.at("/retired/use").asText(""), wordings));
    }
    return new Released(catalogue.path("version").asText(), templates);
  }

  /** Texts of one channel that differ by location in more than the values of facts. */
  private static String both(String one, String other) {
    return one.equals(other) || List.of(one.split("\n\n/ ", -1)).contains(other)
        ? one
        : one + "\n\n/ " + other;
  }

  /** Facts and blanks by name: a new phone number changes no text. */
  private static String words(JsonNode text) {
    StringBuilder words = new StringBuilder();
    for (JsonNode segment : text.path("segments")) {
      if (segment.has("words")) {
        words.append(segment.get("words").asText());
      } else if (segment.has("fact")) {
        words.append("${").append(segment.get("fact").asText()).append('}');
      } else {
        words.append('[').append(segment.path("blank").asText()).append(']');
      }
    }
    return words.toString();
  }

  /**
   * Whether a version may be released with this catalogue; if not, there is a finding.
   *
   * @param at where the version is written
   * @throws IOException when the release that is there cannot be read
   */
  public boolean mayRelease(String version, byte[] catalogue, Span at, Findings findings)
      throws IOException {
    if (!VERSION.matcher(version).matches()) {
      findings.add(
          Rule.RELEASE_VERSION,
          at,
          "The version \"" + version + "\" cannot name a release.",
          "Write letters, digits, dots and hyphens only, as in 2026.11.");
      return false;
    }
    Path file = folder.resolve(version + ".json");
    if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), catalogue)) {
      findings.add(
          Rule.RELEASE_EXISTS,
          at,
          "Version " + version + " was released with other texts.",
          "Raise the version in kit.yaml; what was released stays as it was.");
      return false;
    }
    return true;
  }

  /**
   * Stores a release, whole or not at all.
   *
   * @throws IOException when the disk refuses
   */
  public void store(String version, byte[] catalogue) throws IOException {
    WholeFile.write(folder.resolve(version + ".json"), catalogue);
  }
}
