// The approved text that is nearest to a draft, and what staff changed of it.
(function () {
  'use strict';
  var doc = document;
  var RK = window.RK;
  var page = RK.draft;
  var one = page.one;
  var say = page.say;
  var element = page.element;
  var empty = page.empty;
  var MOST_WORDS = 600;
  var LEAST_ALIKE = 0.08;
  var nearest = one('[data-draft-nearest]');
  var near = one('[data-draft-near]');
  var diff = one('[data-draft-diff]');
  var added = one('[data-draft-added]');
  var runsOf = new Map();

  function wordsOf(text) {
    var scan = new RK.judging.Scan(text);
    return scan.tokens
      .filter(function (token) {
        return token.kind !== 'MARK';
      })
      .map(function (token) {
        return { plain: token.text, raw: text.slice(token.start, token.end) };
      });
  }

  function runs(words) {
    var all = new Set();
    for (var i = 0; i + 3 <= words.length; i++) {
      all.add(words[i].plain + ' ' + words[i + 1].plain + ' ' + words[i + 2].plain);
    }
    return all;
  }

  function alike(mine, other) {
    var both = 0;
    mine.forEach(function (run) {
      both += other.has(run) ? 1 : 0;
    });
    return both / Math.max(1, mine.size + other.size - both);
  }

  function approved(it) {
    var texts = (RK.approved || {})[it.locale] || [];
    var words = wordsOf(it.text.slice(0, 20000)).slice(0, MOST_WORDS);
    var mine = runs(words);
    var best = null;
    var most = LEAST_ALIKE;
    texts.forEach(function (each) {
      if (!runsOf.has(each)) {
        runsOf.set(each, runs(wordsOf(each[0])));
      }
      var like = each[0] === it.text ? 2 : alike(mine, runsOf.get(each));
      if (like > most) {
        most = like;
        best = each;
      }
    });
    nearest.hidden = false;
    empty(near);
    empty(diff);
    var take = one('[data-draft-take]');
    diff.hidden = best === null || best[0] === it.text;
    take.hidden = diff.hidden;
    added.textContent = '';
    if (best === null) {
      near.textContent = say('none-near');
      return;
    }
    var parts = say(best[0] === it.text ? 'approved' : 'near', '\n').split('\n');
    near.appendChild(doc.createTextNode(parts[0]));
    near.appendChild(element('a', best[1], { href: best[2] }));
    near.appendChild(doc.createTextNode(parts[1]));
    take.onclick = function () {
      page.put(best[0]);
      page.tell(say('taken'));
    };
    if (!diff.hidden) {
      compare(wordsOf(best[0]).slice(0, MOST_WORDS), words, it.locale);
    }
  }

  // Words that both have in one order, by the usual table of longest common rows.
  function compare(from, to, locale) {
    var width = to.length + 1;
    var common = new Uint16Array((from.length + 1) * width);
    for (var i = from.length - 1; i >= 0; i--) {
      for (var k = to.length - 1; k >= 0; k--) {
        common[i * width + k] = from[i].plain === to[k].plain
          ? common[(i + 1) * width + k + 1] + 1
          : Math.max(common[(i + 1) * width + k], common[i * width + k + 1]);
      }
    }
    var more = [];
    var a = 0;
    var b = 0;
    diff.lang = locale;
    while (a < from.length || b < to.length) {
      if (a < from.length && b < to.length && from[a].plain === to[b].plain) {
        diff.appendChild(doc.createTextNode(to[b].raw + ' '));
        a++;
        b++;
      } else if (b < to.length
        && (a === from.length || common[a * width + b + 1] >= common[(a + 1) * width + b])) {
        diff.appendChild(element('ins', to[b].raw));
        diff.appendChild(doc.createTextNode(' '));
        more.push(to[b].raw);
        b++;
      } else {
        diff.appendChild(element('del', from[a].raw));
        diff.appendChild(doc.createTextNode(' '));
        a++;
      }
    }
    added.textContent = more.length === 0 ? say('nothing-added') : say('added', more.join(' '));
  }

  function hide() {
    nearest.hidden = true;
    near.textContent = '';
    added.textContent = '';
    empty(diff);
  }

  page.approved = approved;
  page.noneApproved = hide;
})();
