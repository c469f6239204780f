// Keys in the list of the inbox, and news about the list; the page also works without it.
(() => {
  'use strict';

  const box = document.getElementById('toetsen');
  if (!box) return;
  const news = document.getElementById('lijst-nieuw');
  const table = () => document.querySelector('#lijst .wb-inbox');
  // An empty list has no table.
  const rows = () => (table() ? [...table().tBodies[0].rows] : []);
  const title = (row) => row && row.querySelector('th a');

  // The row somebody is at: where the focus is, else where it was.
  let last = -1;
  const at = () => {
    const row = document.activeElement.closest('#lijst .wb-inbox tbody tr');
    return row || rows()[last] || null;
  };
  document.addEventListener('focusin', (event) => {
    const row = event.target.closest('#lijst .wb-inbox tbody tr');
    if (row) last = rows().indexOf(row);
  });

  const step = (by) => {
    const next = rows()[Math.min(Math.max((last < 0 && by < 0 ? 0 : last) + by, 0), rows().length - 1)];
    if (title(next)) title(next).focus();
  };

  const press = (element) => {
    if (element) element.click();
  };

  const deeds = {
    j: () => step(1),
    k: () => step(-1),
    o: () => press(title(at())),
    e: () => press(at() && at().querySelector('th a[href*="/werk/taak/"]')),
    c: () => press(at() && at().querySelector('form[action*="/oppakken"] button')),
    x: () => press(at() && at().querySelector('input[name="taak"]')),
    '/': () => document.getElementById('zoek').focus(),
  };
  const arrows = { ArrowDown: deeds.j, ArrowUp: deeds.k };

  window.wbKeys((event) => deeds[event.key] || (event.target.closest('#lijst .wb-inbox tbody') && arrows[event.key]));

  // News. Nothing moves by itself: who is about to press must not press something else.
  const EVERY = 60000;
  const AWAY = 30 * 60000;
  let touched = Date.now();
  let fresh = null;
  ['keydown', 'pointerdown', 'pointermove'].forEach((kind) =>
    document.addEventListener(kind, () => { touched = Date.now(); }, { passive: true }));

  const said = (within) => [...within.querySelectorAll('tbody tr')]
    .map((row) => `${row.querySelector('th a').getAttribute('href')} ${row.textContent.replace(/\s+/g, ' ')}`).join('\n');

  const tell = (text) => {
    const line = document.createElement('p');
    line.textContent = text;
    document.getElementById('status').replaceChildren(line);
  };

  // The counts are only read, so they may change by themselves. They are said where nothing moves because of it.
  const count = (page) => {
    const next = [...page.querySelectorAll('.wb-tabs__count')];
    const changed = [...document.querySelectorAll('.wb-tabs__count')].filter((now, place) => {
      const differs = next[place] && next[place].textContent !== now.textContent;
      if (differs) now.replaceChildren(...document.importNode(next[place], true).childNodes);
      return differs;
    });
    if (changed.length > 0) {
      document.getElementById('lijst-aantallen').textContent = [box.dataset.counted,
        ...changed.map((it) => it.parentElement.textContent.replace(/\s+/g, ' ').trim())].join(' ');
    }
  };

  const look = async () => {
    if (document.hidden || Date.now() - touched > AWAY) return;
    try {
      const answer = await fetch(window.location.href, { headers: { Accept: 'text/html', 'X-Renews': 'yes' } });
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      count(page);
      const next = page.querySelector('#lijst .wb-inbox');
      if (next ? table() && said(next) === said(table()) : !table()) return;
      fresh = page;
      // It lies over the bottom of the window, so that the list stays where it is.
      news.querySelector('span').textContent = box.dataset.new;
      news.hidden = false;
    } catch {
      // No network for a moment; the next look will do.
    }
  };
  setInterval(look, EVERY);

  // Only the table is changed, the counts are already: what is ticked is ticked again, what is typed is not touched.
  box.querySelector('[data-renew]').addEventListener('click', () => {
    if (!table() || !fresh.querySelector('#lijst .wb-inbox')) {
      window.location.reload();
      return;
    }
    const ticked = new Set([...table().querySelectorAll('input[name="taak"]:checked')].map((tick) => tick.value));
    const next = document.adoptNode(fresh.querySelector('#lijst .wb-inbox'));
    next.querySelectorAll('input[name="taak"]').forEach((tick) => { tick.checked = ticked.has(tick.value); });
    table().replaceWith(next);
    last = -1;
    news.hidden = true;
    title(rows()[0]).focus();
    tell(box.dataset.renewed);
  });
})();
