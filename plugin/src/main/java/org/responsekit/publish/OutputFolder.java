package org.responsekit.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An output folder and its siblings, and the swap among them. Whoever calls holds the lock.
 *
 * <p>Two invariants make every interruption repairable. A folder called {@code previous} is always
 * whole: it is renamed to {@code next} before it is deleted. A folder called {@code next} is never
 * worth anything, and carries the mark from its first file to its last.
 */
final class OutputFolder {
  /** The file that says a folder is ours to replace. */
  static final String MARK = ".response-kit";

  /** What a mark begins with; the rest may change in later versions. */
  private static final String MARK_START = "Written by Response Kit.";

  private static final String MARK_TEXT =
      MARK_START + " The next build replaces everything in this folder.\n";

  private static final List<String> TAKEN = List.of("-next", "-previous", "-reports");

  private final Path live;
  private final Disk disk;

  /** What stands at a place of ours. */
  private enum Content {
    ABSENT,
    EMPTY,
    OURS
  }

  private OutputFolder(Path live, Disk disk) {
    this.live = live;
    this.disk = disk;
  }

  /**
   * Names the siblings; touches nothing.
   *
   * @throws PublishException when the output's name cannot have siblings of its own
   */
  static OutputFolder at(Path output, Disk disk) throws PublishException {
    Path live = output.toAbsolutePath().normalize();
    if (live.getFileName() == null) {
      throw new PublishException(
          "The output folder cannot be " + live + ". Choose a folder below it.");
    }
    String name = live.getFileName().toString().toLowerCase(Locale.ROOT);
    for (String suffix : TAKEN) {
      if (name.endsWith(suffix)) {
        throw new PublishException(
            "The output folder cannot be "
                + live
                + ": names ending in "
                + suffix
                + " are for folders beside an output. Choose another name.");
      }
    }
    return new OutputFolder(live, disk);
  }

  Path live() {
    return live;
  }

  Path next() {
    return sibling("-next");
  }

  Path previous() {
    return sibling("-previous");
  }

  Path reports() {
    return sibling("-reports");
  }

  Path lock() {
    return sibling(".lock");
  }

  private Path sibling(String suffix) {
    return live.resolveSibling(live.getFileName() + suffix);
  }

  /** Whether there may be something to repair. */
  boolean hasSiblings() {
    return Files.exists(next(), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(previous(), LinkOption.NOFOLLOW_LINKS);
  }

  /** Puts the live folder back if a run died in the swap, and removes what that run left. */
  void repair() throws IOException {
    Content next = contentOf(next());
    Content previous = contentOf(previous());
    if (previous == Content.ABSENT) {
      if (next != Content.ABSENT) {
        discardNext();
      }
      return;
    }
    Content now = contentOf(live);
    if (now != Content.OURS) {
      if (now == Content.EMPTY) {
        disk.delete(live);
      }
      move(previous(), live);
    }
    if (next != Content.ABSENT) {
      discardNext();
    }
    if (now == Content.OURS) {
      discardPrevious();
    }
  }

  /** Starts an empty, marked next folder; there must be none, and the live one must be ours. */
  void startNext() throws IOException {
    contentOf(live); // refuses a foreign one
    disk.createFolder(next());
    disk.write(next().resolve(MARK), MARK_TEXT);
  }

  /** Makes the next folder the live one. Fails with the former one in place. */
  void swap() throws IOException {
    boolean replaces = contentOf(live) != Content.ABSENT;
    if (replaces) {
      move(live, previous());
    }
    try {
      move(next(), live);
    } catch (IOException e) {
      throw replaces ? putBack(e) : e;
    }
    if (replaces) {
      try {
        discardPrevious();
      } catch (IOException e) {
        // Published all the same; the next run removes what is left, or says why it cannot.
      }
    }
  }

  /** Deletes the next folder. */
  void discardNext() throws IOException {
    try {
      disk.deleteTree(next(), MARK);
    } catch (FileSystemException e) {
      throw inUse("Could not delete " + next(), e);
    }
  }

  private void discardPrevious() throws IOException {
    move(previous(), next());
    discardNext();
  }

  private IOException putBack(IOException failure) {
    try {
      move(previous(), live);
      return failure;
    } catch (IOException e) {
      PublishException both =
          new PublishException(
              failure.getMessage()
                  + " The former output is in "
                  + previous()
                  + " for now; the next run puts it back.",
              failure);
      both.addSuppressed(e);
      return both;
    }
  }

  private void move(Path from, Path to) throws IOException {
    try {
      disk.moveFolder(from, to);
    } catch (AtomicMoveNotSupportedException e) {
      throw new PublishException(
          "Could not move "
              + from
              + " to "
              + to
              + " in one step, as it is a mount point or in a layer of a container's image."
              + " Choose another output folder, or delete it and run again.",
          e);
    } catch (FileSystemException e) {
      throw inUse("Could not move " + from + " to " + to, e);
    }
  }

  private static PublishException inUse(String what, FileSystemException e) {
    String place = e.getFile() == null ? "" : ", at " + e.getFile();
    return new PublishException(
        what
            + " ("
            + Disk.reason(e)
            + place
            + "). Close the programs that have it or a file in it open (browser, editor, terminal,"
            + " file manager), check that you may write there, and run again.",
        e);
  }

  /** Looks at a folder of ours and refuses one that is not. */
  private static Content contentOf(Path folder) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return Content.ABSENT;
    }
    if (attributes.isSymbolicLink() || attributes.isOther()) {
      throw new PublishException(
          folder
              + " is a link. Response Kit replaces this folder and must not replace what a link"
              + " leads to: choose the real folder as output, or remove the link.");
    }
    if (!attributes.isDirectory()) {
      throw new PublishException(
          folder
              + " is a file, and Response Kit writes a folder of that name. Move the file away, or"
              + " choose another output folder.");
    }
    if (isMarked(folder)) {
      return Content.OURS;
    }
    if (Disk.entries(folder).isEmpty()) {
      return Content.EMPTY;
    }
    throw new PublishException(
        folder
            + " holds files that Response Kit did not write (it has no "
            + MARK
            + " file of ours), and would be replaced as a whole. Choose another output folder, or"
            + " move these files away.");
  }

  /** A mark that was cut short is one too: its writer was killed, in a next folder. */
  private static boolean isMarked(Path folder) throws IOException {
    Path mark = folder.resolve(MARK);
    if (!Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] expected = MARK_START.getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = Files.newInputStream(mark)) {
      byte[] found = in.readNBytes(expected.length);
      return Arrays.equals(found, Arrays.copyOf(expected, found.length));
    }
  }
}
