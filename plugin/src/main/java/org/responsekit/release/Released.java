package org.responsekit.release;

import java.util.Map;
import java.util.SortedMap;

/**
 * The texts of one release, as far as a comparison needs them.
 *
 * @param version the kit's version, which names the release
 * @param templates by id
 */
public record Released(String version, SortedMap<String, Template> templates) {
  /**
   * A template in it.
   *
   * @param titles by language
   * @param use the template to use instead, when it is retired; else empty
   * @param wordings by variant and language
   */
  public record Template(
      Map<String, String> titles,
      String use,
      SortedMap<Wording, SortedMap<String, String>> wordings) {}

  /** One wording of a template; its texts differ by channel, and by what facts say. */
  public record Wording(String variant, String locale) implements Comparable<Wording> {
    @Override
    public int compareTo(Wording other) {
      int byVariant = variant.compareTo(other.variant);
      return byVariant != 0 ? byVariant : locale.compareTo(other.locale);
    }
  }
}
