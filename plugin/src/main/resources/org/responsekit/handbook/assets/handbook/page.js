// What the other parts ask of a page: its elements, its words, its days. The build joins the parts into handbook.js.
(() => {
  'use strict';
  const RK = window.RK;

  RK.all = (selector, within) => [...(within || document).querySelectorAll(selector)];

  RK.one = (selector, within) => (within || document).querySelector(selector);

  /** The words of an attribute. */
  RK.list = (element, name) => (element.getAttribute(name) || '').split(' ').filter(Boolean);

  /** A text of the handbook, with values filled in. */
  RK.say = (key, ...values) =>
    values.reduce((text, value, at) => text.replace('{' + at + '}', () => value), RK.words[key] || key);

  /** Tells everyone, also those who listen, what has happened. */
  RK.tell = text => {
    const told = RK.one('[data-status]');
    told.textContent = '';
    // an equal text twice in a row would not be announced again
    setTimeout(() => {
      told.textContent = text;
    }, 30);
    clearTimeout(RK.tell.timer);
    RK.tell.timer = setTimeout(() => {
      told.textContent = '';
    }, 8000);
  };

  // Days are whole ones since 1970-01-01, of the reader's own calendar.

  RK.today = () => {
    const now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5;
  };

  RK.day = iso => {
    const [year, month, day] = iso.split('-').map(Number);
    return Date.UTC(year, month - 1, day) / 864e5;
  };

  /** How many of a channel's unit a text has, as the build counts. */
  RK.length = (text, unit) => {
    if (unit === 'utf16') {
      return text.length;
    }
    const points = [...text];
    return unit === 'bytes' ? new TextEncoder().encode(text).length : points.length;
  };

  /** A number with a mark between thousands. */
  RK.number = number => String(number).replace(/\B(?=(\d{3})+$)/g, RK.say('thousands'));
})();
