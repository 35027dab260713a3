// What a language may and may not say: its rules and its safe acts. The port of Speech, Explanations and
// Acts.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var set = judging.set;
  var Bits = judging.Bits;

  var HOUSE = 'house';

  // ---- Speech

  function Speech(locale, data) {
    var names = new judging.ClassNames(data.classes);
    var lexicon = new judging.Lexicon(data.forms, names.names.length);
    this.locale = locale;
    var commonness = new judging.Commonness(lexicon, names);
    this.automaton = new judging.Automaton(names, data.tests, data.patterns, commonness);
    this.marks = new judging.Marks(locale, names);
    this.tagger = new judging.Tagger(lexicon, this.marks);
    this.data = data;
    this.isReady = false;
  }

  /** Makes some more of it ready; whether there is more. */
  Speech.prototype.prepare = function () {
    if (!this.isReady && !this.automaton.build()) {
      this.read(this.data);
      this.isReady = true;
    }
    return !this.isReady;
  };

  Speech.prototype.read = function (data) {
    var locale = this.locale;
    this.rules = {};
    for (var id in data.rules) {
      this.rules[id] = Object.assign({ id: id, locale: locale }, window.RK_JUDGE.shared[id], data.rules[id]);
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
    this.explanations = new Explanations(data.allows, count);
    this.acts = new Acts(data.acts, this.marks, count);
  };

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

  // ---- Explanations

  function Explanations(data, count) {
    var all = this;
    this.explaining = Bits.of(count);
    this.doubtful = Bits.of(count);
    this.excepted = [];
    data.forEach(function (each) {
      var entry = {
        patterns: bits(each[2], count),
        unless: bits(each[3], count),
        doubt: each[1].indexOf('border') >= 0
      };
      if (each[3] !== '') {
        all.excepted.push(entry);
      } else {
        Bits.addAll(all.explaining, entry.patterns);
        if (entry.doubt) {
          Bits.addAll(all.doubtful, entry.patterns);
        }
      }
    });
  }

  function bits(numbers, count) {
    var set_ = Bits.of(count);
    judging.numbers(numbers, ' ').forEach(function (number) {
      Bits.add(set_, number);
    });
    return set_;
  }

  /** Marks the words that something explains; true if what explains them is itself in doubt. */
  Explanations.prototype.mark = function (matches, explained) {
    var matched = matches.matched;
    var now = this.explaining;
    var doubt = Bits.meets(matched, this.doubtful);
    var all = this;
    this.excepted.forEach(function (each) {
      if (Bits.meets(matched, each.patterns) && !Bits.meets(matched, each.unless)) {
        now = now === all.explaining ? now.slice() : now;
        Bits.addAll(now, each.patterns);
        doubt = doubt || each.doubt;
      }
    });
    Bits.both(matched, now).forEach(function (pattern) {
      matches.all(pattern).forEach(function (match) {
        explained.fill(true, match.start, match.end);
      });
    });
    return doubt;
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

  /** Whether all words of a sentence are explained by safe acts. */
  Acts.prototype.recognises = function (sentence, matches, explained, all) {
    var marks = this.marks;
    var words = sentence.words;
    var found = this.found(sentence, matches, all);
    if (found.length === 0) {
      return false;
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
    for (var i = 0; i < words.length; i++) {
      var word = words[i];
      if (licensed[i] || (explained[i] && word.isAny(marks.youOrVerb))) {
        continue;
      }
      if (nameless && word.is(marks.name)) {
        return false;
      }
      if (!word.isAny(allowed)) {
        var unknown = word.is(marks.unknown) && !word.is(marks.did);
        if (unknown && mayBeUnknown > 0) {
          mayBeUnknown--;
        } else if (word.first.kind !== 'NUM' && word.first.kind !== 'ORD') {
          return false;
        }
      }
    }
    return true;
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

  judging.Speech = Speech;
  judging.HOUSE = HOUSE;
})();
