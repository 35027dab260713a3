package org.responsekit.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.responsekit.finding.Masking;
import org.responsekit.finding.RuleInfo;
import org.responsekit.wording.DraftJudge;
import org.responsekit.wording.Verdict;

/**
 * What an audit came to.
 *
 * @param file the name of the file of replies
 * @param judged how many replies were judged
 * @param verdicts replies by verdict
 * @param rules what fired, by the rule's id
 * @param groups counts by "channel", "location" and "month", as far as rows said so
 * @param skipped how many rows could not be judged
 * @param broken the first of these rows
 */
public record Summary(
    String file,
    long judged,
    Map<Verdict, Long> verdicts,
    Map<String, ByRule> rules,
    Map<String, Map<String, Group>> groups,
    long skipped,
    List<Row.Broken> broken) {
  private static final int MOST_BROKEN = 1_000;
  private static final int MOST_GROUPS = 500;
  private static final int MOST_EXAMPLES = 20;
  private static final String OTHERS = "(others)";

  /**
   * A rule's share.
   *
   * @param rule the rule
   * @param findings how often it fired
   * @param replies in how many replies
   * @param first the ids of the first of these replies
   */
  public record ByRule(RuleInfo rule, long findings, long replies, List<String> first) {}

  /**
   * Replies of one channel, location or month.
   *
   * @param replies how many
   * @param violating how many of them break a rule
   * @param unrecognised how many hold a sentence that a person must read
   */
  public record Group(long replies, long violating, long unrecognised) {
    private Group with(Verdict verdict) {
      return new Group(
          replies + 1,
          violating + (verdict == Verdict.VIOLATING ? 1 : 0),
          unrecognised + (verdict == Verdict.UNRECOGNISED ? 1 : 0));
    }
  }

  /** Counts as rows come, in memory that does not grow with them. */
  static final class Counting {
    private final String file;
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Share> rules = new HashMap<>();
    private final Map<String, String> masked = new HashMap<>();
    private final Map<String, Map<String, Group>> groups = new TreeMap<>();
    private final List<Row.Broken> broken = new ArrayList<>();
    private long judged;
    private long skipped;

    Counting(String file) {
      this.file = file;
      for (Verdict verdict : Verdict.values()) {
        verdicts.put(verdict, 0L);
      }
    }

    void add(Row.Broken row) {
      skipped++;
      if (broken.size() < MOST_BROKEN) {
        broken.add(row);
      }
    }

    void add(Row.Reply reply, DraftJudge.Verdicts said) {
      judged++;
      verdicts.merge(said.verdict(), 1L, Long::sum);
      group("channel", reply.channel(), said.verdict());
      group("location", reply.location(), said.verdict());
      group("month", reply.month(), said.verdict());
      for (DraftJudge.Hit hit : said.hits()) {
        rules.computeIfAbsent(hit.rule().id(), id -> new Share(hit.rule())).add(reply, judged);
      }
    }

    private void group(String by, String value, Verdict verdict) {
      if (value.isEmpty()) {
        return;
      }
      String name = by.equals("month") ? value : masked(value);
      Map<String, Group> values = groups.computeIfAbsent(by, key -> new TreeMap<>());
      String counted = values.containsKey(name) || values.size() < MOST_GROUPS ? name : OTHERS;
      values.merge(counted, new Group(0, 0, 0).with(verdict), (all, one) -> all.with(verdict));
    }

    /** The same few names come again and again. */
    private String masked(String value) {
      String known = masked.get(value);
      if (known == null) {
        known = Masking.mask(value);
        if (masked.size() < MOST_GROUPS) {
          masked.put(value, known);
        }
      }
      return known;
    }

    /** Rows so far, broken ones too. */
    long rows() {
      return judged + skipped;
    }

    Summary summary() {
      Map<String, ByRule> shares = new TreeMap<>();
      rules.forEach((rule, share) -> shares.put(rule, share.sum()));
      return new Summary(file, judged, verdicts, shares, groups, skipped, List.copyOf(broken));
    }
  }

  /** A rule's share, as it grows. */
  private static final class Share {
    private final RuleInfo rule;
    private final List<String> first = new ArrayList<>();
    private long findings;
    private long replies;

    /** The reply counted last, by its number. */
    private long last;

    Share(RuleInfo rule) {
      this.rule = rule;
    }

    /** Counts a finding in a reply; those of one reply come together. */
    void add(Row.Reply reply, long number) {
      findings++;
      if (number != last) {
        last = number;
        replies++;
        if (first.size() < MOST_EXAMPLES) {
          first.add(AuditReport.id(reply.id()));
        }
      }
    }

    ByRule sum() {
      return new ByRule(rule, findings, replies, List.copyOf(first));
    }
  }
}
