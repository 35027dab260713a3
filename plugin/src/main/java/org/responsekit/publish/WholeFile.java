package org.responsekit.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes single files so that a reader sees the old one whole or the new one whole: first beside
 * it, as {@code .NAME.next}, then into its place in one step.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file, or replaces it.
   *
   * @param file its folder is made when it is missing
   * @throws PublishException when a file is where the folder is needed
   * @throws IOException when the disk refuses
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, bytes, new Disk());
  }

  static void write(Path file, byte[] bytes, Disk disk) throws IOException {
    Path whole = file.toAbsolutePath();
    disk.createFolders(whole.getParent());
    Path next = whole.resolveSibling("." + whole.getFileName() + ".next");
    // a build that was killed may have left one
    disk.delete(next);
    disk.write(next, bytes);
    disk.replaceFile(next, whole);
  }
}
