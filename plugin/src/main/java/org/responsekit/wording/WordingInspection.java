package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.responsekit.finding.Finding;
import org.responsekit.finding.Findings;
import org.responsekit.finding.Rule;
import org.responsekit.finding.SourceText;
import org.responsekit.finding.Span;
import org.responsekit.kit.Blank;
import org.responsekit.kit.Kit;
import org.responsekit.kit.Occurrence;
import org.responsekit.kit.Segment;
import org.responsekit.kit.Settings;
import org.responsekit.kit.Snippet;
import org.responsekit.kit.Template;
import org.responsekit.wording.whole.WholeHit;
import org.responsekit.wording.whole.WholeText;

/**
 * Judges what every finished text says, with every way to fill its choices. Each distinct text is
 * judged once; findings stand at the words in the template, fact or option that produced them.
 */
public final class WordingInspection {
  /** The safe act of saying something about health as someone who knows. */
  private static final String EXPERT = "expert";

  /** So many readings are held in memory, and judged, at a time. */
  private static final int AT_ONCE = 512;

  /** A text as it applies in one place, filled in one way. */
  private record Reading(
      Snippet snippet, Snippet.Key key, Template template, Map<String, Blank.Option> way) {}

  private record Look(
      Reading reading, Rendering rendering, List<WholeHit> hits, Judgement judgement) {}

  private final Kit kit;
  private final Settings settings;
  private final Judge judge;
  private final Predicate<Snippet> approved;
  private final Findings findings;
  private final Occasions occasions;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<Draft, Judgement> judgements = new ConcurrentHashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final Set<String> unspoken = new TreeSet<>();
  private final Set<String> unsourced = new HashSet<>();

  private WordingInspection(Kit kit, Judge judge, Predicate<Snippet> approved, Findings findings) {
    this.kit = kit;
    this.settings = kit.settings();
    this.judge = judge;
    this.approved = approved;
    this.findings = findings;
    this.occasions = new Occasions(kit);
  }

  /**
   * Judges texts.
   *
   * @param approved whether someone answers for these exact words, which lifts {@code
   *     wording-unrecognised} and nothing else
   * @param findings takes what is no matter of single words
   * @return what was found at words
   */
  public static List<Occurrence> inspect(
      Kit kit,
      List<Snippet> snippets,
      Judge judge,
      Predicate<Snippet> approved,
      Findings findings) {
    WordingInspection inspection = new WordingInspection(kit, judge, approved, findings);
    List<Reading> readings = new ArrayList<>();
    snippets.forEach(snippet -> inspection.readings(snippet, readings));
    for (int from = 0; from < readings.size(); from += AT_ONCE) {
      List<Reading> some = readings.subList(from, Math.min(from + AT_ONCE, readings.size()));
      // judged side by side, reported in order
      some.parallelStream().map(inspection::look).toList().forEach(inspection::report);
    }
    return inspection.occurrences;
  }

  /** A text counts once for each template that has it. */
  private void readings(Snippet snippet, List<Reading> readings) {
    Map<String, Snippet.Key> byTemplate = new LinkedHashMap<>();
    snippet.keys().forEach(key -> byTemplate.putIfAbsent(key.template(), key));
    Choices choices = Choices.of(snippet);
    if (choices.areTooMany()) {
      tooMany(snippet, choices);
    }
    for (Snippet.Key key : byTemplate.values()) {
      Template template = kit.templates().get(key.template());
      if (!judge.speaks(key.locale())) {
        unspoken(key.locale());
      }
      for (Map<String, Blank.Option> way : choices.ways()) {
        readings.add(new Reading(snippet, key, template, way));
      }
    }
  }

  private void tooMany(Snippet snippet, Choices choices) {
    for (Segment segment : snippet.segments()) {
      if (segment instanceof Segment.Open open && !open.blank().options().isEmpty()) {
        findings.add(
            Rule.WORDING_TOO_MANY_CHOICES,
            open.at(),
            "The blanks of this text can be filled in "
                + choices.count()
                + " ways; at most "
                + Choices.MOST
                + " can be judged.",
            "Use fewer blanks in one text, or fewer options, or make two variants.");
        return;
      }
    }
  }

