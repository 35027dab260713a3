package org.responsekit.template.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.responsekit.template.language.Construct.Group;

/** Writes the authors' page from the table. */
public final class Page {
  private static final String INTRODUCTION =
      """
      Templates are written in FreeMarker, in a small part of it. It is kept small so that all of it
      can be checked: every name stands where it is used, every text is the same on every machine, and
      nothing can hide, run on without end or reach outside the kit. FreeMarker has %d tags, %d
      operations and %d special variables; you may use %d tags, %d operations and no special variable.

      A template is given the facts practice, location, channel, locale, role("...") and your own facts,
      the blanks that kit.yaml declares, and the libraries of templates/lib/ under their file names. A
      blank can be printed and handed on; nothing may depend on it.
      """;

  private final List<Construct> table;
  private final Sheet sheet;

  private Page(List<Construct> table, Sheet sheet) {
    this.table = table;
    this.sheet = sheet;
  }

  /** The page in Markdown. */
  public static String markdown(List<Construct> table) {
    MarkdownSheet sheet = new MarkdownSheet();
    new Page(table, sheet).write();
    return sheet.toString();
  }

  /** The page as plain text of up to 100 columns. */
  public static String text(List<Construct> table) {
    PlainSheet sheet = new PlainSheet();
    new Page(table, sheet).write();
    return sheet.toString();
  }

  private void write() {
    sheet.heading(1, "The language of templates");
    for (String paragraph : introduction().strip().split("\n\n", -1)) {
      sheet.words(paragraph);
    }
    sheet.heading(2, "Ten examples");
    int number = 1;
    for (WorkedExample example : WorkedExample.ALL) {
      sheet.heading(3, number++ + ". " + example.title());
      example(example);
    }
    sheet.heading(2, "What you may use");
    for (Group group : Group.values()) {
      List<Construct> allowed = rows(group, Construct::allowed);
      if (!allowed.isEmpty()) {
        sheet.heading(3, group.title());
        sheet.allowed(allowed);
      }
    }
    sheet.heading(2, "What is refused, and what to do instead");
    for (Group group : Group.values()) {
      List<Construct> refused = rows(group, each -> !each.allowed());
      if (!refused.isEmpty() && group != Group.SETTING) {
        sheet.heading(3, group.title());
        sheet.refused(together(refused));
      }
    }
    sheet.words("Whatever FreeMarker may have beyond this is refused as well.");
    sheet.heading(2, "Settings, which no template can change");
    sheet.settings(rows(Group.SETTING, each -> true));
  }

  private String introduction() {
    Predicate<Construct> tag = each -> !each.name().startsWith("<@");
    return INTRODUCTION.formatted(
        rows(Group.DIRECTIVE, tag).size(),
        rows(Group.BUILT_IN, each -> true).size(),
        rows(Group.SPECIAL_VARIABLE, each -> true).size(),
        rows(Group.DIRECTIVE, tag.and(Construct::allowed)).size(),
        rows(Group.BUILT_IN, Construct::allowed).size());
  }

  private void example(WorkedExample example) {
    example
        .files()
        .forEach(
            (name, body) -> {
              if (!name.equals(WorkedExample.REPLY)) {
                sheet.words("with templates/" + name);
              }
              sheet.code("ftl", body);
            });
    example
        .prints()
        .forEach(
            (variant, text) -> {
              boolean only = example.prints().size() == 1;
              sheet.words(only ? "prints" : "the variant \"" + variant + "\" prints");
              sheet.code("text", text + "\n");
            });
  }

  private List<Construct> rows(Group group, Predicate<Construct> which) {
    return table.stream().filter(each -> each.group() == group).filter(which).toList();
  }

  /** Constructs with the same reason and way out, in the order of the first of each. */
  private static List<List<Construct>> together(List<Construct> refused) {
    Map<List<String>, List<Construct>> together = new LinkedHashMap<>();
    for (Construct construct : refused) {
      together
          .computeIfAbsent(List.of(construct.says(), construct.instead()), key -> new ArrayList<>())
          .add(construct);
    }
    return List.copyOf(together.values());
  }
}
