import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readUiWords } from './ui-words';

const sources = ['components', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /(?<!\.test|\.fixture)\.tsx?$/.test(file) && !file.startsWith('lib/content/'))
  .map((file) => readFileSync(file, 'utf8'));

/** What could say the words of an island: what asks for a word by its key runs on the server. */
const islands = sources.filter((text) => !text.includes('uiWords(')).join('\n');

function keysIn(words: unknown): string[] {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => [key.replace(/_(one|other)$/, ''), ...keysIn(inner)]);
}

test('a section that an island gets holds no words that no island says', () => {
  const given = Object.entries(readUiWords('nl')).filter(([section]) =>
    sources.some((text) => text.includes(`clientWords(locale, '${section}')`)),
  );
  expect(given.length).toBeGreaterThan(10);
  for (const [section, words] of given) {
    const unsaid = keysIn(words).filter((key) => !new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(islands));
    expect(unsaid, section).toEqual([]);
  }
});
