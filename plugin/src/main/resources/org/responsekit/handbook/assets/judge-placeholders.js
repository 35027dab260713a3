// What asks to be filled, in whatever syntax. The port of Placeholders and ForeignPlaceholders.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var Unicode = judging.Unicode;
  var Letters = judging.Letters;
  var Shape = judging.Shape;
  var all = judging.all;
  var startsAt = judging.startsAt;

  // ---- Placeholders

  var LONGEST = list('Placeholders.LONGEST');
  var ASKED = set('Placeholders.ASKED');
  var ANGLED = list('Placeholders.ANGLED');
  var ROUND = list('Placeholders.ROUND');
  var CURLY = list('Placeholders.CURLY');
  var SHOUTED = set('Placeholders.SHOUTED');
  var WHOSE = set('Placeholders.WHOSE');
  var GREETINGS = set('Placeholders.GREETINGS');
  var NOBODY = set('Placeholders.NOBODY');
  var FILLED = set('Placeholders.FILLED');
  var HERE = set('Placeholders.HERE');
  var TO_FILL = set('Placeholders.TO_FILL');
  var LETTER = set('Placeholders.LETTER');
  var HELLO = set('Placeholders.HELLO');
  var DASHED = new Set(['firstname', 'lastname', 'name', 'nombre', 'patient']);
  var DATED =
    new Set(['dd/mm/yyyy', 'mm/dd/yyyy', 'dd/mm/aaaa', 'dd/mm/yy', 'mm/dd/yy', 'dd/mm/aa']);

  // after as many characters a search lets others work
  var CHUNK = 8192;

  /** A step that finds placeholders; it says whether there is more to do. */
  function placeholdersIn(text, hits) {
    function at(offset) {
      return offset >= 0 && offset < text.length ? text.charCodeAt(offset) : 0;
    }

    function isWordy(offset) {
      var c = at(offset);
      return Letters.isWordy(c) || Letters.isLetter(c);
    }

    function closed(from, closing) {
      var limit = Math.min(text.length, from + LONGEST);
      for (var i = from; i < limit; i++) {
        if (text.startsWith(closing, i)) {
          return i + closing.length;
        }
      }
      return -1;
    }

    function doubled(from, sign) {
      var end = from + 2;
      while (isWordy(end) || at(end) === 46 || at(end) === 32) {
        end++;
      }
      return end > from + 2 && end < from + LONGEST && at(end) === sign && at(end + 1) === sign
        ? end + 2
        : -1;
    }

    function isName(inside) {
      var letters = all(inside, function (c) {
        return Letters.isLetter(c) || c === 95 || c === 46 || c === 32;
      });
      var joined = inside.indexOf(' ') < 0
        && !all(inside.substring(1), function (c) {
          return !(c === 95 || c === 46 || Letters.isAsciiCapital(c));
        });
      var low = Letters.plain(inside);
      return letters && (joined || CURLY.some(function (name) {
        return low.indexOf(name) >= 0;
      }));
    }

    function curly(from) {
      var next = at(from + 1);
      var end = closed(from + 1, '}');
      if (end < 0) {
        return -1;
      }
      if (next === 123 || next === 37) {
        return closed(from + 2, next === 123 ? '}}' : '%}');
      }
      var inside = text.substring(from + 1, end - 1);
      return next === 33 || all(inside, Letters.isDigit) || isName(inside) ? end : -1;
    }

    function capitals(from, also) {
      var end = from;
      while (Letters.isAsciiCapital(at(end))
        || (end < text.length && also.indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      return end;
    }

    function dollar(from) {
      if (at(from + 1) === 123) {
        return closed(from + 2, '}');
      }
      var end = capitals(from + 1, '_');
      return end >= from + 3 && at(end) === 36 ? end + 1 : -1;
    }

    function percent(from) {
      if (at(from + 1) === 37) {
        return closed(from + 2, '%%');
      }
      var end = from + 1;
      while (end - from < LONGEST
        && (Letters.isLetter(at(end)) || at(end) === 95 || at(end) === 46)) {
        end++;
      }
      return end > from + 1 && Letters.isLetter(at(from + 1)) && at(end) === 37 ? end + 1 : -1;
    }

    function startsWithAny(from, words) {
      var ahead = Letters.plain(
        text.substring(Math.min(from, text.length), Math.min(text.length, from + 12)));
      return words.some(function (word) {
        return ahead.startsWith(word);
      });
    }

    function angle(from) {
      if (at(from + 1) === 60 || at(from + 1) === 37) {
        return closed(from + 2, at(from + 1) === 60 ? '>>' : '%>');
      }
      var end = capitals(from + 1, '_ ');
      if (end >= from + 4 && at(end) === 62 && at(from + 1) !== 32) {
        return end + 1;
      }
      return ANGLED.indexOf(wordAt(from + 1)) >= 0 || startsWithAny(from + 1, ANGLED)
        ? closed(from + 1, '>')
        : -1;
    }

    function asks(inside) {
      var low = Letters.plain(inside);
      var from = 0;
      while (from < low.length) {
        var end = from;
        while (end < low.length && Letters.isWordy(low.charCodeAt(end))) {
          end++;
        }
        if (ASKED.has(low.substring(from, end))) {
          return true;
        }
        from = end + 1;
      }
      return false;
    }

    function square(from) {
      if (at(from + 1) === 91) {
        return closed(from + 2, ']]');
      }
      var end = closed(from + 1, ']');
      if (end < 0) {
        return -1;
      }
      var inside = text.substring(from + 1, end - 1);
      var shouted = inside.length > 1
        && inside.charCodeAt(0) !== 32
        && all(inside, function (c) {
          return Letters.isAsciiCapital(c) || c === 32 || c === 95 || c === 47;
        });
      var blank = all(inside, Unicode.isWhitespace);
      return blank || shouted || asks(inside) ? end : -1;
    }

    function hash(from) {
      var end = from;
      while (at(end) === 35 && end < from + 3) {
        end++;
      }
      if (end - from >= 3) {
        return at(end) === 45 && startsAt(text, '###', end + 1) ? end + 4 : from + 3;
      }
      var name = capitals(end, '_');
      return name >= end + 3 && at(name) === 35 ? name + (at(name + 1) === 35 ? 2 : 1) : -1;
    }

    function lines(from) {
      var end = from;
      while (at(end) === 95 || (end > from + 1 && at(end) === 47 && at(end + 1) === 95)) {
        end++;
      }
      return end >= from + 2 ? end : -1;
    }

    function dashed(from) {
      var name = wordAt(from + 1);
      var end = from + 1 + name.length;
      return DASHED.has(name) && at(end) === 45 && !isWordy(from - 1) ? end + 1 : -1;
    }

    function wordAt(from) {
      return Letters.plain(text.substring(Math.min(from, text.length), wordEnd(from)));
    }

    function wordEnd(from) {
      var end = Math.min(from, text.length);
      while (end - from < LONGEST && isWordy(end)) {
        end++;
      }
      return end;
    }

    function isOrdinary(from, end) {
      var first = text.charAt(from);
      return first >= 'a' && 'xthdlen'.indexOf(first) < 0 && at(end) !== 47;
    }

    function dated(from, end) {
      if (at(end) !== 47 || end - from > 4) {
        return -1;
      }
      var second = wordEnd(end + 1);
      if (at(second) !== 47) {
        return -1;
      }
      var last = wordEnd(second + 1);
      var whole = text.substring(from, last);
      var crossed = last - second >= 3 && all(whole, function (c) {
        return c === 88 || c === 47;
      });
      return crossed || DATED.has(Letters.plain(whole)) ? last : -1;
    }

    function addressed(end, word_, next, second) {
      var sign = end;
      while (at(sign) === 32 && sign < end + 4) {
        sign++;
      }
      if (SHOUTED.has(word_) && (at(sign) === 44 || at(sign) === 33 || at(sign) === 58)) {
        return end;
      }
      var low = Letters.plain(word_);
      var other = Letters.plain(second);
      if (GREETINGS.has(low) && next > end && NOBODY.has(other)) {
        return other !== 'n'
          ? next + second.length
          : startsAt(text, '/a', next + 1) ? next + 3 : -1;
      }
      if ((LETTER.has(word_) && at(next) === 44)
        || (HELLO.has(word_) && next > end && at(next) === 44)) {
        return next + 1;
      }
      return low === 'lorem' && other === 'ipsum' ? next + second.length : -1;
    }

    function word(from) {
      if ('xtdhleinafpcrmXTDHLEINAFPCRM'.indexOf(text.charAt(from)) < 0) {
        return -1;
      }
      var end = wordEnd(from);
      if (isOrdinary(from, end)) {
        return -1;
      }
      var word_ = text.substring(from, end);
      var crossed = all(word_, function (c) {
        return c === 88;
      });
      if (crossed && word_.length >= 4) {
        return end;
      }
      if (word_ === 'xxx' || Letters.plain(word_) === 'tbd') {
        return end;
      }
      var date = dated(from, end);
      if (date > 0) {
        return date;
      }
      var next = at(end) === 32 ? end + 1 : end;
      var second = text.substring(Math.min(next, text.length), wordEnd(next));
      if ((word_ === 'NAME' || word_ === 'NOMBRE') && HERE.has(second)) {
        return next + second.length;
      }
      if (TO_FILL.has(word_) && FILLED.has(second)) {
        return next + second.length;
      }
      var joined = at(end) === 32 || at(end) === 45 || at(end) === 95 ? end + 1 : end;
      if (WHOSE.has(word_)
        && text.substring(Math.min(joined, text.length), wordEnd(joined)) === 'NAME') {
        return joined + 4;
      }
      var one = word_.endsWith('_NAME')
        ? word_.substring(0, word_.length - 5)
        : word_.endsWith('NAME') ? word_.substring(0, word_.length - 4) : '';
      if (WHOSE.has(one)) {
        return end;
      }
      return addressed(end, word_, next, second);
    }

    function end(from) {
      var unit = text.charCodeAt(from);
      if (unit === 32 || (Letters.isLetter(unit) && isWordy(from - 1))) {
        return -1;
      }
      switch (text.charAt(from)) {
        case '{':
          return curly(from);
        case '@':
          return at(from + 1) === 123
            ? closed(from + 2, '}')
            : at(from + 1) === 64 ? doubled(from, 64) : -1;
        case '$':
          return dollar(from);
        case '%':
          return percent(from);
        case '<':
          return angle(from);
        case '[':
          return square(from);
        case '(':
          return startsWithAny(from + 1, ROUND) ? closed(from + 1, ')') : -1;
        case '*':
          return at(from + 1) === 124 ? closed(from + 2, '|*') : -1;
        case '#':
          return hash(from);
        case '_':
          return lines(from);
        case '-':
          return dashed(from);
        default:
          return Letters.isLetter(unit) ? word(from) : -1;
      }
    }

    var place = 0;
    return function () {
      for (var to = Math.min(text.length, place + CHUNK); place < to; ) {
        var stop = end(place);
        if (stop > place) {
          hits.push({ start: place, end: stop });
          place = stop;
        } else {
          place++;
        }
      }
      return place < text.length;
    };
  }

  // ---- ForeignPlaceholders

  var FORMS = list('ForeignPlaceholders.FORMS').map(function (written) {
    return new Shape(written);
  });
  var MOST_PLACEHOLDERS = list('ForeignPlaceholders.MOST_HITS');

  /** Steps that find placeholders, one for each form; they add to a list. */
  function foreignPlaceholders(text, hits) {
    return FORMS.map(function (form) {
      return form.find(text, function (start, end) {
        judging.addApart(hits, { start: start, end: end }, MOST_PLACEHOLDERS);
      });
    });
  }

  judging.placeholdersIn = placeholdersIn;
  judging.foreignPlaceholders = foreignPlaceholders;
})();
