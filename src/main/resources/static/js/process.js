// Draws a process and marks where it is; the page says the same in words.
(async () => {
  const box = document.getElementById('tekening');
  const answer = await fetch(box.dataset.model);
  if (!answer.ok || !window.BpmnJS) {
    return;
  }
  box.replaceChildren();
  const viewer = new window.BpmnJS({ container: box });
  await viewer.importXML(await answer.text());
  // Words beside a line come over every line, not only over those drawn before them.
  box.querySelectorAll('[data-element-id$="_label"]').forEach((label) => {
    const group = label.closest('.djs-group') || label;
    group.parentNode.append(group);
  });
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  const room = 40;
  const width = inner.width + 2 * room;
  const height = inner.height + 2 * room;
  // All of it with room around it, in a box of its own shape: nothing is cut off and nothing is drawn larger than it is.
  const fit = () => {
    const scale = Math.min(1, box.clientWidth / width);
    box.style.blockSize = `${Math.ceil(height * scale)}px`;
    canvas.resized();
    canvas.viewbox({ x: inner.x - room, y: inner.y - room, width: Math.max(width, box.clientWidth / scale), height });
  };
  fit();
  for (const id of box.dataset.active.split(' ').filter(Boolean)) {
    canvas.addMarker(id, 'wb-here');
  }
  // A turned phone, another window; the box itself changes its height, so only a new width counts.
  let drawn = box.clientWidth;
  window.addEventListener('resize', () => {
    if (box.clientWidth !== drawn) {
      drawn = box.clientWidth;
      fit();
    }
  });
})();
