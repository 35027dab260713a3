// Rules about a text as a whole. The port of org.responsekit.wording.whole; see judge-text.js.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var Unicode = judging.Unicode;
  var list = judging.list;
  var set = judging.set;

  function WholeHit(rule, start, end, what) {
    return { rule: rule, start: start, end: end, what: what };
  }

  // ---- Token

  var MOST_DIGITS = 40;

  function Token(kind, start, end, text) {
    this.is_ = kind;
    this.from = start;
    this.to = end;
    this.words = text;
    this.big = false;
  }

  Token.prototype.kind = function () {
    return this.is_;
  };
  Token.prototype.start = function () {
    return this.from;
  };
  Token.prototype.end = function () {
    return this.to;
  };
  Token.prototype.text = function () {
    return this.words;
  };
  Token.prototype.capital = function () {
    return this.big;
  };
  Token.prototype.isWord = function () {
    return this.is_ === 'WORD';
  };
  Token.prototype.isNumber = function () {
    return this.is_ === 'NUMBER';
  };
  Token.prototype.is = function (word) {
    return this.words === word;
  };
  Token.prototype.digits = function () {
    return this.isNumber() ? this.words.length : 0;
  };
  Token.prototype.value = function () {
    return this.isNumber() && this.words.length <= 9 ? parseInt(this.words, 10) : -1;
  };

  function isLetter(point) {
    return Unicode.isLetter(point) || Unicode.isMark(point);
  }

  function wordEnd(text, start) {
    var at = start;
    while (at < text.length) {
      var point = text.codePointAt(at);
      var next = at + judging.width(point);
      var inside = (point === 0x27 || point === 0x2019)
          && next < text.length
          && isLetter(text.codePointAt(next));
      if (!isLetter(point) && !inside) {
        break;
      }
      at = next;
    }
    return at;
  }

  function tokens(text) {
    var all = [];
    var at = 0;
    while (at < text.length) {
      var point = text.codePointAt(at);
      var start = at;
      if (isLetter(point)) {
        at = wordEnd(text, at);
        var word = new Token('WORD', start, at, Unicode.fold(text.substring(start, at)));
        word.big = Unicode.isUpperCase(point);
        all.push(word);
      } else if (Unicode.isDigit(point)) {
        var digits = '';
        while (at < text.length && Unicode.isDigit(text.codePointAt(at))) {
          var digit = text.codePointAt(at);
          if (digits.length < MOST_DIGITS) {
            digits += Unicode.digit(digit);
          }
          at += judging.width(digit);
        }
        all.push(new Token('NUMBER', start, at, digits));
      } else {
        at += judging.width(point);
        if (!Unicode.isSpace(point)) {
          all.push(new Token('MARK', start, at, text.substring(start, at)));
        }
      }
    }
    return all;
  }

  // ---- Scan

  var NONE = new Token('MARK', 0, 0, '');
  var DASHES = set('Scan.DASHES');

  function Scan(text) {
    this.text = text;
    this.tokens = tokens(text);
  }

  Scan.prototype.at = function (i) {
    return i >= 0 && i < this.tokens.length ? this.tokens[i] : NONE;
  };
  Scan.prototype.size = function () {
    return this.tokens.length;
  };
  Scan.prototype.is = function (i, word) {
    return this.at(i).words === word;
  };
  Scan.prototype.in = function (i, words) {
    return words.has(this.at(i).words);
  };
  Scan.prototype.isAny = function (i) {
    for (var k = 1; k < arguments.length; k++) {
      if (this.is(i, arguments[k])) {
        return true;
      }
    }
    return false;
  };
  Scan.prototype.joined = function (i) {
    return i > 0 && i < this.size() && this.tokens[i].from === this.tokens[i - 1].to;
  };
  Scan.prototype.isDash = function (i) {
    return this.in(i, DASHES);
  };
  Scan.prototype.isNumber = function (i, digits, least, most) {
    var token = this.at(i);
    return token.isNumber()
        && token.digits() <= digits
        && token.value() >= least
        && token.value() <= most;
  };
  Scan.prototype.isYear = function (i) {
    return this.at(i).digits() === 4 && this.at(i).value() >= 1900 && this.at(i).value() <= 2099;
  };
  Scan.prototype.isPhrase = function (i) {
    for (var k = 1; k < arguments.length; k++) {
      if (!this.is(i + k - 1, arguments[k])) {
        return false;
      }
    }
    return true;
  };
  Scan.prototype.closes = function (i) {
    return i >= this.size() || (!this.at(i).isWord() && !this.at(i).isNumber());
  };

  // ---- Ages

  function Ages(scan) {
    var SPANS = set('Ages.SPANS');
    var THINGS = set('Ages.THINGS');
    var RANGES = set('Ages.RANGES');
    var ABOVE = set('Ages.ABOVE');
    var SPANISH_SPANS = set('Ages.SPANISH_SPANS');
    var HAS = set('Ages.HAS');
    var WHOSE = set('Ages.WHOSE');
    var DECADES = set('Ages.DECADES');

    function add(hits) {
      for (var i = 0; i < scan.size(); i++) {
        var end = english(i);
        if (end < 0) {
          end = spanish(i);
        }
        if (end > 0) {
          hits.push(WholeHit('phi-age', scan.at(i).start(), scan.at(end - 1).end(), 'an age'));
          i = end - 1;
        }
      }
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

    var PEOPLE = set('Ages.PEOPLE');

    return { add: add };
  }

  // ---- CrisisHelp

  var CrisisHelp = (function () {
    var ALONE = set('CrisisHelp.ALONE');
    var HARM = set('CrisisHelp.HARM');
    var SELVES = set('CrisisHelp.SELVES');
    var ENDING = set('CrisisHelp.ENDING');
    var WHOSE = set('CrisisHelp.WHOSE');
    var SPANISH_HARM = set('CrisisHelp.SPANISH_HARM');
    var SPANISH_END = set('CrisisHelp.SPANISH_END');
    var SPANISH_KILL = set('CrisisHelp.SPANISH_KILL');

    /** Numbers of lifelines that were replaced by 988, in whatever form. */
    function oldLines(scan) {
      var hits = [];
      for (var i = 0; i < scan.size(); i++) {
        if (!scan.at(i).isNumber() || (scan.joined(i) && scan.at(i - 1).isWord())) {
          continue;
        }
        var digits = '';
        var at = i;
        var marks = 0;
        var last = i;
        while (at < scan.size() && marks < 3 && digits.length < 12) {
          var token = scan.at(at);
          if (token.isNumber()) {
            digits += token.text();
            marks = 0;
            last = at;
          } else if (token.isWord() && token.is('talk')) {
            digits += '8255';
            last = at;
            break;
          } else if (scan.isDash(at) || '().+/\u00b7'.includes(token.text())) {
            marks++;
          } else {
            break;
          }
          at++;
          if (isOld(digits)) {
            break;
          }
        }
        if (isOld(digits)) {
          hits.push(
              WholeHit(
                  'safety-old-lifeline',
                  scan.at(i).start(),
                  scan.at(last).end(),
                  'the old number of the lifeline'));
          i = last;
        }
      }
      return hits;
    }

    /** 1-800-273-8255 and, in Spanish, 1-888-628-9454: both were replaced by 988. */
    function isOld(digits) {
      var plain = digits;
      plain = plain.length === 11 && plain.startsWith('1') ? plain.substring(1) : plain;
      return plain === '8002738255' || plain === '8886289454';
    }

    // The words about suicide or self-harm in a text that does not name 988.
    //
    // @param asked whether the text serves a situation about it, whatever its words
    function missing(scan, asked) {
      var from = -1;
      var to = -1;
      for (var i = 0; i < scan.size(); i++) {
        var end = talk(scan, i);
        if (end > 0 && from < 0) {
          from = scan.at(i).start();
          to = scan.at(end - 1).end();
        }
        if (isHelp(scan, i)) {
          return null;
        }
      }
      if (from < 0 && !asked) {
        return null;
      }
      var start = from < 0 ? 0 : from;
      var end = from < 0 ? Math.min(scan.text.length, 1) : to;
      return WholeHit('safety-crisis-missing-help', start, end, 'talk of suicide or self-harm without 988');
    }

    function isHelp(scan, i) {
      var spelled =
          scan.isPhrase(i, 'nine', 'eight', 'eight')
              || scan.isPhrase(i, 'nueve', 'ocho', 'ocho')
              || scan.isPhrase(i, '9', '8', '8')
              || scan.isPhrase(i, '9', '-', '8', '-', '8');
      return spelled || scan.is(i, '988');
    }

    function talk(scan, i) {
      if (scan.in(i, ALONE)) {
        return i + 1;
      }
      var next = scan.isDash(i + 1) ? i + 2 : i + 1;
      var self =
          scan.is(i, 'self')
              && scan.isAny(next, 'harm', 'harming', 'injury', 'injuring', 'mutilation', 'injurious');
      if (self || (scan.is(i, 'auto') && scan.isAny(next, 'lesion', 'lesiones'))) {
        return next + 1;
      }
      if (scan.in(i, SPANISH_KILL)) {
        return i + 1;
      }
      if (scan.in(i, HARM) && scan.in(i + 1, SELVES)) {
        return i + 2;
      }
      if (scan.in(i, ENDING) && scan.in(i + 1, WHOSE)) {
        var life = scan.is(i + 2, 'own') ? i + 3 : i + 2;
        var end = scan.isAny(life, 'life', 'lives');
        var seat = scan.isAny(i, 'take', 'taking', 'took', 'takes', 'taken') && life === i + 2;
        return end && !seat ? life + 1 : -1;
      }
      if (scan.in(i, SPANISH_HARM) && scan.isAny(i + 1, 'dano', 'danos')) {
        return i + 2;
      }
      if (scan.in(i, SPANISH_END)) {
        var at = scan.is(i + 1, 'con') ? i + 2 : i + 1;
        var whose = scan.isAny(at, 'la', 'su', 'tu', 'mi') && scan.is(at + 1, 'vida');
        return whose ? at + 2 : -1;
      }
      var die =
          scan.isAny(i, 'want', 'wants', 'wanted', 'wanting') && scan.isPhrase(i + 1, 'to', 'die');
      var morir =
          scan.isAny(i, 'quiere', 'quiero', 'quieres', 'querer')
              && scan.isAny(i + 1, 'morir', 'morirse', 'morirme');
      return die ? i + 3 : morir ? i + 2 : -1;
    }

    return { oldLines: oldLines, missing: missing };
  })();

  // ---- Dates

  function Dates(scan) {
    var LONG_MONTHS = set('Dates.LONG_MONTHS');
    var SHORT_MONTHS = set('Dates.SHORT_MONTHS');
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

    /** The token behind a date that starts at a token, or -1. */
    function end(i) {
      if (scan.at(i).kind() === 'MARK') {
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
      var whole = scan.at(i).digits() === 8 ? compact(scan.at(i).text()) : -1;
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
      var text = scan.at(i).text();
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
          || scan.at(i).capital()
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
      var month = !scan.is(at, 'may') || linked || scan.at(at).capital();
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
          scan.at(i).text().endsWith('s') || scan.is(i, 'sabado') || scan.is(i, 'domingo');
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

  // ---- Identifiers

  function Identifiers(scan) {
    var SSN_LABELS = set('Identifiers.SSN_LABELS');
    var BIRTH = set('Identifiers.BIRTH');
    var BORN = set('Identifiers.BORN');
    var PERSONS = set('Identifiers.PERSONS');
    var PRACTICES = set('Identifiers.PRACTICES');

    var dates = Dates(scan);
    var hits = [];

    /** All of them, by place; the heavier label wins where two overlap. */
    function found(kind) {
      socialSecurity();
      birthDates();
      RecordNumbers(scan).add(hits);
      if (kind !== 'post' && kind !== 'notice') {
        Measures(scan).add(hits);
      }
      Ages(scan).add(hits);
      if (kind === 'reply') {
        calendarDates();
      }
      return apart();
    }

    function apart() {
      var taken = new Uint8Array(scan.text.length + 1);
      return hits
        .filter(function (hit) {
          var free = !taken[hit.start] && !taken[hit.end - 1];
          if (free) {
            taken.fill(1, hit.start, hit.end);
          }
          return free;
        })
        .sort(judging.byStart);
    }

    function add(rule, from, to, what) {
      hits.push(WholeHit(rule, scan.at(from).start(), scan.at(to - 1).end(), what));
    }

    function socialSecurity() {
      for (var i = 0; i < scan.size(); i++) {
        var end = Math.max(socialSecurityShape(i), socialSecurityLabel(i));
        if (end > 0) {
          add('phi-ssn', i, end, 'a Social Security number');
          i = end - 1;
        }
      }
    }

    /** Three, two and four digits, or X in place of hidden ones. */
    function socialSecurityShape(i) {
      if (!part(i, 3) || scan.at(i - 1).isNumber() || (isSeparator(i - 1) && scan.joined(i))) {
        return -1;
      }
      var second = isSeparator(i + 1) ? i + 2 : i + 1;
      var third = isSeparator(second + 1) ? second + 2 : second + 1;
      var both = (second === i + 2) === (third === second + 2);
      var shape = both && part(second, 2) && scan.at(third).digits() === 4;
      var spaces = second === i + 1;
      var longer =
          (isSeparator(third + 1) && scan.joined(third + 1) && scan.at(third + 2).isNumber())
              || (spaces && scan.at(third + 1).isNumber());
      var run = spaces && (scan.joined(second) || scan.at(i).isWord());
      return shape && !longer && !run ? third + 1 : -1;
    }

    function part(i, length) {
      var token = scan.at(i);
      return token.digits() === length
          || (token.isWord()
              && token.text().length === length
              && 'x'.repeat(length) === token.text())
          || (token.is('*') && length === 0);
    }

    function isSeparator(i) {
      return scan.isDash(i) || scan.is(i, '.') || scan.is(i, '/') || scan.is(i, '\u00b7');
    }

    /** 'SSN', 'social security number', 'last four of your social', with digits soon after. */
    function socialSecurityLabel(i) {
      var social =
          scan.in(i, SSN_LABELS)
              || scan.isPhrase(i, 'social', 'security')
              || scan.isPhrase(i, 'seguro', 'social')
              || scan.isPhrase(i, 'seguridad', 'social')
              || scan.isPhrase(i, 'your', 'social')
              || scan.isPhrase(i, 'her', 'social')
              || scan.isPhrase(i, 'his', 'social')
              || scan.isPhrase(i, 's', '.', 's', '.', 'n');
      if (!social) {
        return -1;
      }
      for (var k = i + 1; k < i + 10 && k < scan.size(); k++) {
        if (scan.at(k).digits() >= 4 || (scan.at(k).digits() === 3 && part(k + 2, 2))) {
          var end = k + 1;
          while ((isSeparator(end) && scan.at(end + 1).isNumber()) || scan.at(end).isNumber()) {
            end++;
          }
          return end;
        }
        if (isSentenceEnd(k)
            && scan.at(k - 1).text() !== 'n'
            && scan.at(k - 1).text().length > 2) {
          return -1;
        }
      }
      return -1;
    }

    function isSentenceEnd(i) {
      return scan.is(i, '.') || scan.is(i, '!') || scan.is(i, '?');
    }

    function birthDates() {
      for (var i = 0; i < scan.size(); i++) {
        var spelled = scan.isPhrase(i, 'd', '.', 'o', '.', 'b');
        if (!spelled && !scan.in(i, BIRTH)) {
          continue;
        }
        for (var k = spelled ? i + 5 : i + 1; k < i + 12 && k < scan.size(); k++) {
          var end = dates.end(k);
          if (end > 0 && scan.in(i, BORN) && isPractice(i)) {
            break;
          }
          var year = end < 0 && scan.isYear(k) && (!scan.in(i, BORN) || isPerson(i)) && k < i + 5;
          if (end > 0 || year) {
            add('phi-birth-date', i, end > 0 ? end : k + 1, 'a date of birth');
            i = k;
            break;
          }
          if (isSentenceEnd(k) && k > i + 6) {
            break;
          }
        }
      }
    }

    /** Practices are born as well. */
    function isPractice(i) {
      for (var k = Math.max(0, i - 4); k < i; k++) {
        if (scan.in(k, PRACTICES)) {
          return true;
        }
      }
      return false;
    }

    function isPerson(i) {
      for (var k = Math.max(0, i - 4); k < i; k++) {
        if (scan.in(k, PERSONS)) {
          return true;
        }
      }
      return false;
    }

    function calendarDates() {
      for (var i = 0; i < scan.size(); i++) {
        var end = dates.end(i);
        if (end > i) {
          add('phi-calendar-date', i, end, 'a calendar date');
          i = end - 1;
        }
      }
    }

    return { found: found };
  }

  // ---- Measures

  function Measures(scan) {
    var UNITS = set('Measures.UNITS');
    var INSULIN = set('Measures.INSULIN');
    var WORD_NUMBERS = set('Measures.WORD_NUMBERS');
    var COUNTED = set('Measures.COUNTED');
    var VALUES = set('Measures.VALUES');
    var LINKS = set('Measures.LINKS');

    function add(hits) {
      for (var i = 0; i < scan.size(); i++) {
        var end = dose(i);
        if (end < 0) {
          end = value(i);
        }
        if (end < 0) {
          end = pressure(i);
        }
        if (end > 0) {
          var from = scan.at(i).start();
          hits.push(
              WholeHit('phi-dose', from, scan.at(end - 1).end(), 'a dose or measured value'));
          i = end - 1;
        }
      }
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
          && scan.at(at).text() !== ''
          && '.,/-\u2013'.includes(scan.at(at).text())
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

    return { add: add };
  }

  // ---- Mentions

  var Mentions = (function () {
    var ABOUT_PEOPLE = list('Mentions.ABOUT_PEOPLE');
    var SUBJECTS = set('Mentions.SUBJECTS');
    var EVERYONE = set('Mentions.EVERYONE');

    /** Parts of hashtags that speak of someone who was treated. */

    /** Words of hashtags that are about a subject and not a name. */

    // All of them; in a reply, request or message every hashtag counts that is not plainly about a
    // subject.
    function found(text, kind) {
      var hits = [];
      for (var at = 0; at < text.length; at++) {
        var c = text.charCodeAt(at);
        var sign = c === 0x40 || c === 0xff20;
        var tag = c === 0x23 || c === 0xff03;
        if (!(sign || tag) || (at > 0 && isInside(text.charCodeAt(at - 1)))) {
          continue;
        }
        var end = at + 1;
        while (end < text.length && isName(text.charCodeAt(end))) {
          end++;
        }
        while (end > at + 1 && text.charAt(end - 1) === '.') {
          end--;
        }
        var name = text.substring(at + 1, end);
        var letters = lettersIn(name) >= 2;
        if (sign && letters && !EVERYONE.has(name)) {
          hits.push(WholeHit('contact-mention', at, end, 'a mention of an account'));
        } else if (tag && letters && isAboutSomeone(name, kind)) {
          hits.push(WholeHit('contact-mention', at, end, 'a hashtag that points at someone'));
        }
        at = end - 1;
      }
      return hits;
    }

    function lettersIn(name) {
      var letters = 0;
      for (var i = 0; i < name.length; i++) {
        letters += Unicode.isLetter(name.charCodeAt(i)) ? 1 : 0;
      }
      return letters;
    }

    /** Letters, digits, underscores, dots and halves of characters beyond the first plane. */
    function isName(c) {
      return Unicode.isLetterOrDigit(c) || c === 0x5f || c === 0x2e || (c >= 0xd800 && c <= 0xdfff);
    }

    function isInside(c) {
      return Unicode.isLetterOrDigit(c)
          || c === 0x5f || c === 0x2e || c === 0x23 || c === 0x2f || c === 0x26;
    }

    function isSubject(word) {
      return SUBJECTS.has(Unicode.fold(word));
    }

    function isAboutSomeone(name, kind) {
      var plain = Unicode.fold(name).split('_').join('');
      if (ABOUT_PEOPLE.some(function (part) {
        return plain.includes(part);
      })) {
        return true;
      }
      var all = words(name);
      if (kind !== 'post' && kind !== 'notice') {
        return !all.every(isSubject);
      }
      var capitals = all.every(function (word) {
        return Unicode.isUpperCase(word.charCodeAt(0));
      });
      return all.length >= 2 && all.length <= 3 && capitals && !all.some(isSubject);
    }

    /** 'JaneDoe' and 'jane_doe' in their words. */
    function words(name) {
      var all = [];
      var word = '';
      for (var at = 0; at < name.length; at++) {
        var c = name.charCodeAt(at);
        var starts = c === 0x5f
            || (Unicode.isUpperCase(c) && at > 0 && Unicode.isLowerCase(name.charCodeAt(at - 1)));
        if (starts && word !== '') {
          all.push(word);
          word = '';
        }
        if (Unicode.isLetter(c)) {
          word += name.charAt(at);
        }
      }
      if (word !== '') {
        all.push(word);
      }
      return all;
    }

    return { found: found };
  })();

  // ---- OfflineChannel

  var OfflineChannel = (function () {
    var SORRY = set('OfflineChannel.SORRY');
    var REACH = set('OfflineChannel.REACH');
    var WHOM = set('OfflineChannel.WHOM');
    var ITSELF = set('OfflineChannel.ITSELF');
    var PLACES = set('OfflineChannel.PLACES');
    var NUMBERS = set('OfflineChannel.NUMBERS');
    var OURS = set('OfflineChannel.OURS');
    var REACHES = list('OfflineChannel.REACHES');

    /** What is reached, so that 'call this a mistake' does not count. */

    // What is missing its channel.
    //
    // @param offered whether a contact of the practice, or a role to ask for, is printed
    // @param asked whether the text serves a complaint, whatever its words
    function missing(scan, offered, asked) {
      if (offered) {
        return null;
      }
      var sorry = -1;
      for (var i = 0; i < scan.size(); i++) {
        if (isChannel(scan, i)) {
          return null;
        }
        sorry = sorry < 0 && isSorry(scan, i) ? i : sorry;
      }
      if (sorry < 0 && !asked) {
        return null;
      }
      var start = sorry < 0 ? 0 : scan.at(sorry).start();
      var end = sorry < 0 ? Math.min(1, scan.text.length) : scan.at(sorry).end();
      var what = sorry < 0 ? 'a reply to a complaint' : 'an apology';
      return WholeHit('contact-missing-offline', start, end, what + ' without a way to talk in private');
    }

    function isSorry(scan, i) {
      var meant = !scan.is(i, 'siento') || scan.is(i - 1, 'lo');
      var sympathy =
          scan.is(i, 'sentimos')
              && !scan.is(i - 1, 'lo')
              && !scan.isAny(i + 1, 'mucho', 'que', 'la', 'las', 'el', 'lo');
      var pesar = scan.is(i, 'pesar') && !scan.isPhrase(i - 1, 'a');
      var spite = scan.is(i, 'pesar') && (scan.is(i - 1, 'a') || scan.is(i + 1, 'de'));
      return scan.in(i, SORRY) && meant && !sympathy && !spite && (pesar || !scan.is(i, 'pesar'));
    }

    function isChannel(scan, i) {
      var phone =
          scan.at(i).digits() === 3
              && (scan.at(i + 1).digits() === 4 || scan.at(i + 2).digits() === 4)
              && scan.at(i + 1).kind() !== 'WORD';
      var mail = scan.is(i, '@') && scan.joined(i) && scan.joined(i + 1) && scan.is(i + 2, '.');
      if (phone || mail || scan.in(i, ITSELF)) {
        return true;
      }
      if (scan.in(i, NUMBERS)) {
        for (var k = i + 1; k < i + REACHES; k++) {
          if (scan.in(k, PLACES)) {
            return true;
          }
        }
      }
      if (!scan.in(i, REACH) || scan.in(i - 1, OURS)) {
        return false;
      }
      for (var k = i + 1;
          k < i + REACHES && !scan.is(k, '.') && !scan.is(k, '!') && !scan.is(k, '?');
          k++) {
        if (scan.in(k, WHOM)) {
          return true;
        }
      }
      return false;
    }

    return { missing: missing };
  })();

  // ---- Readability

  var Readability = (function () {
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
          var word = Unicode.lower(scan.text.substring(token.start(), token.end()));
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
      return WholeHit('text-hard-to-read', 0, scan.text.length, what);
    }

    function isEnd(scan, i) {
      var stop = scan.is(i, '!') || scan.is(i, '?') || scan.is(i, '\u2026');
      var inside = scan.joined(i + 1) && (scan.at(i + 1).isWord() || scan.at(i + 1).isNumber());
      var short1 = scan.in(i - 1, ABBREVIATIONS) || scan.at(i - 1).text().length === 1;
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

    return { tooHard: tooHard };
  })();

  // ---- RecordNumbers

  function RecordNumbers(scan) {
    var STRONG = set('RecordNumbers.STRONG');
    var LABELS = set('RecordNumbers.LABELS');
    var NUMBER_WORDS = set('RecordNumbers.NUMBER_WORDS');
    var LINKS = set('RecordNumbers.LINKS');
    var NUMBER_FIRST = set('RecordNumbers.NUMBER_FIRST');
    var OF = set('RecordNumbers.OF');
    var MOST_LETTERS = list('RecordNumbers.MOST_LETTERS');

    /** Words that a number follows even without 'number'. */

    function add(hits) {
      for (var i = 0; i < scan.size(); i++) {
        var end = labelled(i);
        if (end < 0) {
          end = unlabelled(i);
        }
        if (end > 0) {
          var from = scan.at(i).start();
          var to = scan.at(end - 1).end();
          hits.push(WholeHit('phi-record-number', from, to, 'a record or account number'));
          i = end - 1;
        }
      }
    }

    function labelled(i) {
      var strong = scan.in(i, STRONG) || scan.isPhrase(i, 'm', '.', 'r', '.', 'n');
      var label = strong || scan.in(i, LABELS);
      var at = i + (scan.isPhrase(i, 'm', '.', 'r', '.', 'n') ? 5 : 1);
      var numbered = false;
      if (!label && scan.in(i, NUMBER_FIRST)) {
        // 'número de expediente', 'number of your chart'
        var label2 = i + 1;
        while (scan.in(label2, OF) && label2 < i + 4) {
          label2++;
        }
        if (label2 === i + 1 || !(scan.in(label2, LABELS) || scan.in(label2, STRONG))) {
          return -1;
        }
        numbered = true;
        at = label2 + 1;
        while (scan.in(at, LABELS) && at < label2 + 3) {
          at++;
        }
      } else if (!label) {
        return -1;
      }
      var last = at + 5;
      while (at < last && (scan.in(at, NUMBER_WORDS) || scan.in(at, LINKS))) {
        var word = scan.in(at, NUMBER_WORDS) && !scan.is(at, 'o');
        var link = scan.is(at, ':') || scan.is(at, '=');
        var hyphen = scan.is(at, '-');
        if (scan.is(at, '.')
            && !scan.in(at - 1, NUMBER_WORDS)
            && !scan.is(at - 1, 'ref')
            && !strong) {
          return -1;
        }
        numbered |= word || link || (hyphen && scan.joined(at));
        at++;
      }
      var end = id(at);
      if (end < 0) {
        return -1;
      }
      var count = digits(at, end);
      var letters = scan.at(at).isWord();
      var year = end === at + 1 && scan.isYear(at);
      var needed = numbered ? (letters ? 2 : 3) : strong ? 3 : 5;
      var enough = count >= needed && (numbered || !year);
      return enough && !isMoneyOrCount(at, end) ? end : -1;
    }

    function digits(from, to) {
      var count = 0;
      for (var k = from; k < to; k++) {
        count += scan.at(k).digits();
      }
      return count;
    }

    /** A dollar sign before it, a decimal comma or a counted noun behind it. */
    function isMoneyOrCount(from, to) {
      var money = scan.is(from - 1, '$') || scan.is(from - 1, '\u20ac');
      var comma = scan.is(to, ',') && scan.joined(to) && scan.joined(to + 1);
      return money || (comma && scan.at(to + 1).digits() === 3) || scan.is(to, '%');
    }

    /** The token behind letters and digits that hang together, or -1. */
    function id(i) {
      var at = i;
      var letters = 0;
      while (at < scan.size() && at < i + 12) {
        var token = scan.at(at);
        var joined = at === i || scan.joined(at);
        var spacedDigits = at > i && token.digits() >= 2 && scan.at(at - 1).digits() >= 2;
        if (token.isNumber() && (joined || spacedDigits)) {
          at++;
        } else if (token.isWord() && joined && token.text().length <= MOST_LETTERS) {
          letters += token.text().length;
          at++;
        } else if (at > i && joined && '-./_'.includes(token.text()) && isPart(at + 1)) {
          at++;
        } else {
          break;
        }
      }
      var ordinal = at === i + 2 && scan.at(i).isNumber() && scan.at(i + 1).isWord();
      var hasDigits = digits(i, at) > 0 && letters <= 2 * MOST_LETTERS;
      return at > i && hasDigits && !(ordinal && scan.at(i).digits() < 3) ? at : -1;
    }

    function isPart(i) {
      return scan.joined(i) && (scan.at(i).isNumber() || scan.at(i).isWord());
    }

    /** Shapes that are a number of a person or thing by themselves. */
    function unlabelled(i) {
      if (scan.joined(i) && (scan.at(i - 1).isWord() || scan.at(i - 1).isNumber())) {
        return -1;
      }
      var letters = lettersAndDigits(i);
      if (letters > 0) {
        return letters;
      }
      if (scan.at(i).isNumber()) {
        var address = dotted(i);
        return address > 0 ? address : card(i);
      }
      return -1;
    }

    /** 'A1234567', 'AB-123456', a vehicle's or a Medicare number. */
    function lettersAndDigits(i) {
      var at = i;
      var letters = 0;
      var digits = 0;
      var parts = 0;
      while (at < scan.size() && at < i + 24 && (at === i || scan.joined(at))) {
        var token = scan.at(at);
        var dash = scan.isDash(at) && isPart(at + 1);
        if (token.isWord() && isUpper(token)) {
          letters += token.text().length;
        } else if (token.isNumber()) {
          digits += token.digits();
        } else if (!dash) {
          break;
        }
        parts++;
        at++;
      }
      var whole = at >= scan.size() || !scan.joined(at) || !scan.at(at).isWord();
      var prefixed = letters >= 1 && letters <= 4 && digits >= 5 && scan.at(i).isWord();
      var mixed = letters >= 3 && digits >= 4 && letters + digits >= 11 && parts >= 4;
      return whole && (prefixed || mixed) ? at : -1;
    }

    function isUpper(token) {
      var word = scan.text.substring(token.start(), token.end());
      for (var i = 0; i < word.length; i++) {
        if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
          return false;
        }
      }
      return true;
    }

    /** An address of a machine: four numbers up to 255. */
    function dotted(i) {
      for (var k = 0; k < 4; k++) {
        var number = scan.isNumber(i + 2 * k, 3, 0, 255);
        var dot = k === 3 || (scan.is(i + 2 * k + 1, '.') && scan.joined(i + 2 * k + 2));
        if (!number || !dot || (k > 0 && !scan.joined(i + 2 * k))) {
          return -1;
        }
      }
      return i + 7;
    }

    /** Four groups of four digits. */
    function card(i) {
      var at = i;
      for (var k = 0; k < 4; k++) {
        if (scan.at(at).digits() !== 4) {
          return -1;
        }
        at += scan.isDash(at + 1) ? 2 : 1;
      }
      var last = scan.isDash(at - 2) ? at - 1 : at;
      return scan.isDash(at - 1) ? at - 1 : last;
    }

    return { add: add };
  }

  // ---- HiddenCharacters

  var HiddenCharacters = (function () {
    var LOOKALIKES = list('HiddenCharacters.LOOKALIKES');

    /** Cyrillic and Greek letters that look like Latin ones. */

    function found(text) {
      var hits = [];
      var before = -1;
      for (var at = 0; at < text.length; ) {
        var point = text.codePointAt(at);
        var end = at + judging.width(point);
        if (isInvisible(point) && !isPartOfEmoji(text, point, before, end)) {
          hits.push(WholeHit('text-hidden-characters', at, end, 'an invisible character'));
        } else if (isDressed(point)) {
          hits.push(
              WholeHit('text-hidden-characters', at, end, 'a letter dressed up as a symbol'));
        }
        before = point;
        at = end;
      }
      mixedWords(text, hits);
      return hits;
    }

    /** Joiners and selectors have a use between emoji, and nowhere else in English or Spanish. */
    function isPartOfEmoji(text, point, before, next) {
      var joiner = point === 0x200D;
      var selector = point === 0xFE0F || point === 0xFE0E;
      var keycap = selector && next < text.length && text.charAt(next) === '\u20E3';
      var tag = point >= 0xE0020 && point <= 0xE007F;
      var pictured = isPicture(before) || before === 0xFE0F || (tag && before >= 0xE0020);
      return keycap || ((joiner || selector || tag) && pictured);
    }

    function isPicture(point) {
      return (point >= 0x1F000 && point <= 0x1FAFF)
          || (point >= 0x2190 && point <= 0x2BFF)
          || (point >= 0x3030 && point <= 0x3299)
          || point === 0xA9
          || point === 0xAE;
    }

    function isInvisible(point) {
      if (point < 0x20) {
        return point !== 10 && point !== 9 && point !== 13;
      }
      return (point >= 0x7F && point <= 0x9F)
          || point === 0xAD
          || point === 0x034F
          || point === 0x061C
          || (point >= 0x115F && point <= 0x1160)
          || (point >= 0x17B4 && point <= 0x17B5)
          || (point >= 0x180B && point <= 0x180F)
          || (point >= 0x200B && point <= 0x200F)
          || (point >= 0x2028 && point <= 0x202E)
          || (point >= 0x2060 && point <= 0x206F)
          || point === 0x2800
          || point === 0x3164
          || (point >= 0xFE00 && point <= 0xFE0F)
          || point === 0xFEFF
          || point === 0xFFA0
          || (point >= 0xFFF9 && point <= 0xFFFB)
          || (point >= 0xE0000 && point <= 0xE0FFF);
    }

    /** Bold, script, circled and full-width letters and digits. */
    function isDressed(point) {
      return (point >= 0x1D400 && point <= 0x1D7FF)
          || (point >= 0xFF10 && point <= 0xFF5A && Unicode.isLetterOrDigit(point))
          || (point >= 0x24B6 && point <= 0x24E9)
          || (point >= 0x1F130 && point <= 0x1F169)
          || (point >= 0x1F172 && point <= 0x1F189 && point !== 0x1F17E && point !== 0x1F17F);
    }

    /** Words of letters from two alphabets, or of lookalikes only. */
    function mixedWords(text, hits) {
      var at = 0;
      while (at < text.length) {
        var start = at;
        var latin = false;
        var other = false;
        var lookalikes = true;
        var letters = 0;
        while (at < text.length) {
          var point = text.codePointAt(at);
          if (!Unicode.isLetter(point) && !Unicode.isMark(point)) {
            break;
          }
          latin = latin || Unicode.isLatin(point);
          other = other || (Unicode.isForeign(point) && point !== 0x3bc);
          lookalikes = lookalikes && LOOKALIKES.includes(String.fromCodePoint(point));
          letters++;
          at += judging.width(point);
        }
        if (letters > 0 && other && (latin || lookalikes)) {
          hits.push(
              WholeHit(
                  'text-hidden-characters', start, at, 'a word with letters of another alphabet'));
        }
        at += at === start ? judging.width(text.codePointAt(at)) : 0;
      }
    }

    return { found: found };
  })();

  // ---- WholeText

  var OPAQUE = '\ufffc';

  /** The text with what is known as one of these made opaque; offsets stay the same. */
  function without(text, known, hidden) {
    var out = '';
    var from = 0;
    known.forEach(function (each) {
      if (hidden.indexOf(each.as) >= 0) {
        out += text.substring(from, each.start) + OPAQUE.repeat(each.end - each.start);
        from = each.end;
      }
    });
    return out + text.substring(from);
  }

  /** Steps that find everything that the rules find; they add to a list. */
  function look(text, kind, locale, known, hits) {
    var scan = null;
    var unknown = null;

    function scanOf(hidden) {
      var plain = without(text, known(), hidden);
      return plain === text ? scan : new Scan(plain);
    }

    function add(found) {
      found.forEach(function (hit) {
        if (hit !== null) {
          hits.push(hit);
        }
      });
    }

    return [
      function () {
        scan = new Scan(text);
      },
      function () {
        unknown = scanOf(['NAME', 'ROLE', 'CONTACT', 'WORDS', 'PERSON', 'OPEN']);
      },
      function () {
        add(Identifiers(unknown).found(kind));
      },
      function () {
        add(HiddenCharacters.found(text));
      },
      function () {
        add(Mentions.found(unknown.text, kind));
        add(CrisisHelp.oldLines(scan));
      },
      function () {
        if (kind === 'reply') {
          var offered = known().some(function (each) {
            return each.as === 'CONTACT';
          });
          add([OfflineChannel.missing(scanOf(['NAME']), offered, false)]);
        }
      },
      function () {
        add([CrisisHelp.missing(scan, false)]);
        add([Readability.tooHard(scanOf(['CONTACT']), locale)]);
      }
    ];
  }

  judging.without = without;
  judging.look = look;
  judging.Scan = Scan;
})();
