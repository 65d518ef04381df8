import { transformSync } from 'esbuild';
import { type Edit, type Page, scriptSource } from './html';

/** The script that runs before the first paint, in fewer bytes: Next.js leaves the code of pages as it is written. */
export function minifyTheme({ elements }: Page): Edit[] {
  return elements
    .filter(({ name, attributes }) => name === 'script' && attributes.get('id') === 'theme')
    .map(({ start, end, text }) => ({ start, end, text: scriptSource({ id: 'theme' }, minified(text)) }));
}

const known = new Map<string, string>();

function minified(text: string): string {
  const short = known.get(text) ?? transformSync(text, { minify: true, target: 'es2022' }).code.trim();
  known.set(text, short);
  return short;
}
