package org.responsekit.accept;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.kit.Approval;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Snippet;

/** Which texts someone answers for on a day, by {@code approvals.yaml}. */
public final class Approvals {
  private static final String AGAIN =
      "Read the words and run response-kit:approve -Dkit.by=ROLE -Dkit.name=WHO.";

  private final Kit kit;
  private final Subjects subjects;
  private final LocalDate today;
  private final Map<Subject.Id, Approval> entries = new HashMap<>();

  private Approvals(Kit kit, Subjects subjects, LocalDate today) {
    this.kit = kit;
    this.subjects = subjects;
    this.today = today;
    kit.approvals().forEach(entry -> entries.putIfAbsent(Subject.id(entry), entry));
  }

  /** The approvals of a kit's texts. */
  public static Approvals of(Kit kit, List<Snippet> snippets, LocalDate today) {
    return new Approvals(kit, Subjects.of(kit, snippets), today);
  }

  /** Whether someone answers for exactly this text, wherever it applies in public. */
  public boolean covers(Snippet snippet) {
    List<Subject> of = subjects.of(snippet);
    return !of.isEmpty() && of.stream().allMatch(this::isApproved);
  }

  /** Whether someone answers for exactly this block of guidance. */
  public boolean coversExample(String path, String locale, String text) {
    return subjects.example(path, locale, text).filter(this::isApproved).isPresent();
  }

  /**
   * The entries that count on the day for words that the kit still has, in the order of the file.
   */
  public List<Approval> inForce() {
    return subjects.all().stream()
        .filter(this::isApproved)
        .map(subject -> entries.get(subject.id()))
        .sorted(Approval.ORDER)
        .toList();
  }

  private boolean isApproved(Subject subject) {
    Approval entry = entries.get(subject.id());
    return entry != null && entry.isValid(today) && entry.original().equals(subject.original());
  }

  /**
   * Reports entries that lift nothing any more and, when the kit asks for it, texts without one.
   *
   * @param complete whether all texts could be rendered; otherwise nobody can say what is gone
   */
  public void check(boolean complete, Findings findings) {
    Map<Subject.Id, Subject> present = new HashMap<>();
    subjects.all().forEach(subject -> present.put(subject.id(), subject));
    Set<Subject> takenFor = new HashSet<>();
    for (Approval entry : kit.approvals()) {
      Subject subject = present.get(Subject.id(entry));
      if (subject == null) {
        gone(entry, complete, takenFor, findings);
      } else if (!entry.isValid(today)) {
        findings.add(
            Finding.of(
                    Rule.APPROVAL_EXPIRED,
                    entry.at(),
                    "The approval of \""
                        + name(entry)
                        + "\" counted until "
                        + entry.expires()
                        + ".",
                    AGAIN)
                .withStep(subject.at(), "the text"));
      } else if (!entry.original().equals(subject.original())) {
        findings.add(
            Finding.of(
                    Rule.APPROVAL_STALE,
                    entry.at(),
                    "The original of \""
                        + name(entry)
                        + "\" has changed since its translation was approved.",
                    AGAIN)
                .withStep(subject.at(), "the translation"));
      }
    }
    if (kit.settings().requireApproval()) {
      missing(findings);
    }
  }

  private static String name(Approval entry) {
    return String.join("/", entry.template(), entry.variant(), entry.locale());
  }

  /** An entry whose words are nowhere: they were changed, or removed. */
  private void gone(Approval entry, boolean complete, Set<Subject> taken, Findings findings) {
    Optional<Subject> changed =
        subjects.all().stream()
            .filter(subject -> subject.isNamedBy(entry))
            .filter(subject -> !entries.containsKey(subject.id()) && !taken.contains(subject))
            .min(
                Comparator.<Subject>comparingInt(
                        subject -> WordDiff.distance(entry.words(), subject.words()))
                    .thenComparing(subject -> subject.digest()));
    if (changed.isPresent()) {
      taken.add(changed.get());
      String diff = WordDiff.of(entry.words(), changed.get().words());
      boolean sameWords = !diff.contains("[-") && !diff.contains("{+");
      findings.add(
          Finding.of(
                  Rule.APPROVAL_STALE,
                  entry.at(),
                  "The words of \"" + name(entry) + "\" have changed since they were approved.",
                  AGAIN)
              .withNote(
                  sameWords
                      ? "Only white space or a name differs."
                      : "approved to present: " + diff)
              .withStep(changed.get().at(), "the present words"));
    } else if (complete) {
      findings.add(
          Rule.APPROVAL_UNUSED,
          entry.at(),
          "There is no text \"" + name(entry) + "\" with these words any more.",
          "Run response-kit:approve, which drops what is gone, or delete this entry.");
    }
  }

  private void missing(Findings findings) {
    for (Subject subject : subjects.all()) {
      if (!subjects.isExample(subject) && !isApproved(subject)) {
        findings.add(
            Rule.APPROVAL_MISSING,
            subject.at(),
            "Nobody has approved the text \""
                + String.join("/", subject.template(), subject.variant(), subject.locale())
                + "\" as it stands.",
            AGAIN);
      }
    }
  }

  /** How many entries there are. */
  int count() {
    return entries.size();
  }

  Subjects subjects() {
    return subjects;
  }

  /** The entry of a text that counts today, if there is one. */
  Optional<Approval> valid(Subject subject) {
    return isApproved(subject) ? Optional.of(entries.get(subject.id())) : Optional.empty();
  }

  Optional<Approval> entry(Subject subject) {
    return Optional.ofNullable(entries.get(subject.id()));
  }
}
