import localFont from 'next/font/local';

/** The reading face: a serif made for screens. */
const literata = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--font-literata',
  adjustFontFallback: 'Times New Roman',
});

/** The marking face: headings, labels and figures; narrow, so that a label fits its node. */
const archivoNarrow = localFont({
  src: '../node_modules/@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-archivo-narrow',
  adjustFontFallback: 'Arial',
});

export const fontVariables = `${literata.variable} ${archivoNarrow.variable}`;
