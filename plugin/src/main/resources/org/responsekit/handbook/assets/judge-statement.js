// What one part of a text comes to. The port of Greeting and SentenceJudge.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var Bits = judging.Bits;
  var HOUSE = judging.HOUSE;

  var CLEAN = 0;
  var UNRECOGNISED = 1;
  var VIOLATING = 2;
  var SECOND_PERSON = list('BuiltInRules.SECOND_PERSON');

  var GREETING_NAME = list('BuiltInRules.GREETING_NAME');

  function failsBuild(rule) {
    return rule.severity === 'blocker' || rule.severity === 'error';
  }

  // ---- Greeting

  var ANYBODY = set('Greeting.ANYBODY');
  var SENDER = set('Greeting.SENDER');

  /** Whether a word is a blank for a name, which a request may greet by. */
  function isBlank(word, kind) {
    return kind === 'request' && word.first.kind === 'PERSON';
  }

  function isPlain(greeting, kind) {
    var marks = greeting.rules.marks;
    return greeting.words.slice(1).every(function (word) {
      return ANYBODY.has(word.form) || word.isAny(marks.greetingWords) || isBlank(word, kind);
    });
  }

  /** The number of the word that names somebody, or -1. */
  function named(greeting, kind) {
    var marks = greeting.rules.marks;
    var words = greeting.words;

    function isName(word) {
      var known = word.is(marks.name) || word.is(marks.capitalFirst);
      var expected = ANYBODY.has(word.form)
        || word.is(marks.day)
        || word.is(marks.month)
        || word.is(marks.team)
        || word.is(marks.event);
      return !isBlank(word, kind) && (known
        || word.first.kind === 'PERSON'
        || word.first.kind === 'HANDLE'
        || (word.first.capital && !expected));
    }

    for (var i = 1; i < words.length; i++) {
      var sender = words[i - 1].form === 'from' || words[i - 1].form === 'de';
      if (isName(words[i]) && !sender) {
        var sent = words.slice(1, i).some(function (word) {
          return SENDER.has(word.form);
        });
        return sent ? -1 : i;
      }
    }
    return -1;
  }

  // ---- SentenceJudge

  var NEW_CLAUSE = set('SentenceJudge.NEW_CLAUSE');

  function SentenceJudge(sentence, kind) {
    var words = sentence.words;
    var speech = sentence.rules;
    var marks = speech.marks;
    this.sentence = sentence;
    this.kind = kind;
    this.fired = [];
    this.words = words;
    this.speech = speech;
    this.marks = marks;
    this.violating = false;
    this.clauses = [];
    this.genericClause = [];
    this.quantifiedClause = [];
    this.all = Bits.of(marks.names.names.length);
    var symbols = [];
    var begins = [];
    for (var i = 0; i < words.length; i++) {
      var word = words[i];
      symbols.push(speech.automaton.symbolOf(word.sense));
      begins.push(word.clause);
      var next = i > 0 && (word.clause || NEW_CLAUSE.has(word.form));
      var clause = i === 0 ? 0 : this.clauses[i - 1] + (next ? 1 : 0);
      this.clauses.push(clause);
      this.genericClause[clause] = this.genericClause[clause] || word.is(marks.generic);
      this.quantifiedClause[clause] = this.quantifiedClause[clause] || word.is(marks.quantifier);
      Bits.addAll(this.all, word.classes);
    }
    this.generic = Bits.has(this.all, marks.generic);
    this.you = Bits.meets(this.all, marks.you);
    this.publicTopic = Bits.has(this.all, marks.publicTopic);
    this.condition = Bits.has(this.all, marks.condition);
    this.matches = speech.automaton.match(symbols, begins);
  }

  SentenceJudge.prototype.fire = function (rule, start, end) {
    this.fired.push({ rule: rule, first: start, last: end - 1 });
    this.violating = this.violating || failsBuild(rule);
  };

  SentenceJudge.prototype.rule = function (find) {
    if (find.rule.kinds.indexOf(this.kind) < 0) {
      return;
    }
    var match = this.first(find);
    if (match !== null && !this.matches.hasAny(find.unless)) {
      this.fire(find.rule, match.start, match.end);
    }
  };

  SentenceJudge.prototype.first = function (find) {
    var out = (find.genericSentence && this.generic)
      || (find.publicTopic && this.publicTopic && !this.you)
      || (find.question && this.sentence.end !== 63)
      || (find.noCondition && this.condition);
    if (out) {
      return null;
    }
    for (var p = 0; p < find.patterns.length; p++) {
      var all = this.matches.all(find.patterns[p]);
      for (var m = 0; m < all.length; m++) {
        var excused = (find.generic && this.touches(all[m], this.genericClause, true))
          || (find.quantified && !this.you && this.touches(all[m], this.quantifiedClause, false));
        if (!excused) {
          return all[m];
        }
      }
    }
    return null;
  };

  SentenceJudge.prototype.touches = function (match, marked, before) {
    for (var i = match.start; i < match.end; i++) {
      if (marked[this.clauses[i]] && (!before || this.genericBefore(this.clauses[i], match.end))) {
        return true;
      }
    }
    return false;
  };

  SentenceJudge.prototype.genericBefore = function (clause, end) {
    for (var i = 0; i < end; i++) {
      if (this.clauses[i] === clause && this.words[i].is(this.marks.generic)) {
        return true;
      }
    }
    return false;
  };

  SentenceJudge.prototype.verdict = function () {
    var explained = new Array(this.words.length).fill(false);
    var border = this.speech.explanations.mark(this.matches, explained);
    var doubt = this.secondPerson(explained);
    if (this.violating) {
      return VIOLATING;
    }
    if (this.sentence.cut || doubt) {
      return UNRECOGNISED;
    }
    for (var i = 0; i < this.words.length; i++) {
      if (!explained[i] && this.words[i].isAny(this.marks.yourOrHis)) {
        return UNRECOGNISED;
      }
    }
    if (border) {
      return UNRECOGNISED;
    }
    var recognised = this.speech.acts.recognises(this.sentence, this.matches, explained, this.all);
    return recognised ? CLEAN : UNRECOGNISED;
  };

  /** Fires for a "you" that nothing explains; whether it is only in doubt. */
  SentenceJudge.prototype.secondPerson = function (explained) {
    var rule = this.speech.rules[SECOND_PERSON];
    if (!rule || rule.kinds.indexOf(this.kind) < 0) {
      return false;
    }
    for (var i = 0; i < this.words.length; i++) {
      if (!explained[i] && this.words[i].isAny(this.marks.youOrVerb)) {
        if (this.isWeak(i)) {
          return !this.violating;
        }
        this.fire(rule, i, Math.min(this.words.length, i + 2));
        return false;
      }
    }
    return false;
  };

  SentenceJudge.prototype.isWeak = function (at) {
    var marks = this.marks;
    var excuse = this.publicTopic || this.condition || Bits.meets(this.all, marks.open);
    if (!excuse) {
      return false;
    }
    return !this.words.some(function (word, i) {
      var past = word.is(marks.inPast) && i > at - 3;
      return past || word.is(marks.choose) || word.is(marks.loyal);
    });
  };

  function judged(part, kind) {
    var judge = new SentenceJudge(part, kind);
    part.rules.found(judge.matches).forEach(function (find) {
      judge.rule(find);
    });
    return { verdict: judge.verdict(), fired: judge.fired };
  }

  // ---- SentenceMemory

  // of sentences, then it begins anew; and of words, since longer ones hardly come again
  var MOST = 4096;
  var LONGEST = 60;
  var outcomes = new Map();

  /** While somebody types, all sentences but one are those of a moment ago. */
  function remembered(part, kind) {
    if (part.words.length > LONGEST) {
      return judged(part, kind);
    }
    var key = part.rules.locale + ' ' + kind + ' ' + part.end + (part.cut ? ' cut' : '');
    for (var i = 0; i < part.words.length; i++) {
      key += (part.words[i].clause ? ',' : ' ') + part.words[i].sense.number;
    }
    var outcome = outcomes.get(key);
    if (outcome === undefined) {
      outcome = judged(part, kind);
      if (outcomes.size >= MOST) {
        outcomes.clear();
      }
      outcomes.set(key, outcome);
    }
    return outcome;
  }

  /** What the house rules fire for in a greeting or signature. */
  function houseRules(part, kind) {
    var judge = new SentenceJudge(part, kind);
    part.rules.found(judge.matches).forEach(function (find) {
      if (find.name === HOUSE) {
        judge.rule(find);
      }
    });
    return judge;
  }

  /** The verdict on a part and the rules that fired, with the numbers of their words. */
  function judgeSentence(part, kind) {
    if (part.part === 'SENTENCE') {
      return remembered(part, kind);
    }
    var judge = part.rules.house ? houseRules(part, kind) : { fired: [], violating: false };
    if (judge.violating) {
      return { fired: judge.fired, verdict: VIOLATING };
    }
    if (part.part === 'SIGNATURE') {
      return { fired: judge.fired, verdict: CLEAN };
    }
    var name = named(part, kind);
    var rule = part.rules.rules[GREETING_NAME];
    if (name >= 0 && rule.kinds.indexOf(kind) >= 0) {
      return {
        fired: judge.fired.concat({ rule: rule, first: name, last: name }),
        verdict: VIOLATING
      };
    }
    return { fired: judge.fired, verdict: name < 0 && isPlain(part, kind) ? CLEAN : UNRECOGNISED };
  }

  function forgetSentences() {
    outcomes.clear();
  }

  judging.CLEAN = CLEAN;
  judging.UNRECOGNISED = UNRECOGNISED;
  judging.VIOLATING = VIOLATING;
  judging.failsBuild = failsBuild;
  judging.judgeSentence = judgeSentence;
  judging.forgetSentences = forgetSentences;
})();
