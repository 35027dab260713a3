// Phone numbers, addresses and links as people write them. The port of WrittenContacts.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var width = judging.width;
  var Unicode = judging.Unicode;
  var Letters = judging.Letters;
  var all = judging.all;
  var Shape = judging.Shape;

  var PHONE = 'contact-foreign-phone';
  var EMAIL = 'contact-foreign-email';
  var WEB = 'contact-foreign-url';
  var ADDRESS = 'contact-foreign-address';
  var DIGIT_WORDS = set('WrittenContacts.DIGIT_WORDS');
  var BEFORE_SHORT_NUMBER = set('WrittenContacts.BEFORE_SHORT_NUMBER');
  var LONGEST_LOCAL_PART = list('WrittenContacts.LONGEST_LOCAL_PART');
  var MOST_CONTACTS = list('WrittenContacts.MOST_HITS');
  var SPOKEN_MAIL = new Shape(list('WrittenContacts.SPOKEN_MAIL'));
  var URL = new Shape(list('WrittenContacts.URL'));
  var STREET = new Shape(list('WrittenContacts.STREET'));
  var ownPhones = new Set(window.RK_JUDGE.own[2]);
  var ownTexts = new Set(window.RK_JUDGE.own[3]);
  var PHONE_SEPARATORS = ' -.()/+\u00a0\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7\u202f';

  /** Steps that find contacts; they add to a list. */
  function contacts(text, hits) {
    function unit(at) {
      return text.charCodeAt(at);
    }

    function add(rule, start, end) {
      judging.addApart(hits, { rule: rule, start: start, end: end }, MOST_CONTACTS);
    }

    function find(shape, rule) {
      return shape.find(text, function (start, end) {
        add(rule, start, end);
      });
    }

    function inLocalPart(at) {
      return Unicode.isLetterOrDigit(unit(at)) || '._%+-'.indexOf(text.charAt(at)) >= 0;
    }

    function label(start) {
      var end = start;
      while (end < text.length && (Unicode.isLetterOrDigit(unit(end)) || unit(end) === 45)) {
        end++;
      }
      return end;
    }

    function mails() {
      for (var sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
        var left = sign > 0 && Unicode.isWhitespace(unit(sign - 1)) ? sign - 1 : sign;
        var start = left;
        while (start > 0 && left - start < LONGEST_LOCAL_PART && inLocalPart(start - 1)) {
          start--;
        }
        var right = sign + 1;
        right += right < text.length && Unicode.isWhitespace(unit(right)) ? 1 : 0;
        var end = label(right);
        var dotted = false;
        while (end > right && end < text.length && unit(end) === 46) {
          var next = label(end + 1);
          if (next === end + 1) {
            break;
          }
          dotted = true;
          end = next;
        }
        if (start < left && dotted) {
          add(EMAIL, start, end);
        }
      }
    }

    function vanityEnd(from) {
      var at = from;
      if (at >= text.length || '- .'.indexOf(text.charAt(at)) < 0) {
        return from;
      }
      at++;
      var letters = 0;
      while (at < text.length
        && (Unicode.isUpperCase(unit(at)) || Unicode.isDigit(unit(at)) || unit(at) === 45)) {
        letters += Unicode.isUpperCase(unit(at)) ? 1 : 0;
        at++;
      }
      var wordEnds = at >= text.length || !Unicode.isLetter(unit(at));
      return letters >= 3 && at - from >= 5 && wordEnds ? at : from;
    }

    function isAsked(number) {
      var start = number;
      for (;;) {
        var end = start;
        while (end > 0 && ' :.#'.indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        start = end;
        while (start > 0 && Unicode.isLetter(unit(start - 1))) {
          start--;
        }
        var word = Unicode.lower(text.substring(start, end));
        var linked = word === 'to' || word === 'at' || word === 'al';
        if (!linked || start <= 1) {
          return BEFORE_SHORT_NUMBER.has(word);
        }
      }
    }

    function isYear(year) {
      return (year.startsWith('19') || year.startsWith('20')) && all(year, Letters.isDigit);
    }

    function isYears(part) {
      return part.length === 9
        && (part.charAt(4) === '-' || part.charAt(4) === '\u2013')
        && isYear(part.substring(0, 4))
        && isYear(part.substring(5));
    }

    function phones() {
      var at = 0;
      while (at < text.length) {
        if (!Unicode.isDigit(unit(at))) {
          at++;
          continue;
        }
        var end = at;
        var digits = 0;
        var gap = 0;
        for (var i = at; i < text.length && gap < 4; i++) {
          if (Unicode.isDigit(unit(i))) {
            digits++;
            gap = 0;
            end = i + 1;
          } else if (PHONE_SEPARATORS.indexOf(text.charAt(i)) >= 0) {
            gap++;
          } else {
            break;
          }
        }
        var vanity = vanityEnd(end);
        if (vanity > end && digits >= 3) {
          end = vanity;
          add(PHONE, at, end);
        } else if ((digits >= 7 && !isYears(text.substring(at, end)))
          || (digits >= 3 && isAsked(at))) {
          add(PHONE, at > 0 && unit(at - 1) === 40 ? at - 1 : at, end);
        }
        at = Math.max(end, at + 1);
      }
    }

    function spokenPhones() {
      var at = 0;
      var first = -1;
      var count = 0;
      var end = 0;
      while (at <= text.length) {
        var start = at;
        while (at < text.length && Unicode.isLetter(unit(at))) {
          at++;
        }
        var word = Unicode.lower(text.substring(start, at));
        if (DIGIT_WORDS.has(word)) {
          first = count === 0 ? start : first;
          count++;
          end = at;
        } else if (word !== '' || (at < text.length && ' -,.'.indexOf(text.charAt(at)) < 0)) {
          if (count >= 7) {
            add(PHONE, first, end);
          }
          count = 0;
        }
        if (at === start || at < text.length) {
          at++;
        } else {
          break;
        }
      }
      if (count >= 7) {
        add(PHONE, first, end);
      }
    }

    return [
      mails,
      find(SPOKEN_MAIL, EMAIL),
      find(URL, WEB),
      find(STREET, ADDRESS),
      phones,
      spokenPhones,
      function () {
        hits.sort(judging.byStart);
      }
    ];
  }

  function plainContact(text) {
    var lower = Unicode.lower(text);
    ['https://', 'http://', 'www.'].forEach(function (start) {
      lower = lower.startsWith(start) ? lower.substring(start.length) : lower;
    });
    var end = lower.length;
    while (end > 0 && '/.,;:!?)'.indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }

  function digitsOf(text) {
    var digits = '';
    for (var i = 0; i < text.length; ) {
      var point = text.codePointAt(i);
      digits += Unicode.isDigit(point) ? Unicode.digit(point) : '';
      i += width(point);
    }
    return digits.length === 11 && digits.charAt(0) === '1' ? digits.substring(1) : digits;
  }

  /** Whether a contact in a text is the kit's own. */
  function isOwn(text, hit) {
    var words = text.substring(hit.start, hit.end);
    return hit.rule === PHONE
      ? ownPhones.has(digitsOf(words))
      : ownTexts.has(plainContact(words));
  }

  judging.isOwn = isOwn;
  judging.contacts = contacts;
})();
