// Judges a draft as the build judges a text. The port of Vouched and DraftJudge; see judge-text.js.
// RK.judge(text, kind, locale) judges at once, RK.judging.start the same in slices.
(function () {
  'use strict';
  var RK = window.RK;
  var judging = RK.judging;
  var Unicode = judging.Unicode;
  var PLACEHOLDER = 'placeholder-foreign';
  var UNKNOWN = 'wording-unrecognised';
  var VERDICTS = ['clean', 'unrecognised', 'violating'];

  // ---- Vouched

  var byFirst = new Map();
  window.RK_JUDGE.vouched.forEach(function (fact) {
    var first = fact[0].charAt(0);
    byFirst.set(first, (byFirst.get(first) || []).concat([{ text: fact[0], as: fact[1] }]));
  });

  function isInWord(text, at) {
    return at > 0
      && at < text.length
      && Unicode.isLetterOrDigit(text.charCodeAt(at - 1))
      && Unicode.isLetterOrDigit(text.charCodeAt(at));
  }

  function vouchedIn(text) {
    var known = [];
    var at = 0;

    function here(fact) {
      return text.startsWith(fact.text, at) && !isInWord(text, at + fact.text.length);
    }

    while (at < text.length) {
      var some = byFirst.get(text.charAt(at));
      var fact = some && !isInWord(text, at) ? some.find(here) : undefined;
      if (fact) {
        known.push({ start: at, end: at + fact.text.length, as: fact.as });
        at += fact.text.length;
      } else {
        at++;
      }
    }
    return known;
  }

  // ---- DraftJudge

  function byPlace(one, other) {
    return one.start - other.start
      || one.end - other.end
      || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);
  }

  function overlaps(one, other) {
    return one.start < other.end && other.start < one.end;
  }

  /** A judging in steps; each step(until) works until a time, in milliseconds, and says how far it is. */
  function start(text, kind, locale) {
    var known = vouchedIn(text);
    var hidden = judging.without(text, known, ['CONTACT']);
    var rules = window.RK_JUDGE.rules;
    var found = [];
    var whole = [];
    var read = null;
    var next = 0;
    var job = { result: null };

    function form(id, hit) {
      found.push({ rule: id, start: hit.start, end: hit.end, what: hit.what || '', of: rules[id] });
    }

    var steps = [
      function () {
        read = judging.reading(text, kind, locale, known);
      },
      function () {
        while (next < read.parts.length && !job.late()) {
          read.judge(read.parts[next++]);
        }
        return next < read.parts.length;
      },
      function () {
        whole = judging.look(text, kind, locale, known);
        whole.forEach(function (hit) {
          form(hit.rule, hit);
        });
      },
      function () {
        judging.foreignPlaceholdersIn(hidden).forEach(function (hit) {
          form(PLACEHOLDER, hit);
        });
      },
      function () {
        judging.foreignContactsIn(hidden).forEach(function (hit) {
          var named = whole.some(function (other) {
            return other.rule.startsWith('phi-') && overlaps(other, hit);
          });
          if (!named) {
            form(hit.rule, hit);
          }
        });
      },
      function () {
        job.result = result(read, found, rules);
      }
    ];
    var at = 0;

    job.step = function (milliseconds) {
      var until = milliseconds === undefined ? Infinity : performance.now() + milliseconds;
      job.late = function () {
        return performance.now() >= until;
      };
      do {
        if (!steps[at]()) {
          at++;
        }
      } while (at < steps.length && !job.late());
      return at === 0 ? 0 : at === 1 ? next / read.parts.length : at / steps.length;
    };
    return job;
  }

  function result(read, found, rules) {
    read.hits.forEach(function (hit) {
      var again = hit.rule === PLACEHOLDER && found.some(function (other) {
        return other.rule === PLACEHOLDER && overlaps(other, hit);
      });
      if (!again) {
        found.push(hit);
      }
    });
    var worst = read.sentences.length === 0 ? judging.UNRECOGNISED : judging.CLEAN;
    read.sentences.forEach(function (sentence) {
      if (sentence.verdict !== judging.CLEAN) {
        worst = judging.UNRECOGNISED;
      }
      if (sentence.verdict === judging.UNRECOGNISED && read.spoken) {
        found.push(
          { rule: UNKNOWN, start: sentence.start, end: sentence.end, of: rules[UNKNOWN] });
      }
    });
    found.sort(byPlace);
    var violating = found.some(function (one) {
      var unknown = one.rule === UNKNOWN || one.rule === 'wording-no-locale';
      return !unknown && judging.failsBuild(one.of);
    });
    return {
      verdict: VERDICTS[violating ? judging.VIOLATING : worst],
      found: found,
      sentences: read.sentences,
      guess: read.guess
    };
  }

  judging.start = start;

  RK.judge = function (text, kind, locale) {
    var job = start(text, kind, locale);
    job.step();
    return job.result;
  };

  /** The language that a text looks like, or nothing. */
  RK.guessLocale = function (text) {
    return judging.localeGuess(judging.tokensOf(new judging.Normal(text).text, [])).locale;
  };
})();
