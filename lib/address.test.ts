import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '@/lib/languages/locale';
import { casePage, fileAddress, homePage, pageAddress, sessionPage, wordsFile } from './address';
import { sourceFiles } from './source-files.fixture';

/** The pages as the routes under app/ have them, a case filled in. */
const paths = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
  .map((file) => `/${file}`.replace(/\/page\.tsx$/, '').replace('[slug]', 'zalando'));

test('every page there is has the file of its words, in every language', () => {
  expect(paths).toContain('/session/zalando/audience');
  for (const path of paths) {
    for (const locale of locales) {
      const file = `content/${wordsFile(path, locale)}`;
      expect(existsSync(file), `${path}: ${file}`).toBe(true);
    }
  }
});

test('a case, its session and the room of it are changed in files of their own', () => {
  expect(wordsFile('/cases/zalando', 'en')).toBe('cases/zalando/en.mdx');
  for (const path of ['/session/zalando', '/session/zalando/audience'] as const)
    expect(wordsFile(path, 'nl')).toBe('cases/zalando/session.nl.yaml');
});

test('an address is a locale, a path and perhaps a place', () => {
  expect(homePage('nl')).toBe('/nl');
  expect(sessionPage('nl', 'zalando')).toBe('/nl/session/zalando');
  expect(casePage('en', 'zalando', 'it-begins')).toBe('/en/cases/zalando#it-begins');
  expect(fileAddress('nl', 'quiz/questions.json')).toBe('/nl/quiz/questions.json');
});

test('a page that is not there has no address, and no words', () => {
  // @ts-expect-error it does not compile
  pageAddress('nl', '/nowhere');
  for (const path of ['/nowhere', '/cases', '/session/zalando/nowhere'])
    expect(() => wordsFile(path, 'nl')).toThrow(`${path} is no page: name it in lib/address.ts`);
});

test('nobody else makes an address by hand', () => {
  const made = /[`'"]\/(?:(?:nl|en)\b|\$\{(?!answer|name)\w+(?:\([^`]*\))?\})/g;
  const found = sourceFiles('app', 'components', 'lib', 'server', 'scripts/finish')
    .filter((file) => file !== 'lib/address.ts')
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(made)].map(([text]) => `${file}: ${text}`));
  expect(found).toEqual([]);
});
