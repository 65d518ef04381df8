import localFont from 'next/font/local';

// Both are cut to the characters and weights that the site uses, by scripts/cut-fonts.ts, before a build. A finished page
// fetches them once it is drawn (scripts/finish/boot/); until then the letters of fallback-fonts.css stand in.

/** The reading face: a serif made for screens. */
const literata = localFont({
  src: '../.cache/fonts/literata.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-literata',
  preload: false,
  adjustFontFallback: false,
});

/** The marking face: headings, labels and figures; narrow, so that a label fits its node. */
const archivoNarrow = localFont({
  src: '../.cache/fonts/archivo-narrow.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-archivo-narrow',
  preload: false,
  adjustFontFallback: false,
});

export const fontVariables = `${literata.variable} ${archivoNarrow.variable}`;
