package org.responsekit.kit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Theme;

/** Reads {@code theme/}. What its files may be called is for the handbook to say. */
final class ThemeReader {
  private static final Set<String> TEXTS = Set.of("ftlh", "css", "js");

  private final KitFiles files;
  private final Findings findings;

  ThemeReader(KitFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /**
   * The theme of a folder; an empty one when there is no such folder.
   *
   * @throws IOException when a file cannot be read
   */
  Theme read(Path folder) throws IOException {
    if (!Files.isDirectory(folder) || !files.staysInside(folder)) {
      return Theme.NONE;
    }
    Map<String, SourceText> texts = new TreeMap<>();
    Map<String, Path> others = new TreeMap<>();
    for (Path file : files.below(folder)) {
      String name = files.relative(folder, file);
      if (TEXTS.contains(FileNames.extension(name))) {
        files.read(file).ifPresent(text -> texts.put(name, text));
      } else if (Files.size(file) > KitFiles.LARGEST) {
        findings.add(
            Rule.KIT_FILE_TOO_LARGE,
            files.place(file),
            "This file has " + Files.size(file) / 1024 + " KiB; the limit is 1024 KiB.",
            "Every page shows it, so make it smaller.");
      } else {
        new Drawings(files, findings).check(file);
        others.put(name, file);
      }
    }
    return new Theme(texts, others, files.relative(folder) + "/");
  }
}
