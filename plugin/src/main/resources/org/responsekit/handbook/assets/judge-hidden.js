// Characters that cannot be seen or are not what they seem. The port of HiddenCharacters.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var width = judging.width;
  var Unicode = judging.Unicode;
  var hit = judging.hit;

  var LOOKALIKES = list('HiddenCharacters.LOOKALIKES');

  function found(text) {
    var hits = [];
    var before = -1;
    for (var at = 0; at < text.length; ) {
      var point = text.codePointAt(at);
      var end = at + width(point);
      if (isInvisible(point) && !isPartOfEmoji(text, point, before, end)) {
        hits.push(hit('text-hidden-characters', at, end, 'an invisible character'));
      } else if (isDressed(point)) {
        hits.push(
            hit('text-hidden-characters', at, end, 'a letter dressed up as a symbol'));
      }
      before = point;
      at = end;
    }
    mixedWords(text, hits);
    return hits;
  }

  /** Joiners and selectors have a use between emoji, and nowhere else in English or Spanish. */
  function isPartOfEmoji(text, point, before, next) {
    var joiner = point === 0x200D;
    var selector = point === 0xFE0F || point === 0xFE0E;
    var keycap = selector && next < text.length && text.charAt(next) === '\u20E3';
    var tag = point >= 0xE0020 && point <= 0xE007F;
    var pictured = isPicture(before) || before === 0xFE0F || (tag && before >= 0xE0020);
    return keycap || ((joiner || selector || tag) && pictured);
  }

  function isPicture(point) {
    return (point >= 0x1F000 && point <= 0x1FAFF)
        || (point >= 0x2190 && point <= 0x2BFF)
        || (point >= 0x3030 && point <= 0x3299)
        || point === 0xA9
        || point === 0xAE;
  }

  function isInvisible(point) {
    if (point < 0x20) {
      return point !== 10 && point !== 9 && point !== 13;
    }
    return (point >= 0x7F && point <= 0x9F)
        || point === 0xAD
        || point === 0x034F
        || point === 0x061C
        || (point >= 0x115F && point <= 0x1160)
        || (point >= 0x17B4 && point <= 0x17B5)
        || (point >= 0x180B && point <= 0x180F)
        || (point >= 0x200B && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2060 && point <= 0x206F)
        || point === 0x2800
        || point === 0x3164
        || (point >= 0xFE00 && point <= 0xFE0F)
        || point === 0xFEFF
        || point === 0xFFA0
        || (point >= 0xFFF9 && point <= 0xFFFB)
        || (point >= 0xE0000 && point <= 0xE0FFF);
  }

  /** Bold, script, circled and full-width letters and digits. */
  function isDressed(point) {
    return (point >= 0x1D400 && point <= 0x1D7FF)
        || (point >= 0xFF10 && point <= 0xFF5A && Unicode.isLetterOrDigit(point))
        || (point >= 0x24B6 && point <= 0x24E9)
        || (point >= 0x1F130 && point <= 0x1F169)
        || (point >= 0x1F172 && point <= 0x1F189 && point !== 0x1F17E && point !== 0x1F17F);
  }

  /** Words of letters from two alphabets, or of lookalikes only. */
  function mixedWords(text, hits) {
    var at = 0;
    while (at < text.length) {
      var start = at;
      var latin = false;
      var other = false;
      var lookalikes = true;
      var letters = 0;
      while (at < text.length) {
        var point = text.codePointAt(at);
        if (!Unicode.isLetter(point) && !Unicode.isMark(point)) {
          break;
        }
        latin = latin || Unicode.isLatin(point);
        other = other || (Unicode.isForeign(point) && point !== 0x3bc);
        lookalikes = lookalikes && LOOKALIKES.includes(String.fromCodePoint(point));
        letters++;
        at += width(point);
      }
      if (letters > 0 && other && (latin || lookalikes)) {
        hits.push(
            hit(
                'text-hidden-characters', start, at, 'a word with letters of another alphabet'));
      }
      at += at === start ? width(text.codePointAt(at)) : 0;
    }
  }

  judging.HiddenCharacters = { found: found };
})();
