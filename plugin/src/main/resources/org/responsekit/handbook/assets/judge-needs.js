// What each pattern of a language cannot do without: tests of which some word of a sentence must pass
// one each. It saves time and changes no verdict, so it is worked out here rather than loaded; the
// build does the same in PatternBuilder, with the same guess of what is common (Commonness).
(function () {
  'use strict';
  var judging = window.RK.judging;
  var Bits = judging.Bits;
  var EVERYWHERE = judging.set('Commonness.EVERYWHERE');
  var MANY = judging.list('Commonness.MANY');
  var ALWAYS_SOME = ['UNK', 'NAME', 'CAP0', 'PAST', 'vbd', 'vbn'];
  var MOST_NEEDS = 3;

  // ---- Commonness

  function Commonness(lexicon, names) {
    var commonness = this;
    this.lexicon = lexicon;
    this.names = names;
    this.everywhere = names.set(Array.from(EVERYWHERE));
    this.classes = new Array(names.names.length).fill(0);
    lexicon.counts.forEach(function (count, classes) {
      var weight = Bits.meets(classes, commonness.everywhere) ? 200 * count : count;
      Bits.members(classes).forEach(function (name) {
        commonness.classes[name] += weight;
      });
    });
    ALWAYS_SOME.forEach(function (name) {
      commonness.classes[names.number(name)] = 500;
    });
  }

  Commonness.prototype.ofTerm = function (term) {
    if (term.not || term.name === '&') {
      return MANY;
    }
    if (term.isClass) {
      return this.classes[this.names.number(term.name)] || 10;
    }
    var classes = this.lexicon.classes(term.name);
    return classes !== null && Bits.meets(classes, this.everywhere) ? 200 : 1;
  };

  /** How often about a word passes a test, as read by parseTest. */
  Commonness.prototype.of = function (alternatives) {
    var sum = 0;
    for (var i = 0; i < alternatives.length; i++) {
      var least = MANY;
      for (var k = 0; k < alternatives[i].length; k++) {
        least = Math.min(least, this.ofTerm(alternatives[i][k]));
      }
      sum += least;
    }
    return Math.min(sum, MANY);
  };

  // ---- needs

  // The tests of the steps by which all ways come to a step of that number or a later one; nothing if
  // there are ways that end before.
  function border(steps, starts, number) {
    var found = [];

    function enter(to) {
      if ((to >> 2) >= number && found.indexOf(steps[to >> 2].test) < 0) {
        found.push(steps[to >> 2].test);
      }
    }

    starts.forEach(enter);
    for (var i = 0; i < number; i++) {
      if (steps[i].ends !== 0) {
        return null;
      }
      steps[i].next.forEach(enter);
    }
    return found;
  }

  /** The needs of a pattern, rarest first. */
  function needsOf(steps, starts, common) {
    var all = [];
    for (var number = 0; number < steps.length; number++) {
      var tests = border(steps, starts, number);
      if (tests === null) {
        break;
      }
      var cost = 0;
      for (var i = 0; i < tests.length; i++) {
        cost += common[tests[i]];
      }
      if (cost < MANY) {
        all.push({ tests: tests, cost: cost, key: tests.join() });
      }
    }
    all.sort(function (one, other) {
      return one.cost - other.cost || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
    });
    return all
      .filter(function (need, i) {
        return i === 0 || need.key !== all[i - 1].key;
      })
      .slice(0, MOST_NEEDS)
      .map(function (need) {
        return need.tests;
      });
  }

  judging.Commonness = Commonness;
  judging.needsOf = needsOf;
})();
