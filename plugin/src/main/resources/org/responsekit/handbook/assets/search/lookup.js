// Search in staff words. Looks up what the build has put into search/; what is typed stays in the field.
(() => {
  'use strict';
  const box = document.querySelector('[data-search]');
  if (!box) {
    return;
  }
  const CANDIDATES = 24;
  const WEAKEST = 0.25;
  // What a word that means the same counts of what the word itself does.
  const SAME = 0.45;
  // In points that the build gives: from here on a word is as much the subject as can be.
  const FULL = 6;
  // A word counts as met from this score on; what more it scores does not make up for words not met.
  const SURE = 12.5;
  const BASE = 0.5;
  const FAINT = 0.6;
  const LONGTYPO = 0.6;
  const PERTYPO = 0.12;
  const TWO = 0.3;
  const OTHERFIRST = 0.7;
  const SHORTER = 0.15;
  const KNOWN = 0.2;
  const AGAIN = 0.3;
  const PAIR = 1;
  // Where two kinds answer as well, the situation leads to the others.
  const PRIOR = { s: 1.15, t: 1, g: 0.8 };
  const RK = window.RK;
  const { words, stems } = RK.terms;
  const { sound, letters, differing, mistakes } = RK.spelling;
  const root = document.body.dataset.root || '';
  const { panel, links, show } = RK.results.panelOf(box, root);
  let index = null;
  let terms = [];
  let single = null;
  let stem = null;
  let stop = null;
  let faint = null;
  let same = null;
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
      // each says how much of its start is that of the one before
      let before = '';
      terms = index.terms.split(' ').map(term => {
        before = before.slice(0, parseInt(term[0], 36)) + term.slice(1);
        return before;
      });
      single = singles();
      stop = new Set(index.stop.split(' '));
      faint = new Set(index.faint.split(' '));
      same = meanings();
      stem = stems(index);
      index.starts = Object.keys(index.files).filter(key => key[0] === 't').map(key => Number(key.slice(1)))
        .sort((a, b) => a - b);
      then();
    });
  }

  // A pair of words has a line in it; a group of words that mean the same has a name that no word has.
  function isWord(term) {
    return !term.includes('_') && term[0] !== '=';
  }

  // For the place of each word or pair that has others that mean the same, the places of its groups.
  function meanings() {
    const groups = new Map();
    index.same.split('|').filter(group => group).forEach(group => {
      const [name, ...members] = group.split(' ').map(place => parseInt(place, 36));
      members.forEach(at => groups.set(at, (groups.get(at) || []).concat(name)));
    });
    return groups;
  }

  // What is found by a word that means the same counts less than what is found by the word.
  function withSame(found) {
    const all = new Map(found);
    found.forEach(([at, sure]) => (same.get(at) || []).forEach(group =>
      all.set(group, Math.max(sure * SAME, all.get(group) || 0))));
    return [...all];
  }

  // The terms that are no pairs, with what tells at a glance that two of them are too different.
  function singles() {
    const places = [];
    terms.forEach((term, at) => {
      if (isWord(term)) {
        places.push(at);
      }
    });
    return {
      places: Int32Array.from(places),
      lengths: Uint8Array.from(places, at => Math.min(255, terms[at].length)),
      letters: Int32Array.from(places, at => letters(terms[at]))
    };
  }

  // Where the first term is that is not before a text; terms are in order.
  function from(text) {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (terms[middle] < text) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function placeOf(term) {
    const at = from(term);
    return terms[at] === term ? at : -1;
  }

  // The terms that a word may mean, with how sure that is.
  function candidates(word, typing) {
    const wanted = stem(word);
    const exact = placeOf(wanted);
    const found = new Map();
    const add = (at, sure) => found.set(at, Math.max(sure, found.get(at) || 0));
    if (wanted.length >= (typing ? 2 : 4)) {
      for (let at = from(wanted); at < terms.length && terms[at].startsWith(wanted); at++) {
        if (isWord(terms[at])) {
          add(at, (typing ? 0.8 : 0.6) * (0.5 + 0.5 * wanted.length / terms[at].length) * (exact < 0 ? 1 : 0.7));
        }
      }
    }
    for (let length = 4; typing && exact < 0 && length < word.length + 1; length++) {
      const at = placeOf(word.slice(0, length));
      if (at >= 0) {
        add(at, 0.6);
      }
    }
    misspelt(wanted, word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0, (at, wrong) =>
      add(at, (wrong < 2 ? Math.min(LONGTYPO, wanted.length * PERTYPO) : TWO) * (terms[at][0] === wanted[0] ? 1 : OTHERFIRST)
        * (1 - SHORTER * Math.max(0, wanted.length + 1 - terms[at].length)) * (exact < 0 ? 1 : KNOWN)));
    for (let length = 2; exact < 0 && length <= word.length - 2; length++) {
      const at = placeOf(stem(word.slice(0, length)) + '_' + stem(word.slice(length)));
      if (at >= 0) {
        add(at, 0.9);
      }
    }
    if (exact < 0 && wanted.length >= 4) {
      alike(wanted, at => add(at, 0.75));
    }
    if (exact >= 0) {
      found.set(exact, 1);
    }
    return withSame([...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES));
  }

  // Calls back with each term that only sounds the same.
  function alike(wanted, call) {
    const bits = letters(wanted);
    const heard = sound(wanted);
    single.places.forEach((at, i) => {
      if (Math.abs(single.lengths[i] - wanted.length) <= 2 && differing(bits, single.letters[i]) <= 4
        && sound(terms[at]) === heard) {
        call(at);
      }
    });
  }

  // Calls back with each term that has at most so many mistakes: two only behind the right first letter.
  function misspelt(wanted, most, call) {
    const bits = letters(wanted);
    for (let i = 0; most > 0 && i < single.places.length; i++) {
      if (single.lengths[i] >= 3 && Math.abs(single.lengths[i] - wanted.length) <= most
        && differing(bits, single.letters[i]) <= 2 * most) {
        const term = terms[single.places[i]];
        const allowed = term[0] === wanted[0] ? most : 1;
        const wrong = mistakes(wanted, term, allowed);
        if (wrong <= allowed) {
          call(single.places[i], wrong);
        }
      }
    }
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

  // The entries that a term is in, and what it counts there.
  function entriesOf(at) {
    const part = 't' + partOf(at);
    let lists = index.data[part];
    if (typeof lists === 'string') {
      lists = index.data[part] = lists.split(' ');
    }
    const place = at - part.slice(1);
    if (typeof lists[place] === 'string') {
      lists[place] = decoded(lists[place]);
    }
    return lists[place];
  }

  // A list is steps in 36 digits, each with a capital for what the term counts.
  function decoded(text) {
    const entries = [];
    const levels = [];
    let entry = 0;
    let step = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c >= 65 && c <= 90) {
        entry += step;
        entries.push(entry);
        levels.push((c - 64) * (c - 64) / 16);
        step = 0;
      } else {
        step = step * 36 + (c < 58 ? c - 48 : c - 87);
      }
    }
    // an entry that only mentions a word hardly makes the word common
    const mass = levels.reduce((sum, level) => sum + Math.min(1, level / FULL), 0);
    return { entries, levels, rare: Math.log(1 + index.entries / (1 + mass)) };
  }

  // Two neighbouring words that are a term, also when it is written as one; where one of them tells nothing they count less.
  function pairsOf(typed) {
    return typed.slice(1).flatMap((word, at) => {
      const sure = (stop.has(typed[at]) ? FAINT : 1) * (stop.has(word) ? FAINT : 1);
      const joined = stem(typed[at] + word);
      return [[placeOf(stem(typed[at]) + '_' + stem(word)), sure], [joined.length > typed[at].length + 1 ? placeOf(joined) : -1, 1]];
    }).filter(([at]) => at >= 0).map(pair => withSame([pair]));
  }

  // What means the same counts fully for one of the words that are typed, and hardly for the others.
  function once(lists) {
    const best = new Map();
    lists.flat().forEach(one => {
      if (terms[one[0]][0] === '=' && one[1] > (best.get(one[0]) || [0, 0])[1]) {
        best.set(one[0], one);
      }
    });
    lists.flat().forEach(one => {
      if (best.has(one[0]) && best.get(one[0]) !== one) {
        one[1] *= AGAIN;
      }
    });
  }

  function search(text) {
    const turn = ++asked;
    const typed = words(text);
    const telling = typed.filter(word => !stop.has(word));
    const pairs = pairsOf(typed);
    if (telling.length + pairs.length === 0 || typed.join('').length < 2) {
      show([], typed.length < 3 ? '' : undefined);
      return;
    }
    const wanted = telling.map((word, at) => candidates(word, word === typed[typed.length - 1] && at === telling.length - 1)
      .map(([place, sure]) => [place, faint.has(stem(word)) ? sure * FAINT : sure]));
    once([...wanted, ...pairs]);
    const parts = new Set([...wanted, ...pairs].flat().map(one => 't' + partOf(one[0])));
    need([...parts], () => {
      if (turn === asked) {
        rank(turn, wanted, pairs);
      }
    });
  }

  // Calls back with each entry that one of these terms is in, and what the best of them counts there.
  function eachBest(found, best, call) {
    const touched = [];
    found.forEach(([at, sure]) => {
      const { entries, levels, rare } = entriesOf(at);
      entries.forEach((entry, i) => {
        if (best[entry] === 0) {
          touched.push(entry);
        }
        best[entry] = Math.max(best[entry], levels[i] * rare * sure);
      });
    });
    touched.forEach(entry => {
      call(entry, best[entry]);
      best[entry] = 0;
    });
  }

  function rank(turn, wanted, pairs) {
    const scores = new Float64Array(index.entries);
    const hits = new Float64Array(index.entries);
    const best = new Float64Array(index.entries);
    wanted.forEach(found => {
      eachBest(found, best, (entry, score) => {
        scores[entry] += score;
        hits[entry] += Math.min(1, score / SURE);
      });
    });
    pairs.forEach(found => eachBest(found, best, (entry, score) => {
      scores[entry] += score * PAIR;
      hits[entry] = Math.max(hits[entry], Math.min(1, score / SURE));
    }));
    scores.forEach((score, entry) => {
      scores[entry] = score * (BASE + hits[entry]);
    });
    const strong = strongest(scores);
    const partOfEntry = entry => 'e' + Math.floor(entry / index.each) * index.each;
    need([...new Set(strong.map(partOfEntry))], () => {
      if (turn === asked) {
        show(strong.map(entry => [index.data[partOfEntry(entry)][entry % index.each], scores[entry]])
          .map(([entry, score]) => [entry, score * PRIOR[entry[0]]])
          .sort((a, b) => b[1] - a[1]).map(([entry]) => entry));
      }
    });
  }

  // The entries with the highest scores, the earlier one first where two are equal.
  function strongest(scores) {
    const order = [];
    const most = RK.results.MOST * 4;
    scores.forEach((score, entry) => {
      if (score > 0 && (order.length < most || score > scores[order[most - 1]])) {
        let at = order.length;
        while (at > 0 && scores[order[at - 1]] < score) {
          at--;
        }
        order.splice(at, 0, entry);
        order.length = Math.min(order.length, most);
      }
    });
    return order.filter(entry => scores[entry] >= scores[order[0]] * WEAKEST);
  }

  const field = box.querySelector('input');
  field.setAttribute('writingsuggestions', 'false');

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
