package org.responsekit.kit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;

/**
 * What {@code kit.yaml} declares. Maps keep the order of the file.
 *
 * @param source the file
 * @param version the kit's own version
 * @param practice the practice's public values
 * @param facts further public values by name, without the prefix {@code facts.}
 * @param locations by id, the first is the default; a kit that declares none has one called {@code
 *     main}
 * @param roles by id
 * @param locales the first is the handbook's own
 * @param channels by id
 * @param blanks by dotted name
 * @param principles by id
 * @param requireApproval whether every public text needs an approval
 * @param brand the practice's look
 * @param lexicon the kit's own words for the wording judge
 * @param waivers wording errors that someone answers for
 */
public record Settings(
    SourceText source,
    String version,
    Contacts practice,
    Map<String, Fact> facts,
    Map<String, Location> locations,
    Map<String, Role> roles,
    List<String> locales,
    Map<String, Channel> channels,
    Map<String, Blank> blanks,
    Map<String, Principle> principles,
    boolean requireApproval,
    Brand brand,
    Lexicon lexicon,
    List<Waiver> waivers) {

  /**
   * A policy statement that pages, templates and rules serve.
   *
   * @param id its id
   * @param text the statement
   * @param at where it is declared
   */
  public record Principle(String id, LocalText text, Span at) {}

  /**
   * The practice's look.
   *
   * @param colours at most two, as {@code #rrggbb}
   * @param logo the name of a file in {@code theme/}, if any
   */
  public record Brand(List<Ref> colours, Optional<Ref> logo) {
    public Brand {
      colours = List.copyOf(colours);
    }
  }

  /**
   * The kit's own words for the wording judge.
   *
   * @param services names of services
   * @param titles titles of staff
   */
  public record Lexicon(List<String> services, List<String> titles) {
    public Lexicon {
      services = List.copyOf(services);
      titles = List.copyOf(titles);
    }
  }

  /**
   * A wording error that someone answers for.
   *
   * @param rule the rule's id
   * @param template the template's id
   * @param words the words covered
   * @param reason why
   * @param role who answers for it
   * @param expires the last day it counts
   * @param at where it is written
   */
  public record Waiver(
      String rule,
      String template,
      String words,
      String reason,
      String role,
      LocalDate expires,
      Span at) {}

  public Settings {
    facts = ordered(facts);
    locations = ordered(locations);
    roles = ordered(roles);
    locales = List.copyOf(locales);
    channels = ordered(channels);
    blanks = ordered(blanks);
    principles = ordered(principles);
    waivers = List.copyOf(waivers);
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** The handbook's own locale. */
  public String mainLocale() {
    return locales.get(0);
  }

  /** The location that counts when nobody chooses. */
  public Location defaultLocation() {
    return locations.values().iterator().next();
  }
}
