// From a text to its words and sentences. The port of Token, Tokeniser and Sentences.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var width = judging.width;
  var Letters = judging.Letters;

  // ---- Token

  function isShout(raw) {
    var latin = false;
    for (var i = 0; i < raw.length; i++) {
      var letter = raw.charCodeAt(i);
      if (Letters.lowerOf(letter) === letter && Letters.isLetter(letter)) {
        return false;
      }
      latin = latin || (letter >= 65 && letter <= 90);
    }
    return latin;
  }

  function Token(kind, start, end, raw, low, capital, shout, sign) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.raw = raw;
    this.low = low;
    this.plain = Letters.plain(low);
    this.capital = capital;
    this.shout = shout;
    this.sign = sign;
    this.clause = false;
    this.hyphen = false;
    this.hashtag = false;
    this.before = 'NOTHING';
  }

  Token.word = function (start, end, low, raw) {
    var shout = raw.length > 1 && isShout(raw);
    return new Token('WORD', start, end, raw, low, Letters.isCapital(raw.codePointAt(0)), shout, 0);
  };

  Token.literal = function (kind, start, end, raw) {
    return new Token(kind, start, end, raw, raw, false, false, 0);
  };

  Token.sign = function (kind, start, end, sign) {
    return new Token(kind, start, end, '', '', false, false, sign);
  };

  Token.prototype.isSign = function () {
    return this.kind === 'PUNCTUATION' || this.kind === 'NEWLINE';
  };

  // ---- Tokeniser

  var ENDINGS = list('Tokeniser.ENDINGS');

  function tokensOf(text, opaque) {
    var tokens = [];
    var literals = new judging.Literals(text);

    function letters(from) {
      var end = from;
      while (end < text.length) {
        var point = text.codePointAt(end);
        if (!Letters.isLetter(point)) {
          break;
        }
        end += width(point);
      }
      return end;
    }

    function two(start, end, first, second) {
      var raw = text.substring(start, end);
      tokens.push(Token.word(start, end, first, raw));
      tokens.push(Token.word(start, end, second, raw));
    }

    function contracted(start, end, low, raw) {
      var mark = low.lastIndexOf("'");
      if (mark > 0) {
        var cut = low.startsWith("n't", mark - 1) ? mark - 1 : mark;
        var ending = low.substring(cut);
        if (Object.prototype.hasOwnProperty.call(ENDINGS, ending) && cut > 0) {
          tokens.push(Token.word(start, start + cut, low.substring(0, cut), raw));
          tokens.push(Token.word(start + cut, end, ENDINGS[ending], raw.substring(cut)));
          return;
        }
      }
      tokens.push(Token.word(start, end, low, raw));
    }

    function word(start) {
      var end = letters(start);
      while (end + 1 < text.length
        && text.charCodeAt(end) === 39
        && Letters.isLetter(text.codePointAt(end + 1))) {
        end = letters(end + 1);
      }
      var raw = text.substring(start, end);
      var low = Letters.lower(raw);
      if (low === "can't" || low === 'cannot') {
        two(start, end, 'can', 'not');
      } else if (low === "won't") {
        two(start, end, 'will', 'not');
      } else if (low === "let's") {
        two(start, end, 'let', 'us');
      } else if (low === "y'all") {
        tokens.push(Token.word(start, end, low, raw));
      } else {
        contracted(start, end, low, raw);
      }
      return end;
    }

    function next(at) {
      var point = text.codePointAt(at);
      if (point === 32) {
        return at + 1;
      }
      var end = at;
      if (point === 10) {
        while (end < text.length && text.charCodeAt(end) === 10) {
          end++;
        }
        tokens.push(Token.sign('NEWLINE', at, end, 10));
        return end;
      }
      var literal = literals.end(at);
      if (literal > at) {
        tokens.push(Token.literal(literals.kind, at, literal, text.substring(at, literal)));
        return literal;
      }
      if (Letters.isLetter(point)) {
        return word(at);
      }
      end = at + width(point);
      tokens.push(Token.sign('PUNCTUATION', at, end, point));
      return end;
    }

    var at = 0;
    var nextOpaque = 0;
    while (at < text.length) {
      if (nextOpaque < opaque.length && opaque[nextOpaque].start <= at) {
        var known = opaque[nextOpaque++];
        var end = Math.max(known.end, at);
        tokens.push(Token.literal(known.kind, at, end, text.substring(at, end)));
        at = end;
        continue;
      }
      at = next(at);
    }
    return tokens;
  }

  // ---- Sentences

  var LONGEST = list('Sentences.LONGEST');
  var ABBREVIATIONS = set('Sentences.ABBREVIATIONS');

  function sentencesOf(tokens) {
    var sentences = [];
    var current = [];
    var clause = false;
    var tooLong = false;
    var before = 'NOTHING';

    function flush(end) {
      if (current.length > 0) {
        sentences.push({ tokens: current, end: end, cut: tooLong });
        current = [];
      }
      clause = false;
      tooLong = false;
    }

    function token(i) {
      return i >= 0 && i < tokens.length ? tokens[i] : null;
    }

    function word(i, token_) {
      var sign = token(i - 1);
      var first = token(i - 2);
      token_.hyphen = sign !== null
        && first !== null
        && sign.sign === 45
        && sign.end === token_.start
        && first.end === sign.start;
      token_.hashtag = sign !== null && sign.sign === 35 && sign.end === token_.start;
      token_.clause = clause && !(token_.hyphen && current.length > 0);
      token_.before = before;
      clause = false;
      before = 'NOTHING';
      if (current.length === LONGEST) {
        tooLong = true;
        flush(0);
        tooLong = true;
      }
      current.push(token_);
    }

    function isHalfDay(last, next) {
      var first = (last.raw === 'a' || last.raw === 'p') && next.raw === 'm';
      return first || (last.raw === 'm' && !next.capital);
    }

    function dot(i, dot_) {
      var next = token(i + 1);
      var wordFollows = next !== null && !next.isSign();
      if (current.length > 0 && wordFollows) {
        var last = current[current.length - 1];
        var initial = last.raw.length === 1 && last.raw !== 'I' && last.capital;
        var shortened = initial || ABBREVIATIONS.has(last.plain) || isHalfDay(last, next);
        if (last.end === dot_.start && last.kind === 'WORD' && shortened) {
          return;
        }
      }
      if (wordFollows && next.start === dot_.end) {
        return;
      }
      flush(46);
      before = 'NOTHING';
    }

    function dash(i, dash_) {
      var last = token(i - 1);
      var next = token(i + 1);
      var joins = last !== null
        && next !== null
        && last.end === dash_.start
        && next.start === dash_.end
        && !last.isSign();
      if (!joins) {
        clause = true;
        before = 'DASH';
      } else if (dash_.sign !== 45) {
        clause = true;
      }
    }

    function picture(i, token_) {
      if (!Letters.isPicture(token_.sign)) {
        return;
      }
      clause = true;
      var last = token(i - 1);
      if (last === null || !last.isSign() || !Letters.isPicture(last.sign)) {
        var next = i + 1;
        while (next < tokens.length && tokens[next].isSign() && Letters.isPicture(tokens[next].sign)) {
          next++;
        }
        var word_ = token(next);
        if (word_ !== null && word_.capital) {
          flush(0);
        }
      }
      before = 'PICTURE';
    }

    function read(i) {
      var it = tokens[i];
      if (!it.isSign()) {
        word(i, it);
        return;
      }
      switch (it.sign) {
        case 46:
          dot(i, it);
          break;
        case 33:
        case 63:
        case 0x2026:
          flush(it.sign);
          before = 'NOTHING';
          break;
        case 10:
          flush(10);
          before = 'NEWLINE';
          break;
        case 45:
        case 0x2013:
        case 0x2014:
          dash(i, it);
          break;
        case 44:
        case 59:
        case 58:
        case 40:
        case 41:
          clause = true;
          before = it.sign === 58 ? 'COLON' : before;
          break;
        case 0xa1:
        case 0xbf:
          clause = true;
          before = 'OPENING';
          break;
        default:
          picture(i, it);
      }
    }

    for (var i = 0; i < tokens.length; i++) {
      read(i);
    }
    flush(0);
    return sentences;
  }

  judging.tokensOf = tokensOf;
  judging.sentencesOf = sentencesOf;
})();
