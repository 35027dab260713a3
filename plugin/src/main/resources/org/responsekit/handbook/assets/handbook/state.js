// What was chosen at the top, and the filters of the library: both stand in the address.
(() => {
  'use strict';
  const RK = window.RK;
  const NAMES = ['loc', 'ch', 'lang'];
  const selects = {};
  const first = {};

  /** What was chosen, by name; empty where nobody chose, which means the first there is. */
  RK.state = {};

  /** The filters by name. */
  RK.filters = {};

  RK.all('[data-set]').forEach(select => {
    const name = select.dataset.set;
    selects[name] = select;
    first[name] = select.dataset.first;
  });

  function parse(hash) {
    const found = {};
    if (hash.indexOf('=') > 0) {
      hash.slice(1).split('&').forEach(part => {
        const at = part.indexOf('=');
        try {
          found[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1));
        } catch (e) {
          // an address that someone has cut; the rest of it still counts
        }
      });
    }
    return found;
  }

  const write = parts =>
    parts.filter(part => part[1]).map(part => part[0] + '=' + encodeURIComponent(part[1])).join('&');

  const chosen = () => NAMES.map(name => [name, RK.state[name]]);

  const has = (select, value) => [...select.options].some(option => option.value === value);

  /** Takes the state from the address. A page keeps for the next one what it has no use for itself. */
  RK.read = () => {
    const found = parse(location.hash);
    NAMES.forEach(name => {
      const value = found[name] || '';
      const known = /^[\w-]+$/.test(value) && (name === 'ch' || !selects[name] || has(selects[name], value));
      RK.state[name] = known && value !== first[name] ? value : '';
      if (selects[name]) {
        const wanted = RK.state[name] || first[name];
        selects[name].value = has(selects[name], wanted) ? wanted : selects[name].options[0].value;
      }
    });
    RK.filters = found;
    return found.to;
  };

  /** Puts the state into the address. */
  RK.save = () => {
    const hash = write(chosen().concat(RK.all('[data-filter]').map(select => [select.dataset.filter, select.value])));
    if (hash !== location.hash.slice(1)) {
      location.replace('#' + hash);
    }
  };

  /** Takes what was chosen in a field at the top. */
  RK.choose = select => {
    const name = select.dataset.set;
    RK.state[name] = select.value === first[name] ? '' : select.value;
    RK.save();
  };

  /** The value that counts on this page; empty where there is nothing to choose. */
  RK.chosen = name => (selects[name] ? selects[name].value : RK.state[name]);

  /** What a language is called here. */
  RK.languageName = locale => {
    const option = selects.lang && [...selects.lang.options].find(each => each.value === locale);
    return option ? option.textContent : locale;
  };

  /** The address of a page of the handbook with the state kept. */
  RK.link = href => {
    const [page, anchor] = href.split(/#(.*)/);
    if (page === '' || /^[a-z][a-z+.-]*:|^\/\//i.test(page)) {
      return href;
    }
    const to = anchor && anchor.indexOf('=') > 0 ? parse('#' + anchor).to || '' : anchor || '';
    const state = write(chosen());
    return page + (state ? '#' + state + (to ? '&to=' + to : '') : to ? '#' + to : '');
  };

  /** Keeps the state in a link. */
  RK.keep = link => {
    const href = link.getAttribute('href');
    const kept = link.target === '_blank' ? href : RK.link(href);
    if (kept !== href) {
      link.setAttribute('href', kept);
    }
  };

  /** Goes to a place on this page. */
  RK.go = anchor => {
    const target = anchor && document.getElementById(decodeURIComponent(anchor));
    if (target) {
      const fold = target.closest('details');
      if (fold) {
        fold.open = true;
      }
      if (!target.hasAttribute('tabindex')) {
        target.setAttribute('tabindex', '-1');
      }
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    }
  };

  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!link) {
      return;
    }
    const href = link.getAttribute('href');
    if (href[0] === '#' && location.hash.indexOf('=') > 0) {
      // the browser would put the anchor in the place of the state
      event.preventDefault();
      RK.go(href.slice(1));
    } else {
      RK.keep(link);
    }
  }, true);
})();
