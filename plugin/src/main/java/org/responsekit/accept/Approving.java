package org.responsekit.accept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.responsekit.finding.SourceText;
import org.responsekit.kit.Approval;

/**
 * Approves texts: enters those that have no valid approval, keeps the others, and drops what is
 * gone.
 *
 * @param entries the new entries, in the order of the file
 * @param approved the names of texts that were entered now
 * @param kept how many entries stay as they were
 * @param dropped how many were of texts that are gone
 */
public record Approving(List<Approval> entries, List<String> approved, int kept, int dropped) {
  /**
   * Who approves, and what.
   *
   * @param role the role
   * @param name the person
   * @param templates ids of templates, or paths of pages; empty for all
   * @param date the day
   * @param expires the last day it counts
   */
  public record By(
      String role, String name, Set<String> templates, LocalDate date, LocalDate expires) {
    public By {
      templates = Set.copyOf(templates);
    }
  }

  public Approving {
    entries = List.copyOf(entries);
    approved = List.copyOf(approved);
  }

  /** Which blocks of guidance need someone to answer for them. */
  public interface Examples {
    /** Asks for one. */
    boolean need(String path, String locale, String text);
  }

  /** Approves. Running it twice changes nothing more. */
  public static Approving of(Approvals approvals, By by, Examples needed) {
    List<Approval> entries = new ArrayList<>();
    List<String> approved = new ArrayList<>();
    int kept = 0;
    for (Subject subject : approvals.subjects().all()) {
      boolean asked = by.templates().isEmpty() || by.templates().contains(subject.template());
      boolean example = approvals.subjects().isExample(subject);
      asked &= !example || needed.need(subject.template(), subject.locale(), subject.words());
      boolean valid = approvals.valid(subject).isPresent();
      if (valid || !asked) {
        approvals.entry(subject).ifPresent(entries::add);
        kept += approvals.entry(subject).isPresent() ? 1 : 0;
      } else {
        entries.add(entry(subject, by));
        approved.add(String.join("/", subject.template(), subject.variant(), subject.locale()));
      }
    }
    entries.sort(Approval.ORDER);
    int renewed =
        (int)
            approvals.subjects().all().stream()
                .filter(subject -> approvals.entry(subject).isPresent())
                .count();
    return new Approving(entries, approved, kept, approvals.count() - renewed);
  }

  private static Approval entry(Subject subject, By by) {
    return new Approval(
        subject.template(),
        subject.variant(),
        subject.locale(),
        subject.digest(),
        subject.original(),
        by.role(),
        by.name(),
        by.date(),
        by.expires(),
        subject.words(),
        new SourceText("approvals.yaml", "").start());
  }

  /** The file, one key to a line, so that changes of different texts merge. */
  public String text() {
    StringBuilder out =
        new StringBuilder(
            """
            # Who approved which words. Written by response-kit:approve; the proof is the signed commit
            # that brings an entry. Do not edit the words here: edit the template, and approve again.
            format: 1
            """);
    out.append(entries.isEmpty() ? "approvals: []\n" : "approvals:\n");
    for (Approval entry : entries) {
      out.append("  - template: ").append(quoted(entry.template())).append('\n');
      line(out, "variant", quoted(entry.variant()));
      line(out, "locale", quoted(entry.locale()));
      line(out, "digest", quoted(entry.digest()));
      if (!entry.original().isEmpty()) {
        line(out, "original", quoted(entry.original()));
      }
      line(out, "role", quoted(entry.role()));
      line(out, "name", quoted(entry.name()));
      line(out, "date", entry.date().toString());
      line(out, "expires", entry.expires().toString());
      line(out, "words", quoted(entry.words()));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append("    ").append(key).append(": ").append(value).append('\n');
  }

  /** In double quotes, as YAML and JSON read it. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                  if (point < 0x20 || point == 0x85 || point == 0x2028 || point == 0x2029) {
                    out.append("\\u%04x".formatted(point));
                  } else {
                    out.appendCodePoint(point);
                  }
                }
              }
            });
    return out.append('"').toString();
  }
}
