// Checks a draft while it is typed. Nothing typed is stored, sent or kept: it stays in the box until
// it is cleared, the page is left, or ten minutes pass without typing.
(function () {
  'use strict';
  var doc = document;
  var RK = window.RK;
  var SLICE = 20;
  var PAUSE = 150;
  var FORGET = 10 * 60 * 1000;
  var MOST_NOTES = 100;
  var MOST_WORDS = 600;
  var LEAST_ALIKE = 0.08;

  function one(selector) {
    return doc.querySelector(selector);
  }

  var box = one('[data-draft]');
  var kind = one('[data-draft-kind]');
  var language = one('[data-draft-language]');
  var result = one('[data-result]');
  var verdict = one('[data-draft-verdict]');
  var judged = one('[data-draft-judged]');
  var found = one('[data-draft-found]');
  var marked = one('[data-draft-marked]');
  var notes = one('[data-draft-notes]');
  var nearest = one('[data-draft-nearest]');
  var near = one('[data-draft-near]');
  var diff = one('[data-draft-diff]');
  var added = one('[data-draft-added]');
  var progress = one('[data-draft-progress]');
  var home = doc.documentElement.lang;

  var says = {};
  doc.querySelectorAll('[data-say]').forEach(function (item) {
    says[item.getAttribute('data-say')] = item.textContent;
  });

  function say(key) {
    var text = says[key];
    for (var i = 1; i < arguments.length; i++) {
      text = text.split('{' + (i - 1) + '}').join(arguments[i]);
    }
    return text;
  }

  function element(name, text, attributes) {
    var made = doc.createElement(name);
    if (text) {
      made.textContent = text;
    }
    for (var key in attributes) {
      made.setAttribute(key, attributes[key]);
    }
    return made;
  }

  function tell(text) {
    if (RK.tell) {
      RK.tell(text);
    }
  }

  function empty(parent) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild);
    }
  }

  function put(text) {
    box.value = text;
    box.focus();
    changed(0);
  }

  // ---- judging, in slices

  var turn = 0;
  var waiting = 0;
  var forgetting = 0;
  var last = null;

  function localeOf(text) {
    return language.value || RK.guessLocale(text.slice(0, 2000)) || home;
  }

  function changed(pause) {
    turn++;
    last = null;
    window.clearTimeout(waiting);
    window.clearTimeout(forgetting);
    if (box.value !== '') {
      forgetting = window.setTimeout(function () {
        clear();
        tell(say('timeout'));
      }, FORGET);
    }
    waiting = window.setTimeout(judge, pause);
  }

  function judge() {
    var text = box.value;
    var mine = turn;
    if (text.trim() === '') {
      show(null);
      return;
    }
    var locale = localeOf(text);
    var job = RK.judging.start(text, kind.value, locale);

    function slice() {
      if (mine !== turn) {
        return;
      }
      var done = job.step(SLICE);
      if (job.result === null) {
        progress.hidden = false;
        progress.value = Math.round(done * 100);
        window.setTimeout(slice, 0);
        return;
      }
      progress.hidden = true;
      last = job.result;
      last.text = text;
      last.locale = locale;
      show(last);
    }
    slice();
  }

  // ---- what was found

  function show(it) {
    var state = it === null ? '' : it.verdict;
    if (state === '') {
      result.removeAttribute('data-verdict');
    } else {
      result.setAttribute('data-verdict', state);
    }
    box.setAttribute('aria-invalid', state === 'violating' ? 'true' : 'false');
    lengths(it === null ? '' : it.text);
    if (it === null) {
      progress.hidden = true;
      announce(say('empty'));
      judged.textContent = '';
      found.hidden = true;
      nearest.hidden = true;
      empty(marked);
      empty(notes);
      empty(diff);
      near.textContent = '';
      added.textContent = '';
      return;
    }
    var count = it.found.length;
    announce(say(state, count === 1 ? say('one') : count > 1 ? say('many', count) : ''));
    var shown = it.found.slice(0, MOST_NOTES);
    var how = language.value === '' ? 'guessed' : 'judged';
    var named = one('[data-draft-language] option[value="' + it.locale + '"]');
    judged.textContent = say(how, kind.options[kind.selectedIndex].text, named ? named.text : it.locale)
      + (shown.length < count ? ' ' + say('shown', shown.length, count) : '');
    found.hidden = count === 0;
    box.lang = it.locale;
    mark(it, shown);
    empty(notes);
    shown.forEach(function (finding, i) {
      notes.appendChild(note(it, finding, i + 1));
    });
    window.setTimeout(function () {
      if (last === it) {
        approved(it);
      }
    }, 0);
  }

  function announce(text) {
    if (verdict.textContent !== text) {
      verdict.textContent = text;
    }
  }

  // The words again, with a mark for each finding; a mark inside another one starts behind it.
  function mark(it, shown) {
    empty(marked);
    marked.lang = it.locale;
    var at = 0;
    shown.forEach(function (finding, i) {
      var start = Math.max(at, finding.start);
      var end = Math.max(start, finding.end);
      marked.appendChild(doc.createTextNode(it.text.slice(at, start)));
      var number = i + 1;
      var words = element('mark', it.text.slice(start, end), {
        'data-rule': finding.rule,
        'data-severity': finding.of.severity
      });
      var link = element('a', String(number), {
        href: '#at:note-' + number,
        id: 'at:mark-' + number,
        'aria-label': say('note', number),
        'aria-describedby': 'at:why-' + number
      });
      marked.appendChild(words);
      marked.appendChild(link);
      at = end;
    });
    marked.appendChild(doc.createTextNode(it.text.slice(at)));
  }

  function quote(text) {
    return text.length > 160 ? text.slice(0, 160) + '\u2026' : text;
  }

  function note(it, finding, number) {
    var rule = finding.of;
    var item = element('li', '', { id: 'at:note-' + number, tabindex: '-1', 'data-rule': finding.rule });
    var title = element('p', '', { id: 'at:why-' + number });
    title.appendChild(element('strong', say(rule.severity) + ': '));
    title.appendChild(doc.createTextNode((finding.what || rule.title) + '. ' + rule.why));
    item.appendChild(title);
    var words = it.text.slice(finding.start, finding.end).trim();
    if (words !== '') {
      item.appendChild(element('p', say('words', quote(words)), { lang: it.locale, translate: 'no' }));
    }
    if (rule.source) {
      item.appendChild(element('p', say('source', rule.source)));
    }
    var principle = rule.principle && one('[data-principle="' + rule.principle + '"] a');
    if (principle) {
      var line = element('p', say('principle') + ' ');
      line.appendChild(element('a', principle.textContent, { href: principle.getAttribute('href') }));
      item.appendChild(line);
    }
    if (finding.rule === 'wording-unrecognised') {
      item.appendChild(element('p', say('unknown-why')));
    }
    if (rule.instead) {
      instead(it, finding, item);
    }
    var more = element('p', '');
    more.appendChild(element('a', say('rule') + ' ' + finding.rule, { href: 'rules/' + finding.rule + '.html' }));
    item.appendChild(more);
    return item;
  }

  // A safer wording; it can be taken over if it is itself clean.
  function instead(it, finding, item) {
    var wording = finding.of.instead;
    var line = element('p', say('instead') + ' ');
    line.appendChild(element('q', wording, { lang: finding.of.locale || it.locale }));
    item.appendChild(line);
    if (RK.judge(wording, kind.value, it.locale).verdict !== 'clean') {
      return;
    }
    var button = element('button', say('use'), { type: 'button', 'data-use': finding.rule });
    button.addEventListener('click', function () {
      var place = sentence(it, finding);
      if (box.value !== it.text) {
        return;
      }
      put(it.text.slice(0, place.start) + wording + it.text.slice(place.end));
      tell(say('used'));
    });
    item.appendChild(button);
  }

  // The sentences that a finding touches, with the sign at their end.
  function sentence(it, finding) {
    var start = finding.start;
    var end = finding.end;
    it.sentences.forEach(function (each) {
      if (each.start < finding.end && finding.start < each.end) {
        start = Math.min(start, each.start);
        end = Math.max(end, each.end);
      }
    });
    while (end < it.text.length && '.!?\u2026'.indexOf(it.text.charAt(end)) >= 0) {
      end++;
    }
    return { start: start, end: end };
  }

  // ---- the nearest approved text

  var runsOf = new Map();

  function wordsOf(text) {
    var scan = new RK.judging.Scan(text);
    return scan.tokens
      .filter(function (token) {
        return token.kind() !== 'MARK';
      })
      .map(function (token) {
        return { plain: token.text(), raw: text.slice(token.start(), token.end()) };
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
    var sentence_ = say(best[0] === it.text ? 'approved' : 'near', '\n').split('\n');
    near.appendChild(doc.createTextNode(sentence_[0]));
    near.appendChild(element('a', best[1], { href: best[2] }));
    near.appendChild(doc.createTextNode(sentence_[1]));
    take.onclick = function () {
      put(best[0]);
      tell(say('taken'));
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

  // ---- channels

  var CONTACTS = {
    'contact-foreign-phone': 'phone',
    'contact-foreign-email': 'email',
    'contact-foreign-url': 'website',
    'contact-foreign-address': 'address'
  };

  function bytes(text) {
    var count = 0;
    for (var i = 0; i < text.length; i++) {
      var point = text.codePointAt(i);
      i += point > 0xffff ? 1 : 0;
      // half a character becomes a question mark, as in the exported texts
      var half = point >= 0xd800 && point <= 0xdfff;
      count += point < 0x80 || half ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
    return count;
  }

  function codepoints(text) {
    var count = 0;
    for (var i = 0; i < text.length; i++) {
      i += text.codePointAt(i) > 0xffff ? 1 : 0;
      count++;
    }
    return count;
  }

  function number(count) {
    var text = String(count);
    for (var at = text.length - 3; at > 0; at -= 3) {
      text = text.slice(0, at) + RK.say('thousands') + text.slice(at);
    }
    return text;
  }

  function lengths(text) {
    var contacts = [];
    if (text !== '' && text.length <= 20000) {
      RK.judging.contacts(text, contacts).forEach(function (step) {
        while (step()) {
          // a long text takes some turns
        }
      });
    }
    doc.querySelectorAll('[data-draft-channel]').forEach(function (item) {
      var title = item.getAttribute('data-title');
      var unit = item.getAttribute('data-unit');
      var most = +item.getAttribute('data-most');
      var count = unit === 'bytes' ? bytes(text) : unit === 'utf16' ? text.length : codepoints(text);
      var meter = item.querySelector('meter');
      if (meter) {
        meter.value = Math.min(count, most);
      }
      item.querySelector('[data-draft-count]').textContent = most === 0
        ? say('count-free', number(count), say(unit))
        : count > most
          ? say('over', title, number(count - most), say(unit))
          : say('count', number(count), number(most), say(unit));
      var refuses = item.getAttribute('data-refuses').split(' ');
      var refused = contacts.filter(function (hit) {
        return refuses.indexOf(CONTACTS[hit.rule]) >= 0;
      });
      item.querySelector('[data-draft-refused]').textContent = refused
        .map(function (hit) {
          return say('refused', title, say(CONTACTS[hit.rule]), text.slice(hit.start, hit.end));
        })
        .join(' ');
    });
  }

  // ---- clearing and copying

  function clear() {
    box.value = '';
    window.clearTimeout(forgetting);
    window.clearTimeout(waiting);
    turn++;
    last = null;
    show(null);
  }

  one('[data-draft-clear]').addEventListener('click', function () {
    clear();
    box.focus();
    tell(say('cleared'));
  });

  one('[data-draft-copy]').addEventListener('click', function () {
    var text = box.value;
    if (last === null || last.verdict !== 'clean' || last.text !== text) {
      tell(say('copy-not'));
      announce(last === null ? say('empty') : verdict.textContent);
      return;
    }
    RK.copyText(text).then(function (copied) {
      tell(copied ? say('copied', number(codepoints(text))) : RK.say('press'));
      if (!copied) {
        box.select();
      }
    });
  });

  box.addEventListener('input', function () {
    changed(PAUSE);
  });
  kind.addEventListener('change', function () {
    changed(0);
  });
  language.addEventListener('change', function () {
    changed(0);
  });
  window.addEventListener('pagehide', clear);
  // a browser that shows the page again may have kept what was typed
  window.addEventListener('pageshow', clear);

  // the language is made ready while nobody types yet
  Object.keys(window.RK_JUDGE.languages).forEach(function (locale, i) {
    window.setTimeout(RK.judging.language, 50 * i, locale);
  });
  show(null);
})();
