// Greetings, sentences and signatures of a text, each in its language. The port of LocaleGuess and
// TextParts.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;

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

  judging.localeGuess = localeGuess;
  judging.partsOf = partsOf;
})();
