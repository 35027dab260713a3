// Gives words their classes. The port of Word, Marks, SpanishEndings and Tagger.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var Bits = judging.Bits;

  // ---- Word

  var MOST_SENSES = 20000;
  var senses = 0;

  // What a word is taken for. It is the same for the same word in the same surroundings, so that it is
  // worked out once, and sentences of the same senses are the same sentence.
  function Sense(form, classes) {
    this.form = form;
    this.classes = classes;
    this.symbol = null;
    this.number = ++senses;
  }

  function Word(first, end, sense) {
    this.first = first;
    this.end = end;
    this.sense = sense;
    this.form = sense.form;
    this.classes = sense.classes;
    this.clause = first.clause;
  }

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
    this.senses = new Map();
  }

  /** Forgets all words that it has seen. */
  Tagger.prototype.forget = function () {
    this.senses.clear();
    this.lexicon.slips.clear();
  };

  Tagger.prototype.keep = function (key, form, classes) {
    var sense = new Sense(form, classes);
    this.tense(sense);
    if (this.senses.size >= MOST_SENSES) {
      this.senses.clear();
    }
    this.senses.set(key, sense);
    return sense;
  };

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
      if (token.kind !== 'WORD') {
        words.push(this.literal(token));
      } else {
        var sense = this.senseOf(token, at, allShout);
        if (!this.marks.spanish && token.hyphen && words.length > 0) {
          this.compound(sense.classes, words);
        }
        words.push(new Word(token, token.end, sense));
      }
      at++;
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
    var key = token.kind + '\n' + token.plain;
    var sense = this.senses.get(key);
    if (sense === undefined) {
      var classes = this.marks.names.set([token.kind].concat(also(token)));
      sense = this.keep(key, token.plain, classes);
    }
    return new Word(token, token.end, sense);
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
        if (phrase.sense === null) {
          phrase.sense = new Sense(phrase.form, phrase.classes.slice());
          this.tense(phrase.sense);
        }
        return new Word(tokens[at], tokens[at + size - 1].end, phrase.sense);
      }
    }
    return null;
  };

  Tagger.prototype.senseOf = function (token, at, allShout) {
    var around = (at > 0 ? 1 : 0)
      | (allShout ? 2 : 0)
      | (token.capital ? 4 : 0)
      | (token.shout ? 8 : 0)
      | (token.hyphen ? 16 : 0)
      | (token.hashtag ? 32 : 0)
      | (token.before === 'OPENING' ? 64 : 0);
    var key = token.low + ' ' + around;
    return this.senses.get(key) || this.keep(key, token.plain, this.classes(token, at, allShout));
  };

  Tagger.prototype.classes = function (token, at, allShout) {
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
    }
    if (token.hyphen) {
      Bits.add(classes, marks.hyphen);
    }
    if (token.hashtag) {
      Bits.add(classes, marks.hashtag);
    }
    return classes;
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
      var key = last.form + ' compounded';
      var sense = this.senses.get(key) || this.keep(key, last.form, this.compounded.slice());
      before[before.length - 1] = new Word(last.first, last.end, sense);
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

  Tagger.prototype.tense = function (sense) {
    var marks = this.marks;
    var classes = sense.classes;
    var did = !marks.spanish && (sense.form === 'did' || sense.form === 'had');
    if (did || Bits.meets(classes, marks.past)) {
      Bits.add(classes, marks.inPast);
    }
    if (marks.spanish && Bits.has(classes, this.preterite) && Bits.has(classes, this.second)) {
      Bits.add(classes, marks.youInPast);
    }
  };

  judging.Marks = Marks;
  judging.Tagger = Tagger;
})();
