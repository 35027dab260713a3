// What the pages of the handbook can do beyond being read. Nothing is fetched, nothing typed is kept.
(function () {
  'use strict';
  var doc = document;
  var root = doc.documentElement;

  function all(selector, within) {
    return Array.prototype.slice.call((within || doc).querySelectorAll(selector));
  }

  function one(selector, within) {
    return (within || doc).querySelector(selector);
  }

  function list(element, name) {
    return (element.getAttribute(name) || '').split(' ').filter(Boolean);
  }

  /** A text of the handbook, with values filled in. */
  RK.say = function (key) {
    var text = RK.words[key] || key;
    for (var i = 1; i < arguments.length; i++) {
      text = text.replace('{' + (i - 1) + '}', arguments[i]);
    }
    return text;
  };

  /** Tells everyone, also those who listen, what has happened. */
  RK.tell = function (text) {
    var told = one('[data-status]');
    told.textContent = '';
    // an equal text twice in a row would not be announced again
    window.setTimeout(function () {
      told.textContent = text;
    }, 30);
    window.clearTimeout(RK.tell.timer);
    RK.tell.timer = window.setTimeout(function () {
      told.textContent = '';
    }, 8000);
  };

  // Dates: whole days since 1970-01-01, of the reader's own calendar.

  function today() {
    var now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5;
  }

  function day(iso) {
    var parts = iso.split('-');
    return Date.UTC(+parts[0], parts[1] - 1, +parts[2]) / 864e5;
  }

  // The state: what was chosen at the top, and the filters of the library, in the address.

  var SETS = ['loc', 'ch', 'lang'];
  var first = {};
  var known = {};
  var filters = {};
  RK.state = {};

  all('[data-set]').forEach(function (select) {
    var name = select.getAttribute('data-set');
    known[name] = all('option', select).map(function (option) {
      return option.value;
    });
    first[name] = known[name][0];
  });

  function parse(hash) {
    var found = {};
    if (hash.indexOf('=') > 0) {
      hash.slice(1).split('&').forEach(function (part) {
        var at = part.indexOf('=');
        try {
          found[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1));
        } catch (e) {
          // an address that someone has cut; the rest of it still counts
        }
      });
    }
    return found;
  }

  function write(parts) {
    return parts
      .filter(function (part) {
        return part[1];
      })
      .map(function (part) {
        return part[0] + '=' + encodeURIComponent(part[1]);
      })
      .join('&');
  }

  function chosen() {
    return SETS.map(function (name) {
      return [name, RK.state[name] === first[name] ? '' : RK.state[name]];
    });
  }

  function read() {
    var found = parse(window.location.hash);
    SETS.forEach(function (name) {
      var ok = known[name] && known[name].indexOf(found[name]) >= 0;
      RK.state[name] = ok ? found[name] : first[name];
    });
    filters = found;
    return found;
  }

  function save() {
    var parts = chosen();
    all('[data-filter]').forEach(function (select) {
      parts.push([select.getAttribute('data-filter'), select.value]);
    });
    var hash = write(parts);
    if (hash !== window.location.hash.slice(1)) {
      window.location.replace('#' + hash);
    }
  }

  /** The address of a page of the handbook with the state kept. */
  RK.link = function (href) {
    var at = href.indexOf('#');
    var page = at < 0 ? href : href.slice(0, at);
    if (page === '' || /^[a-z][a-z+.-]*:|^\/\//i.test(page)) {
      return href;
    }
    var anchor = at < 0 ? '' : href.slice(at + 1);
    var old = parse('#' + anchor);
    var to = anchor.indexOf('=') > 0 ? old.to || '' : anchor;
    var state = write(chosen());
    return page + (state ? '#' + state + (to ? '&to=' + to : '') : to ? '#' + to : '');
  };

  function keep(link) {
    var href = link.getAttribute('href');
    if (link.getAttribute('target') !== '_blank') {
      var kept = RK.link(href);
      if (kept !== href) {
        link.setAttribute('href', kept);
      }
    }
  }

  function go(anchor) {
    var target = anchor && doc.getElementById(decodeURIComponent(anchor));
    if (target) {
      var fold = target.closest('details');
      if (fold) {
        fold.open = true;
      }
      if (!target.hasAttribute('tabindex')) {
        target.setAttribute('tabindex', '-1');
      }
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    }
  }

  doc.addEventListener(
    'click',
    function (event) {
      var link = event.target.closest && event.target.closest('a[href]');
      if (!link) {
        return;
      }
      var href = link.getAttribute('href');
      if (href.charAt(0) === '#' && window.location.hash.indexOf('=') > 0) {
        // the browser would put the anchor in the place of the state
        event.preventDefault();
        go(href.slice(1));
      } else {
        keep(link);
      }
    },
    true
  );

  // Texts: of all that a template has, the one that fits what was chosen.

  function Texts(element) {
    var self = this;
    this.element = element;
    this.title = element.getAttribute('data-title');
    this.values = {};
    this.turn = today();
    this.texts = all('[data-snippet]', element).map(function (snippet) {
      return {
        snippet: snippet,
        box: snippet.closest('.text'),
        locale: snippet.getAttribute('data-locale'),
        key: snippet.getAttribute('data-snippet')
      };
    });
    this.places = [];
    this.texts.forEach(function (text) {
      self.add(text, text.snippet, list(text.snippet, 'data-channel'), list(text.snippet, 'data-location'));
    });
    all('[data-same]', element).forEach(function (same) {
      var key = same.getAttribute('data-same');
      self.texts.forEach(function (text) {
        if (text.key === key) {
          self.add(text, same, [], []);
        }
      });
      same.hidden = true;
    });
    all('[data-fill]', element).forEach(function (field) {
      field.addEventListener('input', function () {
        field.removeAttribute('aria-invalid');
        self.fill();
        if (field.tagName === 'INPUT') {
          forgetLater();
        }
      });
    });
    all('[data-another]', element).forEach(function (button) {
      button.addEventListener('click', function () {
        self.turn += 1;
        self.show();
        RK.tell(one('[data-turn]', element).textContent);
      });
    });
    all('[data-copy]', element).forEach(function (button) {
      button.addEventListener('click', function () {
        self.copy(button, false);
      });
    });
    all('[data-open]', element).forEach(function (link) {
      link.addEventListener('click', function (event) {
        if (!self.copy(link, true)) {
          event.preventDefault();
        }
      });
    });
  }

  Texts.prototype.add = function (text, from, channels, locations) {
    var pairs = list(from, 'data-at');
    if (!pairs.length) {
      channels.forEach(function (channel) {
        locations.forEach(function (location) {
          pairs.push(channel + '/' + location);
        });
      });
    }
    var variant = from.getAttribute('data-variant');
    var language = from.closest('[data-language]');
    var locale = language ? language.getAttribute('data-language') : text.locale;
    this.places.push({ text: text, variant: variant, locale: locale, pairs: pairs });
  };

  /** The texts for a language, channel and location, one per wording. */
  Texts.prototype.fitting = function (locale, pair) {
    var seen = {};
    return this.places.filter(function (place) {
      var fits =
        place.locale === locale &&
        !seen['v' + place.variant] &&
        (!pair || place.pairs.indexOf(pair) >= 0);
      if (fits) {
        seen['v' + place.variant] = true;
      }
      return fits;
    });
  };

  Texts.prototype.find = function () {
    var locales = [RK.state.lang || root.lang].concat(
      this.places.map(function (place) {
        return place.locale;
      })
    );
    for (var i = 0; i < locales.length; i++) {
      var own = this.fitting(locales[i], '');
      if (own.length) {
        // the channel that was chosen, or the template's first; likewise the location
        var pairs = own[0].pairs;
        var location = RK.state.loc || pairs[0].split('/')[1];
        var channels = [RK.state.ch || ''].concat(
          pairs.map(function (pair) {
            return pair.split('/')[0];
          })
        );
        for (var j = 0; j < channels.length; j++) {
          var found = this.fitting(locales[i], channels[j] + '/' + location);
          if (found.length) {
            this.channel = channels[j];
            return found;
          }
        }
        this.channel = pairs[0].split('/')[0];
        return own;
      }
    }
    return [];
  };

  Texts.prototype.show = function () {
    var found = this.find();
    if (!found.length) {
      return;
    }
    all('[data-missing]', this.element).forEach(function (missing) {
      missing.hidden = missing.getAttribute('data-missing') !== RK.state.lang;
    });
    var at = this.turn % found.length;
    var shown = found[at].text;
    var channel = this.channel;
    this.shown = shown;
    this.texts.forEach(function (text) {
      text.box.hidden = text !== shown;
    });
    all('.wording', this.element).forEach(function (wording) {
      wording.hidden = !wording.contains(shown.box);
    });
    all('.language', this.element).forEach(function (language) {
      language.hidden = !language.contains(shown.box);
    });
    all('[data-open], [data-count]', this.element).forEach(function (part) {
      part.hidden = (part.getAttribute('data-open') || part.getAttribute('data-count')) !== channel;
    });
    all('[data-copy]', this.element).forEach(function (button) {
      button.setAttribute('data-copy', shown.key);
    });
    all('.turn', this.element).forEach(function (turn) {
      turn.hidden = found.length < 2;
      one('[data-turn]', turn).textContent = RK.say('turn', at + 1, found.length);
    });
    this.fill();
  };

  /** The field of a blank that the shown text has. */
  Texts.prototype.field = function (name) {
    return all('[data-fill]', this.element).filter(function (field) {
      return field.getAttribute('data-fill') === name;
    })[0];
  };

  /** Puts what was chosen or typed into the shown text, and counts it. */
  Texts.prototype.fill = function () {
    var self = this;
    var used = {};
    var open = false;
    all('[data-blank]', this.shown.snippet).forEach(function (blank) {
      var name = blank.getAttribute('data-blank');
      var field = self.field(name);
      var value = field ? self.value(field) : '';
      if (blank.rkLabel === undefined) {
        blank.rkLabel = blank.classList.contains('gap') ? blank.textContent : '';
      }
      used[name] = true;
      open = open || !value;
      blank.textContent = value || blank.rkLabel || '[' + field.getAttribute('data-label') + ']';
      blank.className = value ? 'blank' : 'gap';
    });
    this.shown.box.classList.toggle('open', open);
    all('.unfinished', this.shown.box).forEach(function (hint) {
      hint.hidden = !open;
    });
    all('.field', this.element).forEach(function (field) {
      var control = one('[data-fill]', field);
      field.hidden = control ? !used[control.getAttribute('data-fill')] : false;
    });
    all('.private', this.element).forEach(function (row) {
      row.hidden = !all('input[data-fill]', self.element).some(function (input) {
        return used[input.getAttribute('data-fill')];
      });
    });
    all('[data-count]', this.element).forEach(count.bind(null, this.shown.snippet.textContent));
  };

  Texts.prototype.value = function (field) {
    if (field.tagName === 'INPUT') {
      return field.value.trim();
    }
    var option = field.options[field.selectedIndex];
    return (option && option.getAttribute('data-l-' + this.shown.locale.toLowerCase())) || '';
  };

  /** How many of a channel's unit a text has, as the build counts. */
  RK.length = function (text, unit) {
    if (unit === 'utf16') {
      return text.length;
    }
    var points = Array.from(text);
    if (unit !== 'bytes') {
      return points.length;
    }
    return points.reduce(function (sum, point) {
      var code = point.codePointAt(0);
      return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
    }, 0);
  };

  /** A number with a mark between thousands. */
  RK.number = function (number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, RK.say('thousands'));
  };

  function count(text, element) {
    var now = RK.length(text, element.getAttribute('data-unit'));
    var figure = one('[data-figure]', element);
    var meter = one('meter', element);
    // the number stands first in every language
    figure.textContent = figure.textContent.replace(/^[\d.,\s]*\d/, RK.number(now));
    if (meter) {
      meter.value = now;
    }
  }

  // Copying.

  function byCommand(text) {
    var area = doc.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'unseen';
    doc.body.appendChild(area);
    var focused = doc.activeElement;
    area.select();
    area.setSelectionRange(0, text.length);
    var done = false;
    try {
      done = doc.execCommand('copy');
    } catch (e) {
      // the browser may forbid it
    }
    area.remove();
    if (focused) {
      focused.focus({ preventScroll: true });
    }
    return done;
  }

  /** Copies a text; must be called while a click is handled. Resolves to whether it worked. */
  RK.copyText = function (text, atOnce) {
    if (!atOnce && window.isSecureContext && navigator.clipboard) {
      return navigator.clipboard.writeText(text).then(
        function () {
          return true;
        },
        function () {
          return byCommand(text);
        }
      );
    }
    return Promise.resolve(byCommand(text));
  };

  /** False when something must be chosen first. */
  Texts.prototype.copy = function (button, atOnce) {
    var self = this;
    var open = one('.gap', this.shown.snippet);
    if (open) {
      var field = this.field(open.getAttribute('data-blank'));
      RK.tell(RK.say('fill-first', field.getAttribute('data-label')));
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      return false;
    }
    var snippet = this.shown.snippet;
    var text = snippet.textContent;
    var select = one('[data-set=lang]');
    var locale = this.shown.locale;
    var language = select
      ? all('option', select).filter(function (option) {
          return option.value === locale;
        })[0].textContent
      : locale;
    // a link takes the focus away with the page it opens, so copying may not wait
    RK.copyText(text, atOnce).then(function (done) {
      if (!done) {
        window.getSelection().selectAllChildren(snippet);
        RK.tell(RK.say(window.matchMedia('(pointer: coarse)').matches ? 'press-phone' : 'press'));
        return;
      }
      RK.tell(RK.say('copied', self.title, language, RK.number(RK.length(text, 'codepoints'))));
      var face = one('[data-copy] > span', self.element);
      if (!face.rkWord) {
        face.rkWord = face.textContent;
      }
      face.textContent = RK.say('copied-short');
      face.parentNode.classList.add('done');
      window.clearTimeout(face.rkTimer);
      face.rkTimer = window.setTimeout(function () {
        face.textContent = face.rkWord;
        face.parentNode.classList.remove('done');
      }, 3000);
    });
    return true;
  };

  // What is typed is forgotten: on leaving, on request, and after ten minutes.

  var texts = [];
  var forgetTimer;

  function forget() {
    window.clearTimeout(forgetTimer);
    all('input[data-fill]').forEach(function (input) {
      input.value = '';
    });
    texts.forEach(function (group) {
      group.texts.forEach(function (text) {
        all('[data-blank]', text.snippet).forEach(function (blank) {
          var field = group.field(blank.getAttribute('data-blank'));
          if (blank.rkLabel && field && field.tagName === 'INPUT') {
            blank.textContent = blank.rkLabel;
            blank.className = 'gap';
          }
        });
      });
      if (group.shown) {
        group.fill();
      }
    });
  }

  function forgetLater() {
    window.clearTimeout(forgetTimer);
    forgetTimer = window.setTimeout(forget, 6e5);
  }

  // The library.

  function filter() {
    var items = all('[data-template]', one('main'));
    var found = {};
    var any = false;
    var picked = all('[data-filter]').map(function (select) {
      any = any || select.value !== '';
      return ['data-' + select.getAttribute('data-filter'), select.value];
    });
    items.forEach(function (item) {
      var fits = picked.every(function (part) {
        return !part[1] || list(item, part[0]).indexOf(part[1]) >= 0;
      });
      item.hidden = !fits;
      if (fits && !item.closest('[data-retired]')) {
        found[item.getAttribute('data-template')] = true;
      }
    });
    all('.shelf-group, .shelf').forEach(function (part) {
      part.hidden = !one('[data-template]:not([hidden])', part);
    });
    var number = Object.keys(found).length;
    one('[data-found]').textContent = number === 1 ? RK.say('found-one') : RK.say('found', number);
    one('[data-clear-filters]').hidden = !any;
  }

  // Putting it together.

  function apply() {
    all('[data-set]').forEach(function (select) {
      select.value = RK.state[select.getAttribute('data-set')];
    });
    all('a[href]').forEach(keep);
    texts.forEach(function (group) {
      group.show();
    });
    if (one('[data-filters]')) {
      all('[data-filter]').forEach(function (select) {
        var wanted = filters[select.getAttribute('data-filter')] || '';
        select.value = wanted;
        if (select.selectedIndex < 0) {
          select.value = '';
        }
      });
      filter();
    }
  }

  function ticks() {
    all('li.task > .box').forEach(function (box, i) {
      var item = box.parentNode;
      var tick = doc.createElement('input');
      tick.type = 'checkbox';
      tick.autocomplete = 'off';
      tick.checked = box.classList.contains('done');
      item.id = item.id || 'at:task-' + i;
      tick.setAttribute('aria-labelledby', item.id);
      item.replaceChild(tick, box);
    });
  }

  function banners() {
    var now = today();
    all('.notice[data-due]').forEach(function (notice) {
      notice.hidden = now <= day(notice.getAttribute('data-due'));
    });
    all('.notice[data-published]').forEach(function (notice) {
      var old = now - day(notice.getAttribute('data-published'));
      notice.hidden = old <= +notice.getAttribute('data-days');
      one('span', notice).textContent = RK.say('old', old);
    });
    all('[data-overdue]').forEach(function (section) {
      var late = all('[data-due]', section).filter(function (item) {
        item.hidden = now <= day(item.getAttribute('data-due'));
        return !item.hidden;
      });
      section.hidden = !late.length;
      one('h2', section).textContent = RK.say('overdue');
    });
  }

  function look(select) {
    select.value = root.getAttribute('data-theme') || '';
    select.addEventListener('change', function () {
      try {
        if (select.value) {
          window.localStorage.setItem('rk-theme', select.value);
        } else {
          window.localStorage.removeItem('rk-theme');
        }
      } catch (e) {
        // storage may be switched off; the look then lasts as long as the page
      }
      if (select.value) {
        root.setAttribute('data-theme', select.value);
      } else {
        root.removeAttribute('data-theme');
      }
    });
  }

  all('[data-set]').forEach(function (select) {
    select.addEventListener('change', function () {
      RK.state[select.getAttribute('data-set')] = select.value;
      save();
      apply();
    });
  });
  all('[data-filter]').forEach(function (select) {
    select.addEventListener('change', function () {
      filters[select.getAttribute('data-filter')] = select.value;
      filter();
      save();
    });
  });
  all('[data-clear-filters]').forEach(function (button) {
    button.addEventListener('click', function () {
      all('[data-filter]').forEach(function (select) {
        select.value = '';
      });
      filters = {};
      filter();
      save();
      one('[data-filter]').focus();
    });
  });
  all('[data-clear]').forEach(function (button) {
    button.addEventListener('click', function () {
      forget();
      RK.tell(RK.say('cleared'));
    });
  });
  all('[data-look]').forEach(look);
  window.addEventListener('pagehide', forget);
  window.addEventListener('hashchange', function () {
    read();
    apply();
  });

  texts = all('[data-texts]').map(function (element) {
    return new Texts(element);
  });
  ticks();
  banners();
  var found = read();
  apply();
  root.classList.add('ready');
  go(found.to);
})();
