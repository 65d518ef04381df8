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
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const name = cleanName(typed);
      expect(name).not.toMatch(/\p{C}|\n/u);
      expect([...new Intl.Segmenter('nl').segment(name)].length).toBeLessThanOrEqual(liveLimits.name);
      expect(cleanName(name)).toBe(name);
    }),
  );
});
