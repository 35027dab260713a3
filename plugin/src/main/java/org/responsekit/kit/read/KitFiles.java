package org.responsekit.kit.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;

/** Finds and decodes the files of a kit, and nothing outside its base. */
final class KitFiles {
  /** The largest file that is read, in bytes. */
  static final int LARGEST = 1 << 20;

  /** Of a template, in bytes; the longest text any platform takes is about as long. */
  static final int LARGEST_TEMPLATE = 64 << 10;

  private static final int DEEPEST_FOLDER = 20;

  /**
   * Zero widths, fillers, line separators, marks and turns of direction, private use,
   * noncharacters, tags. Joiners and variation selectors are not among them: scripts and emoji need
   * them.
   */
  private static final int[][] INVISIBLE = {
    {0x034F, 0x034F},
    {0x061C, 0x061C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x200B, 0x200B},
    {0x200E, 0x200F},
    {0x2028, 0x202E},
    {0x2060, 0x206F},
    {0x3164, 0x3164},
    {0xE000, 0xF8FF},
    {0xFDD0, 0xFDEF},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF9, 0xFFFB},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0000, 0x10FFFF}
  };

  private final Path base;
  private final Path realBase;
  private final Findings findings;
  private final List<Path> refused = new ArrayList<>();

  /**
   * Starts on a kit.
   *
   * @param base the folder outside which nothing is read; when there is none, nothing is
   * @param findings takes mistakes
   * @throws IOException when the base cannot be resolved
   */
  KitFiles(Path base, Findings findings) throws IOException {
    this.base = base;
    this.realBase = Files.exists(base) ? base.toRealPath() : base;
    this.findings = findings;
  }

  /** The path of a file below the base, with {@code /}. */
  String relative(Path file) {
    return relative(base, file);
  }

  /** The path of a file below a folder, with {@code /}. */
  String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** The links and other entries that were reported and not followed so far. */
  List<Path> refused() {
    return refused;
  }

  /** An empty text with the name of a file, to report something about the file itself. */
  Span place(Path file) {
    return new SourceText(relative(file), "").start();
  }

  /**
   * All files below a folder, sorted by path. Hidden files are passed over, links out of the base
   * are reported.
   *
   * @throws IOException when a folder cannot be listed
   */
  List<Path> below(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    collect(folder, files, 0);
    files.sort(Comparator.comparing(this::relative));
    return files;
  }

  private void collect(Path folder, List<Path> files, int depth) throws IOException {
    if (depth > DEEPEST_FOLDER) {
      findings.add(
          Rule.KIT_FILE_NAME,
          place(folder),
          "Folders are nested more than " + DEEPEST_FOLDER + " deep.",
          "Move the files up.");
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".") || name.endsWith("~")) {
          continue;
        }
        if (!staysInside(entry)) {
          refused.add(entry);
        } else if (Files.isDirectory(entry)) {
          collect(entry, files, depth + 1);
        } else if (Files.isRegularFile(entry)) {
          files.add(entry);
        } else {
          // reading a pipe or device could wait for ever
          refused.add(entry);
          findings.add(
              Rule.KIT_MISSING_FILE,
              place(entry),
              "This is neither a file nor a folder.",
              "Remove it, or put an ordinary file in its place.");
        }
      }
    }
  }

  /**
   * Whether neither an entry nor a folder above it is a symbolic link, or it is one that leads to a
   * file inside the base.
   *
   * @throws IOException when a link cannot be resolved
   */
  boolean staysInside(Path entry) throws IOException {
    Path linked = null;
    for (Path at = entry; linked == null && !at.equals(base); at = at.getParent()) {
      linked = Files.isSymbolicLink(at) ? at : null;
    }
    if (linked == null) {
      return true;
    }
    if (!Files.exists(linked)) {
      findings.add(
          Rule.KIT_MISSING_FILE,
          place(linked),
          "This symbolic link leads nowhere.",
          "Remove it, or replace it by the file itself.");
      return false;
    }
    boolean inside = linked.toRealPath().startsWith(realBase);
    if (!inside || Files.isDirectory(linked)) {
      findings.add(
          Rule.KIT_OUTSIDE_BASE,
          place(linked),
          inside
              ? "This symbolic link leads to a folder."
              : "This symbolic link leads out of the kit's base folder.",
          "Replace the link by the file or folder itself.");
      return false;
    }
    return true;
  }

  /**
   * Reads one text file.
   *
   * @return empty when it cannot be decoded or is too large, which is then reported
   * @throws IOException when it cannot be read
   */
  Optional<SourceText> read(Path file) throws IOException {
    long size = Files.size(file);
    int most = file.toString().endsWith(".ftl") ? LARGEST_TEMPLATE : LARGEST;
    if (size > most) {
      findings.add(
          Rule.KIT_FILE_TOO_LARGE,
          place(file),
          "This file has " + size / 1024 + " KiB; the limit is " + most / 1024 + " KiB.",
          "Split it, or move what is no text out of the kit.");
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    int mark = markLength(file, bytes);
    if (mark < 0) {
      return Optional.empty();
    }
    ByteBuffer input = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(input)
              .toString();
      SourceText source = new SourceText(relative(file), text);
      return checkCharacters(source) ? Optional.of(source) : Optional.empty();
    } catch (CharacterCodingException e) {
      String before = new String(bytes, mark, input.position() - mark, StandardCharsets.UTF_8);
      // A line with the bad byte in it, so that the report has something to underline.
      SourceText shown = new SourceText(relative(file), before + "\uFFFD");
      Span at = shown.span(shown.text().length() - 1, shown.text().length());
      findings.add(
          Rule.KIT_ENCODING,
          at,
          String.format("The byte 0x%02X is not UTF-8 text.", bytes[input.position()] & 0xFF),
          new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') < 0
              ? "Save the file as UTF-8; it may be Windows-1252 or Latin-1 now."
              : "Move the file out of the kit: it holds zero bytes, so it is no text at all.");
      return Optional.empty();
    }
  }

  /** The length of a byte-order mark, which is reported; negative when the file is UTF-16. */
  private int markLength(Path file, byte[] bytes) {
    boolean utf8 =
        bytes.length >= 3
            && Arrays.equals(
                Arrays.copyOf(bytes, 3), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    boolean utf16 =
        bytes.length >= 2
            && Math.min(bytes[0] & 0xFF, bytes[1] & 0xFF) == 0xFE
            && Math.max(bytes[0] & 0xFF, bytes[1] & 0xFF) == 0xFF;
    if (utf16) {
      findings.add(
          Rule.KIT_ENCODING,
          place(file),
          "This file is UTF-16, not UTF-8.",
          "Save it as UTF-8 without a byte-order mark.");
      return -1;
    }
    if (utf8) {
      findings.add(
          Rule.KIT_BYTE_ORDER_MARK,
          place(file),
          "This file starts with a byte-order mark (EF BB BF).",
          "Save it as \"UTF-8\", not \"UTF-8 with BOM\".");
    }
    return utf8 ? 3 : 0;
  }

  /** Reports characters that no reader can see; false when the file should not be read further. */
  private boolean checkCharacters(SourceText source) {
    String text = source.text();
    int reportedLine = 0;
    boolean readable = true;
    for (int at = 0; at < text.length(); at++) {
      int point = text.codePointAt(at);
      if (!isForbidden(point)) {
        continue;
      }
      readable &= point != 0;
      if (source.line(at) != reportedLine) {
        reportedLine = source.line(at);
        findings.add(
            Rule.KIT_CONTROL_CHARACTER,
            source.span(at, at + Character.charCount(point)),
            String.format("The invisible character U+%04X stands here.", point),
            "Delete it; retype the words around it if you cannot see it.");
      }
      if (!readable) {
        return false;
      }
    }
    return readable;
  }

  /**
   * Characters that print nothing, turn the direction of text, or have no meaning in public text
   * (private use and noncharacters, of which rendering makes its own use).
   */
  static boolean isForbidden(int point) {
    if (point < 0x20) {
      return point != '\n' && point != '\t';
    }
    if (point < 0xAE) {
      return (point >= 0x7F && point <= 0x9F) || point == 0xAD;
    }
    for (int[] range : INVISIBLE) {
      if (point >= range[0] && point <= range[1]) {
        return true;
      }
    }
    return (point & 0xFFFE) == 0xFFFE;
  }
}
