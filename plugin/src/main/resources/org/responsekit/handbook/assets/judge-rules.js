// What sentences say. The port of Speech, LocaleGuess, TextParts, Greeting, Acts, SentenceJudge and
// RuleJudge; see judge-text.js.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var Bits = judging.Bits;
  var list = judging.list;
  var set = judging.set;

  var CLEAN = 0;
  var UNRECOGNISED = 1;
  var VIOLATING = 2;
  var SECOND_PERSON = list('BuiltInRules.SECOND_PERSON');
  var GREETING_NAME = list('BuiltInRules.GREETING_NAME');
  var PLACEHOLDER = list('BuiltInRules.PLACEHOLDER');
  var HOUSE = 'house';

  function failsBuild(rule) {
    return rule.severity === 'blocker' || rule.severity === 'error';
  }

  // ---- Speech

  function Speech(locale, data) {
    var names = new judging.ClassNames(data.classes);
    var lexicon = new judging.Lexicon(data.forms, names.names.length);
    this.locale = locale;
    this.automaton =
      new judging.Automaton(names, data.tests, data.patterns.map(judging.parsePattern));
    this.marks = new judging.Marks(locale, names);
    this.tagger = new judging.Tagger(lexicon, this.marks);
    this.rules = data.rules;
    for (var id in this.rules) {
      this.rules[id].id = id;
      this.rules[id].locale = locale;
    }
    var speech = this;
    var count = data.patterns.length;
    this.framesOf = [];
    this.finding = Bits.of(count);
    this.finds = data.frames.map(function (frame, number) {
      var scope = new Set(frame[2]);
      var patterns = judging.numbers(frame[3], ' ');
      patterns.forEach(function (pattern) {
        speech.framesOf[pattern] = (speech.framesOf[pattern] || []).concat(number);
        Bits.add(speech.finding, pattern);
      });
      return {
        rule: speech.rules[frame[0]],
        name: frame[1],
        patterns: patterns,
        unless: judging.numbers(frame[4], ' '),
        question: scope.has('question'),
        noCondition: scope.has('no-condition'),
        quantified: scope.has('quantified'),
        publicTopic: scope.has('public-topic'),
        generic: scope.has('generic'),
        genericSentence: scope.has('generic-sentence')
      };
    });
    this.house = this.finds.some(function (find) {
      return find.name === HOUSE;
    });
    this.allows = Bits.of(count);
    this.doubtful = Bits.of(count);
    data.allows.forEach(function (allow) {
      judging.numbers(allow[2], ' ').forEach(function (pattern) {
        Bits.add(speech.allows, pattern);
        if (allow[1].indexOf('border') >= 0) {
          Bits.add(speech.doubtful, pattern);
        }
      });
    });
    this.acts = new Acts(data.acts, this.marks, count);
  }

  Speech.prototype.found = function (matches) {
    var speech = this;
    var frames = new Set();
    Bits.both(matches.matched, this.finding).forEach(function (pattern) {
      speech.framesOf[pattern].forEach(function (frame) {
        frames.add(frame);
      });
    });
    return Array.from(frames)
      .sort(function (one, other) {
        return one - other;
      })
      .map(function (frame) {
        return speech.finds[frame];
      });
  };

  Speech.prototype.allowing = function (matches) {
    return Bits.both(matches.matched, this.allows);
  };

  // ---- Acts

  var NAMELESS = set('Acts.NAMELESS');
  var DOUBTFUL = set('Acts.DOUBTFUL');

  function option(options, name) {
    for (var i = 0; i < options.length; i++) {
      if (options[i].startsWith(name + '=')) {
        return options[i].substring(name.length + 1);
      }
    }
    return '';
  }

  function Acts(data, marks, count) {
    this.marks = marks;
    this.licences = Bits.of(count);
    var acts = this;
    var all = data.map(function (act) {
      var unknown = option(act[1], 'k');
      return {
        name: act[0],
        patterns: judging.numbers(act[2], ' '),
        unless: judging.numbers(act[3], ' '),
        vocabulary: marks.names.set(option(act[1], 'vocab').split(',')),
        unknown: unknown === '' ? 0 : parseInt(unknown, 10),
        general: act[1].indexOf('general') >= 0,
        licence: act[1].indexOf('licence') >= 0
      };
    });
    this.acts = all.filter(function (act) {
      return !act.licence;
    });
    all.forEach(function (act) {
      if (act.licence) {
        act.patterns.forEach(function (pattern) {
          Bits.add(acts.licences, pattern);
        });
      }
    });
  }

  Acts.prototype.judge = function (sentence, matches, explained, all) {
    var marks = this.marks;
    var words = sentence.words;
    var found = this.found(sentence, matches, all);
    if (found.length === 0) {
      return { recognised: false, why: 'no safe act' };
    }
    var licensed = this.licensed(words, matches);
    var allowed = marks.safe.slice();
    var mayBeUnknown = 0;
    var nameless = true;
    found.forEach(function (act) {
      Bits.addAll(allowed, act.vocabulary);
      mayBeUnknown = Math.max(mayBeUnknown, act.unknown);
      nameless = nameless && NAMELESS.has(act.name);
    });
    var left = [];
    for (var i = 0; i < words.length; i++) {
      var word = words[i];
      if (licensed[i] || (explained[i] && word.isAny(marks.youOrVerb))) {
        continue;
      }
      if (nameless && word.is(marks.name)) {
        left.push(word.form);
      } else if (!word.isAny(allowed)) {
        var unknown = word.is(marks.unknown) && !word.is(marks.did);
        if (unknown && mayBeUnknown > 0) {
          mayBeUnknown--;
        } else if (word.first.kind !== 'NUM' && word.first.kind !== 'ORD') {
          left.push(word.form);
        }
      }
    }
    return { recognised: left.length === 0, why: 'words ' + left.join(',') };
  };

  Acts.prototype.found = function (sentence, matches, all) {
    var found = this.acts.filter(function (act) {
      return !act.general && matches.hasAny(act.patterns) && !matches.hasAny(act.unless);
    });
    if (found.length === 0 && this.mayBeGeneral(sentence, all)) {
      found = this.acts.filter(function (act) {
        return act.general && matches.hasAny(act.patterns);
      });
    }
    return found;
  };

  Acts.prototype.mayBeGeneral = function (sentence, all) {
    var marks = this.marks;
    var past = Bits.has(all, marks.inPast) && !Bits.has(all, marks.publicTopic);
    var asks = sentence.end === 63 && !Bits.has(all, marks.generic);
    return sentence.words.length > 2
      && !past
      && !asks
      && !Bits.has(all, marks.unknown)
      && !sentence.words.some(function (word) {
        return DOUBTFUL.has(word.form);
      });
  };

  Acts.prototype.licensed = function (words, matches) {
    var licensed = new Array(words.length).fill(false);
    Bits.both(matches.matched, this.licences).forEach(function (pattern) {
      matches.all(pattern).forEach(function (match) {
        licensed.fill(true, match.start, match.end);
      });
    });
    return licensed;
  };

  // ---- LocaleGuess

  var SMALL = new Map(Object.entries(list('LocaleGuess.SMALL')));
  var SPANISH_LETTERS = '\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1';

  function hasSpanishLetter(word) {
    if (word.low === word.plain) {
      return false;
    }
    for (var i = 0; i < word.low.length; i++) {
      if (SPANISH_LETTERS.indexOf(word.low.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  function localeGuess(words) {
    var english = 0;
    var spanish = 0;
    var accents = 0;
    for (var i = 0; i < words.length; i++) {
      if (words[i].kind === 'WORD') {
        var small = SMALL.get(words[i].low) || 0;
        english += small & 1;
        spanish += (small & 2) >> 1;
        accents += hasSpanishLetter(words[i]) ? 1 : 0;
      }
    }
    var forSpanish = spanish * 10 + accents * 7;
    var locale = forSpanish > english * 10 ? 'es' : english * 10 > forSpanish ? 'en' : '';
    return { locale: locale, lead: locale === 'es' ? spanish - english : english - spanish };
  }

  // ---- TextParts

  var SIGNATURE_WORDS = set('TextParts.SIGNATURE_WORDS');
  var LEAD = list('TextParts.LEAD');
  var SOURCES = new Set(['URL', 'EMAIL', 'NUM', 'PHONE', 'FACTCONTACT']);

  function isSource(word) {
    return SOURCES.has(word.first.kind) || word.form === 'source' || word.form === 'fuente';
  }

  function signs(word, speech) {
    return word.first.capital
      || word.isAny(speech.marks.guild)
      || (SIGNATURE_WORDS.has(word.form) && !word.is(speech.marks.subject));
  }

  function isSignOff(words, speech) {
    var marks = speech.marks;
    return words[0].is(marks.signOff)
      && words.length <= 9
      && !words.some(function (word) {
        return word.is(marks.reviews) || word.is(marks.sorry);
      })
      && (words.slice(1).every(function (word) {
        return signs(word, speech) || word.is(marks.signOff);
      }) || (marks.spanish && words.length <= 3));
  }

  function tail(words, speech) {
    for (var i = Math.max(1, words.length - 7); i < words.length; i++) {
      if (words[i].first.before === 'DASH' && words.slice(i).every(function (word) {
        return signs(word, speech);
      })) {
        return i;
      }
    }
    return -1;
  }

  function behindName(words, from, marks) {
    var stop = from;
    while (stop < words.length
      && stop < from + 3
      && words[stop].is(marks.name)
      && (stop === from || !words[stop].clause)) {
      stop++;
    }
    var whole = stop === words.length || words[stop].clause;
    return whole ? stop : from;
  }

  /** Takes the sentences one by one, and adds their parts to a list. */
  function partsOf(languages, main, sentences, parts) {

    function add(part, words, speech, end, cut) {
      parts.push({ part: part, words: words, rules: speech, end: end, cut: cut });
    }

    function speechOf(sentence) {
      var guess = localeGuess(sentence.tokens);
      var own = languages[guess.locale];
      return own && own !== main && guess.lead >= LEAD ? own : main;
    }

    function body(index, words, speech, end, cut) {
      var marks = speech.marks;
      var first = words[0];
      var greets = index <= 1 && first.is(marks.greeting) && first.form !== 'welcome' && !cut;
      if (!greets) {
        add('SENTENCE', words, speech, end, cut);
        return;
      }
      var stop = 1;
      while (stop < words.length && stop < 7 && !words[stop].clause) {
        stop++;
      }
      stop = behindName(words, stop, marks);
      var greeting = words.slice(0, stop);
      var pure = !greeting.slice(1).some(function (word) {
        return word.is(marks.reviews) || word.is(marks.did);
      })
        && (stop < words.length || words.length <= 6)
        && !(greeting.length > 1 && greeting.some(function (word) {
          return word.is(marks.thank);
        }));
      if (!pure) {
        add('SENTENCE', words, speech, end, false);
        return;
      }
      add('GREETING', greeting, speech, 0, false);
      if (stop < words.length) {
        words[stop].clause = false;
        add('SENTENCE', words.slice(stop), speech, end, false);
      }
    }

    return function (index) {
      var sentence = sentences[index];
      var speech = speechOf(sentence);
      var words = speech.tagger.tag(sentence.tokens);
      var nearEnd = index >= sentences.length - 3;
      var atEnd = index >= sentences.length - 2;
      var allSigned = words.every(function (word) {
        return signs(word, speech);
      });
      var afterSignature = parts.length > 0 && parts[parts.length - 1].part === 'SIGNATURE';
      var signature = (afterSignature && words.length <= 9 && allSigned)
        || words.every(isSource)
        || (words[0].first.before === 'DASH' && words.length <= 7 && atEnd && allSigned)
        || (nearEnd && isSignOff(words, speech));
      if (signature && !sentence.cut) {
        add('SIGNATURE', words, speech, sentence.end, false);
        return;
      }
      var cut = atEnd ? tail(words, speech) : -1;
      if (cut > 0) {
        body(index, words.slice(0, cut), speech, 0, sentence.cut);
        add('SIGNATURE', words.slice(cut), speech, sentence.end, false);
        return;
      }
      body(index, words, speech, sentence.end, sentence.cut);
    };
  }

  // ---- Greeting

  var ANYBODY = set('Greeting.ANYBODY');
  var SENDER = set('Greeting.SENDER');

  function isPlain(greeting) {
    var marks = greeting.rules.marks;
    return greeting.words.slice(1).every(function (word) {
      return ANYBODY.has(word.form) || word.isAny(marks.greetingWords);
    });
  }

  function named(greeting) {
    var marks = greeting.rules.marks;
    var words = greeting.words;

    function isName(word) {
      var known = word.is(marks.name) || word.is(marks.capitalFirst);
      var expected = ANYBODY.has(word.form)
        || word.is(marks.day)
        || word.is(marks.month)
        || word.is(marks.team)
        || word.is(marks.event);
      return known
        || word.first.kind === 'PERSON'
        || word.first.kind === 'HANDLE'
        || (word.first.capital && !expected);
    }

    for (var i = 1; i < words.length; i++) {
      var sender = words[i - 1].form === 'from' || words[i - 1].form === 'de';
      if (isName(words[i]) && !sender) {
        var sent = words.slice(1, i).some(function (word) {
          return SENDER.has(word.form);
        });
        return sent ? null : words[i];
      }
    }
    return null;
  }

  // ---- SentenceJudge

  var NEW_CLAUSE = set('SentenceJudge.NEW_CLAUSE');

  function SentenceJudge(sentence, kind, hits) {
    var words = sentence.words;
    var speech = sentence.rules;
    var marks = speech.marks;
    this.sentence = sentence;
    this.kind = kind;
    this.hits = hits;
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
      symbols.push(speech.automaton.symbol(word.form, word.classes));
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
    this.hits(rule, this.words[start], this.words[end - 1]);
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
    var border = this.explain(explained);
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
    var outcome = this.speech.acts.judge(this.sentence, this.matches, explained, this.all);
    return outcome.recognised ? CLEAN : UNRECOGNISED;
  };

  SentenceJudge.prototype.explain = function (explained) {
    var judge = this;
    var border = false;
    this.speech.allowing(this.matches).forEach(function (pattern) {
      judge.matches.all(pattern).forEach(function (match) {
        explained.fill(true, match.start, match.end);
        border = border || Bits.has(judge.speech.doubtful, pattern);
      });
    });
    return border;
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

  function houseRulesFail(part, kind, hits) {
    if (!part.rules.house) {
      return false;
    }
    var judge = new SentenceJudge(part, kind, hits);
    judge.speech.found(judge.matches).forEach(function (find) {
      if (find.name === HOUSE) {
        judge.rule(find);
      }
    });
    return judge.violating;
  }

  function judgeSentence(part, kind, hits) {
    if (part.part === 'SENTENCE') {
      var judge = new SentenceJudge(part, kind, hits);
      judge.speech.found(judge.matches).forEach(function (find) {
        judge.rule(find);
      });
      return judge.verdict();
    }
    if (houseRulesFail(part, kind, hits)) {
      return VIOLATING;
    }
    if (part.part === 'SIGNATURE') {
      return CLEAN;
    }
    var name = named(part);
    var rule = part.rules.rules[GREETING_NAME];
    if (name !== null && rule.kinds.indexOf(kind) >= 0) {
      hits(rule, name, name);
      return VIOLATING;
    }
    return name === null && isPlain(part) ? CLEAN : UNRECOGNISED;
  }

  // ---- RuleJudge

  var speeches = {};

  function language(locale) {
    if (!speeches[locale]) {
      speeches[locale] = new Speech(locale, window.RK_JUDGE.languages[locale]);
    }
  }

  /** The languages whose data is loaded, made ready when first asked for. */
  function languages() {
    Object.keys(window.RK_JUDGE.languages).forEach(language);
    return speeches;
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
      placeholders = judging.placeholdersIn(normal.text).filter(function (found) {
        return !opaque.some(function (stretch) {
          return stretch.start < found.end && found.start < stretch.end;
        });
      });
    }

    function tokenise() {
      var plain = '';
      var from = 0;
      placeholders.forEach(function (found) {
        plain += normal.text.substring(from, found.start) + ' '.repeat(found.end - found.start);
        from = found.end;
      });
      tokens = judging.tokensOf(plain + normal.text.substring(from), opaque);
    }

    function split() {
      var all = languages();
      it.guess = localeGuess(tokens).locale;
      main = all[it.guess] || all[locale];
      if (!main) {
        var rule = window.RK_JUDGE.rules['wording-no-locale'];
        it.hits.push({ rule: 'wording-no-locale', start: 0, end: text.length, of: rule });
        it.sentences.push({ start: 0, end: text.length, verdict: UNRECOGNISED });
        return;
      }
      placeholders.forEach(function (found) {
        hit(main.rules[PLACEHOLDER], found.start, found.end);
      });
      sentences = judging.sentencesOf(tokens);
      take = partsOf(all, main, sentences, it.parts);
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

    it.steps = [normalise, findPlaceholders, tokenise, split, judge];

    /** Judges a part. */
    it.judge = function (part) {
      var verdict = judgeSentence(part, kind, function (rule, first, last) {
        hit(rule, first.first.start, last.end);
      });
      it.sentences.push({
        start: normal.rawStart(part.words[0].first.start),
        end: normal.rawEnd(part.words[part.words.length - 1].end),
        verdict: verdict
      });
    };
    return it;
  }

  judging.CLEAN = CLEAN;
  judging.UNRECOGNISED = UNRECOGNISED;
  judging.VIOLATING = VIOLATING;
  judging.failsBuild = failsBuild;
  judging.language = language;
  judging.languages = languages;
  judging.reading = reading;
  judging.localeGuess = localeGuess;
})();
