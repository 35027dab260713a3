// Texts that are hard to read. The port of Readability.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var Unicode = judging.Unicode;
  var hit = judging.hit;

  var FEWEST_WORDS = list('Readability.FEWEST_WORDS');
  var MOST_YEARS = list('Readability.MOST_YEARS');
  var LEAST_EASE = list('Readability.LEAST_EASE');
  var VOWELS = list('Readability.VOWELS');
  var SPANISH_VOWELS = list('Readability.SPANISH_VOWELS');
  var STRONG = list('Readability.STRONG');
  var ABBREVIATIONS = set('Readability.ABBREVIATIONS');

  /** The whole of a long text that is too hard, in a language it can be told for. */
  function tooHard(scan, locale) {
    var spanish = locale.startsWith('es');
    if (!spanish && !locale.startsWith('en')) {
      return null;
    }
    var words = 0;
    var count = 0;
    var sentences = 0;
    var open = false;
    for (var i = 0; i < scan.size(); i++) {
      var token = scan.at(i);
      if (token.isWord()) {
        words++;
        open = true;
        var word = Unicode.lower(scan.text.substring(token.start, token.end));
        count += spanish ? spanishSyllables(word) : syllables(word);
      } else if (open && isEnd(scan, i)) {
        sentences++;
        open = false;
      }
    }
    sentences += open ? 1 : 0;
    if (words <= FEWEST_WORDS) {
      return null;
    }
    var perSentence = words / sentences;
    var perWord = count / words;
    var years = 0.39 * perSentence + 11.8 * perWord - 15.59;
    var ease = 206.84 - 60 * perWord - 1.02 * perSentence;
    if (spanish ? ease >= LEAST_EASE : years <= MOST_YEARS) {
      return null;
    }
    var what =
        spanish
            ? 'Fernandez-Huerta index '
                + Math.round(ease)
                + ', at least '
                + LEAST_EASE
                + ' is easy enough'
            : 'Flesch-Kincaid grade '
                + (Math.round(years * 10) / 10).toFixed(1)
                + ', at most '
                + MOST_YEARS
                + ' is easy enough';
    return hit('text-hard-to-read', 0, scan.text.length, what);
  }

  function isEnd(scan, i) {
    var stop = scan.is(i, '!') || scan.is(i, '?') || scan.is(i, '\u2026');
    var inside = scan.joined(i + 1) && (scan.at(i + 1).isWord() || scan.at(i + 1).isNumber());
    var short1 = scan.in(i - 1, ABBREVIATIONS) || scan.at(i - 1).text.length === 1;
    return stop || (scan.is(i, '.') && !inside && !(short1 && scan.at(i - 1).isWord()));
  }

  /** Groups of vowels, without a silent e at the end. */
  function syllables(word) {
    var plain = Unicode.fold(word).split("'").join('');
    var groups = 0;
    var before = false;
    for (var i = 0; i < plain.length; i++) {
      var vowel = VOWELS.indexOf(plain.charAt(i)) >= 0 && !(i === 0 && plain.charAt(i) === 'y');
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    var silent =
        (plain.endsWith('e') && !plain.endsWith('le'))
            || (plain.endsWith('es') && !isSounded(plain))
            || (plain.endsWith('ed') && !plain.endsWith('ted') && !plain.endsWith('ded'));
    var length = plain.length;
    var vowelBefore =
        length > 2 && VOWELS.indexOf(plain.charAt(length - 2)) >= 0 && plain.endsWith('e');
    return Math.max(1, groups - (silent && !vowelBefore && groups > 1 ? 1 : 0));
  }

  /** Whether the e of a plural is heard: boxes, wishes, pages. */
  function isSounded(word) {
    var stem = word.substring(0, word.length - 2);
    return stem.endsWith('ch')
        || stem.endsWith('sh')
        || (stem !== '' && 'sxzcgl'.indexOf(stem.charAt(stem.length - 1)) >= 0);
  }

  /** Vowels; weak ones beside another vowel belong to it. */
  function spanishSyllables(word) {
    var count = 0;
    var strongBefore = false;
    var vowelBefore = false;
    for (var i = 0; i < word.length; i++) {
      var c = word.charAt(i);
      var next = i + 1 < word.length ? word.charAt(i + 1) : ' ';
      var silent =
          c === 'u'
              && i > 0
              && 'qg'.indexOf(word.charAt(i - 1)) >= 0
              && (next === 'e' || next === 'i');
      var vowel =
          (SPANISH_VOWELS.indexOf(c) >= 0 && !silent) || (c === 'y' && i === word.length - 1);
      var strong = STRONG.indexOf(c) >= 0;
      if (vowel && (!vowelBefore || (strong && strongBefore))) {
        count++;
      }
      strongBefore = vowel && (strong || (vowelBefore && strongBefore));
      vowelBefore = vowel;
    }
    return Math.max(1, count);
  }

  judging.Readability = { tooHard: tooHard };
})();
