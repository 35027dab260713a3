package org.responsekit.kit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The public values of the practice, or those that a location overrides.
 *
 * @param values by key, one of {@link #KEYS}, in the order of the keys
 */
public record Contacts(Map<String, Fact> values) {
  /** The closed set of keys. */
  public static final java.util.List<String> KEYS =
      java.util.List.of("name", "phone", "email", "website", "address", "hours");

  public Contacts {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value of one key. */
  public Optional<Fact> get(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
