package org.responsekit.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;

/**
 * What links between the kit's own files lead to. Links are ordinary relative Markdown links, so
 * that they also work where the repository is browsed.
 */
public final class Links {
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** What a link leads to. */
  public sealed interface Target {
    /** An address outside the handbook, as written. */
    record External(String address) implements Target {}

    /**
     * A page of the handbook.
     *
     * @param kind which kind of page
     * @param id the page's id
     * @param anchor a heading in it, empty for the page itself
     */
    record OnPage(Kind kind, String id, String anchor) implements Target {}

    /** An image of the kit, by its path below {@code content/}. */
    record Image(String path) implements Target {}

    /** A link that cannot be. */
    record Wrong(Rule rule, String message, String fix) implements Target {}
  }

  /** Kinds of pages that come of files. */
  public enum Kind {
    PAGE,
    SITUATION,
    TEMPLATE
  }

  private record Known(Kind kind, String id) {}

  private final Map<String, Known> files = new HashMap<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Set<String> unsure = new HashSet<>();
  private final Map<String, String> images = new HashMap<>();

  /** Declares a file that becomes a page. */
  public void page(String path, Kind kind, String id, Collection<Markdown.Heading> headings) {
    files.put(path, new Known(kind, id));
    Set<String> names = new HashSet<>();
    headings.forEach(heading -> names.add(heading.anchor()));
    anchors.put(path, names);
    unsure.remove(path);
  }

  /**
   * Declares a file that would become a page if it could be read; links to it are not judged. A
   * path that ends in {@code /} means everything in that folder.
   */
  public void unreadable(String path) {
    unsure.add(path);
  }

  /** Declares an image. */
  public void image(String path, String belowContent) {
    images.put(path, belowContent);
  }

  /**
   * Follows a link.
   *
   * @param from the path of the file that holds it
   * @param destination as written
   * @param image whether it is an image
   */
  public Target follow(String from, String destination, boolean image) {
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.matches()) {
      return external(destination, scheme.group(1).toLowerCase(Locale.ROOT), image);
    }
    if (destination.startsWith("//")) {
      return wrong(
          Rule.KIT_UNSAFE_LINK, "This address has no scheme.", "Write it with https:// in front.");
    }
    String plain = decode(destination);
    int hash = plain.indexOf('#');
    String path = hash < 0 ? plain : plain.substring(0, hash);
    String anchor = hash < 0 ? "" : plain.substring(hash + 1);
    if (path.startsWith("/") || path.contains("\\")) {
      return wrong(
          Rule.KIT_OUTSIDE_BASE,
          "This link starts at the root of the machine or uses backslashes.",
          "Link relative to this file, with \"/\": such as situations/long-wait.md.");
    }
    String target = path.isEmpty() ? from : resolve(from, path);
    if (target == null) {
      return wrong(
          Rule.KIT_OUTSIDE_BASE,
          "This link leads out of the kit's base folder.",
          "Link to a file of the kit, or give a web address with https://.");
    }
    return image ? imageAt(from, target) : pageAt(from, target, anchor);
  }

  private Target external(String destination, String scheme, boolean image) {
    if (!SCHEMES.contains(scheme)) {
      return wrong(
          Rule.KIT_UNSAFE_LINK,
          "Links with \"" + scheme + ":\" are not allowed.",
          "Use https:, mailto:, tel: or a relative link to a file of the kit.");
    }
    if (image) {
      return wrong(
          Rule.KIT_UNSAFE_LINK,
          "This image would be loaded from another site.",
          "Put the image into content/ and link to it there; handbook pages send no request to third parties.");
    }
    return new Target.External(destination);
  }

  private Target pageAt(String from, String path, String anchor) {
    Known known = files.get(path);
    if (known == null && isUnsure(path)) {
      return new Target.OnPage(Kind.PAGE, path, anchor);
    }
    if (known == null) {
      String what =
          images.containsKey(path)
              ? "is an image, not a page"
              : "does not exist or is not a page of the handbook";
      return wrong(
          Rule.KIT_DANGLING_REFERENCE,
          Masking.quote(path) + " " + what + "." + similarPath(from, path, files.keySet()),
          "Link to a page of content/ or a template of templates/.");
    }
    if (!anchor.isEmpty() && !anchors.get(path).contains(anchor)) {
      return wrong(
          Rule.KIT_DANGLING_REFERENCE,
          Masking.quote(path)
              + " has no heading "
              + Masking.quote("#" + anchor)
              + "."
              + DidYouMean.question(
                  DidYouMean.closest(anchor, anchors.get(path)).map(found -> "#" + found)),
          known.kind() == Kind.TEMPLATE
              ? "Link to the template's page without an anchor."
              : "Link to a heading in lower case with hyphens, such as #why.");
    }
    return new Target.OnPage(known.kind(), known.id(), anchor);
  }

  private boolean isUnsure(String path) {
    return unsure.contains(path)
        || unsure.stream().anyMatch(folder -> folder.endsWith("/") && path.startsWith(folder));
  }

  private Target imageAt(String from, String path) {
    String found = images.get(path);
    if (found == null && isUnsure(path)) {
      return new Target.Image(path);
    }
    return found != null
        ? new Target.Image(found)
        : wrong(
            Rule.KIT_DANGLING_REFERENCE,
            "There is no image "
                + Masking.quote(path)
                + "."
                + similarPath(from, path, images.keySet()),
            "Put it into content/ as .png, .jpg, .gif, .webp or .svg.");
  }

  /** A hint at a file with a similar path, or with the same name elsewhere, as a link to it. */
  private static String similarPath(String from, String path, Collection<String> known) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Optional<String> similar =
        DidYouMean.closest(path, known)
            .or(
                () ->
                    known.stream()
                        .filter(other -> other.endsWith("/" + name))
                        .sorted()
                        .findFirst());
    return DidYouMean.question(similar.map(found -> relative(from, found)));
  }

  private static String relative(String from, String to) {
    int common = 0;
    for (int slash = from.indexOf('/');
        slash >= 0 && to.startsWith(from.substring(0, slash + 1));
        slash = from.indexOf('/', slash + 1)) {
      common = slash + 1;
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common);
  }

  private static Target wrong(Rule rule, String message, String fix) {
    return new Target.Wrong(rule, message, fix);
  }

  /** The path of a relative link below the base, or null when it leads out of it. */
  private static String resolve(String from, String relative) {
    Deque<String> parts = new ArrayDeque<>();
    int slash = from.lastIndexOf('/');
    String joined = slash < 0 ? relative : from.substring(0, slash + 1) + relative;
    for (String part : joined.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decode(String destination) {
    try {
      return java.net.URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return destination;
    }
  }
}
