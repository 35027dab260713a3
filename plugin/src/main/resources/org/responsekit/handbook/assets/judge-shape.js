// Shapes of characters, searched for in linear time. The port of Shape and ShapeReader.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var width = judging.width;
  var Unicode = judging.Unicode;
  var Letters = judging.Letters;

  var ONE = 0;
  var SPLIT = 1;
  var JUMP = 2;
  var MATCH = 3;
  var LOOK = 4;
  var EDGE = 5;

  // after as many characters a search lets others work
  var CHUNK = 4096;
  // in the table of a state, what stands behind the characters of ASCII
  var END = 0x80;
  var MOST_STATES = 4000;

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
    this.states = new Map();
    this.begin = [];
    this.seenBits = new Int32Array(END).fill(-1);
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

  // All ways through a shape go forward together. Where they have come to is a state: steps in the order
  // in which they are preferred, and what matters of the character before. From a state a character
  // of ASCII, or the end of the text, leads to the same one each time, so it is worked out once.

  function State(steps, before) {
    this.steps = steps;
    this.before = before;
    this.to = new Array(END + 1);
  }

  /** Where the longest of the preferred matches ends that starts there, or -1. */
  Shape.prototype.end = function (text, start) {
    var end = -1;
    var at = start;
    var before = this.seenOf(pointBefore(text, at));
    var state = this.begin[before] || (this.begin[before] = this.state([0], before));
    for (;;) {
      var point = at < text.length ? text.codePointAt(at) : -1;
      var sort = point < 0 ? END : point < END ? point : -1;
      var move = sort < 0 ? this.move(state, point) : state.to[sort];
      if (move === undefined) {
        move = this.move(state, point);
        state.to[sort] = move;
      }
      if (move.ends) {
        end = at;
      }
      if (move.state === null) {
        return end;
      }
      state = move.state;
      at += width(point);
    }
  };

  /** The state of that kind; too many begin anew, since only time is lost. */
  Shape.prototype.state = function (steps, before) {
    var key = before + ' ' + steps.join();
    var state = this.states.get(key);
    if (state === undefined) {
      if (this.states.size >= MOST_STATES) {
        this.states.clear();
      }
      state = new State(steps, before);
      this.states.set(key, state);
    }
    return state;
  };

  /** What matters of a character when the next one is looked at: bits. */
  Shape.prototype.seenOf = function (point) {
    if (point < 0) {
      return 0;
    }
    if (point < END && this.seenBits[point] >= 0) {
      return this.seenBits[point];
    }
    var bits = isWord(point) ? 1 : 0;
    for (var i = 0; i < this.looks.length; i++) {
      bits |= has(this.looks[i].look, point) ? 2 << i : 0;
    }
    if (point < END) {
      this.seenBits[point] = bits;
    }
    return bits;
  };

  /** Where a state goes with a character, and whether a match ends before it. */
  Shape.prototype.move = function (state, point) {
    var reached = [];
    var seen = this.seenOf(point);
    this.tick++;
    for (var i = 0; i < state.steps.length; i++) {
      this.follow(state.steps[i], state.before, seen, reached);
    }
    var next = [];
    var ends = false;
    for (var k = 0; k < reached.length && !ends; k++) {
      ends = this.code[reached[k] * 3] === MATCH;
      if (!ends && point >= 0 && has(this.sets[this.code[reached[k] * 3 + 1]], point)) {
        next.push(reached[k] + 1);
      }
    }
    return { ends: ends, state: next.length === 0 ? null : this.state(next, seen) };
  };

  Shape.prototype.follow = function (step, before, ahead, reached) {
    if (this.seen[step] === this.tick) {
      return;
    }
    this.seen[step] = this.tick;
    var op = this.code[step * 3];
    if (op === SPLIT) {
      this.follow(this.code[step * 3 + 1], before, ahead, reached);
      this.follow(this.code[step * 3 + 2], before, ahead, reached);
    } else if (op === JUMP) {
      this.follow(this.code[step * 3 + 1], before, ahead, reached);
    } else if (op === LOOK) {
      var number = this.code[step * 3 + 1];
      var look = this.looks[number];
      if ((((look.behind ? before : ahead) >> (number + 1)) & 1) !== (look.not ? 1 : 0)) {
        this.follow(step + 1, before, ahead, reached);
      }
    } else if (op === EDGE) {
      if ((before & 1) !== (ahead & 1)) {
        this.follow(step + 1, before, ahead, reached);
      }
    } else {
      reached.push(step);
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

  judging.Shape = Shape;
})();
