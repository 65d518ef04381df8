import fc from 'fast-check';
import { expect, test } from 'vitest';
import english from '@/content/ui/en.json';
import dutch from '@/content/ui/nl.json';
import { liveLimits } from './live-limits';
import { aliasPairs, aliasText, cleanName, freeAlias } from './person-name';

const wordsOf = ({ moods, animals }: { moods: string; animals: string }) => ({
  moods: moods.split(' '),
  animals: animals.split(' '),
});
const spoken = [wordsOf(dutch.liveServer.alias), wordsOf(english.liveServer.alias)];

const signs = ['a', '👩', '\u{1F3FD}', '\uFE0F', '\u0300', '\uFE70', '\u3164', 'ⓐ', '\uFF9E', ' ', '\u200C', '\u200D'];
const joined = fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 });

test('every language has as many different words for aliases', () => {
  for (const { moods, animals } of spoken) {
    expect([moods.length, animals.length]).toEqual([aliasPairs.moods, aliasPairs.animals]);
    expect(new Set(moods).size).toBe(moods.length);
    expect(new Set(animals).size).toBe(animals.length);
  }
});

test('an alias is the same animal in every language', () => {
  expect(spoken.map((words) => aliasText(0, words))).toEqual(['Kalme Otter', 'Calm Otter']);
  expect(spoken.map((words) => aliasText(2000, words))).toEqual(['Kalme Otter 2', 'Calm Otter 2']);
});

test('in the largest room nobody shares an alias', () => {
  const taken = new Set<number>();
  for (let person = 0; person < liveLimits.people; person++) taken.add(freeAlias(taken, (person * 0.618) % 1));
  expect(taken.size).toBe(liveLimits.people);
  expect(new Set([...taken].map((alias) => aliasText(alias, wordsOf(dutch.liveServer.alias)))).size).toBe(taken.size);
});

test('a name is one line that can be read, whatever was typed', () => {
  expect(cleanName('  Ｊａｎ\t\n de  Vries ')).toBe('Jan de Vries');
  expect(cleanName('evil\u202Egnp.exe\u0000\u200F')).toBe('evilgnp.exe');
  expect(cleanName('z\u0300\u0300\u0300\u0300\u0300\u0300')).toBe('z\u0300\u0300');
  expect(cleanName('\u200B \u2066')).toBe('');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), joined), (typed) => {
      const name = cleanName(typed);
      expect(name).not.toMatch(
        /(?!\u200C|\u200D)\p{C}|\n|(?:^|\s|\u200C|\u200D)(?:\u200C|\u200D)|(?:\u200C|\u200D)(?:\s|$)/u,
      );
      expect([...new Intl.Segmenter('nl').segment(name)].length).toBeLessThanOrEqual(liveLimits.name);
      expect(cleanName(name)).toBe(name);
    }),
  );
});

test('a name keeps the joiners that it is written with', () => {
  const written = ['می\u200Cخواهم', 'क\u094D\u200Dष', '👩\u200D👧', '👩🏽\u200D💻', '🏳\uFE0F\u200D🌈'];
  expect(written.map(cleanName)).toEqual(written);
});

test('a joiner that joins nothing goes, and joined signs are counted one by one', () => {
  expect(cleanName('\u200DJan\u200C \u200Dde\u200C\u200D Vries\u200D')).toBe('Jan de Vries');
  expect(cleanName('a\u200D\u0300')).toBe('à');
  const pair = `${'👩\u200D'.repeat(liveLimits.name - 1)}👩`;
  expect(cleanName(`${pair}\u200D👩`)).toBe(pair);
});

test('no name is invisible', () => {
  for (const typed of ['\u200C\u200D', '\u3164', '\u3164\u200D\u3164', '\uFE0F', '\u2800', ' \u034F '])
    expect(cleanName(typed)).toBe('');
});
