import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Edit, faultsAfter, placesAfter, secondCase } from '@/lib/content/check/fixtures/faulty';
import { checkContent } from './check';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a missing folder of cases is named', () => {
  expect(checkContent('no/such/folder').diagnostics).toMatchObject([
    { file: 'no/such/folder/cases', code: 'missing-folder' },
  ]);
});

const caseFiles = [
  'case.yaml',
  'quiz.yaml',
  'nl.yaml',
  'en.yaml',
  'nl.mdx',
  'en.mdx',
  'session.yaml',
  'session.nl.yaml',
  'session.en.yaml',
];

test.for(caseFiles)('a missing %s is named, and nothing that follows from it', (name) => {
  expect(placesAfter({ in: `cases/demo/${name}`, rename: undefined })).toEqual([`cases/demo/${name}:1:1 missing-file`]);
});

test.for(['sources.yaml', 'glossary/nl.yaml', 'ui/en.json'])(
  'a missing %s is named, and nothing that follows from it',
  (name) => {
    expect(placesAfter({ in: name, rename: undefined })).toEqual([`${name}:1:1 missing-file`]);
  },
);

test('a file with another ending is named beside the one that is missing', () => {
  expect(placesAfter({ in: 'cases/demo/nl.yaml', rename: 'cases/demo/nl.yml' })).toEqual([
    'cases/demo/nl.yaml:1:1 missing-file',
    'cases/demo/nl.yml:1:1 unknown-file',
  ]);
});

test('a folder in the place of a file is named', () => {
  const edits: Edit[] = [
    { in: 'cases/demo/nl.mdx', rename: undefined },
    { in: 'ui', rename: 'cases/demo/nl.mdx' },
  ];
  expect(placesAfter(...edits)).toEqual(['cases/demo/nl.mdx:1:1 unreadable-file']);
});

test('a byte that is not UTF-8 is named at its place', () => {
  const latin = Uint8Array.from([...bytes('dns:\n  term: "caf'), 0xe9, ...bytes('"\n')]);
  expect(placesAfter({ in: 'glossary/nl.yaml', write: latin })).toEqual(['glossary/nl.yaml:2:13 not-utf8']);
});

test('a byte order mark is named, and the file read on', () => {
  const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('{ "site": {} }')]);
  expect(placesAfter({ in: 'ui/en.json', write: marked })).toContain('ui/en.json:1:1 byte-order-mark');
});

test('a file over a megabyte is refused unread', () => {
  expect(placesAfter({ in: 'cases/demo/nl.mdx', write: new Uint8Array(1_000_001).fill(32) })).toEqual([
    'cases/demo/nl.mdx:1:1 too-large',
  ]);
});

test('a folder that is no id is named', () => {
  expect(placesAfter({ in: 'cases/demo', rename: 'cases/Demo_1' })).toEqual(['cases/Demo_1:1:1 bad-folder-name']);
});

test('two cases can not have one place in the order, nor one title or description', () => {
  const same: Edit[] = [
    { in: 'cases/other/case.yaml', replace: 'order: 2', by: 'order: 1' },
    { in: 'cases/other/nl.yaml', replace: 'title: Other – De namen raakten op', by: 'title: de namen raakten op' },
    { in: 'cases/other/en.yaml', replace: 'Other – A shop', by: 'A shop' },
  ];
  expect(placesAfter(...secondCase, ...same)).toEqual([
    'cases/other/case.yaml:1:8 doubled-order',
    'cases/other/en.yaml:2:14 doubled-description',
    'cases/other/nl.yaml:1:8 doubled-title',
  ]);
});

test('a title can not be the same in two languages', () => {
  const edit = { in: 'cases/demo/en.yaml', replace: 'The names ran out', by: 'De namen raakten op' };
  expect(placesAfter(edit)).toEqual(['cases/demo/en.yaml:1:8 doubled-title']);
});

test('a term has words in every language', () => {
  const term = 'pod:\n  term: Pod\n  definition: The smallest unit.\ndns:';
  expect(placesAfter({ in: 'glossary/en.yaml', replace: 'dns:', by: term })).toEqual([
    'glossary/en.yaml:1:1 missing-words',
    'glossary/en.yaml:2:9 unused-term',
  ]);
});

test('the words of the app are JSON with the same keys in every language', () => {
  const file = 'ui/en.json';
  expect(placesAfter({ in: file, replace: '"Trial" },', by: '"Trial" }' })).toEqual([`${file}:3:3 json-syntax`]);
  expect(placesAfter({ in: file, replace: '"name"', by: '"nmae"' })).toEqual([
    `${file}:2:21 missing-words`,
    'ui/nl.json:2:21 missing-words',
  ]);
  expect(placesAfter({ in: file, replace: '"Trial"', by: '3' })).toEqual([`${file}:2:21 wrong-type`]);
  expect(placesAfter({ in: file, replace: '"name": "Trial"', by: '"name": "Trial", "name": "Test"' })).toEqual([
    `${file}:2:30 doubled-key`,
  ]);
});

test('a page is plain markdown in every language', () => {
  const file = 'pages/about/en.mdx';
  expect(placesAfter({ in: file, rename: undefined })).toEqual([`${file}:1:1 missing-file`]);
  expect(placesAfter({ in: file, replace: 'A [', by: '<Term id="dns">A</Term> [' })).toEqual([
    `${file}:3:1 unknown-component`,
  ]);
  expect(placesAfter({ in: file, replace: 'A [', by: '<b>A [' })).toEqual([`${file}:3:1 mdx-syntax`]);
});

