import localFont from 'next/font/local';

// Both are cut to the characters and weights that the site uses, by scripts/cut-fonts.ts, before a build.

/** The reading face: a serif made for screens. */
const literata = localFont({
  src: '../.cache/fonts/literata.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-literata',
  adjustFontFallback: 'Times New Roman',
});

/** The marking face: headings, labels and figures; narrow, so that a label fits its node. */
const archivoNarrow = localFont({
  src: '../.cache/fonts/archivo-narrow.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-archivo-narrow',
  adjustFontFallback: 'Arial',
});

export const fontVariables = `${literata.variable} ${archivoNarrow.variable}`;
