import subsetFont from 'subset-font';

/** The weights that the stylesheets use. */
const wght = { min: 400, max: 700 };

/** The font (WOFF2) with these characters and weights only. All its features stay: figures that line up, for one. */
export function cutFont(font: Buffer, characters: string): Promise<Buffer> {
  return subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght } });
}
