// Of all texts that a template has, the one that fits what was chosen, with what was filled in.
(() => {
  'use strict';
  const RK = window.RK;
  const { all, one, list } = RK;

  RK.Texts = class {
    constructor(element) {
      this.element = element;
      this.title = element.dataset.title;
      // another wording each day, so that replies do not repeat
      this.turn = RK.today();
      this.texts = all('[data-snippet]', element).map(snippet => ({
        snippet,
        box: snippet.closest('.text'),
        locale: snippet.dataset.locale,
        key: snippet.dataset.snippet
      }));
      this.places = [];
      this.texts.forEach(text => this.add(text, text.snippet));
      all('[data-same]', element).forEach(same => {
        this.texts.filter(text => text.key === same.dataset.same).forEach(text => this.add(text, same));
        same.hidden = true;
      });
    }

    /** Enters where a text goes, as an element says. */
    add(text, from) {
      const pairs = list(from, 'data-at');
      if (!pairs.length) {
        list(from, 'data-channel').forEach(channel =>
          list(from, 'data-location').forEach(location => pairs.push(channel + '/' + location)));
      }
      const language = from.closest('[data-language]');
      const locale = language ? language.dataset.language : text.locale;
      this.places.push({ text, variant: from.dataset.variant, locale, pairs });
    }

    /** The texts for a language, channel and location, one per wording. */
    fitting(locale, pair) {
      const seen = new Set();
      return this.places.filter(place => {
        const fits = place.locale === locale && !seen.has(place.variant) && (!pair || place.pairs.includes(pair));
        if (fits) {
          seen.add(place.variant);
        }
        return fits;
      });
    }

    find() {
      const locales = [RK.chosen('lang') || document.documentElement.lang, ...this.places.map(place => place.locale)];
      for (const locale of locales) {
        const own = this.fitting(locale, '');
        if (own.length) {
          // the channel that was chosen, or the template's first; likewise the location
          const pairs = own[0].pairs;
          const at = RK.chosen('loc') || pairs[0].split('/')[1];
          for (const channel of [RK.chosen('ch'), ...pairs.map(pair => pair.split('/')[0])]) {
            const found = this.fitting(locale, channel + '/' + at);
            if (found.length) {
              this.channel = channel;
              return found;
            }
          }
          this.channel = pairs[0].split('/')[0];
          return own;
        }
      }
      return [];
    }

    show() {
      const found = this.find();
      if (!found.length) {
        return;
      }
      all('[data-missing]', this.element).forEach(missing => {
        missing.hidden = missing.dataset.missing !== RK.chosen('lang');
      });
      const at = this.turn % found.length;
      this.shown = found[at].text;
      this.texts.forEach(text => {
        text.box.hidden = text !== this.shown;
      });
      all('.wording, .language', this.element).forEach(part => {
        part.hidden = !part.contains(this.shown.box);
      });
      all('[data-open], [data-count]', this.element).forEach(part => {
        part.hidden = (part.dataset.open || part.dataset.count) !== this.channel;
      });
      all('[data-copy]', this.element).forEach(button => {
        button.dataset.copy = this.shown.key;
      });
      all('.turn', this.element).forEach(turn => {
        turn.hidden = found.length < 2;
        one('[data-turn]', turn).textContent = RK.say('turn', at + 1, found.length);
      });
      this.fill();
    }

    another() {
      this.turn += 1;
      this.show();
      RK.tell(one('[data-turn]', this.element).textContent);
    }

    /** The field of a blank that the shown text has. */
    field(name) {
      return all('[data-fill]', this.element).find(field => field.dataset.fill === name);
    }

    /** Puts what was chosen or typed into the shown text, and counts it. */
    fill() {
      const used = new Set();
      let open = false;
      all('[data-blank]', this.shown.snippet).forEach(blank => {
        const name = blank.dataset.blank;
        const field = this.field(name);
        const value = field ? this.value(field) : '';
        if (blank.rkLabel === undefined) {
          blank.rkLabel = blank.classList.contains('gap') ? blank.textContent : '';
        }
        used.add(name);
        open = open || !value;
        blank.textContent = value || blank.rkLabel || '[' + field.dataset.label + ']';
        blank.className = value ? 'blank' : 'gap';
      });
      this.shown.box.classList.toggle('open', open);
      all('.unfinished', this.shown.box).forEach(hint => {
        hint.hidden = !open;
      });
      all('.field', this.element).forEach(field => {
        const control = one('[data-fill]', field);
        field.hidden = control ? !used.has(control.dataset.fill) : false;
      });
      all('.private', this.element).forEach(row => {
        row.hidden = !all('input[data-fill]', this.element).some(input => used.has(input.dataset.fill));
      });
      all('[data-count]', this.element).forEach(element => this.count(element));
    }

    value(field) {
      if (field.tagName === 'INPUT') {
        return field.value.trim();
      }
      const option = field.selectedOptions[0];
      return (option && option.getAttribute('data-l-' + this.shown.locale.toLowerCase())) || '';
    }

    count(element) {
      const now = RK.length(this.shown.snippet.textContent, element.dataset.unit);
      const figure = one('[data-figure]', element);
      const meter = one('meter', element);
      // the number stands first in every language
      figure.textContent = figure.textContent.replace(/^[\d.,\s]*\d/, RK.number(now));
      if (meter) {
        meter.value = now;
      }
    }

    /** Puts the labels back where something was typed. */
    forget() {
      this.texts.forEach(text => {
        all('[data-blank]', text.snippet).forEach(blank => {
          const field = this.field(blank.dataset.blank);
          if (blank.rkLabel && field && field.tagName === 'INPUT') {
            blank.textContent = blank.rkLabel;
            blank.className = 'gap';
          }
        });
      });
      if (this.shown) {
        this.fill();
      }
    }
  };
})();
