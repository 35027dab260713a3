package org.responsekit.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The next version of an output folder while it is written; made by {@link Publisher#stage}. Closed
 * without {@link #publish}, it throws its files away and the live folder keeps its bytes. For one
 * thread.
 *
 * <p>Paths are relative, with {@code /}. A path that is absolute, has {@code .}, {@code ..} or
 * empty segments, a backslash, a colon or a control character, that was written before, or that
 * differs from another one only in case, is a bug of the caller and thrown as {@link
 * IllegalArgumentException}, so that a kit builds the same tree on every system.
 */
public final class Staging implements Closeable {
  private final OutputFolder folder;
  private final Disk disk;
  private final OutputLock lock;
  private final StagedPaths paths = new StagedPaths();
  private boolean published;
  private boolean closed;

  Staging(OutputFolder folder, Disk disk, OutputLock lock) {
    this.folder = folder;
    this.disk = disk;
    this.lock = lock;
    paths.add(OutputFolder.MARK);
  }

  /**
   * Writes a file of UTF-8 text, exactly as given: no line end is added or changed.
   *
   * @throws IllegalArgumentException for a path as above, or a text with half a surrogate pair
   */
  public void write(String path, String text) throws IOException {
    disk.write(place(path), text);
  }

  /**
   * Writes a file of these bytes.
   *
   * @throws IllegalArgumentException for a path as above
   */
  public void write(String path, byte[] bytes) throws IOException {
    disk.write(place(path), bytes);
  }

  /**
   * Copies the bytes of a file, and nothing else of it: no permissions, no dates.
   *
   * @throws IllegalArgumentException for a path as above
   */
  public void copy(String path, Path source) throws IOException {
    disk.copy(source, place(path));
  }

  /**
   * Where a file that was written stands until it is published.
   *
   * @throws IllegalStateException when everything is published or thrown away already
   */
  public Path written(String path) {
    requireOpen();
    return folder.next().resolve(path);
  }

  /**
   * Makes everything written so far the live folder, in place of the former one. Nothing can be
   * written afterwards.
   *
   * @throws PublishException when a folder could not be moved, as on Windows when a file in it is
   *     open; the former output is then back in place
   */
  public void publish() throws IOException {
    requireOpen();
    folder.swap();
    published = true;
  }

  /** Throws away what was not published, and lets the next build begin. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (!published) {
        folder.discardNext();
      }
    } finally {
      lock.close();
    }
  }

  private Path place(String path) throws IOException {
    requireOpen();
    for (String created : paths.add(path)) {
      disk.createFolder(folder.next().resolve(created));
    }
    return folder.next().resolve(path);
  }

  private void requireOpen() {
    if (published || closed) {
      throw new IllegalStateException("Already published or closed.");
    }
  }
}
