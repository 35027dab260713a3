// Puts a page together, once it is there.
(() => {
  'use strict';
  const RK = window.RK;
  const { all, one } = RK;
  const root = document.documentElement;

  const texts = all('[data-texts]').map(element => new RK.Texts(element));
  let forgetTimer;

  function apply() {
    all('a[href]').forEach(RK.keep);
    texts.forEach(group => group.show());
    RK.showFilters();
  }

  // What is typed is forgotten: on leaving, on request, and after ten minutes.

  function forget() {
    clearTimeout(forgetTimer);
    all('input[data-fill]').forEach(input => {
      input.value = '';
    });
    texts.forEach(group => group.forget());
  }

  function forgetLater() {
    clearTimeout(forgetTimer);
    forgetTimer = setTimeout(forget, 6e5);
  }

  function ready(group) {
    all('[data-fill]', group.element).forEach(field => {
      field.addEventListener('input', () => {
        field.removeAttribute('aria-invalid');
        group.fill();
        if (field.tagName === 'INPUT') {
          forgetLater();
        }
      });
    });
    all('[data-another]', group.element).forEach(button => {
      button.addEventListener('click', () => group.another());
    });
    all('[data-copy]', group.element).forEach(button => {
      button.addEventListener('click', () => RK.copy(group, false));
    });
    all('[data-open]', group.element).forEach(link => {
      link.addEventListener('click', event => {
        if (!RK.copy(group, true)) {
          event.preventDefault();
        }
      });
    });
  }

  function ticks() {
    all('li.task > .box').forEach((box, at) => {
      const item = box.parentNode;
      const tick = document.createElement('input');
      tick.type = 'checkbox';
      tick.autocomplete = 'off';
      tick.checked = box.classList.contains('done');
      item.id = item.id || 'at:task-' + at;
      tick.setAttribute('aria-labelledby', item.id);
      box.replaceWith(tick);
    });
  }

  /** What is due or old is so on the day it is read. */
  function banners() {
    const now = RK.today();
    const isDue = element => now > RK.day(element.dataset.due);
    all('.notice[data-due]').forEach(notice => {
      notice.hidden = !isDue(notice);
    });
    all('.notice[data-published]').forEach(notice => {
      const old = now - RK.day(notice.dataset.published);
      notice.hidden = old <= +notice.dataset.days;
      one('span', notice).textContent = RK.say('old', old);
    });
    all('[data-overdue]').forEach(section => {
      const late = all('[data-due]', section).filter(item => {
        item.hidden = !isDue(item);
        return !item.hidden;
      });
      section.hidden = !late.length;
      one('h2', section).textContent = RK.say('overdue');
    });
  }

  function look(select) {
    select.value = root.dataset.theme || '';
    select.addEventListener('change', () => {
      try {
        if (select.value) {
          localStorage.setItem('rk-theme', select.value);
        } else {
          localStorage.removeItem('rk-theme');
        }
      } catch (e) {
        // storage may be switched off; the look then lasts as long as the page
      }
      if (select.value) {
        root.dataset.theme = select.value;
      } else {
        delete root.dataset.theme;
      }
    });
  }

  all('[data-set]').forEach(select => {
    select.addEventListener('change', () => {
      RK.choose(select);
      apply();
    });
  });
  all('[data-clear]').forEach(button => {
    button.addEventListener('click', () => {
      forget();
      RK.tell(RK.say('cleared'));
    });
  });
  all('[data-look]').forEach(look);
  window.addEventListener('pagehide', forget);
  window.addEventListener('hashchange', () => {
    RK.read();
    apply();
  });

  texts.forEach(ready);
  ticks();
  banners();
  const to = RK.read();
  apply();
  root.classList.add('ready');
  RK.go(to);
})();
