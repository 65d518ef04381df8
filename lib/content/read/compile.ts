import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import type { ComponentType, JSX } from 'react';
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import type { ComponentName } from '@/lib/content/parse/vocabulary';
import { type Locale, sourceLocale } from '@/lib/languages/locale';
import { memoize } from './memoize';
import { contentRoot } from './read';
import { remarkKeepTogether } from './remark-keep-together';

/** What the page draws for each component of a story, and for the markdown in it. */
export type StoryProps = {
  components?: Partial<Record<ComponentName | keyof JSX.IntrinsicElements, ComponentType<never>>>;
};

const compileOnce = memoize(async (file) => {
  const { code } = await bundleMDX({
    file,
    cwd: process.cwd(),
    mdxOptions: (options) => ({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), remarkKeepTogether] }),
  });
  return evaluate(code);
});

/** The story as a component that takes its vocabulary. Throws with file:line:column if it is no MDX. */
export async function compileStory(slug: string, locale: Locale): Promise<ComponentType<StoryProps>> {
  return compileOnce(storyFile(slug, storyLocale(slug, locale)));
}

/** The language in which a story can be told: the source language as long as it has not been written in another. */
export function storyLocale(slug: string, locale: Locale): Locale {
  return existsSync(storyFile(slug, locale)) ? locale : sourceLocale;
}

function storyFile(slug: string, locale: Locale): string {
  return join(contentRoot, 'cases', slug, `${locale}.mdx`);
}

/** A page of plain markdown, `content/pages/<name>/<locale>.mdx`. */
export async function compilePage(name: string, locale: Locale): Promise<ComponentType<StoryProps>> {
  return compileOnce(join(contentRoot, 'pages', name, `${locale}.mdx`));
}

/** The code comes out of our own MDX, which the check keeps free of imports and expressions. */
function evaluate(code: string): ComponentType<StoryProps> {
  return new Function('React', 'ReactDOM', '_jsx_runtime', code)(React, {}, jsxRuntime).default;
}
