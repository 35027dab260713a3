package org.responsekit.kit;

import java.util.List;
import java.util.Optional;
import org.responsekit.finding.RuleInfo;
import org.responsekit.finding.Span;

/**
 * A wording rule of the organisation's own, from {@code rules/}, in the form of the built-in ones.
 *
 * @param info id, severity, title and why
 * @param appliesTo the kinds of text it judges
 * @param locale the language it judges
 * @param principle the principle it serves, if said
 * @param find what to find, patterns of the rule language, one a line
 * @param frames further patterns, each group with what excuses it alone
 * @param unless what excuses the whole rule, one pattern a line, empty if nothing
 * @param source the law or document behind it, empty if not said
 * @param instead what to write instead
 * @param bad examples it must catch
 * @param good examples it must leave alone
 * @param at where it is declared
 */
public record HouseRule(
    RuleInfo info,
    List<String> appliesTo,
    String locale,
    Optional<Ref> principle,
    String find,
    List<Frame> frames,
    String unless,
    String source,
    String instead,
    List<String> bad,
    List<String> good,
    Span at) {
  /**
   * A group of patterns.
   *
   * @param name its name, for reports and tests
   * @param scope where it counts, such as {@code question} or {@code quantified}
   * @param any the patterns
   * @param unless what excuses it
   */
  public record Frame(String name, List<String> scope, List<String> any, List<String> unless) {
    public Frame {
      scope = List.copyOf(scope);
      any = List.copyOf(any);
      unless = List.copyOf(unless);
    }
  }

  public HouseRule {
    frames = List.copyOf(frames);
    appliesTo = List.copyOf(appliesTo);
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }

  /** A rule without groups of patterns. */
  public HouseRule(
      RuleInfo info,
      List<String> appliesTo,
      String locale,
      Optional<Ref> principle,
      String find,
      String unless,
      String source,
      String instead,
      List<String> bad,
      List<String> good,
      Span at) {
    this(
        info, appliesTo, locale, principle, find, List.of(), unless, source, instead, bad, good,
        at);
  }
}
