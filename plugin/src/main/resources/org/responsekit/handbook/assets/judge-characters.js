// What the judge knows of characters. The port of Unicode and Letters.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var width = judging.width;

  // ---- Unicode

  var Unicode = (function () {
    var table = window.RK_JUDGE.characters;

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

    /** The first unit that is no small letter or sign of ASCII, from a place on; or the end. */
    function plainUntil(text, from) {
      var i = from;
      for (; i < text.length; i++) {
        var unit = text.charCodeAt(i);
        if (unit >= 0x80 || (unit >= 65 && unit <= 90)) {
          break;
        }
      }
      return i;
    }

    function lower(text) {
      var i = plainUntil(text, 0);
      var out = text.substring(0, i);
      while (i < text.length) {
        var point = text.codePointAt(i);
        out += String.fromCodePoint(lowerOf(point));
        i += width(point);
        var end = plainUntil(text, i);
        out += text.substring(i, end);
        i = end;
      }
      return out;
    }

    function fold(text) {
      var low = lower(text);
      var i = plainUntil(low, 0);
      if (i === low.length) {
        return low;
      }
      var out = low.substring(0, i);
      while (i < low.length) {
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

    /** A text with each unit changed; most words stay what they are. */
    function changed(text, change) {
      for (var i = 0; i < text.length; i++) {
        if (change(text.charCodeAt(i)) !== text.charCodeAt(i)) {
          var out = text.substring(0, i);
          for (; i < text.length; i++) {
            out += String.fromCharCode(change(text.charCodeAt(i)));
          }
          return out;
        }
      }
      return text;
    }

    function lower(text) {
      return changed(text, lowerOf);
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
      return changed(text, plainOne);
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
      isAsciiCapital: function (point) {
        return point >= 65 && point <= 90;
      },
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

  judging.Unicode = Unicode;
  judging.Letters = Letters;
})();
