const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'color',
  'font-size',
  'font-weight',
  'paint-order',
];

/** What stands in the picture for the moment only: the answers to a question, a dash on its way. */
const passing = '[data-choice], .effect';

const typeface = "'Archivo Narrow', 'Arial Narrow', Arial, sans-serif";
const lineHeight = 13;
const lineLength = 56;

/** Saves a picture as it is seen now, on light paper, as a file that stands alone, with a credit under it. */
export function savePicture(picture: SVGSVGElement, name: string, credit: string): void {
  onLightPaper(() => download(new XMLSerializer().serializeToString(copyOf(picture, credit)), `${name}.svg`));
}

function copyOf(picture: SVGSVGElement, credit: string): Node {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return copy;
  for (const animation of picture.getAnimations({ subtree: true })) animation.finish();
  for (const each of copy.querySelectorAll(passing)) each.remove();
  const seen = [...picture.querySelectorAll<SVGElement>(`:not(:is(${passing}), :is(${passing}) *)`)];
  for (const [at, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = seen[at];
    if (original) keepLook(element, original);
  }
  const { width, height } = picture.viewBox.baseVal;
  const { backgroundColor, color } = getComputedStyle(document.documentElement);
  const lines = brokenOver(credit, lineLength);
  const total = height + 10 + lines.length * lineHeight;
  for (const inPage of ['class', 'aria-labelledby']) copy.removeAttribute(inPage);
  copy.setAttribute('viewBox', `0 0 ${width} ${total}`);
  copy.setAttribute('width', String(width * 2));
  copy.setAttribute('height', String(total * 2));
  copy.setAttribute('font-family', typeface);
  copy.querySelector('title')?.after(drawn('rect', { width, height: total, fill: inSrgb(backgroundColor) }));
  for (const [at, line] of lines.entries()) {
    const text = drawn('text', { x: 6, y: height + (at + 1) * lineHeight, 'font-size': 9, fill: inSrgb(color) });
    text.textContent = line;
    copy.append(text);
  }
  return copy;
}

/** Gives `element` the look of its original; a line of a label keeps its width in any typeface. */
function keepLook(element: SVGElement, original: SVGElement): void {
  const style = getComputedStyle(original);
  for (const property of kept) element.style.setProperty(property, inSrgb(style.getPropertyValue(property)));
  element.removeAttribute('class');
  if (!(original instanceof SVGTSpanElement)) return;
  element.setAttribute('textLength', original.getComputedTextLength().toFixed(1));
  element.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** A colour in the notation that every program reads; anything else as it is. */
function inSrgb(value: string): string {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas || value === 'none' || !CSS.supports('color', value)) return value;
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? 'none' : `rgb(${red}, ${green}, ${blue})`;
}

function drawn(shape: 'rect' | 'text', attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', shape);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Does its work in the colours of the day, whichever the reader reads in; nothing of it is painted. */
function onLightPaper(work: () => void): void {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  work();
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
}

/** Words broken over lines of at most `length` characters. */
function brokenOver(words: string, length: number): string[] {
  return [...words.matchAll(new RegExp(`\\S.{0,${length - 1}}(?=\\s|$)`, 'g'))].map(([line]) => line);
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
