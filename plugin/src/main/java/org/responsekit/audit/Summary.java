package org.responsekit.audit;

import java.util.ArrayList;
import java.util.EnumMap;
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
    private final Map<String, ByRule> rules = new TreeMap<>();
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
      Map<String, Integer> fired = new TreeMap<>();
      Map<String, RuleInfo> infos = new TreeMap<>();
      for (DraftJudge.Hit hit : said.hits()) {
        fired.merge(hit.rule().id(), 1, Integer::sum);
        infos.put(hit.rule().id(), hit.rule());
      }
      String id = AuditReport.id(reply.id());
      fired.forEach(
          (rule, times) -> rules.merge(rule, one(infos.get(rule), times, id), Counting::sum));
    }

    private static ByRule one(RuleInfo rule, int times, String id) {
      return new ByRule(rule, times, 1, List.of(id));
    }

    private static ByRule sum(ByRule all, ByRule one) {
      List<String> first = all.first();
      if (first.size() < MOST_EXAMPLES) {
        first = new ArrayList<>(first);
        first.addAll(one.first());
      }
      return new ByRule(
          all.rule(), all.findings() + one.findings(), all.replies() + one.replies(), first);
    }

    private void group(String by, String value, Verdict verdict) {
      if (value.isEmpty()) {
        return;
      }
      String name = by.equals("month") ? value : Masking.mask(value);
      Map<String, Group> values = groups.computeIfAbsent(by, key -> new TreeMap<>());
      String counted = values.containsKey(name) || values.size() < MOST_GROUPS ? name : OTHERS;
      values.merge(counted, new Group(0, 0, 0).with(verdict), (all, one) -> all.with(verdict));
    }

    /** Rows so far, broken ones too. */
    long rows() {
      return judged + skipped;
    }

    Summary summary() {
      return new Summary(file, judged, verdicts, rules, groups, skipped, List.copyOf(broken));
    }
  }
}
