package org.responsekit.handbook;

import java.util.List;

/** What the layout of the print sees, beside what it shares with the pages. */
final class PrintView {
  private PrintView() {}

  /**
   * The document that holds everything. Its parts are made one by one while it is written.
   *
   * @param part what of it: nothing for all, {@code contents} for what only lists the parts, {@code
   *     situations}, {@code words}, {@code guidance} or {@code principles}
   * @param parts where the parts are, if there are several documents
   * @param groups situations by group
   * @param shelves templates by kind
   */
  public record Document(
      String part,
      List<View.Link> parts,
      Iterable<Group> groups,
      List<Shelf> shelves,
      List<View.Retired> retired,
      List<View.Folder> guidance,
      Iterable<Page> pages,
      View.Principles principles,
      List<View.Group> situationList) {}

  /** Situations of one group. */
  public record Group(String title, Iterable<Situation> items) {}

  /** A situation; its texts stand under their templates. */
  public record Situation(
      String anchor, String title, View.Situation situation, List<View.Link> templates) {}

  /** Templates of one kind. */
  public record Shelf(String kind, List<View.Link> contents, Iterable<Template> items) {}

  /** A template. */
  public record Template(String anchor, View.Template template) {}

  /** A page of guidance. */
  public record Page(String anchor, String title, View.Guidance guidance) {}
}
