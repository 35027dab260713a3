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

  // ---- OwnWords

  var NAMES = window.RK_JUDGE.own[0];
  var TITLES = window.RK_JUDGE.own[1];

  function isWhole(text, start, end) {
    var before = start > 0 && Unicode.isLetterOrDigit(text.charCodeAt(start - 1));
    var after = end < text.length && Unicode.isLetterOrDigit(text.charCodeAt(end));
    return !before && !after;
  }

  /** What a kit vouches for in a text, in order and apart from each other. */
  function ownIn(text, contacts) {
    var known = [];
    var taken = new Uint8Array(text.length);

    function add(one) {
      for (var i = one.start; i < one.end; i++) {
        if (taken[i]) {
          return;
        }
      }
      taken.fill(1, one.start, one.end);
      known.push(one);
    }

    function find(words, as, lower) {
      words.forEach(function (each) {
        for (var at = lower.indexOf(each); at >= 0; ) {
          var whole = isWhole(lower, at, at + each.length);
          if (whole) {
            add({ start: at, end: at + each.length, as: as });
          }
          at = lower.indexOf(each, whole ? at + each.length : at + 1);
        }
      });
    }

    contacts.forEach(function (hit) {
      if (judging.isOwn(text, hit)) {
        add({ start: hit.start, end: hit.end, as: 'CONTACT' });
      }
    });
    var lower = Unicode.lower(text);
    find(NAMES, 'NAME', lower);
    find(TITLES, 'ROLE', lower);
    return known.sort(judging.byStart);
  }

  // ---- DraftJudge

  function byPlace(one, other) {
    return one.start - other.start
      || one.end - other.end
      || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);
  }

  /** A judging in slices: step(milliseconds) works as long, and says how far it is, up to 1. */
  function start(text, kind, locale) {
    var rules = window.RK_JUDGE.rules;
    var contacts = [];
    var known = [];
    var whole = [];
    var placeholders = [];
    var found = [];
    var job = { result: null };
    var at = 0;

    function knownNow() {
      return known;
    }

    function form(id, hit) {
      found.push({ rule: id, start: hit.start, end: hit.end, what: hit.what || '', of: rules[id] });
    }

    function findOwn() {
      known = ownIn(text, contacts);
    }

    function finish() {
      found = read.hits.slice();
      placeholders.sort(judging.byStart).forEach(function (hit) {
        var again = found.some(function (other) {
          return other.rule === PLACEHOLDER && judging.overlaps(other, hit);
        });
        if (!again) {
          form(PLACEHOLDER, hit);
        }
      });
      whole.forEach(function (hit) {
        form(hit.rule, hit);
      });
      contacts.forEach(function (hit) {
        var named = whole.some(function (other) {
          return judging.overlaps(other, hit);
        });
        if (!named && !judging.isOwn(text, hit)) {
          form(hit.rule, hit);
        }
      });
      job.result = result(text, locale, read, found, rules);
      job.result.contacts = contacts;
    }

    var read = judging.reading(text, kind, locale, knownNow);
    var steps = judging.contacts(text, contacts).concat(
      [findOwn],
      read.steps,
      judging.foreignPlaceholders(text, placeholders),
      judging.look(text, kind, locale, knownNow, whole),
      [finish]);

    job.step = function (milliseconds) {
      var until = milliseconds === undefined ? Infinity : performance.now() + milliseconds;
      do {
        if (!steps[at]()) {
          at++;
        }
      } while (at < steps.length && performance.now() < until);
      return at === steps.length ? 1 : Math.min(0.99, (at / steps.length + read.progress) / 2);
    };
    return job;
  }

  function violates(one) {
    return judging.failsBuild(one.of)
      && one.rule !== 'contact-missing-offline'
      && one.rule !== 'wording-no-locale';
  }

  function result(text, locale, read, found, rules) {
    var violating = found.some(violates);
    var worst = read.sentences.length === 0 ? judging.UNRECOGNISED : judging.CLEAN;
    read.sentences.forEach(function (sentence) {
      worst = Math.max(worst, sentence.verdict);
      if (sentence.verdict === judging.UNRECOGNISED && window.RK_JUDGE.languages[locale]) {
        var start = sentence.start;
        while (start < sentence.end - 1 && Unicode.isWhitespace(text.charCodeAt(start))) {
          start++;
        }
        found.push({ rule: UNKNOWN, start: start, end: sentence.end, of: rules[UNKNOWN] });
      }
    });
    return {
      verdict: VERDICTS[violating ? judging.VIOLATING : worst],
      found: found.sort(byPlace),
      sentences: read.sentences,
      guess: read.guess
    };
  }

  judging.start = start;
  judging.violates = violates;

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