test('a page that begins with three dashes would lose its text', () => {
  const file = 'pages/about/nl.mdx';
  const text = (first: string) => new TextEncoder().encode(`${first}\n\n## Wat dit is\n\n---\n\nEen proef.\n`);
  expect(placesAfter({ in: file, write: text('---') })).toEqual([`${file}:1:1 front-matter`]);
  expect(placesAfter({ in: file, write: text('----') })).toEqual([]);
  expect(placesAfter({ in: file, write: text('***') })).toEqual([]);
});

test('an author may leave notes: in a story, on a page, and in YAML where no words get lost', () => {
  const story = 'cases/demo/en.mdx';
  const notes: Edit[] = [
    { in: story, replace: '<Part name="situation">', by: '{/* 25 shops\n   in all */}\n\n<Part name="situation">' },
    { in: story, replace: 'Two lessons.', by: 'Two {/* or 3 */} lessons.' },
    { in: story, replace: '</Step>\n\n</Cascade>', by: '</Step>\n\n{/* more? */}\n\n</Cascade>' },
    { in: 'pages/about/en.mdx', replace: 'A [', by: '{/* Which one? */}\n\nA [' },
    { in: 'cases/demo/en.yaml', replace: 'today: Names are remembered now.', by: 'today: "Names #1" # who says so?' },
    { in: 'cases/demo/case.yaml', replace: 'cuts: [shop-asks-names]', by: 'cuts: [shop-asks-names] # both' },
    { in: 'cases/demo/case.yaml', replace: 'effect: none', by: 'effect: none # so far' },
  ];
  expect(placesAfter(...notes)).toEqual([]);
  expect(placesAfter({ in: story, replace: 'Everything works.', by: '{/* Everything works. */}' })).toEqual([
    `${story}:13:1 component-content`,
  ]);
  expect(placesAfter({ in: story, replace: 'Two lessons.', by: 'Two {/* a */ b /* c */}' })).toEqual([
    `${story}:37:5 expression`,
  ]);
});

test('the remedy for an indentation is about indentation, that for a bracket about the bracket', () => {
  const remedy = (replace: string, by: string) => faultsAfter({ in: 'cases/demo/case.yaml', replace, by })[0]?.remedy;
  expect(remedy('    author: The', '   author: "The" #')).toMatch(/^indent it/);
  expect(remedy('{ names: 0.9 }', '{ names: 0.9')).toMatch(/^close the bracket/);
});

test('an opening tag without its capital is told to get one', () => {
  const [fault] = faultsAfter({ in: 'cases/demo/en.mdx', replace: '<Step id="calm">', by: '<step id="calm">' });
  expect(fault).toMatchObject({ line: 13, remedy: 'write <Step>, with a capital' });
});

test('a link among the cases is named, and not followed', () => {
  expect(placesAfter({ in: 'cases/elsewhere', link: 'cases/demo' })).toEqual(['cases/elsewhere:1:1 skipped-link']);
  expect(placesAfter({ in: 'cases/nowhere', link: 'no/such/folder' })).toEqual(['cases/nowhere:1:1 skipped-link']);
});

test('a case may do without a session: without all of its files, not without one', () => {
  const none = ['session.yaml', 'session.nl.yaml', 'session.en.yaml'].map(
    (name): Edit => ({
      in: `cases/demo/${name}`,
      rename: undefined,
    }),
  );
  expect(placesAfter(...none)).toEqual([]);
});

test('a case that is a draft in a language has one warning for all that it lacks there', () => {
  const english = ['en.yaml', 'en.mdx', 'session.en.yaml'].map((name) => `cases/demo/${name}`);
  const gone: Edit[] = english.map((file) => ({ in: file, rename: undefined }));
  const draft: Edit = { in: 'cases/demo/case.yaml', replace: 'order: 1\n', by: 'order: 1\ndraft: [en]\n' };
  expect(placesAfter(...gone)).toHaveLength(3);
  expect(placesAfter(draft)).toEqual([]);
  const [warning, ...more] = faultsAfter(draft, ...gone);
  expect(more).toEqual([]);
  expect(warning).toMatchObject({ file: 'cases/demo/case.yaml', line: 2, column: 9, code: 'draft' });
  expect(warning?.message).toMatch(/^3 pieces lack their English/);
  const words: Edit = { in: 'cases/demo/en.yaml', replace: '  shop: Shop\n', by: '' };
  expect(faultsAfter(draft, words).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^1 piece lacks its English/),
  ]);
});

test('a draft hides no fault that is no gap, and no language but its own', () => {
  const draft: Edit = { in: 'cases/demo/case.yaml', replace: 'order: 1\n', by: 'order: 1\ndraft: [en]\n' };
  const typo: Edit = { in: 'cases/demo/en.yaml', replace: '  shop: ', by: '  shpo: ' };
  expect(placesAfter(draft, typo)).toEqual([
    'cases/demo/case.yaml:2:9 draft',
    'cases/demo/en.yaml:13:3 words-without-id',
  ]);
  const source: Edit = { in: 'cases/demo/case.yaml', replace: 'order: 1\n', by: 'order: 1\ndraft: [nl]\n' };
  expect(placesAfter(source)).toEqual(['cases/demo/case.yaml:2:9 wrong-value']);
});

test('two cases of one name in two folders are named', () => {
  const ours = join(import.meta.dirname, 'fixtures/base');
  const found = checkContent(ours, new Map(), { folders: [ours] }).diagnostics;
  expect(found.map(({ code }) => code)).toContain('doubled-case');
  expect(found.find((each) => each.code === 'doubled-case')).toMatchObject({
    file: join(ours, 'cases/demo'),
    code: 'doubled-case',
  });
});
