import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writePseudoContent } from '@/lib/content/pseudo-locale.fixture';
import { languages } from '@/lib/languages/languages';
import { sourceLocale as locale } from '@/lib/languages/locale';

const root = process.cwd();
const [slug = ''] = readdirSync('content/cases');
const pages = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('page.tsx'));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pseudo-'));
  writePseudoContent(join(root, 'content'), join(folder, 'content'), locale);
  for (const name of readdirSync(root).filter((each) => each !== 'content'))
    symlinkSync(join(root, name), join(folder, name));
  process.chdir(folder);
  vi.stubEnv('CASES', slug);
  // what other tests have read stands in the modules that read it
  vi.resetModules();
});

afterAll(() => {
  process.chdir(root);
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

async function htmlOf(node: ReactNode): Promise<string> {
  const { prelude } = await prerender(node);
  return new Response(prelude).text();
}

const spoken = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)$/;
const silent = /^(?:script|style|code|pre|kbd|samp|noscript)$/;

/** Words of another language say which. */
function isForeign(node: DefaultTreeAdapterTypes.Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name, value }) => name === 'lang' && value !== locale);
}

/** What a page says, apart from code: its texts, and the attributes that are read out. */
function saidIn(node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (silent.test(node.nodeName) || isForeign(node)) return [];
  const attributes = 'attrs' in node ? node.attrs.filter(({ name }) => spoken.test(name)) : [];
  return [...attributes.map(({ value }) => value), ...('childNodes' in node ? node.childNodes.flatMap(saidIn) : [])];
}

const plainWord = /(?<![\p{L}\p{N}])(?=[A-Za-z]*[aeiouy])[A-Za-z]{2,}(?!\p{L})/iu;
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(languages[locale].intl, { month: 'long' }).format(new Date(2019, month)),
);

/** Addresses, code and the months of `Intl` are no words of ours; nor is a licence. */
function withoutNames(text: string): string {
  return text.replace(new RegExp(`/${locale}(?:/[\\w/-]*)?|\`[^\`]*\`|CC BÝ|${months.join('|')}`, 'g'), '');
}

test.each(pages)('%s says nothing that stands in code', async (file) => {
  const { default: Page } = await import(/* @vite-ignore */ join(root, 'app', file));
  const html = await htmlOf(
    await Page({ params: Promise.resolve({ locale, slug }), searchParams: Promise.resolve({}) }),
  );
  const said = saidIn(parse(html));
  expect(said.join('')).toMatch(/[áéíóú]/);
  expect(said.filter((text) => plainWord.test(withoutNames(text)))).toEqual([]);
});
