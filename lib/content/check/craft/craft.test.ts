import { expect, test } from 'vitest';
import { type Edit, placesAfter } from '@/lib/content/check/fixtures/faulty';

const outage = 'cases/demo/case.yaml';
const quiz = 'cases/demo/quiz.yaml';

/** One change in the words of both languages. */
function inWords(replace: string, by: string): Edit[] {
  return ['nl', 'en'].map((locale) => ({ in: `cases/demo/${locale}.yaml`, replace, by }));
}

test('a loop is broken at the edge that does not meet the one before it', () => {
  const third: Edit[] = [
    { in: outage, replace: '- id: names\n', by: '- id: disk\n    kind: database\n  - id: names\n' },
    { in: outage, replace: 'from: shop\n    to: shop', by: 'from: disk\n    to: disk' },
    ...inWords('nodes:\n', 'nodes:\n  disk: Disk\n'),
    ...inWords('stops: {', 'stops: { shop-asks-itself: Again.,'),
  ];
  const loop = (edges: string): Edit => ({ in: outage, replace: 'edges: [shop-asks-names]', by: `edges: [${edges}]` });
  expect(placesAfter(...third, loop('shop-asks-names, shop-asks-itself'))).toEqual([`${outage}:56:30 broken-loop`]);
  const stop = inWords('stops: {', 'stops: { shop-asks-itself: Again.,');
  expect(placesAfter(...stop, loop('shop-asks-names, shop-asks-itself'))).toEqual([]);
});

test('a question can not give a loop another role than the diagram does', () => {
  const asked = (role: string): Edit[] => [
    { in: quiz, replace: 'id: asks', by: `id: ${role}` },
    { in: quiz, replace: 'id: the-shop\n        to: asks', by: `id: asking-again\n        to: ${role}` },
    ...inWords('{ asks:', `{ ${role}:`),
    ...inWords('the-shop:', 'asking-again:'),
  ];
  expect(placesAfter(...asked('sustainer'))).toEqual([`${quiz}:48:13 loop-role`]);
  expect(placesAfter(...asked('amplifier'))).toEqual([]);
});

/** More questions like the first, with the right option at these places. */
function questions(...places: number[]): Edit[] {
  const others = ['a-disk', 'a-pod'];
  const asked = places.map((place, at) => {
    const options = others.map((id) => `      - { id: ${id}, misconception: no-cause }\n`);
    const all = options.toSpliced(place, 0, '      - { id: the-names, right: true }\n').join('');
    return `  - id: more-${at}\n    type: single\n    level: recall\n    step: calm\n    sources: [report]\n    options:\n${all}`;
  });
  const words = places.map((_, at) => {
    const options = ['the-names', ...others].map((id) => `${id}: { text: ${id}, feedback: So. }`).join(', ');
    return `  more-${at}: { question: What was it?, explanation: The names., options: { ${options} } }\n`;
  });
  return [
    { in: quiz, replace: 'questions:\n', by: `questions:\n${asked.join('')}` },
    ...inWords('quiz:\n', `quiz:\n${words.join('')}`),
  ];
}

test('the right option has no favourite place', () => {
  expect(placesAfter(...questions(0, 1, 2, 1))).toEqual([]);
  expect(placesAfter(...questions(2, 1, 1, 1))).toEqual([`${quiz}:11:9 right-place`]);
  expect(placesAfter(...questions(1, 1))).toEqual([]);
});

test('a term that is explained is used somewhere, in whatever words', () => {
  const term: Edit[] = ['nl', 'en'].map((locale) => ({
    in: `glossary/${locale}.yaml`,
    replace: 'dns:',
    by: 'retry:\n  term: retry\n  definition: To ask again.\ndns:',
  }));
  expect(placesAfter(...term)).toEqual(['nl', 'en'].map((locale) => `glossary/${locale}.yaml:2:9 unused-term`).sort());
  expect(placesAfter(...term, ...inWords('claims:\n', 'claims: # retry\n'))).toHaveLength(2);
  const said = inWords('happens: ', 'happens: "Retrying." # ').slice(0, 1);
  expect(placesAfter(...term, ...said)).toEqual(['glossary/en.yaml:2:9 unused-term']);
});

