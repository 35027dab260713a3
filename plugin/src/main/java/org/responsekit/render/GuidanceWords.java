package org.responsekit.render;

import org.responsekit.kit.AlertNode;

/**
 * The few words that a body of guidance has of its own, in the reader's language.
 *
 * @param say the caption of words that may be said
 * @param dontSay the caption of words that may not
 * @param done what a ticked box is called
 * @param table what a table is called, before the heading it stands under
 * @param contents the heading of the contents list
 * @param footnotes the heading of the footnotes
 * @param back the name of the way back from a footnote
 * @param note the word of that alert; the others likewise
 */
record GuidanceWords(
    String say,
    String dontSay,
    String done,
    String table,
    String contents,
    String footnotes,
    String back,
    String note,
    String tip,
    String important,
    String warning,
    String caution) {
  private static final GuidanceWords ENGLISH =
      new GuidanceWords(
          "Say",
          "Don\u2019t say",
          "Done:",
          "Table",
          "On this page",
          "Footnotes",
          "Back to the text",
          "Note",
          "Tip",
          "Important",
          "Warning",
          "Caution");
  private static final GuidanceWords SPANISH =
      new GuidanceWords(
          "Diga",
          "No diga",
          "Hecho:",
          "Tabla",
          "En esta p\u00e1gina",
          "Notas",
          "Volver al texto",
          "Nota",
          "Consejo",
          "Importante",
          "Advertencia",
          "Precauci\u00f3n");

  /** The words of a language; English where there are none. */
  static GuidanceWords of(String locale) {
    return locale.equals("es") || locale.startsWith("es-") ? SPANISH : ENGLISH;
  }

  String alert(AlertNode.Kind kind) {
    return switch (kind) {
      case NOTE -> note;
      case TIP -> tip;
      case IMPORTANT -> important;
      case WARNING -> warning;
      case CAUTION -> caution;
    };
  }
}
