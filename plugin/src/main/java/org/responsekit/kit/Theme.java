package org.responsekit.kit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.responsekit.finding.SourceText;

/**
 * What a kit changes about the look of its handbook: the files of {@code theme/}, by their paths
 * below it, with {@code /}.
 *
 * @param texts layouts, style sheets and scripts
 * @param others everything else, such as the logo
 * @param path the path of {@code theme/} below the base, with {@code /} at the end
 */
public record Theme(Map<String, SourceText> texts, Map<String, Path> others, String path) {
  /** A kit that keeps the built-in look. */
  public static final Theme NONE = new Theme(Map.of(), Map.of(), "theme/");

  public Theme {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    others = Collections.unmodifiableMap(new TreeMap<>(others));
  }
}
