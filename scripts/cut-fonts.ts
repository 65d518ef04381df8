import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteContent } from '@/lib/settings';
import { cutFont } from '@/scripts/fonts/cut-font';
import { siteCharacters } from '@/scripts/fonts/site-characters';

const from = 'node_modules/@fontsource-variable';
const to = '.cache/fonts';

/** The fonts of `app/fonts.ts`, with the weights that the stylesheets use. */
const fonts = [
  { name: 'literata', file: 'literata/files/literata-latin-wght-normal.woff2' },
  { name: 'archivo-narrow', file: 'archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2' },
];

const characters = siteCharacters(['app', 'components', 'content', 'lib', ...siteContent().folders]);
mkdirSync(to, { recursive: true });
for (const { name, file } of fonts) {
  const whole = readFileSync(join(from, file));
  const cut = await cutFont(whole, characters);
  writeFileSync(join(to, `${name}.woff2`), cut);
  console.log(`${name}: ${whole.length} bytes, cut to ${cut.length}`);
}
