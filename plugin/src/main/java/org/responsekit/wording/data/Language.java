package org.responsekit.wording.data;

import java.util.List;
import java.util.Map;

/**
 * A language, ready to judge by.
 *
 * @param locale such as {@code en}
 * @param classes its classes of words
 * @param lexicon its forms
 * @param automaton all its patterns
 * @param frames what rules find, in the order in which they run
 * @param allows what explains a "you"
 * @param acts safe speech acts and licences
 * @param rules what is known of each rule, by its keys, in order of ids
 */
public record Language(
    String locale,
    ClassNames classes,
    Lexicon lexicon,
    Automaton automaton,
    List<Frame> frames,
    List<Act> allows,
    List<Act> acts,
    List<RuleText> rules) {
  /**
   * A group of patterns of a rule.
   *
   * @param rule the rule's id
   * @param name the group's name
   * @param scope words such as {@code question} or {@code quantified}
   * @param patterns numbers of its patterns
   * @param unless numbers of the patterns that excuse it, anywhere in the sentence
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed once made
  public record Frame(String rule, String name, List<String> scope, int[] patterns, int[] unless) {
    /** The name of the one group of a kit's own rule. */
    public static final String HOUSE = "house";

    public Frame {
      scope = List.copyOf(scope);
    }
  }

  /**
   * A safe speech act, a licence, or what explains a "you".
   *
   * @param name its name
   * @param options words such as {@code licence}, {@code k=1}
   * @param patterns numbers of its patterns
   * @param unless numbers of the patterns that keep it from counting, anywhere in the sentence
   * @param examples texts that are clean only because of it, or not, if it is a doubt
   * @param spared texts that an exception keeps out, so that a doubt leaves them clean
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed once made
  public record Act(
      String name,
      List<String> options,
      int[] patterns,
      int[] unless,
      List<String> examples,
      List<String> spared) {
    public Act {
      options = List.copyOf(options);
      examples = List.copyOf(examples);
      spared = List.copyOf(spared);
    }

    /** Whether an option is given. */
    public boolean is(String option) {
      return options.contains(option);
    }

    /** What stands behind {@code name=}, or nothing. */
    public String option(String option) {
      String start = option + "=";
      for (String each : options) {
        if (each.startsWith(start)) {
          return each.substring(start.length());
        }
      }
      return "";
    }
  }

  /** A rule's own words, by key; {@code bad}, {@code good} and {@code applies-to} are lists. */
  public record RuleText(Map<String, List<String>> values) {
    public RuleText {
      values = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(values));
    }

    public String one(String key) {
      List<String> all = all(key);
      return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> all(String key) {
      return values.getOrDefault(key, List.of());
    }
  }

  public Language {
    frames = List.copyOf(frames);
    allows = List.copyOf(allows);
    acts = List.copyOf(acts);
    rules = List.copyOf(rules);
  }
}
