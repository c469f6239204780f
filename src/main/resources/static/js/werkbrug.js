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

  // The switch of the language loads the page again. Where it cannot take along what was typed, it asks first.
  const changed = (field) => field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked
    : field.tagName === 'SELECT' ? [...field.options].some((option) => option.selected !== option.defaultSelected) && field.selectedIndex > 0
      : field.type !== 'hidden' && field.value !== field.defaultValue;
  document.addEventListener('submit', (event) => {
    const question = event.target.dataset.ask;
    const typed = question && [...document.querySelectorAll('main form[method="post"]')].some((form) => [...form.elements]
      .filter((field) => field.matches('input, select, textarea')).some(changed));
    if (typed && !window.confirm(question)) event.preventDefault();
  });

  // A second click sends nothing. The button stays focusable: a disabled one would throw keyboard users off the page.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = 'yes';
    if (form.dataset.typed) form.dataset.typed = 'sent';
    form.querySelectorAll('button[type="submit"]').forEach((button) => button.setAttribute('aria-disabled', 'true'));
    if ([...form.querySelectorAll('input[type="file"]')].some((input) => input.files.length > 0)) {
      event.preventDefault();
      document.dispatchEvent(new CustomEvent('wb:upload', { detail: { form, submitter: event.submitter } }));
    }
  });
  // What was typed is still there when sending a file was stopped.
  document.addEventListener('wb:upload-ended', () => {
    document.querySelectorAll('form[data-typed="sent"]').forEach((form) => { form.dataset.typed = 'yes'; });
    release(document);
  });

  const release = (within) => within.querySelectorAll('form[data-sending]:not([data-uploading])').forEach((form) => {
    delete form.dataset.sending;
    form.querySelectorAll('button[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
  });

  // Who typed an answer or a remark and did not send it, is asked before the page goes; sending itself and the switch of the
  // language, which keeps or asks, are no loss. The mark stands on the form: its questions may be replaced while somebody types.
  let leaves = false;
  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (form && form.method === 'post' && (form.id === 'form' || event.target.matches('main textarea'))) form.dataset.typed = 'yes';
  });
  document.addEventListener('submit', (event) => {
    leaves = !event.defaultPrevented && Boolean(event.target.dataset.ask);
  });
  window.addEventListener('beforeunload', (event) => {
    if (!leaves && document.querySelector('form[data-typed="yes"]')) event.preventDefault();
  });

  // What folds out over the page closes with Escape, and when somebody goes on elsewhere: it must not cover where they are.
  const menus = () => [...document.querySelectorAll('.wb-nav__group details[open]')];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open], #menu:popover-open')) return;
    const open = event.target.closest('.wb-term[open]') || menus()[0];
    if (!open) return;
    open.open = false;
    open.querySelector('summary').focus();
  });
  ['click', 'focusin'].forEach((kind) => document.addEventListener(kind, (event) => {
    if (!document.querySelector('#menu:popover-open')) menus().filter((it) => !it.contains(event.target)).forEach((it) => { it.open = false; });
  }));

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

// On paper every page of a document is wanted, also the ones nobody scrolled to.
window.addEventListener('beforeprint', () => document.querySelectorAll('img[loading="lazy"]').forEach((it) => { it.loading = 'eager'; }));

// Where the answer is not what was asked for, such as a refusal or the login page, nothing here is replaced by it. What somebody
// sends is then sent as it would be without script, so that it is never lost in silence.
(() => {
  const whole = (elt) => {
    if (elt.tagName === 'FORM') elt.submit();
  };
  document.addEventListener('htmx:beforeSwap', (event) => {
    const { xhr, serverResponse, requestConfig } = event.detail;
    const asked = requestConfig.elt.closest('[hx-select]');
    const answer = new DOMParser().parseFromString(serverResponse, 'text/html');
    if (xhr.status < 400 && (!asked || answer.querySelector(asked.getAttribute('hx-select')))) return;
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    whole(requestConfig.elt);
  });
  // Without a connection nothing else would come through either: what was typed stays where it is, with what to do.
  document.addEventListener('htmx:sendError', (event) => {
    const form = event.detail.requestConfig.elt;
    if (form.tagName !== 'FORM') return;
    const line = form.querySelector('.wb-lost') || document.createElement('p');
    line.className = 'wb-lost utrecht-form-field-error-message';
    line.setAttribute('role', 'alert');
    line.textContent = document.getElementById('upload').content.querySelector('.wb-upload').dataset.failed;
    form.append(line);
  });
})();

// Other questions appear while somebody types on: what was typed since the request went out is put into the answer.
document.addEventListener('htmx:beforeSwap', (event) => {
  const { target, serverResponse } = event.detail;
  if (target.id !== 'form-fields' || !event.detail.shouldSwap) {
    return;
  }
  const answer = new DOMParser().parseFromString(serverResponse, 'text/html');
  for (const now of target.querySelectorAll('input:not([type=file]), select, textarea')) {
    const next = now.id ? answer.getElementById(now.id) : null;
    if (!next) {
      continue;
    }
    if (now.type === 'checkbox' || now.type === 'radio') {
      next.toggleAttribute('checked', now.checked);
    } else if (now.tagName === 'SELECT') {
      [...next.options].forEach((option) => option.toggleAttribute('selected', option.value === now.value));
    } else if (now.tagName === 'TEXTAREA') {
      next.textContent = now.value;
    } else {
      next.setAttribute('value', now.value);
    }
  }
  event.detail.serverResponse = answer.documentElement.outerHTML;
});
