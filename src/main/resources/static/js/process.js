// Draws a process and marks where it is; the page says the same in words.
(async () => {
  const box = document.getElementById('tekening');
  const answer = await fetch(box.dataset.model);
  if (!answer.ok || !window.BpmnJS) {
    return;
  }
  box.replaceChildren();
  const viewer = new window.BpmnJS({ container: box });
  // Words are never broken, in any language: lines break between them, and what does not fit its shape is drawn in smaller letters.
  const texts = viewer.get('textRenderer');
  const ruler = document.createElement('canvas').getContext('2d');
  const wide = (text, style) => {
    ruler.font = `${style.fontWeight} ${style.fontSize}px ${style.fontFamily}`;
    return ruler.measureText(text).width + 1;
  };
  const words = (text) => text.split(/(?<=[\s-])/);
  const widest = (text, style) => Math.max(...words(text).map((word) => wide(word.trim(), style)));
  const draw = texts.createText.bind(texts);
  texts.createText = (text, options) => {
    if (!options.box || !text) return draw(text, options);
    const style = { ...texts.getDefaultStyle(), ...options.style };
    const room = options.box.width - 2 * (Number(options.padding) || 0);
    style.fontSize = Math.max(6, Math.min(style.fontSize, Math.floor((style.fontSize * room) / widest(text, style))));
    const lines = [''];
    words(text).forEach((word) => {
      const longer = lines[lines.length - 1] + word;
      if (wide(longer.trim(), style) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    });
    return draw(lines.map((line) => line.trim()).filter(Boolean).join('\n'), { ...options, style });
  };
  await viewer.importXML(await answer.text());
  // Beside a shape there is room: a label grows to both sides with its widest word.
  const shapes = viewer.get('elementRegistry');
  shapes.filter((shape) => shape.labelTarget && shape.businessObject.name).forEach((label) => {
    const more = Math.ceil(widest(label.businessObject.name, texts.getExternalStyle())) - label.width;
    if (more > 0) {
      label.x -= more / 2;
      label.width += more;
      viewer.get('graphicsFactory').update('shape', label, shapes.getGraphics(label));
    }
  });
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
