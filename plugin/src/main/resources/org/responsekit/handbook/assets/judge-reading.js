// Reads a text sentence by sentence. The port of RuleJudge.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;

  var PLACEHOLDER = list('BuiltInRules.PLACEHOLDER');
  var speeches = {};

  /** Makes some more of a language ready; whether there is more. */
  function prepare(locale) {
    if (speeches[locale]) {
      return speeches[locale].prepare();
    }
    speeches[locale] = new judging.Speech(locale, window.RK_JUDGE.languages[locale]);
    return true;
  }

  /** Likewise of all languages whose data is loaded. */
  function prepareAll() {
    return Object.keys(window.RK_JUDGE.languages).some(prepare);
  }

  var KINDS = {
    NAME: 'FACTNAME',
    ROLE: 'FACTROLE',
    CONTACT: 'FACTCONTACT',
    PERSON: 'PERSON',
    OPEN: 'OPEN'
  };

  /** Steps that read and judge the sentences of a text; known() gives what the kit vouches for. */
  function reading(text, kind, locale, known) {
    var it = { hits: [], sentences: [], parts: [], progress: 0 };
    var seen = new Set();
    var opaque = [];
    var normal = null;
    var placeholders = [];
    var find = null;
    var tokens = [];
    var sentences = [];
    var main = null;
    var take = null;
    var at = 0;

    function hit(rule, start, end) {
      if (rule.kinds.indexOf(kind) < 0) {
        return;
      }
      var place = { rule: rule.id, start: normal.rawStart(start), end: normal.rawEnd(end), of: rule };
      var key = rule.id + ' ' + place.start + ' ' + place.end + ' ' + rule.locale;
      if (!seen.has(key)) {
        seen.add(key);
        it.hits.push(place);
      }
    }

    function normalise() {
      normal = new judging.Normal(text);
      known().forEach(function (each) {
        var start = normal.fromRaw(each.start);
        var end = normal.fromRaw(each.end);
        if (each.as !== 'WORDS' && end > start) {
          opaque.push({ start: start, end: end, kind: KINDS[each.as] });
        }
      });
    }

    function findPlaceholders() {
      find = find || judging.placeholdersIn(normal.text, placeholders);
      return find();
    }

    function tokenise() {
      placeholders = placeholders.filter(function (found) {
        return !opaque.some(function (stretch) {
          return judging.overlaps(stretch, found);
        });
      });
      var plain = '';
      var from = 0;
      placeholders.forEach(function (found) {
        plain += normal.text.substring(from, found.start) + ' '.repeat(found.end - found.start);
        from = found.end;
      });
      tokens = judging.tokensOf(plain + normal.text.substring(from), opaque);
    }

    function split() {
      it.guess = judging.localeGuess(tokens).locale;
      main = speeches[it.guess] || speeches[locale];
      if (!main) {
        var rule = window.RK_JUDGE.rules['wording-no-locale'];
        it.hits.push({ rule: 'wording-no-locale', start: 0, end: text.length, of: rule });
        it.sentences.push({ start: 0, end: text.length, verdict: judging.UNRECOGNISED });
        return;
      }
      placeholders.forEach(function (found) {
        hit(main.rules[PLACEHOLDER], found.start, found.end);
      });
      sentences = judging.sentencesOf(tokens);
      take = judging.partsOf(speeches, main, sentences, it.parts);
    }

    /** Judges a sentence; a signature is known by what stands before it, so the order matters. */
    function judge() {
      if (at < sentences.length) {
        var from = it.parts.length;
        take(at++);
        it.parts.slice(from).forEach(it.judge);
      }
      it.progress = at / Math.max(1, sentences.length);
      return at < sentences.length;
    }

    it.steps = [prepareAll, normalise, findPlaceholders, tokenise, split, judge];

    /** Judges a part. */
    it.judge = function (part) {
      var outcome = judging.judgeSentence(part, kind);
      outcome.fired.forEach(function (fired) {
        hit(fired.rule, part.words[fired.first].first.start, part.words[fired.last].end);
      });
      it.sentences.push({
        start: normal.rawStart(part.words[0].first.start),
        end: normal.rawEnd(part.words[part.words.length - 1].end),
        verdict: outcome.verdict
      });
    };
    return it;
  }

  /** Forgets all words that were judged. */
  function forget() {
    judging.forgetSentences();
    Object.keys(speeches).forEach(function (locale) {
      speeches[locale].tagger.forget();
    });
  }

  judging.forget = forget;
  judging.prepare = prepare;
  judging.reading = reading;
})();
