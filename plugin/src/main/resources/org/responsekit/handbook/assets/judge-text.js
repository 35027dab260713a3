// From characters to sentences, as org.responsekit.wording.text does it in Java, function by function
// under the same names, so that the two can be read side by side. Nothing that the browser knows of
// Unicode decides anything here: all tables and word lists come from judge-data.js.
(function () {
  'use strict';
  var data = window.RK_JUDGE;
  var judging = { lists: data.lists };
  window.RK = window.RK || {};
  window.RK.judging = judging;

  function list(name) {
    var found = data.lists[name];
    if (found === undefined) {
      throw new Error('judge-data.js lacks ' + name);
    }
    return found;
  }

  function set(name) {
    return new Set(list(name));
  }

  judging.list = list;
  judging.set = set;

  function width(point) {
    return point > 0xffff ? 2 : 1;
  }

  // ---- Unicode

  var Unicode = (function () {
    var table = data.characters;

    function runs(name) {
      var starts = [];
      var ends = [];
      var at = 0;
      table[name].split(' ').forEach(function (run) {
        var point = run.indexOf('.');
        at += parseInt(point < 0 ? run : run.substring(0, point), 36);
        var end = at + 1 + (point < 0 ? 0 : parseInt(run.substring(point + 1), 36));
        starts.push(at);
        ends.push(end);
        at = end;
      });
      return { starts: starts, ends: ends };
    }

    /** The number of the last run that starts at or before a character, or -1. */
    function before(starts, point) {
      var low = 0;
      var high = starts.length - 1;
      while (low <= high) {
        var middle = (low + high) >> 1;
        if (starts[middle] <= point) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return high;
    }

    /** A test for the characters of a set; the first plane is looked up in bits. */
    function test(name) {
      var all = runs(name);
      var bits = new Uint8Array(0x2000);
      all.starts.forEach(function (start, i) {
        for (var point = start; point < all.ends[i] && point < 0x10000; point++) {
          bits[point >> 3] |= 1 << (point & 7);
        }
      });
      return function (point) {
        if (point < 0) {
          return false;
        }
        if (point < 0x10000) {
          return (bits[point >> 3] & (1 << (point & 7))) !== 0;
        }
        var run = before(all.starts, point);
        return run >= 0 && point < all.ends[run];
      };
    }

    var isLetter = test('letter');
    var isDigit = test('digit');
    var isMark = test('mark');
    var digits = runs('digit');

    var lowers = new Map();
    var at = 0;
    table.lower.split(' ').forEach(function (run) {
      var parts = run.split('.');
      at += parseInt(parts[0], 36);
      for (var i = parseInt(parts[1], 36); i > 0; i--) {
        lowers.set(at, at + parseInt(parts[3], 36));
        at += parseInt(parts[2], 36);
      }
    });

    var folds = new Map();
    table.fold.split(' ').forEach(function (group) {
      var parts = group.split('.');
      var point = 0;
      for (var i = 1; i < parts.length; i++) {
        point += parseInt(parts[i], 36);
        folds.set(point, parts[0]);
      }
    });

    function lowerOf(point) {
      var low = lowers.get(point);
      return low === undefined ? point : low;
    }

    function lower(text) {
      var out = '';
      for (var i = 0; i < text.length; ) {
        var point = text.codePointAt(i);
        out += String.fromCodePoint(lowerOf(point));
        i += width(point);
      }
      return out;
    }

    function fold(text) {
      var low = lower(text);
      var out = '';
      for (var i = 0; i < low.length; ) {
        var point = low.codePointAt(i);
        var plain = point < 0x80 ? undefined : point === 0x2019 ? "'" : folds.get(point);
        if (plain !== undefined) {
          out += plain;
        } else if (point < 0x80 || !isMark(point)) {
          out += String.fromCodePoint(point);
        }
        i += width(point);
      }
      return out;
    }

    return {
      isLetter: isLetter,
      isDigit: isDigit,
      digit: function (point) {
        return (point - digits.starts[before(digits.starts, point)]) % 10;
      },
      isLetterOrDigit: function (point) {
        return isLetter(point) || isDigit(point);
      },
      isMark: isMark,
      isUpperCase: test('capital'),
      isLowerCase: test('small'),
      isWhitespace: test('white'),
      isSpace: test('space'),
      isLatin: test('latin'),
      isForeign: test('foreign'),
      lower: lower,
      fold: fold
    };
  })();

  // ---- Letters

  var Letters = (function () {
    var marked = list('Letters.MARKED');
    var plainOf = list('Letters.PLAIN');
    var composedOf = list('Letters.COMPOSED');

    function isOtherScript(point) {
      return (point >= 0x250 && point < 0x2b0)
        || (point >= 0x370 && point < 0x2000 && point !== 0x1680)
        || (point >= 0x2c00 && point < 0x2e00)
        || (point >= 0x3040 && point < 0xd7b0)
        || (point >= 0xf900 && point < 0xfb00)
        || (point >= 0xfb13 && point < 0xfe00)
        || (point >= 0xfe70 && point < 0xff00)
        || (point >= 0x10000 && point < 0x1d000)
        || (point >= 0x20000 && point < 0x32000);
    }

    function isLetter(point) {
      if (point < 0x80) {
        return (point | 0x20) >= 97 && (point | 0x20) <= 122;
      }
      if (point < 0xc0) {
        return false;
      }
      return point !== 0xd7 && point !== 0xf7 && (point <= 0x24f || isOtherScript(point));
    }

    function isDigit(point) {
      return point >= 48 && point <= 57;
    }

    function lowerOf(point) {
      if (point < 0x80) {
        return point >= 65 && point <= 90 ? point + 32 : point;
      }
      if (point >= 0xc0 && point <= 0xde && point !== 0xd7) {
        return point + 32;
      }
      if (point >= 0x100 && point < 0x180 && point !== 0x130 && point !== 0x131 && point !== 0x149) {
        var oddIsCapital = (point >= 0x139 && point <= 0x148) || point >= 0x179;
        return point === 0x178 ? 0xff : (point & 1) === (oddIsCapital ? 1 : 0) ? point + 1 : point;
      }
      var greekOrCyrillic =
        (point >= 0x391 && point <= 0x3a9) || (point >= 0x410 && point <= 0x42f);
      return greekOrCyrillic ? point + 32 : point;
    }

    function lower(text) {
      var out = '';
      for (var i = 0; i < text.length; i++) {
        out += String.fromCharCode(lowerOf(text.charCodeAt(i)));
      }
      return out;
    }

    function plainOne(unit) {
      var low = lowerOf(unit);
      if (low < 0xe0) {
        return low;
      }
      var at = low < 0x180 ? marked.indexOf(String.fromCharCode(low)) : -1;
      return at < 0 ? low : plainOf.charCodeAt(at);
    }

    function plain(text) {
      var out = '';
      for (var i = 0; i < text.length; i++) {
        out += String.fromCharCode(plainOne(text.charCodeAt(i)));
      }
      return out;
    }

    function composed(base, mark) {
      for (var i = 0; i < composedOf.length; i += 3) {
        if (composedOf.charCodeAt(i) === base && composedOf.charCodeAt(i + 1) === mark) {
          return composedOf.charCodeAt(i + 2);
        }
      }
      return 0;
    }

    function isPicture(point) {
      if (point < 0x203c) {
        return point === 0xa9 || point === 0xae;
      }
      if (point < 0x3000) {
        return point === 0x203c
          || point === 0x2049
          || point === 0x2122
          || point === 0x2139
          || (point >= 0x2194 && point <= 0x21aa)
          || (point >= 0x231a && point <= 0x23ff)
          || point === 0x24c2
          || (point >= 0x25aa && point <= 0x25fe)
          || (point >= 0x2600 && point <= 0x27bf)
          || (point >= 0x2934 && point <= 0x2935)
          || (point >= 0x2b05 && point <= 0x2b55);
      }
      return point === 0x3030
        || point === 0x303d
        || point === 0x3297
        || point === 0x3299
        || (point >= 0x1f000 && point <= 0x1faff && !(point >= 0x1f1e6 && point <= 0x1f1ff));
    }

    return {
      isLetter: isLetter,
      isDigit: isDigit,
      isCapital: function (point) {
        return (point >= 65 && point <= 90) || (point >= 0xc0 && point <= 0xd6);
      },
      isWordy: function (point) {
        return point < 0x80 && (isLetter(point) || isDigit(point) || point === 95);
      },
      lowerOf: lowerOf,
      lower: lower,
      plain: plain,
      composed: composed,
      isPicture: isPicture
    };
  })();

  // ---- Normal

  function Normal(raw) {
    var units = [];
    var starts = [];
    var ends = [];

    function put(unit, start, end) {
      units.push(unit);
      starts.push(start);
      ends.push(end);
    }

    function mark(point, end) {
      var last = units.length - 1;
      if (last < 0) {
        return;
      }
      var composed = Letters.composed(units[last], point);
      if (composed !== 0) {
        units[last] = composed;
      }
      ends[last] = end;
    }

    function letterOf(letter) {
      return letter < 26 ? 65 + letter : 97 + letter - 26;
    }

    function fancy(point, start, end) {
      if (point >= 0x1d400 && point < 0x1d6a4) {
        put(letterOf((point - 0x1d400) % 52), start, end);
      } else if (point >= 0x1d7ce && point < 0x1d800) {
        put(48 + ((point - 0x1d7ce) % 10), start, end);
      } else if (point >= 0x24b6 && point < 0x24ea) {
        put(letterOf((point - 0x24b6) % 52), start, end);
      } else {
        var text = String.fromCodePoint(point);
        for (var i = 0; i < text.length; i++) {
          put(text.charCodeAt(i), start, end);
        }
      }
    }

    function other(point, start, end) {
      if (isSpace(point)) {
        put(32, start, end);
      } else if (point === 0x85 || point === 0x2028 || point === 0x2029) {
        put(10, start, end);
      } else if ((point >= 0x2018 && point <= 0x201b) || point === 0x2bc || point === 0xb4) {
        put(39, start, end);
      } else if ((point >= 0x201c && point <= 0x201f) || point === 0xab || point === 0xbb) {
        put(34, start, end);
      } else if (point === 0x2010 || point === 0x2011 || point === 0x2212 || point === 0x2043) {
        put(45, start, end);
      } else if (point === 0x2012 || point === 0x2013) {
        put(0x2013, start, end);
      } else if (point === 0x2014 || point === 0x2015) {
        put(0x2014, start, end);
      } else if (point >= 0xff01 && point <= 0xff5e) {
        put(point - 0xfee0, start, end);
      } else if (point >= 0xfb00 && point <= 0xfb04) {
        var letters = ['ff', 'fi', 'fl', 'ffi', 'ffl'][point - 0xfb00];
        for (var i = 0; i < letters.length; i++) {
          put(letters.charCodeAt(i), start, end);
        }
      } else {
        fancy(point, start, end);
      }
    }

    function isSpace(point) {
      return point === 0xa0
        || point === 0x1680
        || (point >= 0x2000 && point <= 0x200a)
        || point === 0x202f
        || point === 0x205f
        || point === 0x3000;
    }

    function isInvisible(point) {
      return (point >= 0x7f && point < 0xa0 && point !== 0x85)
        || point === 0xad
        || point === 0x34f
        || point === 0x61c
        || (point >= 0x180b && point <= 0x180f)
        || (point >= 0x200b && point <= 0x200f)
        || (point >= 0x202a && point <= 0x202e)
        || (point >= 0x2060 && point <= 0x206f)
        || (point >= 0xfe00 && point <= 0xfe0f)
        || point === 0xfeff
        || (point >= 0xfff0 && point <= 0xfff8)
        || (point >= 0xe0000 && point < 0xe1000);
    }

    function add(point, start, end) {
      if (point < 0x7f) {
        put(point === 96 ? 39 : point >= 32 || point === 10 ? point : 32, start, end);
      } else if (point >= 0x300 && point <= 0x36f) {
        mark(point, end);
      } else if (!isInvisible(point)) {
        other(point, start, end);
      }
    }

    for (var at = 0; at < raw.length; ) {
      var point = raw.codePointAt(at);
      var next = at + width(point);
      add(point, at, next);
      at = next;
    }
    var parts = [];
    for (var i = 0; i < units.length; i += 4096) {
      parts.push(String.fromCharCode.apply(null, units.slice(i, i + 4096)));
    }
    this.text = parts.join('');
    this.starts = starts;
    this.ends = ends;
  }

  Normal.prototype.rawStart = function (offset) {
    return offset < this.text.length
      ? this.starts[offset]
      : this.text.length === 0 ? 0 : this.ends[offset - 1];
  };

  Normal.prototype.rawEnd = function (offset) {
    return offset === 0 ? 0 : this.ends[offset - 1];
  };

  Normal.prototype.fromRaw = function (raw) {
    var low = 0;
    var high = this.starts.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (this.starts[middle] < raw) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };

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

  judging.width = width;
  judging.Unicode = Unicode;
  judging.Letters = Letters;
  judging.Normal = Normal;
  judging.tokensOf = tokensOf;
  judging.sentencesOf = sentencesOf;
})();
