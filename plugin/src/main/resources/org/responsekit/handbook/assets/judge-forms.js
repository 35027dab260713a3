// What has a form of its own: literals, placeholders, shapes of characters, contacts. The port of
// Literals, Placeholders, Shape, ForeignPlaceholders and WrittenContacts; see judge-text.js.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var Letters = judging.Letters;
  var Unicode = judging.Unicode;
  var list = judging.list;
  var set = judging.set;
  var width = judging.width;


  function all(text, test) {
    for (var i = 0; i < text.length; i++) {
      if (!test(text.charCodeAt(i))) {
        return false;
      }
    }
    return true;
  }

  function isCapitalAscii(c) {
    return c >= 65 && c <= 90;
  }

  // ---- Literals

  var LONGEST_UNIT = list('Literals.LONGEST_UNIT');
  var UNITS = set('Literals.UNITS');
  var EVERYONE = set('Literals.EVERYONE');
  var DOMAINS = list('Literals.DOMAINS');

  function Literals(text) {
    this.text = text;
    this.noHostBefore = 0;
    this.noMailBefore = 0;
    this.kind = 'WORD';
  }

  Literals.prototype.end = function (at) {
    var first = this.text.charCodeAt(at);
    if (first > 0x7f || first === 32) {
      return -1;
    }
    var end = this.found('URL', this.url(at));
    if (end < 0) {
      end = this.found('EMAIL', this.mail(at));
    }
    if (end < 0 && (Letters.isDigit(first) || first === 40 || first === 43)) {
      end = this.found('PHONE', this.phone(at));
    }
    if (end < 0 && first === 36) {
      end = this.found('MONEYAMT', this.money(at));
    }
    if (end < 0 && first === 35 && this.digits(at + 1) >= at + 5) {
      end = this.found('IDLIT', this.digits(at + 1));
    }
    if (end < 0 && first === 64) {
      end = this.found('HANDLE', this.handle(at));
    }
    if (end < 0 && Letters.isDigit(first)) {
      return this.number(at);
    }
    return end >= 0 ? end : this.found('IDLIT', this.letteredId(at));
  };

  Literals.prototype.found = function (what, end) {
    if (end >= 0) {
      this.kind = what;
    }
    return end;
  };

  Literals.prototype.at = function (offset) {
    return offset < this.text.length ? this.text.charCodeAt(offset) : 0;
  };

  Literals.prototype.isDigit = function (offset) {
    return Letters.isDigit(this.at(offset));
  };

  Literals.prototype.isLetter = function (offset) {
    return Letters.isLetter(this.at(offset));
  };

  Literals.prototype.digits = function (from) {
    var end = from;
    while (this.isDigit(end)) {
      end++;
    }
    return end;
  };

  Literals.prototype.starts = function (words, offset) {
    return startsAt(this.text, words, offset);
  };

  /** As in Java: nothing starts behind the end. */
  function startsAt(text, words, offset) {
    return offset >= 0 && offset <= text.length && text.startsWith(words, offset);
  }

  Literals.prototype.url = function (from) {
    if (this.starts('http://', from) || this.starts('https://', from) || this.starts('www.', from)) {
      var body = this.starts('www.', from) ? from + 4 : this.text.indexOf('://', from) + 3;
      var last = this.path(body);
      return last > body ? last : -1;
    }
    if (from < this.noHostBefore) {
      return -1;
    }
    var dot = from;
    while (isHost(this.at(dot))) {
      dot++;
    }
    this.noHostBefore = dot;
    if (dot === from || this.at(dot) !== 46) {
      return -1;
    }
    for (var i = 0; i < DOMAINS.length; i++) {
      var end = dot + 1 + DOMAINS[i].length;
      if (this.starts(DOMAINS[i], dot + 1)
        && this.at(end) !== 64
        && !Letters.isWordy(this.at(end))) {
        return this.at(end) === 47 ? this.path(end) : end;
      }
    }
    return -1;
  };

  function isHost(c) {
    return (c >= 97 && c <= 122) || Letters.isDigit(c) || c === 45;
  }

  Literals.prototype.path = function (from) {
    var end = from;
    while (end < this.text.length) {
      var c = this.text.charCodeAt(end);
      if (c === 32 || c === 10 || c === 41) {
        break;
      }
      end++;
    }
    return end;
  };

  Literals.prototype.mail = function (from) {
    if (from < this.noMailBefore) {
      return -1;
    }
    var at = from;
    while (Letters.isWordy(this.at(at))
      || this.at(at) === 46 || this.at(at) === 43 || this.at(at) === 45) {
      at++;
    }
    this.noMailBefore = at;
    return at === from || this.at(at) !== 64 ? -1 : this.domain(at + 1);
  };

  Literals.prototype.domain = function (from) {
    var at = from;
    var end = -1;
    while (at < this.text.length) {
      var label = at;
      while (Letters.isWordy(this.at(at)) || this.at(at) === 45) {
        at++;
      }
      if (at === label) {
        return end;
      }
      end = label === from ? -1 : at;
      if (this.at(at) !== 46) {
        return end;
      }
      at++;
    }
    return end;
  };

  Literals.prototype.phone = function (from) {
    var body = from + (this.at(from) === 43 ? 1 : 0);
    if (this.at(body) === 49) {
      var end = isSeparator(this.at(body + 1)) ? this.area(body + 2) : -1;
      end = end < 0 ? this.area(body + 1) : end;
      if (end >= 0) {
        return end;
      }
    }
    return body === from ? this.area(from) : -1;
  };

  Literals.prototype.area = function (from) {
    if (this.at(from) === 40) {
      if (this.digits(from + 1) !== from + 4 || this.at(from + 4) !== 41) {
        return -1;
      }
      var end = this.at(from + 5) === 32 ? this.line(from + 6) : -1;
      return end < 0 ? this.line(from + 5) : end;
    }
    return this.three(from) ? this.line(from + 4) : -1;
  };

  Literals.prototype.three = function (from) {
    return this.isDigit(from)
      && this.isDigit(from + 1)
      && this.isDigit(from + 2)
      && isSeparator(this.at(from + 3));
  };

  Literals.prototype.line = function (from) {
    var end = this.three(from) ? this.last(from + 4) : -1;
    return end < 0 ? this.last(from) : end;
  };

  Literals.prototype.last = function (from) {
    var count = this.digits(from) - from;
    if (count !== 3 && count !== 4) {
      return -1;
    }
    var end = from + count;
    var more = isSeparator(this.at(end)) && this.digits(end + 1) === end + 5;
    return more ? end + 5 : end;
  };

  function isSeparator(c) {
    return c === 32 || c === 46 || c === 45;
  }

  Literals.prototype.money = function (from) {
    var first = from + (this.at(from + 1) === 32 ? 2 : 1);
    return this.isDigit(first) ? this.groups(first) : -1;
  };

  /** Digits with commas and dots between them. */
  Literals.prototype.groups = function (from) {
    var end = from;
    var at = from;
    while (this.isDigit(at) || this.at(at) === 44 || this.at(at) === 46) {
      at++;
      end = this.isDigit(at - 1) ? at : end;
    }
    return end;
  };

  Literals.prototype.handle = function (from) {
    var end = from + 1;
    while (Letters.isWordy(this.at(end)) || this.isLetter(end)) {
      end++;
    }
    var inWord = from > 0 && (this.isLetter(from - 1) || this.isDigit(from - 1));
    var everyone = EVERYONE.has(Letters.plain(this.text.substring(from + 1, end)));
    return end > from + 1 && this.isLetter(from + 1) && !inWord && !everyone ? end : -1;
  };

  Literals.prototype.number = function (from) {
    var end = this.digits(from);
    var percent = this.at(end) === 46 && this.isDigit(end + 1) ? this.digits(end + 1) : end;
    percent += this.at(percent) === 32 ? 1 : 0;
    if (this.at(percent) === 37) {
      return this.found('PCT', percent + 1);
    }
    var date = this.numericDate(from, end);
    if (date >= 0) {
      return this.found('DATE', date);
    }
    var dose = this.dose(this.grouped(end));
    if (dose >= 0) {
      return this.found('DOSE', dose);
    }
    if (end - from <= 2) {
      var small = this.found('DATE', this.slashDate(end));
      small = small < 0 ? this.found('TIME', this.time(end)) : small;
      if (small >= 0) {
        return small;
      }
    }
    var ordinal = this.ordinal(end);
    if (ordinal >= 0) {
      return this.found('ORD', ordinal);
    }
    if (end - from === 3
      && this.at(end) === 45
      && this.digits(end + 1) === end + 3
      && this.at(end + 3) === 45
      && this.digits(end + 4) >= end + 8) {
      return this.found('IDLIT', end + 8);
    }
    if (end - from >= 6) {
      var more = this.at(end) === 45 && this.isDigit(end + 1);
      return this.found('LONGNUM', more ? this.digits(end + 1) : end);
    }
    return this.found('NUM', this.grouped(end));
  };

  Literals.prototype.numericDate = function (from, end) {
    var first = end - from;
    var sign = this.at(end);
    var second = this.digits(end + 1);
    var last = this.digits(second + 1);
    var same = (sign === 45 || sign === 46) && this.at(second) === sign && last > second + 1;
    var middle = second - end - 1;
    if (!same || middle < 1 || middle > 2) {
      return -1;
    }
    var third = last - second - 1;
    var yearFirst = first === 4 && third <= 2;
    var yearLast = first <= 2 && third === 4;
    return yearFirst || yearLast ? last : -1;
  };

  Literals.prototype.dose = function (number) {
    var unit = number + (this.at(number) === 32 || this.at(number) === 45 ? 1 : 0);
    var end = unit;
    while (this.isLetter(end) && end - unit < LONGEST_UNIT) {
      end++;
    }
    return end > unit && UNITS.has(Letters.plain(this.text.substring(unit, end))) ? end : -1;
  };

  Literals.prototype.grouped = function (from) {
    var end = from;
    while ((this.at(end) === 46 || this.at(end) === 44) && this.isDigit(end + 1)) {
      end = this.digits(end + 1);
    }
    return end;
  };

  Literals.prototype.slashDate = function (slash) {
    if (this.at(slash) !== 47 || !this.isDigit(slash + 1)) {
      return -1;
    }
    var end = Math.min(this.digits(slash + 1), slash + 3);
    var year = this.at(end) === 47 ? Math.min(this.digits(end + 1), end + 5) - end - 1 : 0;
    return year >= 2 ? end + 1 + year : end;
  };

  Literals.prototype.time = function (hour) {
    var end = hour;
    if (this.at(hour) === 58 && this.isDigit(hour + 1) && this.isDigit(hour + 2)) {
      end = hour + 3;
    }
    var half = this.half(this.at(end) === 32 ? end + 1 : end);
    return half >= 0 ? half : end > hour ? end : -1;
  };

  Literals.prototype.half = function (from) {
    if (this.at(from) !== 97 && this.at(from) !== 112) {
      return -1;
    }
    if (this.starts('. m.', from + 1)) {
      return from + 5;
    }
    var m = this.at(from + 1) === 46 ? from + 2 : from + 1;
    if (this.at(m) !== 109 || this.isLetter(m + 1)) {
      return -1;
    }
    return this.at(m + 1) === 46 && m === from + 2 ? m + 2 : m + 1;
  };

  Literals.prototype.ordinal = function (end) {
    var is = this.starts('st', end)
      || this.starts('nd', end)
      || this.starts('rd', end)
      || this.starts('th', end);
    return is && !Letters.isWordy(this.at(end + 2)) ? end + 2 : -1;
  };

  Literals.prototype.letteredId = function (from) {
    var letters = from;
    while (letters - from < 4 && isCapitalAscii(this.at(letters))) {
      letters++;
    }
    var end = this.digits(letters);
    return letters > from && end - letters >= 5 ? end : -1;
  };

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

  function placeholdersIn(text) {
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
          return !(c === 95 || c === 46 || isCapitalAscii(c));
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
      while (isCapitalAscii(at(end))
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
          return isCapitalAscii(c) || c === 32 || c === 95 || c === 47;
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
      return first >= 'a' && 'xthdl'.indexOf(first) < 0 && 'en'.indexOf(first) < 0 && at(end) !== 47;
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
          return Letters.isLetter(text.charCodeAt(from)) && !isWordy(from - 1) ? word(from) : -1;
      }
    }

    var hits = [];
    var place = 0;
    while (place < text.length) {
      var stop = end(place);
      if (stop > place) {
        hits.push({ start: place, end: stop });
        place = stop;
      } else {
        place++;
      }
    }
    return hits;
  }

  // ---- Shape

  var ONE = 0;
  var SPLIT = 1;
  var JUMP = 2;
  var MATCH = 3;
  var LOOK = 4;
  var EDGE = 5;

  // after as many characters a search lets others work
  var CHUNK = 4096;

  /** Reads what a shape is written in into a tree. */
  function readShape(text) {
    var anyCase = text.startsWith('(?i)');
    var at = anyCase ? 4 : 0;

    function eats(sign) {
      var stands = text.startsWith(sign, at);
      at += stands ? sign.length : 0;
      return stands;
    }

    function choice() {
      var parts = [row()];
      while (eats('|')) {
        parts.push(row());
      }
      return parts.length === 1 ? parts[0] : { any: parts };
    }

    function row() {
      var parts = [];
      while (at < text.length && text.charAt(at) !== '|' && text.charAt(at) !== ')') {
        parts.push(repeated(part()));
      }
      return { row: parts };
    }

    function times(part_, least, most) {
      return { times: part_, least: least, most: most };
    }

    function repeated(part_) {
      if (eats('?')) {
        return times(part_, 0, 1);
      }
      if (eats('*')) {
        return times(part_, 0, -1);
      }
      if (eats('+')) {
        return times(part_, 1, -1);
      }
      if (!eats('{')) {
        return part_;
      }
      var least = number();
      var most = !eats(',') ? least : text.charAt(at) === '}' ? -1 : number();
      eats('}');
      return times(part_, least, most);
    }

    function number() {
      var from = at;
      while (Letters.isDigit(text.charCodeAt(at))) {
        at++;
      }
      return parseInt(text.substring(from, at), 10);
    }

    function add(one, inClass) {
      if (eats('\\p{Lu}')) {
        one.capitals = true;
      } else if (eats('\\p{L}')) {
        one.letters = true;
      } else if (eats('\\d')) {
        run(one, 48, 57);
      } else if (eats('\\s')) {
        run(one, 9, 13);
        run(one, 32, 32);
      } else {
        eats('\\');
        var from = text.charCodeAt(at++);
        var to = from;
        if (inClass && text.charAt(at) === '-' && text.charAt(at + 1) !== ']') {
          at++;
          eats('\\');
          to = text.charCodeAt(at++);
        }
        run(one, from, to);
      }
    }

    function run(one, from, to) {
      one.runs.push(from, to);
      for (var point = from; anyCase && point <= to; point++) {
        if (point < 0x80 && Letters.isLetter(point)) {
          one.runs.push(point ^ 0x20, point ^ 0x20);
        }
      }
    }

    function part() {
      if (eats('(?:')) {
        var inside = choice();
        eats(')');
        return inside;
      }
      var notBehind = eats('(?<!');
      var notAhead = !notBehind && eats('(?!');
      if (notBehind || notAhead || eats('(?=')) {
        var look = part().one;
        eats(')');
        return { look: look, behind: notBehind, not: notBehind || notAhead };
      }
      if (eats('\\b')) {
        return { edge: true };
      }
      var one = { not: false, letters: false, capitals: false, runs: [] };
      if (eats('[')) {
        one.not = eats('^');
        while (!eats(']')) {
          add(one, true);
        }
      } else {
        add(one, false);
      }
      return { one: one };
    }

    return choice();
  }

  /** Whether a character is of a set; those of ASCII are looked up, since nearly all are. */
  function has(one, point) {
    if (point >= 0x80) {
      return look(one, point);
    }
    if (!one.ascii) {
      one.ascii = new Uint8Array(0x80);
      for (var i = 0; i < 0x80; i++) {
        one.ascii[i] = look(one, i) ? 1 : 0;
      }
    }
    return one.ascii[point] === 1;
  }

  function look(one, point) {
    var inside = (one.letters && Unicode.isLetter(point))
      || (one.capitals && Unicode.isUpperCase(point));
    for (var i = 0; i < one.runs.length && !inside; i += 2) {
      inside = point >= one.runs[i] && point <= one.runs[i + 1];
    }
    return inside !== one.not;
  }

  function isWord(point) {
    return point === 95 || (point >= 0 && Unicode.isLetterOrDigit(point));
  }

  function Shape(written) {
    this.code = [];
    this.sets = [];
    this.looks = [];
    this.first = new Uint8Array(0x81);
    this.emit(readShape(written));
    this.put(MATCH, 0, 0);
    this.firsts(0, []);
    this.startsWords = this.wordsOnly(0);
    this.seen = new Int32Array(this.code.length / 3);
    this.tick = 0;
  }

  Shape.prototype.put = function (op, one, other) {
    this.code.push(op, one, other);
    return this.code.length / 3 - 1;
  };

  Shape.prototype.here = function () {
    return this.code.length / 3;
  };

  Shape.prototype.emit = function (node) {
    var shape = this;
    if (node.one) {
      this.sets.push(node.one);
      this.put(ONE, this.sets.length - 1, 0);
    } else if (node.row) {
      node.row.forEach(function (part) {
        shape.emit(part);
      });
    } else if (node.any) {
      var ends = [];
      node.any.forEach(function (part, i) {
        var last = i + 1 === node.any.length;
        var split = last ? -1 : shape.put(SPLIT, shape.here() + 1, 0);
        shape.emit(part);
        if (!last) {
          ends.push(shape.put(JUMP, 0, 0));
          shape.code[split * 3 + 2] = shape.here();
        }
      });
      ends.forEach(function (end) {
        shape.code[end * 3 + 1] = shape.here();
      });
    } else if (node.times) {
      this.times(node);
    } else if (node.look) {
      this.looks.push(node);
      this.put(LOOK, this.looks.length - 1, 0);
    } else {
      this.put(EDGE, 0, 0);
    }
  };

  Shape.prototype.times = function (node) {
    var shape = this;
    var i;
    for (i = 0; i < node.least; i++) {
      this.emit(node.times);
    }
    if (node.most < 0) {
      var split = this.put(SPLIT, this.here() + 1, 0);
      this.emit(node.times);
      this.put(JUMP, split, 0);
      this.code[split * 3 + 2] = this.here();
      return;
    }
    var splits = [];
    for (i = node.least; i < node.most; i++) {
      splits.push(this.put(SPLIT, this.here() + 1, 0));
      this.emit(node.times);
    }
    splits.forEach(function (each) {
      shape.code[each * 3 + 2] = shape.here();
    });
  };

  Shape.prototype.firsts = function (at, seen) {
    if (seen[at]) {
      return;
    }
    seen[at] = true;
    var op = this.code[at * 3];
    if (op === ONE) {
      var one = this.sets[this.code[at * 3 + 1]];
      for (var point = 0; point < 0x80; point++) {
        this.first[point] |= has(one, point) ? 1 : 0;
      }
      var beyond = one.not || one.letters || one.capitals || one.runs.some(function (end) {
        return end >= 0x80;
      });
      this.first[0x80] |= beyond ? 1 : 0;
    } else if (op === SPLIT) {
      this.firsts(this.code[at * 3 + 1], seen);
      this.firsts(this.code[at * 3 + 2], seen);
    } else if (op === JUMP) {
      this.firsts(this.code[at * 3 + 1], seen);
    } else {
      this.firsts(at + 1, seen);
    }
  };

  /** Whether no match begins behind a letter with another one. */
  Shape.prototype.wordsOnly = function (at) {
    var op = this.code[at * 3];
    if (op === SPLIT) {
      return this.wordsOnly(this.code[at * 3 + 1]) && this.wordsOnly(this.code[at * 3 + 2]);
    }
    if (op === JUMP) {
      return this.wordsOnly(this.code[at * 3 + 1]);
    }
    if (op === LOOK) {
      var look = this.looks[this.code[at * 3 + 1]];
      return look.behind && look.not && has(look.look, 97) && has(look.look, 90);
    }
    return op === EDGE;
  };

  function isAsciiLetter(unit) {
    return (unit | 0x20) >= 97 && (unit | 0x20) <= 122;
  }

  // A step that gives every match in a text, from left to right and apart; it stops from time to time
  // and then says that there is more to do.
  Shape.prototype.find = function (text, found) {
    var shape = this;
    var at = 0;
    return function () {
      at = shape.findFrom(text, found, at, Math.min(text.length, at + CHUNK));
      return at < text.length;
    };
  };

  Shape.prototype.findFrom = function (text, found, from, to) {
    var at = from;
    while (at < to) {
      var unit = text.charCodeAt(at);
      var inWord = this.startsWords
        && at > 0
        && isAsciiLetter(unit)
        && isAsciiLetter(text.charCodeAt(at - 1));
      if (this.first[unit < 0x80 ? unit : 0x80] && !inWord) {
        var end = this.end(text, at);
        if (end > at) {
          found(at, end);
          at = end;
          continue;
        }
      }
      at += width(text.codePointAt(at));
    }
    return at;
  };

  Shape.prototype.end = function (text, start) {
    var end = -1;
    var at = start;
    var coming = [];
    this.tick++;
    this.follow(0, text, at, coming);
    while (coming.length > 0) {
      var point = at < text.length ? text.codePointAt(at) : -1;
      var next = at + (point < 0 ? 0 : width(point));
      var active = coming;
      coming = [];
      this.tick++;
      for (var i = 0; i < active.length; i++) {
        var step = active[i];
        if (this.code[step * 3] === MATCH) {
          end = at;
          break;
        }
        if (point >= 0 && has(this.sets[this.code[step * 3 + 1]], point)) {
          this.follow(step + 1, text, next, coming);
        }
      }
      at = next;
    }
    return end;
  };

  Shape.prototype.follow = function (step, text, at, coming) {
    if (this.seen[step] === this.tick) {
      return;
    }
    this.seen[step] = this.tick;
    var op = this.code[step * 3];
    if (op === SPLIT) {
      this.follow(this.code[step * 3 + 1], text, at, coming);
      this.follow(this.code[step * 3 + 2], text, at, coming);
    } else if (op === JUMP) {
      this.follow(this.code[step * 3 + 1], text, at, coming);
    } else if (op === LOOK) {
      var look = this.looks[this.code[step * 3 + 1]];
      var point = look.behind ? pointBefore(text, at) : at < text.length ? text.codePointAt(at) : -1;
      if ((point >= 0 && has(look.look, point)) !== look.not) {
        this.follow(step + 1, text, at, coming);
      }
    } else if (op === EDGE) {
      var ahead = at < text.length && isWord(text.codePointAt(at));
      if (ahead !== isWord(pointBefore(text, at))) {
        this.follow(step + 1, text, at, coming);
      }
    } else {
      coming.push(step);
    }
  };

  function pointBefore(text, at) {
    if (at === 0) {
      return -1;
    }
    var low = text.charCodeAt(at - 1);
    if (low >= 0xdc00 && low <= 0xdfff && at > 1) {
      var high = text.charCodeAt(at - 2);
      if (high >= 0xd800 && high <= 0xdbff) {
        return text.codePointAt(at - 2);
      }
    }
    return low;
  }

  // ---- ForeignPlaceholders

  var FORMS = list('ForeignPlaceholders.FORMS').map(function (written) {
    return new Shape(written);
  });
  var MOST_PLACEHOLDERS = list('ForeignPlaceholders.MOST_HITS');

  function byStart(one, other) {
    return one.start - other.start;
  }

  function isApart(hits, start, end) {
    return hits.every(function (hit) {
      return !(hit.start < end && start < hit.end);
    });
  }

  /** Steps that find placeholders, one for each form; they add to a list. */
  function foreignPlaceholders(text, hits) {
    return FORMS.map(function (form) {
      return form.find(text, function (start, end) {
        if (hits.length < MOST_PLACEHOLDERS && isApart(hits, start, end)) {
          hits.push({ start: start, end: end });
        }
      });
    });
  }

  // ---- WrittenContacts

  var PHONE = 'contact-foreign-phone';
  var EMAIL = 'contact-foreign-email';
  var WEB = 'contact-foreign-url';
  var ADDRESS = 'contact-foreign-address';
  var DIGIT_WORDS = set('WrittenContacts.DIGIT_WORDS');
  var BEFORE_SHORT_NUMBER = set('WrittenContacts.BEFORE_SHORT_NUMBER');
  var LONGEST_LOCAL_PART = list('WrittenContacts.LONGEST_LOCAL_PART');
  var MOST_CONTACTS = list('WrittenContacts.MOST_HITS');
  var SPOKEN_MAIL = new Shape(list('WrittenContacts.SPOKEN_MAIL'));
  var URL = new Shape(list('WrittenContacts.URL'));
  var STREET = new Shape(list('WrittenContacts.STREET'));
  var ownPhones = new Set(window.RK_JUDGE.own[2]);
  var ownTexts = new Set(window.RK_JUDGE.own[3]);
  var PHONE_SEPARATORS = ' -.()/+\u00a0\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7\u202f';

  /** Steps that find contacts; they add to a list. */
  function contacts(text, hits) {
    function unit(at) {
      return text.charCodeAt(at);
    }

    function add(rule, start, end) {
      if (hits.length < MOST_CONTACTS && isApart(hits, start, end)) {
        hits.push({ rule: rule, start: start, end: end });
      }
    }

    function find(shape, rule) {
      return shape.find(text, function (start, end) {
        add(rule, start, end);
      });
    }

    function inLocalPart(at) {
      return Unicode.isLetterOrDigit(unit(at)) || '._%+-'.indexOf(text.charAt(at)) >= 0;
    }

    function label(start) {
      var end = start;
      while (end < text.length && (Unicode.isLetterOrDigit(unit(end)) || unit(end) === 45)) {
        end++;
      }
      return end;
    }

    function mails() {
      for (var sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
        var left = sign > 0 && Unicode.isWhitespace(unit(sign - 1)) ? sign - 1 : sign;
        var start = left;
        while (start > 0 && left - start < LONGEST_LOCAL_PART && inLocalPart(start - 1)) {
          start--;
        }
        var right = sign + 1;
        right += right < text.length && Unicode.isWhitespace(unit(right)) ? 1 : 0;
        var end = label(right);
        var dotted = false;
        while (end > right && end < text.length && unit(end) === 46) {
          var next = label(end + 1);
          if (next === end + 1) {
            break;
          }
          dotted = true;
          end = next;
        }
        if (start < left && dotted) {
          add(EMAIL, start, end);
        }
      }
    }

    function vanityEnd(from) {
      var at = from;
      if (at >= text.length || '- .'.indexOf(text.charAt(at)) < 0) {
        return from;
      }
      at++;
      var letters = 0;
      while (at < text.length
        && (Unicode.isUpperCase(unit(at)) || Unicode.isDigit(unit(at)) || unit(at) === 45)) {
        letters += Unicode.isUpperCase(unit(at)) ? 1 : 0;
        at++;
      }
      var wordEnds = at >= text.length || !Unicode.isLetter(unit(at));
      return letters >= 3 && at - from >= 5 && wordEnds ? at : from;
    }

    function isAsked(number) {
      var start = number;
      for (;;) {
        var end = start;
        while (end > 0 && ' :.#'.indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        start = end;
        while (start > 0 && Unicode.isLetter(unit(start - 1))) {
          start--;
        }
        var word = Unicode.lower(text.substring(start, end));
        var linked = word === 'to' || word === 'at' || word === 'al';
        if (!linked || start <= 1) {
          return BEFORE_SHORT_NUMBER.has(word);
        }
      }
    }

    function isYear(year) {
      return (year.startsWith('19') || year.startsWith('20')) && all(year, Letters.isDigit);
    }

    function isYears(part) {
      return part.length === 9
        && (part.charAt(4) === '-' || part.charAt(4) === '\u2013')
        && isYear(part.substring(0, 4))
        && isYear(part.substring(5));
    }

    function phones() {
      var at = 0;
      while (at < text.length) {
        if (!Unicode.isDigit(unit(at))) {
          at++;
          continue;
        }
        var end = at;
        var digits = 0;
        var gap = 0;
        for (var i = at; i < text.length && gap < 4; i++) {
          if (Unicode.isDigit(unit(i))) {
            digits++;
            gap = 0;
            end = i + 1;
          } else if (PHONE_SEPARATORS.indexOf(text.charAt(i)) >= 0) {
            gap++;
          } else {
            break;
          }
        }
        var vanity = vanityEnd(end);
        if (vanity > end && digits >= 3) {
          end = vanity;
          add(PHONE, at, end);
        } else if ((digits >= 7 && !isYears(text.substring(at, end)))
          || (digits >= 3 && isAsked(at))) {
          add(PHONE, at > 0 && unit(at - 1) === 40 ? at - 1 : at, end);
        }
        at = Math.max(end, at + 1);
      }
    }

    function spokenPhones() {
      var at = 0;
      var first = -1;
      var count = 0;
      var end = 0;
      while (at <= text.length) {
        var start = at;
        while (at < text.length && Unicode.isLetter(unit(at))) {
          at++;
        }
        var word = Unicode.lower(text.substring(start, at));
        if (DIGIT_WORDS.has(word)) {
          first = count === 0 ? start : first;
          count++;
          end = at;
        } else if (word !== '' || (at < text.length && ' -,.'.indexOf(text.charAt(at)) < 0)) {
          if (count >= 7) {
            add(PHONE, first, end);
          }
          count = 0;
        }
        if (at === start || at < text.length) {
          at++;
        } else {
          break;
        }
      }
      if (count >= 7) {
        add(PHONE, first, end);
      }
    }

    return [
      mails,
      find(SPOKEN_MAIL, EMAIL),
      find(URL, WEB),
      find(STREET, ADDRESS),
      phones,
      spokenPhones,
      function () {
        hits.sort(byStart);
      }
    ];
  }

  function plainContact(text) {
    var lower = Unicode.lower(text);
    ['https://', 'http://', 'www.'].forEach(function (start) {
      lower = lower.startsWith(start) ? lower.substring(start.length) : lower;
    });
    var end = lower.length;
    while (end > 0 && '/.,;:!?)'.indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }

  function digitsOf(text) {
    var digits = '';
    for (var i = 0; i < text.length; ) {
      var point = text.codePointAt(i);
      digits += Unicode.isDigit(point) ? Unicode.digit(point) : '';
      i += width(point);
    }
    return digits.length === 11 && digits.charAt(0) === '1' ? digits.substring(1) : digits;
  }

  /** Whether a contact in a text is the kit's own. */
  function isOwn(text, hit) {
    var words = text.substring(hit.start, hit.end);
    return hit.rule === PHONE
      ? ownPhones.has(digitsOf(words))
      : ownTexts.has(plainContact(words));
  }

  judging.Literals = Literals;
  judging.placeholdersIn = placeholdersIn;
  judging.foreignPlaceholders = foreignPlaceholders;
  judging.isOwn = isOwn;
  judging.contacts = contacts;
  judging.byStart = byStart;
})();
