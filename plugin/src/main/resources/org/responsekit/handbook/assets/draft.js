// Checks a draft while it is typed. Nothing typed is stored, sent or kept: it stays in the box
// until it is cleared, the page is left, or ten minutes pass without typing.
(function () {
  'use strict';
  var RK = window.RK;
  var page = RK.draft;
  var one = page.one;
  var say = page.say;
  var tell = page.tell;
  var box = page.box;
  var kind = page.kind;
  var language = page.language;
  var result = one('[data-result]');
  var verdict = one('[data-draft-verdict]');
  var judged = one('[data-draft-judged]');
  var found = one('[data-draft-found]');
  var progress = one('[data-draft-progress]');
  var SLICE = 20;
  var PAUSE = 150;
  var FORGET = 10 * 60 * 1000;
  var MOST_NOTES = 100;
  var MOST_FIRST = 20;

  /** Puts a text into the box, as if it had been typed. */
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
    return language.value || RK.guessLocale(text.slice(0, 2000)) || page.home;
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
    page.lengths(it === null ? '' : it.text, it === null ? [] : it.contacts);
    if (it === null) {
      progress.hidden = true;
      announce(say('empty'));
      judged.textContent = '';
      found.hidden = true;
      page.found(null);
      page.noneApproved();
      return;
    }
    var count = it.found.length;
    var many = count === 1 ? say('one') : count > 1 ? say('many', count) : '';
    announce(say(state, state === 'clean' && count > 0 ? many + ' ' + say('though') : many).trim());
    var shown = it.found.slice(0, MOST_NOTES);
    var how = language.value === '' ? 'guessed' : 'judged';
    var named = one('[data-draft-language] option[value="' + it.locale + '"]');
    judged.textContent = say(how, kind.options[kind.selectedIndex].text, named ? named.text : it.locale)
      + (shown.length < count ? ' ' + say('shown', shown.length, count) : '');
    found.hidden = count === 0;
    box.lang = it.locale;
    page.found(it, shown);
    window.setTimeout(function () {
      if (last === it) {
        page.approved(it);
      }
    }, 0);
  }

  function announce(text) {
    if (verdict.textContent !== text) {
      verdict.textContent = text;
    }
  }

  // ---- clearing and copying

  function clear() {
    box.value = '';
    window.clearTimeout(forgetting);
    window.clearTimeout(waiting);
    turn++;
    last = null;
    show(null);
    RK.judging.forget();
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
      tell(copied ? say('copied', page.number(page.codepoints(text))) : RK.say('press'));
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
  page.put = put;
  window.addEventListener('pagehide', clear);
  // a browser that shows the page again may have kept what was typed
  window.addEventListener('pageshow', clear);

  // What takes time is done while nobody types yet, a little at a time: the languages made ready, the
  // approved texts learnt, and some of them judged, so that the first draft is judged as fast as the
  // others. It goes on, but slower, when somebody types.
  function prepare() {
    var locales = Object.keys(window.RK_JUDGE.languages);
    var jobs = locales.map(function (locale) {
      return function () {
        return RK.judging.prepare(locale);
      };
    });
    locales.concat(page.home).forEach(function (locale) {
      jobs.push(function () {
        return page.learn(locale, 5);
      });
    });
    var texts = page.textsOf(page.home).slice(0, MOST_FIRST);
    texts.forEach(function (each) {
      var job = null;
      jobs.push(function () {
        job = job || RK.judging.start(each[0], kind.value, page.home);
        job.step(SLICE / 2);
        return job.result === null;
      });
    });

    function next() {
      if (!jobs[0]()) {
        jobs.shift();
      }
      if (jobs.length > 0) {
        window.setTimeout(next, box.value === '' ? 5 : 100);
      }
    }
    window.setTimeout(next, 50);
  }

  show(null);
  prepare();
})();
