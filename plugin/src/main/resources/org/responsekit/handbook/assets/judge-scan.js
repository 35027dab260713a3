// The words, numbers and signs of a text, for rules about the whole of it. The port of Scan, its
// Token and WholeHit.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var set = judging.set;
  var width = judging.width;
  var Unicode = judging.Unicode;

  // ---- Token

  var MOST_DIGITS = 40;

  function Token(kind, start, end, text) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.text = text;
    this.capital = false;
  }

  Token.prototype.isWord = function () {
    return this.kind === 'WORD';
  };
  Token.prototype.isNumber = function () {
    return this.kind === 'NUMBER';
  };
  Token.prototype.digits = function () {
    return this.isNumber() ? this.text.length : 0;
  };
  Token.prototype.value = function () {
    return this.isNumber() && this.text.length <= 9 ? parseInt(this.text, 10) : -1;
  };

  function isLetter(point) {
    return Unicode.isLetter(point) || Unicode.isMark(point);
  }

  function wordEnd(text, start) {
    var at = start;
    while (at < text.length) {
      var point = text.codePointAt(at);
      var next = at + width(point);
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
        word.capital = Unicode.isUpperCase(point);
        all.push(word);
      } else if (Unicode.isDigit(point)) {
        var digits = '';
        while (at < text.length && Unicode.isDigit(text.codePointAt(at))) {
          var digit = text.codePointAt(at);
          if (digits.length < MOST_DIGITS) {
            digits += Unicode.digit(digit);
          }
          at += width(digit);
        }
        all.push(new Token('NUMBER', start, at, digits));
      } else {
        at += width(point);
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
    this.hasNumbers = this.tokens.some(function (token) {
      return token.isNumber();
    });
  }

  Scan.prototype.at = function (i) {
    return i >= 0 && i < this.tokens.length ? this.tokens[i] : NONE;
  };
  Scan.prototype.size = function () {
    return this.tokens.length;
  };
  Scan.prototype.is = function (i, word) {
    return this.at(i).text === word;
  };
  Scan.prototype.in = function (i, words) {
    return words.has(this.at(i).text);
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
    return i > 0 && i < this.size() && this.tokens[i].start === this.tokens[i - 1].end;
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

  function hit(rule, start, end, what) {
    return { rule: rule, start: start, end: end, what: what };
  }

  // after as many tokens a search lets others work
  var CHUNK = 4096;

  // A step that looks at one token after the other for what ends before another one, which end tells;
  // it stops from time to time and then says that there is more to do.
  function search(scan, end, rule, what, hits) {
    var i = 0;
    return function () {
      for (var stop = Math.min(scan.size(), i + CHUNK); i < stop; ) {
        var behind = end(i);
        if (behind > i) {
          hits.push(hit(rule, scan.at(i).start, scan.at(behind - 1).end, what));
        }
        i = Math.max(behind, i + 1);
      }
      return i < scan.size();
    };
  }

  judging.search = search;
  judging.Scan = Scan;
  judging.hit = hit;
})();
