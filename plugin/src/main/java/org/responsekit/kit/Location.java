package org.responsekit.kit;

import java.util.Optional;
import org.responsekit.finding.Span;

/**
 * One of the practice's places.
 *
 * @param id its id
 * @param own the values it overrides
 * @param at where it is declared
 */
public record Location(String id, Contacts own, Span at) {
  /** The value of a key, its own or the practice's. */
  public Optional<Fact> get(String key, Contacts practice) {
    return own.get(key)
        .or(() -> practice.get(key))
        .map(fact -> new Fact("location." + key, fact.text(), fact.at()));
  }

  /** What staff call it in a locale. */
  public String title(String locale) {
    return own.get("name").map(fact -> fact.text().in(locale)).orElse(id);
  }
}
