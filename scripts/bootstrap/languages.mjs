import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Writes down which languages there are, as their types need the names: each is a file `lib/languages/xx.ts`. */
export function findLanguages(tree = root) {
  const folder = join(tree, 'lib/languages');
  const [, source] = /sourceLocale: Locale = '([a-z]{2})'/.exec(readFileSync(join(folder, 'locale.ts'), 'utf8')) ?? [];
  const found = readdirSync(folder).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
  const names = [source, ...found.filter((name) => name !== source).sort()];
  writeIfOther(join(folder, 'locales-found.ts'), localesFound(names));
  writeIfOther(join(folder, 'languages.ts'), languages(names));
}

const head = '// Written by `npm run check`, `dev` and whatever builds, from the files of the languages beside it.\n';

function localesFound(names) {
  return `${head}export const localesFound = [${names.map((name) => `'${name}'`).join(', ')}] as const;\n`;
}

function languages(names) {
  const record = (saying) => `{\n${names.map((name) => `  ${name}: ${saying(name)},\n`).join('')}}`;
  const imports = [
    ...names.map((name) => `import * as ${name} from './${name}';`),
    "import type { Language, QuantityWords } from './language';",
    "import type { Locale } from './locale';",
  ].sort((one, other) => (fileIn(one) < fileIn(other) ? -1 : 1));
  return `${head}${imports.join('\n')}

/** What each language says about itself. */
export const languages: Record<Locale, Language> = ${record((name) => `${name}.language`)};

/** Apart from the rest, as the quiz takes only these to the reader. */
export const quantityWords: Record<Locale, QuantityWords> = ${record((name) => `${name}.quantities`)};

export function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return ${record((name) => `make('${name}')`).replaceAll('\n', '\n  ')};
}
`;
}

function fileIn(line) {
  return line.split("'")[1] ?? '';
}

/** A file that is written anew is news to whoever watches it. */
function writeIfOther(file, text) {
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
