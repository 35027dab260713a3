// What was found in a draft: the words marked, why, and what to say instead.
(function () {
  'use strict';
  var doc = document;
  var RK = window.RK;
  var page = RK.draft;
  var one = page.one;
  var say = page.say;
  var element = page.element;
  var marked = one('[data-draft-marked]');
  var notes = one('[data-draft-notes]');
  var UNKNOWN = 'wording-unrecognised';
  var MOST_BEHIND = 10000;
  var clean = new Map();

  /** How heavy a finding is, in a word: what makes no text a violating one is not called forbidden. */
  function weight(finding) {
    return finding.rule === UNKNOWN ? 'unknown'
      : RK.judging.violates(finding) ? finding.of.severity
        : finding.of.severity === 'info' ? 'info' : 'warning';
  }

  // The words again, with a mark for each finding; a mark inside another one starts behind it. Of a
  // very long text the end is left out.
  function mark(it, shown) {
    marked.lang = it.locale;
    var at = 0;
    shown.forEach(function (finding, i) {
      var start = Math.max(at, finding.start);
      var end = Math.max(start, finding.end);
      marked.appendChild(doc.createTextNode(it.text.slice(at, start)));
      var number = i + 1;
      marked.appendChild(element('mark', it.text.slice(start, end), {
        'data-rule': finding.rule,
        'data-severity': weight(finding)
      }));
      marked.appendChild(element('a', String(number), {
        href: '#at:note-' + number,
        id: 'at:mark-' + number,
        'aria-label': say('note', number),
        'aria-describedby': 'at:why-' + number
      }));
      at = end;
    });
    var most = shown.length < it.found.length ? 0 : MOST_BEHIND;
    var rest = it.text.slice(at);
    marked.appendChild(
      doc.createTextNode(rest.length > most ? rest.slice(0, most) + '\u2026' : rest));
  }

  function quote(text) {
    return text.length > 160 ? text.slice(0, 160) + '\u2026' : text;
  }

  /** The sentences that a finding touches, with the signs at their end. */
  function sentence(it, finding) {
    var start = finding.start;
    var end = finding.end;
    it.sentences.forEach(function (each) {
      if (RK.judging.overlaps(each, finding)) {
        start = Math.min(start, each.start);
        end = Math.max(end, each.end);
      }
    });
    while (end < it.text.length && '.!?\u2026,;:'.indexOf(it.text.charAt(end)) >= 0) {
      end++;
    }
    while (start < end && RK.judging.Unicode.isWhitespace(it.text.charCodeAt(start))) {
      start++;
    }
    return { start: start, end: end };
  }

  // A safer wording, once for each sentence, to be taken over; one that is not clean here, such as that
  // with a number that is not this practice's, is kept back.
  function instead(it, finding, item, offered) {
    var wording = finding.of.instead;
    var place = sentence(it, finding);
    var again = offered.some(function (other) {
      return other.wording === wording && RK.judging.overlaps(other, place);
    });
    if (again || !isClean(wording, it.locale)) {
      return;
    }
    offered.push({ start: place.start, end: place.end, wording: wording });
    var line = element('p', say('instead') + ' ');
    line.appendChild(element('q', wording, { lang: finding.of.locale || it.locale }));
    var button = element('button', say('use'), { type: 'button', 'data-use': finding.rule });
    button.addEventListener('click', function () {
      if (page.box.value === it.text) {
        page.put(replaced(it.text, place, wording));
        page.tell(say('used'));
      }
    });
    line.appendChild(doc.createTextNode(' '));
    line.appendChild(button);
    item.appendChild(line);
  }

  function isClean(wording, locale) {
    var key = page.kind.value + ' ' + locale + ' ' + wording;
    if (!clean.has(key)) {
      clean.set(key, RK.judge(wording, page.kind.value, locale).verdict === 'clean');
    }
    return clean.get(key);
  }

  // A text with a sentence replaced; what the text says already elsewhere is not said twice. What
  // follows begins anew, since the replaced words may have ended in a comma.
  function replaced(text, place, wording) {
    var before = text.slice(0, place.start);
    var after = text.slice(place.end);
    if (before.indexOf(wording) >= 0 || after.indexOf(wording) >= 0) {
      return (before + (before === '' ? after.trimStart() : after)).trim();
    }
    var space = 0;
    while (space < after.length && after.charAt(space) === ' ') {
      space++;
    }
    var next = after.charAt(space);
    var rest = after.slice(0, space) + (next >= 'a' && next <= 'z' ? next.toUpperCase() : next)
      + after.slice(space + 1);
    return before + wording + rest;
  }

  function note(it, finding, number, offered) {
    var rule = finding.of;
    var item = element('li', '', {
      id: 'at:note-' + number,
      tabindex: '-1',
      'data-rule': finding.rule,
      'data-severity': weight(finding)
    });
    var why = element('div', '', { id: 'at:why-' + number });
    var title = element('p', '');
    title.appendChild(element('strong', say(weight(finding)) + ': '));
    title.appendChild(doc.createTextNode((finding.what || rule.title) + '.'));
    var words = it.text.slice(finding.start, finding.end).trim();
    if (words !== '' && words.length < it.text.trim().length) {
      title.appendChild(doc.createTextNode(' ' + say('words') + ' '));
      // back to the mark, for those who came from there by a key
      var back = element('a', '', { href: '#at:mark-' + number });
      back.appendChild(element('q', quote(words), { lang: it.locale, translate: 'no' }));
      title.appendChild(back);
    }
    why.appendChild(title);
    why.appendChild(element('p', finding.rule === UNKNOWN ? say('unknown-why') : rule.why));
    item.appendChild(why);
    if (rule.instead) {
      instead(it, finding, item, offered);
    }
    item.appendChild(more(finding));
    return item;
  }

  /** Where a rule comes from. */
  function more(finding) {
    var rule = finding.of;
    var line = element('p', '', { class: 'hint' });
    if (rule.source) {
      line.appendChild(doc.createTextNode(say('source', rule.source) + '. '));
    }
    var principle = rule.principle && one('[data-principle="' + rule.principle + '"] a');
    if (principle) {
      line.appendChild(doc.createTextNode(say('principle') + ' '));
      line.appendChild(element('a', principle.textContent, {
        href: principle.getAttribute('href')
      }));
      line.appendChild(doc.createTextNode('. '));
    }
    line.appendChild(element('a', say('rule') + ' ' + finding.rule, {
      href: 'rules/' + finding.rule + '.html'
    }));
    return line;
  }

  /** Shows findings, or nothing. */
  function found(it, shown) {
    page.empty(notes);
    page.empty(marked);
    if (it === null) {
      return;
    }
    mark(it, shown);
    var offered = [];
    shown.forEach(function (finding, i) {
      notes.appendChild(note(it, finding, i + 1, offered));
    });
  }

  page.found = found;
})();
