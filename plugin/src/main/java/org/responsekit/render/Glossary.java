package org.responsekit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Page;

/**
 * The terms that a kit explains: the first column of the tables in {@code content/glossary.md}. A
 * term is found where it stands word for word, whatever its capitals; the longest one wins.
 */
final class Glossary {
  /** The page's id. */
  static final String PAGE = "glossary";

  /**
   * A term.
   *
   * @param words as written in the table, in lower case
   * @param anchor its place on the glossary's page
   */
  record Term(String words, String anchor) {}

  /**
   * A term in a text.
   *
   * @param start its first character
   * @param end behind its last one
   */
  record Hit(Term term, int start, int end) {}

  private final Set<String> anchors = new HashSet<>();
  private final Map<String, List<Term>> byFirstWord = new HashMap<>();

  Glossary(Kit kit) {
    Page page = kit.pages().get(PAGE);
    if (page != null) {
      page.body()
          .document()
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(CustomNode node) {
                  if (node instanceof TableRow row && row.getParent() instanceof TableBody) {
                    add(row, name -> kit.guidanceFact(name).map(f -> f.in(main(kit))).orElse(""));
                  }
                  visitChildren(node);
                }
              });
    }
    byFirstWord
        .values()
        .forEach(terms -> terms.sort(Comparator.comparingInt(term -> -term.words().length())));
  }

  private static String main(Kit kit) {
    return kit.settings().mainLocale();
  }

  private void add(TableRow row, UnaryOperator<String> facts) {
    String words = words(row, facts);
    int first = wordEnd(words, 0);
    if (first > 0 && anchors.add(anchor(words))) {
      byFirstWord
          .computeIfAbsent(words.substring(0, first), word -> new ArrayList<>())
          .add(new Term(words, anchor(words)));
    }
  }

  /** The term that a row of the glossary's tables explains. */
  static String words(TableRow row, UnaryOperator<String> facts) {
    return GuidanceText.of(row.getFirstChild(), facts).toLowerCase(Locale.ROOT);
  }

  /** The place of a term on the glossary's page. */
  static String anchor(String words) {
    StringBuilder anchor = new StringBuilder("term:");
    words
        .codePoints()
        .map(point -> Character.isLetterOrDigit(point) ? point : '-')
        .forEach(anchor::appendCodePoint);
    return anchor.toString();
  }

  /** The terms in a text, from left to right. */
  List<Hit> find(String text) {
    if (byFirstWord.isEmpty()) {
      return List.of();
    }
    // one character for one, so that places in the folded text are places in the text
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(c -> folded.append(Character.toLowerCase((char) c)));
    String lower = folded.toString();
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < lower.length()) {
      int end = wordEnd(lower, at);
      if (end == at) {
        at++;
        continue;
      }
      int start = at;
      Optional<Term> found =
          byFirstWord.getOrDefault(lower.substring(start, end), List.of()).stream()
              .filter(term -> lower.startsWith(term.words(), start))
              .filter(term -> isEnd(lower, start + term.words().length()))
              .findFirst();
      at = found.map(term -> start + term.words().length()).orElse(end);
      if (found.isPresent()) {
        hits.add(new Hit(found.get(), start, at));
      }
    }
    return hits;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
