package org.responsekit.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Every change this package makes on a disk, one step at a time; a test can stop between any two.
 */
final class Disk {
  /** Windows refuses for an instant what a virus scanner or an indexer looks at. */
  private static final int[] WINDOWS_PAUSES_MILLIS = {20, 80, 300};

  private final Steps steps;

  /** Told before each change; a test may throw, or end the process, instead of letting it be. */
  @FunctionalInterface
  interface Steps {
    void before(String change, Path path) throws IOException;
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  Disk() {
    this((change, path) -> {});
  }

  Disk(Steps steps) {
    this.steps = steps;
  }

  void createFolder(Path folder) throws IOException {
    steps.before("create folder", folder);
    Files.createDirectory(folder);
  }

  /** Creates a folder and those above it, where missing; links above it are followed. */
  void createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    steps.before("create folders", folder);
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new PublishException(
          e.getFile() + " is a file, and a folder is needed there. Move the file away.", e);
    } catch (FileSystemException e) {
      throw new PublishException(
          "Could not create the folder "
              + folder
              + " ("
              + reason(e)
              + "). Check that it may be there and that you may write there.",
          e);
    }
  }

  /** Creates an empty file where there is none, and does not open one that is there. */
  void createFile(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    steps.before("create file", file);
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // someone else did, just now
    }
  }

  /** Writes a file that must not be there yet. */
  void write(Path file, byte[] bytes) throws IOException {
    steps.before("write", file);
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Writes a file of UTF-8 text that must not be there yet. */
  void write(Path file, String text) throws IOException {
    steps.before("write", file);
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("Half a surrogate pair in the text of " + file, e);
    }
  }

  /** Writes the bytes of one file into another, which must not be there yet. */
  void copy(Path source, Path file) throws IOException {
    steps.before("copy", file);
    try (InputStream in = Files.newInputStream(source)) {
      Files.copy(in, file);
    }
  }

  /** Moves a folder to a free name beside it, at once or not at all. */
  void moveFolder(Path from, Path to) throws IOException {
    insist(
        from,
        () -> {
          steps.before("move", from);
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        });
  }

  /** Puts a file in the place of another, at once where the file system can. */
  void replaceFile(Path from, Path to) throws IOException {
    insist(
        from,
        () -> {
          steps.before("replace", to);
          try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
          } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
          }
        });
  }

  /** Deletes a file, a link or an empty folder. */
  void delete(Path path) throws IOException {
    insist(
        path,
        () -> {
          steps.before("delete", path);
          Files.deleteIfExists(path);
        });
  }

  /**
   * Deletes a folder and everything in it, if it is there. Links are deleted and never followed.
   *
   * @param last the name of the entry that goes last, with the folder
   */
  void deleteTree(Path folder, String last) throws IOException {
    List<Path> entries;
    try {
      entries = entries(folder);
    } catch (NoSuchFileException e) {
      return;
    }
    Path kept = folder.resolve(last);
    for (Path entry : entries) {
      if (!entry.equals(kept)) {
        deleteEntry(entry);
      }
    }
    if (entries.contains(kept)) {
      deleteEntry(kept);
    }
    delete(folder);
  }

  private void deleteEntry(Path path) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    // a junction of Windows is a directory and something other
    if (attributes.isDirectory() && !attributes.isOther()) {
      for (Path entry : entries(path)) {
        deleteEntry(entry);
      }
    }
    delete(path);
  }

  /** What is directly in a folder, in no order. */
  static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  /** Why a file system refused, for a user to read. */
  static String reason(FileSystemException e) {
    if (e.getReason() != null) {
      return e.getReason().strip();
    }
    return e instanceof AccessDeniedException ? "access denied" : e.getClass().getSimpleName();
  }

  private static void insist(Path path, Change change) throws IOException {
    boolean windows = path.getFileSystem().getSeparator().equals("\\");
    for (int pause : windows ? WINDOWS_PAUSES_MILLIS : new int[0]) {
      try {
        change.make();
        return;
      } catch (FileSystemException e) {
        pause(pause, e);
      }
    }
    change.make();
  }

  private static void pause(int millis, FileSystemException refused) throws FileSystemException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused;
    }
  }
}
