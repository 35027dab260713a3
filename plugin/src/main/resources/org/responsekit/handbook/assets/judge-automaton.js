// All patterns of a language as one automaton over words. The port of WordTest, Pattern, Automaton,
// Walk and Matches.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var Bits = judging.Bits;
  var numbers = judging.numbers;

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

  function begins(condition, at, clause) {
    return condition === 0 || (condition === SENTENCE_START ? at === 0 : clause && at > 0);
  }

  function endsHere(clauses, next) {
    if (next === clauses.length) {
      return END_ALWAYS | END_SAME_CLAUSE | END_OF_SENTENCE;
    }
    return END_ALWAYS | (clauses[next] ? END_NEW_CLAUSE : END_SAME_CLAUSE);
  }

  // ---- Automaton

  var MOST_SYMBOLS = 20000;
  // tests or patterns that are built at a time
  var PART = 400;

  function lists(count) {
    var all = [];
    for (var i = 0; i < count; i++) {
      all.push([]);
    }
    return all;
  }

  function Automaton(names, testTexts, patterns, commonness) {
    this.names = names;
    this.testTexts = testTexts;
    this.patterns = patterns;
    this.commonness = commonness;
    this.tests = [];
    this.testsOfForm = new Map();
    this.testsOfClass = lists(names.names.length);
    this.otherTests = [];
    this.common = [];
    // steps of all patterns in one row; a step to the next one is four times its number and a condition
    this.first = [0];
    this.test = [];
    this.next = [];
    this.ends = [];
    this.owner = [];
    this.starts = [];
    this.needs = [];
    this.startsOfTest = lists(testTexts.length);
    this.needers = lists(testTexts.length);
    this.needless = [];
    this.lastTest = -1;
    this.symbols = new Map();
    // what a sentence has met carries its number, so that nothing is emptied for the next one
    this.sentence = 0;
    this.met = new Int32Array(testTexts.length);
    this.asked = new Int32Array(patterns.length);
    this.open = new Int32Array(patterns.length);
    this.word = 0;
  }

  /** Builds some more of it, so that a page stays awake meanwhile; whether there is more. */
  Automaton.prototype.build = function () {
    for (var k = 0; k < PART && this.tests.length < this.testTexts.length; k++) {
      this.sort(this.testTexts[this.tests.length], this.tests.length);
    }
    if (this.tests.length < this.testTexts.length) {
      return true;
    }
    for (var i = 0; i < PART && this.needs.length < this.patterns.length; i++) {
      this.join(this.patterns[this.needs.length].split(' '), this.needs.length);
    }
    if (this.needs.length < this.patterns.length) {
      return true;
    }
    this.test = Int32Array.from(this.test);
    this.ends = Int32Array.from(this.ends);
    this.owner = Int32Array.from(this.owner);
    this.reached = new Int32Array(this.test.length);
    return false;
  };

  Automaton.prototype.sort = function (text, number) {
    var automaton = this;
    var test = parseTest(text);
    this.common.push(this.commonness.of(test));
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
      this.tests.push(null);
      return;
    }
    this.tests.push(test);
    this.otherTests.push(number);
    test.forEach(function (terms) {
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

  // Adds a pattern: its starts, then for each step its test, and unless just the following step may
  // come next, next steps and ends. A dot is the test behind the last one so far, since tests are
  // numbered as they come.
  Automaton.prototype.join = function (parts, number) {
    var base = this.first[number];
    var starts = numbers(parts[0], ',');
    var steps = [];
    for (var i = 1; i < parts.length; i++) {
      var part = parts[i].split(':');
      var test = part[0] === '.' ? this.lastTest + 1 : parseInt(part[0], 36);
      this.lastTest = Math.max(this.lastTest, test);
      steps.push({
        test: test,
        next: part.length === 1 ? [i * 4] : numbers(part[1], ','),
        ends: part.length === 1 ? 0 : parseInt(part[2], 10)
      });
    }
    var moved = function (step) {
      return step + base * 4;
    };
    for (var k = 0; k < steps.length; k++) {
      this.test.push(steps[k].test);
      this.next.push(steps[k].next.map(moved));
      this.ends.push(steps[k].ends);
      this.owner.push(number);
    }
    this.first.push(this.test.length);
    this.starts.push(starts.map(moved));
    for (var s = 0; s < starts.length; s++) {
      this.startsOfTest[steps[starts[s] >> 2].test].push(moved(starts[s]));
    }
    var needs = judging.needsOf(steps, starts, this.common);
    this.needs.push(needs);
    if (needs.length === 0) {
      this.needless.push(number);
    } else {
      for (var n = 0; n < needs[0].length; n++) {
        this.needers[needs[0][n]].push(number);
      }
    }
  };

  /** What the automaton sees of a word: the tests it passes, and the patterns that it may begin. */
  Automaton.prototype.symbolOf = function (sense) {
    if (sense.symbol === null) {
      sense.symbol = this.symbol(sense.form, sense.classes);
    }
    return sense.symbol;
  };

  Automaton.prototype.symbol = function (form, classes) {
    var known = this.testsOfForm.has(form) ? form : '';
    var key = known + ' ' + classes.join();
    var symbol = this.symbols.get(key);
    if (symbol === undefined) {
      symbol = this.look(known, classes);
      if (this.symbols.size >= MOST_SYMBOLS) {
        this.symbols.clear();
      }
      this.symbols.set(key, symbol);
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
    var all = Bits.members(passed);
    for (var i = 0; i < all.length; i++) {
      Array.prototype.push.apply(starts, this.startsOfTest[all[i]]);
    }
    return { tests: passed, all: all, starts: starts };
  };

  /** Opens the patterns that may match, as far as their needs tell. */
  Automaton.prototype.openThose = function (words) {
    var now = ++this.sentence;
    var i;
    var w;
    for (w = 0; w < words.length; w++) {
      for (i = 0; i < words[w].all.length; i++) {
        this.met[words[w].all[i]] = now;
      }
    }
    for (i = 0; i < this.needless.length; i++) {
      this.open[this.needless[i]] = now;
    }
    for (w = 0; w < words.length; w++) {
      for (i = 0; i < words[w].all.length; i++) {
        var needers = this.needers[words[w].all[i]];
        for (var k = 0; k < needers.length; k++) {
          if (this.asked[needers[k]] !== now) {
            this.asked[needers[k]] = now;
            this.open[needers[k]] = this.hasOthers(this.needs[needers[k]]) ? now : 0;
          }
        }
      }
    }
  };

  Automaton.prototype.hasOthers = function (needs) {
    for (var i = 1; i < needs.length; i++) {
      var one = false;
      for (var k = 0; k < needs[i].length && !one; k++) {
        one = this.met[needs[i][k]] === this.sentence;
      }
      if (!one) {
        return false;
      }
    }
    return true;
  };

  /** Walk: the patterns that match somewhere in a sentence. */
  Automaton.prototype.match = function (words, clauses) {
    this.openThose(words);
    var now = this.sentence;
    var open = this.open;
    var owner = this.owner;
    var reached = this.reached;
    var matched = Bits.of(this.needs.length);
    var active = [];
    for (var at = 0; at < words.length; at++) {
      this.word++;
      var passed = words[at].tests;
      var coming = [];
      var blocked = clauses[at] ? SAME_CLAUSE : NEW_CLAUSE;
      for (var i = 0; i < active.length; i++) {
        if (open[owner[active[i]]] === now) {
          this.follow(this.next[active[i]], passed, blocked, coming);
        }
      }
      var starts = words[at].starts;
      for (var s = 0; s < starts.length; s++) {
        var begin = starts[s] >> 2;
        if (open[owner[begin]] === now
          && reached[begin] !== this.word
          && begins(starts[s] & 3, at, clauses[at])) {
          reached[begin] = this.word;
          coming.push(begin);
        }
      }
      var end = endsHere(clauses, at + 1);
      for (var c = 0; c < coming.length; c++) {
        if ((this.ends[coming[c]] & end) !== 0) {
          Bits.add(matched, owner[coming[c]]);
          open[owner[coming[c]]] = 0;
        }
      }
      active = coming;
    }
    return new Matches(this, words, clauses, matched);
  };

  /** Adds the steps that a word leads to. */
  Automaton.prototype.follow = function (next, passed, blocked, coming) {
    var reached = this.reached;
    for (var n = 0; n < next.length; n++) {
      var to = next[n] >> 2;
      if (reached[to] !== this.word
        && (next[n] & 3) !== blocked
        && Bits.has(passed, this.test[to])) {
        reached[to] = this.word;
        coming.push(to);
      }
    }
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

  /** Where a pattern matches: from each word on the longest stretch. */
  Matches.prototype.all = function (pattern) {
    var all = [];
    if (!this.has(pattern)) {
      return all;
    }
    for (var start = 0; start < this.words.length; start++) {
      var end = this.longest(pattern, start);
      if (end > start) {
        all.push({ start: start, end: end });
      }
    }
    return all;
  };

  Matches.prototype.longest = function (pattern, start) {
    var automaton = this.automaton;
    var passed = this.words[start].tests;
    var starts = automaton.starts[pattern];
    var active = [];
    for (var i = 0; i < starts.length; i++) {
      if (begins(starts[i] & 3, start, this.clauses[start])
        && Bits.has(passed, automaton.test[starts[i] >> 2])) {
        active.push(starts[i] >> 2);
      }
    }
    var best = -1;
    for (var at = start; active.length > 0; at++) {
      best = this.ends(active, at + 1) ? at + 1 : best;
      if (at + 1 === this.words.length || at + 1 - start >= LONGEST) {
        break;
      }
      active = this.step(active, at + 1);
    }
    return best;
  };

  Matches.prototype.ends = function (active, next) {
    var end = endsHere(this.clauses, next);
    for (var i = 0; i < active.length; i++) {
      if ((this.automaton.ends[active[i]] & end) !== 0) {
        return true;
      }
    }
    return false;
  };

  Matches.prototype.step = function (active, at) {
    var automaton = this.automaton;
    var blocked = this.clauses[at] ? SAME_CLAUSE : NEW_CLAUSE;
    var coming = [];
    automaton.word++;
    for (var i = 0; i < active.length; i++) {
      automaton.follow(automaton.next[active[i]], this.words[at].tests, blocked, coming);
    }
    return coming;
  };

  judging.Automaton = Automaton;
})();
