package org.responsekit.publish;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The paths of one tree of files, which must be the same tree on every file system. */
final class StagedPaths {
  /**
   * From a path as no file system tells it apart to the path as spelled; folders end with a slash.
   */
  private final Map<String, String> spelled = new HashMap<>();

  /**
   * Takes a file.
   *
   * @return the folders above it that no file before it needed, outermost first
   * @throws IllegalArgumentException when the path could leave the tree or meets another one
   */
  Deque<String> add(String path) {
    check(path);
    String other = spelled.putIfAbsent(fold(path), path);
    if (other != null) {
      throw clash(path, other);
    }
    Deque<String> created = new ArrayDeque<>();
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String folder = path.substring(0, end);
      String known = spelled.putIfAbsent(fold(folder), folder + "/");
      if (known == null) {
        created.addFirst(folder);
      } else if (known.equals(folder + "/")) {
        break;
      } else {
        throw clash(folder + "/", known);
      }
    }
    return created;
  }

  /** Throws unless this is a plain relative path below a folder. */
  static void check(String path) {
    boolean plain = path.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
    for (String segment : path.split("/", -1)) {
      plain &= !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
    }
    if (!plain) {
      throw new IllegalArgumentException("Not a plain relative path: \"" + path + "\"");
    }
  }

  private static IllegalArgumentException clash(String path, String other) {
    return new IllegalArgumentException(
        path.equals(other)
            ? "Written twice: " + path
            : "Not two files on every system: " + other + " and " + path);
  }

  /** What Windows and macOS do not tell apart: letter case, composed and decomposed letters. */
  private static String fold(String path) {
    if (path.chars().allMatch(c -> c < 0x80)) {
      return path.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
