/** Where a place in the text of a textarea is drawn, from the top of its box: a copy of it is laid out for a moment. */
export function caretPlace(area: HTMLTextAreaElement, index: number): { readonly left: number; readonly top: number } {
  const style = getComputedStyle(area);
  const copy = document.createElement('div');
  for (const name of COPIED) copy.style.setProperty(name, style.getPropertyValue(name));
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  });
  copy.style.width = `${area.clientWidth}px`;
  copy.textContent = area.value.slice(0, index);
  const mark = document.createElement('span');
  mark.textContent = '\u200B';
  copy.append(mark);
  document.body.append(copy);
  const place = { left: mark.offsetLeft, top: mark.offsetTop + mark.offsetHeight - area.scrollTop };
  copy.remove();
  return place;
}

const COPIED = [
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'letter-spacing',
  'padding-top',
  'padding-left',
  'padding-right',
  'box-sizing',
  'direction',
];
