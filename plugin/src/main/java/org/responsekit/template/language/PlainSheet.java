package org.responsekit.template.language;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text for a console, of up to 100 columns. */
final class PlainSheet implements Sheet {
  private static final int WIDTH = 96;
  private static final int NAMES = 22;

  private final StringBuilder out = new StringBuilder();

  @Override
  public void heading(int level, String words) {
    gap();
    out.append(words).append('\n');
    if (level < 3) {
      out.append((level == 1 ? "=" : "-").repeat(words.length())).append('\n');
    }
  }

  @Override
  public void words(String paragraph) {
    gap();
    out.append(paragraph).append('\n');
  }

  @Override
  public void code(String language, String lines) {
    gap();
    lines.lines().forEach(line -> out.append("    ").append(line).append('\n'));
  }

  @Override
  public void allowed(List<Construct> constructs) {
    gap();
    for (Construct construct : constructs) {
      entry(construct.name(), construct.says());
      String example = oneLine(construct.example()) + "  prints  " + oneLine(construct.gives());
      out.append(" ".repeat(NAMES + 2)).append(example).append('\n');
    }
  }

  @Override
  public void refused(List<List<Construct>> groups) {
    gap();
    for (List<Construct> group : groups) {
      String names = group.stream().map(Construct::name).collect(Collectors.joining("  "));
      wrapped("  ", names);
      wrapped("      ", group.get(0).says());
      wrapped("      ", group.get(0).instead());
    }
  }

  @Override
  public void settings(List<Construct> settings) {
    gap();
    for (Construct setting : settings) {
      out.append("  ").append(setting.name()).append(": ").append(setting.instead());
      out.append(" (").append(setting.says()).append(")\n");
    }
  }

  private void entry(String name, String words) {
    out.append("  ").append(name);
    out.append(" ".repeat(Math.max(2, NAMES - name.length()))).append(words).append('\n');
  }

  private static String oneLine(String words) {
    return words.replace("\n", " \u23CE ");
  }

  private void wrapped(String indent, String words) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : words.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private void gap() {
    out.append(out.length() == 0 ? "" : "\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
