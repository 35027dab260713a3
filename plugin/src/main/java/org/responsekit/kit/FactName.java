package org.responsekit.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a fact as guidance writes it: {@code practice.phone}, {@code facts.parking} or {@code
 * role("privacy-officer").phone}.
 *
 * @param root {@code practice}, {@code facts} or {@code role}
 * @param role the role's id, empty unless the root is {@code role}
 * @param key the last part
 */
public record FactName(String root, String role, String key) {
  private static final Pattern FORM =
      Pattern.compile(
          "(practice|facts)\\.([A-Za-z_]\\w*)|role\\(\"([^\"]*)\"\\)\\.([A-Za-z_]\\w*)");

  /** Takes a name apart; null when it has another form. */
  public static FactName parse(String name) {
    Matcher matcher = FORM.matcher(name.strip());
    if (!matcher.matches()) {
      return null;
    }
    return matcher.group(1) != null
        ? new FactName(matcher.group(1), "", matcher.group(2))
        : new FactName("role", matcher.group(3), matcher.group(4));
  }

  /** Its text in a kit, if it is declared there. */
  public Optional<LocalText> in(Settings settings) {
    return switch (root) {
      case "practice" -> settings.practice().get(key).map(Fact::text);
      case "facts" -> Optional.ofNullable(settings.facts().get(key)).map(Fact::text);
      default ->
          Optional.ofNullable(settings.roles().get(role))
              .flatMap(found -> found.get(key))
              .map(Fact::text);
    };
  }
}
