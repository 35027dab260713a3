package org.responsekit.kit.read;

import java.nio.file.Path;

/**
 * Where a kit's files are.
 *
 * @param kitFile {@code kit.yaml}; {@code rules/}, {@code theme/} and {@code approvals.yaml} stand
 *     beside it
 * @param content the folder of guidance
 * @param templates the folder of templates
 * @param foldersGiven whether someone configured the two folders, so that a missing one is a
 *     mistake
 */
public record KitPaths(Path kitFile, Path content, Path templates, boolean foldersGiven) {
  public KitPaths {
    kitFile = kitFile.toAbsolutePath().normalize();
    content = content.toAbsolutePath().normalize();
    templates = templates.toAbsolutePath().normalize();
  }

  /** A kit in one folder, with the usual names. */
  public static KitPaths in(Path folder) {
    return new KitPaths(
        folder.resolve("kit.yaml"), folder.resolve("content"), folder.resolve("templates"), false);
  }

  /** Who approved which words, beside {@code kit.yaml}; written by the approve goal. */
  public Path approvals() {
    return kitFile.resolveSibling("approvals.yaml");
  }

  /**
   * The common parent folder of everything; nothing outside is read, and reported paths are
   * relative to it.
   */
  public Path base() {
    Path base = kitFile.getParent();
    while (!content.startsWith(base) || !templates.startsWith(base)) {
      base = base.getParent();
    }
    return base;
  }
}
