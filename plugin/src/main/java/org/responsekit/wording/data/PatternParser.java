package org.responsekit.wording.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.responsekit.wording.text.Letters;
import org.responsekit.wording.text.Normal;
import org.responsekit.wording.text.Token;
import org.responsekit.wording.text.Tokeniser;

/** Reads the pattern notation. */
public final class PatternParser {
  private static final int LONGEST_GAP = 30;
  private static final int DEEPEST = 12;
  private static final int LONGEST = 4_000;

  private final Predicate<String> isClass;
  private final Predicate<String> isPhrase;
  private final boolean joins;
  private final Map<String, Tree> macros = new TreeMap<>();
  private String text = "";
  private int at;
  private int depth;

  /**
   * Makes a parser.
   *
   * @param isClass whether a class of words exists
   * @param isPhrase whether several words joined by {@code _} are one word of the language; if they
   *     are not, they are read as words in a row
   * @param joins whether words in a row shall also match as that one word
   */
  public PatternParser(Predicate<String> isClass, Predicate<String> isPhrase, boolean joins) {
    this.isClass = isClass;
    this.isPhrase = isPhrase;
    this.joins = joins;
  }

  /** Defines what {@code @name} stands for. */
  public void define(String name, String pattern) throws PatternException {
    macros.put(name, parse(pattern));
  }

  /** Reads a pattern. */
  public Tree parse(String pattern) throws PatternException {
    text = pattern;
    at = 0;
    depth = 0;
    if (pattern.length() > LONGEST) {
      throw new PatternException("The pattern is longer than " + LONGEST + " characters.", 0);
    }
    Tree tree = choice();
    if (at < text.length()) {
      throw new PatternException("A closing parenthesis without an opening one.", at);
    }
    if (isEmptyMatch(tree)) {
      throw new PatternException(
          "The pattern is fulfilled by no words at all; it needs a word or class that must be there.",
          0);
    }
    return tree;
  }

  private static boolean isEmptyMatch(Tree tree) {
    if (tree instanceof Tree.Word) {
      return false;
    }
    if (tree instanceof Tree.Row row) {
      return row.parts().stream().allMatch(PatternParser::isEmptyMatch);
    }
    if (tree instanceof Tree.Choice choice) {
      return choice.parts().stream().anyMatch(PatternParser::isEmptyMatch);
    }
    return !(tree instanceof Tree.Repeat repeat)
        || repeat.optional()
        || isEmptyMatch(repeat.part());
  }

