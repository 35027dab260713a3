package org.responsekit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.responsekit.finding.DidYouMean;
import org.responsekit.finding.Masking;

/**
 * Rows of a CSV file with a heading, after RFC 4180: values between commas, semicolons or tabs, in
 * quotes when they hold one of these, a quote (doubled) or a line break. A broken row costs that
 * row: reading goes on at the line behind the one where it began, which the readers at hand do not
 * do, and no row is kept beyond {@link Rows#LONGEST}.
 */
final class CommaSeparated implements Rows {
  /** What a column may be called when nobody says so, the best first. */
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "id", List.of("id", "review id", "reply id", "review_id", "reviewid"),
          "text",
              List.of("text", "reply", "response", "owner response", "reply text", "review reply"),
          "lang", List.of("lang", "language", "locale"),
          "kind", List.of("kind"),
          "channel", List.of("channel", "platform", "source", "site"),
          "location", List.of("location", "practice", "store", "store code"),
          "date", List.of("date", "reply date", "replied", "published", "created", "updated"));

  private final Characters characters;
  private final Fields fields;
  private final char separator;
  private final List<String> heading;
  private final int[] columns;
  private long number;

  /** One record, or what is wrong with it. */
  private record Read(List<String> values, String problem, long column) {}

  /**
   * Reads the heading.
   *
   * @param given the heading by the name of a value, for columns that are called something else
   * @throws AuditException when the columns named, or one for the text, are not there
   */
  CommaSeparated(Characters characters, Fields fields, Map<String, String> given)
      throws IOException, AuditException {
    this.characters = characters;
    this.fields = fields;
    StringBuilder first = new StringBuilder();
    long line = characters.line();
    int next = characters.read();
    while (next != Characters.END && next != '\n' && first.length() < LONGEST) {
      first.append((char) next);
      next = characters.read();
    }
    separator = separator(first);
    if (next == '\n') {
      first.append('\n');
    }
    checkHeading(first);
    characters.again(first, 0, line);
    Read read = record();
    if (read.problem() != null) {
      throw new AuditException("The heading of the file cannot be read: " + read.problem());
    }
    heading = read.values().stream().map(value -> value.strip().toLowerCase(Locale.ROOT)).toList();
    columns = new int[Fields.NAMES.size()];
    for (int i = 0; i < columns.length; i++) {
      String name = Fields.NAMES.get(i);
      columns[i] = given.containsKey(name) ? column(name, given.get(name)) : usual(name);
    }
    if (columns[Fields.NAMES.indexOf("text")] < 0) {
      throw new AuditException(
          "No column holds the replies. The heading has "
              + names()
              + "; say which one it is, as in -Dkit.columns=text="
              + Masking.mask(read.values().get(read.values().size() - 1).strip())
              + ".");
    }
  }

  /** A file that is something else altogether is told by its first line. */
  private static void checkHeading(CharSequence first) throws AuditException {
    String line = first.toString().strip();
    if (line.isEmpty()) {
      throw new AuditException(
          "The file is empty, or its first line is; expected a heading such as id,text.");
    }
    if (line.indexOf(Characters.BAD) >= 0 || line.indexOf('\0') >= 0) {
      throw new AuditException(
          "The heading holds bytes that are not of the declared encoding; say which it is, as in"
              + " -Dkit.encoding=UTF-16 or windows-1252, or save the file as UTF-8.");
    }
    if (line.startsWith("{")) {
      throw new AuditException(
          "The file looks like JSON Lines; say so with -Dkit.format=jsonl, or start it with a"
              + " heading such as id,text.");
    }
  }

  private static char separator(CharSequence line) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private int column(String name, String title) throws AuditException {
    int at = heading.indexOf(title.strip().toLowerCase(Locale.ROOT));
    if (at < 0) {
      String closest = DidYouMean.question(DidYouMean.closest(title, heading).map(Masking::mask));
      throw new AuditException(
          "No column is called \""
              + title
              + "\", which is named for the "
              + name
              + "."
              + closest
              + " The heading has "
              + names()
              + ".");
    }
    return at;
  }

  private int usual(String name) {
    for (String title : USUAL.get(name)) {
      if (heading.contains(title)) {
        return heading.indexOf(title);
      }
    }
    return -1;
  }

  private String names() {
    return Masking.mask(String.join(", ", new TreeSet<>(heading)));
  }

  @Override
  public Row next() throws IOException {
    while (characters.peek() != Characters.END) {
      long line = characters.line();
      Read read = record();
      if (read.problem() != null) {
        return new Row.Broken(++number, line, read.column(), read.problem());
      }
      List<String> values = read.values();
      if (values.stream().allMatch(String::isBlank)) {
        continue;
      }
      number++;
      if (values.size() != heading.size()) {
        String message =
            "The row has "
                + values.size()
                + " values and the heading "
                + heading.size()
                + "; a value with a comma, a quote or a line break stands in quotes.";
        return new Row.Broken(number, line, 1, message);
      }
      if (values.stream().anyMatch(value -> value.indexOf(Characters.BAD) >= 0)) {
        return new Row.Broken(number, line, 1, Audit.BAD_ENCODING + ".");
      }
      List<String> picked =
          Arrays.stream(columns).mapToObj(at -> at < 0 ? "" : values.get(at)).toList();
      return picked.get(1).isBlank()
          ? new Row.Broken(number, line, 1, "There is no reply in this row.")
          : fields.reply(number, picked);
    }
    return null;
  }

  /** Reads one record; a broken one up to the end of the line where it began. */
  private Read record() throws IOException {
    long line = characters.line();
    StringBuilder all = new StringBuilder();
    StringBuilder value = new StringBuilder();
    List<String> values = new ArrayList<>();
    boolean quoted = false;
    boolean closed = false;
    while (true) {
      int next = characters.read();
      if (next != Characters.END) {
        all.append((char) next);
      }
      if (all.length() > LONGEST) {
        return tooLong(all, quoted, line);
      }
      if (quoted) {
        if (next == Characters.END) {
          return broken(all, line, "A value in quotes is never closed.");
        } else if (next != '"') {
          value.append((char) next);
        } else if (characters.peek() == '"') {
          all.append((char) characters.read());
          value.append('"');
        } else {
          quoted = false;
          closed = true;
        }
      } else if (next == separator) {
        values.add(value.toString());
        value.setLength(0);
        closed = false;
      } else if (next == '\n' || next == Characters.END) {
        values.add(value.toString());
        return new Read(values, null, 1);
      } else if (closed && (next != '\r' || !endsLine(characters.peek()))) {
        return broken(
            all,
            line,
            "Something stands between a closing quote and the end of its value; a quote inside a value is written twice.");
      } else if (next == '"' && value.chars().allMatch(Character::isWhitespace)) {
        value.setLength(0);
        quoted = true;
      } else if (next != '\r' || !endsLine(characters.peek())) {
        value.append((char) next);
      }
    }
  }

  private static boolean endsLine(int next) {
    return next == '\n' || next == Characters.END;
  }

  /** In quotes, most likely one that is never closed; else a long row up to the end of its line. */
  private Read tooLong(StringBuilder all, boolean quoted, long line) throws IOException {
    if (quoted) {
      return broken(
          all,
          line,
          "A value in quotes is never closed, or not within " + LONGEST + " characters.");
    }
    characters.skipLine();
    return new Read(List.of(), "The row is longer than " + LONGEST + " characters; split it.", 1);
  }

  /** Goes back to the line behind the one where a broken record began. */
  private Read broken(StringBuilder all, long line, String problem) throws IOException {
    int end = all.indexOf("\n");
    if (end < 0) {
      characters.skipLine();
    } else {
      characters.again(all, end + 1, line + 1);
    }
    return new Read(List.of(), problem, 1);
  }
}
