// Accounts and hashtags that point at someone. The port of Mentions.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var Unicode = judging.Unicode;
  var hit = judging.hit;

  var ABOUT_PEOPLE = list('Mentions.ABOUT_PEOPLE');
  var SUBJECTS = set('Mentions.SUBJECTS');
  var EVERYONE = set('Mentions.EVERYONE');

  // All of them; in a reply, request or message every hashtag counts that is not plainly about a
  // subject.
  function found(text, kind) {
    var hits = [];
    for (var at = 0; at < text.length; at++) {
      var c = text.charCodeAt(at);
      var sign = c === 0x40 || c === 0xff20;
      var tag = c === 0x23 || c === 0xff03;
      if (!(sign || tag) || (at > 0 && isInside(text.charCodeAt(at - 1)))) {
        continue;
      }
      var end = at + 1;
      while (end < text.length && isName(text.charCodeAt(end))) {
        end++;
      }
      while (end > at + 1 && text.charAt(end - 1) === '.') {
        end--;
      }
      var name = text.substring(at + 1, end);
      var letters = lettersIn(name) >= 2;
      if (sign && letters && !EVERYONE.has(name)) {
        hits.push(hit('contact-mention', at, end, 'a mention of an account'));
      } else if (tag && letters && isAboutSomeone(name, kind)) {
        hits.push(hit('contact-mention', at, end, 'a hashtag that points at someone'));
      }
      at = end - 1;
    }
    return hits;
  }

  function lettersIn(name) {
    var letters = 0;
    for (var i = 0; i < name.length; i++) {
      letters += Unicode.isLetter(name.charCodeAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Letters, digits, underscores, dots and halves of characters beyond the first plane. */
  function isName(c) {
    return Unicode.isLetterOrDigit(c) || c === 0x5f || c === 0x2e || (c >= 0xd800 && c <= 0xdfff);
  }

  function isInside(c) {
    return Unicode.isLetterOrDigit(c)
        || c === 0x5f || c === 0x2e || c === 0x23 || c === 0x2f || c === 0x26;
  }

  function isSubject(word) {
    return SUBJECTS.has(Unicode.fold(word));
  }

  function isAboutSomeone(name, kind) {
    var plain = Unicode.fold(name).split('_').join('');
    if (ABOUT_PEOPLE.some(function (part) {
      return plain.includes(part);
    })) {
      return true;
    }
    var all = words(name);
    if (kind !== 'post' && kind !== 'notice') {
      return !all.every(isSubject);
    }
    var capitals = all.every(function (word) {
      return Unicode.isUpperCase(word.charCodeAt(0));
    });
    return all.length >= 2 && all.length <= 3 && capitals && !all.some(isSubject);
  }

  /** 'JaneDoe' and 'jane_doe' in their words. */
  function words(name) {
    var all = [];
    var word = '';
    for (var at = 0; at < name.length; at++) {
      var c = name.charCodeAt(at);
      var starts = c === 0x5f
          || (Unicode.isUpperCase(c) && at > 0 && Unicode.isLowerCase(name.charCodeAt(at - 1)));
      if (starts && word !== '') {
        all.push(word);
        word = '';
      }
      if (Unicode.isLetter(c)) {
        word += name.charAt(at);
      }
    }
    if (word !== '') {
      all.push(word);
    }
    return all;
  }

  judging.Mentions = { found: found };
})();