test('an everyday word needs no explaining', () => {
  const unmarked: Edit = { in: 'cases/demo/en.mdx', replace: '<Term id="dns">DNS</Term>', by: 'DNS' };
  const everyday: Edit = { in: 'glossary/en.yaml', replace: '  term: DNS\n', by: '  term: DNS\n  everyday: true\n' };
  expect(placesAfter(unmarked)).toEqual(['cases/demo/en.mdx:3:24 unexplained-term']);
  expect(placesAfter(unmarked, everyday)).toEqual([]);
});

/** A prediction in the base case, before its second step: so early that it is warned of. */
function prediction(options: string, right: string, ...texts: [nl: string, en: string][]): Edit[] {
  const asked = `predictions:\n  - id: then\n    before: names-slow-down\n    options: [${options}]\n    right: ${right}\n    sources: [report]\n`;
  return [
    { in: outage, replace: 'lessons:\n', by: `${asked}lessons:\n` },
    ...['nl', 'en'].map((locale, language): Edit => {
      const told = options.split(', ').map((option, at) => {
        const text = texts[at]?.[language];
        return `${option}: { ${text ? `text: ${text}, ` : ''}feedback: It did. }`;
      });
      const words = `predictions:\n  then: { question: What comes next?, options: { ${told.join(', ')} } }\n`;
      return { in: `cases/demo/${locale}.yaml`, replace: 'claims:\n', by: `${words}claims:\n` };
    }),
  ];
}

/** All that is said but that the prediction comes early. */
function placesWith(...edits: Edit[]): string[] {
  return placesAfter(...edits).filter((place) => !place.endsWith(' early-prediction'));
}

test('the head of a case does not name the node that has to be predicted', () => {
  const asked = prediction('names, shop, disk', 'names', ['', ''], ['', ''], ['Een schijf', 'A disk']);
  expect(placesWith(...asked)).toEqual([]);
  const told = { in: 'cases/demo/en.yaml', replace: 'summary: A shop', by: 'summary: Name service gone, as a shop' };
  expect(placesWith(...asked, told)).toEqual(['cases/demo/en.yaml:3:10 given-away']);
});

test('the head of a case does not tell the answer in its words', () => {
  const asked = prediction(
    'full, empty, same',
    'full',
    ['De wachtrij stroomt over', 'The queue overflows slowly'],
    ['De wachtrij is leeg', 'The queue is empty'],
    ['Alles blijft gelijk', 'All stays as it is'],
  );
  expect(placesWith(...asked)).toEqual([]);
  const told = (by: string) => ({
    in: 'cases/demo/en.yaml',
    replace: 'meaning: requests',
    by: `meaning: ${by} requests`,
  });
  expect(placesWith(...asked, told('overflows'))).toEqual([]);
  expect(placesWith(...asked, told('queue overflows'))).toEqual([]);
  expect(placesWith(...asked, told('overflows slowly'))).toEqual(['cases/demo/en.yaml:4:38 given-away']);
});

const asked = prediction('names, shop, disk', 'names', ['', ''], ['', ''], ['Een schijf', 'A disk']);
const node: Edit = { in: outage, replace: 'before: names-slow-down', by: 'before: names-slow-down\n    type: node' };

test('a prediction comes when the player is known, and not before the first step', () => {
  expect(placesAfter(...asked)).toEqual([`${outage}:58:13 early-prediction`]);
  const first = { in: outage, replace: 'before: names-slow-down', by: 'before: calm' };
  expect(placesAfter(...asked, first)).toEqual([`${outage}:58:13 unmet-prediction`]);
});

test('the answer to a prediction is an option, and has words', () => {
  const right = (by: string) => ({ in: outage, replace: 'right: names', by: `right: ${by}` });
  expect(placesWith(...asked, right('nobody'))).toEqual([`${outage}:60:12 unknown-id`]);
  const without = { in: 'cases/demo/en.yaml', replace: 'text: A disk, ', by: '' };
  expect(placesWith(...asked, without)).toEqual(['cases/demo/en.yaml:32:109 missing-words']);
  expect(placesWith(...asked, { in: 'cases/demo/nl.yaml', replace: 'predictions:\n', by: 'prediction:\n' })).toEqual([
    'cases/demo/nl.yaml:1:1 missing-words',
    'cases/demo/nl.yaml:31:1 unknown-key',
  ]);
});

