// Keys on the page of one task.
(() => {
  'use strict';

  if (!window.wbKeys) return;
  const deeds = {
    c: () => {
      const claim = document.querySelector('#taak-oppakken button');
      if (claim) claim.click();
    },
    // Only to the button: one key must not send anything.
    e: () => {
      const send = document.querySelector('main button[name="_action"][value="send"], #form button[name="_action"][value="submit"]');
      if (send) send.focus();
    },
  };
  window.wbKeys((event) => deeds[event.key]);
})();
