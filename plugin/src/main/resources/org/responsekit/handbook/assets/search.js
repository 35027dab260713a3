// Search in staff words. Looks up what the build has put into search/; what is typed stays in the field.
(() => {
  'use strict';
  const box = document.querySelector('[data-search]');
  if (!box) {
    return;
  }
  const MOST = 8;
  const MOST_OF_A_KIND = 5;
  const CANDIDATES = 24;
  const WEAKEST = 0.12;
  const RK = window.RK;
  const KINDS = { s: RK.say('search-s'), t: RK.say('search-t'), g: RK.say('search-g') };
  const root = document.body.dataset.root || '';
  let index = null;
  let places = null;
  let terms = [];
  let stop = null;
  let asked = 0;
  const loading = new Map();

  // Data comes as scripts: nothing else can be loaded from disk.
  function load(file, then) {
    const waiting = loading.get(file);
    if (waiting) {
      waiting.push(then);
      return;
    }
    loading.set(file, [then]);
    const script = document.createElement('script');
    script.src = root + 'search/' + file;
    const done = ok => {
      const all = loading.get(file);
      loading.delete(file);
      script.remove();
      all.forEach(each => each(ok));
    };
    script.onload = () => done(true);
    script.onerror = () => done(false);
    document.head.append(script);
  }

  function start(then) {
    if (index) {
      then();
      return;
    }
    load('index.js', ok => {
      if (!ok || !window.responseKitSearch) {
        show([], RK.say('search-failed'));
        return;
      }
      index = window.responseKitSearch;
      terms = index.terms.split(' ');
      places = new Map(terms.map((term, at) => [term, at]));
      stop = new Set(index.stop.split(' '));
      index.endings = index.suffixes.split(' ');
      index.starts = Object.keys(index.files).filter(key => key[0] === 't').map(key => Number(key.slice(1)))
        .sort((a, b) => a - b);
      then();
    });
  }

  // The same as in Terms.java.
  function words(text) {
    return text.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f'\u2019]/g, '')
      .split(/[^\p{L}\p{N}]+/u).filter(word => word);
  }

  function stem(word) {
    if (word.length <= 3 || /[0-9]/.test(word)) {
      return word;
    }
    let left = word;
    for (let pass = 0; pass < 2; pass++) {
      const ending = index.endings.find(end => left.length - end.length >= 3 + pass && left.endsWith(end));
      left = ending ? left.slice(0, -ending.length) : left;
    }
    let single = '';
    for (let i = 0; i < left.length; i++) {
      single += i > 0 && left[i] === left[i - 1] && !'aeiou'.includes(left[i]) ? '' : left[i];
    }
    return single;
  }

  // How many letters are wrong, missing, too many or swapped; more than most is most + 1.
  function mistakes(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (none, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  // The terms that a word may mean, with how sure that is.
  function candidates(word, typing) {
    const wanted = stem(word);
    const exact = places.has(wanted);
    const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    const found = [];
    terms.forEach((term, at) => {
      if (term === wanted) {
        found.push([at, 1]);
        return;
      }
      if (term.includes('_')) {
        return;
      }
      let sure = 0;
      if (wanted.length >= (typing ? 2 : 4) && term.startsWith(wanted)) {
        sure = (typing ? 0.8 : 0.6) * (0.5 + 0.5 * wanted.length / term.length) * (exact ? 0.7 : 1);
      } else if (typing && word.length >= 4 && word.startsWith(term) && term.length >= 4) {
        sure = exact ? 0 : 0.6;
      }
      if (most > 0 && term.length >= 3) {
        const wrong = mistakes(wanted, term, most);
        if (wrong <= most && (wrong === 1 || term[0] === wanted[0])) {
          sure = Math.max(sure, (wrong === 1 ? 0.6 : 0.35) * (exact ? 0.3 : 1));
        }
      }
      if (sure > 0) {
        found.push([at, sure]);
      }
    });
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
  }

  function partOf(at) {
    let part = 0;
    for (const begin of index.starts) {
      part = begin <= at ? begin : part;
    }
    return part;
  }

  // Loads what of these parts is missing, then goes on.
  function need(keys, then) {
    const missing = keys.filter(key => !(key in index.data));
    let left = missing.length;
    let failed = false;
    if (left === 0) {
      then();
    }
    missing.forEach(key => load(index.files[key], ok => {
      failed = failed || !ok;
      left--;
      if (left === 0 && failed) {
        show([], RK.say('search-failed'));
      } else if (left === 0) {
        then();
      }
    }));
  }

  // Calls back with each entry a term is in, and what it counts there.
  function each(at, call) {
    const part = partOf(at);
    const lists = index.data['t' + part];
    if (typeof lists === 'string') {
      index.data['t' + part] = lists.split(' ');
    }
    const found = [];
    let entry = 0;
    let step = 0;
    for (const c of index.data['t' + part][at - part]) {
      if (c >= 'A' && c <= 'Z') {
        entry += step;
        found.push([entry, c.charCodeAt(0) - 64]);
        step = 0;
      } else {
        step = step * 36 + parseInt(c, 36);
      }
    }
    const rare = Math.log(1 + index.entries / found.length);
    found.forEach(([where, level]) => call(where, level * rare));
  }

  function search(text) {
    const turn = ++asked;
    const typed = words(text);
    const telling = typed.filter(word => !stop.has(word));
    if (telling.length === 0 || typed.join('').length < 2) {
      show([], '');
      return;
    }
    const wanted = telling.map((word, at) => candidates(word, word === typed[typed.length - 1] && at === telling.length - 1));
    const pairs = typed.slice(1).map((word, at) => places.get(stem(typed[at]) + '_' + stem(word)))
      .filter(at => at !== undefined);
    const parts = new Set(wanted.flat().map(one => one[0]).concat(pairs).map(at => 't' + partOf(at)));
    need([...parts], () => {
      if (turn === asked) {
        rank(turn, wanted, pairs);
      }
    });
  }

  function rank(turn, wanted, pairs) {
    const scores = new Map();
    const hits = new Map();
    wanted.forEach(found => {
      const best = new Map();
      found.forEach(([at, sure]) => each(at, (entry, counts) => {
        best.set(entry, Math.max(best.get(entry) || 0, counts * sure));
      }));
      best.forEach((counts, entry) => {
        scores.set(entry, (scores.get(entry) || 0) + counts);
        hits.set(entry, (hits.get(entry) || 0) + 1);
      });
    });
    pairs.forEach(at => each(at, (entry, counts) => {
      scores.set(entry, (scores.get(entry) || 0) + counts * 0.6);
      hits.set(entry, Math.max(hits.get(entry) || 0, 1));
    }));
    const order = [...scores].map(([entry, score]) => [entry, score * hits.get(entry) / Math.max(1, wanted.length)])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const strong = order.filter(one => one[1] >= order[0][1] * WEAKEST).slice(0, MOST * 4).map(one => one[0]);
    const from = entry => 'e' + Math.floor(entry / index.each) * index.each;
    need([...new Set(strong.map(from))], () => {
      if (turn === asked) {
        show(strong.map(entry => index.data[from(entry)][entry % index.each]));
      }
    });
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  const field = box.querySelector('input');
  field.setAttribute('writingsuggestions', 'false');
  const panel = element('div', 'results', '');
  const status = element('p', 'status', '');
  status.setAttribute('role', 'status');
  const list = element('div', 'groups', '');
  panel.append(status, list);
  panel.hidden = true;
  box.append(panel);

  const links = () => [...list.querySelectorAll('a')];

  // Shows entries by kind, the kind of the best one first.
  function show(entries, message) {
    list.textContent = '';
    const groups = new Map();
    let shown = 0;
    entries.forEach(entry => {
      const group = groups.get(entry[0]) || [];
      if (shown < MOST && group.length < MOST_OF_A_KIND) {
        group.push(entry);
        groups.set(entry[0], group);
        shown++;
      }
    });
    groups.forEach((group, kind) => {
      const heading = element('p', 'kind', KINDS[kind]);
      heading.id = 'at:search-' + kind;
      const items = element('ul', '', '');
      items.setAttribute('aria-labelledby', heading.id);
      group.forEach(([, href, title, line, ...badges]) => {
        const link = element('a', '', title);
        link.href = RK.link(root + href);
        const item = element('li', '', '');
        item.append(link);
        if (line) {
          item.append(element('p', 'hint', line));
        }
        if (badges.length) {
          const tags = element('p', 'tags', '');
          badges.forEach((badge, at) => tags.append(at ? ' ' : '', element('span', 'tag', badge)));
          item.append(tags);
        }
        items.append(item);
      });
      list.append(heading, items);
    });
    if (message === undefined) {
      message = shown ? RK.say('search-count', shown) : RK.say('search-none');
    }
    status.textContent = message;
    if (!shown && message) {
      const home = element('a', '', RK.say('search-home'));
      home.href = RK.link(root + 'index.html');
      const item = element('p', '', '');
      item.append(home);
      list.append(box.dataset.ask ? element('p', '', box.dataset.ask) : '', item);
    }
    panel.hidden = !message;
  }

  function close() {
    asked++;
    panel.hidden = true;
  }

  field.addEventListener('focus', () => start(() => {}));
  field.addEventListener('input', () => start(() => search(field.value)));
  field.addEventListener('click', () => {
    if (field.value && panel.hidden) {
      start(() => search(field.value));
    }
  });
  box.addEventListener('keydown', event => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    const open = !panel.hidden && all.length > 0;
    if (event.key === 'Escape') {
      if (panel.hidden) {
        field.value = '';
      }
      close();
      field.focus();
      event.preventDefault();
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? field : all[Math.min(next, all.length - 1)]).focus();
      event.preventDefault();
    } else if (open && event.key === 'Enter' && document.activeElement === field) {
      all[0].click();
      event.preventDefault();
    }
  });
  box.addEventListener('focusout', event => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) {
      close();
    }
  });
  document.addEventListener('click', event => {
    if (!box.contains(event.target)) {
      close();
    }
  });
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
  // what was typed may be a name: nothing of it comes back with the back button
  window.addEventListener('pagehide', () => {
    field.value = '';
    show([], '');
  });
})();
