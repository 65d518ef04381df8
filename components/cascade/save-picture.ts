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
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
];

const lineHeight = 13;
const lineLength = 56;

/** Saves a picture as it is seen now as a file of its own, with a credit under it. */
export function savePicture(picture: SVGSVGElement, name: string, credit: string): void {
  const { width, height } = picture.viewBox.baseVal;
  const lines = brokenOver(credit, lineLength);
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return;
  for (const choice of copy.querySelectorAll('[data-choice]')) choice.remove();
  const seen = [...picture.querySelectorAll<SVGElement>(':not([data-choice], [data-choice] *)')];
  for (const [at, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = seen[at];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const property of kept) element.style.setProperty(property, style.getPropertyValue(property));
  }
  const paper = getComputedStyle(document.body);
  const total = height + 10 + lines.length * lineHeight;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${width} ${total}`);
  copy.setAttribute('width', String(width * 2));
  copy.setAttribute('height', String(total * 2));
  copy.style.background = paper.backgroundColor;
  for (const [at, line] of lines.entries()) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.setAttribute('x', '6');
    text.setAttribute('y', String(height + (at + 1) * lineHeight));
    text.setAttribute('font-size', '9');
    text.setAttribute('font-family', 'sans-serif');
    text.setAttribute('fill', paper.color);
    text.textContent = line;
    copy.append(text);
  }
  download(new XMLSerializer().serializeToString(copy), `${name}.svg`);
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
