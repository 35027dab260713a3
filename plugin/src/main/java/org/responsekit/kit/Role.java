package org.responsekit.kit;

import java.util.Map;
import java.util.Optional;
import org.responsekit.finding.Span;

/**
 * Who owns pages, who is called, who answers.
 *
 * @param id its id
 * @param values {@code title}, and {@code phone} and {@code email} where given
 * @param at where it is declared
 */
public record Role(String id, Map<String, Fact> values, Span at) {
  public Role {
    values = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(values));
  }

  /** The title in a locale, or the id when it has none. */
  public String title(String locale) {
    return get("title").map(fact -> fact.text().in(locale)).orElse(id);
  }

  /** One of its values. */
  public Optional<Fact> get(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
