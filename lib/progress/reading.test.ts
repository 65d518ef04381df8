import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Passage, partsRead, type Reading, timeToRead, watched } from './reading';

const passages: Passage[] = [40, 60, 5, 80].map((words, at) => ({
  part: at < 3 ? 'situation' : 'impact',
  needs: timeToRead(words, 'reading'),
}));
const unread: Reading = passages.map(() => 0);

/** The page scrolls past, every passage in view for `stay` milliseconds. */
const scrolledPast = (stay: number) =>
  passages.reduce<Reading>((reading, _, at) => watched(reading, new Set([at]), stay), unread);

test('a scroll past reads nothing, a stay as long as reading takes reads all', () => {
  expect(partsRead(passages, scrolledPast(400))).toEqual([]);
  expect(partsRead(passages, scrolledPast(8000))).toEqual(['situation', 'impact']);
});

test('where a glance is enough, who goes through a part quickly has read it, and who jumps over it has not', () => {
  const glanced = passages.map((passage) => ({ ...passage, needs: timeToRead(40, 'glance') }));
  expect(partsRead(glanced, scrolledPast(600))).toEqual(['situation', 'impact']);
  expect(partsRead(glanced, scrolledPast(100))).toEqual([]);
  expect(partsRead(glanced, watched(unread, new Set([3]), 60_000))).toEqual(['impact']);
});

test('a part of which only the beginning was in view is not read', () => {
  expect(partsRead(passages, watched(unread, new Set([0]), 60_000))).toEqual([]);
  expect(partsRead(passages, watched(unread, new Set([0, 1]), 60_000))).toEqual(['situation']);
});

test('with nothing in view no time passes', () => {
  expect(watched(unread, new Set(), 60_000)).toBe(unread);
});

test('what is read stays read, whatever comes into view after it', () => {
  const looks = fc.array(fc.tuple(fc.uniqueArray(fc.nat({ max: 3 })), fc.nat({ max: 9000 })));
  fc.assert(
    fc.property(looks, (all) => {
      all.reduce<Reading>((reading, [inView, elapsed]) => {
        const next = watched(reading, new Set(inView), elapsed);
        expect(partsRead(passages, next)).toEqual(expect.arrayContaining(partsRead(passages, reading)));
        return next;
      }, unread);
    }),
  );
});
