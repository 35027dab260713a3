package org.responsekit.kit;

import java.util.Map;
import java.util.TreeMap;

/**
 * A human text, the same in every locale or one per locale.
 *
 * @param byLocale texts by locale; the key {@code ""} holds a text that is the same everywhere
 */
public record LocalText(Map<String, String> byLocale) {
  public LocalText {
    byLocale = java.util.Collections.unmodifiableMap(new TreeMap<>(byLocale));
  }

  /** One text for every locale. */
  public static LocalText of(String text) {
    return new LocalText(Map.of("", text));
  }

  /** The text in a locale; empty when it is missing, which the reader has reported. */
  public String in(String locale) {
    String own = byLocale.get(locale);
    return own != null ? own : byLocale.getOrDefault("", "");
  }
}
