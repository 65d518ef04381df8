import { breakLines } from '@/lib/cascade/break-lines';
import { hatchPath } from '@/lib/cascade/hatch';

/** What a saved picture says about itself, in the language of the page. */
export type PictureText = {
  /** The case and the step. */
  title: string;
  /** What can be seen, for who can't. */
  description: string;
  /** The line under the picture: whose it is and where it comes from. */
  credit: string;
  /** The address of the step. */
  source: string;
  locale: string;
};

/** What SVG has for an attribute that isn't there; only what differs from it is written. */
const defaults = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  opacity: '1',
} as const;

const textDefaults = { 'font-size': '', 'font-weight': '400', 'text-anchor': 'start' } as const;

/** What stands in the picture for the moment only: the answers to a question, a dash on its way. */
const passing = '[data-choice], .effect';

/** Narrow faces first, on Linux too: what falls through to a wide one is up to 39 % wider. */
const typeface =
  "'Archivo Narrow', 'Arial Narrow', 'Liberation Sans Narrow', 'Nimbus Sans Narrow', 'Helvetica Narrow', Arial, sans-serif";
const creditSize = 9;
const creditLine = 13;
const margin = 6;
const licence = 'https://creativecommons.org/licenses/by/4.0/';
const spaces = {
  svg: 'http://www.w3.org/2000/svg',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  cc: 'http://creativecommons.org/ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
} as const;

/**
 * The picture as it is seen now, as an SVG that stands alone in any program: looks as attributes, one `<text>` a line with its
 * own length and its halo behind it, and strokes for a pattern, since librsvg, Inkscape, LibreOffice and ImageMagick each lack
 * something of `paint-order`, `textLength` on a `tspan`, `fill: none` in a style and a turned pattern.
 */
export function pictureFile(picture: SVGSVGElement, text: PictureText): { svg: string; width: number; height: number } {
  const { width, height } = picture.viewBox.baseVal;
  const { backgroundColor, color } = getComputedStyle(document.documentElement);
  const lines = creditLines(text.credit, width - 2 * margin, fontOf(picture));
  const total = height + 10 + lines.length * creditLine;
  const file = svgElement('svg', {
    viewBox: `0 0 ${width} ${total}`,
    width: width * 2,
    height: total * 2,
    'font-family': typeface,
    // said once: ImageMagick draws what says nothing of a stroke with a black one, and closes a line that is not joined round
    stroke: 'none',
    'stroke-linejoin': 'round',
    'xml:lang': text.locale,
    role: 'img',
  });
  const paint = attributesOf('fill', color);
  file.append(
    withText(svgElement('title', {}), text.title),
    withText(svgElement('desc', {}), text.description),
    metadataOf(text),
    svgElement('rect', { width, height: total, ...attributesOf('fill', backgroundColor) }),
    ...drawingOf(picture),
    ...lines.map(({ line, length }, at) =>
      withText(
        svgElement('text', {
          x: margin,
          y: height + (at + 1) * creditLine,
          'font-size': creditSize,
          ...paint,
          ...lengthOf(length),
        }),
        line,
      ),
    ),
  );
  return { svg: new XMLSerializer().serializeToString(file), width: width * 2, height: total * 2 };
}

function fontOf(picture: SVGSVGElement): string {
  return getComputedStyle(picture.querySelector('text') ?? picture).fontFamily;
}

function creditLines(credit: string, width: number, family: string): { line: string; length: number }[] {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('This browser has no canvas to measure a line with');
  canvas.font = `${creditSize}px ${family}`;
  const lengthOfLine = (line: string) => canvas.measureText(line).width;
  return breakLines(credit, (line) => lengthOfLine(line) <= width).map((line) => ({
    line,
    length: lengthOfLine(line),
  }));
}

/** The drawing without what passes. */
function drawingOf(picture: SVGSVGElement): Node[] {
  for (const animation of picture.getAnimations({ subtree: true })) animation.finish();
  const copy = svgElement('g', {});
  for (const child of picture.children) copy.append(child.cloneNode(true));
  for (const each of copy.querySelectorAll(passing)) each.remove();
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  const seen = [...picture.querySelectorAll<SVGElement>(`:not(:is(${passing}), :is(${passing}) *)`)];
  for (const [at, element] of copies.entries()) {
    const original = seen[at];
    if (original) keepLook(element, original);
  }
  for (const named of copy.querySelectorAll('title, pattern')) named.remove();
  return [...copy.childNodes];
}

/** Gives `element` the look of its original; a text becomes a text for each of its lines. */
function keepLook(element: SVGElement, original: SVGElement): void {
  for (const own of ['class', 'style', 'stroke-linejoin', ...Object.keys(defaults)]) element.removeAttribute(own);
  if (original instanceof SVGTSpanElement) return;
  if (original instanceof SVGTextElement) element.replaceWith(...textsOf(original));
  else if (original instanceof SVGGeometryElement) {
    const look = lookOf(original, defaults);
    const pattern = patternOf(original, look.fill);
    if (pattern) element.before(hatchOf(original, pattern));
    setAll(element, pattern ? { ...look, fill: 'none' } : look);
  } else setAll(element, lookOf(original, { opacity: defaults.opacity }));
}

