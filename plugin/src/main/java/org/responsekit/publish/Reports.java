package org.responsekit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes report files into {@code NAME-reports}, beside an output folder {@code NAME}. Each
 * replaces its former version at once, whether or not anything is published; a reader never sees
 * half of one. Builds that write the same report take turns by a {@code .lock} in that folder.
 */
public final class Reports {
  private Reports() {}

  /**
   * Writes one report, in UTF-8, exactly as given.
   *
   * @param output the output folder the report stands beside; need not exist
   * @param path the report's path in the reports folder, with {@code /}, such as {@code
   *     findings.json}
   * @return the file
   * @throws IllegalArgumentException for a path that {@link Staging} would refuse
   * @throws PublishException when a file is where a folder is needed, or another build does not end
   * @throws IOException when the disk refuses
   */
  public static Path write(Path output, String path, String text) throws IOException {
    return write(output, path, text, new Disk());
  }

  static Path write(Path output, String path, String text, Disk disk) throws IOException {
    StagedPaths.check(path);
    Path folder = OutputFolder.at(output, disk).reports();
    Path report = folder.resolve(path);
    disk.createFolders(report.getParent());
    OutputLock lock = OutputLock.take(folder.resolve(".lock"), disk, Publisher.PATIENCE);
    try {
      WholeFile.write(report, text.getBytes(StandardCharsets.UTF_8), disk);
      return report;
    } finally {
      lock.close();
    }
  }
}
