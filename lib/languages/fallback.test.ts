import { expect, test } from 'vitest';
import { filled, isLike, isUnfinished, marked, unmarked } from './fallback';

const source = { title: 'Titel', steps: { one: { title: 'Het begint', happens: 'Iets valt om.' } }, unit: '' };

test('what a language lacks comes from the source, marked, at its own place', () => {
  const own = { title: 'Title', steps: { one: { title: 'It begins' } } };
  const words = marked(filled(source, own), own);
  expect(words).toMatchObject({ title: 'Title', steps: { one: { title: 'It begins' } }, unit: '' });
  expect(JSON.stringify(words)).not.toContain('"Iets');
  expect(JSON.stringify(words)).toContain('Iets valt om.');
});

test('a language that has everything is left as it is', () => {
  const own = { title: 'Title', steps: { one: { title: 'It begins', happens: 'It falls.' } }, unit: '' };
  const words = marked(filled(source, own), own);
  expect(words).toEqual(own);
  expect(isUnfinished(own)).toBe(false);
});

test('a language that has nothing yet says all in the source', () => {
  const words = { all: marked(filled(source, undefined), undefined) };
  expect(isUnfinished(words)).toBe(true);
  expect(unmarked(JSON.stringify(words)).text).toBe(JSON.stringify({ all: source }));
});

test('marked words are known, and said without the mark', () => {
  const title = String(marked('Titel', undefined));
  expect(title).not.toBe('Titel');
  expect(unmarked(title)).toEqual({ text: 'Titel', isSource: true });
  expect(unmarked('Title')).toEqual({ text: 'Title', isSource: false });
});

test('words are like the source when they are text and sections where it has them, and may be more', () => {
  expect(isLike({ ...source, more: 'Meer' }, source)).toBe(true);
  expect(isLike({ ...source, title: undefined }, source)).toBe(false);
  expect(isLike({ ...source, title: { one: 'Titel' } }, source)).toBe(false);
  expect(isLike({ ...source, steps: 'Stappen' }, source)).toBe(false);
});
