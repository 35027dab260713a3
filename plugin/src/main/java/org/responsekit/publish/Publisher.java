package org.responsekit.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Replaces a whole output folder at once. All files are first written into a sibling {@code
 * NAME-next}; then the live folder becomes {@code NAME-previous}, {@code NAME-next} becomes live,
 * and the previous one goes.
 *
 * <pre>{@code
 * Publisher.repair(output);
 * try (Staging staging = Publisher.stage(output)) {
 *   staging.write("handbook/index.html", html);
 *   staging.publish();
 * }
 * }</pre>
 *
 * <p>One build at a time: {@code NAME.lock}, an empty file beside the output, is locked from {@link
 * #stage} to {@link Staging#close} and during {@link #repair}. A second build, in this process or
 * another, waits up to a minute and then fails. The system drops the lock of a killed process. The
 * file stays: deleting it could let two builds hold two different locks.
 */
public final class Publisher {
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private Publisher() {}

  /**
   * Repairs what a killed run left behind and starts an empty next version.
   *
   * @param output the folder to replace, which need not exist; one that is not empty must carry our
   *     mark
   * @throws PublishException when the folder or a sibling is not ours, is in use, or another build
   *     does not end
   * @throws IOException when the disk refuses
   */
  public static Staging stage(Path output) throws IOException {
    return stage(output, new Disk(), PATIENCE);
  }

  /**
   * Makes the output folder whole again after a killed run, and removes what that run left. To be
   * called at the start of every run, also of one that will publish nothing. Creates nothing when
   * there is nothing to repair.
   *
   * @param output the output folder, which need not exist
   * @throws PublishException when a folder with a name of ours is not ours, is in use, or another
   *     build does not end
   * @throws IOException when the disk refuses
   */
  public static void repair(Path output) throws IOException {
    repair(output, new Disk(), PATIENCE);
  }

  static Staging stage(Path output, Disk disk, Duration patience) throws IOException {
    OutputFolder folder = OutputFolder.at(output, disk);
    disk.createFolders(folder.live().getParent());
    OutputLock lock = OutputLock.take(folder.lock(), disk, patience);
    try {
      folder.repair();
      folder.startNext();
      return new Staging(folder, disk, lock);
    } catch (Throwable e) {
      lock.close();
      throw e;
    }
  }

  static void repair(Path output, Disk disk, Duration patience) throws IOException {
    OutputFolder folder = OutputFolder.at(output, disk);
    if (!folder.hasSiblings()) {
      return;
    }
    OutputLock lock = OutputLock.take(folder.lock(), disk, patience);
    try {
      folder.repair();
    } finally {
      lock.close();
    }
  }
}
