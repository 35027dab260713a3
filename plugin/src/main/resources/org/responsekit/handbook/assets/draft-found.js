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

  // The words again, with a mark for each finding; a mark inside another one starts behind it.
  function mark(it, shown) {
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
    if (RK.judge(wording, page.kind.value, it.locale).verdict !== 'clean') {
      return;
    }
    var button = element('button', say('use'), { type: 'button', 'data-use': finding.rule });
    button.addEventListener('click', function () {
      var place = sentence(it, finding);
      if (page.box.value !== it.text) {
        return;
      }
      page.put(it.text.slice(0, place.start) + wording + it.text.slice(place.end));
      page.tell(say('used'));
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

  /** Shows findings, or nothing. */
  function found(it, shown) {
    page.empty(notes);
    page.empty(marked);
    if (it === null) {
      return;
    }
    mark(it, shown);
    shown.forEach(function (finding, i) {
      notes.appendChild(note(it, finding, i + 1));
    });
  }

  page.found = found;
})();
