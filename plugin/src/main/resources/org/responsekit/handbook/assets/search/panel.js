// The panel below the search field, with what was found by kind.
(() => {
  'use strict';
  const RK = window.RK;
  const MOST = 8;
  const MOST_OF_A_KIND = 4;
  const KINDS = { s: RK.say('search-s'), t: RK.say('search-t'), g: RK.say('search-g') };

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  // Adds an empty panel to a search box; the root is what addresses of entries are relative to.
  function panelOf(box, root) {
    const panel = element('div', 'results', '');
    const status = element('p', 'status', '');
    status.setAttribute('role', 'status');
    const list = element('div', 'groups', '');
    panel.append(status, list);
    panel.hidden = true;
    box.append(panel);

    const links = () => [...list.querySelectorAll('a')];

    // Shows entries by kind, the kind of the best one first.
    function show(entries, message) {
      list.textContent = '';
      const groups = new Map();
      let shown = 0;
      entries.forEach(entry => {
        const group = groups.get(entry[0]) || [];
        if (shown < MOST && group.length < MOST_OF_A_KIND) {
          group.push(entry);
          groups.set(entry[0], group);
          shown++;
        }
      });
      groups.forEach((group, kind) => {
        const heading = element('p', 'kind', KINDS[kind]);
        heading.id = 'at:search-' + kind;
        const items = element('ul', '', '');
        items.setAttribute('aria-labelledby', heading.id);
        group.forEach(([, href, title, line, ...badges]) => {
          const link = element('a', '', title);
          link.href = RK.link(root + href);
          const item = element('li', '', '');
          item.append(link);
          if (line) {
            item.append(element('p', 'hint', line));
          }
          if (badges.length) {
            const tags = element('p', 'tags', '');
            badges.forEach((badge, at) => tags.append(at ? ' ' : '', element('span', 'tag', badge)));
            item.append(tags);
          }
          items.append(item);
        });
        list.append(heading, items);
      });
      if (message === undefined) {
        message = shown ? RK.say('search-count', shown) : RK.say('search-none');
      }
      status.textContent = message;
      if (!shown && message) {
        const home = element('a', '', RK.say('search-home'));
        home.href = RK.link(root + 'index.html');
        const item = element('p', '', '');
        item.append(home);
        list.append(box.dataset.ask ? element('p', '', box.dataset.ask) : '', item);
      }
      panel.hidden = !message;
    }

    return { panel, links, show };
  }

  RK.results = { MOST, panelOf };
})();
