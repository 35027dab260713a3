// Doses and measured values. The port of Measures.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var set = judging.set;

  var UNITS = set('Measures.UNITS');
  var INSULIN = set('Measures.INSULIN');
  var WORD_NUMBERS = set('Measures.WORD_NUMBERS');
  var COUNTED = set('Measures.COUNTED');
  var VALUES = set('Measures.VALUES');
  var LINKS = set('Measures.LINKS');

  function measures(scan) {
    /** The token behind a measure that starts at a token, or -1. */
    function end(i) {
      var behind = dose(i);
      if (behind < 0) {
        behind = value(i);
      }
      return behind > 0 ? behind : pressure(i);
    }

    function dose(i) {
      if (scan.in(i, WORD_NUMBERS)) {
        var at = scan.isAny(i + 1, 'a', 'an', 'of', 'de') ? i + 2 : i + 1;
        return scan.in(at, COUNTED) ? at + 1 : -1;
      }
      if (!scan.at(i).isNumber() || (scan.joined(i) && scan.at(i - 1).isWord())) {
        return -1;
      }
      var at = i + 1;
      while (at < i + 5
          && scan.at(at).text !== ''
          && '.,/-\u2013'.includes(scan.at(at).text)
          && scan.at(at + 1).isNumber()) {
        at += 2;
      }
      if (scan.isDash(at)) {
        at++;
      }
      if (scan.in(at, INSULIN)) {
        var of =
            scan.isAny(at + 1, 'of', 'de')
                && scan.isAny(at + 2, 'insulin', 'insulina', 'lantus', 'botox');
        return of || scan.isAny(at + 1, 'daily', 'diarias', 'insulin') ? at + 1 : -1;
      }
      return scan.in(at, UNITS) ? at + 1 : -1;
    }

    /** 'A1C of 7.2', 'a BMI of 31', 'a dose of 40'. */
    function value(i) {
      var letters =
          scan.is(i, 'a') && scan.is(i + 1, '1') && scan.is(i + 2, 'c') && scan.joined(i + 1);
      if (!letters && !scan.in(i, VALUES)) {
        return -1;
      }
      var at = letters ? i + 3 : i + 1;
      var first = at;
      while (at < first + 3 && scan.in(at, LINKS)) {
        at++;
      }
      if (!scan.at(at).isNumber() || scan.isYear(at)) {
        return -1;
      }
      return scan.is(at + 1, '.')
              && scan.joined(at + 1)
              && scan.joined(at + 2)
              && scan.at(at + 2).isNumber()
          ? at + 3
          : at + 1;
    }

    /** '120/80'. */
    function pressure(i) {
      var slash = scan.is(i + 1, '/') && scan.joined(i + 1) && scan.joined(i + 2);
      var more = scan.is(i + 3, '/') || scan.is(i - 1, '/');
      return slash
              && !more
              && scan.isNumber(i, 3, 70, 260)
              && scan.isNumber(i + 2, 3, 40, 150)
              && scan.at(i).value() > scan.at(i + 2).value()
          ? i + 3
          : -1;
    }

    return { end: end };
  }

  judging.measures = measures;
})();
