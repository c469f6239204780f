// Single keys that press something, and the explanation of them; each page says which. The page also works without it.
(() => {
  'use strict';

  const box = document.getElementById('toetsen');
  if (!box) return;
  const help = document.getElementById('toetsen-uitleg');
  box.hidden = false;

  const typing = (element) =>
    element.isContentEditable || element.matches('textarea, select, input:not([type="checkbox"], [type="radio"])');

  // The browser keeps the focus inside the dialog, closes it with Escape and gives the focus back.
  const showHelp = () => help.showModal();
  box.querySelector('[data-keys-help]').addEventListener('click', showHelp);
  help.querySelector('[data-close]').addEventListener('click', () => help.close());

  // Answers the deed of a key that was pressed, or nothing.
  window.wbKeys = (deedOf) => document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (box.dataset.keys !== 'on' || help.open || typing(event.target)) return;
    const deed = event.key === '?' ? showHelp : deedOf(event);
    if (!deed) return;
    event.preventDefault();
    deed();
  });
})();
