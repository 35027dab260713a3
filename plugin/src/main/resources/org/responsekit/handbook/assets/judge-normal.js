// What a text says, whatever characters it is written in. The port of Normal.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var width = judging.width;
  var Letters = judging.Letters;

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

  judging.Normal = Normal;
})();