function patternOf(original: SVGElement, fill = ''): SVGPatternElement | undefined {
  const [, id = ''] = /^url\(#(.+)\)$/.exec(fill) ?? [];
  const pattern = id ? original.ownerSVGElement?.getElementById(id) : undefined;
  return pattern instanceof SVGPatternElement ? pattern : undefined;
}

/** The strokes of a pattern; of each its tile shows the half that lies in it. */
function hatchOf(original: SVGGeometryElement, pattern: SVGPatternElement): SVGElement {
  const { x, y, width, height } = original.getBBox();
  const tile = pattern.querySelector('path');
  const area = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  const look = tile ? lookOf(tile, defaults) : {};
  return svgElement('path', {
    d: hatchPath(area, pattern.width.baseVal.value),
    ...look,
    'stroke-width': Number(look['stroke-width'] ?? 1) / 2,
    fill: 'none',
  });
}

/** All halos, then all letters, so that no line lies under the halo of the next. */
function textsOf(original: SVGTextElement): SVGElement[] {
  const spans = [...original.querySelectorAll('tspan')];
  const lines = spans.length > 0 ? spans : [original];
  const look = lookOf(original, { ...defaults, ...textDefaults });
  const halo = Object.entries(look).filter(([name]) => name.startsWith('stroke'));
  const letters = Object.entries(look).filter(([name]) => !name.startsWith('stroke'));
  const drawn = (line: SVGTextContentElement, attributes: Attributes) =>
    withText(
      svgElement('text', { ...placeOf(line), ...attributes, ...lengthOf(line.getComputedTextLength()) }),
      line.textContent ?? '',
    );
  return [
    ...(look.stroke
      ? lines.map((line) =>
          drawn(line, { ...Object.fromEntries([...letters, ...halo]), fill: look.stroke ?? '', 'aria-hidden': 'true' }),
        )
      : []),
    ...lines.map((line) => drawn(line, Object.fromEntries(letters))),
  ];
}

function placeOf(line: SVGTextContentElement): Attributes {
  return Object.fromEntries(
    ['x', 'y'].flatMap((axis) => {
      const value = line.getAttribute(axis);
      return value === null ? [] : [[axis, value]];
    }),
  );
}

const lengthOf = (length: number): Attributes => ({
  textLength: length.toFixed(1),
  lengthAdjust: 'spacingAndGlyphs',
});

type Attributes = Record<string, string | number>;

/** What an element looks like, as attributes; of a stroke that isn't there nothing is said. */
function lookOf(element: SVGElement, initial: Record<string, string>): Record<string, string> {
  const style = getComputedStyle(element);
  const look: Record<string, string> = {};
  for (const name of Object.keys(initial)) Object.assign(look, attributesOf(name, style.getPropertyValue(name)));
  const isDrawn = look.stroke !== 'none';
  return Object.fromEntries(
    Object.entries(look).filter(([name, value]) => value !== initial[name] && (isDrawn || !name.startsWith('stroke-'))),
  );
}

/** A property as attributes that every program reads: numbers bare, references unquoted, colours in six digits. */
function attributesOf(name: string, value: string): Record<string, string> {
  const plain = value.replaceAll(/(\d)px\b/g, '$1').replaceAll(/url\(["']?([^"')]+)["']?\)/g, 'url($1)');
  if ((name !== 'fill' && name !== 'stroke') || plain.startsWith('url(') || plain === 'none') return { [name]: plain };
  const { hex, alpha } = inSrgb(plain);
  if (alpha === 0) return { [name]: 'none' };
  return alpha === 1 ? { [name]: hex } : { [name]: hex, [`${name}-opacity`]: alpha.toFixed(2) };
}

function inSrgb(colour: string): { hex: string; alpha: number } {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('This browser has no canvas to read a colour with');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const digits = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'));
  return { hex: `#${digits.join('')}`, alpha: alpha / 255 };
}

/** Title, address and licence where programs and search engines look for them. */
function metadataOf({ title, source, locale }: PictureText): SVGElement {
  const metadata = svgElement('metadata', {});
  const rdf = document.createElementNS(spaces.rdf, 'rdf:RDF');
  const work = document.createElementNS(spaces.cc, 'cc:Work');
  work.setAttributeNS(spaces.rdf, 'rdf:about', '');
  const facts = { format: 'image/svg+xml', title, language: locale, source };
  for (const [name, value] of Object.entries(facts)) {
    const fact = document.createElementNS(spaces.dc, `dc:${name}`);
    fact.textContent = value;
    work.append(fact);
  }
  const terms = document.createElementNS(spaces.cc, 'cc:license');
  terms.setAttributeNS(spaces.rdf, 'rdf:resource', licence);
  work.append(terms);
  rdf.append(work);
  metadata.append(rdf);
  return metadata;
}

function svgElement(name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(spaces.svg, name);
  if (!(element instanceof SVGElement)) throw new Error(`${name} is no element of SVG`);
  setAll(element, attributes);
  return element;
}

function setAll(element: SVGElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function withText(element: SVGElement, text: string): SVGElement {
  element.textContent = text;
  return element;
}
