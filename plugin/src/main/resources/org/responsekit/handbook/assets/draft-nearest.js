// The approved text that is nearest to a draft, and what staff changed of it.
(function () {
  'use strict';
  var doc = document;
  var RK = window.RK;
  var page = RK.draft;
  var one = page.one;
  var say = page.say;
  var element = page.element;
  var MOST_WORDS = 600;
  // of less, a text is about something else; of more, the same text with changes
  var LEAST_ALIKE = 0.06;
  var ALIKE = 0.45;
  var nearest = one('[data-draft-nearest]');
  var near = one('[data-draft-near]');
  var diff = one('[data-draft-diff]');
  var added = one('[data-draft-added]');
  // words and pairs of words of each approved text, learnt in slices while nobody waits for them
  var known = new Map();
  var texts = {};

  function wordsOf(text) {
    return new RK.judging.Scan(text).tokens
      .filter(function (token) {
        return token.kind !== 'MARK';
      })
      .map(function (token) {
        return { plain: token.text, raw: text.slice(token.start, token.end) };
      });
  }

  function signsOf(words) {
    var all = new Set();
    words.forEach(function (word, i) {
      all.add(word.plain);
      if (i > 0) {
        all.add(words[i - 1].plain + ' ' + word.plain);
      }
    });
    return all;
  }

  /** Each approved text of a language, with the title and the address of its template. */
  function textsOf(locale) {
    if (!texts[locale]) {
      texts[locale] = [];
      ((RK.approved || {})[locale] || []).forEach(function (template) {
        template.slice(2).forEach(function (text) {
          texts[locale].push([text, template[0], template[1]]);
        });
      });
      known.set(locale, { signs: [], count: new Map() });
    }
    return texts[locale];
  }

  /** Learns some more texts of a language; whether there are others. */
  function learn(locale, most) {
    var all = textsOf(locale);
    var of = known.get(locale);
    var until = Math.min(all.length, of.signs.length + most);
    while (of.signs.length < until) {
      var signs = signsOf(wordsOf(all[of.signs.length][0]));
      of.signs.push(signs);
      signs.forEach(function (sign) {
        of.count.set(sign, (of.count.get(sign) || 0) + 1);
      });
    }
    return until < all.length;
  }

  // What two texts have in common, from 0 to 1: the angle between them. What few approved texts say
  // counts more than what all say.
  function alike(mine, other, count, total) {
    var both = 0;
    var here = 0;
    var there = 0;

    function worth(sign) {
      return Math.log(1 + total / (count.get(sign) || 1));
    }

    mine.forEach(function (sign) {
      here += worth(sign);
      both += other.has(sign) ? worth(sign) : 0;
    });
    other.forEach(function (sign) {
      there += worth(sign);
    });
    return both === 0 ? 0 : both / Math.sqrt(here * there);
  }

  function nearestTo(text, words, locale) {
    learn(locale, Infinity);
    var all = textsOf(locale);
    var of = known.get(locale);
    var mine = signsOf(words);
    var best = { text: null, like: LEAST_ALIKE };
    all.forEach(function (each, i) {
      var like = each[0] === text ? 2 : alike(mine, of.signs[i], of.count, all.length);
      if (like > best.like) {
        best = { text: each, like: like };
      }
    });
    return best;
  }

  function approved(it) {
    var words = wordsOf(it.text.slice(0, 20000)).slice(0, MOST_WORDS);
    var best = nearestTo(it.text, words, it.locale);
    var take = one('[data-draft-take]');
    hide();
    nearest.hidden = false;
    diff.hidden = best.text === null || best.like === 2;
    take.hidden = diff.hidden;
    if (best.text === null) {
      near.textContent = say('none-near');
      return;
    }
    var close = best.like > ALIKE;
    var how = best.like === 2 ? 'approved' : close ? 'near' : 'perhaps';
    var parts = say(how, '\n').split('\n');
    near.appendChild(doc.createTextNode(parts[0]));
    near.appendChild(element('a', best.text[1], { href: best.text[2] }));
    near.appendChild(doc.createTextNode(parts[1]));
    take.onclick = function () {
      page.put(best.text[0]);
      page.tell(say('taken'));
    };
    if (diff.hidden) {
      return;
    }
    if (close) {
      compare(wordsOf(best.text[0]).slice(0, MOST_WORDS), words, it.locale);
    } else {
      // a difference of nearly all words would help nobody
      diff.lang = it.locale;
      diff.textContent = best.text[0];
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
    page.empty(diff);
  }

  page.approved = approved;
  page.learn = learn;
  page.textsOf = textsOf;
  page.noneApproved = hide;
})();
