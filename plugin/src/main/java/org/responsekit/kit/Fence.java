package org.responsekit.kit;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;

/**
 * What the line that opens a fenced block says of it.
 *
 * @param kind its first word, in lower case: {@code say} and {@code dont-say} mark examples
 * @param locale its second word, the language of an example; empty for the page's own
 */
public record Fence(String kind, String locale) {
  private static final Set<String> ALMOST = Set.of("says", "dontsay", "donotsay", "dontsays");

  /** Reads what a block says of itself. */
  public static Fence of(FencedCodeBlock block) {
    String[] words =
        block.getInfo() == null ? new String[0] : block.getInfo().strip().split("\\s+");
    return new Fence(
        words.length == 0 ? "" : words[0].toLowerCase(Locale.ROOT),
        words.length > 1 ? words[1] : "");
  }

  /** Whether the block holds a wording that guidance recommends or warns of. */
  public boolean isExample() {
    return isSay() || kind.equals("dont-say");
  }

  /** Whether guidance recommends it. */
  public boolean isSay() {
    return kind.equals("say");
  }

  /** Whether it was probably meant to be an example; nobody would look at its words. */
  public boolean isAlmostExample() {
    return !isExample() && ALMOST.contains(kind.replaceAll("[^a-z]", ""));
  }
}
