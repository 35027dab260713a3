package org.responsekit.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two builds from writing to one place: a lock on a file that is never read, written or
 * removed.
 *
 * <p>The threads of this process first agree among themselves, and only one of them opens the file.
 * On Linux and macOS closing <em>any</em> channel on a file gives up all locks of the process on
 * it, so a thread that had opened it and gave up would free the lock of the one at work.
 */
final class OutputLock implements Closeable {
  /** The lock files this process holds; shared by all threads, as the locks of the system are. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final long PAUSE_MILLIS = 25;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @param file the lock file, created when missing; its folder must exist
   * @param patience how long to wait
   * @throws PublishException when another build still holds the lock then
   */
  static OutputLock take(Path file, Disk disk, Duration patience) throws IOException {
    disk.createFile(file);
    Path real = file.toRealPath();
    long deadline = System.nanoTime() + patience.toNanos();
    while (!HELD.add(real)) {
      pause(real, deadline);
    }
    FileChannel channel = null;
    try {
      channel = FileChannel.open(real, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
      while (!isLocked(channel)) {
        pause(real, deadline);
      }
      return new OutputLock(real, channel);
    } catch (Throwable e) {
      if (channel != null) {
        channel.close();
      }
      HELD.remove(real);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // held in this process by a second copy of this class
    }
  }

  private static void pause(Path file, long deadline) throws IOException {
    if (System.nanoTime() - deadline >= 0) {
      throw new PublishException(
          "Another build is writing to this output and did not end (it holds "
              + file
              + "). Wait for it, or stop it, and run again.");
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Stopped while waiting for another build.");
    }
  }
}