test('a node that is the answer is in the diagram, and changes at the step that is predicted', () => {
  expect(placesWith(...asked, node)).toEqual([`${outage}:60:28 unknown-id`]);
  const disk: Edit[] = [
    { in: outage, replace: '- id: names\n', by: '- id: disk\n    kind: database\n  - id: names\n' },
    ...inWords('nodes:\n', 'nodes:\n  disk: Disk\n'),
  ];
  const guess = (right: string) => placesWith(...disk, ...prediction('names, shop, disk', right), node);
  expect(guess('names')).toEqual([]);
  expect(guess('shop')).toContain(`${outage}:63:12 unmet-prediction`);
});

/** The first lesson shown in the diagram. */
function shown(steps: string, rest = 'same', detection = 'not-needed'): Edit[] {
  const picture = `with: { rest: ${rest}, steps: { ${steps} }, detection: ${detection}, repair: not-needed, impact: none }`;
  return [
    { in: outage, replace: 'cuts: [shop-asks-names]', by: `cuts: []\n    ${picture}` },
    { in: 'cases/demo/nl.yaml', replace: ', unshown: Dan bleef er niets te tonen.', by: '' },
    { in: 'cases/demo/en.yaml', replace: ', unshown: Nothing would be left to show.', by: '' },
    ...inWords('lessons:\n', 'detected: The shop noticed.\nlessons:\n'),
  ];
}

test('a lesson is drawn as it is said: from its step on, other than it went, and no worse', () => {
  expect(placesAfter(...shown('', 'nothing'))).toEqual([]);
  const faults = {
    same: shown(''),
    worse: shown('names-slow-down: { becomes: { names: down } }'),
    prevented: shown('', 'nothing', 'sooner'),
  };
  expect(placesAfter(...faults.same)).toEqual([`${outage}:60:5 untrue-picture`]);
  expect(placesAfter(...faults.worse)).toEqual([`${outage}:60:5 untrue-picture`]);
  expect(placesAfter(...faults.prevented)).toEqual([`${outage}:60:5 untrue-picture`]);
  expect(placesAfter(...shown('calm: {}, names-slow-down: {}'))).toEqual([`${outage}:60:34 untrue-picture`]);
});

const session = 'cases/demo/session.yaml';

test('the diagram of a session only goes forward', () => {
  const back: Edit[] = [
    { in: session, replace: '  - { id: debrief,', by: '  - { id: back, type: story, to: calm }\n  - { id: debrief,' },
    { in: session, replace: 'story, minutes: 7 }\n', by: 'story, minutes: 3 }\n    - { item: back, minutes: 4 }\n' },
    ...['nl', 'en'].map(
      (locale): Edit => ({
        in: `cases/demo/session.${locale}.yaml`,
        replace: '  debrief: { title',
        by: '  back: { title: Back, say: Once more. }\n  debrief: { title',
      }),
    ),
  ];
  expect(placesAfter(...back)).toEqual([`${session}:17:15 story-runs-back`]);
});

test('the outcome of a prediction in a session agrees with nobody in particular', () => {
  const inSession: Edit[] = [
    ...asked,
    {
      in: session,
      replace: '  - { id: story,',
      by: '  - { id: guess, type: predict, prediction: then }\n  - { id: story,',
    },
    { in: session, replace: 'story, minutes: 7 }\n', by: 'guess, minutes: 3 }\n    - { item: story, minutes: 4 }\n' },
    ...['nl', 'en'].map(
      (locale): Edit => ({
        in: `cases/demo/session.${locale}.yaml`,
        replace: '  debrief: { title',
        by: '  guess: { title: What then?, say: Guess. }\n  debrief: { title',
      }),
    ),
  ];
  const feedback = (by: string) => ({
    in: 'cases/demo/en.yaml',
    replace: 'names: { feedback: It',
    by: `names: { feedback: ${by} It`,
  });
  expect(placesWith(...inSession)).toEqual([]);
  expect(placesWith(...inSession, feedback('Yes.'))).toEqual([]);
  expect(placesWith(...inSession, feedback('Indeed!'))).toEqual(['cases/demo/en.yaml:32:69 agreeing-outcome']);
});
