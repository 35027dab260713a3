// What all scripts of the draft page share: its parts, its words, and small helpers.
(function () {
  'use strict';
  var doc = document;
  var RK = window.RK;

  function one(selector) {
    return doc.querySelector(selector);
  }

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

  /** Says it to those who cannot see the page. */
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

  /** A number as the reader of the page writes it. */
  function number(count) {
    var text = String(count);
    for (var at = text.length - 3; at > 0; at -= 3) {
      text = text.slice(0, at) + RK.say('thousands') + text.slice(at);
    }
    return text;
  }

  RK.draft = {
    box: one('[data-draft]'),
    kind: one('[data-draft-kind]'),
    language: one('[data-draft-language]'),
    home: doc.documentElement.lang,
    one: one,
    say: say,
    element: element,
    tell: tell,
    empty: empty,
    number: number
  };
})();
