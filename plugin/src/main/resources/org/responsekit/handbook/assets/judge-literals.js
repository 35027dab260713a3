// Words that have a form of their own: addresses, numbers, dates, doses. The port of Literals.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var Letters = judging.Letters;

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
    var unit = this.grouped(end);
    unit += this.at(unit) === 32 ? 1 : 0;
    if (this.at(unit) === 37) {
      return this.found('PCT', unit + 1);
    }
    if (this.at(unit) === 0x20ac) {
      return this.found('MONEYAMT', unit + 1);
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
    while (letters - from < 4 && Letters.isAsciiCapital(this.at(letters))) {
      letters++;
    }
    var end = this.digits(letters);
    return letters > from && end - letters >= 5 ? end : -1;
  };

  judging.Literals = Literals;
  judging.startsAt = startsAt;
})();
