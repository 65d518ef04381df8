import type { PropsWithChildren } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { componentNames } from '@/lib/content/parse/vocabulary';
import { compilePage, compileStory } from '@/lib/content/read/compile';
import { listCases } from '@/lib/content/read/read';
import { mdxComponent } from './mdx-component';

const Plain = ({ children }: PropsWithChildren) => <div>{children}</div>;

test('a story is a component that draws with the components it is given', async () => {
  const components = Object.fromEntries(componentNames.map((name) => [name, Plain]));
  for (const slug of await listCases()) {
    const Story = mdxComponent(await compileStory(slug, 'nl'));
    expect(renderToStaticMarkup(<Story components={components} />)).toMatch(/^<div><p>/);
  }
});

test('a page is markdown', async () => {
  const About = mdxComponent(await compilePage('about', 'en'));
  expect(renderToStaticMarkup(<About />)).toMatch(/^<h2>/);
});
