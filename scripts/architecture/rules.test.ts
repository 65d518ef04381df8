import { expect, test } from 'vitest';
import { importGraph, readImportGraph } from './import-graph';
import { rules } from './rules';
import { sourceFile } from './source-file';

const tree = readImportGraph('.');

test.each(Object.entries(rules))('%s holds in the whole tree', (_, rule) => {
  expect(rule(tree)).toEqual([]);
});

test('the tree is read whole', () => {
  expect(tree.files.size).toBeGreaterThan(400);
  expect(tree.arrows.filter(({ to }) => to !== undefined).length).toBeGreaterThan(1000);
});

const planted: [string, keyof typeof rules, Record<string, string>][] = [
  [
    'lib imports a component, by a relative path',
    'noArrowsUp',
    { 'lib/quiz/probe.ts': "import '@/components/ui/use-clock';" },
  ],
  [
    'lib imports lib/content, for a type',
    'noArrowsUp',
    { 'lib/quiz/probe.ts': "import type { A } from '../content/read/read';" },
  ],
  [
    'a shared component imports a subject',
    'noArrowsUp',
    { 'components/ui/probe.tsx': "import '@/components/quiz/quiz';" },
  ],
  ['a component imports a page', 'noArrowsUp', { 'components/case/probe.tsx': "export * from '../pages/home-page';" }],
  [
    'lib names the type of a component in passing',
    'noArrowsUp',
    { 'lib/probe.ts': "type A = import('@/components/ui/phrase').Phrase;" },
  ],
  [
    'lib fetches a model on need',
    'noArrowsUp',
    { 'lib/model/probe.ts': "export const a = () => import('@/content/load-model');" },
  ],
  [
    'a subject imports another',
    'noSiblings',
    { 'components/quiz/probe.tsx': "import '../cascade/diagram/cascade-picture';" },
  ],
  [
    'a circle of types',
    'noCircles',
    { 'lib/a.ts': "import type { B } from './b';", 'lib/b.ts': "import type { A } from './a';" },
  ],
  ['a circle through a lazy part', 'noCircles', { 'lib/a.ts': "import './b';", 'lib/b.ts': "import('./a');" }],
  ['lib imports React', 'libDrawsNothing', { 'lib/probe.ts': "import { useState } from 'react';" }],
  [
    'lib imports a part of Next.js',
    'libDrawsNothing',
    { 'lib/probe.ts': "import type { Metadata } from 'next/types';" },
  ],
  [
    'lib reads the store of a browser',
    'libDrawsNothing',
    { 'lib/probe.ts': "export const a = localStorage.getItem('a');" },
  ],
  ['the server imports React', 'serverKnowsNoPages', { 'server/probe.ts': "import 'react';" }],
  [
    'the server imports a component',
    'serverKnowsNoPages',
    { 'server/site/probe.ts': "import '../../components/ui/phrase';" },
  ],
  [
    'the server reads content',
    'serverKnowsNoPages',
    { 'server/probe.ts': "import type { A } from '@/lib/content/read/read';" },
  ],
  [
    'zod reaches a client through lib',
    'clientsAreLight',
    {
      'components/quiz/probe.tsx': "'use client';\nimport { a } from '@/lib/a';",
      'lib/a.ts': "import { z } from 'zod';\nexport const a = z;",
    },
  ],
  [
    'content reaches a client on need',
    'clientsAreLight',
    {
      'components/quiz/probe.tsx': "'use client';\nimport('@/lib/content/read/read');",
      'lib/content/read/read.ts': '',
    },
  ],
  [
    'the layout engine reaches a client through a value of its file',
    'clientsAreLight',
    {
      'components/quiz/probe.tsx': "'use client';\nimport { labelSize } from '@/lib/cascade/layout';",
      'lib/cascade/layout.ts': "import ELK from 'elkjs/lib/elk.bundled.js';\nexport const labelSize = ELK;",
    },
  ],
  [
    'two files export one name',
    'oneMeaning',
    { 'lib/a.ts': 'export type Answer = 1;', 'server/b.ts': 'export function Answer() {}' },
  ],
  [
    'a crowded folder',
    'noCrowds',
    Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`lib/cascade/a${at}.ts`, ''])),
  ],
  ['a text between tags', 'noWordsInCode', { 'components/ui/probe.tsx': 'export const a = <p>Next step</p>;' }],
  [
    'an attribute that is read out',
    'noWordsInCode',
    { 'components/ui/probe.tsx': 'export const a = <a title="Next">→</a>;' },
  ],
  [
    'one of two texts in an expression',
    'noWordsInCode',
    { 'components/ui/probe.tsx': "export const A = ({ open, t }) => <p>{open ? t('shut') : 'Open'}</p>;" },
  ],
  [
    'a text around a value',
    'noWordsInCode',
    { 'components/ui/probe.tsx': 'export const A = ({ step }) => <p aria-label={"step " + step} />;' },
  ],
];

test.each(planted)('%s: it is found', (_, rule, files) => {
  const graph = importGraph(Object.entries(files).map(([path, text]) => sourceFile(path, text)));
  expect(rules[rule](graph)).toHaveLength(1);
});

test.each([
  [
    'a client may know the types of content',
    'clientsAreLight',
    { 'components/quiz/probe.tsx': "'use client';\nimport type { A } from '@/lib/content/read/read';" },
  ],
  [
    'a page may join two subjects',
    'noSiblings',
    { 'components/pages/probe.tsx': "import '@/components/quiz/a';\nimport '@/components/cascade/b';" },
  ],
  [
    'a property may be called as a global of the browser',
    'libDrawsNothing',
    { 'lib/probe.ts': 'export const a = ({ window }: { window: number }) => window + 1;' },
  ],
  [
    'keys, numbers, signs and names of classes are no words',
    'noWordsInCode',
    { 'components/ui/probe.tsx': 'export const A = ({ at }) => <p className="step">{at} / 5 <kbd>Esc</kbd></p>;' },
  ],
] as const)('%s', (_, rule, files) => {
  const graph = importGraph(Object.entries(files).map(([path, text]) => sourceFile(path, text)));
  expect(rules[rule](graph)).toEqual([]);
});
