import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Locale, sourceLocale } from '@/lib/languages/locale';
import { stored } from '@/lib/stored';
import { memoize } from './memoize';
import { caseFile, contentRoot } from './read';
import { remarkKeepTogether } from './remark-keep-together';

/** What the code follows from, beside the text. */
const makers = [
  'lib/content/read/compile.ts',
  'lib/content/read/remark-keep-together.ts',
  'node_modules/mdx-bundler/package.json',
];

const compileOnce = memoize(
  (file: string) =>
    stored({
      folder: '.cache/stories',
      makers,
      from: [process.env.NODE_ENV ?? 'production', file, readFileSync(file, 'utf8')].join('\0'),
      parse: (data) => z.string().parse(data),
      make: () => compile(file),
    }),
  (file) => [file],
);

async function compile(file: string): Promise<string> {
  // the compiler is large, and most processes find what it made before
  const { bundleMDX } = await import('mdx-bundler');
  const { code } = await bundleMDX({
    file,
    cwd: process.cwd(),
    mdxOptions: (options) => ({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), remarkKeepTogether] }),
  });
  return code;
}

/** The code of a story, a function body that gives the component. Throws with file:line:column if it is no MDX. */
export async function compileStory(slug: string, locale: Locale): Promise<string> {
  return compileOnce(storyFile(slug, storyLocale(slug, locale)));
}

/** The language in which a story can be told: the source language as long as it has not been written in another. */
export function storyLocale(slug: string, locale: Locale): Locale {
  return existsSync(storyFile(slug, locale)) ? locale : sourceLocale;
}

function storyFile(slug: string, locale: Locale): string {
  return caseFile(slug, `${locale}.mdx`);
}

/** The code of a page of plain markdown, `content/pages/<name>/<locale>.mdx`. */
export async function compilePage(name: string, locale: Locale): Promise<string> {
  return compileOnce(join(contentRoot, 'pages', name, `${locale}.mdx`));
}
