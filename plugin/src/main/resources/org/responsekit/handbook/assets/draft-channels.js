// How long a draft is for each channel, and what of it a channel refuses.
(function () {
  'use strict';
  var doc = document;
  var page = window.RK.draft;
  var say = page.say;
  var number = page.number;

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

  /** Says of each channel how long a text is for it, and which contacts it refuses. */
  function lengths(text, contacts) {
    var counts = { bytes: bytes(text), utf16: text.length, codepoints: codepoints(text) };
    doc.querySelectorAll('[data-draft-channel]').forEach(function (item) {
      var title = item.getAttribute('data-title');
      var unit = item.getAttribute('data-unit');
      var most = +item.getAttribute('data-most');
      var count = counts[unit];
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

  page.codepoints = codepoints;
  page.lengths = lengths;
})();
