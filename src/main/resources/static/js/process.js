// Draws the process of a garnishment and marks where it is; the page says the same in words.
(async () => {
  const box = document.getElementById('tekening');
  const answer = await fetch(box.dataset.model);
  if (!answer.ok || !window.BpmnJS) {
    return;
  }
  box.replaceChildren();
  const viewer = new window.BpmnJS({ container: box });
  await viewer.importXML(await answer.text());
  // A model is Dutch, on an English page too.
  box.firstElementChild.lang = 'nl';
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  for (const id of box.dataset.active.split(' ').filter(Boolean)) {
    canvas.addMarker(id, 'wb-here');
  }
})();
