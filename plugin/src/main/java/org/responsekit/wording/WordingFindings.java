package org.responsekit.wording;

import java.util.ArrayList;
import java.util.List;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Masking;
import org.responsekit.finding.Rule;
import org.responsekit.finding.Span;
import org.responsekit.wording.whole.WholeHit;

/**
 * What the judge says, in the words of findings: what fired, the law or principle, what instead.
 */
final class WordingFindings {
  private WordingFindings() {}

  /** A rule of the judge that fired. */
  static Finding fired(Judgement.Hit hit, String text, Span at) {
    WordingRule rule = hit.rule();
    List<String> notes = new ArrayList<>();
    String law = rule.source().isBlank() ? "" : rule.source();
    String principle = rule.principle().isBlank() ? "" : "principle " + rule.principle();
    if (!law.isEmpty() || !principle.isEmpty()) {
      notes.add(law + (law.isEmpty() || principle.isEmpty() ? "" : "; ") + principle);
    }
    return new Finding(
        rule.info(),
        at,
        says(hit, text),
        notes,
        rule.instead().isBlank() ? "Say it another way." : "Say, for example: " + rule.instead(),
        List.of());
  }

  /** What a rule of the judge says of words. */
  static String says(Judgement.Hit hit, String text) {
    String words = Masking.quote(text.substring(hit.start(), hit.end()));
    return words + ": " + hit.rule().info().title() + ".";
  }

  /** A rule about a whole text that fired. */
  static Finding found(WholeHit hit, String text, Span at) {
    return Finding.of(hit.rule(), at, says(hit, text), instead(hit.rule()));
  }

  /** What a rule about a whole text says. */
  static String says(WholeHit hit, String text) {
    String words = text.substring(hit.start(), hit.end());
    boolean hidden = hit.rule() == Rule.TEXT_HIDDEN_CHARACTERS;
    boolean absent =
        hit.rule() == Rule.CONTACT_MISSING_OFFLINE || hit.rule() == Rule.SAFETY_CRISIS_MISSING_HELP;
    boolean measured = hit.rule() == Rule.TEXT_HARD_TO_READ;
    boolean quoted = !hidden && !measured && words.length() > 1 && !(absent && words.isBlank());
    return (quoted ? Masking.quote(words) + " is " + hit.what() : capital(hit.what())) + ".";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A sentence that no rule knows. */
  static Finding unrecognised(Judgement.Sentence sentence, String text, Span at) {
    Finding finding =
        Finding.of(
            Rule.WORDING_UNRECOGNISED,
            at,
            says(sentence, text),
            "Say it in plainer words, or let the responsible role read and approve it with"
                + " response-kit:approve.");
    return sentence.why().isBlank() ? finding : finding.withNote(sentence.why());
  }

  /** What is said of a sentence that no rule knows. */
  static String says(Judgement.Sentence sentence, String text) {
    String words = text.substring(sentence.start(), sentence.end()).strip();
    return "No rule knows the sentence " + Masking.quote(words) + " as safe.";
  }

  private static String instead(Rule rule) {
    return switch (rule) {
      case CONTACT_MISSING_OFFLINE ->
          "Say, for example: Please call our office at the number on our profile.";
      case SAFETY_CRISIS_MISSING_HELP ->
          "Say, for example: Anyone in crisis can call or text 988, day and night.";
      case SAFETY_OLD_LIFELINE -> "Write 988.";
      case TEXT_HARD_TO_READ -> "Split long sentences, and take the common word for the rare one.";
      case TEXT_HIDDEN_CHARACTERS -> "Delete the word and type it again by hand.";
      case CONTACT_MENTION -> "Leave it out; the reply stands below the review it answers.";
      case PHI_CALENDAR_DATE -> "Say it without the day.";
      default -> "Take it out; a text for everyone holds nothing that identifies a person.";
    };
  }
}
