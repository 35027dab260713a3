// What names one person: numbers, dates of birth, ages, values. The port of Identifiers.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var set = judging.set;
  var hit = judging.hit;

  var SSN_LABELS = set('Identifiers.SSN_LABELS');
  var BIRTH = set('Identifiers.BIRTH');
  var BORN = set('Identifiers.BORN');
  var PERSONS = set('Identifiers.PERSONS');
  var PRACTICES = set('Identifiers.PRACTICES');

  function identifiers(scan) {
    var dates = judging.dates(scan);
    var hits = [];

    /** Steps that find all of them; they take them to somebody by place. */
    function steps(kind, take) {
      // the heaviest first; without a digit there are none of some, and most texts have no digit
      var all = [];
      if (scan.hasNumbers) {
        all.push(search(socialSecurity, 'phi-ssn', 'a Social Security number'));
      }
      all.push(birthDates);
      if (scan.hasNumbers) {
        var records = judging.recordNumbers(scan);
        all.push(search(records.end, 'phi-record-number', 'a record or account number'));
      }
      if (kind !== 'post' && kind !== 'notice') {
        all.push(search(judging.measures(scan).end, 'phi-dose', 'a dose or measured value'));
      }
      all.push(search(judging.ages(scan).end, 'phi-age', 'an age'));
      if (kind === 'reply') {
        all.push(search(dates.end, 'phi-calendar-date', 'a calendar date'));
      }
      all.push(function () {
        apart().forEach(take);
      });
      return all;
    }

    function search(end, rule, what) {
      return judging.search(scan, end, rule, what, hits);
    }

    /** The heavier label wins where two overlap. */
    function apart() {
      var taken = new Uint8Array(scan.text.length + 1);
      return hits
        .filter(function (hit) {
          var free = !taken[hit.start] && !taken[hit.end - 1];
          if (free) {
            taken.fill(1, hit.start, hit.end);
          }
          return free;
        })
        .sort(judging.byStart);
    }

    function socialSecurity(i) {
      return Math.max(socialSecurityShape(i), socialSecurityLabel(i));
    }

    /** Three, two and four digits, or X in place of hidden ones. */
    function socialSecurityShape(i) {
      if (!part(i, 3) || scan.at(i - 1).isNumber() || (isSeparator(i - 1) && scan.joined(i))) {
        return -1;
      }
      var second = isSeparator(i + 1) ? i + 2 : i + 1;
      var third = isSeparator(second + 1) ? second + 2 : second + 1;
      var both = (second === i + 2) === (third === second + 2);
      var shape = both && part(second, 2) && scan.at(third).digits() === 4;
      var spaces = second === i + 1;
      var longer =
          (isSeparator(third + 1) && scan.joined(third + 1) && scan.at(third + 2).isNumber())
              || (spaces && scan.at(third + 1).isNumber());
      var run = spaces && (scan.joined(second) || scan.at(i).isWord());
      return shape && !longer && !run ? third + 1 : -1;
    }

    function part(i, length) {
      var token = scan.at(i);
      return token.digits() === length || token.text === 'x'.repeat(length);
    }

    function isSeparator(i) {
      return scan.isDash(i) || scan.is(i, '.') || scan.is(i, '/') || scan.is(i, '\u00b7');
    }

    /** 'SSN', 'social security number', 'last four of your social', with digits soon after. */
    function socialSecurityLabel(i) {
      var social =
          scan.in(i, SSN_LABELS)
              || scan.isPhrase(i, 'social', 'security')
              || scan.isPhrase(i, 'seguro', 'social')
              || scan.isPhrase(i, 'seguridad', 'social')
              || scan.isPhrase(i, 'your', 'social')
              || scan.isPhrase(i, 'her', 'social')
              || scan.isPhrase(i, 'his', 'social')
              || scan.isPhrase(i, 's', '.', 's', '.', 'n');
      if (!social) {
        return -1;
      }
      for (var k = i + 1; k < i + 10 && k < scan.size(); k++) {
        if (scan.at(k).digits() >= 4 || (scan.at(k).digits() === 3 && part(k + 2, 2))) {
          var end = k + 1;
          while ((isSeparator(end) && scan.at(end + 1).isNumber()) || scan.at(end).isNumber()) {
            end++;
          }
          return end;
        }
        if (isSentenceEnd(k)
            && scan.at(k - 1).text !== 'n'
            && scan.at(k - 1).text.length > 2) {
          return -1;
        }
      }
      return -1;
    }

    function isSentenceEnd(i) {
      return scan.is(i, '.') || scan.is(i, '!') || scan.is(i, '?');
    }

    function birthDates() {
      for (var i = 0; i < scan.size(); i++) {
        var spelled = scan.isPhrase(i, 'd', '.', 'o', '.', 'b');
        if (!spelled && !scan.in(i, BIRTH)) {
          continue;
        }
        for (var k = spelled ? i + 5 : i + 1; k < i + 12 && k < scan.size(); k++) {
          var end = dates.end(k);
          if (end > 0 && scan.in(i, BORN) && isPractice(i)) {
            break;
          }
          var year = end < 0 && scan.isYear(k) && (!scan.in(i, BORN) || isPerson(i)) && k < i + 5;
          if (end > 0 || year) {
            var last = scan.at(end > 0 ? end - 1 : k);
            hits.push(hit('phi-birth-date', scan.at(i).start, last.end, 'a date of birth'));
            i = k;
            break;
          }
          if (isSentenceEnd(k) && k > i + 6) {
            break;
          }
        }
      }
    }

    /** Practices are born as well. */
    function isPractice(i) {
      for (var k = Math.max(0, i - 4); k < i; k++) {
        if (scan.in(k, PRACTICES)) {
          return true;
        }
      }
      return false;
    }

    function isPerson(i) {
      for (var k = Math.max(0, i - 4); k < i; k++) {
        if (scan.in(k, PERSONS)) {
          return true;
        }
      }
      return false;
    }

    return { steps: steps };
  }

  judging.identifiers = identifiers;
})();