  private void unspoken(String locale) {
    if (unspoken.add(locale)) {
      SourceText source = settings.source();
      int list = Math.max(0, source.text().indexOf("\nlocales:"));
      int at = source.text().indexOf(locale, list + 9);
      Span place = at < 0 ? source.start() : source.span(at, at + locale.length());
      findings.add(
          Rule.WORDING_NO_LOCALE,
          place,
          "There are no wording rules for the language \"" + locale + "\".",
          "Take it off the list, with its translations, until there are some.");
    }
  }

  private Look look(Reading reading) {
    Snippet.Key key = reading.key();
    Rendering rendering = Rendering.of(reading.snippet(), key, reading.way(), settings);
    Draft draft = rendering.draft(reading.template().kind().word(), key.locale());
    WholeText.Occasion occasion = occasions.of(reading.template(), rendering.namesRole());
    return new Look(
        reading,
        rendering,
        WholeText.look(draft, occasion),
        judgements.computeIfAbsent(draft, judge::judge));
  }

  private void report(Look look) {
    Snippet snippet = look.reading().snippet();
    Snippet.Key key = look.reading().key();
    Rendering rendering = look.rendering();
    Judgement judgement = look.judgement();
    String text = rendering.text();
    if (text.isEmpty()) {
      return;
    }
    for (WholeHit hit : look.hits()) {
      Span at = rendering.place(hit.start(), hit.end());
      add(WordingFindings.found(hit, text, at), key, rendering, hit.start(), hit.end());
    }
    for (Judgement.Hit hit : judgement.hits()) {
      if (Rule.byId(hit.rule().info().id()).isPresent()) {
        // said of the whole text above, or by the inspection of what texts hold
        continue;
      }
      Span at = rendering.place(hit.start(), hit.end());
      add(WordingFindings.fired(hit, text, at), key, rendering, hit.start(), hit.end());
    }
    source(look);
    boolean open = isPublic(snippet) && judge.speaks(key.locale()) && !approved.test(snippet);
    for (Judgement.Sentence sentence :
        open ? judgement.sentences() : List.<Judgement.Sentence>of()) {
      if (sentence.verdict() == Verdict.UNRECOGNISED) {
        int start = sentence.start();
        while (start < sentence.end() - 1 && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        Span at = rendering.place(start, sentence.end());
        if (!unknown.add(key.template() + " " + at)) {
          // the same words with another choice
          continue;
        }
        Finding finding = WordingFindings.unrecognised(sentence, text, at);
        add(finding, key, rendering, start, sentence.end());
      }
    }
  }

  /** A post that speaks as an expert needs a source; its template is told once. */
  private void source(Look look) {
    Template template = look.reading().template();
    if (template.kind() != Template.Kind.POST || !template.upkeep().sources().isEmpty()) {
      return;
    }
    for (Judgement.Sentence sentence : look.judgement().sentences()) {
      boolean expert = Arrays.asList(sentence.why().split("\\+")).contains(EXPERT);
      if (sentence.verdict() == Verdict.CLEAN && expert && unsourced.add(template.id())) {
        findings.add(
            Rule.TEXT_WITHOUT_SOURCE,
            look.rendering().place(sentence.start(), sentence.end()),
            "This post speaks about health, and its template names no source.",
            "Open a public source, compare, and add it to the front matter: sources: [{ cite: ...,"
                + " checked: YYYY-MM-DD }].");
      }
    }
  }

  private boolean isPublic(Snippet snippet) {
    return snippet.keys().stream()
        .anyMatch(key -> settings.channels().get(key.channel()).isPublic());
  }

  private void add(Finding finding, Snippet.Key key, Rendering rendering, int start, int end) {
    Finding longer = finding.withNote("in the text \"" + key + "\"");
    for (Span call : rendering.calls(start, end)) {
      longer = longer.withStep(call, "called here");
    }
    occurrences.add(new Occurrence(longer, key.template(), rendering.text(), start, end));
  }
}