  private void spaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private Tree choice() throws PatternException {
    List<Tree> parts = new ArrayList<>();
    parts.add(row());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      parts.add(row());
    }
    return parts.size() == 1 ? parts.get(0) : new Tree.Choice(parts);
  }

  private Tree row() throws PatternException {
    List<Tree> parts = new ArrayList<>();
    spaces();
    while (at < text.length() && text.charAt(at) != ')' && text.charAt(at) != '|') {
      parts.add(element());
      spaces();
    }
    if (parts.isEmpty()) {
      throw new PatternException("A word, a class or a gap was expected here.", at);
    }
    List<Tree> joined = joins ? phrases(parts) : parts;
    return joined.size() == 1 ? joined.get(0) : new Tree.Row(joined);
  }

  private Tree element() throws PatternException {
    if (text.charAt(at) == '(') {
      int open = at++;
      if (++depth > DEEPEST) {
        throw new PatternException("Parentheses are nested too deep.", open);
      }
      Tree inside = choice();
      if (at >= text.length()) {
        throw new PatternException("This parenthesis is never closed.", open);
      }
      at++;
      depth--;
      return repeated(narrowed(inside));
    }
    int start = at;
    while (at < text.length() && !isSpace(text.charAt(at)) && "()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return word(text.substring(start, at), start);
  }

  /** A condition glued to a closing parenthesis holds for every word in them. */
  private Tree narrowed(Tree inside) throws PatternException {
    if (at >= text.length() || text.charAt(at) != '&') {
      return inside;
    }
    int start = ++at;
    while (at < text.length()
        && !isSpace(text.charAt(at))
        && "()?*+|".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String condition = term(text.substring(start, at), start);
    if (!(inside instanceof Tree.Word word)) {
      throw new PatternException("Only a choice of single words can be narrowed by \"&\".", start);
    }
    return new Tree.Word(word.test().replace("|", "&" + condition + "|") + "&" + condition);
  }

  /** A repetition sign behind a closing parenthesis, glued or apart. */
  private Tree repeated(Tree inside) {
    int sign = at;
    while (sign < text.length() && isSpace(text.charAt(sign))) {
      sign++;
    }
    boolean stands =
        sign < text.length()
            && "?*+".indexOf(text.charAt(sign)) >= 0
            && (sign == at
                || sign + 1 == text.length()
                || isSpace(text.charAt(sign + 1))
                || text.charAt(sign + 1) == ')');
    if (!stands) {
      return inside;
    }
    at = sign + 1;
    return repeat(inside, text.charAt(sign));
  }

  private static Tree repeat(Tree inside, char sign) {
    return new Tree.Repeat(inside, sign != '+', sign != '?');
  }

  private Tree word(String written, int start) throws PatternException {
    if (written.startsWith("..")) {
      return gap(written, start);
    }
    char last = written.charAt(written.length() - 1);
    if (written.length() > 1 && "?*+".indexOf(last) >= 0) {
      return repeat(alternatives(written.substring(0, written.length() - 1), start), last);
    }
    if ("?*+".indexOf(last) >= 0) {
      throw new PatternException(
          "Nothing stands before \"" + last + "\" that it could repeat.", start);
    }
    return alternatives(written, start);
  }

  private Tree gap(String written, int start) throws PatternException {
    int dots = written.startsWith("...") ? 3 : 2;
    int most = 0;
    boolean digits = written.length() > dots && written.length() <= dots + 3;
    for (int i = dots; i < written.length() && digits; i++) {
      char digit = written.charAt(i);
      digits = digit >= '0' && digit <= '9';
      most = most * 10 + digit - '0';
    }
    if (!digits || most < 1 || most > LONGEST_GAP) {
      throw new PatternException(
          "A gap is \"..3\" or \"...3\" with a number from 1 to " + LONGEST_GAP + ".", start);
    }
    return new Tree.Gap(most, dots == 3);
  }

  private Tree alternatives(String written, int start) throws PatternException {
    List<String> single = new ArrayList<>();
    List<Tree> rows = new ArrayList<>();
    int from = 0;
    while (from <= written.length()) {
      int bar = written.indexOf('|', from);
      int end = bar < 0 ? written.length() : bar;
      alternative(written.substring(from, end), start + from, single, rows);
      from = end + 1;
    }
    if (!single.isEmpty()) {
      rows.add(0, new Tree.Word(String.join("|", single)));
    }
    return rows.size() == 1 ? rows.get(0) : new Tree.Choice(rows);
  }

  private void alternative(String written, int start, List<String> single, List<Tree> rows)
      throws PatternException {
    if (written.equals("&")) {
      single.add(written);
      return;
    }
    if (written.equals("^") || written.equals("$") || written.equals(",")) {
      rows.add(new Tree.Mark(written.charAt(0)));
      return;
    }
    if (written.startsWith("@")) {
      Tree macro = macros.get(written.substring(1));
      if (macro == null) {
        throw new PatternException("\"" + written + "\" is not defined.", start);
      }
      rows.add(macro);
      return;
    }
    List<String> terms = new ArrayList<>();
    int from = 0;
    while (from <= written.length()) {
      int sign = written.indexOf('&', from);
      int end = sign < 0 ? written.length() : sign;
      terms.add(term(written.substring(from, end), start + from));
      from = end + 1;
    }
    boolean plain = terms.size() == 1 && "!:".indexOf(written.charAt(0)) < 0;
    List<String> words = plain ? words(terms.get(0)) : List.of();
    if (words.size() > 1) {
      rows.add(new Tree.Row(words.stream().<Tree>map(Tree.Word::new).toList()));
    } else {
      single.add(words.size() == 1 ? words.get(0) : String.join("&", terms));
    }
  }

  /** Words that the tokeniser would cut, such as {@code i'm}, cut the same way. */
  private List<String> words(String form) {
    if (form.indexOf('_') > 0 && !isPhrase.test(form)) {
      return List.of(form.split("_", -1));
    }
    boolean whole =
        form.indexOf('_') >= 0
            || form.startsWith("'")
            || (form.charAt(0) >= 'A' && form.charAt(0) <= 'Z');
    return whole
        ? List.of(form)
        : Tokeniser.tokens(Normal.of(form).text(), List.of()).stream()
            .filter(token -> !token.isSign())
            .map((Token token) -> token.plain)
            .toList();
  }

  private String term(String written, int start) throws PatternException {
    boolean not = written.startsWith("!");
    String name = not ? written.substring(1) : written;
    boolean tag = name.startsWith(":");
    String bare = tag ? name.substring(1) : name;
    if (bare.isEmpty()) {
      throw new PatternException("A word or class was expected here.", start);
    }
    char first = bare.charAt(0);
    if (tag || (first >= 'A' && first <= 'Z')) {
      if (!isClass.test(bare)) {
        throw new PatternException(
            "There is no class \"" + bare + "\"; words are written in lower case.", start);
      }
      return written;
    }
    if ("?*+^$.@:!".indexOf(first) >= 0) {
      throw new PatternException("\"" + written + "\" is neither a word nor a class.", start);
    }
    return (not ? "!" : "") + Letters.plain(bare);
  }

  /** Rows of words that the language knows as one word match as that word too. */
  private List<Tree> phrases(List<Tree> parts) {
    List<Tree> joined = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      int end = Math.min(parts.size(), from + 5);
      while (end > from + 1 && !isPhrase.test(phrase(parts, from, end))) {
        end--;
      }
      if (end > from + 1) {
        Tree row = new Tree.Row(parts.subList(from, end));
        joined.add(new Tree.Choice(List.of(row, new Tree.Word(phrase(parts, from, end)))));
      } else {
        joined.add(parts.get(from));
      }
      from = end;
    }
    return joined;
  }

  private static String phrase(List<Tree> parts, int from, int end) {
    StringBuilder phrase = new StringBuilder();
    for (Tree part : parts.subList(from, end)) {
      phrase.append(phrase.length() == 0 ? "" : "_");
      phrase.append(part instanceof Tree.Word word ? word.test() : " ");
    }
    return phrase.toString();
  }
}
