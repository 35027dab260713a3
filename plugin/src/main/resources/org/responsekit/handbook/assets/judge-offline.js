// Apologies without a way to talk in private. The port of OfflineChannel.
(function () {
  'use strict';
  var judging = window.RK.judging;
  var list = judging.list;
  var set = judging.set;
  var hit = judging.hit;

  var SORRY = set('OfflineChannel.SORRY');
  var REACH = set('OfflineChannel.REACH');
  var WHOM = set('OfflineChannel.WHOM');
  var ITSELF = set('OfflineChannel.ITSELF');
  var PLACES = set('OfflineChannel.PLACES');
  var NUMBERS = set('OfflineChannel.NUMBERS');
  var OURS = set('OfflineChannel.OURS');
  var REACHES = list('OfflineChannel.REACHES');

  // What is missing its channel.
  //
  // @param offered whether a contact of the practice, or a role to ask for, is printed
  // @param asked whether the text serves a complaint, whatever its words
  function missing(scan, offered, asked) {
    if (offered) {
      return null;
    }
    var sorry = -1;
    for (var i = 0; i < scan.size(); i++) {
      if (isChannel(scan, i)) {
        return null;
      }
      sorry = sorry < 0 && isSorry(scan, i) ? i : sorry;
    }
    if (sorry < 0 && !asked) {
      return null;
    }
    var start = sorry < 0 ? 0 : scan.at(sorry).start;
    var end = sorry < 0 ? Math.min(1, scan.text.length) : scan.at(sorry).end;
    var what = sorry < 0 ? 'a reply to a complaint' : 'an apology';
    return hit('contact-missing-offline', start, end, what + ' without a way to talk in private');
  }

  function isSorry(scan, i) {
    var meant = !scan.is(i, 'siento') || scan.is(i - 1, 'lo');
    var sympathy =
        scan.is(i, 'sentimos')
            && !scan.is(i - 1, 'lo')
            && !scan.isAny(i + 1, 'mucho', 'que', 'la', 'las', 'el', 'lo');
    var pesar = scan.is(i, 'pesar') && !scan.isPhrase(i - 1, 'a');
    var spite = scan.is(i, 'pesar') && (scan.is(i - 1, 'a') || scan.is(i + 1, 'de'));
    return scan.in(i, SORRY) && meant && !sympathy && !spite && (pesar || !scan.is(i, 'pesar'));
  }

  function isChannel(scan, i) {
    var phone =
        scan.at(i).digits() === 3
            && (scan.at(i + 1).digits() === 4 || scan.at(i + 2).digits() === 4)
            && scan.at(i + 1).kind !== 'WORD';
    var mail = scan.is(i, '@') && scan.joined(i) && scan.joined(i + 1) && scan.is(i + 2, '.');
    if (phone || mail || scan.in(i, ITSELF)) {
      return true;
    }
    if (scan.in(i, NUMBERS)) {
      for (var k = i + 1; k < i + REACHES; k++) {
        if (scan.in(k, PLACES)) {
          return true;
        }
      }
    }
    if (!scan.in(i, REACH) || scan.in(i - 1, OURS)) {
      return false;
    }
    for (var k = i + 1;
        k < i + REACHES && !scan.is(k, '.') && !scan.is(k, '!') && !scan.is(k, '?');
        k++) {
      if (scan.in(k, WHOM)) {
        return true;
      }
    }
    return false;
  }

  judging.OfflineChannel = { missing: missing };
})();
