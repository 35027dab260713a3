package org.responsekit.template.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown, with tables. */
final class MarkdownSheet implements Sheet {
  private final StringBuilder out = new StringBuilder();

  @Override
  public void heading(int level, String words) {
    gap();
    out.append("#".repeat(level)).append(' ').append(words).append('\n');
  }

  @Override
  public void words(String paragraph) {
    gap();
    out.append(paragraph).append('\n');
  }

  @Override
  public void code(String language, String lines) {
    gap();
    out.append("```").append(language).append('\n').append(lines).append("```\n");
  }

  @Override
  public void allowed(List<Construct> constructs) {
    row("Write", "What it does", "Example", "Prints");
    row("---", "---", "---", "---");
    for (Construct construct : constructs) {
      row(
          code(construct.name()),
          plain(construct.says()),
          code(construct.example()),
          plain(construct.gives()));
    }
  }

  @Override
  public void refused(List<List<Construct>> groups) {
    row("Refused", "Why", "Instead");
    row("---", "---", "---");
    for (List<Construct> group : groups) {
      String names =
          group.stream().map(construct -> code(construct.name())).collect(Collectors.joining(" "));
      row(names, plain(group.get(0).says()), plain(group.get(0).instead()));
    }
  }

  @Override
  public void settings(List<Construct> settings) {
    row("Setting", "Is", "Because");
    row("---", "---", "---");
    for (Construct setting : settings) {
      row(code(setting.name()), plain(setting.instead()), plain(setting.says()));
    }
  }

  private void row(String... cells) {
    if (cells[0].matches("[A-Z]\\w+")) {
      gap();
    }
    out.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String code(String words) {
    return "`" + words.replace("\n", " \u23CE ").replace("|", "\\|") + "`";
  }

  /** Words in a table; what looks like a tag or an expression in them is not to be read as HTML. */
  private static String plain(String words) {
    return words
        .replace("\n", " \u23CE ")
        .replace("|", "\\|")
        .replace("<", "&lt;")
        .replace("*", "\\*");
  }

  private void gap() {
    out.append(out.length() == 0 ? "" : "\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
