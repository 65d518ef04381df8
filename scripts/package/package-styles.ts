import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwind from '@tailwindcss/postcss';
import { transform } from 'esbuild';
import postcss from 'postcss';

/** The site's own faces, under the names that `app/fonts.ts` gives them. */
export const packageFonts = [
  { file: 'literata.woff2', family: 'literata', variable: '--font-literata' },
  { file: 'archivo-narrow.woff2', family: 'archivoNarrow', variable: '--font-archivo-narrow' },
] as const;

/** The stylesheet of the site, for a page that stands alone. The fonts stand beside it: see `fontStyles`. */
export async function packageStyles(root: string): Promise<string> {
  const file = join(root, 'app/globals.css');
  const { css } = await postcss([tailwind({ base: root, optimize: false })]).process(readFileSync(file, 'utf8'), {
    from: file,
  });
  const variables = packageFonts.map(({ family, variable }) => `${variable}:"${family}"`).join(';');
  const { code } = await transform(`${css}\n:root{${variables}}`, {
    loader: 'css',
    minify: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
  });
  return code.trim();
}

/** The faces themselves, fetched by what needs them. A frame of no origin may not, and keeps the letters that stand in. */
export function fontStyles(): string {
  return packageFonts
    .map(
      ({ file, family }) =>
        `@font-face{font-family:"${family}";src:url(${file}) format("woff2");font-weight:400 700;font-display:swap}`,
    )
    .join('');
}

/** The cut faces, by their names in a package. Throws with what to do where they were not cut. */
export function fontFiles(root: string): [name: string, body: Buffer][] {
  return packageFonts.map(({ file }) => {
    const path = join(root, '.cache/fonts', file);
    if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\` once, it cuts the fonts`);
    return [file, readFileSync(path)];
  });
}
