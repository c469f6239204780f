// Shows how far a file is while it is sent, and lets people stop. Without this script the browser sends the form by itself.
(() => {
  'use strict';

  const patterns = document.getElementById('upload');
  const canTell = patterns && window.FormData && window.XMLHttpRequest;

  /** The place for news must be there before the news, or a screen reader keeps silent. */
  const place = (form) => {
    let box = form.querySelector('.wb-upload');
    if (!box) {
      form.append(patterns.content.cloneNode(true));
      box = form.querySelector('.wb-upload');
    }
    return box;
  };

  const show = (box, state, percent) => {
    const words = box.dataset[state].replace('{0}', percent);
    const line = box.querySelector('.wb-upload__words');
    if (line.textContent !== words) line.textContent = words;
    const bar = box.querySelector('progress');
    const going = state === 'busy' || state === 'arrived';
    bar.hidden = !going;
    if (going) bar.value = percent;
    box.querySelector('button').hidden = state !== 'busy';
  };

  const MB = 1024 * 1024;
  const names = { '.pdf': 'PDF', '.csv': 'CSV', '.xlsx': 'XLSX', 'image/jpeg': 'JPG', 'image/png': 'PNG' };

  /** What is wrong with a chosen file, before it is sent; the server looks again, and at what is in it. */
  const wrong = (input) => {
    const words = patterns.content.querySelector('.wb-upload').dataset;
    const file = input.files[0];
    const most = Number(input.dataset.largest);
    if (!file) return '';
    if (most && file.size > most) {
      return words.large.replace('{0}', file.name).replace('{1}', Math.ceil(file.size / MB)).replace('{2}', most / MB);
    }
    const kinds = input.accept.split(',').map((kind) => kind.trim());
    const fits = kinds.some((kind) => file.type === kind || file.name.toLowerCase().endsWith(kind));
    if (fits || !file.type || kinds.length < 2) return '';
    const named = kinds.map((kind) => names[kind]).filter(Boolean);
    return words.type.replace('{0}', file.name)
      .replace('{1}', new Intl.ListFormat(document.documentElement.lang, { type: 'disjunction' }).format([...new Set(named)]));
  };

  /** Says it at the field, as the server does; an empty text takes it away. */
  const tell = (input) => {
    const text = wrong(input);
    const id = `${input.id}--before`;
    const others = (input.getAttribute('aria-describedby') || '').split(' ').filter((other) => other && other !== id);
    let line = document.getElementById(id);
    if (!text && !line) return '';
    if (!line) {
      line = document.createElement('p');
      line.id = id;
      line.className = 'utrecht-form-field-error-message wb-field__error';
      line.setAttribute('role', 'alert');
      input.before(line);
    }
    line.textContent = text;
    line.hidden = !text;
    input.setAttribute('aria-describedby', (text ? [...others, id] : others).join(' '));
    if (text) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    return text;
  };

  /** What the server answered becomes the page; asking for it once more would lose the message that came with it. */
  const become = (answer) => {
    if (!(answer.getResponseHeader('Content-Type') || '').startsWith('text/html')) {
      window.location.assign(answer.responseURL);
      return;
    }
    window.history.pushState(null, '', answer.responseURL);
    document.open();
    document.write(answer.responseText);
    document.close();
  };

  const send = (form, submitter) => {
    const box = place(form);
    const request = new XMLHttpRequest();
    const fields = new FormData(form);
    if (submitter && submitter.name) fields.append(submitter.name, submitter.value);
    // Questions that are updated meanwhile must not let the form be sent a second time.
    form.dataset.uploading = 'yes';
    const end = (state) => {
      delete form.dataset.uploading;
      show(box, state, 0);
      document.dispatchEvent(new CustomEvent('wb:upload-ended'));
      if (document.activeElement === document.body || box.contains(document.activeElement)) (submitter || form).focus();
    };
    request.upload.addEventListener('progress', (event) => {
      // In steps of ten: a screen reader says each of them aloud.
      if (event.lengthComputable) show(box, 'busy', Math.floor((event.loaded / event.total) * 10) * 10);
    });
    request.upload.addEventListener('load', () => show(box, 'arrived', 100));
    request.addEventListener('load', () => become(request));
    request.addEventListener('error', () => end('failed'));
    request.addEventListener('abort', () => end('stopped'));
    box.querySelector('button').onclick = () => request.abort();
    show(box, 'busy', 0);
    request.open('POST', (submitter && submitter.getAttribute('formaction')) || form.getAttribute('action') || window.location.href);
    request.send(fields);
  };

  if (canTell) {
    document.querySelectorAll('input[type="file"]').forEach((input) => place(input.form));
    document.addEventListener('change', (event) => {
      if (event.target.matches('input[type="file"]')) tell(event.target);
    });
  }
  document.addEventListener('wb:upload', (event) => {
    const { form, submitter } = event.detail;
    const refused = canTell && [...form.querySelectorAll('input[type="file"]')].filter(tell)[0];
    if (refused) {
      document.dispatchEvent(new CustomEvent('wb:upload-ended'));
      refused.focus();
    } else if (canTell) {
      send(form, submitter);
    } else {
      form.submit();
    }
  });
})();
