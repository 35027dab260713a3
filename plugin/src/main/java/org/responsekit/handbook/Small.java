package org.responsekit.handbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Our own style sheet and scripts without their comments and indentation. It goes by lines, which
 * is enough for files that are formatted like ours and whose strings never run over a line end; a
 * theme's own files are left as they are.
 */
final class Small {
  /** The nought before a point. */
  private static final Pattern ZERO = Pattern.compile("([ ,:(])0\\.");

  private static final Pattern COMBINATOR = Pattern.compile(" ([>~+]) ");

  private Small() {}

  /** A style sheet: every declaration and every selector on a line of its own. */
  static byte[] style(byte[] file) {
    StringBuilder out = new StringBuilder(file.length);
    boolean comment = false;
    for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
      String text = line.strip();
      comment |= text.startsWith("/*");
      if (!comment && !text.isEmpty()) {
        boolean declaration = text.endsWith(";");
        if (declaration) {
          text = text.replaceFirst(": ", ":").replace(" !important", "!important");
        } else if (text.endsWith(" {")) {
          text = text.substring(0, text.length() - 2) + "{";
        }
        text = ZERO.matcher(text).replaceAll("$1.");
        if (text.indexOf('"') < 0) {
          text = text.replace(", ", ",");
          // in a declaration they may be arithmetic, which needs its blanks
          text = declaration ? text : COMBINATOR.matcher(text).replaceAll("$1");
        }
        out.append(text.equals("}") && endsWith(out, ';') ? cut(out) : "").append(text);
      }
      comment &= !text.endsWith("*/");
    }
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean endsWith(StringBuilder out, char last) {
    return out.length() > 0 && out.charAt(out.length() - 1) == last;
  }

  private static String cut(StringBuilder out) {
    out.setLength(out.length() - 1);
    return "";
  }

  /**
   * One script of our own of several files, in this order, since each file is one more request.
   *
   * @param names below {@code assets}, with {@code /}
   */
  static byte[] scripts(List<String> names) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    names.forEach(name -> all.writeBytes(script(ClassPath.read("assets/" + name))));
    return all.toByteArray();
  }

  /** One file after another. */
  static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** A script: line ends stay, because they may end statements. */
  static byte[] script(byte[] file) {
    StringBuilder out = new StringBuilder(file.length);
    for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("//") && !text.startsWith("/**")) {
        out.append(text).append('\n');
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
