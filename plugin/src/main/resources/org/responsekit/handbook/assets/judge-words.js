// A language as the judge runs it: forms with their classes, patterns as one automaton over words, and
// the tagger. The port of Bits, Lexicon, WordTest, Automaton, Walk, Matches, Marks, SpanishEndings
// and Tagger; see judge-text.js.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;

  // ---- Bits

  var Bits = {
    of: function (size) {
      return new Int32Array((size + 31) >> 5);
    },
    has: function (bits, member) {
      return member >= 0 && (bits[member >> 5] & (1 << (member & 31))) !== 0;
    },
    add: function (bits, member) {
      if (member >= 0) {
        bits[member >> 5] |= 1 << (member & 31);
      }
    },
    remove: function (bits, member) {
      if (member >= 0) {
        bits[member >> 5] &= ~(1 << (member & 31));
      }
    },
    addAll: function (bits, others) {
      for (var i = 0; i < bits.length; i++) {
        bits[i] |= others[i];
      }
    },
    meets: function (one, other) {
      for (var i = 0; i < one.length; i++) {
        if ((one[i] & other[i]) !== 0) {
          return true;
        }
      }
      return false;
    },
    /** The members of both sets, in order. */
    both: function (one, other) {
      var members = [];
      for (var i = 0; i < one.length; i++) {
        for (var rest = one[i] & other[i]; rest !== 0; rest &= rest - 1) {
          members.push((i << 5) + 31 - Math.clz32(rest & -rest));
        }
      }
      return members;
    }
  };

  function numbers(text, between) {
    return text === '' ? [] : text.split(between).map(function (number) {
      return parseInt(number, 36);
    });
  }

  // ---- ClassNames

  function ClassNames(written) {
    this.names = written.split(' ');
    this.numbers = new Map();
    for (var i = 0; i < this.names.length; i++) {
      this.numbers.set(this.names[i], i);
    }
  }

  ClassNames.prototype.number = function (name) {
    var found = this.numbers.get(name);
    return found === undefined ? -1 : found;
  };

  ClassNames.prototype.set = function (all) {
    var bits = Bits.of(this.names.length);
    for (var i = 0; i < all.length; i++) {
      Bits.add(bits, this.number(all[i]));
    }
    return bits;
  };

  // ---- Lexicon

  var INSERTED = "abcdefghijklmnopqrstuvwxyz'";
  var MOST_SLIPS = 20000;

  function Lexicon(data, size) {
    var forms = new Map();
    var phrases = new Map();
    var sets = data.sets.map(function (members) {
      var classes = Bits.of(size);
      numbers(members, ',').forEach(function (member) {
        Bits.add(classes, member);
      });
      return classes;
    });
    var form = '';
    data.all.split(' ').forEach(function (each) {
      var colon = each.lastIndexOf(':');
      var drop = each.charAt(0);
      var kept = drop === '-' ? 0 : form.length - parseInt(drop, 36);
      form = form.substring(0, kept) + each.substring(1, colon);
      var classes = sets[parseInt(each.substring(colon + 1), 36)];
      var joined = form.indexOf('_');
      if (joined < 0) {
        forms.set(form, classes);
        return;
      }
      var first = form.substring(0, joined);
      var phrase = { words: form.split('_'), form: form, classes: classes };
      if (phrases.has(first)) {
        phrases.get(first).push(phrase);
      } else {
        phrases.set(first, [phrase]);
      }
    });
    phrases.forEach(function (same) {
      same.sort(function (one, other) {
        return other.words.length - one.words.length || (one.form < other.form ? -1 : 1);
      });
    });
    this.forms = forms;
    this.all = phrases;
    this.slips = new Map();
  }

  Lexicon.prototype.classes = function (form) {
    return this.forms.get(form) || null;
  };

  Lexicon.prototype.phrases = function (first) {
    return this.all.get(first) || [];
  };

  Lexicon.prototype.slip = function (form) {
    if (form.length < 6 || form.length > 24) {
      return null;
    }
    var known = this.slips.get(form);
    if (known === undefined) {
      known = this.findSlip(form);
      if (this.slips.size < MOST_SLIPS) {
        this.slips.set(form, known);
      }
    }
    return known;
  };

  Lexicon.prototype.findSlip = function (form) {
    var least = null;
    var at;
    for (at = 0; at <= form.length; at++) {
      for (var i = 0; i < INSERTED.length; i++) {
        var longer = form.substring(0, at) + INSERTED.charAt(i) + form.substring(at);
        if (this.forms.has(longer) && (least === null || longer < least)) {
          least = longer;
        }
      }
    }
    for (at = 0; at < form.length && least === null; at++) {
      var shorter = form.substring(0, at) + form.substring(at + 1);
      least = this.forms.has(shorter) ? shorter : null;
    }
    return least;
  };

  // ---- WordTest

  function parseTest(text) {
    if (text === '*') {
      return [[]];
    }
    return text.split('|').map(function (alternative) {
      return (alternative === '&' ? ['&'] : alternative.split('&')).map(function (term) {
        var not = term.startsWith('!');
        var name = not ? term.substring(1) : term;
        var tag = name.startsWith(':');
        var named = name !== '' && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
        return { not: not, isClass: tag || named, name: tag ? name.substring(1) : name };
      });
    });
  }

  function passes(alternatives, form, classes, names) {
    return alternatives.some(function (terms) {
      return terms.every(function (term) {
        var holds = term.isClass
          ? Bits.has(classes, names.number(term.name))
          : term.name === form;
        return holds !== term.not;
      });
    });
  }

  // ---- Pattern

  var SAME_CLAUSE = 1;
  var NEW_CLAUSE = 2;
  var SENTENCE_START = 3;
  var END_ALWAYS = 1;
  var END_SAME_CLAUSE = 2;
  var END_NEW_CLAUSE = 4;
  var END_OF_SENTENCE = 8;

  function parsePattern(text) {
    var parts = text.split(' ');
    var pattern = {
      starts: numbers(parts[0], ','),
      needs: parts[1] === '' ? [] : parts[1].split(';').map(function (need) {
        return numbers(need, '|');
      }),
      tests: [],
      next: [],
      ends: []
    };
    for (var i = 2; i < parts.length; i++) {
      var step = parts[i].split(':');
      pattern.tests.push(parseInt(step[0], 36));
      pattern.next.push(step.length === 1 ? [(i - 1) * 4] : numbers(step[1], ','));
      pattern.ends.push(step.length === 1 ? 0 : parseInt(step[2], 10));
    }
    return pattern;
  }

  // ---- Automaton

  var MOST_SYMBOLS = 20000;

  function lists(count) {
    var all = [];
    for (var i = 0; i < count; i++) {
      all.push([]);
    }
    return all;
  }

  function Automaton(names, testTexts, patterns) {
    var automaton = this;
    this.names = names;
    this.tests = new Array(testTexts.length).fill(null);
    this.testsOfForm = new Map();
    this.testsOfClass = lists(names.names.length);
    this.otherTests = [];
    testTexts.forEach(function (text, number) {
      automaton.sort(text, number);
    });
    this.patterns = patterns;
    this.first = [0];
    this.test = [];
    this.next = [];
    this.ends = [];
    this.owner = [];
    this.startsOfTest = lists(testTexts.length);
    this.needers = lists(testTexts.length);
    this.needless = Bits.of(patterns.length);
    patterns.forEach(function (pattern, number) {
      automaton.join(pattern, number);
    });
    this.symbols = new Map();
    this.seen = new Int32Array(this.test.length);
    this.tick = 0;
  }

  Automaton.prototype.sort = function (text, number) {
    var automaton = this;
    if (text.indexOf('&') < 0 && text.indexOf('!') < 0 && text !== '*') {
      text.split('|').forEach(function (part) {
        var first = part.charAt(0);
        if (first === ':' || (first >= 'A' && first <= 'Z')) {
          var name = automaton.names.number(first === ':' ? part.substring(1) : part);
          if (name >= 0) {
            automaton.testsOfClass[name].push(number);
          }
        } else {
          automaton.formTests(part).push(number);
        }
      });
      return;
    }
    this.tests[number] = parseTest(text);
    this.otherTests.push(number);
    this.tests[number].forEach(function (terms) {
      terms.forEach(function (term) {
        if (!term.isClass) {
          automaton.formTests(term.name);
        }
      });
    });
  };

  Automaton.prototype.formTests = function (form) {
    if (!this.testsOfForm.has(form)) {
      this.testsOfForm.set(form, []);
    }
    return this.testsOfForm.get(form);
  };

  Automaton.prototype.join = function (pattern, number) {
    var base = this.first[number];
    var size = pattern.tests.length;
    this.first.push(base + size);
    for (var i = 0; i < size; i++) {
      this.test.push(pattern.tests[i]);
      this.ends.push(pattern.ends[i]);
      this.owner.push(number);
      this.next.push(pattern.next[i].map(function (step) {
        return step + base * 4;
      }));
    }
    for (var k = 0; k < pattern.starts.length; k++) {
      var start = pattern.starts[k];
      this.startsOfTest[this.test[base + (start >> 2)]].push(start + base * 4);
    }
    if (pattern.needs.length === 0) {
      Bits.add(this.needless, number);
    } else {
      for (var n = 0; n < pattern.needs[0].length; n++) {
        this.needers[pattern.needs[0][n]].push(number);
      }
    }
  };

  Automaton.prototype.symbol = function (form, classes) {
    var known = this.testsOfForm.has(form) ? form : '';
    var key = known + ' ' + classes.join();
    var symbol = this.symbols.get(key);
    if (symbol === undefined) {
      symbol = this.look(known, classes);
      if (this.symbols.size < MOST_SYMBOLS) {
        this.symbols.set(key, symbol);
      }
    }
    return symbol;
  };

  Automaton.prototype.look = function (form, classes) {
    var passed = Bits.of(this.tests.length);
    var add = function (number) {
      Bits.add(passed, number);
    };
    (this.testsOfForm.get(form) || []).forEach(add);
    for (var name = 0; name < this.testsOfClass.length; name++) {
      if (Bits.has(classes, name)) {
        this.testsOfClass[name].forEach(add);
      }
    }
    for (var k = 0; k < this.otherTests.length; k++) {
      var number = this.otherTests[k];
      if (passes(this.tests[number], form, classes, this.names)) {
        Bits.add(passed, number);
      }
    }
    var starts = [];
    var all = Bits.both(passed, passed);
    for (var i = 0; i < all.length; i++) {
      Array.prototype.push.apply(starts, this.startsOfTest[all[i]]);
    }
    return { tests: passed, all: all, starts: starts };
  };

  Automaton.prototype.candidates = function (words) {
    var bag = Bits.of(this.tests.length);
    var able = this.needless.slice();
    for (var w = 0; w < words.length; w++) {
      Bits.addAll(bag, words[w].tests);
    }
    var all = Bits.both(bag, bag);
    for (var i = 0; i < all.length; i++) {
      var needers = this.needers[all[i]];
      for (var k = 0; k < needers.length; k++) {
        if (hasOthers(this.patterns[needers[k]].needs, bag)) {
          Bits.add(able, needers[k]);
        }
      }
    }
    return able;
  };

  function hasOthers(needs, bag) {
    for (var i = 1; i < needs.length; i++) {
      var one = false;
      for (var k = 0; k < needs[i].length && !one; k++) {
        one = Bits.has(bag, needs[i][k]);
      }
      if (!one) {
        return false;
      }
    }
    return true;
  }

  function begins(condition, at, clause) {
    return condition === 0 || (condition === SENTENCE_START ? at === 0 : clause && at > 0);
  }

  function endsHere(clauses, next) {
    if (next === clauses.length) {
      return END_ALWAYS | END_SAME_CLAUSE | END_OF_SENTENCE;
    }
    return END_ALWAYS | (clauses[next] ? END_NEW_CLAUSE : END_SAME_CLAUSE);
  }

  /** Walk: the patterns that match somewhere in a sentence, of those that may. */
  Automaton.prototype.match = function (words, clauses) {
    var open = this.candidates(words);
    var matched = new Int32Array(open.length);
    var active = [];
    for (var at = 0; at < words.length; at++) {
      this.tick++;
      var passed = words[at].tests;
      var coming = [];
      var blocked = clauses[at] ? SAME_CLAUSE : NEW_CLAUSE;
      for (var i = 0; i < active.length; i++) {
        var from = active[i];
        if (!Bits.has(open, this.owner[from])) {
          continue;
        }
        var next = this.next[from];
        for (var n = 0; n < next.length; n++) {
          var to = next[n] >> 2;
          if (this.seen[to] !== this.tick
            && (next[n] & 3) !== blocked
            && Bits.has(passed, this.test[to])) {
            this.seen[to] = this.tick;
            coming.push(to);
          }
        }
      }
      var starts = words[at].starts;
      for (var s = 0; s < starts.length; s++) {
        var begin = starts[s] >> 2;
        if (this.seen[begin] !== this.tick
          && Bits.has(open, this.owner[begin])
          && begins(starts[s] & 3, at, clauses[at])) {
          this.seen[begin] = this.tick;
          coming.push(begin);
        }
      }
      var end = endsHere(clauses, at + 1);
      for (var c = 0; c < coming.length; c++) {
        if ((this.ends[coming[c]] & end) !== 0) {
          Bits.add(matched, this.owner[coming[c]]);
          Bits.remove(open, this.owner[coming[c]]);
        }
      }
      active = coming;
    }
    return new Matches(this, words, clauses, matched);
  };

  // ---- Matches

  var LONGEST = 60;

  function Matches(automaton, words, clauses, matched) {
    this.automaton = automaton;
    this.words = words;
    this.clauses = clauses;
    this.matched = matched;
  }

  Matches.prototype.has = function (pattern) {
    return Bits.has(this.matched, pattern);
  };

  Matches.prototype.hasAny = function (patterns) {
    for (var i = 0; i < patterns.length; i++) {
      if (this.has(patterns[i])) {
        return true;
      }
    }
    return false;
  };

  Matches.prototype.all = function (pattern) {
    var all = [];
    if (!this.has(pattern)) {
      return all;
    }
    var steps = this.automaton.patterns[pattern];
    for (var start = 0; start < this.words.length; start++) {
      var end = this.longest(steps, start);
      if (end > start) {
        all.push({ start: start, end: end });
      }
    }
    return all;
  };

  Matches.prototype.longest = function (pattern, start) {
    var passed = this.words[start].tests;
    var active = new Set();
    for (var i = 0; i < pattern.starts.length; i++) {
      var step = pattern.starts[i];
      if (begins(step & 3, start, this.clauses[start])
        && Bits.has(passed, pattern.tests[step >> 2])) {
        active.add(step >> 2);
      }
    }
    var best = -1;
    for (var at = start; active.size > 0; at++) {
      best = ends(pattern, active, endsHere(this.clauses, at + 1)) ? at + 1 : best;
      if (at + 1 === this.words.length || at + 1 - start >= LONGEST) {
        break;
      }
      active = this.step(pattern, active, at + 1);
    }
    return best;
  };

  function ends(pattern, active, end) {
    var here = false;
    active.forEach(function (step) {
      here = here || (pattern.ends[step] & end) !== 0;
    });
    return here;
  }

  Matches.prototype.step = function (pattern, active, at) {
    var coming = new Set();
    var passed = this.words[at].tests;
    var blocked = this.clauses[at] ? SAME_CLAUSE : NEW_CLAUSE;
    active.forEach(function (from) {
      var next = pattern.next[from];
      for (var i = 0; i < next.length; i++) {
        var to = next[i] >> 2;
        if ((next[i] & 3) !== blocked && Bits.has(passed, pattern.tests[to])) {
          coming.add(to);
        }
      }
    });
    return coming;
  };

  // ---- Word

  function Word(first, end, form, classes) {
    this.first = first;
    this.end = end;
    this.form = form;
    this.classes = classes;
    this.clause = first.clause;
  }

  Word.prototype.as = function (others) {
    var word = new Word(this.first, this.end, this.form, others);
    word.clause = this.clause;
    return word;
  };

  Word.prototype.is = function (number) {
    return Bits.has(this.classes, number);
  };

  Word.prototype.isAny = function (bits) {
    return Bits.meets(this.classes, bits);
  };

  // ---- Marks

  function Marks(locale, names) {
    function of(all) {
      return names.set(all.split(' '));
    }
    this.names = names;
    this.spanish = locale === 'es';
    var number = {
      name: 'NAME', capitalFirst: 'CAP0', capitalKnown: 'CAPK', unknown: 'UNK', fuzzy: 'FUZZY',
      hyphen: 'HY', hashtag: 'HASHTAG', inPast: 'PAST', youInPast: 'PAST2', visit: 'VISITN',
      publicTopic: 'PUBT', generic: 'GEN', quantifier: 'GENQ', condition: 'IFW', choose: 'CHOOSEV',
      loyal: 'LOYAL', signOff: 'SIGNW', reviews: 'PUBLIC', sorry: 'SORRY', greeting: 'GREETW',
      thank: 'THANK', day: 'DAY', month: 'MONTH', team: 'TEAM', event: 'EVT', subject: 'P2S',
      did: 'vbd'
    };
    for (var key in number) {
      this[key] = names.number(number[key]);
    }
    this.safe = of(list('Marks.SAFE'));
    this.risk = of(list('Marks.RISK'));
    this.you = of('P2S P2P P2O');
    this.youOrVerb = of('P2S P2P P2O CLTE PAST2');
    this.yourOrHis = of('SU LE CLLE');
    this.past = of(this.spanish ? 'pret impf PAST3' : 'vbd BEPAST');
    this.greetingWords =
      of('DAY TOD MONTH TEAM NAME EVT GREETW GENPL PRAISE FUNC FACTNAME FACTROLE');
    this.guild = of('TEAM ROLE STAFF NAME OURW FACTNAME FACTROLE PERSON');
    this.open = of('ORG CRISIS URL');
    this.tense = names.set(names.names.filter(function (name) {
      return ['pret', 'impf', 'pres', 'fut', 'subj', 'cond'].some(function (part) {
        return name.indexOf(part) >= 0;
      });
    }));
  }

  // ---- SpanishEndings

  var PRONOUNS = set('SpanishEndings.PRONOUNS');
  var BETWEEN = set('SpanishEndings.BETWEEN');
  var OWN = list('SpanishEndings.OWN');

  function SpanishEndings(lexicon, marks) {
    this.lexicon = lexicon;
    this.marks = marks;
    this.verbForms = marks.names.set(['inf', 'ger', 'subj', 'imp', 'pres', 'pret']);
    this.adverb = marks.names.set(['FUNC', 'adv']);
    this.youDid = marks.names.set(['2s', 'pret']);
    this.preterite = marks.names.number('pret');
  }

  SpanishEndings.prototype.classes = function (form) {
    var classes = this.withPronoun(form);
    if (classes === null) {
      classes = this.withOwnPronoun(form);
    }
    return classes === null && form.endsWith('mente') ? this.adverb : classes;
  };

  SpanishEndings.prototype.withPronoun = function (form) {
    var ends = false;
    PRONOUNS.forEach(function (pronoun) {
      ends = ends || form.endsWith(pronoun);
    });
    if (!ends) {
      return null;
    }
    // a pronoun and what may stand before it have at most six letters
    for (var stem = Math.max(3, form.length - 6); stem < form.length; stem++) {
      var rest = form.substring(stem);
      for (var cut = 0; cut <= 3; cut += cut === 0 ? 2 : 1) {
        var between = cut === 0 || (cut < rest.length && BETWEEN.has(rest.substring(0, cut)));
        if (cut < rest.length && between && PRONOUNS.has(rest.substring(cut))) {
          return this.verb(form.substring(0, stem), rest.substring(cut));
        }
      }
    }
    return null;
  };

  SpanishEndings.prototype.verb = function (stem, pronoun) {
    var known = this.lexicon.classes(stem);
    return known !== null && Bits.meets(known, this.verbForms) ? this.with(known, pronoun) : null;
  };

  SpanishEndings.prototype.with = function (known, pronoun) {
    var classes = known.slice();
    Bits.add(classes, this.marks.names.number('CL' + pronoun.toUpperCase()));
    return classes;
  };

  SpanishEndings.prototype.withOwnPronoun = function (form) {
    for (var i = 0; i < OWN.length; i++) {
      var pronoun = OWN[i];
      var stem = form.endsWith(pronoun) ? form.substring(0, form.length - pronoun.length) : '';
      var verb = stem.length >= 4
        && ('rean'.indexOf(stem.charAt(stem.length - 1)) >= 0
          || (stem.endsWith('ndo') && stem.length >= 6));
      if (verb) {
        var known = this.lexicon.classes(stem);
        return known === null ? null : this.with(known, pronoun);
      }
    }
    return null;
  };

  SpanishEndings.prototype.guess = function (token, classes) {
    var form = token.plain;
    if (form.length > 5 && (form.endsWith('aste') || form.endsWith('iste'))) {
      Bits.addAll(classes, this.youDid);
    }
    var third = token.low.endsWith('\u00f3')
      || form.endsWith('aron')
      || form.endsWith('ieron')
      || form.endsWith('aba')
      || form.endsWith('aban');
    if (third) {
      Bits.add(classes, this.preterite);
    }
  };

  // ---- Tagger

  var RISKY = new Set(['patient', 'patients', 'care', 'treatment', 'visit']);

  function Tagger(lexicon, marks) {
    var names = marks.names;
    this.marks = marks;
    this.lexicon = lexicon;
    this.spanish = new SpanishEndings(lexicon, marks);
    this.second = names.number('2s');
    this.preterite = names.number('pret');
    this.present = names.number('pres');
    this.subjunctive = names.number('subj');
    this.preterites = [this.preterite, names.number('pret1s'), names.number('pret3s')];
    this.gerund = names.number('vbg');
    this.plural = names.number('nns');
    this.regularPast = names.set(['vbd', 'vbn']);
    this.adverb = names.set(['FUNC', 'adv']);
    this.compounded = names.set(['BEN', 'GENC']);
  }

  Tagger.prototype.tag = function (tokens) {
    var shouted = 0;
    for (var i = 0; i < tokens.length; i++) {
      shouted += tokens[i].shout ? 1 : 0;
    }
    var allShout = shouted * 2 > tokens.length && tokens.length > 3;
    var words = [];
    var at = 0;
    while (at < tokens.length) {
      var token = tokens[at];
      var phrase = token.kind === 'WORD' ? this.phrase(tokens, at) : null;
      if (phrase !== null) {
        words.push(phrase);
        at += phrase.form.split('_').length;
        continue;
      }
      words.push(token.kind === 'WORD' ? this.word(token, at, allShout, words) : this.literal(token));
      at++;
    }
    for (var k = 0; k < words.length; k++) {
      this.tense(words[k]);
    }
    return words;
  };

  function also(token) {
    if (token.kind === 'FACTROLE') {
      return ['ROLE'];
    }
    if (token.kind !== 'FACTCONTACT') {
      return [];
    }
    if (token.plain.indexOf('@') >= 0) {
      return ['EMAIL'];
    }
    var digits = 0;
    for (var i = 0; i < token.plain.length; i++) {
      digits += judging.Letters.isDigit(token.plain.charCodeAt(i)) ? 1 : 0;
    }
    return digits >= 7 ? ['PHONE'] : ['URL'];
  }

  Tagger.prototype.literal = function (token) {
    var classes = this.marks.names.set([token.kind].concat(also(token)));
    return new Word(token, token.end, token.plain, classes);
  };

  Tagger.prototype.phrase = function (tokens, at) {
    var phrases = this.lexicon.phrases(tokens[at].plain);
    for (var p = 0; p < phrases.length; p++) {
      var phrase = phrases[p];
      var size = phrase.words.length;
      var fits = at + size <= tokens.length;
      for (var i = 1; i < size && fits; i++) {
        var token = tokens[at + i];
        fits = token.plain === phrase.words[i] && (!token.clause || token.hyphen);
      }
      if (fits) {
        return new Word(
          tokens[at], tokens[at + size - 1].end, phrase.form, phrase.classes.slice());
      }
    }
    return null;
  };

  Tagger.prototype.word = function (token, at, allShout, before) {
    var marks = this.marks;
    var known = this.known(token, at, allShout);
    var classes = known === null ? Bits.of(marks.names.names.length) : known;
    if (known === null) {
      this.unknown(token, at, allShout, classes);
    } else if (token.capital && at > 0 && !allShout && !token.shout) {
      Bits.add(classes, marks.capitalKnown);
    }
    if (marks.spanish) {
      this.accents(token, classes);
      if (Bits.has(classes, this.second) && !Bits.meets(classes, marks.tense)) {
        Bits.remove(classes, this.second);
      }
    } else if (token.hyphen && before.length > 0) {
      this.compound(classes, before);
    }
    if (token.hyphen) {
      Bits.add(classes, marks.hyphen);
    }
    if (token.hashtag) {
      Bits.add(classes, marks.hashtag);
    }
    return new Word(token, token.end, token.plain, classes);
  };

  Tagger.prototype.accents = function (token, classes) {
    if (!Bits.has(classes, this.preterite)) {
      return;
    }
    if (token.low.endsWith('\u00f3')) {
      Bits.remove(classes, this.present);
    } else if ((token.low.endsWith('o') && Bits.has(classes, this.present))
      || (token.low.endsWith('e') && Bits.has(classes, this.subjunctive))) {
      for (var i = 0; i < this.preterites.length; i++) {
        Bits.remove(classes, this.preterites[i]);
      }
    }
  };

  Tagger.prototype.compound = function (classes, before) {
    var last = before[before.length - 1];
    if (RISKY.has(last.form) && !Bits.has(classes, this.marks.visit)) {
      before[before.length - 1] = last.as(this.compounded.slice());
    }
  };

  Tagger.prototype.known = function (token, at, allShout) {
    var form = token.plain;
    var names = this.marks.names;
    var classes = this.lexicon.classes(form);
    if (this.marks.spanish) {
      if (token.low === 't\u00fa') {
        return names.set(['P2S']);
      }
      if (token.low === '\u00e9l') {
        return names.set(['PRON3', 'FUNC']);
      }
      if (form === 'ella') {
        return names.set(['PRON3']);
      }
      if (classes === null) {
        classes = this.spanish.classes(form);
      }
    } else if (classes === null && form.length > 4 && form.endsWith('ly')) {
      classes = this.adverb;
    }
    if (classes !== null) {
      return classes.slice();
    }
    var aName = token.capital && !allShout && at > 0;
    var slip = aName ? null : this.lexicon.slip(form);
    if (slip === null) {
      return null;
    }
    var same = this.lexicon.classes(slip).slice();
    Bits.add(same, this.marks.fuzzy);
    return same;
  };

  Tagger.prototype.unknown = function (token, at, allShout, classes) {
    var marks = this.marks;
    Bits.add(classes, marks.unknown);
    if (token.capital && !allShout) {
      var first = at === 0 || token.before === 'OPENING';
      Bits.add(classes, first ? marks.capitalFirst : marks.name);
    }
    var form = token.plain;
    if (marks.spanish) {
      this.spanish.guess(token, classes);
      return;
    }
    var letters = form.length;
    if (form.endsWith('ed') && letters >= 5 && isLetters(form, letters - 5, letters - 2)) {
      Bits.addAll(classes, this.regularPast);
    }
    if (form.endsWith('ing')) {
      Bits.add(classes, this.gerund);
    }
    if (form.endsWith('s')) {
      Bits.add(classes, this.plural);
    }
  };

  function isLetters(form, from, to) {
    for (var i = from; i < to; i++) {
      if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  Tagger.prototype.tense = function (word) {
    var marks = this.marks;
    var did = !marks.spanish && (word.form === 'did' || word.form === 'had');
    if (did || word.isAny(marks.past)) {
      Bits.add(word.classes, marks.inPast);
    }
    if (marks.spanish && word.is(this.preterite) && word.is(this.second)) {
      Bits.add(word.classes, marks.youInPast);
    }
  };

  judging.Bits = Bits;
  judging.numbers = numbers;
  judging.ClassNames = ClassNames;
  judging.Lexicon = Lexicon;
  judging.Automaton = Automaton;
  judging.parsePattern = parsePattern;
  judging.Marks = Marks;
  judging.Tagger = Tagger;
})();
