// Rules about a text as a whole. The port of WholeText.
(function () {
  'use strict';
  var judging = window.RK.judging;

  var OPAQUE = '\ufffc';

  /** The text with what is known as one of these made opaque; offsets stay the same. */
  function without(text, known, hidden) {
    var out = '';
    var from = 0;
    known.forEach(function (each) {
      if (hidden.indexOf(each.as) >= 0) {
        out += text.substring(from, each.start) + OPAQUE.repeat(each.end - each.start);
        from = each.end;
      }
    });
    return out + text.substring(from);
  }

  /** Steps that find everything that the rules find; they add to a list. */
  function look(text, kind, locale, known, hits) {
    var scan = null;
    var unknown = null;

    function scanOf(hidden) {
      var plain = without(text, known(), hidden);
      return plain === text ? scan : new judging.Scan(plain);
    }

    function add(found) {
      found.forEach(function (hit) {
        if (hit !== null) {
          hits.push(hit);
        }
      });
    }

    var identifying = null;

    function identify() {
      if (identifying === null) {
        identifying = judging.identifiers(unknown).steps(kind, function (hit) {
          hits.push(hit);
        });
      }
      if (!identifying[0]()) {
        identifying.shift();
      }
      return identifying.length > 0;
    }

    return [
      function () {
        scan = new judging.Scan(text);
      },
      function () {
        unknown = scanOf(['NAME', 'ROLE', 'CONTACT', 'WORDS', 'PERSON', 'OPEN']);
      },
      identify,
      function () {
        add(judging.HiddenCharacters.found(text));
      },
      function () {
        add(judging.Mentions.found(unknown.text, kind));
        add(judging.CrisisHelp.oldLines(scan));
      },
      function () {
        if (kind === 'reply') {
          var offered = known().some(function (each) {
            return each.as === 'CONTACT';
          });
          add([judging.OfflineChannel.missing(scanOf(['NAME']), offered, false)]);
        }
      },
      function () {
        add([judging.CrisisHelp.missing(scan, false)]);
      },
      function () {
        add([judging.Readability.tooHard(scanOf(['CONTACT']), locale)]);
      }
    ];
  }

  judging.look = look;
})();
