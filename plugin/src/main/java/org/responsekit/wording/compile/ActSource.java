package org.responsekit.wording.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.responsekit.finding.SourceText;

/**
 * Reads acts and what explains a "you": {@code name: options}, then indented patterns, {@code - }
 * exceptions, {@code = "example"} and {@code ! "example of what an exception keeps out"} lines; and
 * {@code @NAME = pattern} between them.
 */
final class ActSource {
  /** An act as written. */
  record Act(
      String name,
      List<String> options,
      List<Written> patterns,
      List<Written> unless,
      List<Written> examples,
      List<Written> spared) {}

  private final SourceText source;
  private final Problems problems;
  private final Map<String, Written> macros;
  private final List<Act> acts = new ArrayList<>();

  private ActSource(SourceText source, Map<String, Written> macros, Problems problems) {
    this.source = source;
    this.macros = macros;
    this.problems = problems;
  }

  /** The acts of a file; macros go to the map. */
  static List<Act> read(SourceText source, Map<String, Written> macros, Problems problems) {
    ActSource file = new ActSource(source, macros, problems);
    int offset = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.lineText(line);
      file.line(withoutComment(text), offset);
      offset += text.length() + 1;
    }
    return file.acts;
  }

  /** A comment begins with a sign that has a space on either side, outside of an example. */
  private static String withoutComment(String line) {
    if (line.startsWith("#")) {
      return "";
    }
    boolean example = line.strip().startsWith("=") || line.strip().startsWith("! ");
    int sign = example ? -1 : line.indexOf(" # ");
    return (sign < 0 ? line : line.substring(0, sign)).stripTrailing();
  }

  private void line(String line, int offset) {
    if (line.isBlank()) {
      return;
    }
    int indent = line.length() - line.stripLeading().length();
    if (line.startsWith("@")) {
      int sign = line.indexOf('=');
      if (sign < 0) {
        problems.add(source, offset, "\"@NAME = pattern\" was expected.");
        return;
      }
      macros.put(line.substring(1, sign).strip(), written(line, sign + 1, offset));
    } else if (indent == 0) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        problems.add(source, offset, "\"name: options\" was expected.");
        return;
      }
      List<String> options =
          Arrays.stream(line.substring(colon + 1).strip().split(" +", -1))
              .filter(option -> !option.isEmpty())
              .toList();
      acts.add(
          new Act(
              line.substring(0, colon),
              options,
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>()));
    } else if (acts.isEmpty()) {
      problems.add(source, offset, "A pattern stands before the first name.");
    } else {
      inside(acts.get(acts.size() - 1), line, indent, offset);
    }
  }

  private void inside(Act act, String line, int indent, int offset) {
    if (line.startsWith("- ", indent)) {
      exceptions(act, written(line, indent + 1, offset));
    } else if (line.startsWith("=", indent)) {
      example(line, indent, offset, act.examples());
    } else if (line.startsWith("! ", indent)) {
      example(line, indent, offset, act.spared());
    } else {
      act.patterns().add(written(line, indent, offset));
    }
  }

  private void example(String line, int indent, int offset, List<Written> examples) {
    Written example = written(line, indent + 1, offset);
    String text = example.text();
    if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
      examples.add(new Written(text.substring(1, text.length() - 1), source, example.offset()));
    } else {
      String sign = line.substring(indent, indent + 1);
      problems.add(source, offset + indent, sign + " \"example\" was expected, with quotes.");
    }
  }

  private Written written(String line, int from, int offset) {
    int start = from;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    return new Written(line.substring(start), source, offset + start);
  }

  /** A line of bare alternatives lists phrases: {@code a b|c} is "a b" or "c". */
  private void exceptions(Act act, Written line) {
    String text = line.text();
    if (text.indexOf('|') < 0 || text.indexOf('(') >= 0 || text.contains("..")) {
      act.unless().add(line);
      return;
    }
    int from = 0;
    while (from <= text.length()) {
      int bar = text.indexOf('|', from);
      int end = bar < 0 ? text.length() : bar;
      String part = text.substring(from, end);
      act.unless().add(new Written(part.strip(), source, line.offset() + from));
      from = end + 1;
    }
  }
}
