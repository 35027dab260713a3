// How old somebody is. The port of Ages.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var set = judging.set;

  var SPANS = set('Ages.SPANS');
  var THINGS = set('Ages.THINGS');
  var RANGES = set('Ages.RANGES');
  var ABOVE = set('Ages.ABOVE');
  var SPANISH_SPANS = set('Ages.SPANISH_SPANS');
  var HAS = set('Ages.HAS');
  var WHOSE = set('Ages.WHOSE');
  var DECADES = set('Ages.DECADES');
  var PEOPLE = set('Ages.PEOPLE');

  function ages(scan) {
    /** The token behind an age that starts at a token, or -1. */
    function end(i) {
      var behind = english(i);
      return behind > 0 ? behind : spanish(i);
    }

    function isAge(i) {
      return scan.isNumber(i, 3, 0, 130);
    }

    function english(i) {
      if (isAge(i)) {
        return old(i);
      }
      var named = scan.is(i, 'aged') || scan.is(i, 'age');
      if (named) {
        var at = scan.isAny(i + 1, 'of', ':', 'is', 'was') ? i + 2 : i + 1;
        var range = isRange(at) || scan.in(at + 1, ABOVE) || scan.is(at + 1, '+');
        var general =
            scan.in(i - 1, ABOVE) || (scan.isPhrase(i - 2, 'the', 'age') && scan.in(i - 3, ABOVE));
        var limit = scan.is(i - 1, 'the') && scan.in(i - 2, ABOVE);
        return isAge(at) && !range && !general && !limit && !scan.is(at + 1, '%') ? at + 1 : -1;
      }
      if (scan.in(i, WHOSE)) {
        var at = scan.is(i + 1, 'age') && scan.isAny(i - 1, 'at', 'for', 'given');
        var decade = scan.is(i - 1, 'in') && scan.in(i + 1, DECADES);
        var number =
            scan.is(i - 1, 'in') && scan.isNumber(i + 1, 2, 10, 99) && scan.isAny(i + 2, 's', "'s");
        var apostrophe = (scan.is(i + 2, "'") || scan.is(i + 2, '\u2019')) && scan.is(i + 3, 's');
        var written = scan.is(i - 1, 'in') && scan.isNumber(i + 1, 2, 10, 99) && apostrophe;
        return at || decade ? i + 2 : number ? i + 3 : written ? i + 4 : -1;
      }
      var turned = scan.isAny(i, 'turned', 'turning', 'turns');
      var plain = turned && scan.isNumber(i + 1, 3, 1, 120) && scan.closes(i + 2);
      var away = scan.is(i + 2, '%') || scan.is(i + 2, ':') || scan.is(i + 2, '/');
      return plain && !away ? i + 2 : -1;
    }

    /** '34-year-old', '34 years old', '34 yo', '34 y/o'. */
    function old(i) {
      if (isRange(i - 2) || (scan.in(i - 1, RANGES) && scan.at(i - 2).isNumber())) {
        return -1;
      }
      var at = scan.isDash(i + 1) ? i + 2 : i + 1;
      if (scan.is(at, 'yo') || scan.isPhrase(at, 'y', '/', 'o') || scan.isPhrase(at, 'y', '.', 'o')) {
        var end = scan.is(at, 'yo') ? at + 1 : at + 3;
        return isThing(end) ? -1 : end;
      }
      if (!scan.in(at, SPANS)) {
        return -1;
      }
      var next = scan.isDash(at + 1) ? at + 2 : at + 1;
      var ofAge = scan.isPhrase(next, 'of', 'age');
      if (!(scan.is(next, 'old') || scan.is(next, 'olds') || ofAge)) {
        return -1;
      }
      var end = ofAge ? next + 2 : next + 1;
      var orMore = scan.isAny(end, 'or', 'and') && scan.in(end + 1, ABOVE);
      var above = scan.in(i - 1, ABOVE) || scan.isPhrase(i - 2, 'at', 'least');
      var practice = scan.in(i - 2, THINGS) || isThing(end);
      return practice || orMore || above ? -1 : end;
    }

    function isThing(i) {
      return scan.in(i, THINGS) || scan.in(i + 1, THINGS);
    }

    /** Whether a number and another one, with a word or dash between, stand there. */
    function isRange(i) {
      return scan.at(i).isNumber()
          && (scan.in(i + 1, RANGES) || scan.isDash(i + 1))
          && scan.at(i + 2).isNumber();
    }

    /** 'de 34 años', 'tiene 34 años', '34 años de edad', 'a su edad'. */
    function spanish(i) {
      var at = scan.is(i, 'a') && scan.isAny(i + 1, 'su', 'tu') && scan.is(i + 2, 'edad');
      if (at) {
        return i + 3;
      }
      if (scan.is(i, 'edad') && scan.isAny(i + 1, 'de', ':') && isAge(i + 2)) {
        return isRange(i + 2) || scan.in(i - 1, ABOVE) ? -1 : i + 3;
      }
      if (!isAge(i)
          || !scan.in(i + 1, SPANISH_SPANS)
          || (scan.in(i - 1, RANGES) && scan.at(i - 2).isNumber())) {
        return -1;
      }
      var ofAge =
          scan.is(i + 2, 'de') && scan.isAny(i + 3, 'edad', 'nacido', 'nacida', 'vida', 'viejo');
      var person =
          scan.in(i - 1, HAS) || scan.is(i - 2, 'paciente') || scan.is(i - 1, 'cumpliste');
      var plain = scan.is(i - 1, 'de') && scan.in(i - 2, PEOPLE);
      var more = scan.isAny(i + 2, 'o', 'y', 'en') && scan.in(i + 3, ABOVE);
      var above = scan.in(i - 1, ABOVE) || scan.in(i - 2, ABOVE);
      var practice =
          scan.is(i + 2, 'de') && scan.isAny(i + 3, 'experiencia', 'servicio', 'historia');
      var age = ofAge || person || plain;
      return age && !more && !above && !practice ? (ofAge ? i + 4 : i + 2) : -1;
    }

    return { end: end };
  }

  judging.ages = ages;
})();
