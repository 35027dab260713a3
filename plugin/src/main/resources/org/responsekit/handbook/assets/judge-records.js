// Numbers of records, accounts and machines. The port of RecordNumbers.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;

  var STRONG = set('RecordNumbers.STRONG');
  var LABELS = set('RecordNumbers.LABELS');
  var NUMBER_WORDS = set('RecordNumbers.NUMBER_WORDS');
  var LINKS = set('RecordNumbers.LINKS');
  var NUMBER_FIRST = set('RecordNumbers.NUMBER_FIRST');
  var OF = set('RecordNumbers.OF');
  var MOST_LETTERS = list('RecordNumbers.MOST_LETTERS');

  function recordNumbers(scan) {

    /** The token behind a number that starts at a token, or -1. */
    function end(i) {
      var behind = labelled(i);
      return behind > 0 ? behind : unlabelled(i);
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
        } else if (token.isWord() && joined && token.text.length <= MOST_LETTERS) {
          letters += token.text.length;
          at++;
        } else if (at > i && joined && '-./_'.includes(token.text) && isPart(at + 1)) {
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
          letters += token.text.length;
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
      var word = scan.text.substring(token.start, token.end);
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

    return { end: end };
  }

  judging.recordNumbers = recordNumbers;
})();
