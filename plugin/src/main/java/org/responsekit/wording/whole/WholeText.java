package org.responsekit.wording.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.responsekit.wording.Draft;
import org.responsekit.wording.Draft.As;
import org.responsekit.wording.Draft.Known;

/**
 * The rules that look at a text as a whole, beside those that judge what its sentences say: what
 * identifies someone by its form, what hides, and what is missing. All are linear in the text.
 */
public final class WholeText {
  /** Stands for what the kit vouches for, in texts that are searched for identifiers. */
  private static final char OPAQUE = '\uFFFC';

  /**
   * What a text is for, as far as its template says so.
   *
   * @param complaint whether it answers a complaint
   * @param crisis whether it is about suicide or self-harm
   * @param namesRole whether staff pick a role to ask for, which the text prints
   */
  public record Occasion(boolean complaint, boolean crisis, boolean namesRole) {
    /** A text whose occasion only its words can tell. */
    public static final Occasion UNKNOWN = new Occasion(false, false, false);
  }

  private WholeText() {}

  /** Everything that the rules find, by place. */
  public static List<WholeHit> look(Draft draft, Occasion occasion) {
    Scan scan = new Scan(draft.text());
    List<WholeHit> hits = new ArrayList<>();
    present(draft, scan, hits);
    if (draft.kind().equals("reply")) {
      boolean offered = occasion.namesRole() || printsContact(draft);
      Scan words = without(draft, scan, As.NAME);
      OfflineChannel.missing(words, offered, occasion.complaint()).ifPresent(hits::add);
    }
    CrisisHelp.missing(scan, occasion.crisis()).ifPresent(hits::add);
    Readability.tooHard(without(draft, scan, As.CONTACT), draft.locale()).ifPresent(hits::add);
    return sorted(hits);
  }

  /**
   * What stands in a text and should not, without what is missing in it or hard to read; fragments
   * are looked at in this way.
   */
  public static List<WholeHit> present(Draft draft) {
    List<WholeHit> hits = new ArrayList<>();
    present(draft, new Scan(draft.text()), hits);
    return sorted(hits);
  }

  private static void present(Draft draft, Scan scan, List<WholeHit> hits) {
    Scan unknown = without(draft, scan, As.values());
    hits.addAll(Identifiers.in(unknown, draft.kind()));
    hits.addAll(HiddenCharacters.in(draft.text()));
    hits.addAll(Mentions.in(unknown.text, draft.kind()));
    hits.addAll(CrisisHelp.oldLines(scan));
  }

  private static List<WholeHit> sorted(List<WholeHit> hits) {
    hits.sort(Comparator.comparingInt(WholeHit::start).thenComparing(WholeHit::rule));
    return hits;
  }

  /** Whether words speak of suicide or self-harm. */
  public static boolean speaksOfSelfHarm(String text) {
    return CrisisHelp.speaksOfIt(text);
  }

  private static boolean printsContact(Draft draft) {
    return draft.known().stream().anyMatch(known -> known.as() == As.CONTACT);
  }

  /** The text with what is known as one of these made opaque; offsets stay the same. */
  private static Scan without(Draft draft, Scan scan, As... hidden) {
    List<As> opaque = List.of(hidden);
    if (draft.known().stream().noneMatch(known -> opaque.contains(known.as()))) {
      return scan;
    }
    char[] out = draft.text().toCharArray();
    for (Known known : draft.known()) {
      if (opaque.contains(known.as())) {
        Arrays.fill(out, known.start(), known.end(), OPAQUE);
      }
    }
    return new Scan(new String(out));
  }
}
