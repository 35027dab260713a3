// The filters of the library. What they leave stays in the order it has without them.
(() => {
  'use strict';
  const RK = window.RK;
  const { all, one, list } = RK;

  function filter() {
    const picked = all('[data-filter]').filter(select => select.value)
      .map(select => ['data-' + select.dataset.filter, select.value]);
    const found = new Set();
    all('[data-template]', one('main')).forEach(item => {
      const fits = picked.every(([name, value]) => list(item, name).includes(value));
      item.hidden = !fits;
      if (fits && !item.closest('[data-retired]')) {
        found.add(item.dataset.template);
      }
    });
    all('.shelf-group, .shelf').forEach(part => {
      part.hidden = !one('[data-template]:not([hidden])', part);
    });
    all('[data-shelf]').forEach(entry => {
      entry.hidden = one('#kind-' + entry.dataset.shelf).parentNode.hidden;
    });
    one('[data-found]').textContent = found.size === 1 ? RK.say('found-one') : RK.say('found', found.size);
    one('[data-clear-filters]').hidden = !picked.length;
  }

  /** Shows what the address says. */
  RK.showFilters = () => {
    if (one('[data-filters]')) {
      all('[data-filter]').forEach(select => {
        select.value = RK.filters[select.dataset.filter] || '';
        if (select.selectedIndex < 0) {
          select.value = '';
        }
      });
      filter();
    }
  };

  all('[data-filter]').forEach(select => {
    select.addEventListener('change', () => {
      filter();
      RK.save();
    });
  });

  all('[data-clear-filters]').forEach(button => {
    button.addEventListener('click', () => {
      all('[data-filter]').forEach(select => {
        select.value = '';
      });
      filter();
      RK.save();
      one('[data-filter]').focus();
    });
  });
})();
