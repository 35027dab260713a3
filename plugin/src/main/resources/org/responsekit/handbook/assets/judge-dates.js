// Days of the calendar. The port of Dates.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;

  var MONTHS = set('Dates.MONTHS');
  var DAY_SUFFIXES = set('Dates.DAY_SUFFIXES');
  var ORDINALS = set('Dates.ORDINALS');
  var SPANISH_DAYS = set('Dates.SPANISH_DAYS');
  var TENS = set('Dates.TENS');
  var WEEKDAYS = set('Dates.WEEKDAYS');
  var LINKS = set('Dates.LINKS');
  var BEFORE_DATE = set('Dates.BEFORE_DATE');
  var BEFORE_ORDINAL = set('Dates.BEFORE_ORDINAL');
  var AFTER_ORDINAL = set('Dates.AFTER_ORDINAL');
  var DATE_MARKS = list('Dates.DATE_MARKS');
  var UNITS = set('Dates.UNITS');

  function dates(scan) {
    /** The token behind a date that starts at a token, or -1. */
    function end(i) {
      if (scan.at(i).kind === 'MARK') {
        return -1;
      }
      if (scan.at(i).isNumber()) {
        var whole = numeric(i);
        return whole > 0 ? whole : Math.max(shortNumeric(i), dayFirst(i));
      }
      if (scan.in(i, WEEKDAYS)) {
        return weekday(i);
      }
      var month = monthFirst(i);
      if (month > 0) {
        return month;
      }
      var worded = dayFirst(i);
      return worded > 0 ? worded : dayAlone(i);
    }

    /** As '#end', for dates with day, month and year in digits, which need no other sign. */
    function numeric(i) {
      var whole = scan.at(i).digits() === 8 ? compact(scan.at(i).text) : -1;
      if (whole > 0) {
        return i + 1;
      }
      if (mark(i - 1) !== null && scan.joined(i) && scan.at(i - 2).isNumber()) {
        return -1;
      }
      var second = i + 2;
      var third = i + 4;
      var sign = mark(i + 1);
      if (sign === null || sign !== mark(i + 3)) {
        var spaced =
            scan.isYear(i + 2) && scan.at(i).digits() <= 2 && scan.at(i + 1).digits() <= 2;
        return spaced && isDay(i, i + 1) ? i + 3 : -1;
      }
      var longer = sign === mark(i + 5) && scan.joined(i + 5) && scan.at(i + 6).isNumber();
      if (longer || !scan.at(second).isNumber() || !scan.at(third).isNumber()) {
        return -1;
      }
      var yearFirst = scan.isYear(i) && isDay(second, third);
      var yearLast =
          (scan.isYear(third) || scan.at(third).digits() === 2)
              && scan.at(i).digits() <= 2
              && scan.at(second).digits() <= 2
              && isDay(i, second);
      return yearFirst || yearLast ? i + 5 : -1;
    }

    function mark(i) {
      var text = scan.at(i).text;
      return Object.prototype.hasOwnProperty.call(DATE_MARKS, text) ? DATE_MARKS[text] : null;
    }

    /** Whether two numbers can be a day and a month, in one order or the other. */
    function isDay(one, other) {
      return scan.isNumber(one, 2, 1, 31)
          && scan.isNumber(other, 2, 1, 31)
          && Math.min(scan.at(one).value(), scan.at(other).value()) <= 12;
    }

    /** Positive when eight digits are a date in the order of ISO or of the United States. */
    function compact(digits) {
      var iso = parseInt(digits, 10);
      var year = Math.floor(iso / 10000);
      var american = parseInt(digits.substring(4), 10);
      var first = isYearMonthDay(year, Math.floor(iso / 100) % 100, iso % 100);
      return first || isYearMonthDay(american, Math.floor(iso / 1000000), year % 100) ? 1 : -1;
    }

    function isYearMonthDay(year, month, day) {
      return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** '3/14', and with a word before it that dates follow '3-14' and '4/5'. */
    function shortNumeric(i) {
      var sign = mark(i + 1);
      var joined = scan.joined(i + 1) && scan.joined(i + 2);
      var longer = mark(i + 3) !== null && scan.joined(i + 3) && scan.at(i + 4).isNumber();
      var inside = mark(i - 1) !== null && scan.joined(i);
      if (sign === null || sign === '.' || !joined || longer || inside || !isDay(i, i + 2)) {
        return -1;
      }
      var unit = scan.in(i + 3, UNITS) || scan.is(i + 3, '%') || scan.is(i + 3, ':');
      var always = scan.is(i, '24') && scan.is(i + 2, '7');
      var asked = scan.in(i - 1, BEFORE_DATE);
      var one = scan.at(i).value();
      var other = scan.at(i + 2).value();
      var fraction =
          sign === '/' && one <= other && (other <= 5 || other === 8 || other === 10);
      var date = sign === '/' ? asked || !fraction : asked && one <= 12;
      return date && !unit && !always ? i + 3 : -1;
    }

    /** 'March 14th, 2025', 'marzo 14', 'March of 2025'. */
    function monthFirst(i) {
      if (!scan.in(i, MONTHS)) {
        return -1;
      }
      var at = scan.is(i + 1, '.') ? i + 2 : i + 1;
      while (scan.in(at, LINKS) && at < i + 4) {
        at++;
      }
      if (scan.isYear(at)) {
        return isSurelyMonth(i) ? at + 1 : -1;
      }
      var day = dayEnd(at);
      if (day < 0) {
        return -1;
      }
      var marked = day > at + 1 || scan.at(at).isWord();
      var time = scan.is(day, ':') || (!marked && scan.in(day, UNITS));
      return time || !(marked || isSurelyMonth(i)) ? -1 : withYear(day);
    }

    /** 'may' and 'mar' are other words as well. */
    function isSurelyMonth(i) {
      return !(scan.is(i, 'may') || scan.is(i, 'mar') || scan.is(i, 'march'))
          || scan.at(i).capital
          || scan.in(i - 1, BEFORE_DATE)
          || scan.is(i - 1, 'in')
          || scan.is(i - 1, 'of')
          || scan.is(i - 1, 'de')
          || scan.is(i - 1, 'en')
          || scan.isYear(i + 2);
    }

    // '14 March', 'the 14th of March', '14 de marzo de 2025', '14-mar-25'.
    function dayFirst(i) {
      var day = dayEnd(i);
      if (day < 0) {
        return -1;
      }
      var at = day;
      while (scan.in(at, LINKS) && at < day + 2) {
        at++;
      }
      if (!scan.in(at, MONTHS)) {
        return -1;
      }
      var linked = at > day || day > i + 1 || scan.at(i).isWord();
      var month = !scan.is(at, 'may') || linked || scan.at(at).capital;
      return month ? withYear(scan.is(at + 1, '.') ? at + 2 : at + 1) : -1;
    }

    function withYear(i) {
      var at = i;
      while (scan.in(at, LINKS) && at < i + 2) {
        at++;
      }
      var shortYear =
          at > i && scan.at(at).digits() === 2 && !scan.is(at - 1, '.') && scan.joined(at);
      return scan.isYear(at) || shortYear ? at + 1 : i;
    }

    /** The token behind a day of the month, or -1. */
    function dayEnd(i) {
      if (scan.isNumber(i, 2, 1, 31)) {
        var suffix = scan.joined(i + 1) && scan.in(i + 1, DAY_SUFFIXES);
        var other = scan.joined(i + 1) && scan.at(i + 1).isWord() && !scan.in(i + 1, MONTHS);
        return suffix
            ? (scan.is(i + 2, '.') && scan.in(i + 3, LINKS) ? i + 3 : i + 2)
            : other ? -1 : i + 1;
      }
      if (scan.in(i, ORDINALS)) {
        return i + 1;
      }
      if (scan.in(i, TENS)) {
        var next = scan.isDash(i + 1) ? i + 2 : i + 1;
        return scan.in(next, ORDINALS) ? next + 1 : -1;
      }
      if (scan.in(i, SPANISH_DAYS)) {
        return scan.is(i, 'treinta') && scan.isPhrase(i + 1, 'y', 'uno') ? i + 3 : i + 1;
      }
      return -1;
    }

    /** 'Tuesday the 14th', 'martes 14'. */
    function weekday(i) {
      var at = scan.is(i + 1, ',') || scan.is(i + 1, '.') ? i + 2 : i + 1;
      if (scan.is(at, 'the') || scan.is(at, 'el')) {
        at++;
      }
      var whole = monthFirst(at);
      if (whole < 0) {
        whole = dayFirst(at);
      }
      if (whole < 0 && scan.at(at).isNumber()) {
        whole = Math.max(numeric(at), shortNumeric(at));
      }
      if (whole > 0) {
        return whole;
      }
      if (!scan.isNumber(at, 2, 1, 31)) {
        return -1;
      }
      var suffix = scan.joined(at + 1) && scan.in(at + 1, DAY_SUFFIXES);
      var spanish =
          scan.at(i).text.endsWith('s') || scan.is(i, 'sabado') || scan.is(i, 'domingo');
      var plain = spanish && !scan.is(i, 'tues') && !scan.is(i, 'thurs') && scan.closes(at + 1);
      var time = scan.is(at + 1, ':') || scan.isDash(at + 1) || scan.is(at + 1, '/');
      return suffix ? at + 2 : plain && !time ? at + 1 : -1;
    }

    /** 'on the 14th', 'el día 14': a day whose month the reader knows. */
    function dayAlone(i) {
      if (scan.in(i, BEFORE_ORDINAL) && scan.is(i + 1, 'the')) {
        var day = dayEnd(i + 2);
        var ordinal = day === i + 4 || (scan.at(i + 2).isWord() && day > 0 && scan.closes(day));
        var noMore = scan.closes(day) || scan.in(day, AFTER_ORDINAL);
        return ordinal && noMore && !scan.isDash(day) ? day : -1;
      }
      if (scan.is(i, 'dia') && scan.isNumber(i + 1, 2, 1, 31)) {
        return scan.isDash(i + 2) ? -1 : i + 2;
      }
      return -1;
    }

    return { end: end };
  }

  judging.dates = dates;
})();
