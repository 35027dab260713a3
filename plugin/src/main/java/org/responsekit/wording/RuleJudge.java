package org.responsekit.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.responsekit.wording.data.Language;
import org.responsekit.wording.text.Kind;
import org.responsekit.wording.text.Normal;
import org.responsekit.wording.text.Placeholders;
import org.responsekit.wording.text.Sentence;
import org.responsekit.wording.text.Sentences;
import org.responsekit.wording.text.Token;
import org.responsekit.wording.text.Tokeniser;

/** The judge: reads a text, judges its parts, and says what is worst. */
final class RuleJudge implements Judge {
  private static final Comparator<Judgement.Hit> BY_PLACE =
      Comparator.comparingInt(Judgement.Hit::start)
          .thenComparingInt(Judgement.Hit::end)
          .thenComparing(hit -> hit.rule().info().id());

  private static final Comparator<WordingRule> BY_ID =
      Comparator.comparing((WordingRule rule) -> rule.info().id())
          .thenComparing(WordingRule::locale);

  private final Map<String, Speech> languages = new TreeMap<>();
  private final List<WordingRule> rules;

  RuleJudge(List<Speech> all) {
    List<WordingRule> unsorted = new ArrayList<>();
    for (Speech speech : all) {
      languages.put(speech.language.locale(), speech);
      unsorted.addAll(speech.rules.values());
    }
    unsorted.sort(BY_ID);
    rules = List.copyOf(unsorted);
  }

  static RuleJudge of(List<Language> languages) {
    List<Speech> speeches = new ArrayList<>();
    for (Language language : languages) {
      speeches.add(new Speech(language, BuiltInRules.of(language)));
    }
    return new RuleJudge(speeches);
  }

  @Override
  public List<WordingRule> rules() {
    return rules;
  }

  @Override
  public List<Language> languages() {
    return languages.values().stream().map(speech -> speech.language).toList();
  }

  @Override
  public boolean speaks(String locale) {
    return languages.containsKey(locale);
  }

  @Override
  public Judgement judge(Draft draft) {
    return new Reading(draft).judge();
  }

  /** One text being judged. */
  private final class Reading {
    private final Draft draft;
    private final Normal normal;
    private final Set<Judgement.Hit> hits = new LinkedHashSet<>();

    Reading(Draft draft) {
      this.draft = draft;
      normal = Normal.of(draft.text());
    }

    private Judgement judge() {
      List<Tokeniser.Opaque> opaque = known();
      List<Placeholders.Hit> placeholders = placeholders(opaque);
      List<Token> tokens = Tokeniser.tokens(without(placeholders), opaque);
      Speech main =
          languages.getOrDefault(LocaleGuess.of(tokens).locale(), languages.get(draft.locale()));
      if (main == null) {
        return unspoken();
      }
      for (Placeholders.Hit hit : placeholders) {
        hit(main.rules.get(BuiltInRules.PLACEHOLDER), hit.start(), hit.end());
      }
      List<Sentence> sentences = Sentences.of(tokens);
      List<Judgement.Sentence> judged = new ArrayList<>();
      for (Statement part : TextParts.of(languages, main, sentences)) {
        judged.add(judge(part));
      }
      return verdict(judged);
    }

    private String without(List<Placeholders.Hit> placeholders) {
      if (placeholders.isEmpty()) {
        return normal.text();
      }
      StringBuilder text = new StringBuilder(normal.text());
      for (Placeholders.Hit hit : placeholders) {
        for (int i = hit.start(); i < hit.end(); i++) {
          text.setCharAt(i, ' ');
        }
      }
      return text.toString();
    }

    /** A text in a language without rules: nothing can be said of it. */
    private Judgement unspoken() {
      int end = draft.text().length();
      WordingRule rule = Judges.NO_LOCALE;
      return new Judgement(
          Verdict.UNRECOGNISED,
          List.of(new Judgement.Hit(rule, 0, end)),
          List.of(new Judgement.Sentence(0, end, Verdict.UNRECOGNISED, rule.info().title())));
    }

    private List<Tokeniser.Opaque> known() {
      List<Tokeniser.Opaque> opaque = new ArrayList<>();
      for (Draft.Known known : draft.known()) {
        int start = normal.fromRaw(known.start());
        int end = normal.fromRaw(known.end());
        Kind kind =
            switch (known.as()) {
              case NAME -> Kind.FACTNAME;
              case ROLE -> Kind.FACTROLE;
              case CONTACT -> Kind.FACTCONTACT;
              case PERSON -> Kind.PERSON;
              case OPEN -> Kind.OPEN;
              case WORDS -> Kind.WORD;
            };
        if (kind != Kind.WORD && end > start) {
          opaque.add(new Tokeniser.Opaque(start, end, kind));
        }
      }
      return opaque;
    }

    private List<Placeholders.Hit> placeholders(List<Tokeniser.Opaque> opaque) {
      List<Placeholders.Hit> hits = new ArrayList<>();
      for (Placeholders.Hit hit : Placeholders.in(normal.text())) {
        boolean vouched =
            opaque.stream()
                .anyMatch(known -> known.start() < hit.end() && hit.start() < known.end());
        if (!vouched) {
          hits.add(hit);
        }
      }
      return hits;
    }

    private void hit(WordingRule rule, int start, int end) {
      if (rule.appliesTo().contains(draft.kind())) {
        hits.add(new Judgement.Hit(rule, normal.rawStart(start), normal.rawEnd(end)));
      }
    }

    private Judgement.Sentence at(Statement part, Verdict verdict, String why) {
      return new Judgement.Sentence(
          normal.rawStart(part.start()), normal.rawEnd(part.stop()), verdict, why);
    }

    private Judgement.Sentence judge(Statement part) {
      SentenceJudge.Hits found = (rule, first, last) -> hit(rule, first.first.start, last.end);
      if (part.part() == Statement.Part.SENTENCE) {
        return SentenceJudge.judge(part, draft.kind(), found, this::at);
      }
      if (SentenceJudge.houseRulesFail(part, draft.kind(), found)) {
        return at(part, Verdict.VIOLATING, "");
      }
      return part.part() == Statement.Part.SIGNATURE
          ? at(part, Verdict.CLEAN, "signature")
          : greeting(part);
    }

    private Judgement.Sentence greeting(Statement part) {
      Word named = Greeting.named(part, draft.kind());
      WordingRule rule = part.rules().rules.get(BuiltInRules.GREETING_NAME);
      if (named != null && rule.appliesTo().contains(draft.kind())) {
        hit(rule, named.first.start, named.end);
        return at(part, Verdict.VIOLATING, "");
      }
      return at(
          part,
          named == null && Greeting.isPlain(part, draft.kind())
              ? Verdict.CLEAN
              : Verdict.UNRECOGNISED,
          "greeting");
    }

    private Judgement verdict(List<Judgement.Sentence> sentences) {
      List<Judgement.Hit> sorted = new ArrayList<>(hits);
      sorted.sort(BY_PLACE);
      boolean violating =
          sorted.stream().anyMatch(hit -> hit.rule().info().severity().failsBuild());
      Verdict worst =
          sentences.isEmpty()
              ? Verdict.UNRECOGNISED
              : Collections.max(sentences.stream().map(Judgement.Sentence::verdict).toList());
      return new Judgement(violating ? Verdict.VIOLATING : worst, sorted, sentences);
    }
  }
}
