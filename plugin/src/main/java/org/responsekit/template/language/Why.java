package org.responsekit.template.language;

/** Why something is refused: one sentence for each reason. */
enum Why {
  NAMES("It makes code or a name out of a text, so a name could hide from the check."),
  LOOKUP("It holds all names at once, so one of them could be used without being written."),
  JAVA("It reaches into Java, files or settings, and a template needs none of them."),
  MACHINE(
      "What it gives depends on the machine or the moment of the build, and a kit gives the same"
          + " texts everywhere."),
  SWALLOWS("It hides mistakes: what goes wrong inside it would no longer be reported."),
  ENDS("It ends the text before its end, and what was to follow would be missing unseen."),
  OPENS("It takes a value apart or makes raw text of it, and a blank has to stay whole."),
  UNSEEN("It changes what other lines print, out of their readers' sight."),
  PLACES("It changes words after they were written, so nobody could say where they come from."),
  EVERYWHERE("It sets a name in all files at once, and a reader of one file could not know."),
  NODES("It walks through XML documents, and a kit has none."),
  DATES("It is about dates and times, and a template has none: dates in a kit are texts."),
  PATTERNS("It searches with a pattern, and a pattern can run for hours on a short text."),
  SIZE("It can make a text or list of any size at once."),
  WEB("It writes for web pages or programs; in a plain reply its marks would be seen."),
  LAYOUT("Line breaks, indents and white space are settled when the text is finished."),
  SHORTENS("It cuts a text off at some length, and what is left is not what anyone approved."),
  TYPES("It asks what kind of value this is, and nothing may depend on whether it is a blank."),
  NOTHING("It turns a text into nothing, so that another one takes its place unseen."),
  ROWS("It is for the rows of tables, and a reply has none."),
  NUMBERS("There is one kind of number here, and this one cuts off what does not fit it."),
  SPELLING(
      "It is another spelling of what you can already write; one is enough to read and check."),
  RAW("It prints code as it stands, and that looks like a blank of some other system."),
  HEADER("It changes how the whole file is read, and all files are to be read alike."),
  SECOND_NAME("It gives a library a second name, and a reader would have to find out which."),
  EARLY("It writes a text out before it is finished, and only finished texts are checked."),
  IDLE("It does nothing, and a reader would look for what it does."),
  BUILD("It tells about the build, and a reply is about something else."),
  ASIDE("Its arguments are not where it stands, so nobody could see what it is called with."),
  FORMAT("Formats differ between versions of Java, and a kit gives the same texts everywhere.");

  private final String reason;

  Why(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
