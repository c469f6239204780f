// Makes pages smoother; every page also works without it.
(() => {
  'use strict';

  const focusFirst = (within) => {
    const target = within.querySelector('[data-focus]');
    if (target) target.focus();
    return Boolean(target);
  };

  const announce = (text) => {
    const region = document.getElementById('status');
    if (!region || !text) return;
    const line = document.createElement('p');
    line.textContent = text;
    region.replaceChildren(line);
  };

  // A second click sends nothing. The button stays focusable: a disabled one would throw keyboard users off the page.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = 'yes';
    form.querySelectorAll('button[type="submit"]').forEach((button) => button.setAttribute('aria-disabled', 'true'));
  });

  const release = (within) => within.querySelectorAll('form[data-sending]').forEach((form) => {
    delete form.dataset.sending;
    form.querySelectorAll('button[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
  });

  // Whoever comes back to a page with the back button must be able to send it again.
  window.addEventListener('pageshow', () => release(document));
  document.addEventListener('DOMContentLoaded', () => focusFirst(document));

  document.addEventListener('htmx:beforeRequest', (event) => event.detail.target.setAttribute('aria-busy', 'true'));
  document.addEventListener('htmx:afterRequest', (event) => {
    event.detail.target.removeAttribute('aria-busy');
    release(document);
  });
  document.addEventListener('htmx:afterSettle', (event) => {
    const swapped = event.detail.elt;
    const teller = swapped.matches('[data-announce]') ? swapped : swapped.querySelector('[data-announce]');
    announce(teller && teller.dataset.announce);
    if (!focusFirst(swapped) && document.activeElement === document.body) {
      document.getElementById('inhoud').focus();
    }
  });
})();
