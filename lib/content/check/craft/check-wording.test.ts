import { expect, test } from 'vitest';
import { type Edit, faultsAfter, placesAfter } from '@/lib/content/check/fixtures/faulty';

const notOurs = `nl: []
en:
  - { word: "falters?|faltered", write: fails }
  - { word: a lesson, write: a rule, except: [a lesson learned] }
  - { word: café, write: bar, doubt: true }
  - { word: steps, write: stops }
`;

function wording(text = notOurs): Edit {
  return { in: 'wording.yaml', write: new TextEncoder().encode(text) };
}

const page = 'pages/about/en.mdx';
const story = 'cases/demo/en.mdx';
const words = 'cases/demo/en.yaml';
const ui = 'ui/en.json:4:29 not-our-word';

test('a word that is not ours is named where it stands, in every kind of file', () => {
  const edits: Edit[] = [
    { in: words, replace: 'title: A normal day', by: 'title: "A day that falters, and Falters"' },
    { in: 'cases/demo/session.en.yaml', replace: 'The shop noticed. }', by: 'The shop faltered. }' },
    { in: story, replace: 'Two lessons.', by: 'Two\nlessons falter.' },
    { in: page, replace: 'A [trial]', by: 'What falters: a [trial]' },
    { in: 'glossary/en.yaml', replace: 'The service', by: 'Faltered service' },
  ];
  expect(placesAfter(wording(), ...edits)).toEqual([
    `${story}:38:9 not-our-word`,
    `${words}:20:24 not-our-word`,
    `${words}:20:37 not-our-word`,
    'cases/demo/session.en.yaml:13:43 not-our-word',
    'glossary/en.yaml:3:15 not-our-word',
    `${page}:3:6 not-our-word`,
    ui,
  ]);
});

test('code, ids, addresses and parts of longer words are not words', () => {
  const by = 'Two `falters` at https://falters.example, un-falters, falters-not and défalters.';
  expect(placesAfter(wording(), { in: page, replace: 'A [', by: `${by} A [` })).toEqual([ui]);
  expect(
    placesAfter(wording(), { in: story, replace: 'Two lessons.', by: 'See <Term id="falters">it</Term>.' }),
  ).toEqual([`${story}:37:5 unknown-id`, ui]);
});

test('a longer wording may be right, a space may be the end of a line', () => {
  const said = (by: string) => placesAfter(wording(), { in: story, replace: 'Two lessons.', by });
  expect(said('It is a lesson learned.')).toEqual([ui]);
  expect(said('It is a\nlesson.')).toEqual([`${story}:37:7 not-our-word`, ui]);
});

test('a word in doubt is a warning, with what to write instead', () => {
  const [, warning] = faultsAfter(wording(), { in: story, replace: 'Two lessons.', by: 'A café.' }).toReversed();
  expect(warning).toMatchObject({ line: 37, column: 3, code: 'doubtful-word', remedy: 'write: bar' });
});

test('a faulty list is a fault itself', () => {
  expect(placesAfter(wording('nl: []\nen: [{ word: "(", write: x }]\n'))).toEqual(['wording.yaml:2:14 wrong-value']);
});
