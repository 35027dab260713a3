// Talk of suicide without the lifeline, and lifelines of old. The port of CrisisHelp.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var set = judging.set;
  var hit = judging.hit;

  var ALONE = set('CrisisHelp.ALONE');
  var HARM = set('CrisisHelp.HARM');
  var SELVES = set('CrisisHelp.SELVES');
  var ENDING = set('CrisisHelp.ENDING');
  var WHOSE = set('CrisisHelp.WHOSE');
  var SPANISH_HARM = set('CrisisHelp.SPANISH_HARM');
  var SPANISH_END = set('CrisisHelp.SPANISH_END');
  var SPANISH_KILL = set('CrisisHelp.SPANISH_KILL');

  /** Numbers of lifelines that were replaced by 988, in whatever form. */
  function oldLines(scan) {
    var hits = [];
    for (var i = 0; i < scan.size(); i++) {
      if (!scan.at(i).isNumber() || (scan.joined(i) && scan.at(i - 1).isWord())) {
        continue;
      }
      var digits = '';
      var at = i;
      var marks = 0;
      var last = i;
      while (at < scan.size() && marks < 3 && digits.length < 12) {
        var token = scan.at(at);
        if (token.isNumber()) {
          digits += token.text;
          marks = 0;
          last = at;
        } else if (token.isWord() && token.text === 'talk') {
          digits += '8255';
          last = at;
          break;
        } else if (scan.isDash(at) || '().+/\u00b7'.includes(token.text)) {
          marks++;
        } else {
          break;
        }
        at++;
        if (isOld(digits)) {
          break;
        }
      }
      if (isOld(digits)) {
        hits.push(
            hit(
                'safety-old-lifeline',
                scan.at(i).start,
                scan.at(last).end,
                'the old number of the lifeline'));
        i = last;
      }
    }
    return hits;
  }

  /** 1-800-273-8255 and, in Spanish, 1-888-628-9454: both were replaced by 988. */
  function isOld(digits) {
    var plain = digits;
    plain = plain.length === 11 && plain.startsWith('1') ? plain.substring(1) : plain;
    return plain === '8002738255' || plain === '8886289454';
  }

  // The words about suicide or self-harm in a text that does not name 988.
  //
  // @param asked whether the text serves a situation about it, whatever its words
  function missing(scan, asked) {
    var from = -1;
    var to = -1;
    for (var i = 0; i < scan.size(); i++) {
      var end = talk(scan, i);
      if (end > 0 && from < 0) {
        from = scan.at(i).start;
        to = scan.at(end - 1).end;
      }
      if (isHelp(scan, i)) {
        return null;
      }
    }
    if (from < 0 && !asked) {
      return null;
    }
    var start = from < 0 ? 0 : from;
    var end = from < 0 ? Math.min(scan.text.length, 1) : to;
    return hit('safety-crisis-missing-help', start, end, 'talk of suicide or self-harm without 988');
  }

  function isHelp(scan, i) {
    var spelled =
        scan.isPhrase(i, 'nine', 'eight', 'eight')
            || scan.isPhrase(i, 'nueve', 'ocho', 'ocho')
            || scan.isPhrase(i, '9', '8', '8')
            || scan.isPhrase(i, '9', '-', '8', '-', '8');
    return spelled || scan.is(i, '988');
  }

  function talk(scan, i) {
    if (scan.in(i, ALONE)) {
      return i + 1;
    }
    var next = scan.isDash(i + 1) ? i + 2 : i + 1;
    var self =
        scan.is(i, 'self')
            && scan.isAny(next, 'harm', 'harming', 'injury', 'injuring', 'mutilation', 'injurious');
    if (self || (scan.is(i, 'auto') && scan.isAny(next, 'lesion', 'lesiones'))) {
      return next + 1;
    }
    if (scan.in(i, SPANISH_KILL)) {
      return i + 1;
    }
    if (scan.in(i, HARM) && scan.in(i + 1, SELVES)) {
      return i + 2;
    }
    if (scan.in(i, ENDING) && scan.in(i + 1, WHOSE)) {
      var life = scan.is(i + 2, 'own') ? i + 3 : i + 2;
      var end = scan.isAny(life, 'life', 'lives');
      var seat = scan.isAny(i, 'take', 'taking', 'took', 'takes', 'taken') && life === i + 2;
      return end && !seat ? life + 1 : -1;
    }
    if (scan.in(i, SPANISH_HARM) && scan.isAny(i + 1, 'dano', 'danos')) {
      return i + 2;
    }
    if (scan.in(i, SPANISH_END)) {
      var at = scan.is(i + 1, 'con') ? i + 2 : i + 1;
      var whose = scan.isAny(at, 'la', 'su', 'tu', 'mi') && scan.is(at + 1, 'vida');
      return whose ? at + 2 : -1;
    }
    var die =
        scan.isAny(i, 'want', 'wants', 'wanted', 'wanting') && scan.isPhrase(i + 1, 'to', 'die');
    var morir =
        scan.isAny(i, 'quiere', 'quiero', 'quieres', 'querer')
            && scan.isAny(i + 1, 'morir', 'morirse', 'morirme');
    return die ? i + 3 : morir ? i + 2 : -1;
  }

  judging.CrisisHelp = { oldLines: oldLines, missing: missing };
})();
